/* Every ban in force at one instant, each once: asked of the employer side as one where it is one, else of
 * each person. */
#include "core/gate_rules.h"

/* What to ask of a gate so that it answers for all that it forbids. */
static const struct probe {
	bool (*test)(struct history *, const struct question *, struct ban *);
	uint8_t action, channel;
	bool personal; /* always about one person, never about the employer side as a whole */
} probes[GATE_COUNT] = {
	{gate_no_contact, ACTION_ANY, CHANNEL_ANY, false},
	{gate_over, ACTION_ANY, CHANNEL_ANY, false},
	{gate_in_person, ACTION_ANY, CHANNEL_IN_PERSON, false},
	{gate_no_calls, ACTION_ANY, CHANNEL_PHONE, false},
	{gate_represented, ACTION_ANY, CHANNEL_ANY, false},
	{gate_status, ACTION_STATUS, CHANNEL_ANY, false},
	{gate_linkedin, ACTION_ANY, CHANNEL_LINKEDIN, false},
	{gate_thanked, ACTION_THANK, CHANNEL_ANY, true},
	{gate_away, ACTION_ANY, CHANNEL_ANY, true},
	{gate_bounced, ACTION_ANY, CHANNEL_EMAIL, true},
};

struct list {
	struct ban *bans;
	size_t capacity, count;
};

static void list_add(struct list *list, const struct ban *ban)
{
	if (list->count < list->capacity)
		list->bans[list->count] = *ban;
	list->count++;
}

/* One rule or gate, asked about one person. */
struct asker {
	const struct probe *probe;
	const struct ban_rule *ban;
	const struct limit_rule *limit;
	const struct spacing_rule *spacing;
	const struct subject *subject; /* of the rule */
};

static uint8_t some_action(const struct subject *subject)
{
	for (uint8_t action = ACTION_STATUS; !subject->actions && action < ACTION_COUNT + ACTION_STATUS;
		action++)
		if (!(subject->except & 1u << action % ACTION_COUNT))
			return action % ACTION_COUNT;
	return (uint8_t)__builtin_ctz(subject->actions);
}

static bool asker_test(
	const struct asker *asker, struct history *history, int16_t person, struct ban *ret_ban)
{
	struct question question = {
		.ask = {.to = person, .through = NOBODY, .interview = NO_EVENT, .promise = NO_EVENT}};

	if (asker->probe) {
		question.ask.action = asker->probe->action;
		question.ask.channel = asker->probe->channel;
		question.is_status = asker->probe->action == ACTION_STATUS;
		return asker->probe->test(history, &question, ret_ban);
	}
	question.ask.action = some_action(asker->subject);
	question.ask.channel =
		asker->subject->channels ? (uint8_t)__builtin_ctz(asker->subject->channels) : CHANNEL_EMAIL;
	question.is_status = question.ask.action == ACTION_STATUS;
	if (asker->ban)
		return rule_ban_holds(history, asker->ban, &question, ret_ban);
	if (asker->limit)
		return rule_limit_holds(history, asker->limit, &question, ret_ban);
	return rule_spacing_holds(history, asker->spacing, &question, ret_ban);
}

static bool same(const struct ban *a, const struct ban *b)
{
	if (a->until.seconds != b->until.seconds || a->evidence_count != b->evidence_count)
		return false;
	for (int i = 0; i < a->evidence_count; i++)
		if (a->evidence[i] != b->evidence[i])
			return false;
	return true;
}

/* The employer side as one, if the ban is the same for everybody there. */
static bool ask_employer(const struct asker *asker, struct history *history, struct ban *ret_ban)
{
	bool any = false;

	if ((asker->probe && asker->probe->personal) || (asker->limit && asker->limit->each_person))
		return false;

	for (int32_t i = 0; i < history->process->people_count; i++) {
		struct ban ban;

		if (!person_is_employer(history->process, (int)i))
			continue;
		if (!asker_test(asker, history, (int16_t)i, &ban) || (any && !same(&ban, ret_ban)))
			return false;
		*ret_ban = ban;
		any = true;
	}
	ret_ban->to = TO_EMPLOYER;
	return any;
}

static void ask_everybody(const struct asker *asker, struct history *history, struct list *list)
{
	struct ban ban;
	bool as_one = ask_employer(asker, history, &ban);

	if (as_one)
		list_add(list, &ban);
	for (int32_t i = 0; i < history->process->people_count; i++) {
		if (as_one && person_is_employer(history->process, (int)i))
			continue;
		if (asker_test(asker, history, (int16_t)i, &ban))
			list_add(list, &ban);
	}
}

size_t gate_forbidden(const struct matter *matter, struct instant now, struct ban *ret_bans, size_t capacity)
{
	struct list list = {ret_bans, capacity, 0};
	const struct playbook *playbook = matter->playbook;
	struct history history;
	struct skips skips;

	skips_resolve(matter, now, &skips);
	history_init(&history, matter, &skips, now, now);
	for (int i = 0; i < GATE_COUNT; i++)
		ask_everybody(&(struct asker){.probe = &probes[i]}, &history, &list);
	for (uint32_t i = 0; i < playbook->ban_count; i++)
		ask_everybody(
			&(struct asker){.ban = &playbook->bans[i], .subject = &playbook->bans[i].subject},
			&history, &list);
	for (uint32_t i = 0; i < playbook->limit_count; i++)
		ask_everybody(&(struct asker){.limit = &playbook->limits[i],
				      .subject = &playbook->limits[i].subject},
			&history, &list);
	for (uint32_t i = 0; i < playbook->spacing_count; i++)
		ask_everybody(&(struct asker){.spacing = &playbook->spacings[i],
				      .subject = &playbook->spacings[i].subject},
			&history, &list);
	return list.count;
}

/* "May I?": asks every gate and every rule of the playbook, and when they will allow it. */
#include "core/gate.h"

#include "core/gate_rules.h"

/* Asks go on from one lifting to the next; more of them than this and the answer is "never". */
enum { OPENS_MAX_STEPS = 64 };

static bool (*const gates[GATE_COUNT])(struct history *, const struct question *, struct ban *) = {
	gate_no_contact,
	gate_over,
	gate_in_person,
	gate_no_calls,
	gate_represented,
	gate_status,
	gate_linkedin,
	gate_thanked,
	gate_away,
	gate_bounced,
};

/* The earliest due promise to that person that is neither kept nor, where there is another, let go. */
static int32_t open_promise(const struct history *history, int16_t person)
{
	struct promises promises;
	int32_t let_go = NO_EVENT;

	if (!(history->types & 1u << EVENT_PROMISE))
		return NO_EVENT;
	promises_match(history, &promises);
	for (int32_t i = 0; i < promises.count; i++) {
		int16_t to = history_event(history, promises.promise[i])->person;

		if (promises.kept_by[i] != NO_EVENT || (to != NOBODY && to != person))
			continue;
		if (!promise_was_let_go(history, promises.promise[i]))
			return promises.promise[i];
		if (let_go == NO_EVENT)
			let_go = promises.promise[i];
	}
	return let_go;
}

static bool is_status_ask(const struct history *history, const struct ask *ask)
{
	int32_t promise = ask->promise;

	if (ask->action != ACTION_KEEP_PROMISE)
		return ask->action == ACTION_STATUS;
	if (promise == NO_EVENT)
		promise = open_promise(history, ask->to);
	return promise != NO_EVENT && history_event(history, promise)->action == ACTION_STATUS;
}

static bool is_during_interview(struct history *history, const struct ask *ask)
{
	if (ask->action == ACTION_ANY || !action_in_interview((enum action)ask->action) ||
		ask->channel != CHANNEL_IN_PERSON)
		return false;
	for (int32_t i = 0; i < history->process->events_count; i++) {
		const struct event *e = history_event(history, i);

		if (e->type == EVENT_INTERVIEW && history_sees(history, i) && history_was_there(e, ask->to) &&
			history_reached(history, e->at.instant) &&
			!history_reached(history, e->until.instant))
			return true;
	}
	return false;
}

void question_init(struct question *question, struct history *history, const struct ask *ask)
{
	*question = (struct question){
		.ask = *ask,
		.is_status = is_status_ask(history, ask),
		.during_interview = is_during_interview(history, ask),
	};
}

/* The gates that what is asked, in this log, could meet at all; bit n - 1 for gate n. */
static uint32_t gates_to_ask(const struct history *history, const struct question *question)
{
	const struct ask *ask = &question->ask;
	uint32_t met = 0;

	if (history->types & 1u << EVENT_NO_CONTACT)
		met |= 1u << 0;
	if (history->closed || history->last_rejection != NO_EVENT)
		met |= 1u << 1;
	if (ask->channel == CHANNEL_IN_PERSON)
		met |= 1u << 2;
	if (ask->channel == CHANNEL_PHONE && (history->types & 1u << EVENT_NO_CALLS))
		met |= 1u << 3;
	if (history->barred)
		met |= 1u << 4;
	if (question->is_status)
		met |= 1u << 5;
	if (ask->channel == CHANNEL_LINKEDIN || ask->action == ACTION_CONNECT)
		met |= 1u << 6;
	if (ask->action == ACTION_THANK)
		met |= 1u << 7;
	if (history->heard & 1u << HEARD_AUTO_REPLY)
		met |= 1u << 8;
	if (ask->channel == CHANNEL_EMAIL && (history->heard & 1u << HEARD_BOUNCE))
		met |= 1u << 9;
	return met;
}

static bool add(struct ban *ban, struct ban *ret_bans, size_t capacity, size_t *count)
{
	if (ret_bans && *count < capacity)
		ret_bans[*count] = *ban;
	(*count)++;
	return !ret_bans;
}

size_t gate_collect(struct history *history, const struct ask *ask, struct ban *ret_bans, size_t capacity)
{
	const struct playbook *playbook = history->matter->playbook;
	struct question question;
	struct ban ban;
	size_t count = 0;

	question_init(&question, history, ask);
	for (uint32_t rest = gates_to_ask(history, &question); rest; rest &= rest - 1)
		if (gates[__builtin_ctz(rest)](history, &question, &ban) &&
			add(&ban, ret_bans, capacity, &count))
			return count;
	for (uint32_t i = 0; i < playbook->ban_count; i++)
		if (rule_ban_holds(history, &playbook->bans[i], &question, &ban) &&
			add(&ban, ret_bans, capacity, &count))
			return count;
	for (uint32_t i = 0; i < playbook->limit_count; i++)
		if (rule_limit_holds(history, &playbook->limits[i], &question, &ban) &&
			add(&ban, ret_bans, capacity, &count))
			return count;
	for (uint32_t i = 0; i < playbook->spacing_count; i++)
		if (rule_spacing_holds(history, &playbook->spacings[i], &question, &ban) &&
			add(&ban, ret_bans, capacity, &count))
			return count;
	return count;
}

bool gate_allows(struct history *history, const struct ask *ask)
{
	return gate_collect(history, ask, NULL, 0) == 0;
}

struct instant gate_opens(const struct history *history, const struct ask *ask)
{
	struct instant clock = history->clock;

	for (int step = 0; step < OPENS_MAX_STEPS; step++) {
		struct ban bans[GATE_MAX_BANS];
		struct history then;
		size_t count;
		struct instant latest = clock;

		history_init(&then, history->matter, history->skips, history->known, clock);
		count = gate_collect(&then, ask, bans, GATE_MAX_BANS);
		if (count == 0)
			return clock;
		for (size_t i = 0; i < count && i < GATE_MAX_BANS; i++)
			if (bans[i].until.seconds > latest.seconds)
				latest = bans[i].until;
		if (instant_is_never(latest) || latest.seconds <= clock.seconds)
			break;
		clock = latest;
	}
	return INSTANT_NEVER;
}

void gate_may(const struct matter *matter, const struct ask *ask, struct instant at, struct permission *ret)
{
	struct history history;
	struct skips skips;

	skips_resolve(matter, at, &skips);
	history_init(&history, matter, &skips, at, at);
	ret->ban_count = gate_collect(&history, ask, ret->bans, GATE_MAX_BANS);
	if (ret->ban_count > GATE_MAX_BANS)
		ret->ban_count = GATE_MAX_BANS;
	ret->allowed = ret->ban_count == 0;
	ret->opens = ret->allowed ? at : gate_opens(&history, ask);
}

static bool overlaps(
	const struct process *process, const struct subject *subject, uint8_t action, int16_t to, uint32_t by)
{
	if ((subject->actions && !(subject->actions & 1u << action)) || (subject->except & 1u << action) ||
		(subject->channels && !(subject->channels & by)))
		return false;
	return subject->toward != TOWARD_EMPLOYER || person_is_employer(process, to);
}

static bool gates_cannot_forbid(const struct history *history, uint8_t action, int16_t to, uint32_t by)
{
	const uint32_t gated = 1u << ACTION_STATUS | 1u << ACTION_CONNECT | 1u << ACTION_KEEP_PROMISE |
			       1u << ACTION_ANSWER_REJECTION;
	const uint32_t about_all = 1u << HEARD_AUTO_REPLY | 1u << HEARD_BOUNCE;
	const uint32_t about_side = 1u << HEARD_REJECTION | 1u << HEARD_NOT_INTERESTED;

	if ((history->types & 1u << EVENT_NO_CONTACT) || (history->heard & about_all) ||
		(gated & 1u << action) || (by & (1u << CHANNEL_LINKEDIN | 1u << CHANNEL_IN_PERSON)))
		return false;
	if (!person_is_employer(history->process, to) && !person_is_recruiter(history->process, to))
		return true;
	if ((by & 1u << CHANNEL_PHONE) && (history->types & 1u << EVENT_NO_CALLS))
		return false;
	return !history->process->represented && !history->closed && !(history->heard & about_side);
}

bool gate_cannot_forbid(
	const struct history *history, uint8_t action, int16_t to, const struct channels *channels)
{
	const struct playbook *playbook = history->matter->playbook;
	uint32_t by = 0;

	for (int i = 0; i < channels->count; i++)
		by |= 1u << channels->order[i];
	if (!gates_cannot_forbid(history, action, to, by))
		return false;
	for (uint32_t i = 0; i < playbook->ban_count; i++)
		if (overlaps(history->process, &playbook->bans[i].subject, action, to, by))
			return false;
	for (uint32_t i = 0; i < playbook->limit_count; i++)
		if (overlaps(history->process, &playbook->limits[i].subject, action, to, by))
			return false;
	for (uint32_t i = 0; i < playbook->spacing_count; i++)
		if (overlaps(history->process, &playbook->spacings[i].subject, action, to, by))
			return false;
	return true;
}

/* One question to both sides, and what differs. */
#include "difference.h"

#include <stdlib.h>

enum { ITEMS = 500 };

static struct playbook playbooks[ORACLE_PLAYBOOKS];

bool playbooks_load(struct arena *arena, struct error *err)
{
	const char *folder = getenv("TACT_PLAYBOOKS") ? getenv("TACT_PLAYBOOKS") : "playbooks";
	static char bytes[1 << 16];

	for (int p = 0; p < ORACLE_PLAYBOOKS; p++) {
		const char *path = arena_format(arena, "%s/%s.playbook", folder, oracle_playbook_names[p]);
		FILE *stream = fopen(path, "rb");
		size_t size;

		if (!stream)
			return error_set(err, ERROR_NOT_FOUND, "%s does not open", path);
		size = fread(bytes, 1, sizeof(bytes), stream);
		fclose(stream);
		if (!playbook_parse(path, (struct span){arena_copy(arena, bytes, size), size}, arena,
			    &playbooks[p], err))
			return false;
	}
	return true;
}

static struct matter matter_of(const struct log *log, int playbook)
{
	return (struct matter){.process = &log->process,
		.playbook = &playbooks[playbook],
		.zone = log->zone,
		.holidays = log->holidays};
}

void engine_plan(const struct log *log, int playbook, int64_t now, struct agenda *agenda)
{
	const struct matter matter = matter_of(log, playbook);

	agenda_plan(&matter, (struct instant){now}, true, agenda);
}

void engine_may(const struct log *log, const struct question *question, struct permission *permission)
{
	const struct matter matter = matter_of(log, question->playbook);

	gate_may(&matter, &question->ask, (struct instant){question->now}, permission);
}

/* What is not compared: the history of statuses, and what only --all shows of them. */
static bool hides(int action, int state)
{
	const bool history = action == ACTION_STATUS || action == ACTION_ANNOUNCE_CALL ||
			     action == ACTION_ANSWER_REJECTION;

	return history && (state == ITEM_DONE || state == ITEM_VOID);
}

static const char *field_differs(const struct oracle_item *a, const struct item *b)
{
	const struct {
		const char *name;
		int64_t a, b;
	} fields[] = {
		{"action", a->action, b->duty->action},
		{"to", a->to, b->to},
		{"trigger", a->trigger, b->trigger},
		{"optional", a->optional, b->duty->optional},
		{"opens", a->opens, b->opens.seconds},
		{"closes", a->closes, b->closes.seconds},
		{"target", a->target, b->target.seconds},
		{"state", a->state, b->state},
		{"through", a->through, b->through},
	};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (fields[i].a != fields[i].b)
			return fields[i].name;
	if (a->state == ITEM_DONE || a->state == ITEM_VOID)
		return NULL;
	if (a->channels.count != b->channels.count)
		return "channels";
	for (int c = 0; c < a->channels.count; c++)
		if (a->channels.order[c] != b->channels.order[c])
			return "channel order";
	return a->state == ITEM_HELD && a->until != b->until.seconds ? "until" : NULL;
}

static bool engine_has(const struct agenda *agenda, const struct oracle_item *item, int *ret_state)
{
	for (size_t k = 0; k < agenda->count; k++) {
		const struct item *b = &agenda->items[k];

		if (b->duty->action != item->action || b->to != item->to || b->trigger != item->trigger ||
			b->duty->optional != item->optional || (item->gone && b->state != ITEM_DONE))
			continue;
		*ret_state = b->state;
		return true;
	}
	return false;
}

static bool oracle_has(const struct oracle_plan *plan, const struct item *item, int *ret_state)
{
	for (int k = 0; k < plan->count; k++) {
		const struct oracle_item *a = &plan->items[k];

		if (a->gone || a->action != item->duty->action || a->to != item->to ||
			a->trigger != item->trigger || a->optional != item->duty->optional)
			continue;
		*ret_state = a->state;
		return true;
	}
	return false;
}

static const char *state_name(bool has, int state)
{
	return has ? item_state_names[state] : "absent";
}

static bool items_differ(
	const struct oracle_plan *plan, const struct agenda *agenda, char ret_kind[KIND_SIZE])
{
	int i = 0, state = 0;
	size_t k = 0;
	bool has;

	for (;;) {
		const struct oracle_item *a;
		const struct item *b;
		const char *field;

		while (i < plan->count && hides(plan->items[i].action, plan->items[i].state))
			i++;
		while (k < agenda->count && hides(agenda->items[k].duty->action, agenda->items[k].state))
			k++;
		a = i < plan->count ? &plan->items[i] : NULL;
		b = k < agenda->count ? &agenda->items[k] : NULL;
		if (!a && !b)
			return false;
		field = a && b ? field_differs(a, b) : "count";
		if (!field) {
			i++;
			k++;
			continue;
		}
		if (a && b && a->action == b->duty->action && a->to == b->to && a->trigger == b->trigger) {
			snprintf(ret_kind, KIND_SIZE, "item %s: %s (oracle %s, engine %s)",
				action_names[a->action], field, item_state_names[a->state],
				item_state_names[b->state]);
			return true;
		}
		has = a && engine_has(agenda, a, &state);
		if (a && (!has || state != a->state)) {
			snprintf(ret_kind, KIND_SIZE, "item %s%s: oracle %s, engine %s",
				a->optional ? "optional " : "", action_names[a->action],
				item_state_names[a->state], state_name(has, state));
			return true;
		}
		has = b && oracle_has(plan, b, &state);
		if (b && (!has || state != b->state)) {
			snprintf(ret_kind, KIND_SIZE, "item %s%s: oracle %s, engine %s",
				b->duty->optional ? "optional " : "", action_names[b->duty->action],
				state_name(has, state), item_state_names[b->state]);
			return true;
		}
		snprintf(ret_kind, KIND_SIZE, "order or window: %s (oracle), %s (engine)",
			a ? action_names[a->action] : "none", b ? action_names[b->duty->action] : "none");
		return true;
	}
}

static bool plan_differs(const struct log *log, const struct oracle *oracle, const struct question *question,
	char ret_kind[KIND_SIZE])
{
	static struct oracle_plan plan;
	static struct item items[ITEMS];
	struct agenda agenda = {.items = items, .capacity = ITEMS};

	oracle_plan(oracle, question->now, &plan);
	engine_plan(log, question->playbook, question->now, &agenda);
	if (plan.state != agenda.state) {
		snprintf(ret_kind, KIND_SIZE, "state: oracle %s, engine %s", process_state_names[plan.state],
			process_state_names[agenda.state]);
		return true;
	}
	return items_differ(&plan, &agenda, ret_kind);
}

static unsigned bits_of(const struct permission *permission)
{
	unsigned why = 0;

	for (size_t i = 0; i < permission->ban_count; i++)
		why |= permission->bans[i].gate ? 1U << permission->bans[i].gate : ORACLE_PLAYBOOK_BAN;
	return why;
}

static bool may_differs(const struct log *log, const struct oracle *oracle, const struct question *question,
	char ret_kind[KIND_SIZE])
{
	static struct permission permission;
	struct oracle_answer answer;
	unsigned why;

	oracle_may(oracle, &question->ask, question->now, &answer);
	engine_may(log, question, &permission);
	why = bits_of(&permission);
	/* A playbook may say once more, for its source's sake, what gates 3 and 4 say anyway. */
	if (why & answer.why & (1U << 3 | 1U << 4))
		why = (why & ~(unsigned)ORACLE_PLAYBOOK_BAN) | (answer.why & ORACLE_PLAYBOOK_BAN);
	if (why != answer.why) {
		const unsigned bit = (unsigned)__builtin_ctz(why ^ answer.why);

		snprintf(ret_kind, KIND_SIZE, "may: %s%u forbids only in the %s",
			bit == 11 ? "playbook" : "gate-", bit == 11 ? (unsigned)question->playbook : bit,
			why >> bit & 1 ? "engine" : "oracle");
		return true;
	}
	if (answer.allowed != permission.allowed) {
		snprintf(ret_kind, KIND_SIZE, "may: allowed");
		return true;
	}
	if (answer.opens == permission.opens.seconds)
		return false;
	snprintf(ret_kind, KIND_SIZE, "may: opens (gate bits %x)", why);
	return true;
}

bool difference_find(const struct log *log, const struct oracle *oracle, const struct question *question,
	char ret_kind[KIND_SIZE])
{
	char kind[KIND_SIZE];
	const bool differs = question->is_may ? may_differs(log, oracle, question, kind)
					      : plan_differs(log, oracle, question, kind);

	if (differs)
		snprintf(ret_kind, KIND_SIZE, "%s", kind);
	return differs;
}

bool difference_find_anew(const struct log *log, const struct question *question, char ret_kind[KIND_SIZE])
{
	static struct oracle oracle;

	oracle_init(&oracle, &log->process, log->zone, log->holidays, question->playbook);
	return difference_find(log, &oracle, question, ret_kind);
}

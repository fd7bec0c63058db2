/* Both answers to one question, in words. */
#include "difference.h"

static void add_instant(const struct log *log, int64_t seconds, struct text *text)
{
	char buffer[INSTANT_TEXT_SIZE];

	if (seconds == INT64_MAX) {
		text_add_string(text, "never");
		return;
	}
	instant_print(
		(struct instant){seconds}, zone_offset(log->zone, (struct instant){seconds}), 0, buffer);
	text_add_string(text, buffer);
}

static void add_channels(const struct channels *channels, struct text *text)
{
	for (int c = 0; c < channels->count; c++)
		text_format(text, "%s%s", c ? "," : "", channel_names[channels->order[c]]);
}

static const char *person_name(const struct log *log, int person)
{
	return person == NOBODY ? "-" : log->people[person].id;
}

static void add_item(const struct log *log, const struct oracle_item *item, struct text *text)
{
	text_format(text, "  %-8s %s%s to %s", item_state_names[item->state],
		item->optional ? "optional " : "", action_names[item->action], person_name(log, item->to));
	if (item->through != NOBODY)
		text_format(text, " through %s", person_name(log, item->through));
	text_format(text, " on %s", item->trigger == NO_EVENT ? "-" : log->events[item->trigger].id);
	text_add_string(text, "; opens ");
	add_instant(log, item->opens, text);
	text_add_string(text, " target ");
	add_instant(log, item->target, text);
	text_add_string(text, " closes ");
	add_instant(log, item->closes, text);
	text_add_string(text, " by ");
	add_channels(&item->channels, text);
	if (item->state == ITEM_HELD) {
		text_add_string(text, " until ");
		add_instant(log, item->until, text);
	}
	text_add_string(text, item->gone ? " (gone)\n" : "\n");
}

static void add_engine_item(const struct log *log, const struct item *item, struct text *text)
{
	const struct oracle_item same = {.action = item->duty->action,
		.to = item->to,
		.through = item->through,
		.trigger = item->trigger,
		.optional = item->duty->optional,
		.opens = item->opens.seconds,
		.target = item->target.seconds,
		.closes = item->closes.seconds,
		.until = item->until.seconds,
		.state = item->state,
		.channels = item->channels};

	add_item(log, &same, text);
}

static void print_plans(const struct log *log, const struct question *question, struct text *text)
{
	static struct oracle oracle;
	static struct oracle_plan plan;
	static struct item items[500];
	struct agenda agenda = {.items = items, .capacity = 500};

	oracle_init(&oracle, &log->process, log->zone, log->holidays, question->playbook);
	oracle_plan(&oracle, question->now, &plan);
	text_format(text, "oracle: %s\n", process_state_names[plan.state]);
	for (int i = 0; i < plan.count; i++)
		add_item(log, &plan.items[i], text);
	engine_plan(log, question->playbook, question->now, &agenda);
	text_format(text, "engine: %s, changes ", process_state_names[agenda.state]);
	add_instant(log, agenda.changes.seconds, text);
	text_add_char(text, '\n');
	for (size_t i = 0; i < agenda.count; i++)
		add_engine_item(log, &items[i], text);
}

static void print_permissions(const struct log *log, const struct question *question, struct text *text)
{
	static struct oracle oracle;
	static struct permission permission;
	struct oracle_answer answer;

	oracle_init(&oracle, &log->process, log->zone, log->holidays, question->playbook);
	oracle_may(&oracle, &question->ask, question->now, &answer);
	text_format(text, "may %s %s %s through %s for %s\noracle: %s, opens ",
		action_names[question->ask.action], channel_names[question->ask.channel],
		person_name(log, question->ask.to), person_name(log, question->ask.through),
		question->ask.interview == NO_EVENT ? "-" : log->events[question->ask.interview].id,
		answer.allowed ? "allowed" : "forbidden");
	add_instant(log, answer.opens, text);
	for (int bit = 1; bit <= 11; bit++)
		if (answer.why & 1U << bit)
			text_format(text, bit == 11 ? " playbook" : " gate-%d", bit);
	engine_may(log, question, &permission);
	text_format(text, "\nengine: %s, opens ", permission.allowed ? "allowed" : "forbidden");
	add_instant(log, permission.opens.seconds, text);
	for (size_t i = 0; i < permission.ban_count; i++)
		text_format(text, " %s", permission.bans[i].rule);
	text_add_char(text, '\n');
}

void difference_print(const struct log *log, const struct question *question, struct text *text)
{
	text_format(text, "%s at ", oracle_playbook_names[question->playbook]);
	add_instant(log, question->now, text);
	text_add_char(text, '\n');
	if (question->is_may)
		print_permissions(log, question, text);
	else
		print_plans(log, question, text);
}

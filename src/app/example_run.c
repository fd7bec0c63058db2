/* Runs the examples beside the rules of a playbook: what they say has to come out. */
#include "app/example_run.h"

#include "app/outlook.h"
#include "base/text.h"

static bool item_matches(const struct item *item, const struct example_check *check)
{
	if (item->duty->action != check->action)
		return false;
	if (check->person != NOBODY && item->to != check->person)
		return false;
	return check->through == NOBODY || item->through == check->through;
}

static bool state_matches(const struct item *item, const struct example_check *check)
{
	bool channel = check->channel == CHANNEL_ANY;

	for (int i = 0; i < item->channels.count; i++)
		channel = channel || item->channels.order[i] == check->channel;
	if (item->state != check->state || !channel)
		return false;
	if (!check->has_until)
		return true;
	return (item->state == ITEM_HELD ? item->until : item->opens).seconds == check->until.seconds;
}

static void describe_item(const struct item *item, struct text *text)
{
	char opens[INSTANT_TEXT_SIZE];

	instant_print(item->state == ITEM_HELD && !instant_is_never(item->until) ? item->until : item->opens,
		0, 0, opens);
	text_format(text, "%s %s", item_state_names[item->state],
		item->state == ITEM_UPCOMING ? "from "
		: item->state == ITEM_HELD   ? "until "
					     : "since ");
	text_add_string(text, opens);
	for (int i = 0; i < item->channels.count; i++)
		text_format(text, "%s%s", i ? ", " : " by ", channel_names[item->channels.order[i]]);
}

static bool check_item(const struct matter *matter, const struct example_check *check, struct arena *arena,
	struct text *text)
{
	struct agenda agenda;
	bool any = false;

	outlook_plan(matter, check->at, true, arena, &agenda);
	for (size_t i = 0; i < agenda.count; i++) {
		if (!item_matches(&agenda.items[i], check))
			continue;
		if (check->kind == EXAMPLE_ABSENT ? agenda.items[i].state < ITEM_DONE
						  : state_matches(&agenda.items[i], check)) {
			if (check->kind == EXAMPLE_ABSENT)
				text_format(text, "%s is listed: ", action_names[check->action]);
			if (check->kind == EXAMPLE_ABSENT)
				describe_item(&agenda.items[i], text);
			return check->kind != EXAMPLE_ABSENT;
		}
		text_format(text, "%s", any ? "; " : "found: ");
		describe_item(&agenda.items[i], text);
		any = true;
	}
	if (check->kind == EXAMPLE_ABSENT)
		return true;
	if (!any)
		text_format(text, "%s is not listed", action_names[check->action]);
	return false;
}

static bool check_may(const struct matter *matter, const struct example_check *check, struct text *text)
{
	struct ask ask = {
		.action = check->action,
		.channel = check->channel,
		.to = check->person,
		.through = check->through,
		.interview = NO_EVENT,
		.promise = NO_EVENT,
	};
	struct permission permission;
	char opens[INSTANT_TEXT_SIZE];

	gate_may(matter, &ask, check->at, &permission);
	if (permission.allowed != check->allowed) {
		text_format(text, "may says %s", permission.allowed ? "yes" : "no");
		for (size_t i = 0; i < permission.ban_count; i++)
			text_format(text, ", %s", permission.bans[i].rule);
		return false;
	}
	if (check->allowed || !check->has_until || permission.opens.seconds == check->until.seconds)
		return true;
	if (instant_is_never(permission.opens)) {
		text_add_string(text, "may says no, for good");
		return false;
	}
	instant_print(permission.opens, 0, 0, opens);
	text_format(text, "may says no, until %s", opens);
	return false;
}

static bool check_holds(const struct matter *matter, const struct example_check *check, struct arena *arena,
	struct text *text)
{
	struct agenda agenda;

	switch ((enum example_check_kind)check->kind) {
	case EXAMPLE_ITEM:
	case EXAMPLE_ABSENT:
		return check_item(matter, check, arena, text);
	case EXAMPLE_MAY:
		return check_may(matter, check, text);
	case EXAMPLE_STATE:
		outlook_plan(matter, check->at, false, arena, &agenda);
		text_format(text, "the process is %s", process_state_names[agenda.state]);
		return agenda.state == check->state;
	}
	return false;
}

int example_run(const struct playbook *playbook, struct arena *arena,
	void (*fail)(void *closure, const struct source_place *place, const char *message), void *closure)
{
	int count = 0;

	for (uint32_t i = 0; i < playbook->example_count; i++) {
		const struct example *example = &playbook->examples[i];
		struct matter matter = {
			.process = &example->process, .playbook = playbook, .zone = &zone_utc};
		for (uint32_t j = 0; j < example->check_count; j++) {
			TEXT_CLEANUP struct text text = {0};
			count++;
			if (!check_holds(&matter, &example->checks[j], arena, &text))
				fail(closure, &example->checks[j].place, text.start);
		}
	}
	return count;
}

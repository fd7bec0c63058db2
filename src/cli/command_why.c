/* `tact why`: why an item is on the agenda, with its rule, its source, its trigger and what holds it. */
#include "app/answer_write.h"
#include "cli/commands.h"
#include "cli/found_item.h"
#include "cli/page.h"
#include "cli/report.h"
#include "cli/screen.h"

#include <limits.h>

static void print_line(struct session *session, const char *label, const char *value)
{
	if (!value || !value[0])
		return;
	text_add_string(&session->out, "  ");
	screen_column(session, 12, PAINT_DIM, label);
	screen_line(session, "%s", value);
}

static void print_window(
	struct session *session, const struct matter *matter, const struct item *item, struct instant now)
{
	print_line(session, "opens", page_when(session, matter, item->opens, now));
	if (!instant_is_never(item->target))
		print_line(session, "best by", page_when(session, matter, item->target, now));
	print_line(session, "closes",
		instant_is_never(item->closes) ? "never" : page_when(session, matter, item->closes, now));
}

static void print_item(struct session *session, const struct chosen *chosen, const struct item_found *found)
{
	const struct matter *matter = &chosen->matter;
	const struct item *item = &found->item;
	const struct playbook *playbook = matter->playbook;

	screen_paint(session, PAINT_BOLD, "%s", found->id);
	screen_line(session, "  %s – %s", page_deed(session, matter, item), item_state_names[item->state]);
	page_item_why(session, matter, item, chosen->now, 2, INT_MAX);
	text_add_char(&session->out, '\n');
	print_line(session, "action", action_names[item->duty->action]);
	print_line(session, "process", page_title(session, matter->process));
	print_line(session, "rule",
		arena_format(&session->arena, "%s, in the playbook %s (%s)", item->duty->name, playbook->name,
			screen_plain(session, playbook->title)));
	print_line(session, "source", page_cites(session, &item->duty->cites, INT_MAX));
	if (item->trigger >= 0) {
		const struct event *event = &matter->process->events[item->trigger];
		print_line(session, "because of",
			arena_format(&session->arena, "%s: %s – %s", event->id,
				report_event(session, matter->process, event),
				page_when(session, matter, event->at.instant, chosen->now)));
	}
	print_window(session, matter, item, chosen->now);
	if (item->state != ITEM_HELD)
		return;
	struct ban bans[GATE_MAX_BANS];
	size_t count = agenda_held_by(matter, item, chosen->now, bans, GATE_MAX_BANS);
	screen_line(session, "\nHeld back by:");
	page_bans(session, matter, bans, count < GATE_MAX_BANS ? count : GATE_MAX_BANS, chosen->now);
}

static bool run(struct session *session, struct error *err)
{
	struct chosen chosen;
	struct item_found found;

	if (!found_item_load(session, session->arguments[0], &chosen, &found, err))
		return false;
	if (session_flag(session, OPTION_JSON)) {
		struct json_text json;
		json_text_answer(&json, &session->out, 2);
		json_text_key(&json, "process");
		json_text_integer(&json, chosen.number);
		json_text_pair(&json, "playbook", chosen.matter.playbook->name);
		json_text_key(&json, "item");
		answer_write_item(&chosen.matter, &found.item, chosen.now, found.id, &json);
		json_text_end_object(&json);
		text_add_char(&session->out, '\n');
	} else {
		print_item(session, &chosen, &found);
	}
	return true;
}

const struct command_row command_why = {
	.name = "why",
	.arguments = "ITEM",
	.help = "why an item is there: its reason, rule, source and window",
	.details = "ITEM is the short id that next and plan show.\nExample: tact why 3kf",
	.options = OPTIONS(OPTION_PLAYBOOK),
	.store = NEEDS_STORE_READ,
	.min_arguments = 1,
	.max_arguments = 1,
	.run = run,
};

/* `tact compare`: the same process under all playbooks side by side, and where they agree. */
#include "app/answer_write.h"
#include "app/compare.h"
#include "cli/chosen.h"
#include "cli/commands.h"
#include "cli/page.h"
#include "cli/screen.h"

enum { WHAT_COLUMNS = 30, CELL_COLUMNS = 19 };

static const char *row_title(
	struct session *session, const struct process *process, const struct compare_row *row)
{
	if (row->to < 0)
		return action_names[row->action];
	return screen_plain(session, arena_format(&session->arena, "%s – %s", action_names[row->action],
					     process->people[row->to].name));
}

/* "due phone", "coming 4 Dec" */
static const char *cell(struct session *session, const struct matter *matter, const struct item *item)
{
	static const char *const words[ITEM_STATE_COUNT] = {"due", "missed", "held", "from", "done", "void"};
	const char *channel = item && item->channels.count ? channel_names[item->channels.order[0]] : "";
	int year, month, month_day;

	if (!item)
		return "–";
	if (item->state != ITEM_UPCOMING)
		return arena_format(
			&session->arena, "%s%s%s", words[item->state], channel[0] ? " " : "", channel);
	day_split(zone_day(matter->zone, item->opens), &year, &month, &month_day);
	return arena_format(&session->arena, "%d %.3s%s%s", month_day, month_names[month - 1],
		channel[0] ? " " : "", channel);
}

static void print_compare(struct session *session, const struct chosen *chosen, const struct compare *compare)
{
	screen_paint(session, PAINT_BOLD, "%s", page_title(session, &chosen->process));
	screen_line(session, " – %s\n", page_when(session, &chosen->matter, chosen->now, chosen->now));
	screen_column(session, WHAT_COLUMNS, PAINT_NONE, "");
	for (size_t i = 0; i < compare->playbook_count; i++)
		screen_column(session, CELL_COLUMNS, PAINT_BOLD, compare->names[i]);
	text_add_char(&session->out, '\n');
	for (size_t i = 0; i < compare->row_count; i++) {
		const struct compare_row *row = &compare->rows[i];
		screen_column(session, WHAT_COLUMNS, PAINT_NONE, row_title(session, &chosen->process, row));
		for (size_t j = 0; j < compare->playbook_count; j++)
			screen_column(session, CELL_COLUMNS, row->agree ? PAINT_GREEN : PAINT_NONE,
				cell(session, &compare->matters[j], row->items[j]));
		screen_line(session, "%s", row->agree ? "all agree" : "");
	}
	if (compare->broken_name)
		screen_line(session, "The playbook %s is left out; tact playbook check %s tells why.",
			compare->broken_name, compare->broken_name);
	if (compare->row_count == 0)
		screen_line(session, "No playbook lists anything: here they agree.");
}

static void write_compare(struct session *session, const struct chosen *chosen, const struct compare *compare)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "now");
	answer_write_instant(&chosen->matter, chosen->now, &json);
	json_text_key(&json, "rows");
	json_text_list(&json);
	for (size_t i = 0; i < compare->row_count; i++) {
		const struct compare_row *row = &compare->rows[i];
		json_text_object(&json);
		json_text_pair(&json, "action", action_names[row->action]);
		json_text_key(&json, "to");
		json_text_string(&json, row->to >= 0 ? chosen->process.people[row->to].id : NULL);
		json_text_key(&json, "agree");
		json_text_bool(&json, row->agree);
		json_text_key(&json, "playbooks");
		json_text_object(&json);
		for (size_t j = 0; j < compare->playbook_count; j++) {
			json_text_key(&json, compare->names[j]);
			if (row->items[j])
				answer_write_item(
					&compare->matters[j], row->items[j], chosen->now, NULL, &json);
			else
				json_text_string(&json, NULL);
		}
		json_text_end_object(&json);
		json_text_end_object(&json);
	}
	json_text_end_list(&json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static bool run(struct session *session, struct error *err)
{
	struct chosen chosen;
	struct compare *compare = arena_new(&session->arena, struct compare);

	if (!chosen_load(session, session->argument_count ? session->arguments[0] : NULL, &chosen, err) ||
		!compare_make(&session->desk, &chosen.process, chosen.now, &session->arena, compare, err))
		return false;
	if (session_flag(session, OPTION_JSON))
		write_compare(session, &chosen, compare);
	else
		print_compare(session, &chosen, compare);
	return true;
}

const struct command_row command_compare = {
	.name = "compare",
	.arguments = "[PROCESS]",
	.help = "one process under all playbooks side by side, and where they agree",
	.options = OPTIONS(OPTION_CASE),
	.store = NEEDS_STORE_UNLESS_CASE,
	.max_arguments = 1,
	.run = run,
};

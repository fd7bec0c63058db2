/* `tact show` and `tact list`: a process with its people and log; all processes. */
#include "app/case_write.h"
#include "app/process_list.h"
#include "cli/chosen.h"
#include "cli/commands.h"
#include "cli/page.h"
#include "cli/report.h"
#include "cli/screen.h"

enum { LIST_DEFAULT = 50, LIST_MAX = 1000000 };

static const char *relations_of(struct session *session, const struct process *process, int person)
{
	TEXT_CLEANUP struct text text = {0};

	for (int i = 0; i < RELATION_COUNT; i++)
		if (process->people[person].relations & 1 << i)
			text_format(&text, "%s%s", text.length ? ", " : "", relation_names[i]);
	if (process->via == person)
		text_format(&text, "%sarranged it", text.length ? ", " : "");
	return arena_strdup(&session->arena, text.start ? text.start : "");
}

static void print_person(struct session *session, const struct process *process, int person)
{
	const struct person *row = &process->people[person];

	text_add_string(&session->out, "  ");
	screen_column(session, 10, PAINT_BOLD, screen_plain(session, row->id));
	screen_column(session, 26, PAINT_NONE, screen_plain(session, row->name));
	screen_column(session, 26, PAINT_DIM, relations_of(session, process, person));
	screen_line(session, " %s%s%s", row->email ? screen_plain(session, row->email) : "",
		row->email && row->phone ? "  " : "", row->phone ? screen_plain(session, row->phone) : "");
}

static void print_log(struct session *session, const struct chosen *chosen)
{
	const struct process *process = &chosen->process;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		text_add_string(&session->out, "  ");
		screen_column(session, 10, PAINT_BOLD, screen_plain(session, event->id));
		screen_column(session, 34, PAINT_NONE,
			page_when(session, &chosen->matter, event->at.instant, chosen->now));
		screen_line(session, " %s%s", report_event(session, process, event),
			event->retracted ? " (taken back)" : "");
	}
}

static void print_process(struct session *session, const struct chosen *chosen)
{
	const struct process *process = &chosen->process;
	const struct playbook *playbook = chosen->matter.playbook;

	screen_paint(session, PAINT_BOLD, "%s", page_title(session, process));
	text_add_char(&session->out, '\n');
	screen_line(session, "  zone %s, holidays %s, playbook %s (%s)%s",
		screen_plain(session, process->timezone),
		process->holidays ? process->holidays : "weekends only", playbook->name,
		screen_plain(session, playbook->title),
		process->represented ? ", represented by the agency" : "");
	for (int32_t i = 0; i < process->people_count; i++) {
		if (i == 0)
			screen_line(session, "\nPeople");
		print_person(session, process, i);
	}
	screen_line(session, "\nLog");
	print_log(session, chosen);
	if (process->events_count == 0)
		screen_line(session, "  nothing yet");
	page_notes(session, &chosen->matter, NULL);
}

static bool run_show(struct session *session, struct error *err)
{
	struct chosen chosen;

	if (!chosen_load(session, session->argument_count ? session->arguments[0] : NULL, &chosen, err))
		return false;
	if (session_flag(session, OPTION_JSON))
		case_write(&chosen.process, false, &session->out);
	else
		print_process(session, &chosen);
	return true;
}

const struct command_row command_show = {
	.name = "show",
	.arguments = "[PROCESS]",
	.help = "a process with its people and its log",
	.options = OPTIONS(OPTION_CASE, OPTION_PLAYBOOK),
	.store = NEEDS_STORE_UNLESS_CASE,
	.max_arguments = 1,
	.run = run_show,
};

static void print_line(struct session *session, const struct process_line *line)
{
	text_add_string(&session->out, "  ");
	screen_column(session, 8, PAINT_BOLD, arena_format(&session->arena, "%lld", (long long)line->number));
	screen_column(session, 50, PAINT_NONE,
		screen_plain(
			session, arena_format(&session->arena, "%s, %s", line->role, line->organization)));
	screen_column(session, 13, PAINT_DIM, line->planned ? process_state_names[line->state] : "");
	if (line->due_count)
		text_format(&session->out, " %d due", (int)line->due_count);
	text_add_char(&session->out, '\n');
}

static void write_line(const struct process_line *line, struct json_text *json)
{
	json_text_object(json);
	json_text_key(json, "process");
	json_text_integer(json, line->number);
	json_text_pair(json, "role", line->role);
	json_text_pair(json, "organization", line->organization);
	json_text_pair(json, "timezone", line->timezone);
	json_text_pair(json, "playbook", line->playbook);
	json_text_key(json, "events");
	json_text_integer(json, line->events_count);
	json_text_pair(json, "state", line->planned ? process_state_names[line->state] : NULL);
	json_text_key(json, "due");
	json_text_integer(json, line->due_count);
	json_text_end_object(json);
}

/* `json` NULL: for people. */
static bool list_lines(
	struct session *session, size_t limit, struct json_text *json, bool *ret_more, struct error *err)
{
	enum { PAGE = 100 };
	bool all = session_flag(session, OPTION_ALL);
	size_t listed = 0, count;
	int64_t after = 0;

	*ret_more = false;
	do {
		struct process_line *lines;
		if (!process_list_read(session->store, after, PAGE, &session->arena, &lines, &count, err))
			return false;
		for (size_t i = 0; i < count; i++) {
			after = lines[i].number;
			if (!all && lines[i].planned && lines[i].state == STATE_CLOSED)
				continue;
			if (listed == limit) {
				*ret_more = true;
				return true;
			}
			if (json)
				write_line(&lines[i], json);
			else
				print_line(session, &lines[i]);
			listed++;
		}
	} while (count > 0);
	if (listed == 0 && !json)
		screen_line(session, "No open process. tact new or tact import begins one; tact list --all "
				     "shows closed ones.");
	return true;
}

static bool run_list(struct session *session, struct error *err)
{
	const char *word = session_option(session, OPTION_LIMIT);
	long limit = LIST_DEFAULT;
	struct json_text json;
	bool more, as_json = session_flag(session, OPTION_JSON);

	if (word && (!span_number(span_of(word), LIST_MAX, &limit) || limit < 1))
		return error_set(err, ERROR_USAGE, "--limit: expected a number, found \"%.40s\"", word);
	if (as_json) {
		json_text_answer(&json, &session->out, 2);
		json_text_key(&json, "processes");
		json_text_list(&json);
	}
	if (!list_lines(session, (size_t)limit, as_json ? &json : NULL, &more, err))
		return false;
	if (as_json) {
		json_text_end_list(&json);
		json_text_key(&json, "more");
		json_text_bool(&json, more);
		json_text_end_object(&json);
		text_add_char(&session->out, '\n');
	} else if (more) {
		screen_line(session, "  … and more; tact list --limit %ld shows them", 2 * limit);
	}
	return true;
}

const struct command_row command_list = {
	.name = "list",
	.arguments = "",
	.help = "your processes with their states",
	.options = OPTIONS(OPTION_ALL, OPTION_LIMIT),
	.store = NEEDS_STORE_READ,
	.run = run_list,
};

/* `tact next`, and `tact` alone: today's page over all processes. */
#include "app/answer_write.h"
#include "app/today.h"
#include "cli/commands.h"
#include "cli/outbox_page.h"
#include "cli/page.h"
#include "cli/screen.h"
#include "core/deed.h"

#include <stdio.h>

enum { INDENT = 10, LIMIT_DEFAULT = 20, LIMIT_MAX = 100000, FORBIDDEN_SHOWN = 8 };

static bool read_limit(struct session *session, size_t *ret_limit, struct error *err)
{
	const char *word = session_option(session, OPTION_LIMIT), *kept;
	long limit = LIMIT_DEFAULT;

	if (!session_setting(session, SETTING_ROWS, &kept, err))
		return false;
	if (kept)
		span_number(span_of(kept), LIMIT_MAX, &limit);
	if (word && (!span_number(span_of(word), LIMIT_MAX, &limit) || limit < 1))
		return error_set(err, ERROR_USAGE, "--limit: expected a number from 1 to %d, found \"%.40s\"",
			LIMIT_MAX, word);
	*ret_limit = (size_t)limit;
	return true;
}

static void print_welcome(struct session *session)
{
	screen_paint(session, PAINT_BOLD, "Nothing here yet.");
	screen_line(session, "\n\ntact keeps your follow-up after job interviews. Begin with one of these:");
	screen_line(session,
		"  tact import INVITATION.ics             the invitation that you received, as a file");
	screen_line(session, "  tact new 'Data analyst' Acme           a process, told by hand");
	screen_line(session,
		"Then tell what happens with tact met, did and heard; tact help shows all commands.");
}

static const enum paint paints[ITEM_DONE] = {
	[ITEM_DUE] = PAINT_GREEN,
	[ITEM_MISSED] = PAINT_RED,
	[ITEM_HELD] = PAINT_YELLOW,
	[ITEM_UPCOMING] = PAINT_BLUE,
};

/* What was approved is not told as if it were still to do. */
static void print_letter(struct session *session, const struct outbox_look *look, struct instant now)
{
	const struct outbox *letter = &look->letter;
	const long long number = (long long)letter->draft;
	const bool waits = letter->state == OUTBOX_APPROVED || letter->state == OUTBOX_HELD;

	if (outbox_states[letter->state].turn == OUTBOX_ASKS)
		screen_line(session, "%*sd%lld %s: tact resolve d%lld", INDENT, "", number,
			outbox_states[letter->state].words, number);
	else if (waits && look->next.seconds > now.seconds)
		screen_line(session, "%*sd%lld is approved, leaves %s", INDENT, "", number,
			outbox_page_opening(session, &look->matter, screen_plain(session, look->draft.name),
				look->next, now));
	else if (waits)
		screen_line(session,
			"%*sd%lld is approved, can leave now: tact run sends it, or tact send d%lld", INDENT,
			"", number, number);
	else
		screen_line(session, "%*sd%lld %s", INDENT, "", number, outbox_states[letter->state].words);
}

static void print_row(struct session *session, const struct today_row *row, struct instant now)
{
	const struct matter *matter = &row->process->matter;

	/* What was missed cannot be helped: it is named, not explained. */
	if (row->item->state == ITEM_MISSED || row->letter)
		page_item_line(session, matter, row->item, row->id, now);
	else
		page_item(session, matter, row->item, row->id, now);
	if (row->letter)
		print_letter(session, row->letter, now);
	screen_paint(session, PAINT_DIM, "%*s%s", INDENT, "", page_title(session, matter->process));
	text_add_char(&session->out, '\n');
}

static void print_rows(struct session *session, const struct today *today)
{
	int state = -1;

	for (size_t i = 0; i < today->row_count; i++) {
		const struct today_row *row = &today->rows[i];
		if (row->item->state != state) {
			state = row->item->state;
			text_add_char(&session->out, '\n');
			screen_paint(session, paints[state], "%s", deed_headings[state]);
			text_add_char(&session->out, '\n');
		}
		print_row(session, row, today->now);
	}
}

static void print_heading(struct session *session, size_t already_shown)
{
	if (already_shown > 0)
		return;
	text_add_char(&session->out, '\n');
	screen_paint(session, PAINT_RED, "Forbidden now");
	text_add_char(&session->out, '\n');
}

/* What holds whatever happened is the same in every process, and told once. */
static void print_standing(struct session *session, const struct today *today, size_t shown)
{
	const struct today_process *process = today->row_count ? today->rows[0].process : NULL;

	for (size_t i = 0; process && i < process->forbidden_count; i++) {
		const struct ban *ban = &process->forbidden[i];
		if (!deed_ban_is_standing(ban) || ban->gate == 0)
			continue;
		print_heading(session, shown++);
		page_ban(session, &process->matter, ban, today->now);
	}
}

static void print_forbidden(struct session *session, const struct today *today)
{
	size_t shown = 0, total = 0;

	for (size_t i = 0; i < today->process_count; i++) {
		const struct today_process *process = &today->processes[i];
		for (size_t j = 0; process->shown && j < process->forbidden_count; j++) {
			if (!deed_ban_is_news(&process->forbidden[j]) || total++ >= FORBIDDEN_SHOWN)
				continue;
			print_heading(session, shown++);
			page_ban(session, &process->matter, &process->forbidden[j], today->now);
			screen_paint(session, PAINT_DIM, "          %s",
				page_title(session, process->matter.process));
			text_add_char(&session->out, '\n');
		}
	}
	print_standing(session, today, shown);
	if (total > shown)
		screen_line(session, "  … and %zu more; tact plan PROCESS shows them", total - shown);
}

static void print_today(struct session *session, const struct today *today, const struct zone *zone)
{
	struct process here = {.timezone = zone->name};
	struct matter clock = {.process = &here, .zone = zone};

	screen_paint(session, PAINT_BOLD, "%s", page_when(session, &clock, today->now, today->now));
	text_add_char(&session->out, '\n');
	for (size_t i = 0; i < today->problem_count; i++)
		screen_line(session, "  ! process %lld: %s", (long long)today->problems[i].number,
			screen_plain(session, today->problems[i].message));
	if (today->questions > 0)
		screen_line(session, "%lld question%s: tact resolve", (long long)today->questions,
			today->questions == 1 ? "" : "s");
	if (today->row_count == 0)
		screen_line(session, "Nothing to do. tact list shows your processes.");
	print_rows(session, today);
	if (today->rows_left > 0)
		screen_line(session, "\n… and %zu more%s; tact next --limit %zu shows them", today->rows_left,
			today->more ? ", at least" : "", today->row_count + today->rows_left);
	else if (today->more)
		screen_line(session, "\n… and more; tact next --limit %zu shows them", today->row_count * 2);
	print_forbidden(session, today);
}

static void write_letter(const struct outbox_look *look, struct json_text *json)
{
	char id[32];

	snprintf(id, sizeof(id), "d%lld", (long long)look->letter.draft);
	json_text_key(json, "letter");
	json_text_object(json);
	json_text_pair(json, "draft", id);
	json_text_pair(json, "state", outbox_states[look->letter.state].name);
	json_text_key(json, "next");
	answer_write_instant(&look->matter, look->next, json);
	json_text_end_object(json);
}

static void write_rows(const struct today *today, struct json_text *json)
{
	json_text_key(json, "agenda");
	json_text_list(json);
	for (size_t i = 0; i < today->row_count; i++) {
		const struct today_row *row = &today->rows[i];
		json_text_object(json);
		json_text_key(json, "process");
		json_text_integer(json, row->process->number);
		json_text_pair(json, "role", row->process->matter.process->role);
		json_text_pair(json, "organization", row->process->matter.process->organization);
		json_text_key(json, "item");
		answer_write_item(&row->process->matter, row->item, today->now, row->id, json);
		if (row->letter)
			write_letter(row->letter, json);
		json_text_end_object(json);
	}
	json_text_end_list(json);
}

static void write_forbidden(const struct today *today, struct json_text *json)
{
	json_text_key(json, "forbidden");
	json_text_list(json);
	for (size_t i = 0; i < today->process_count; i++) {
		const struct today_process *process = &today->processes[i];
		for (size_t j = 0; process->shown && j < process->forbidden_count; j++) {
			json_text_object(json);
			json_text_key(json, "process");
			json_text_integer(json, process->number);
			json_text_key(json, "ban");
			answer_write_ban(&process->matter, &process->forbidden[j], today->now, json);
			json_text_end_object(json);
		}
	}
	json_text_end_list(json);
}

static void write_problems(const struct today *today, struct json_text *json)
{
	json_text_key(json, "problems");
	json_text_list(json);
	for (size_t i = 0; i < today->problem_count; i++) {
		json_text_object(json);
		json_text_key(json, "process");
		json_text_integer(json, today->problems[i].number);
		json_text_pair(json, "message", today->problems[i].message);
		json_text_end_object(json);
	}
	json_text_end_list(json);
}

static void write_today(struct session *session, const struct today *today, const struct zone *zone)
{
	struct matter clock = {.zone = zone};
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "now");
	answer_write_instant(&clock, today->now, &json);
	write_rows(today, &json);
	write_forbidden(today, &json);
	write_problems(today, &json);
	json_text_key(&json, "questions");
	json_text_integer(&json, today->questions);
	json_text_key(&json, "more");
	json_text_bool(&json, today->more || today->rows_left > 0);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

/* No database yet is no error, unless one was named. */
static bool open_or_empty(struct session *session, bool *ret_empty, struct error *err)
{
	struct error missing = {0};

	*ret_empty = false;
	if (session_open_store(session, DATABASE_READ, &missing))
		return true;
	if (missing.kind == ERROR_NOT_FOUND && !session_flag(session, OPTION_DB)) {
		*ret_empty = true;
		return true;
	}
	*err = missing;
	return false;
}

static bool run(struct session *session, struct error *err)
{
	struct today today = {0};
	const struct zone *zone;

	if (!open_or_empty(session, &today.empty, err) || !read_limit(session, &today.limit, err) ||
		!session_own_zone(session, &zone, err) || !session_now(session, zone, &today.now, err))
		return false;
	if (!today.empty && !today_load(session->store, &session->desk, &session->arena, &today, err))
		return false;
	if (session_flag(session, OPTION_JSON))
		write_today(session, &today, zone);
	else if (today.empty)
		print_welcome(session);
	else
		print_today(session, &today, zone);
	return true;
}

const struct command_row command_next = {
	.name = "next",
	.arguments = "",
	.help = "today's page: what is due, held, coming, and what is forbidden (also: tact alone)",
	.options = OPTIONS(OPTION_LIMIT),
	.store = NEEDS_NO_STORE,
	.run = run,
};

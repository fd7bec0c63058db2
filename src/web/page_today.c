/* Today's page: what is due over all processes, and what is not to be done now. */
#include "app/today.h"
#include "core/deed.h"
#include "core/reason.h"
#include "web/pages.h"
#include "web/sheet_item.h"

enum { ROWS_DEFAULT = 20, ROWS_MAX = 1000, BANS_SHOWN = 8 };

static void welcome(struct visit *visit)
{
	html_add(&visit->html, "<p>tact keeps your follow-up after job interviews: what to send, to whom, by "
			       "when – and what "
			       "better not, and until when. Begin with one of these:</p>\n"
			       "<ul class=\"ways\">\n<li><a class=\"button\" href=\"/import\">Give it the "
			       "invitation</a> the "
			       "calendar file or the mail that you received</li>\n"
			       "<li><a class=\"button\" href=\"/new\">Tell it yourself</a> the company, the "
			       "role, when and with "
			       "whom</li>\n</ul>\n");
}

static void add_rows(struct visit *visit, const struct today *today)
{
	int state = -1;

	for (size_t i = 0; i < today->row_count; i++) {
		const struct today_row *row = &today->rows[i];
		if (row->item->state != state) {
			if (state >= 0)
				html_add(&visit->html, "</ul></section>\n");
			state = row->item->state;
			html_add(&visit->html, "<section class=\"%s\"><h2>%s</h2>\n<ul class=\"items\">\n",
				item_state_names[state], deed_headings[state]);
		}
		sheet_item(visit, &row->process->matter, row->process->number, row->item, row->id, true);
	}
	if (state >= 0)
		html_add(&visit->html, "</ul></section>\n");
	else
		html_add(&visit->html, "<p>Nothing to do. <a href=\"/processes\">Your processes</a></p>\n");
}

/* That a thank-you is not sent twice needs no saying every day, nor what always holds. */
static bool worth_saying(const struct ban *ban)
{
	return (ban->evidence_count || !instant_is_never(ban->until)) && ban->gate != 8;
}

static void add_bans(struct visit *visit, const struct today *today)
{
	size_t count = 0;

	for (size_t i = 0; i < today->process_count; i++) {
		const struct today_process *process = &today->processes[i];
		for (size_t j = 0; process->shown && j < process->forbidden_count && count < BANS_SHOWN;
			j++) {
			if (!worth_saying(&process->forbidden[j]))
				continue;
			if (count++ == 0)
				html_add(&visit->html, "<section class=\"bans\"><h2>Better not now</h2>\n<ul "
						       "class=\"items\">\n");
			sheet_ban(visit, &process->matter, &process->forbidden[j], true);
		}
	}
	if (count)
		html_add(&visit->html, "</ul></section>\n");
}

static bool rows_wanted(struct visit *visit, size_t *ret_rows, struct error *err)
{
	const char *word = visit_field(visit, "rows");
	long rows = ROWS_DEFAULT;

	if (!word && !visit_setting(visit, SETTING_ROWS, &word, err))
		return false;
	if (word && (!span_number(span_of(word), ROWS_MAX, &rows) || rows < 1))
		rows = ROWS_DEFAULT;
	*ret_rows = (size_t)rows;
	return true;
}

static bool run(struct visit *visit, struct error *err)
{
	TEXT_CLEANUP struct text day = {0};
	struct process here = {.timezone = visit->zone->name};
	const struct matter clock = {.process = &here, .zone = visit->zone};
	struct today today = {.now = visit->now, .empty = !visit->store, .only_look = true};

	if (!rows_wanted(visit, &today.limit, err) ||
		(visit->store && !today_load(visit->store, visit->desk, visit->arena, &today, err)))
		return false;
	reason_add_when(&clock, visit->now, visit->now, &day);
	sheet_begin(visit, ROOM_TODAY, today.empty ? "Welcome" : day.start);
	if (today.empty) {
		welcome(visit);
	} else {
		add_rows(visit, &today);
		add_bans(visit, &today);
	}
	sheet_end(visit);
	return true;
}

static const struct field_row fields[] = {{.name = "rows", .kind = FIELD_NUMBER}, {.name = NULL}};

const struct route page_today = {
	.method = "GET", .path = "/", .store = ROUTE_READ, .fields = fields, .run = run};

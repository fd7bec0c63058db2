/* Today's page: what is due over all processes, and what is not to be done now. */
#include "app/today.h"
#include "core/deed.h"
#include "core/reason.h"
#include "web/pages.h"
#include "web/sheet_item.h"
#include "web/sheet_since.h"

enum { ROWS_DEFAULT = 20, ROWS_MAX = 1000, BANS_SHOWN = 8, OLD_SECONDS = 7 * DAY_SECONDS };

/* The first useful answer is one form away. */
static void welcome(struct visit *visit)
{
	html_add(&visit->html, "<p>tact keeps your follow-up after job interviews: what to send, to whom, by "
			       "when – and what better not, and until when.</p>\n"
			       "<section class=\"sheet\"><h2>Tell it about an interview</h2>\n");
	sheet_form(visit, "/new");
	sheet_line_field(visit, "organization", "Company", NULL, NULL);
	sheet_line_field(visit, "role", "Role", NULL, NULL);
	sheet_line_field(
		visit, "at", "When and with whom", NULL, "such as: tue 14:00 with Dana Lee, Max Ode");
	sheet_form_end(visit, "Show me what to do");
	html_add(&visit->html, "<p><a href=\"/new\">With more details</a></p>\n</section>\n"
			       "<section class=\"sheet\"><h2>Or give it the invitation</h2>\n");
	sheet_form(visit, "/import");
	html_add(&visit->html,
		"<p class=\"field\"><label for=\"file\">The calendar file or the mail that you "
		"received</label>"
		"<input type=\"file\" id=\"file\" name=\"file\"></p>\n"
		"<p class=\"send\"><button class=\"quiet\">Show me what it is</button></p>\n</form>\n"
		"<p><a href=\"/import\">Paste it instead</a></p>\n</section>\n");
}

/* The interview that was over within the last day, of which nothing is noted yet; NO_EVENT: none. */
static int32_t fresh_interview(const struct process *process, struct instant now)
{
	int32_t fresh = NO_EVENT;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (event->type == EVENT_NOTED && !event->retracted &&
			event->at.instant.seconds >= now.seconds - DAY_SECONDS)
			return NO_EVENT;
		if (event->type == EVENT_INTERVIEW && !event->retracted && !event->cancelled_ever &&
			event->until.instant.seconds <= now.seconds &&
			event->until.instant.seconds > now.seconds - DAY_SECONDS)
			fresh = i;
	}
	return fresh;
}

/* What is forgotten by tomorrow comes first. */
static void add_fresh(struct visit *visit, const struct today *today)
{
	for (size_t i = 0; i < today->process_count; i++) {
		const struct today_process *process = &today->processes[i];
		const int32_t fresh =
			process->shown ? fresh_interview(&process->process, visit->now) : NO_EVENT;
		if (fresh == NO_EVENT)
			continue;
		html_add(&visit->html,
			"<p class=\"note\">Your interview is just over: <a "
			"href=\"/process/%lld/after/%s\">note "
			"what is fresh</a> (<bdi>%s</bdi>, <bdi>%s</bdi>)</p>\n",
			(long long)process->number,
			html_part(process->process.events[fresh].id, visit->arena), process->process.role,
			process->process.organization);
	}
}

/* Processes that cannot be planned, such as under a playbook that is gone. */
static void add_problems(struct visit *visit, const struct today *today)
{
	if (today->problem_count)
		html_add(&visit->html, "<section class=\"problems\"><h2>What could not be planned</h2>\n"
				       "<ul class=\"items\">\n");
	for (size_t i = 0; i < today->problem_count; i++)
		html_add(&visit->html,
			"<li class=\"item\"><p class=\"deed\"><a href=\"/process/%lld\">Process %lld</a></p>"
			"<p class=\"of\">%s.</p></li>\n",
			(long long)today->problems[i].number, (long long)today->problems[i].number,
			today->problems[i].message);
	if (today->problem_count)
		html_add(&visit->html, "</ul></section>\n");
}

/* Yesterday began at midnight on the person's own clock. Letters that cannot be told do not hide the rest. */
static void load_since(struct visit *visit, struct since *ret_since)
{
	const struct day yesterday = {zone_day(visit->zone, visit->now).number - 1};
	struct error err = {0};

	if (!since_load(visit->store, visit->desk, zone_day_start(visit->zone, yesterday), visit->now,
		    visit->arena, ret_since, &err))
		html_add(&visit->html,
			"<p class=\"note\">What happened with letters cannot be told: %s.</p>\n",
			err.message);
}

static void add_more(struct visit *visit, const struct today *today)
{
	const size_t shown = today->row_count;

	if (today->rows_left || today->more)
		html_add(&visit->html, "<p><a href=\"/?rows=%zu\">Show more</a></p>\n",
			shown * 2 < ROWS_MAX ? shown * 2 : (size_t)ROWS_MAX);
	html_add(&visit->html, "<ul class=\"ways\">\n<li><a href=\"/new\">A new process</a></li>\n"
			       "<li><a href=\"/import\">An invitation, a mail</a></li>\n</ul>\n");
}

static bool is_long_over(const struct today_row *row, struct instant now)
{
	return row->item->state == ITEM_MISSED && row->item->closes.seconds < now.seconds - OLD_SECONDS;
}

static void add_row(struct visit *visit, const struct today_row *row)
{
	sheet_item(visit, &row->process->matter, row->process->number, row->item, row->id, true);
}

/* The rows of one state; what was missed long ago is folded. */
static void add_state(struct visit *visit, const struct today_row *rows, size_t count)
{
	const int state = rows->item->state;
	size_t old = 0;

	for (size_t i = 0; i < count; i++)
		old += is_long_over(&rows[i], visit->now);
	html_add(&visit->html, "<section class=\"%s\"><h2>%s</h2>\n", item_state_names[state],
		deed_headings[state]);
	if (old < count)
		html_add(&visit->html, "<ul class=\"items\">\n");
	for (size_t i = 0; i < count; i++)
		if (!is_long_over(&rows[i], visit->now))
			add_row(visit, &rows[i]);
	if (old < count)
		html_add(&visit->html, "</ul>");
	if (old)
		html_add(&visit->html,
			"<details><summary>More than a week ago: %zu</summary>\n<ul class=\"items\">\n", old);
	for (size_t i = 0; i < count; i++)
		if (is_long_over(&rows[i], visit->now))
			add_row(visit, &rows[i]);
	if (old)
		html_add(&visit->html, "</ul></details>");
	html_add(&visit->html, "</section>\n");
}

static void add_rows(struct visit *visit, const struct today *today)
{
	for (size_t i = 0, count; i < today->row_count; i += count) {
		for (count = 1; i + count < today->row_count &&
				today->rows[i + count].item->state == today->rows[i].item->state;)
			count++;
		add_state(visit, &today->rows[i], count);
	}
	if (today->row_count == 0)
		html_add(&visit->html, "<p>Nothing to do. <a href=\"/processes\">Your processes</a></p>\n");
}

static void add_bans(struct visit *visit, struct today *today)
{
	size_t count = 0;

	for (size_t i = 0; i < today->process_count && count < BANS_SHOWN; i++) {
		const struct today_process *process = &today->processes[i];
		if (process->shown)
			today_forbid(today, i, visit->arena);
		for (size_t j = 0; process->shown && j < process->forbidden_count && count < BANS_SHOWN;
			j++) {
			if (!deed_ban_is_news(&process->forbidden[j]) ||
				deed_ban_is_echo(process->forbidden, j))
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
	struct since since = {0};
	struct today today = {
		.now = visit->now, .empty = !visit->store, .only_look = true, .bans_later = true};

	if (!rows_wanted(visit, &today.limit, err) ||
		(visit->store && !today_load(visit->store, visit->desk, visit->arena, &today, err)))
		return false;
	reason_add_when(&clock, visit->now, visit->now, &day);
	sheet_begin(visit, ROOM_TODAY, today.empty ? "Welcome" : day.start);
	if (today.empty) {
		welcome(visit);
	} else {
		load_since(visit, &since);
		add_fresh(visit, &today);
		sheet_since_asks(visit, &since);
		add_rows(visit, &today);
		add_bans(visit, &today);
		add_problems(visit, &today);
		sheet_since_news(visit, &since, &today);
		add_more(visit, &today);
	}
	sheet_end(visit);
	return true;
}

static const struct field_row fields[] = {{.name = "rows", .kind = FIELD_NUMBER}, {.name = NULL}};

const struct route page_today = {
	.method = "GET", .path = "/", .store = ROUTE_READ, .fields = fields, .run = run};

/* Statistics: thank-yous within a day, answers by kind and wait, contacts per employer, as charts with
 * tables. */
#include "app/statistics.h"
#include "base/array.h"
#include "web/chart.h"
#include "web/pages.h"
#include "web/sheet.h"

static const char *const waits[STATISTICS_WAITS] = {
	[WAIT_DAY] = "Within a day",
	[WAIT_THREE] = "2 to 3 days",
	[WAIT_WEEK] = "4 to 7 days",
	[WAIT_FORTNIGHT] = "8 to 14 days",
	[WAIT_LONGER] = "Later",
	[WAIT_OPEN] = "Not so far",
};

static const char *const kinds[ACTION_COUNT] = {
	[ACTION_DEBRIEF] = "How it went",
	[ACTION_THANK] = "Thank-you",
	[ACTION_CONNECT] = "Connecting",
	[ACTION_STATUS] = "How things stand",
	[ACTION_ANNOUNCE_CALL] = "Announcing a call",
	[ACTION_ASK_NEXT_CALL] = "Asking for a call",
	[ACTION_ANSWER_REJECTION] = "Answer to a no",
	[ACTION_KEEP_PROMISE] = "As promised",
	[ACTION_KEEP_IN_TOUCH] = "Keeping in touch",
};

static int64_t sum(const int64_t counts[STATISTICS_WAITS])
{
	int64_t sum = 0;

	for (int i = 0; i < STATISTICS_WAITS; i++)
		sum += counts[i];
	return sum;
}

static void add_number(struct visit *visit, int64_t number)
{
	html_add(&visit->html, "<td class=\"number\">%lld</td>", (long long)number);
}

static void begin_table(struct visit *visit, const char *caption, const char *const *heads, size_t count)
{
	html_add(&visit->html,
		"<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"%s\">"
		"<table>\n<caption>%s</caption>\n<thead><tr>",
		caption, caption);
	for (size_t i = 0; i < count; i++)
		html_add(&visit->html, "<th scope=\"col\" class=\"%s\">%s</th>", i ? "number" : "kind",
			heads[i]);
	html_add(&visit->html, "</tr></thead>\n<tbody>\n");
}

static void end_table(struct visit *visit)
{
	html_add(&visit->html, "</tbody></table></div>\n");
}

/* The same rows as a picture and as a table. */
static void add_chart(struct visit *visit, const char *caption, const char *const heads[2],
	const struct chart_row *rows, size_t count)
{
	chart_add(&visit->html, caption, rows, count);
	html_add(&visit->html, "<details><summary>As a table</summary>\n");
	begin_table(visit, caption, heads, 2);
	for (size_t i = 0; i < count; i++) {
		html_add(&visit->html, "<tr><th scope=\"row\">%s</th>", rows[i].label);
		add_number(visit, rows[i].value);
		html_add(&visit->html, "</tr>\n");
	}
	end_table(visit);
	html_add(&visit->html, "</details>\n");
}

static void add_thanks(struct visit *visit, const struct statistics *statistics)
{
	static const char *const heads[] = {"First thank-you", "Interviews"};
	const int64_t all = sum(statistics->thanked);
	struct chart_row rows[STATISTICS_WAITS];

	html_add(&visit->html, "<section><h2>Thank-yous</h2>\n");
	if (!all) {
		html_add(&visit->html, "<p>No interview has taken place yet.</p></section>\n");
		return;
	}
	html_add(&visit->html, "<p>After %lld of %lld interviews a thank-you went out within a day.",
		(long long)statistics->thanked[WAIT_DAY], (long long)all);
	if (statistics->still_time)
		html_add(&visit->html, " For %lld there is still time.", (long long)statistics->still_time);
	html_add(&visit->html, "</p>\n");
	for (int i = 0; i < STATISTICS_WAITS; i++)
		rows[i] = (struct chart_row){waits[i], statistics->thanked[i], 0};
	add_chart(
		visit, "When the first thank-you went out after an interview", heads, rows, STATISTICS_WAITS);
	html_add(&visit->html, "</section>\n");
}

static size_t answer_rows(const struct statistics *statistics, struct chart_row rows[ACTION_COUNT],
	int ret_actions[ACTION_COUNT])
{
	size_t count = 0;

	for (int i = 0; i < ACTION_COUNT; i++) {
		const int64_t all = sum(statistics->answers[i]);
		if (!kinds[i] || !all)
			continue;
		rows[count] = (struct chart_row){kinds[i], all - statistics->answers[i][WAIT_OPEN], all};
		ret_actions[count++] = i;
	}
	return count;
}

static void add_answers_table(
	struct visit *visit, const struct statistics *statistics, const int *actions, size_t count)
{
	const char *heads[1 + STATISTICS_WAITS] = {"Kind"};

	for (int i = 0; i < STATISTICS_WAITS; i++)
		heads[1 + i] = waits[i];
	begin_table(visit, "How long the answer took, by kind", heads, ARRAY_COUNT(heads));
	for (size_t i = 0; i < count; i++) {
		html_add(&visit->html, "<tr><th scope=\"row\">%s</th>", kinds[actions[i]]);
		for (int j = 0; j < STATISTICS_WAITS; j++)
			add_number(visit, statistics->answers[actions[i]][j]);
		html_add(&visit->html, "</tr>\n");
	}
	end_table(visit);
}

static void add_answers(struct visit *visit, const struct statistics *statistics)
{
	struct chart_row rows[ACTION_COUNT];
	int actions[ACTION_COUNT];
	const size_t count = answer_rows(statistics, rows, actions);

	html_add(&visit->html, "<section><h2>Answers</h2>\n");
	if (count) {
		html_add(&visit->html, "<p>An answer is taken for one to the latest letter or call before "
				       "it; automatic replies are none.</p>\n");
		chart_add(&visit->html, "How many of each kind were answered", rows, count);
		add_answers_table(visit, statistics, actions, count);
	} else {
		html_add(&visit->html, "<p>No letter and no call is in the logs yet.</p>\n");
	}
	html_add(&visit->html, "</section>\n");
}

static void add_employers(struct visit *visit, const struct statistics *statistics)
{
	static const char *const labels[STATISTICS_CONTACTS] = {"None", "One", "Two", "Three", "Four", "Five",
		"Six", "Seven", "Eight", "Nine", "Ten or more"};
	static const char *const heads[] = {"Contacts", "Employers"};
	struct chart_row rows[STATISTICS_CONTACTS];
	size_t count = 0;

	html_add(&visit->html,
		"<section><h2>Contacts per employer</h2>\n<p>%lld letters and calls to %lld employers, at "
		"most %lld to one of them.</p>\n",
		(long long)statistics->contact_count, (long long)statistics->employer_count,
		(long long)statistics->most_contacts);
	for (size_t i = 0; i < STATISTICS_CONTACTS; i++) {
		rows[i] = (struct chart_row){labels[i], statistics->employers[i], 0};
		if (statistics->employers[i])
			count = i + 1;
	}
	add_chart(visit, "How many employers got how many letters and calls", heads, rows, count);
	html_add(&visit->html, "</section>\n");
}

static void add_again(struct visit *visit, const struct statistics *statistics)
{
	static const char *const heads[] = {"After the one before", "Letters and calls"};
	struct chart_row rows[WAIT_OPEN];

	if (!sum(statistics->again))
		return;
	html_add(&visit->html,
		"<section><h2>Before they had answered</h2>\n<p>%lld letters and calls "
		"followed one that nobody had answered.</p>\n",
		(long long)sum(statistics->again));
	for (int i = 0; i < WAIT_OPEN; i++)
		rows[i] = (struct chart_row){waits[i], statistics->again[i], 0};
	add_chart(visit, "How long after an unanswered one the next went out", heads, rows, WAIT_OPEN);
	html_add(&visit->html, "</section>\n");
}

static void add_counted(struct visit *visit, const struct statistics *statistics)
{
	struct html *html = &visit->html;

	html_add(html, "<p class=\"hint\">Counted: %lld of %lld processes", (long long)statistics->counted,
		(long long)statistics->processes);
	if (statistics->counted < statistics->processes)
		html_add(html,
			", the newest. <a href=\"/statistics?all=yes\">Count all</a>, which takes a few "
			"seconds");
	html_add(html, ".");
	if (statistics->left_out)
		html_add(html, " %lld were left out: their playbook or time zone is not there.",
			(long long)statistics->left_out);
	html_add(html, "</p>\n");
}

static bool run(struct visit *visit, struct error *err)
{
	const int64_t most = visit_flag(visit, "all") ? INT64_MAX : STATISTICS_MOST;
	struct statistics statistics = {0};

	if (visit->store && !statistics_count(visit->store, visit->desk, visit->now, most, &statistics, err))
		return false;
	sheet_begin(visit, ROOM_MORE, "Statistics");
	if (statistics.counted) {
		add_thanks(visit, &statistics);
		add_answers(visit, &statistics);
		add_employers(visit, &statistics);
		add_again(visit, &statistics);
		add_counted(visit, &statistics);
	} else {
		html_add(&visit->html,
			"<p>There is nothing to count yet. Once your first interview is over, "
			"this page shows how soon you thanked, how soon they answered, and how "
			"often you wrote.</p>\n<p><a class=\"button\" href=\"/new\">Begin a "
			"process</a></p>\n");
	}
	sheet_end(visit);
	return true;
}

static const struct field_row fields[] = {{.name = "all", .kind = FIELD_FLAG}, {.name = NULL}};

const struct route page_statistics = {
	.method = "GET", .path = "/statistics", .store = ROUTE_READ, .fields = fields, .run = run};

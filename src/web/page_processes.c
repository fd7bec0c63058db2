/* All processes: the open ones, and on demand those that are over. */
#include "app/outlook.h"
#include "app/process_list.h"
#include "web/pages.h"
#include "web/seen_process.h"
#include "web/sheet.h"

#include <string.h>

enum { ROWS = 50, LINES_READ = 4000, LINES_AT_ONCE = 200 };

/* One page of the listing: so many rows behind `after`. */
struct listing {
	struct visit *visit;
	bool closed; /* those that are over */
	int64_t after;
	int rows, read;
	bool more;
};

static int due_count(const struct agenda *agenda)
{
	int count = 0;

	for (size_t i = 0; i < agenda->count; i++)
		count += agenda->items[i].state == ITEM_DUE;
	return count;
}

/* Planned at the exact now: what is kept in the store may be of yesterday. */
static bool plan(struct listing *listing, int64_t number, struct agenda *ret, struct error *trouble)
{
	struct visit *visit = listing->visit;
	struct process process;
	struct matter matter;

	if (!process_list_load(visit->store, number, visit->arena, &process, trouble) ||
		!desk_matter(visit->desk, &process, NULL, &matter, trouble))
		return false;
	outlook_plan(&matter, visit->now, false, visit->arena, ret);
	return true;
}

static void add_row(struct listing *listing, const struct process_line *line)
{
	struct html *html = &listing->visit->html;
	struct error trouble = {0};
	struct agenda agenda;
	int due;

	html_add(html,
		"<li><p class=\"deed\"><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></p>\n",
		(long long)line->number, line->role, line->organization);
	if (!plan(listing, line->number, &agenda, &trouble)) {
		html_add(html, "<p class=\"note\">It cannot be planned: %s.</p></li>\n", trouble.message);
		return;
	}
	due = due_count(&agenda);
	html_add(html, "<p class=\"of\">");
	if (due)
		html_add(html, "<strong>%d due now</strong>. ", due);
	html_add(html, "%s</p></li>\n", seen_process_state(agenda.state));
}

static void add_lines(struct listing *listing, const struct process_line *lines, size_t count)
{
	for (size_t i = 0; i < count && !listing->more; i++) {
		bool closed = lines[i].planned && lines[i].state == STATE_CLOSED;
		listing->read++;
		if (closed == listing->closed && listing->rows == ROWS) {
			listing->more = true;
			return;
		}
		listing->after = lines[i].number;
		if (closed != listing->closed)
			continue;
		if (listing->rows++ == 0)
			html_add(&listing->visit->html, "<ul class=\"items ledger\">\n");
		add_row(listing, &lines[i]);
	}
}

static bool add_listing(struct listing *listing, struct error *err)
{
	struct visit *visit = listing->visit;
	struct process_line *lines;
	size_t count = LINES_AT_ONCE;

	while (count == LINES_AT_ONCE && !listing->more) {
		if (listing->read >= LINES_READ) {
			listing->more = true;
			break;
		}
		if (!process_list_read(
			    visit->store, listing->after, LINES_AT_ONCE, visit->arena, &lines, &count, err))
			return false;
		add_lines(listing, lines, count);
	}
	if (listing->rows)
		html_add(&visit->html, "</ul>\n");
	else if (!listing->more)
		html_add(&visit->html, "<p>%s</p>\n",
			listing->closed ? "None is over." : "No process is open.");
	return true;
}

static void add_ways(const struct listing *listing)
{
	struct html *html = &listing->visit->html;

	html_add(html, "<p class=\"send\">");
	if (listing->more)
		html_add(html,
			"<a class=\"button quiet\" href=\"/processes?show=%s&amp;after=%lld\">More</a>\n",
			listing->closed ? "closed" : "open", (long long)listing->after);
	if (listing->closed)
		html_add(html, "<a href=\"/processes\">The open ones</a></p>\n");
	else
		html_add(html, "<a href=\"/processes?show=closed\">Those that are over</a></p>\n");
}

static bool run(struct visit *visit, struct error *err)
{
	const char *show = visit_field(visit, "show"), *after = visit_field(visit, "after");
	struct listing listing = {.visit = visit, .closed = show && strcmp(show, "closed") == 0};
	long number = 0;

	if (after && span_number(span_of(after), INT32_MAX, &number))
		listing.after = number;
	sheet_begin(visit, ROOM_PROCESSES, listing.closed ? "Processes that are over" : "Your processes");
	html_add(&visit->html, "<p><a class=\"button\" href=\"/new\">A new process</a></p>\n");
	if (!visit->store)
		html_add(&visit->html, "<p>There is none yet. <a href=\"/import\">An invitation</a> begins "
				       "one, too.</p>\n");
	else if (!add_listing(&listing, err))
		return false;
	else
		add_ways(&listing);
	sheet_end(visit);
	return true;
}

static const char *const shows[] = {"open", "closed", NULL};
static const struct field_row fields[] = {
	{.name = "show", .kind = FIELD_WORD, .words = shows},
	{.name = "after", .kind = FIELD_NUMBER},
	{.name = NULL},
};

const struct route page_processes = {
	.method = "GET", .path = "/processes", .store = ROUTE_READ, .fields = fields, .run = run};

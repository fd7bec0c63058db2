/* What all pages have in common: head, ways, main part, foot. */
#include "web/sheet.h"

#include "core/reason.h"
#include "web/asset.h"
#include "web/field_problem.h"
#include "web/way_out.h"

#include <string.h>

static const struct {
	const char *path, *words;
} rooms[ROOM_COUNT] = {
	[ROOM_TODAY] = {"/", "Today"},
	[ROOM_PROCESSES] = {"/processes", "Processes"},
	[ROOM_OUTBOX] = {"/outbox", "Outbox"},
	[ROOM_SEARCH] = {"/search", "Search"},
	[ROOM_MORE] = {"/more", "More"},
};

static void add_ways(struct html *html, enum sheet_room room)
{
	html_add(html, "<nav aria-label=\"Pages\"><ul>\n");
	for (int i = 0; i < ROOM_COUNT; i++) {
		html_add(html, "<li><a href=\"%s\"", rooms[i].path);
		if (i == (int)room)
			html_add(html, " aria-current=\"page\"");
		html_add(html, ">%s</a></li>\n", rooms[i].words);
	}
	html_add(html, "</ul></nav>\n");
}

static void add_problem(struct visit *visit)
{
	struct html *html = &visit->html;
	const struct error *problem = &visit->problem;

	if (problem->kind == ERROR_NONE)
		return;
	html_add(html, "<div class=\"problem\" role=\"alert\"><p>");
	field_problem_begin(visit);
	html_add(html, "%s.</p>", problem->message);
	if (way_out_plain(visit, problem->hint)[0])
		html_add(html, "<p>%s.</p>", way_out_plain(visit, problem->hint));
	way_out_links(visit, problem->hint);
	html_add(html, "</div>\n");
}

void sheet_begin(struct visit *visit, enum sheet_room room, const char *title)
{
	struct html *html = &visit->html;

	html_add(html,
		"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		"<meta name=\"color-scheme\" content=\"light dark\">\n<title>%s – tact</title>\n",
		title);
	if (visit->look_again_seconds)
		html_add(html, "<meta http-equiv=\"refresh\" content=\"%d\">\n", visit->look_again_seconds);
	html_add(html, "<link rel=\"stylesheet\" href=\"%s\">\n<script defer src=\"%s\"></script>\n</head>\n",
		asset_path(ASSET_STYLE), asset_path(ASSET_SCRIPT));
	html_add(html, "<body>\n<a class=\"skip\" href=\"#main\">To the content</a>\n<header>\n");
	html_add(html, "<p class=\"mark\"><a href=\"/\">tact</a></p>\n");
	add_ways(html, room);
	html_add(html, "</header>\n<main id=\"main\">\n<h1>%s</h1>\n", title);
	add_problem(visit);
	if (visit->trouble && (room == ROOM_TODAY || room == ROOM_OUTBOX))
		html_add(html,
			"<p class=\"note\" role=\"status\">The runner that sends and looks for answers does "
			"not run beside these pages: "
			"%s.</p>\n",
			visit->trouble);
}

static const char page_end[] = "</main>\n</body>\n</html>\n";

void sheet_end(struct visit *visit)
{
	text_add_string(&visit->html.text, page_end);
}

bool sheet_reopen(struct visit *visit)
{
	struct text *text = &visit->html.text;
	const size_t length = sizeof(page_end) - 1;

	if (text->length < length || memcmp(text->start + text->length - length, page_end, length) != 0)
		return false;
	text->length -= length;
	return true;
}

void sheet_when(struct visit *visit, const struct matter *matter, struct instant instant)
{
	TEXT_CLEANUP struct text words = {0};
	char machine[INSTANT_TEXT_SIZE];

	if (instant_is_never(instant)) {
		html_add(&visit->html, "never");
		return;
	}
	reason_add_when(matter, instant, visit->now, &words);
	instant_print(instant, zone_offset(matter->zone, instant), 0, machine);
	html_add(&visit->html, "<time datetime=\"%s\">%s</time>", machine, words.start);
}

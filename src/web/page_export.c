/* Everything as files: the cases, which can be imported again, and the letters. */
#include "app/export_file.h"
#include "base/text.h"
#include "web/pages.h"
#include "web/sheet.h"

static bool run(struct visit *visit, struct error *err)
{
	sheet_begin(visit, ROOM_MORE, "Export");
	html_add(&visit->html,
		"<p>Everything that tact holds is yours. It comes as two files of text: one line for each "
		"thing, in JSON, readable without tact.</p>\n<ul class=\"ways\">\n"
		"<li><a class=\"button\" href=\"/export/cases.jsonl\">Your processes</a> with people and "
		"the whole log; <a href=\"/import\">importing</a> the file gives them all back</li>\n"
		"<li><a class=\"button quiet\" href=\"/export/letters.jsonl\">Your letters</a> with what "
		"became of each, the mails that came, and your settings</li>\n</ul>\n"
		"<p class=\"hint\">Passwords are in neither. With many thousand processes the files take "
		"a few seconds to make, and other pages wait so long. In a terminal: <kbd>tact export "
		"--output all.jsonl</kbd></p>\n"
		"<p><a href=\"/delete\">Delete everything</a></p>\n");
	sheet_end(visit);
	return true;
}

static bool send(struct visit *visit, enum export_kind kind, const char *what, struct error *err)
{
	char day[DAY_TEXT_SIZE];

	day_print(zone_day(visit->zone, visit->now), day);
	visit->reply = (struct reply){.status = 200,
		.content_type = "application/x-ndjson; charset=utf-8",
		.download = arena_format(visit->arena, "tact-%s-%s.jsonl", what, day)};
	return export_file_make(visit->store, kind, &visit->reply.file, &visit->reply.file_bytes, err) ||
	       (visit->reply.status = 0, false);
}

static bool run_cases(struct visit *visit, struct error *err)
{
	return send(visit, EXPORT_CASES, "cases", err);
}

static bool run_letters(struct visit *visit, struct error *err)
{
	return send(visit, EXPORT_LETTERS, "letters", err);
}

const struct route page_export = {.method = "GET", .path = "/export", .store = ROUTE_NO_STORE, .run = run};
const struct route page_export_cases = {
	.method = "GET", .path = "/export/cases.jsonl", .store = ROUTE_READ, .run = run_cases};
const struct route page_export_letters = {
	.method = "GET", .path = "/export/letters.jsonl", .store = ROUTE_READ, .run = run_letters};

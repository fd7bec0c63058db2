/* Everything as files: the cases, which can be imported again, and the letters. */
#include "app/export_stream.h"
#include "web/pages.h"
#include "web/sheet.h"

#include <stdlib.h>

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
		"<p class=\"hint\">Passwords are in neither. In a terminal: <kbd>tact export --output "
		"all.jsonl</kbd></p>\n"
		"<p><a href=\"/delete\">Delete everything</a></p>\n");
	sheet_end(visit);
	return true;
}

struct export_reply {
	struct reply_stream stream;
	struct export_stream *export;
};

static long read_export(struct reply_stream *stream, char *to, size_t room)
{
	struct export_reply *reply = (struct export_reply *)stream;
	struct error ignored;
	size_t length;

	return export_stream_read(reply->export, to, room, &length, &ignored) ? (long)length : -1;
}

static void close_export(struct reply_stream *stream)
{
	struct export_reply *reply = (struct export_reply *)stream;

	export_stream_close(reply->export);
	free(reply);
}

static bool send(struct visit *visit, enum export_kind kind, const char *what, struct error *err)
{
	struct export_reply *reply;
	struct export_stream *export;
	char day[DAY_TEXT_SIZE];

	if (!export_stream_open(visit->database, kind, &export, err))
		return false;
	reply = calloc(1, sizeof(*reply));
	if (!reply)
		abort();
	*reply = (struct export_reply){{read_export, close_export}, export};
	day_print(zone_day(visit->zone, visit->now), day);
	visit->reply = (struct reply){.status = 200,
		.content_type = "application/x-ndjson; charset=utf-8",
		.download = arena_format(visit->arena, "tact-%s-%s.jsonl", what, day),
		.stream = &reply->stream};
	return true;
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
	.method = "GET", .path = "/export/cases.jsonl", .store = ROUTE_NO_STORE, .run = run_cases};
const struct route page_export_letters = {
	.method = "GET", .path = "/export/letters.jsonl", .store = ROUTE_NO_STORE, .run = run_letters};

/* The calendar that programs subscribe to: whoever knows the word in its address may read it. */
#include "app/calendar_feed.h"
#include "app/calendar_token.h"
#include "web/pages.h"
#include "web/visit.h"

#include <string.h>

static const char ending[] = ".ics";

static bool is_ours(struct span name)
{
	const size_t length = sizeof(ending) - 1;

	if (name.length <= length || memcmp(name.start + name.length - length, ending, length) != 0)
		return false;
	name.length -= length;
	return calendar_token_holds(name);
}

static bool run(struct visit *visit, struct error *err)
{
	TEXT_CLEANUP struct text text = {0};

	if (!is_ours(visit->parts[0])) {
		error_set(err, ERROR_NOT_FOUND, "there is no calendar at this address");
		return error_hint(err, "the address may have been changed: the page \"Calendar\" shows it");
	}
	if (!calendar_feed_write(visit->store, visit->desk, visit->now, visit->arena, &text, err))
		return false;
	visit->reply = (struct reply){.status = 200,
		.content_type = "text/calendar; charset=utf-8",
		.body = {arena_copy(visit->arena, text.start, text.length), text.length}};
	return true;
}

const struct route page_feed = {
	.method = "GET", .path = "/calendar/{}", .who = WHO_FEED, .store = ROUTE_READ, .run = run};

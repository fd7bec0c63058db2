/* Search: one field, and what was found by kind. With part=results only the list is sent, for as-you-type. */
#include "app/search.h"
#include "core/process.h"
#include "web/pages.h"
#include "web/sheet.h"

#include <assert.h>

static const char *const headings[SEARCH_KIND_COUNT] = {
	[SEARCH_PERSON] = "People",
	[SEARCH_FIRM] = "Firms",
	[SEARCH_LETTER] = "Letters",
	[SEARCH_MAIL] = "Mails that came",
	[SEARCH_NOTE] = "Notes",
};

static const char *const unread[SEARCH_KIND_COUNT] = {
	[SEARCH_PERSON] = "Names were searched by the beginnings of their words only.",
	[SEARCH_LETTER] = "Only the newest 2,000 letters were searched.",
	[SEARCH_MAIL] = "Only the newest 1,000 mails were searched.",
	[SEARCH_NOTE] = "Only the notes of the newest 5,000 processes were searched.",
};
static_assert(SEARCH_MAX_LETTERS == 2000 && SEARCH_MAX_MAILS == 1000 && SEARCH_MAX_PROCESSES == 5000,
	"as the words say");

static const char *note_words(const struct search_hit *hit)
{
	switch (hit->type) {
	case EVENT_PROMISE:
		return "Promised";
	case EVENT_SKIPPED:
		return "Let go";
	case EVENT_ADDRESS:
		return "Address";
	default:
		return "Noted";
	}
}

static void add_link(struct visit *visit, enum search_kind kind, const struct search_hit *hit)
{
	struct html *html = &visit->html;

	switch (kind) {
	case SEARCH_PERSON:
		html_add(html, "<a href=\"/process/%lld/person/%s\"><bdi>%s</bdi></a>",
			(long long)hit->process, html_part(hit->person, visit->arena), hit->title);
		break;
	case SEARCH_FIRM:
		html_add(html, "<a href=\"/process/%lld\"><bdi>%s</bdi></a>", (long long)hit->process,
			hit->organization);
		break;
	case SEARCH_LETTER:
		html_add(html, "<a href=\"/draft/d%lld\"><bdi>%s</bdi></a>", (long long)hit->number,
			hit->title[0] ? hit->title : "a letter without subject");
		break;
	case SEARCH_MAIL:
		html_add(html, "<a href=\"/mail/m%lld\"><bdi>%s</bdi></a>", (long long)hit->number,
			hit->title[0] ? hit->title : "a mail without subject");
		break;
	case SEARCH_NOTE:
	case SEARCH_KIND_COUNT:
		html_add(html, "<a href=\"/process/%lld/log\">%s%s</a>", (long long)hit->process,
			note_words(hit), hit->retracted ? ", taken back later" : "");
		break;
	}
}

static void add_when(struct visit *visit, const struct search_hit *hit)
{
	const struct process here = {.timezone = visit->zone->name};
	const struct matter clock = {.process = &here, .zone = visit->zone};

	if (instant_is_never(hit->at))
		return;
	html_add(&visit->html, " <span class=\"time\">");
	sheet_when(visit, &clock, hit->at);
	html_add(&visit->html, "</span>");
}

static void add_hit(struct visit *visit, enum search_kind kind, const struct search_hit *hit)
{
	struct html *html = &visit->html;

	html_add(html, "<li><p class=\"deed\">");
	add_link(visit, kind, hit);
	add_when(visit, hit);
	html_add(html, "</p>\n");
	if (hit->excerpt && hit->excerpt[0])
		html_add(html, "<p><bdi>%s</bdi></p>\n", hit->excerpt);
	if (hit->role && kind == SEARCH_FIRM)
		html_add(html, "<p class=\"of\"><bdi>%s</bdi></p>\n", hit->role);
	else if (hit->role)
		html_add(html, "<p class=\"of\"><bdi>%s</bdi>, <bdi>%s</bdi></p>\n", hit->role,
			hit->organization);
	html_add(html, "</li>\n");
}

static size_t add_part(struct visit *visit, enum search_kind kind, const struct search_part *part)
{
	struct html *html = &visit->html;

	if (part->count) {
		html_add(html, "<section><h2>%s</h2>\n<ul class=\"items ledger\">\n", headings[kind]);
		for (size_t i = 0; i < part->count; i++)
			add_hit(visit, kind, &part->hits[i]);
		html_add(html, "</ul>\n");
		if (part->more)
			html_add(html, "<p class=\"hint\">There are more; another word finds fewer.</p>\n");
		html_add(html, "</section>\n");
	}
	if (!part->all && !part->more)
		html_add(html, "<p class=\"hint\">%s</p>\n", unread[kind]);
	return part->count;
}

static bool add_results(struct visit *visit, const char *words, struct error *err)
{
	struct search search = {0};
	size_t count = 0;

	if (!words)
		return true;
	if (visit->store && !search_run(visit->store, words, visit->arena, &search, err))
		return false;
	for (int i = 0; visit->store && i < SEARCH_KIND_COUNT; i++)
		count += add_part(visit, (enum search_kind)i, &search.parts[i]);
	if (!count)
		html_add(&visit->html, "<p>Nothing was found for <q><bdi>%s</bdi></q>.</p>\n", words);
	return true;
}

static bool run(struct visit *visit, struct error *err)
{
	const char *words = visit_field(visit, "q");

	if (visit_field(visit, "part"))
		return add_results(visit, words, err);
	sheet_begin(visit, ROOM_SEARCH, "Search");
	html_add(&visit->html,
		"<form method=\"get\" action=\"/search\" role=\"search\" data-live=\"results\">\n"
		"<p class=\"field\"><label for=\"q\">People, firms, letters, notes</label>"
		"<input type=\"search\" id=\"q\" name=\"q\" value=\"%s\" autocomplete=\"off\" "
		"maxlength=\"200\"></p>\n"
		"<p class=\"send\"><button>Search</button></p>\n</form>\n"
		"<div id=\"results\" aria-live=\"polite\">\n",
		words ? words : "");
	if (!add_results(visit, words, err))
		return false;
	html_add(&visit->html, "</div>\n");
	sheet_end(visit);
	return true;
}

static const char *const parts[] = {"results", NULL};
static const struct field_row fields[] = {
	{.name = "q", .max_bytes = 1000},
	{.name = "part", .kind = FIELD_WORD, .words = parts},
	{.name = NULL},
};

const struct route page_search = {
	.method = "GET", .path = "/search", .store = ROUTE_READ, .fields = fields, .run = run};

/* One item of an agenda, and one ban, as they stand on a page. */
#include "web/sheet_item.h"

#include "core/deed.h"
#include "core/reason.h"
#include "web/sheet_letter.h"

/* `process` 0: not linked. */
static void add_title(struct visit *visit, const struct matter *matter, int64_t process)
{
	struct html *html = &visit->html;

	html_add(html, "<p class=\"of\">");
	if (process)
		html_add(html, "<a href=\"/process/%lld\">", (long long)process);
	html_add(html, "<bdi>%s</bdi>, <bdi>%s</bdi>", matter->process->role, matter->process->organization);
	if (process)
		html_add(html, "</a>");
	html_add(html, "</p>\n");
}

void sheet_cites(struct visit *visit, const struct cites *cites)
{
	for (int i = 0; i < cites->count; i++)
		html_add(&visit->html, "%s<a href=\"/clauses#%s\">%s</a>", i ? ", " : "", cites->ids[i],
			cites->ids[i]);
}

static void add_why(struct visit *visit, const char *why, const struct cites *cites)
{
	html_add(&visit->html, "<details><summary>Why</summary><p>%s</p>", why);
	if (cites->count) {
		html_add(&visit->html, "<p class=\"source\">Source: ");
		sheet_cites(visit, cites);
		html_add(&visit->html, "</p>");
	}
	html_add(&visit->html, "</details>\n");
}

/* What is done without a letter or a call is done with one press. */
static void add_done(
	struct visit *visit, int64_t process, const struct item *item, const char *id, bool from_today)
{
	const enum channel channel =
		item->channels.count ? (enum channel)item->channels.order[0] : CHANNEL_IN_PERSON;

	sheet_form(visit, "/process/%lld/item/%s/done", (long long)process, id);
	html_add(&visit->html, "<input type=\"hidden\" name=\"channel\" value=\"%s\">\n",
		channel_names[channel]);
	if (from_today)
		html_add(&visit->html, "<input type=\"hidden\" name=\"then\" value=\"today\">\n");
	html_add(&visit->html, "<button>Done</button></form>\n");
}

/* What the person most likely does with it. */
static void add_button(
	struct visit *visit, int64_t process, const struct item *item, const char *id, bool from_today)
{
	const struct channels *channels = &item->channels;

	if (item->state != ITEM_DUE)
		return;
	if (channels->count == 0 || channels->order[0] == CHANNEL_IN_PERSON)
		add_done(visit, process, item, id, from_today);
	else if (channels->order[0] == CHANNEL_PHONE)
		html_add(&visit->html, "<a class=\"button\" href=\"/process/%lld/item/%s\">Call</a>\n",
			(long long)process, id);
	else
		sheet_letter_form(visit, process, id);
}

void sheet_item(struct visit *visit, const struct matter *matter, int64_t process, const struct item *item,
	const char *id, bool with_title)
{
	TEXT_CLEANUP struct text deed = {0}, time = {0}, why = {0};

	deed_add_item(matter, item, &deed);
	deed_add_time(matter, item, visit->now, &time);
	reason_item(matter, item, visit->now, &why);
	html_add(&visit->html, "<li class=\"item %s\" id=\"i-%s\">\n", item_state_names[item->state], id);
	html_add(&visit->html, "<p class=\"deed\"><a href=\"/process/%lld/item/%s\">%s</a>",
		(long long)process, id, deed.start);
	if (time.length)
		html_add(&visit->html, " <span class=\"time\">%s</span>", time.start);
	html_add(&visit->html, "</p>\n");
	if (with_title)
		add_title(visit, matter, process);
	add_why(visit, why.start, &item->duty->cites);
	add_button(visit, process, item, id, with_title);
	html_add(&visit->html, "</li>\n");
}

void sheet_ban(struct visit *visit, const struct matter *matter, const struct ban *ban, bool with_title)
{
	TEXT_CLEANUP struct text what = {0}, why = {0};

	deed_add_ban(matter, ban, &what);
	reason_ban(matter, ban, visit->now, &why);
	html_add(&visit->html, "<li class=\"ban\"><p class=\"deed\">%s", what.start);
	if (!instant_is_never(ban->until)) {
		html_add(&visit->html, " <span class=\"time\">until ");
		sheet_when(visit, matter, ban->until);
		html_add(&visit->html, "</span>");
	}
	html_add(&visit->html, "</p>\n");
	if (with_title)
		add_title(visit, matter, 0);
	add_why(visit, why.start, &ban->cites);
	html_add(&visit->html, "</li>\n");
}

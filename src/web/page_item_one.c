/* One item of an agenda: why it is there, what the playbook says about it, how it is done or let go. */
#include "app/call_script.h"
#include "app/item_find.h"
#include "core/deed.h"
#include "core/playbook_phrase.h"
#include "core/reason.h"
#include "web/pages.h"
#include "web/seen_process.h"
#include "web/sheet_item.h"
#include "web/sheet_letter.h"

#include <ctype.h>

struct shown {
	struct seen_process seen;
	struct item_found found;
};

static const char *const channel_labels[CHANNEL_COUNT] = {
	[CHANNEL_EMAIL] = "by email",
	[CHANNEL_PHONE] = "by phone",
	[CHANNEL_HANDWRITTEN] = "by a handwritten card",
	[CHANNEL_DROP_OFF] = "by a card dropped off",
	[CHANNEL_LINKEDIN] = "on LinkedIn",
	[CHANNEL_IN_PERSON] = "in person",
};

static const struct channels *channels_of(const struct item *item)
{
	return item->channels.count ? &item->channels : &item->duty->channels;
}

static bool is_by(const struct item *item, enum channel channel)
{
	const struct channels *channels = channels_of(item);

	return channels->count && channels->order[0] == channel;
}

static void add_fact(struct visit *visit, const struct matter *matter, const char *label, struct instant at)
{
	if (instant_is_never(at))
		return;
	html_add(&visit->html, "<dt>%s</dt><dd>", label);
	sheet_when(visit, matter, at);
	html_add(&visit->html, "</dd>\n");
}

static void add_facts(struct visit *visit, const struct shown *shown)
{
	const struct matter *matter = &shown->seen.matter;
	const struct item *item = &shown->found.item;
	struct html *html = &visit->html;

	html_add(html, "<dl class=\"facts\">\n<dt>State</dt><dd>%s</dd>\n", deed_headings[item->state]);
	add_fact(visit, matter, "Opens", item->opens);
	add_fact(visit, matter, "Best by", item->target);
	add_fact(visit, matter, "Closes", item->closes);
	html_add(html,
		"<dt>Rule</dt><dd>%s, in the playbook <a href=\"/playbook/%s\">%s</a></dd>\n"
		"<dt>Source</dt><dd>",
		item->duty->name, matter->playbook->name, matter->playbook->title);
	sheet_cites(visit, &item->duty->cites);
	html_add(html, "</dd>\n</dl>\n");
}

static void add_topics(struct visit *visit, const char *label, const uint8_t *topics, int count)
{
	for (int i = 0; i < count; i++)
		html_add(&visit->html, "%s%s", i ? ", " : label, playbook_topics.phrases[topics[i]]);
	if (count)
		html_add(&visit->html, ".");
}

/* What it is to say, and not to say. */
static void add_content(struct visit *visit, const struct shown *shown)
{
	const struct playbook *playbook = shown->seen.matter.playbook;
	const struct item *item = &shown->found.item;
	const struct channels *channels = channels_of(item);
	const uint32_t by = channels->count ? UINT32_C(1) << channels->order[0] : 0;
	bool any = false;

	for (uint32_t i = 0; i < playbook->content_count; i++) {
		const struct content_rule *rule = &playbook->contents[i];
		if (!(rule->actions & (UINT32_C(1) << item->duty->action)) ||
			(rule->channels && !(rule->channels & by)))
			continue;
		if (!any)
			html_add(&visit->html, "<h2>What the playbook says</h2>\n<ul>\n");
		any = true;
		html_add(&visit->html, "<li>");
		add_topics(visit, "Say: ", rule->says, rule->says_count);
		add_topics(visit, rule->says_count ? " You may say: " : "You may say: ", rule->may,
			rule->may_count);
		add_topics(visit, rule->says_count + rule->may_count ? " Avoid: " : "Avoid: ", rule->avoids,
			rule->avoids_count);
		html_add(&visit->html, " <span class=\"source\">");
		sheet_cites(visit, &rule->cites);
		html_add(&visit->html, "</span></li>\n");
	}
	if (any)
		html_add(&visit->html, "</ul>\n");
}

static void add_holding(struct visit *visit, const struct shown *shown)
{
	struct ban bans[GATE_MAX_BANS];
	size_t count;

	if (shown->found.item.state != ITEM_HELD)
		return;
	count = agenda_held_by(&shown->seen.matter, &shown->found.item, visit->now, bans, GATE_MAX_BANS);
	html_add(&visit->html, "<section class=\"bans\"><h2>What holds it back</h2>\n<ul class=\"items\">\n");
	for (size_t i = 0; i < count && i < GATE_MAX_BANS; i++)
		sheet_ban(visit, &shown->seen.matter, &bans[i], false);
	html_add(&visit->html, "</ul></section>\n");
}

static void add_number(struct visit *visit, const struct person *person)
{
	TEXT_CLEANUP struct text digits = {0};

	if (!person)
		return;
	if (!person->phone) {
		html_add(&visit->html, "<p class=\"hint\">The number of <bdi>%s</bdi> is not known.</p>\n",
			person->name);
		return;
	}
	for (const char *p = person->phone; *p; p++)
		if (isdigit((unsigned char)*p) || (*p == '+' && p == person->phone))
			text_add_char(&digits, *p);
	html_add(&visit->html, "<p><a class=\"button\" href=\"tel:%s\">Call <bdi>%s</bdi></a></p>\n",
		digits.start ? digits.start : "", person->phone);
}

/* What to say; no template may fit, then there is none. */
static void add_script(struct visit *visit, const struct shown *shown, enum channel channel)
{
	const char *script;

	if (!call_script_make(visit->store, &shown->seen.matter, &shown->found.item, channel, visit->now,
		    visit->arena, &script, NULL))
		return;
	html_add(&visit->html, "<h2>What to say</h2>\n<div class=\"letter\">%s</div>\n", script);
}

static void begin_form(struct visit *visit, const struct shown *shown)
{
	sheet_form(visit, "/process/%lld/item/%s/done", (long long)shown->seen.number, shown->found.id);
	sheet_line_field(visit, "at", "When", NULL, "empty: just now; else such as: today 9:30");
}

static void add_call(struct visit *visit, const struct shown *shown)
{
	const struct item *item = &shown->found.item;
	const struct process *process = &shown->seen.process;

	add_number(visit, item->to >= 0 ? &process->people[item->to] : NULL);
	add_script(visit, shown, CHANNEL_PHONE);
	html_add(&visit->html, "<h2>How did the call go?</h2>\n");
	begin_form(visit, shown);
	html_add(&visit->html,
		"<input type=\"hidden\" name=\"channel\" value=\"phone\">\n<p class=\"send\">"
		"<button name=\"answer\" value=\"answered\">They answered</button>\n"
		"<button class=\"quiet\" name=\"answer\" value=\"nobody\">Nobody answered</button>\n"
		"<button class=\"quiet\" name=\"answer\" value=\"message\">I left a message</button></p>\n"
		"</form>\n");
}

/* Beside a letter to be written it is the lesser thing. */
static void add_done(struct visit *visit, const struct shown *shown, const char *class)
{
	const struct channels *channels = channels_of(&shown->found.item);
	const char *words[CHANNEL_COUNT], *labels[CHANNEL_COUNT];
	size_t count = 0;
	uint32_t seen = 0;

	/* Those that the playbook prefers come first; what was done otherwise can be told too. */
	for (int i = 0; i < channels->count + CHANNEL_COUNT; i++) {
		const int channel = i < channels->count ? channels->order[i] : i - channels->count;
		if (seen & (UINT32_C(1) << channel))
			continue;
		seen |= UINT32_C(1) << channel;
		words[count] = channel_names[channel];
		labels[count++] = channel_labels[channel];
	}
	html_add(&visit->html, "<h2>Done?</h2>\n");
	begin_form(visit, shown);
	sheet_choice_field(visit, "channel", "How", words, labels, count, words[0]);
	html_add(&visit->html, "<p class=\"send\"><button class=\"%s\">Done</button></p>\n</form>\n", class);
}

static void add_skip(struct visit *visit, const struct shown *shown)
{
	html_add(&visit->html, "<details><summary>Let it go</summary>\n");
	sheet_form(visit, "/process/%lld/item/%s/skip", (long long)shown->seen.number, shown->found.id);
	sheet_line_field(visit, "why", "Why", NULL, "such as: she said not to bother");
	html_add(&visit->html, "<p class=\"send\"><button class=\"quiet\">Skip it</button></p>\n</form>\n"
			       "</details>\n");
}

static void add_ways(struct visit *visit, const struct shown *shown)
{
	const struct item *item = &shown->found.item;

	if (item->state >= ITEM_DONE)
		return;
	if (is_by(item, CHANNEL_PHONE)) {
		add_call(visit, shown);
	} else {
		const bool in_person = is_by(item, CHANNEL_IN_PERSON);
		if (in_person)
			add_script(visit, shown, CHANNEL_IN_PERSON);
		else
			sheet_letter_form(visit, shown->seen.number, shown->found.id);
		add_done(visit, shown, in_person ? "main" : "quiet");
	}
	add_skip(visit, shown);
}

static bool run(struct visit *visit, struct error *err)
{
	TEXT_CLEANUP struct text deed = {0}, why = {0};
	struct shown shown;

	if (!seen_process_read(visit, &shown.seen, err) ||
		!item_find(&shown.seen.matter, shown.seen.number, visit_word(visit, 1), visit->now,
			visit->arena, &shown.found, err))
		return false;
	deed_add_item(&shown.seen.matter, &shown.found.item, &deed);
	reason_item(&shown.seen.matter, &shown.found.item, visit->now, &why);
	deed.start[0] = (char)toupper((unsigned char)deed.start[0]);
	sheet_begin(visit, ROOM_TODAY, deed.start);
	seen_process_link(visit, &shown.seen);
	html_add(&visit->html, "<p>%s</p>\n", why.start);
	add_holding(visit, &shown);
	add_ways(visit, &shown);
	add_content(visit, &shown);
	html_add(&visit->html, "<h2>Where it comes from</h2>\n");
	add_facts(visit, &shown);
	sheet_end(visit);
	return true;
}

const struct route page_item_one = {
	.method = "GET", .path = "/process/{}/item/{}", .store = ROUTE_READ, .run = run};

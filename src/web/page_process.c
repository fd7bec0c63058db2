/* A process: how it stands, its picture, what to do and what not, its people, and its log. */
#include "app/notes.h"
#include "core/deed.h"
#include "core/reason.h"
#include "web/pages.h"
#include "web/process_entry.h"
#include "web/process_log.h"
#include "web/process_people.h"
#include "web/process_picture.h"
#include "web/sheet_item.h"

#include <string.h>

enum { ITEMS_SHOWN = 30, FRESH_SECONDS = 7 * DAY_SECONDS };

/* What can still be done goes before what was missed. */
static const uint8_t state_order[] = {ITEM_DUE, ITEM_HELD, ITEM_UPCOMING, ITEM_MISSED};
static const char *const state_words[] = {"due", "held", "upcoming", "missed", NULL};

static size_t state_count(const struct agenda *agenda, uint8_t state)
{
	size_t count = 0;

	for (size_t i = 0; i < agenda->count; i++)
		count += agenda->items[i].state == state;
	return count;
}

/* A long list is read in parts. */
static size_t first_shown(const struct visit *visit, uint8_t state, size_t count)
{
	const char *word = visit_field(visit, "state"), *from = visit_field(visit, "from");
	long first;

	if (strcmp(visit->request->method, "GET") == 0 && word && from &&
		strcmp(word, item_state_names[state]) == 0 &&
		span_number(span_of(from), (long)count - 1, &first))
		return (size_t)first;
	return 0;
}

static void add_parts(
	struct visit *visit, const struct seen_process *seen, uint8_t state, size_t first, size_t count)
{
	const size_t next = first + ITEMS_SHOWN;
	const long long number = (long long)seen->number;

	if (first == 0 && next >= count)
		return;
	html_add(&visit->html, "<p>These are %zu to %zu of %zu.", first + 1, next < count ? next : count,
		count);
	if (next < count)
		html_add(&visit->html,
			" <a class=\"button quiet\" href=\"/process/%lld?state=%s&amp;from=%zu\">%s: the "
			"next ones</a>",
			number, item_state_names[state], next, deed_headings[state]);
	if (first)
		html_add(&visit->html,
			" <a class=\"button quiet\" href=\"/process/%lld\">%s: the first ones</a>", number,
			deed_headings[state]);
	html_add(&visit->html, "</p>\n");
}

static bool add_state(struct visit *visit, const struct seen_process *seen, uint8_t state)
{
	const struct agenda *agenda = &seen->outlook.agenda;
	const size_t count = state_count(agenda, state), first = first_shown(visit, state, count);
	size_t number = 0;

	if (count == 0)
		return false;
	html_add(&visit->html, "<section class=\"%s\"><h2>%s</h2>\n<ul class=\"items\">\n",
		item_state_names[state], deed_headings[state]);
	for (size_t i = 0; i < agenda->count; i++) {
		if (agenda->items[i].state != state)
			continue;
		if (number >= first && number < first + ITEMS_SHOWN)
			sheet_item(
				visit, &seen->matter, seen->number, &agenda->items[i], seen->ids[i], false);
		number++;
	}
	html_add(&visit->html, "</ul>");
	add_parts(visit, seen, state, first, count);
	html_add(&visit->html, "</section>\n");
	return true;
}

static void add_items(struct visit *visit, const struct seen_process *seen)
{
	bool any = false;

	for (size_t i = 0; i < sizeof(state_order); i++)
		any = add_state(visit, seen, state_order[i]) || any;
	if (!any)
		html_add(&visit->html, "<p>There is nothing to do.</p>\n");
}

static int add_ban_list(struct visit *visit, const struct seen_process *seen, bool standing)
{
	const struct outlook *outlook = &seen->outlook;
	int count = 0;

	for (size_t i = 0; i < outlook->forbidden_count; i++) {
		const struct ban *ban = &outlook->forbidden[i];
		if (deed_ban_is_echo(outlook->forbidden, i) || deed_ban_is_standing(ban) != standing)
			continue;
		if (count++ == 0)
			html_add(&visit->html, "<ul class=\"items\">\n");
		sheet_ban(visit, &seen->matter, ban, false);
	}
	if (count)
		html_add(&visit->html, "</ul>\n");
	return count;
}

static void add_bans(struct visit *visit, const struct seen_process *seen)
{
	const struct outlook *outlook = &seen->outlook;

	if (outlook->forbidden_count == 0)
		return;
	html_add(&visit->html, "<section class=\"bans\"><h2>Better not now</h2>\n");
	add_ban_list(visit, seen, false);
	html_add(&visit->html, "<details><summary>What holds at any time</summary>\n");
	if (add_ban_list(visit, seen, true) == 0)
		html_add(&visit->html, "<p>Nothing else.</p>\n");
	html_add(&visit->html, "</details></section>\n");
}

static void add_notes(struct visit *visit, const struct seen_process *seen)
{
	const struct playbook *playbook = seen->matter.playbook;
	int count = 0;

	for (uint32_t i = 0; i < playbook->note_count; i++) {
		const struct note_rule *note = &playbook->notes[i];
		if (!note_fits(note, &seen->outlook.agenda))
			continue;
		if (count++ == 0)
			html_add(&visit->html, "<section><h2>Good to know</h2>\n");
		html_add(&visit->html, "<p class=\"note\">%s <span class=\"source\">", note->shows);
		sheet_cites(visit, &note->cites);
		html_add(&visit->html, "</span></p>\n");
	}
	if (count)
		html_add(&visit->html, "</section>\n");
}

/* Interviews of the last days, of which nothing was noted since. */
static void add_after(struct visit *visit, const struct seen_process *seen)
{
	const struct process *process = &seen->process;
	int32_t latest = NO_EVENT;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (event->type == EVENT_INTERVIEW && !event->retracted && !event->cancelled_ever &&
			event->until.instant.seconds <= visit->now.seconds &&
			event->until.instant.seconds > visit->now.seconds - FRESH_SECONDS)
			latest = i;
		if (event->type == EVENT_NOTED && !event->retracted)
			latest = NO_EVENT;
	}
	if (latest == NO_EVENT)
		return;
	html_add(&visit->html, "<p class=\"note\">Nothing is noted of the interview of ");
	sheet_when(visit, &seen->matter, process->events[latest].at.instant);
	html_add(&visit->html, ". <a href=\"/process/%lld/after/%s\">Note it while it is fresh</a></p>\n",
		(long long)seen->number, html_part(process->events[latest].id, visit->arena));
}

static void add_head(struct visit *visit, const struct seen_process *seen)
{
	html_add(&visit->html, "<p>%s</p>\n", seen_process_state(seen->outlook.agenda.state));
	html_add(&visit->html,
		"<p class=\"of\">Playbook <a href=\"/playbook/%s\">%s</a> · "
		"<a href=\"/process/%lld/compare\">What the others say</a></p>\n",
		desk_playbook_name(visit->desk, &seen->process), seen->matter.playbook->title,
		(long long)seen->number);
}

static bool run(struct visit *visit, struct error *err)
{
	struct seen_process seen;

	if (!seen_process_load(visit, &seen, err))
		return false;
	sheet_begin(visit, ROOM_PROCESSES, seen_process_title(&seen, visit->arena));
	process_log_noted(visit, &seen);
	add_head(visit, &seen);
	add_after(visit, &seen);
	process_picture_add(visit, &seen);
	add_items(visit, &seen);
	process_entry_add(visit, &seen);
	add_bans(visit, &seen);
	add_notes(visit, &seen);
	process_people_add(visit, &seen);
	process_log_add(visit, &seen);
	sheet_end(visit);
	return true;
}

static const struct field_row fields[] = {
	{.name = "noted", .kind = FIELD_LINE},
	{.name = "before", .kind = FIELD_NUMBER},
	{.name = "people", .kind = FIELD_NUMBER},
	{.name = "state", .kind = FIELD_WORD, .words = state_words},
	{.name = "from", .kind = FIELD_NUMBER},
	{.name = NULL},
};

const struct route page_process = {
	.method = "GET", .path = "/process/{}", .store = ROUTE_READ, .fields = fields, .run = run};

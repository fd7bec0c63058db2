/* The log of a process on its page: newest first, each entry to be taken back. */
#include "web/process_log.h"

#include "app/agenda_change.h"
#include "app/event_tell.h"
#include "core/deed.h"
#include "web/sheet_item.h"

#include <string.h>

enum { SHOWN = 30, CHANGES_SHOWN = 8 };

static void add_words(struct visit *visit, const struct seen_process *seen, const struct event *event)
{
	TEXT_CLEANUP struct text words = {0};

	event_tell(&seen->matter, event, visit->now, &words);
	html_add(&visit->html, "<bdi>");
	html_lines(&visit->html, words.start);
	html_add(&visit->html, "</bdi>");
}

static bool may_be_taken_back(const struct event *event)
{
	return !event->retracted && event->type != EVENT_RETRACT;
}

static void add_entry(struct visit *visit, const struct seen_process *seen, const struct event *event)
{
	struct html *html = &visit->html;

	html_add(html, "<li%s><p class=\"of\">", event->retracted ? " class=\"retracted\"" : "");
	sheet_when(visit, &seen->matter, event->at.instant);
	html_add(html, "</p><p>");
	add_words(visit, seen, event);
	html_add(html, "%s</p>\n", event->retracted ? " (taken back)" : "");
	if (may_be_taken_back(event))
		html_add(html,
			"<button class=\"quiet\" name=\"event\" value=\"%s\" aria-label=\"Take back the "
			"entry "
			"%s\">Take back</button>",
			event->id, event->id);
	html_add(html, "</li>\n");
}

static int32_t first_shown(const struct visit *visit, const struct process *process)
{
	const char *word = visit_field(visit, "before");
	long before;

	if (strcmp(visit->request->method, "GET") == 0 && word &&
		span_number(span_of(word), process->events_count, &before))
		return (int32_t)before;
	return process->events_count;
}

void process_log_add(struct visit *visit, const struct seen_process *seen)
{
	struct html *html = &visit->html;
	const int32_t first = first_shown(visit, &seen->process);
	const int32_t end = first > SHOWN ? first - SHOWN : 0;
	bool any = false;

	html_add(html, "<section id=\"log\"><h2>Log</h2>\n");
	if (seen->process.events_count == 0) {
		html_add(html, "<p>Nothing yet.</p></section>\n");
		return;
	}
	for (int32_t i = end; i < first; i++)
		any = any || may_be_taken_back(&seen->process.events[i]);
	if (any) {
		sheet_form(visit, "/process/%lld/log", (long long)seen->number);
		html_add(html, "<input type=\"hidden\" name=\"deed\" value=\"retract\">\n");
	}
	html_add(html, "<ol class=\"log\">\n");
	for (int32_t i = first; i > end; i--)
		add_entry(visit, seen, &seen->process.events[i - 1]);
	html_add(html, "</ol>\n");
	if (any)
		html_add(html, "</form>\n");
	if (end > 0)
		html_add(html,
			"<p><a class=\"button quiet\" href=\"/process/%lld?before=%d#log\">Earlier "
			"entries</a></p>\n",
			(long long)seen->number, (int)end);
	html_add(html, "</section>\n");
}

/* That something had not been advised is told, not held against anybody. */
static void add_advice(struct visit *visit, const struct seen_process *seen, int32_t number)
{
	const struct event *event = &seen->process.events[number];
	const struct ask ask = {
		event->action, event->channel, event->person, event->through, event->of, NO_EVENT};
	struct process before = seen->process;
	struct matter matter = seen->matter;
	struct permission permission;

	if (event->type != EVENT_DID || event->person == NOBODY || number + 1 != before.events_count)
		return;
	before.events_count--;
	matter.process = &before;
	gate_may(&matter, &ask, event->at.instant, &permission);
	if (permission.allowed || permission.ban_count == 0)
		return;
	html_add(&visit->html, "<p>It had not been advised:</p>\n<ul class=\"items\">\n");
	sheet_ban(visit, &matter, &permission.bans[0], false);
	html_add(&visit->html, "</ul>\n");
}

/* The process as it was before its last entry. */
static bool take_back_last(const struct seen_process *seen, struct arena *arena, struct process *ret_before)
{
	const size_t count = (size_t)seen->process.events_count - 1;

	*ret_before = seen->process;
	ret_before->events_count = (int32_t)count;
	ret_before->events = arena_array(arena, struct event, count + 1);
	memcpy(ret_before->events, seen->process.events, count * sizeof(struct event));
	return process_link(ret_before, NULL);
}

static void add_change(struct visit *visit, const struct seen_process *seen, const struct change *change)
{
	const struct item *item = change->after ? change->after : change->before;
	TEXT_CLEANUP struct text deed = {0}, time = {0};

	deed_add_item(&seen->matter, item, &deed);
	if (change->after)
		deed_add_time(&seen->matter, item, visit->now, &time);
	html_add(&visit->html, "<li>%s: <bdi>%s</bdi>%s%s</li>\n", agenda_change_words(change), deed.start,
		time.length ? ", " : "", time.length ? time.start : "");
}

static void add_changes(struct visit *visit, const struct seen_process *seen, int32_t number)
{
	struct matter matter = seen->matter;
	struct change *changes;
	struct process before;
	struct agenda agenda;
	size_t count;

	if (number + 1 != seen->process.events_count || !take_back_last(seen, visit->arena, &before))
		return;
	matter.process = &before;
	outlook_plan(&matter, visit->now, true, visit->arena, &agenda);
	count = agenda_change_list(&agenda, &seen->outlook.agenda, visit->arena, &changes);
	if (count == 0) {
		html_add(&visit->html, "<p>It changes nothing in what is to be done.</p>\n");
		return;
	}
	html_add(&visit->html, "<p>What it changes:</p>\n<ul>\n");
	for (size_t i = 0; i < count && i < CHANGES_SHOWN; i++)
		add_change(visit, seen, &changes[i]);
	if (count > CHANGES_SHOWN)
		html_add(&visit->html, "<li>and %zu more</li>\n", count - CHANGES_SHOWN);
	html_add(&visit->html, "</ul>\n");
}

void process_log_noted(struct visit *visit, const struct seen_process *seen)
{
	const char *id = visit_field(visit, "noted");

	if (!id || visit->problem.kind != ERROR_NONE)
		return;
	for (int32_t i = 0; i < seen->process.events_count; i++) {
		const struct event *event = &seen->process.events[i];
		if (strcmp(event->id, id) != 0)
			continue;
		html_add(&visit->html, "<div class=\"note\" role=\"status\"><p>Noted: ");
		add_words(visit, seen, event);
		html_add(&visit->html, "%s</p>\n",
			event->at.instant.seconds > visit->now.seconds && event->type != EVENT_INTERVIEW
				? " – it lies in the future, and counts from then on."
				: ".");
		add_advice(visit, seen, i);
		add_changes(visit, seen, i);
		html_add(&visit->html, "</div>\n");
	}
}

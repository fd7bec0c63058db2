/* A person of a process: the card, what happened with them, and what is known, to be corrected. */
#include "app/event_tell.h"
#include "app/process_change.h"
#include "web/pages.h"
#include "web/person_form.h"
#include "web/process_people.h"
#include "web/sheet.h"

enum { SHOWN = 50 };

static bool concerns(const struct event *event, int16_t person)
{
	for (int i = 0; i < event->with_count; i++)
		if (event->with[i] == person)
			return true;
	return event->person == person;
}

static void add_log(struct visit *visit, const struct seen_process *seen, int16_t person)
{
	int shown = 0;

	html_add(&visit->html, "<section><h2>What happened</h2>\n<ol class=\"log\">\n");
	for (int32_t i = seen->process.events_count - 1; i >= 0 && shown < SHOWN; i--) {
		const struct event *event = &seen->process.events[i];
		TEXT_CLEANUP struct text words = {0};
		if (event->retracted || !concerns(event, person))
			continue;
		shown++;
		event_tell(&seen->matter, event, visit->now, &words);
		html_add(&visit->html, "<li><p class=\"of\">");
		sheet_when(visit, &seen->matter, event->at.instant);
		html_add(&visit->html, "</p><p><bdi>");
		html_lines(&visit->html, words.start);
		html_add(&visit->html, "</bdi></p></li>\n");
	}
	if (shown == 0)
		html_add(&visit->html, "<li>Nothing yet.</li>\n");
	html_add(&visit->html, "</ol></section>\n");
}

static bool show(struct visit *visit, struct error *err)
{
	struct seen_process seen;
	int16_t person;

	if (!seen_process_read(visit, &seen, err) ||
		!seen_process_person(&seen.process, visit->parts[1], &person, err))
		return false;
	sheet_begin(visit, ROOM_PROCESSES, seen.process.people[person].name);
	html_add(&visit->html,
		"<p class=\"of\"><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></p>\n",
		(long long)seen.number, seen.process.role, seen.process.organization);
	process_people_facts(visit, &seen, person);
	html_add(&visit->html, "<section><h2>What is known</h2>\n");
	sheet_form(visit, "/process/%lld/person/%s", (long long)seen.number,
		seen_process_person_word(&seen.process, person, visit->arena));
	person_form_fields(visit, &seen.process.people[person]);
	sheet_form_end(visit, "Save");
	html_add(&visit->html, "</section>\n");
	add_log(visit, &seen, person);
	sheet_end(visit);
	return true;
}

static bool change(struct visit *visit, struct error *err)
{
	struct process_change change;
	int64_t number;
	int16_t person;

	if (!visit_number(visit, 0, "", &number, err) ||
		!process_change_begin(visit->store, visit->desk, number, 0, 0, visit->arena, &change, err) ||
		!seen_process_person(&change.before, visit->parts[1], &person, err) ||
		!person_form_take(visit, &change.entry.process.people[person], err) ||
		!entry_change_person(visit->store, &change.entry, person, err) ||
		!process_change_commit(visit->store, visit->desk, &change, visit->now, visit->arena, err))
		return false;
	visit_go(visit, "/process/%lld/person/%s", (long long)number,
		seen_process_person_word(&change.before, person, visit->arena));
	return true;
}

static bool add(struct visit *visit, struct error *err)
{
	struct process_change change;
	struct person *person, typed = {0};
	int64_t number;

	if (!visit_number(visit, 0, "", &number, err) || !person_form_take(visit, &typed, err) ||
		!process_change_begin(visit->store, visit->desk, number, 1, 0, visit->arena, &change, err))
		return false;
	person = entry_add_person(&change.entry, typed.name, visit->arena);
	typed.id = person->id;
	*person = typed;
	if (!process_change_commit(visit->store, visit->desk, &change, visit->now, visit->arena, err))
		return false;
	visit_go(visit, "/process/%lld#people", (long long)number);
	return true;
}

const struct route page_person = {
	.method = "GET", .path = "/process/{}/person/{}", .store = ROUTE_READ, .run = show};

const struct route form_person = {.method = "POST",
	.path = "/process/{}/person/{}",
	.store = ROUTE_WRITE,
	.fields = person_form_rows,
	.page = &page_person,
	.run = change};

const struct route form_people = {.method = "POST",
	.path = "/process/{}/people",
	.store = ROUTE_WRITE,
	.fields = person_form_rows,
	.page = &page_process,
	.run = add};

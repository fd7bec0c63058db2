/* The people of a process on its page, each as a card. */
#include "web/process_people.h"

#include "app/event_tell.h"
#include "web/person_form.h"
#include "web/sheet.h"

#include <string.h>

enum { CARDS = 24 };

static const char *const relation_words[RELATION_COUNT] = {
	"interviewer", "manager", "recruiter", "reference", "reception", "other"};

static void add_relations(struct visit *visit, const struct seen_process *seen, int16_t person)
{
	const uint8_t relations = seen->process.people[person].relations;
	const bool arranged = seen->process.via == person;
	bool any = false;

	for (int i = 0; i < RELATION_COUNT; i++)
		if (relations & 1 << i) {
			html_add(&visit->html, "%s%s", any ? ", " : "", relation_words[i]);
			any = true;
		}
	if (arranged)
		html_add(&visit->html, "%sarranged it", any ? ", " : "");
}

/* An address leads somewhere only where it is one: nothing else may stand in a link. */
static void add_link(struct visit *visit, const char *label, const char *scheme, const char *address)
{
	struct html *html = &visit->html;

	if (!address)
		return;
	html_add(html, "<dt>%s</dt><dd>", label);
	if (scheme) {
		html_add(html, "<a href=\"%s", scheme);
		html_url(html, address);
		html_add(html, "\"><bdi>%s</bdi></a>", address);
	} else if (strncmp(address, "https://", 8) == 0) {
		html_add(html, "<a href=\"%s\" rel=\"noreferrer\"><bdi>%s</bdi></a>", address, address);
	} else {
		html_add(html, "<bdi>%s</bdi>", address);
	}
	html_add(html, "</dd>\n");
}

static void add_contacts(struct visit *visit, const struct seen_process *seen, int16_t person)
{
	const struct process *process = &seen->process;
	const struct event *last = NULL;
	int count = 0;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (event->type != EVENT_DID || event->retracted || event->person != person ||
			event->at.instant.seconds > visit->now.seconds)
			continue;
		count++;
		if (!last || event->at.instant.seconds >= last->at.instant.seconds)
			last = event;
	}
	html_add(&visit->html, "<dt>Contacted</dt><dd>");
	if (!last) {
		html_add(&visit->html, "not yet</dd>\n");
		return;
	}
	if (count == 1)
		html_add(&visit->html, "once, ");
	else
		html_add(&visit->html, "%d times, last ", count);
	sheet_when(visit, &seen->matter, last->at.instant);
	if (event_tell_channel(last->channel))
		html_add(&visit->html, " %s", event_tell_channel(last->channel));
	html_add(&visit->html, "</dd>\n");
}

/* By what somebody may be asked how things stand: nobody asks a mere reference that. */
static void add_channels(struct visit *visit, const struct seen_process *seen, int16_t person)
{
	static const uint8_t asked[] = {CHANNEL_EMAIL, CHANNEL_PHONE, CHANNEL_LINKEDIN};
	struct instant opens = INSTANT_NEVER;
	struct permission permission;
	int count = 0;

	if (person_is_mere_reference(&seen->process, person))
		return;
	html_add(&visit->html, "<dt>Asking how it stands</dt><dd>");
	for (size_t i = 0; i < sizeof(asked); i++) {
		const struct ask ask = {ACTION_STATUS, asked[i], person, NOBODY, NO_EVENT, NO_EVENT};
		gate_may(&seen->matter, &ask, visit->now, &permission);
		if (permission.allowed)
			html_add(&visit->html, "%s%s", count++ ? ", " : "", event_tell_channel(asked[i]));
		else if (permission.opens.seconds < opens.seconds)
			opens = permission.opens;
	}
	if (count == 0) {
		html_add(&visit->html, "not now");
		if (!instant_is_never(opens)) {
			html_add(&visit->html, "; from ");
			sheet_when(visit, &seen->matter, opens);
		}
	}
	html_add(&visit->html, "</dd>\n");
}

void process_people_facts(struct visit *visit, const struct seen_process *seen, int16_t person)
{
	const struct person *row = &seen->process.people[person];

	html_add(&visit->html, "<dl class=\"facts\">\n");
	add_link(visit, "Email", "mailto:", row->email);
	add_link(visit, "Phone", "tel:", row->phone);
	add_link(visit, "LinkedIn", NULL, row->linkedin);
	add_link(visit, "Address", NULL, row->address);
	add_contacts(visit, seen, person);
	add_channels(visit, seen, person);
	html_add(&visit->html, "</dl>\n");
}

static void add_name(struct visit *visit, const struct seen_process *seen, int16_t person)
{
	html_add(&visit->html, "<a href=\"/process/%lld/person/%s\"><bdi>%s</bdi></a>",
		(long long)seen->number, seen_process_person_word(&seen->process, person, visit->arena),
		seen->process.people[person].name);
}

static void add_card(struct visit *visit, const struct seen_process *seen, int16_t person)
{
	html_add(&visit->html, "<li class=\"person\"><p class=\"deed\">");
	add_name(visit, seen, person);
	html_add(&visit->html, "</p><p class=\"of\">");
	add_relations(visit, seen, person);
	html_add(&visit->html, "</p>\n");
	process_people_facts(visit, seen, person);
	html_add(&visit->html, "</li>\n");
}

void process_people_add(struct visit *visit, const struct seen_process *seen)
{
	const int32_t count = seen->process.people_count;
	struct html *html = &visit->html;

	html_add(html, "<section id=\"people\"><h2>People</h2>\n");
	if (count)
		html_add(html, "<ul class=\"items\">\n");
	for (int32_t i = 0; i < count && i < CARDS; i++)
		add_card(visit, seen, (int16_t)i);
	if (count)
		html_add(html, "</ul>\n");
	if (count > CARDS) {
		html_add(html, "<details><summary>%d more</summary><ul>\n", (int)(count - CARDS));
		for (int32_t i = CARDS; i < count; i++) {
			html_add(html, "<li>");
			add_name(visit, seen, (int16_t)i);
			html_add(html, "</li>\n");
		}
		html_add(html, "</ul></details>\n");
	}
	person_form_new(visit, seen);
	html_add(html, "</section>\n");
}

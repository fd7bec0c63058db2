/* What a case knows that a letter can say: people, places, days. */
#include "letter/facts.h"

#include "base/text.h"
#include "core/contact.h"

#include <string.h>

static const char *if_said(const char *text)
{
	return text && *text ? text : NULL;
}

static void know_text(struct facts *facts, enum fact fact, const char *text)
{
	facts->known[fact].text = if_said(text);
}

/* Those of the employer who were there; the recipient apart or not. */
static void know_people(struct facts *facts, enum fact fact, int16_t except)
{
	const struct event *interview;
	int16_t *people;
	struct known *known = &facts->known[fact];

	if (facts->interview == NO_EVENT)
		return;
	interview = history_event(&facts->history, facts->interview);
	people = arena_array(facts->arena, int16_t, interview->with_count + 1);
	for (int16_t i = 0; i < interview->with_count; i++)
		if (interview->with[i] != except && person_is_employer(facts->process, interview->with[i]))
			people[known->people_count++] = interview->with[i];
	known->people = people;
}

static void know_interview(struct facts *facts)
{
	struct known *known = &facts->known[FACT_INTERVIEW];
	struct instant next = facts->history.next_interview;

	if (facts->interview != NO_EVENT) {
		known->begin = history_event(&facts->history, facts->interview)->at.instant;
		known->day = history_day(&facts->history, known->begin);
	}
	if (!instant_is_never(next))
		facts->known[FACT_NEXT_INTERVIEW].day = history_day(&facts->history, next);
}

/* The day agreed for a call, or a week after the word that nothing is decided. */
static void know_call_day(struct facts *facts)
{
	const struct compose_request *request = facts->request;
	struct day day = DAY_NONE;

	history_each (i, &facts->history, EVENT_CALL_ALLOWED) {
		const struct event *event = history_event(&facts->history, i);
		if (event->person == request->to && event->date.number >= facts->today.number)
			day = event->date;
	}
	if (day_is_none(day) && request->action == ACTION_ASK_NEXT_CALL && facts->word != NO_EVENT) {
		struct instant heard = history_event(&facts->history, facts->word)->at.instant;
		day = workday_on_or_after(
			request->matter->holidays, day_plus(history_day(&facts->history, heard), 7));
		if (day.number <= facts->today.number)
			day = DAY_NONE;
	}
	facts->known[FACT_CALL_DAY].day = day;
}

/* A question about the status that was really asked since the last step. */
static void know_last_status(struct facts *facts)
{
	history_each (i, &facts->history, EVENT_DID) {
		const struct event *event = history_event(&facts->history, i);
		if (contact_is_status(&facts->history, i) && contact_stands(&facts->history, i) &&
			event->at.instant.seconds >= facts->history.restart.seconds)
			facts->known[FACT_LAST].day = history_day(&facts->history, event->at.instant);
	}
}

static void know_promise(struct facts *facts)
{
	const struct event *promise;
	struct phrase_reader reader = {.is_meant = true};

	if (facts->promise == NO_EVENT)
		return;
	promise = history_event(&facts->history, facts->promise);
	facts->known[FACT_PROMISED].day = promise->date;
	if (!phrase_make(
		    promise->text, PHRASE_PROMISE, &reader, facts->arena, &facts->known[FACT_PROMISE].phrase))
		facts->known[FACT_PROMISE].phrase = (struct phrase){0};
}

/* A person as the command line takes it. */
static const char *shell_word(struct facts *facts, int16_t person)
{
	const char *id;

	if (person == NOBODY)
		return "";
	id = facts->process->people[person].id;
	return arena_format(facts->arena, strpbrk(id, " '\"\\$`&;|<>()*?!#~") ? " \"%s\"" : " %s", id);
}

static void know_log(struct facts *facts)
{
	const struct compose_request *request = facts->request;
	const char *person = shell_word(facts, request->to);
	const char *log = arena_format(facts->arena, "tact log did %s %s%s", action_names[request->action],
		channel_names[request->channel], person);

	know_text(facts, FACT_PERSON_ID, *person ? person + 1 : NULL);
	if (request->through != NOBODY)
		log = arena_format(facts->arena, "%s --through%s", log, shell_word(facts, request->through));
	if (request->channel == CHANNEL_PHONE) {
		know_text(facts, FACT_LOG_UNSAID, arena_format(facts->arena, "%s --answered no", log));
		log = arena_format(facts->arena, "%s --answered yes", log);
	}
	know_text(facts, FACT_LOG, log);
}

static uint32_t rank_of(const struct facts *facts)
{
	const struct known *everyone = &facts->known[FACT_EVERYONE];

	for (int16_t i = 0; i < everyone->people_count; i++)
		if (everyone->people[i] == facts->request->to)
			return (uint32_t)i;
	return (uint32_t)(facts->request->to + 1);
}

static void know_names(struct facts *facts)
{
	const struct compose_request *request = facts->request;

	facts->known[FACT_PERSON].person = request->to;
	facts->known[FACT_RECRUITER].person =
		request->through != NOBODY ? request->through : facts->process->via;
	know_text(facts, FACT_OWN, request->own_name);
	know_text(facts, FACT_OWN_PHONE, request->own_phone);
	know_text(facts, FACT_OWN_EMAIL, request->own_email);
	know_text(facts, FACT_ROLE, facts->process->role);
	know_text(facts, FACT_ORGANIZATION, facts->process->organization);
}

void facts_gather(const struct compose_request *request, struct arena *arena, struct facts *ret_facts)
{
	struct facts *facts = ret_facts;

	*facts = (struct facts){.request = request,
		.process = request->matter->process,
		.arena = arena,
		.interview = NO_EVENT};
	for (int i = 0; i < FACT_COUNT; i++) {
		facts->known[i].person = NOBODY;
		facts->known[i].day = DAY_NONE;
		facts->known[i].begin = INSTANT_NEVER;
	}
	history_init(&facts->history, request->matter, NULL, request->now, request->now);
	facts->today = history_day(&facts->history, request->now);
	facts_find_events(facts);
	know_names(facts);
	know_interview(facts);
	know_people(facts, FACT_EVERYONE, NOBODY);
	know_people(facts, FACT_OTHERS, request->to);
	facts->rank = rank_of(facts);
	facts->known[FACT_DECISION].day = facts->history.decision;
	know_call_day(facts);
	know_last_status(facts);
	know_promise(facts);
	know_log(facts);
	facts_find_notes(facts);
	facts->situations = facts_situations(facts);
}

/* What was noted for the messages, as far as a sentence can be made of it. */
#include "letter/facts.h"

#include <string.h>

struct note_kind {
	uint8_t about, fact, use;
	bool of_interview; /* belongs to one interview */
};

static const struct note_kind note_kinds[] = {
	{ABOUT_DETAIL, FACT_DETAIL, PHRASE_DETAIL, true},
	{ABOUT_FORGOT, FACT_FORGOT, PHRASE_FORGOT, true},
	{ABOUT_SKILL, FACT_SKILL, PHRASE_SKILL, false},
	{ABOUT_CONCERN, FACT_CONCERN, PHRASE_CONCERN, false},
};

/* From the interview on, and before a later one with that person. */
static bool is_in_time(const struct facts *facts, const struct event *note, int16_t person)
{
	struct instant begin;

	if (facts->interview == NO_EVENT)
		return true;
	begin = history_event(&facts->history, facts->interview)->at.instant;
	if (note->at.instant.seconds < begin.seconds)
		return false;
	history_each (i, &facts->history, EVENT_INTERVIEW) {
		const struct event *later = history_event(&facts->history, i);
		if (later->at.instant.seconds > begin.seconds &&
			later->at.instant.seconds <= note->at.instant.seconds &&
			(person == NOBODY || history_was_there(later, person)))
			return false;
	}
	return true;
}

/* A concern may have been told by the recruiter. */
static bool is_for_reader(const struct facts *facts, const struct event *note, const struct note_kind *kind)
{
	return note->person == NOBODY || note->person == facts->request->to ||
	       (kind->about == ABOUT_CONCERN && !person_is_employer(facts->process, note->person));
}

static bool makes_sense(struct facts *facts, const struct event *note, const struct note_kind *kind)
{
	const struct compose_request *request = facts->request;
	int16_t to = request->to;
	struct phrase_reader reader = {
		.first =
			to == NOBODY ? NULL : facts_first_name(facts->process->people[to].name, facts->arena),
		.is_meant = to != NOBODY &&
			    (note->person == to || (note->person == NOBODY &&
							   facts->known[FACT_EVERYONE].people_count == 1 &&
							   facts->known[FACT_EVERYONE].people[0] == to)),
		.is_of_company = person_is_employer(facts->process, to),
	};

	return phrase_make(note->text, kind->use, &reader, facts->arena, &facts->known[kind->fact].phrase);
}

enum { NOTES_MAX = 32 };

/* The notes of one kind: those of the person, or else those of nobody in particular, of which colleagues get
 * different ones. */
static void find_kind(struct facts *facts, const struct note_kind *kind)
{
	int32_t own[NOTES_MAX], other[NOTES_MAX];
	size_t own_count = 0, other_count = 0;

	history_each (i, &facts->history, EVENT_NOTED) {
		const struct event *note = history_event(&facts->history, i);
		bool is_own = note->person != NOBODY && note->person == facts->request->to;
		if (note->what != kind->about || !is_for_reader(facts, note, kind) ||
			(kind->of_interview && !is_in_time(facts, note, note->person)))
			continue;
		if (is_own && own_count < NOTES_MAX)
			own[own_count++] = i;
		else if (!is_own && other_count < NOTES_MAX)
			other[other_count++] = i;
	}
	for (size_t i = 0; i < own_count; i++)
		if (makes_sense(facts, history_event(&facts->history, own[own_count - 1 - i]), kind))
			return;
	for (size_t i = 0; i < other_count; i++)
		if (makes_sense(facts, history_event(&facts->history, other[(facts->rank + i) % other_count]),
			    kind))
			return;
}

void facts_find_notes(struct facts *facts)
{
	for (size_t i = 0; i < sizeof(note_kinds) / sizeof(note_kinds[0]); i++)
		find_kind(facts, &note_kinds[i]);
}

/* What the person says a mail is of which tact was not certain. */
#include "app/incoming_resolve.h"

#include "app/letter_evidence.h"
#include "app/process_list.h"
#include "base/text.h"
#include "store/outbox_rows.h"

#include <string.h>

enum { LETTERS_READ = 500 };

static bool decided_before(const struct incoming *incoming, struct error *err)
{
	const long long number = (long long)incoming->number;

	if (!incoming->doubt) {
		error_set(err, ERROR_INVALID, "m%lld asks nothing: what it says was certain", number);
		return error_hint(err, "tact log retract takes an event back");
	}
	error_set(err, ERROR_INVALID, "m%lld was decided already: %s", number,
		incoming->decision ? incoming->decision : "recorded");
	return error_hint(err, "tact log retract takes an event back, tact heard records one");
}

/* HEARD_COUNT: nothing. */
static bool read_word(const char *word, int *ret_what, struct error *err)
{
	TEXT_CLEANUP struct text list = {0};
	const char *names[HEARD_COUNT + 1], *nearest;

	for (int i = 0; i < HEARD_COUNT; i++) {
		names[i] = heard_names[i];
		text_format(&list, " %s", names[i]);
	}
	names[HEARD_COUNT] = INCOMING_NOTHING;
	*ret_what = word_find(names, HEARD_COUNT + 1, span_of(word));
	if (*ret_what >= 0)
		return true;
	nearest = text_nearest(span_of(word), names, HEARD_COUNT + 1);
	if (nearest)
		error_set(err, ERROR_USAGE, "unknown word \"%.60s\"; did you mean %s?", word, nearest);
	else
		error_set(err, ERROR_USAGE, "unknown word \"%.60s\"", word);
	return error_hint(err, "known:%s %s", list.start, INCOMING_NOTHING);
}

static int16_t find_person(const struct process *process, const char *id)
{
	for (int32_t i = 0; id && i < process->people_count; i++)
		if (strcmp(process->people[i].id, id) == 0)
			return (int16_t)i;
	return NOBODY;
}

/* The digest of a mail begins with the id of its event, so that the same mail is never recorded twice. */
static const char *event_of(const struct incoming *incoming, struct arena *arena)
{
	const char *end = strrchr(incoming->digest, '-');

	return incoming->event ? incoming->event
	       : end && end > incoming->digest + 2
		       ? arena_copy(arena, incoming->digest, (size_t)(end - incoming->digest))
		       : arena_format(arena, "m-%.60s", incoming->digest);
}

/* What answer_decide() would have made of it, had it been sure. */
static bool make_answer(const struct answer_reader *reader, const struct incoming_resolution *resolution,
	int what, struct day back, struct arena *arena, struct answer *ret_answer, struct error *err)
{
	const struct incoming *incoming = &resolution->incoming;
	struct answer answer = {
		.message = {.message_id = incoming->message_id,
			.from = {incoming->sender_name, incoming->sender_address},
			.subject = incoming->subject,
			.body = "",
			.is_bounce = what == HEARD_BOUNCE},
		.outcome = ANSWER_CERTAIN,
		.what = (enum heard)what,
		.at = incoming->at,
		.back = back,
		.decide_by = incoming->decide_by,
		.forbids = (enum event_type)incoming->forbids,
		.event = event_of(incoming, arena),
	};
	struct process process;
	int16_t person;

	if (!process_list_load(reader->store, resolution->process, arena, &process, err))
		return false;
	person = find_person(&process, incoming->person);
	answer.places.count = 1;
	answer.places.list[0] = (struct answer_place){
		.process = resolution->process,
		.person = person,
		.way = WAY_CHOSEN,
		.draft = incoming->draft,
		.person_id = person == NOBODY ? NULL : process.people[person].id,
		.person_name = person == NOBODY ? NULL : process.people[person].name,
		.organization = process.organization,
		.role = process.role,
	};
	*ret_answer = answer;
	return true;
}

/* What was approved before the mail came is not what would be written now; what was approved since is. */
static bool is_overtaken(const struct incoming_resolution *resolution, const struct outbox *letter)
{
	return letter->process == resolution->process &&
	       letter->at.seconds <= resolution->incoming.taken.seconds &&
	       outbox_arrow((enum outbox_state)letter->state, OUTBOX_STOP);
}

/* Somebody wrote: what waits for that employer stops. */
static bool stop_letters(const struct answer_reader *reader, struct incoming_resolution *resolution, int what,
	struct arena *arena, struct error *err)
{
	const struct incoming *incoming = &resolution->incoming;
	const char *who = incoming->sender_name      ? incoming->sender_name
			  : incoming->sender_address ? incoming->sender_address
						     : "somebody";
	const struct outbox_change change = {
		.reply = arena_format(arena, "%.100s wrote: \"%.200s\"", who, incoming->subject)};
	struct outbox *letters;
	size_t count;

	if (what == HEARD_AUTO_REPLY || what == HEARD_BOUNCE)
		return true;
	if (!outbox_rows_under_way(reader->store, INT64_MAX, LETTERS_READ, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (!is_overtaken(resolution, &letters[i]))
			continue;
		if (!outbox_row_move(reader->store, &letters[i], OUTBOX_STOP, &change, err))
			return false;
		resolution->stopped++;
	}
	return true;
}

static bool record(const struct answer_reader *reader, struct incoming_resolution *resolution, int what,
	struct day back, struct arena *arena, struct error *err)
{
	struct answer answer;
	bool moved, heard = true;

	if (!make_answer(reader, resolution, what, back, arena, &answer, err))
		return false;
	if (what == HEARD_BOUNCE && resolution->incoming.draft &&
		!letter_evidence_bounced(
			reader, resolution->incoming.draft, &answer, arena, &moved, &heard, err))
		return false;
	if (heard && !answer_record(reader, &answer, 0, arena, &resolution->before, &resolution->entry, err))
		return false;
	resolution->event = heard ? answer.event : NULL;
	resolution->known = answer.outcome == ANSWER_KNOWN;
	return stop_letters(reader, resolution, what, arena, err);
}

static bool choose_process(
	struct incoming_resolution *resolution, const struct incoming_choice *choice, struct error *err)
{
	const struct incoming *incoming = &resolution->incoming;

	resolution->process = choice->process ? choice->process : incoming->process;
	if (resolution->process)
		return true;
	error_set(err, ERROR_USAGE, "which process m%lld is about is not said", (long long)incoming->number);
	return error_hint(err, "tact resolve m%lld %s --process NUMBER; tact list shows the processes",
		(long long)incoming->number, choice->word);
}

bool incoming_resolve(const struct answer_reader *reader, int64_t number,
	const struct incoming_choice *choice, struct arena *arena, struct incoming_resolution *ret_resolution,
	struct error *err)
{
	struct incoming_resolution resolution = {0};
	int what;

	if (!incoming_row_load(reader->store, number, arena, &resolution.incoming, err))
		return false;
	if (!resolution.incoming.doubt || !instant_is_never(resolution.incoming.decided))
		return decided_before(&resolution.incoming, err);
	if (!read_word(choice->word, &what, err))
		return false;
	if (what < HEARD_COUNT && (!choose_process(&resolution, choice, err) ||
					  !record(reader, &resolution, what, choice->back, arena, err)))
		return false;
	if (!incoming_row_decide(
		    reader->store, &resolution.incoming, reader->now, choice->word, resolution.event, err))
		return false;
	*ret_resolution = resolution;
	return true;
}

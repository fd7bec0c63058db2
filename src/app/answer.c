/* What a mail means for the log: read, matched and classed. */
#include "app/answer.h"

#include "app/answer_back.h"
#include "app/answer_domain.h"
#include "app/answer_forbid.h"
#include "app/answer_own.h"
#include "app/answer_promise.h"
#include "base/digest.h"
#include "base/text.h"
#include "mail/reply_cut.h"
#include "store/process_rows.h"

enum { OLDER_MAX_DAYS = 90 };

const char *const answer_outcome_names[ANSWER_OUTCOME_COUNT] = {
	[ANSWER_CERTAIN] = "certain",
	[ANSWER_RECORDED] = "recorded",
	[ANSWER_KNOWN] = "known",
	[ANSWER_UNSURE] = "unsure",
	[ANSWER_NO_WORD] = "no-word",
	[ANSWER_OWN] = "own",
	[ANSWER_UNRELATED] = "unrelated",
};

/* What each class is in the log, and how sure it has to be to be recorded unasked. Errors that would let tact
 * nag, or keep it silent for good, need more. */
static const struct class_row {
	enum heard human;
	int automatic; /* enum heard; -1: nobody said anything */
	double least;
} class_rows[MAIL_LABEL_COUNT] = {
	[MAIL_ACKNOWLEDGEMENT] = {HEARD_REPLY, -1, 0.6},
	[MAIL_IN_PROCESS] = {HEARD_UNDECIDED, -1, 0.7},
	[MAIL_INTERVIEW] = {HEARD_NEXT_STEP, HEARD_NEXT_STEP, 0.7},
	[MAIL_OFFER] = {HEARD_OFFER, HEARD_OFFER, 0.9},
	[MAIL_OUT_OF_OFFICE] = {HEARD_AUTO_REPLY, HEARD_AUTO_REPLY, 0.6},
	[MAIL_REJECTION] = {HEARD_REJECTION, HEARD_REJECTION, 0.9},
	[MAIL_SCHEDULING] = {HEARD_NEXT_STEP, HEARD_NEXT_STEP, 0.7},
	[MAIL_UNRELATED] = {HEARD_REPLY, -1, 2},
};

static const char *event_id(const struct message *message, struct arena *arena)
{
	uint64_t digest = DIGEST_START;

	if (message->message_id) {
		digest = digest_add(digest, message->message_id, strlen(message->message_id));
	} else {
		digest = digest_add(digest, &message->date.seconds, sizeof(message->date.seconds));
		if (message->from.address)
			digest = digest_add(digest, message->from.address, strlen(message->from.address));
		digest = digest_add(digest, message->subject, strlen(message->subject));
		digest = digest_add(digest, message->body, strlen(message->body));
	}
	return arena_format(arena, "m-%012llx", (unsigned long long)(digest & 0xffffffffffff));
}

bool answer_is_human(const struct message *message)
{
	return !message->is_automatic && !message->is_bulk && !message->is_bounce &&
	       !answer_address_is_machine(message->from.address);
}

static void classify(const struct message *message, struct arena *arena, struct mail_class *class)
{
	const struct message_address *from = &message->from;
	const char *who =
		from->name ? arena_format(arena, "%s <%s>", from->name, from->address ? from->address : "")
			   : from->address;

	mail_classify(span_of(message->subject), span_of(who), span_of(message->body), arena, class);
}

static void set_doubt(struct answer *answer, const char *doubt)
{
	answer->outcome = ANSWER_UNSURE;
	answer->doubt = doubt;
}

/* Who asks not to be contacted is left alone, whatever else they say. */
static bool class_is_certain(struct answer *answer)
{
	if (answer->class.label != MAIL_UNRELATED &&
		answer->class.confidence >= class_rows[answer->class.label].least)
		return true;
	if (answer->forbids == EVENT_TYPE_COUNT)
		return false;
	answer->what = HEARD_REPLY;
	answer->decide_by = DAY_NONE;
	return true;
}

/* Whether what was found is enough to record it unasked. */
static void weigh(struct answer *answer)
{
	static const char *const doubts[] = {
		[WAY_CHOSEN] = NULL,
		[WAY_THREAD] = NULL,
		[WAY_ADDRESS] = NULL,
		[WAY_DOMAIN] = NULL,
		[WAY_RESEMBLES] = NULL,
		[WAY_SUBJECT] = "the sender is not known; only the words name the organization",
		[WAY_NAME] = "the sender has that name, but writes from another address",
	};
	const struct answer_place *place = &answer->places.list[0];
	const char *doubt = doubts[place->way];

	answer->outcome = ANSWER_CERTAIN;
	if (answer->places.count > 1 || answer->places.more)
		set_doubt(answer, "it may belong to several processes");
	else if (doubt && !(place->way == WAY_SUBJECT &&
				  answer_domain_is_service(answer_domain(answer->message.from.address))))
		set_doubt(answer, doubt);
	else if (!class_is_certain(answer))
		set_doubt(answer, answer->class.label == MAIL_UNRELATED ? "what it says is not clear"
									: "what it means is not certain");
}

static void decide_bounce(struct answer *answer)
{
	answer->what = HEARD_BOUNCE;
	answer->outcome = ANSWER_CERTAIN;
	if (answer->places.count > 1 || answer->places.more)
		set_doubt(answer, "it may belong to several processes");
}

/* What was written in this mail, without what it answers. */
static const char *own_words(const struct answer *answer, struct arena *arena)
{
	struct reply_parts parts;

	reply_cut(span_of(answer->message.body), arena, &parts);
	return arena_copy(arena, parts.own.start ? parts.own.start : "", parts.own.length);
}

static void read_words(struct answer *answer, struct day sent, struct arena *arena)
{
	const char *words = own_words(answer, arena);

	if (answer->what == HEARD_AUTO_REPLY)
		answer->back = answer_back(answer->message.subject, words, sent);
	if (answer->what == HEARD_UNDECIDED || answer->what == HEARD_REPLY)
		answer->decide_by = answer_promise(words, sent);
	if (answer->what != HEARD_AUTO_REPLY)
		answer->forbids = answer_forbid(words);
}

static void decide_class(struct answer *answer, struct day sent, struct arena *arena)
{
	const struct message *message = &answer->message;
	const struct class_row *row = &class_rows[answer->class.label];
	const bool human = answer_is_human(message);

	/* A list or a stranger who says nothing of an application is left alone. */
	if (answer->class.label == MAIL_UNRELATED &&
		(message->is_bulk || answer->places.list[0].way >= WAY_SUBJECT)) {
		answer->outcome = ANSWER_UNRELATED;
		return;
	}
	if (!human && row->automatic < 0) {
		answer->outcome = ANSWER_NO_WORD;
		/* Some programs mark what people write as if they had written it themselves. */
		if (answer->class.label == MAIL_IN_PROCESS && answer->places.list[0].person != NOBODY) {
			answer->what = row->human;
			set_doubt(answer, "a program may have written it");
		}
		return;
	}
	/* What every application gets, from an office or from somebody not met yet. */
	if (answer->class.label == MAIL_ACKNOWLEDGEMENT && answer->places.list[0].person == NOBODY &&
		!message->in_reply_to) {
		answer->outcome = ANSWER_NO_WORD;
		return;
	}
	answer->what = human ? row->human : (enum heard)row->automatic;
	/* Nobody waits for one whom the process does not know. */
	if (answer->what == HEARD_AUTO_REPLY && answer->places.list[0].person == NOBODY) {
		answer->outcome = ANSWER_NO_WORD;
		return;
	}
	read_words(answer, sent, arena);
	weigh(answer);
}

/* Words about another time: long before the process began, somebody there wrote about something else. */
static bool is_too_old(const struct process *process, struct instant at)
{
	int64_t first = INT64_MAX;

	for (int32_t i = 0; i < process->events_count; i++)
		if (process->events[i].at.instant.seconds < first)
			first = process->events[i].at.instant.seconds;
	return process->events_count > 0 && at.seconds < first - (int64_t)OLDER_MAX_DAYS * DAY_SECONDS;
}

static bool is_said_already(const struct process *process, int16_t person, const struct answer *answer)
{
	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (strcmp(event->id, answer->event) == 0)
			return true;
		/* Recorded by hand, as the command that was proposed does. */
		if (event->type == EVENT_HEARD && strncmp(event->id, "m-", 2) != 0 && !event->retracted &&
			event->what == answer->what && event->at.instant.seconds == answer->at.seconds)
			return true;
	}
	return false;
}

/* The order of recording counts: what is older than its contrary must not undo it unasked. */
static bool is_overtaken(const struct process *process, const struct answer *answer, struct instant now)
{
	const bool no = answer->what == HEARD_REJECTION,
		   yes = answer->what == HEARD_NEXT_STEP || answer->what == HEARD_OFFER;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		const bool heard = event->type == EVENT_HEARD;
		if (event->retracted || event->cancelled_ever ||
			event->at.instant.seconds <= answer->at.seconds)
			continue;
		if (yes && heard && (event->what == HEARD_REJECTION || event->what == HEARD_NOT_INTERESTED))
			return true;
		if (no && heard && (event->what == HEARD_NEXT_STEP || event->what == HEARD_OFFER))
			return true;
		if (no && event->type == EVENT_INTERVIEW && event->at.instant.seconds <= now.seconds)
			return true;
	}
	return false;
}

/* Looks into the processes: who is a mere reference, what is known, what is too old. */
static bool look_into(
	const struct answer_reader *reader, struct answer *answer, struct arena *arena, struct error *err)
{
	struct answer_places *places = &answer->places;
	size_t kept = 0;

	for (size_t i = 0; i < places->count; i++) {
		struct process_row row;
		if (!process_row_load(reader->store, places->list[i].process, arena, &row, err))
			return false;
		if (answer->outcome < ANSWER_NO_WORD &&
			is_said_already(&row.process, places->list[i].person, answer)) {
			answer->outcome = ANSWER_KNOWN;
			places->list[0] = places->list[i];
			places->count = 1;
			return true;
		}
		if (!reader->number && is_too_old(&row.process, answer->at))
			continue;
		if (answer->outcome == ANSWER_CERTAIN && answer->what != HEARD_AUTO_REPLY &&
			answer->what != HEARD_BOUNCE &&
			person_is_mere_reference(&row.process, places->list[i].person))
			set_doubt(answer, "it comes from a reference");
		if (answer->outcome == ANSWER_CERTAIN && is_overtaken(&row.process, answer, reader->now))
			set_doubt(answer, "what was recorded later says otherwise");
		places->list[kept++] = places->list[i];
	}
	places->count = kept;
	if (!kept)
		answer->outcome = ANSWER_UNRELATED;
	return true;
}

/* All that is looked at is of one state of the log. */
static bool place(
	const struct answer_reader *reader, struct answer *answer, struct arena *arena, struct error *err)
{
	if (!answer_match(reader->store, &answer->message, reader->number, arena, &answer->places, err))
		return false;
	if (answer->places.count == 0)
		return true;
	classify(&answer->message, arena, &answer->class);
	if (answer->message.is_bounce)
		decide_bounce(answer);
	else
		decide_class(answer, zone_day(&zone_utc, answer->at), arena);
	return look_into(reader, answer, arena, err);
}

bool answer_decide(const struct answer_reader *reader, const struct message *message, struct arena *arena,
	struct answer *ret_answer, struct error *err)
{
	struct answer answer = {.message = *message,
		.outcome = ANSWER_UNRELATED,
		.back = DAY_NONE,
		.decide_by = DAY_NONE,
		.forbids = EVENT_TYPE_COUNT};
	bool fine = true;

	answer.event = event_id(message, arena);
	answer.at = message->has_date && message->date.seconds <= reader->now.seconds ? message->date
										      : reader->now;
	if (answer_own(reader, &message->from)) {
		answer.outcome = ANSWER_OWN;
	} else if (reader->store) {
		if (!store_begin_read(reader->store, err))
			return false;
		fine = place(reader, &answer, arena, err);
		store_rollback(reader->store);
	}
	if (fine)
		*ret_answer = answer;
	return fine;
}

const char *answer_evidence(const struct answer *answer, size_t max_bytes, struct arena *arena)
{
	struct span words = answer->class.evidence;
	char *line;

	if (!words.length || answer->what == HEARD_BOUNCE)
		return NULL;
	if (words.length > max_bytes)
		for (words.length = max_bytes;
			words.length && ((unsigned char)words.start[words.length] & 0xc0) == 0x80;)
			words.length--;
	line = arena_copy(arena, words.start, words.length);
	for (char *p = line; *p; p++)
		if ((unsigned char)*p < ' ')
			*p = ' ';
	return line;
}

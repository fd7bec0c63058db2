/* A mail on its way in, from a mailbox or a file: what it means, recorded with all that follows from it. */
#include "app/intake.h"

#include "app/answer_domain.h"
#include "app/intaking.h"
#include "app/letter_evidence.h"
#include "app/letter_trace.h"
#include "store/incoming_rows.h"

/* Nobody wrote these two to be answered, and the gate knows what to make of them. */
static bool is_human_word(const struct answer *answer)
{
	if (answer->outcome == ANSWER_UNSURE)
		return !answer->message.is_bounce &&
		       (answer->what != HEARD_AUTO_REPLY || answer_is_human(&answer->message));
	return answer->outcome == ANSWER_RECORDED && answer->what != HEARD_AUTO_REPLY &&
	       answer->what != HEARD_BOUNCE;
}

/* Where it may belong to several, all of them wait. */
static bool stop_letters(struct intaking *intaking, struct error *err)
{
	struct intake *intake = intaking->intake;
	const struct answer *answer = &intake->answer;
	const struct message_address *from = &answer->message.from;
	const char *who = from->name ? from->name : from->address ? from->address : "somebody";
	const char *why =
		arena_format(intaking->arena, "%.100s wrote: \"%.200s\"", who, answer->message.subject);

	if (!is_human_word(answer))
		return true;
	for (size_t i = 0; i < answer->places.count; i++) {
		int64_t count;
		if (!outbox_rows_answered(intaking->reader->store, answer->places.list[i].process,
			    intaking->reader->now, why, &count, err))
			return false;
		intake->stopped += count;
	}
	return true;
}

static bool record_answer(struct intaking *intaking, struct error *err)
{
	struct intake *intake = intaking->intake;

	if (intake->answer.outcome != ANSWER_CERTAIN)
		return true;
	if (!answer_record(intaking->reader, &intake->answer, 0, intaking->arena, &intake->before,
		    &intake->entry, err))
		return false;
	if (intake->answer.outcome == ANSWER_KNOWN)
		intake->entry.number = 0;
	return true;
}

/* What it tells of the letter it answers, returns or is. */
static bool use_evidence(struct intaking *intaking, bool *ret_heard, struct error *err)
{
	struct intake *intake = intaking->intake;
	bool moved;

	*ret_heard = true;
	if (!intake->draft)
		return true;
	if (intake->answer.message.is_bounce)
		return letter_evidence_bounced(intaking->reader, intake->draft, &intake->answer,
			intaking->arena, &moved, ret_heard, err);
	return letter_evidence_found(
		intaking->reader, intake->draft, intake->answer.at, intaking->arena, &moved, err);
}

static bool record(struct intaking *intaking, struct error *err)
{
	struct intake *intake = intaking->intake;
	bool heard, taken = false;

	if (!use_evidence(intaking, &heard, err))
		return false;
	if (!heard)
		intake->answer.outcome = ANSWER_NO_WORD;
	if (intaking->meeting_count && !intaking_record_meetings(intaking, &taken, err))
		return false;
	return (taken || record_answer(intaking, err)) && stop_letters(intaking, err) &&
	       intaking_save(intaking, err);
}

/* The letter of ours that it is, answers or returns. */
static bool find_letter(struct intaking *intaking, struct error *err)
{
	struct intake *intake = intaking->intake;
	const struct answer *answer = &intake->answer;

	if (answer->outcome == ANSWER_OWN) {
		struct outbox letter;
		if (!letter_trace_find(
			    intaking->reader->store, &answer->message, intaking->arena, &intake->draft, err))
			return false;
		if (!intake->draft)
			return true;
		if (!outbox_row_load(intaking->reader->store, intake->draft, intaking->arena, &letter, err))
			return false;
		intake->answer.places.count = 1;
		intake->answer.places.list[0] =
			(struct answer_place){.process = letter.process, .person = NOBODY};
		return true;
	}
	for (size_t i = 0; i < answer->places.count && !intake->draft; i++)
		intake->draft = answer->places.list[i].draft;
	return true;
}

static bool matters(const struct intaking *intaking)
{
	const struct intake *intake = intaking->intake;
	const enum answer_outcome outcome = intake->answer.outcome;

	/* A file may settle what was a question; a mailbox that is read anew has nothing to add. */
	if (intake->known)
		return !intaking->account && outcome == ANSWER_CERTAIN;
	return outcome == ANSWER_CERTAIN || outcome == ANSWER_UNSURE || intake->draft ||
	       (outcome != ANSWER_OWN && intaking->meeting_count > 0);
}

static void take_back(struct intaking *intaking, const struct intake *before)
{
	store_rollback(intaking->reader->store);
	*intaking->intake = *before;
	intaking->intake->begun = false;
}

/* What cannot be recorded as it is (a playbook that is gone, a log that is full, a time that is not clear)
 * is asked, so that the mails behind it are not kept waiting. */
static bool ask_instead(struct intaking *intaking, struct error *err)
{
	struct answer *answer = &intaking->intake->answer;

	answer->doubt = arena_format(intaking->arena, "it could not be recorded: %.300s", err->message);
	answer->outcome = ANSWER_UNSURE;
	intaking->intake->draft = 0;
	intaking->meeting_count = 0;
	*err = (struct error){0};
	return store_begin(intaking->reader->store, err) && stop_letters(intaking, err) &&
	       intaking_save(intaking, err);
}

static bool begin(struct intaking *intaking, struct error *err)
{
	struct error trouble = {0};
	struct intake before;
	bool fine;

	if (!matters(intaking))
		return true;
	before = *intaking->intake;
	fine = store_begin(intaking->reader->store, &trouble) && record(intaking, &trouble);
	if (!fine && (trouble.kind == ERROR_INVALID || trouble.kind == ERROR_NOT_FOUND) &&
		before.answer.outcome != ANSWER_OWN) {
		take_back(intaking, &before);
		fine = ask_instead(intaking, &trouble);
	}
	if (!fine) {
		take_back(intaking, &before);
		*err = trouble;
		return false;
	}
	intaking->intake->begun = true;
	return true;
}

/* What was asked and answered is not asked again. */
static bool settle_known(struct intaking *intaking, struct error *err)
{
	struct intake *intake = intaking->intake;
	struct incoming incoming;

	if (intake->answer.outcome != ANSWER_UNSURE)
		return true;
	if (!incoming_row_load(intaking->reader->store, intake->number, intaking->arena, &incoming, err))
		return false;
	if (!incoming.doubt || !instant_is_never(incoming.decided))
		intake->answer.outcome = ANSWER_KNOWN;
	return true;
}

static bool look_up(struct intaking *intaking, struct error *err)
{
	struct intake *intake = intaking->intake;

	intaking->digest = intaking_digest(&intake->answer, intaking->arena);
	if (!incoming_row_known(intaking->reader->store, intaking->digest, &intake->number, err))
		return false;
	intake->known = intake->number != 0;
	return (!intake->known || settle_known(intaking, err)) && find_letter(intaking, err);
}

bool intake_begin(const struct answer_reader *reader, const struct message *message, int64_t account,
	struct arena *arena, struct intake *ret_intake, struct error *err)
{
	struct intake intake = {0};
	struct intaking intaking = {.reader = reader, .arena = arena, .account = account, .intake = &intake};

	if (!answer_decide(reader, message, arena, &intake.answer, err))
		return false;
	if (reader->store) {
		if (!look_up(&intaking, err))
			return false;
		if (message->calendar_count && intake.answer.outcome != ANSWER_OWN)
			intaking_read_meetings(&intaking);
		if (!begin(&intaking, err))
			return false;
	}
	*ret_intake = intake;
	return true;
}

bool intake_begin_unread(const struct answer_reader *reader, const struct message *head, int64_t account,
	const char *doubt, struct arena *arena, struct intake *ret_intake, struct error *err)
{
	struct intake intake = {0};
	struct intaking intaking = {.reader = reader, .arena = arena, .account = account, .intake = &intake};

	if (!answer_decide(reader, head, arena, &intake.answer, err) || !look_up(&intaking, err))
		return false;
	if (intake.answer.outcome != ANSWER_OWN) {
		intake.answer.outcome = ANSWER_UNSURE;
		intake.answer.what = HEARD_REPLY;
		intake.answer.doubt = doubt;
	}
	if (!begin(&intaking, err))
		return false;
	*ret_intake = intake;
	return true;
}

bool intake_decide(const struct answer_reader *reader, struct answer *answer, size_t place, int64_t number,
	struct arena *arena, struct process *ret_before, struct entry *ret_entry, struct error *err)
{
	const struct incoming incoming = {.number = number};

	return answer_record(reader, answer, place, arena, ret_before, ret_entry, err) &&
	       incoming_row_decide(
		       reader->store, &incoming, reader->now, heard_names[answer->what], answer->event, err);
}

/* A mail that is taken in, as a row. */
#include "app/intaking.h"
#include "base/digest.h"
#include "store/incoming_rows.h"

enum { EVIDENCE_BYTES = 400 };

const char *intaking_digest(const struct answer *answer, struct arena *arena)
{
	const struct message *message = &answer->message;
	const char *from = message->from.address ? message->from.address : "";
	const int64_t date = message->has_date ? message->date.seconds : 0;
	uint64_t digest = digest_add(DIGEST_START, from, strlen(from) + 1);

	digest = digest_add(digest, &date, sizeof(date));
	return arena_format(arena, "%s-%016llx", answer->event, (unsigned long long)digest);
}

static bool decide_question(struct intaking *intaking, const char *event, struct error *err)
{
	const struct incoming incoming = {.number = intaking->intake->number};
	struct error decided = {0};

	if (incoming_row_decide(
		    intaking->reader->store, &incoming, intaking->reader->now, "recorded", event, &decided) ||
		decided.kind == ERROR_CHANGED)
		return true;
	*err = decided;
	return false;
}

bool intaking_save(struct intaking *intaking, struct error *err)
{
	struct intake *intake = intaking->intake;
	const struct answer *answer = &intake->answer;
	const struct message *message = &answer->message;
	const struct answer_place *place = answer->places.count == 1 ? &answer->places.list[0] : NULL;
	const bool unsure = answer->outcome == ANSWER_UNSURE;
	const char *event = intake->entry.number && answer->outcome == ANSWER_RECORDED ? answer->event : NULL;
	struct incoming incoming = {
		.account = intaking->account,
		.message_id = message->message_id,
		.digest = intaking->digest,
		.process = place ? place->process : intake->entry.number,
		.person = place ? place->person_id : NULL,
		.sender_name = message->from.name,
		.sender_address = message->from.address,
		.subject = message->subject,
		.at = answer->at,
		.taken = intaking->reader->now,
		.outcome = (uint8_t)answer->outcome,
		.what = (uint8_t)answer->what,
		.doubt = unsure ? answer->doubt : NULL,
		.evidence = answer_evidence(answer, EVIDENCE_BYTES, intaking->arena),
		.decide_by = unsure ? answer->decide_by : DAY_NONE,
		.forbids = (uint8_t)(unsure ? answer->forbids : EVENT_TYPE_COUNT),
		.event = event,
		.draft = intake->draft,
	};

	if (intake->known)
		return answer->outcome != ANSWER_RECORDED || decide_question(intaking, event, err);
	if (!incoming_row_insert(intaking->reader->store, &incoming, &intake->known, err))
		return false;
	intake->number = incoming.number;
	return true;
}

/* Whether a mail can matter, by its head alone. */
#include "app/answer_head.h"

#include "app/answer_own.h"

static bool is_of_nobody(const struct answer_reader *reader, const struct message *head, struct arena *arena,
	bool *ret_nobody, struct error *err)
{
	struct answer_places places = {0};
	bool fine = true;

	if (reader->store) {
		if (!store_begin_read(reader->store, err))
			return false;
		fine = answer_match(reader->store, head, 0, arena, &places, err);
		store_rollback(reader->store);
	}
	*ret_nobody = fine && places.count == 0 && !places.more;
	return fine;
}

bool answer_head_decide(const struct answer_reader *reader, const struct message *head, struct arena *arena,
	bool *ret_settled, struct answer *ret_answer, struct error *err)
{
	bool own = answer_own(reader, &head->from), nobody = false;

	*ret_settled = false;
	/* What came back is matched by whom it could not reach, what has no sender by its words. */
	if (!own && (reader->number || head->is_bounce || !head->from.address))
		return true;
	if (!own && !is_of_nobody(reader, head, arena, &nobody, err))
		return false;
	if (!own && !nobody)
		return true;
	*ret_settled = true;
	*ret_answer = (struct answer){.message = *head,
		.outcome = own ? ANSWER_OWN : ANSWER_UNRELATED,
		.at = head->has_date && head->date.seconds <= reader->now.seconds ? head->date : reader->now,
		.back = DAY_NONE,
		.decide_by = DAY_NONE,
		.forbids = EVENT_TYPE_COUNT};
	return true;
}

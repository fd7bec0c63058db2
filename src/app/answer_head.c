/* Whether a mail can matter, by its head alone. */
#include "app/answer_head.h"

#include "app/answer_own.h"
#include "store/outbox_rows.h"

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

/* The person's own mail may be a letter of ours, which its body may tell. */
static bool may_be_letter(
	const struct answer_reader *reader, struct arena *arena, bool *ret_letter, struct error *err)
{
	struct outbox *letters;
	size_t count = 0;

	if (reader->store && !outbox_rows_list(reader->store, INT64_MAX, 1, arena, &letters, &count, err))
		return false;
	*ret_letter = count > 0;
	return true;
}

bool answer_head_decide(const struct answer_reader *reader, const struct message *head, struct arena *arena,
	bool *ret_settled, struct answer *ret_answer, struct error *err)
{
	const bool own = answer_own(reader, &head->from);
	bool matters = true, nobody;

	*ret_settled = false;
	if (own && !may_be_letter(reader, arena, &matters, err))
		return false;
	/* What came back is matched by whom it could not reach, what has no sender by its words. */
	if (!own && !reader->number && !head->is_bounce && head->from.address) {
		if (!is_of_nobody(reader, head, arena, &nobody, err))
			return false;
		matters = !nobody;
	}
	if (matters)
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

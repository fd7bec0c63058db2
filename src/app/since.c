/* What happened lately with letters and mails, and which of them ask the person. */
#include "app/since.h"

#include "core/outbox.h"

/* Those that ask stand in a list of their own. */
static void keep_gone(struct since *since, struct instant from, const struct outbox_look *looks, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct outbox *letter = &looks[i].letter;
		if (!instant_is_never(letter->permitted) && letter->permitted.seconds >= from.seconds &&
			outbox_states[letter->state].turn != OUTBOX_ASKS)
			since->gone[since->gone_count++] = &looks[i];
	}
}

static void keep_answers(struct since *since, struct instant from, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (since->answers[i].taken.seconds >= from.seconds && since->answers[i].event)
			since->answers[since->answer_count++] = since->answers[i];
}

bool since_load(struct store *store, struct desk *desk, struct instant from, struct instant now,
	struct arena *arena, struct since *ret_since, struct error *err)
{
	struct since since = {0};
	struct outbox_look *looks;
	bool more_letters, more_mails, ignored, fine;
	size_t letters, mails;

	if (!store_begin_read(store, err))
		return false;
	fine = outbox_look_list(store, desk, OUTBOX_ASKING, SINCE_MAX, now, arena, &since.asking,
		       &since.asking_count, &more_letters, err) &&
	       incoming_look_list(
		       store, SINCE_MAX, arena, &since.questions, &since.question_count, &more_mails, err) &&
	       outbox_look_list(
		       store, desk, OUTBOX_ALL, SINCE_MAX, now, arena, &looks, &letters, &ignored, err) &&
	       incoming_rows_list(store, false, INT64_MAX, SINCE_MAX, arena, &since.answers, &mails, err);
	store_rollback(store);
	if (!fine)
		return false;
	keep_gone(&since, from, looks, letters);
	keep_answers(&since, from, mails);
	since.more = more_letters || more_mails;
	*ret_since = since;
	return true;
}

/* Which letter of ours a mail answers or returns, told by its thread. */
#include "app/answer_thread.h"

#include "base/text.h"
#include "mail/mime_write.h"
#include "store/draft_rows.h"
#include "store/incoming_rows.h"

#include <strings.h>

enum { LETTERS_MAX = 20, FOLDED_BYTES = 400, BOUNCE_MAX_DAYS = 14 };

bool answer_thread_letter(struct store *store, const char *message_id, struct arena *arena,
	int64_t *ret_draft, struct error *err)
{
	if (!outbox_row_find(store, message_id, ret_draft, err))
		return false;
	return *ret_draft ||
	       outbox_row_find(store, arena_format(arena, "<%.998s>", message_id), ret_draft, err);
}

/* The head of the letter says it on a line of its own. */
static bool bears_mark(struct span letter, const char *mark)
{
	const char *name = MIME_MARK_HEADER ": ";
	struct span line;

	while (span_cut(&letter, '\n', &line)) {
		line = span_trim(line);
		if (line.length == 0)
			return false;
		if (span_starts(line, name) &&
			span_is((struct span){line.start + strlen(name), line.length - strlen(name)}, mark))
			return true;
	}
	return false;
}

/* A mark begins with the number of its letter: "d12-…". */
bool answer_thread_marked(
	struct store *store, const char *mark, struct arena *arena, int64_t *ret_draft, struct error *err)
{
	const char *digits = mark + (mark[0] == 'd');
	struct error missing = {0};
	struct outbox letter;
	long number;

	*ret_draft = 0;
	if (!span_number((struct span){digits, strspn(digits, "0123456789")}, INT32_MAX, &number))
		return true;
	if (!outbox_row_load(store, number, arena, &letter, &missing)) {
		if (missing.kind == ERROR_NOT_FOUND)
			return true;
		*err = missing;
		return false;
	}
	if (bears_mark(letter.message, mark))
		*ret_draft = letter.draft;
	return true;
}

static bool by_id(struct store *store, const char *message_id, struct arena *arena,
	struct answer_thread *thread, struct error *err)
{
	struct outbox letter;
	int64_t draft;

	if (!message_id || thread->draft)
		return true;
	if (!answer_thread_letter(store, message_id, arena, &draft, err))
		return false;
	if (!draft) {
		struct answer_thread known;
		if (!incoming_row_thread(store, message_id, &known.process, &known.draft, err))
			return false;
		if (known.draft || !thread->process)
			*thread = known;
		return true;
	}
	if (!outbox_row_load(store, draft, arena, &letter, err))
		return false;
	*thread = (struct answer_thread){letter.process, draft};
	return true;
}

static bool by_mark(struct store *store, const char *mark, struct arena *arena, struct answer_thread *thread,
	struct error *err)
{
	struct outbox letter;
	int64_t draft;

	if (!mark || thread->draft)
		return true;
	if (!answer_thread_marked(store, mark, arena, &draft, err))
		return false;
	if (!draft)
		return true;
	if (!outbox_row_load(store, draft, arena, &letter, err))
		return false;
	*thread = (struct answer_thread){letter.process, draft};
	return true;
}

/* Behind "Re:" and what other languages write for it; NULL where nothing of it stands there. */
static const char *answered_subject(const char *subject)
{
	static const char *const signs[] = {"re:", "aw:", "antw:", "antwort:", "sv:", "r\xc3\xa9:", "rif:",
		"re :", "tr:", "wg:", "fwd:", "fw:"};
	const char *rest = subject;
	bool again = true;

	while (again) {
		again = false;
		while (*rest == ' ')
			rest++;
		for (size_t i = 0; !again && i < sizeof(signs) / sizeof(signs[0]); i++)
			if (strncasecmp(rest, signs[i], strlen(signs[i])) == 0) {
				rest += strlen(signs[i]);
				again = true;
			}
	}
	return rest != subject && *rest ? rest : NULL;
}

static bool same_folded(const char *a, const char *b)
{
	char first[FOLDED_BYTES], second[FOLDED_BYTES];

	text_fold(a, first, sizeof(first));
	text_fold(b, second, sizeof(second));
	return first[0] && strcmp(first, second) == 0;
}

/* The same subject may stand over several letters: it tells the process, not the letter. */
static bool by_subject(struct store *store, const struct message *message, struct arena *arena,
	struct answer_thread *thread, struct error *err)
{
	const char *subject = answered_subject(message->subject);
	struct outbox *letters;
	size_t count;

	if (!subject || !message->from.address)
		return true;
	if (!outbox_rows_to(store, message->from.address, LETTERS_MAX, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		struct draft draft;
		const char *own;
		if (!draft_row_load(store, letters[i].draft, arena, &draft, err))
			return false;
		own = answered_subject(draft.subject);
		if (!same_folded(own ? own : draft.subject, subject))
			continue;
		/* Of two processes it tells neither. */
		if (thread->process && thread->process != letters[i].process) {
			*thread = (struct answer_thread){0};
			return true;
		}
		thread->process = letters[i].process;
	}
	return true;
}

/* A bounce that names nothing but whom it could not reach returns the latest letter to them. */
static bool by_bounced(struct store *store, const struct message *message, struct arena *arena,
	struct answer_thread *thread, struct error *err)
{
	struct outbox *letters;
	size_t count;

	if (!message->bounced || message->bounced_message_id)
		return true;
	if (!outbox_rows_to(store, message->bounced, LETTERS_MAX, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		const int64_t age = message->date.seconds - letters[i].permitted.seconds;
		if (instant_is_never(letters[i].permitted))
			continue;
		if (!message->has_date || (age >= -DAY_SECONDS && age <= BOUNCE_MAX_DAYS * DAY_SECONDS))
			*thread = (struct answer_thread){letters[i].process, letters[i].draft};
		return true;
	}
	return true;
}

bool answer_thread_find(struct store *store, const struct message *message, struct arena *arena,
	struct answer_thread *ret_thread, struct error *err)
{
	struct answer_thread thread = {0};

	if (!by_id(store, message->bounced_message_id, arena, &thread, err) ||
		!by_mark(store, message->bounced_mark, arena, &thread, err) ||
		!by_id(store, message->in_reply_to, arena, &thread, err))
		return false;
	for (size_t i = message->reference_count; i > 0 && !thread.draft; i--)
		if (!by_id(store, message->references[i - 1], arena, &thread, err))
			return false;
	if (!thread.process &&
		!(message->is_bounce ? by_bounced : by_subject)(store, message, arena, &thread, err))
		return false;
	*ret_thread = thread;
	return true;
}

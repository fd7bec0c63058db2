/* The person's own dictionary, and what was called right in one letter. */
#include "app/own_words.h"

#include "base/text.h"

bool own_word_check(const char *word, struct error *err)
{
	if (!word[0])
		return error_set(err, ERROR_USAGE, "a word is empty");
	if (strlen(word) > OWN_WORD_MAX_BYTES)
		return error_set(err, ERROR_USAGE, "\"%.40s…\" is too long for a word: more than %d bytes",
			word, OWN_WORD_MAX_BYTES);
	for (const char *p = word; *p; p++)
		if ((unsigned char)*p <= ' ' || *p == 0x7f) {
			error_set(err, ERROR_USAGE, "\"%.60s\" is more than one word", word);
			return error_hint(err, "name the words one by one");
		}
	return true;
}

bool own_words_list(struct store *store, struct arena *arena, struct word_row **ret_words, size_t *ret_count,
	struct error *err)
{
	return word_rows_list(store, OWN_WORDS_MAX, arena, ret_words, ret_count, err);
}

bool own_word_add(struct store *store, const char *word, struct instant at, int64_t draft, bool *ret_changed,
	struct error *err)
{
	const struct word_row row = {.word = word, .at = at, .draft = draft};

	return own_word_check(word, err) && word_row_add(store, &row, ret_changed, err);
}

bool own_word_forget(struct store *store, const char *word, bool *ret_changed, struct error *err)
{
	return word_row_forget(store, word, ret_changed, err);
}

const char *own_mark_text(const struct finding *finding, struct span text, struct arena *arena)
{
	if (finding->end <= finding->start || finding->end > text.length)
		return arena_strdup(arena, finding->message ? finding->message : "");
	return arena_copy(arena, text.start + finding->start, finding->end - finding->start);
}

bool own_mark_add(struct store *store, int64_t draft, const struct finding *finding, const char *text,
	struct instant at, struct error *err)
{
	const struct draft_mark mark = {.kind = finding->kind, .text = text, .at = at};

	return draft_mark_add(store, draft, &mark, err);
}

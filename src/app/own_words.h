/* The person's own dictionary, and what was called right in one letter. */
#ifndef TACT_APP_OWN_WORDS_H
#define TACT_APP_OWN_WORDS_H

#include "base/arena.h"
#include "letter/finding.h"
#include "store/draft_rows.h"
#include "store/word_rows.h"

enum { OWN_WORDS_MAX = 20000, OWN_WORD_MAX_BYTES = 100 };

/* Something that can stand in a dictionary: not empty, no space, not too long. */
bool own_word_check(const char *word, struct error *err);
bool own_words_list(struct store *store, struct arena *arena, struct word_row **ret_words, size_t *ret_count,
	struct error *err);
/* Each in a transaction of the caller's; *ret_changed is false where nothing had to be done. */
bool own_word_add(struct store *store, const char *word, struct instant at, int64_t draft, bool *ret_changed,
	struct error *err);
bool own_word_forget(struct store *store, const char *word, bool *ret_changed, struct error *err);

/* What a finding is marked by: its words in the letter, or its message where something is missing. */
const char *own_mark_text(const struct finding *finding, struct span text, struct arena *arena);
/* Calls a finding of that letter right, in a transaction of the caller's; the same again changes nothing. */
bool own_mark_add(struct store *store, int64_t draft, const struct finding *finding, const char *text,
	struct instant at, struct error *err);

#endif

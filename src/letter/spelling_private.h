/* What the parts of spelling share. */
#ifndef TACT_LETTER_SPELLING_PRIVATE_H
#define TACT_LETTER_SPELLING_PRIVATE_H

#include "letter/spelling_module.h"
#include "letter/word_file.h"

struct spelling {
	struct word_file file;
	const struct spelling_module *module; /* NULL: no dictionary needs it */
	void *foreign[SPELLING_MAX_DICTIONARIES];
	size_t foreign_count;
};

/* The word in any form that may stand in the set: case as written, no trailing apostrophe. */
bool spelling_has(const struct spelling *spelling, struct span word);

/* Typographic apostrophes and hyphens made plain; the empty span where the word is no word. */
struct span spelling_plain(struct span word, char ret_buffer[SPELLING_MAX_WORD]);

#endif

/* A hunspell dictionary as it is read: the rules of its .aff file, and its .dic file spelt out into words. */
#ifndef TACT_LETTER_DICTIONARY_H
#define TACT_LETTER_DICTIONARY_H

#include "base/span.h"
#include "letter/word_set.h"

#include <stdbool.h>
#include <stdint.h>

enum { AFFIX_MAX_ROWS = 30000, CONDITION_MAX = 12 };

/* One place of a condition: the ASCII letters that fit, and whether any other letter does. */
struct condition_letter {
	uint64_t fits[2];
	bool others;
};

struct affix_row {
	struct span strip, append;
	struct condition_letter condition[CONDITION_MAX];
	uint8_t condition_length;
	bool prefix, cross;
	uint16_t stem_classes, word_classes; /* VALUE_… that its ending tells */
	uint32_t next;                       /* row of the same flag, counted from 1 */
};

enum flag_kind { FLAG_BYTE, FLAG_LONG, FLAG_NUMBER, FLAG_POINT };

struct dictionary {
	enum flag_kind flag_kind;
	/* Flags; 0: not used. */
	uint16_t unfit, only_in_compound, forbidden, keep_case, need_affix;
	bool foreign;  /* has something that only hunspell itself understands */
	bool ordinals; /* "21st" by its COMPOUNDRULE */
	struct affix_row *rows;
	uint32_t row_count, row_capacity;
	uint32_t first[UINT16_MAX + 1]; /* row by flag, counted from 1 */
};

/* Of the text of a .aff file, which has to outlive the dictionary. */
struct dictionary *dictionary_new(struct span affixes);
void dictionary_free(struct dictionary *dictionary); /* NULL is fine */
/* Spells out the words of a .dic file; `marks` are added to the value of each. */
void dictionary_gather(const struct dictionary *dictionary, struct span words, uint16_t marks,
	struct word_gathering *gathering);
/* The next flag of a list of them; false at its end. */
bool dictionary_flag(const struct dictionary *dictionary, struct span *flags, uint16_t *ret_flag);

#endif

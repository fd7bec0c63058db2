/* The people whom a letter may name, their names taken apart: titles, first and family names. */
#ifndef TACT_LETTER_NAME_BOOK_H
#define TACT_LETTER_NAME_BOOK_H

#include "letter/letter.h"
#include "letter/likeness.h"

enum name_title {
	TITLE_NONE,
	TITLE_MR,
	TITLE_MS,
	TITLE_MRS,
	TITLE_MISS,
	TITLE_MX,
	TITLE_DR,
	TITLE_PROF,
	TITLE_OTHER
};
enum { NAME_MAX_WORDS = 8, NAME_BOOK_MAX = 64 /* people whose names are looked for */ };

/* One name as somebody wrote it. */
struct full_name {
	const struct letter_person *person; /* NULL: of a greeting */
	uint8_t title;                      /* enum name_title */
	uint8_t count;                      /* words, title and suffixes apart */
	bool family_first;                  /* it may be "Nguyen Thi Mai": which is which is not certain */
	struct span words[NAME_MAX_WORDS];
	struct folded folded[NAME_MAX_WORDS];
};

struct name_book {
	struct full_name *names;
	size_t count;
	bool addressed_known; /* it is known to whom the letter goes */
};

/* Those to whom the letter goes first, then those who were there. */
void name_book_make(const struct letter_context *context, struct arena *arena, struct name_book *ret_book);

/* The title that a word is, with or without a full stop, or TITLE_NONE. */
enum name_title name_title_of(struct span word);
/* "Mr." as it is written. */
const char *name_title_text(enum name_title title);
bool name_title_contradicts(enum name_title written, enum name_title known);
/* Adds a word to a name, a title or suffix as such. */
void name_add_word(struct full_name *name, struct span word, struct arena *arena);
/* The word of the name that it is: exactly, but for accents, an initial, a part behind a hyphen, a short form
 * ("Tom" for "Thomas"). -1: none. */
int name_word_index(
	const struct full_name *name, struct span word, struct folded folded, struct arena *arena);
/* "PhD", "Jr." */
bool name_is_suffix(struct folded word);
/* "van", "de la", "al": small words inside names. */
bool name_is_particle(struct folded word);
/* Both are forms of one first name, Kate and Katherine; not two spellings of it, Catherine and Katherine. */
bool name_is_short_for(struct folded a, struct folded b);
/* "Hollis" of "Mark Hollis", "van der Berg"; empty where only a first name is known. */
const char *name_family(const struct full_name *name, struct arena *arena);
static inline bool name_has_first(const struct full_name *name)
{
	return name->count > 0 && (name->title == TITLE_NONE || name->count > 1);
}
static inline bool name_has_family(const struct full_name *name)
{
	return name->count > 1 || (name->count == 1 && name->title != TITLE_NONE);
}

#endif

/* Letters and cards on paper, with their envelopes, as PDF. */
#ifndef TACT_LETTER_PAPER_H
#define TACT_LETTER_PAPER_H

#include "base/arena.h"
#include "base/error.h"
#include "base/instant.h"
#include "base/span.h"

enum paper {
	PAPER_A4,     /* a letter; envelope DL */
	PAPER_LETTER, /* a letter on US Letter; envelope #10 */
	PAPER_A6,     /* a card; envelope DL */
	PAPER_COUNT,
};

/* "A4", "Letter", "A6"; the envelope's name is for people. */
extern const char *const paper_names[PAPER_COUNT];
extern const char *const paper_envelopes[PAPER_COUNT];

struct paper_letter {
	/* Addresses are lines divided by LF or commas; NULL where unknown. */
	const char *own_name, *own_address;
	const char *to_name, *to_organization, *to_address;
	const char *date;    /* in words */
	const char *body;    /* UTF-8; paragraphs divided by empty lines */
	struct instant made; /* stands in the file's properties */
};

enum { PAPER_MAX_MISSING = 20, PAPER_MAX_PAGES = 10 };

struct paper_result {
	struct span pdf;
	int pages;     /* of the letter, without the envelope */
	bool envelope; /* is the last page; only where an address is known */
	double points; /* size of the type that was needed, 1/72 inch */
	/* Characters for which no installed font has a glyph, as UTF-8, each once. */
	size_t missing_count;
	const char *missing[PAPER_MAX_MISSING];
};

/* ERROR_INVALID where the text does not fit on the card even in small type, or on PAPER_MAX_PAGES. */
bool paper_set(const struct paper_letter *letter, enum paper paper, struct arena *arena,
	struct paper_result *ret_result, struct error *err);

#endif

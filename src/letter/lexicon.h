/* What kinds of word a word can be, and its forms: closed lists of our own, and for the rest what the
 * installed dictionary says of its endings. */
#ifndef TACT_LETTER_LEXICON_H
#define TACT_LETTER_LEXICON_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

/* Bits; a word can be several. In patterns they are written as in the comments: <noun>. */
enum word_class {
	WORD_NOUN = 1 << 0,         /* "noun": singular or mass */
	WORD_PLURAL = 1 << 1,       /* "plural" noun */
	WORD_MASS = 1 << 2,         /* "mass": information, advice; own list */
	WORD_VERB = 1 << 3,         /* "verb": base form */
	WORD_VERB_S = 1 << 4,       /* "verb-s" */
	WORD_VERB_ED = 1 << 5,      /* "verb-ed": past */
	WORD_VERB_EN = 1 << 6,      /* "verb-en": past participle */
	WORD_VERB_ING = 1 << 7,     /* "verb-ing" */
	WORD_ADJECTIVE = 1 << 8,    /* "adjective" */
	WORD_ADVERB = 1 << 9,       /* "adverb" */
	WORD_DETERMINER = 1 << 10,  /* "determiner": a an the this that these those some any each every no */
	WORD_POSSESSIVE = 1 << 11,  /* "possessive": my your his her its our their */
	WORD_SUBJECT = 1 << 12,     /* "subject": I you he she it we they who */
	WORD_OBJECT = 1 << 13,      /* "object": me you him her it us them whom */
	WORD_PREPOSITION = 1 << 14, /* "preposition" */
	WORD_CONJUNCTION = 1 << 15, /* "conjunction" */
	WORD_MODAL = 1 << 16,       /* "modal": can could may might must shall should will would 'd 'll */
	WORD_BE = 1 << 17,          /* "be": am is are was were be been being, and I'm you're it's … */
	WORD_HAVE = 1 << 18,        /* "have" */
	WORD_DO = 1 << 19,          /* "do" */
	WORD_NUMBER = 1 << 20,      /* "number": two, 14, dozen */
	WORD_DAY = 1 << 21,         /* "day": Monday */
	WORD_MONTH = 1 << 22,       /* "month" */
	WORD_VOWEL = 1 << 23,       /* "vowel": begins with a vowel sound: hour, MBA, 8 */
	WORD_CONSONANT = 1 << 24,   /* "consonant": university, one, CEO; neither: not certain */
	WORD_NAME = 1 << 25,        /* "name": of the case, or capital inside a sentence */
	WORD_KNOWN = 1 << 26,       /* "known": in a dictionary or a list */
	WORD_TIME = 1 << 27,        /* "time": second minute hour day week month year and plurals */
};
enum { WORD_CLASS_COUNT = 28 };
extern const char *const word_class_names[WORD_CLASS_COUNT];

struct lexicon;
struct spelling;

/* `spelling` may be NULL: then only the own lists speak. */
struct lexicon *lexicon_new(const struct spelling *spelling, struct arena *arena);
/* Bits of enum word_class for a lower-case word (WORD_NAME apart, which depends on where it stands). */
uint32_t lexicon_classes(const struct lexicon *lexicon, struct span lower);

/* Forms of a verb or noun, from any of its forms; NULL where it is not known. Lower case. */
enum word_form { FORM_BASE, FORM_S, FORM_ED, FORM_EN, FORM_ING, FORM_SINGULAR, FORM_PLURAL };
const char *lexicon_form(
	const struct lexicon *lexicon, struct span lower, enum word_form form, struct arena *arena);

#endif

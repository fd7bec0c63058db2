/* A text taken apart for reading: words, sentences, paragraphs, and which part of a letter each is. Made
 * once, read by every check. */
#ifndef TACT_LETTER_READING_H
#define TACT_LETTER_READING_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

enum token_kind {
	TOKEN_WORD,    /* letters and digits, with apostrophes and hyphens inside: "don't", "members'",
			  "follow-up", "B2B"; an abbreviation with its full stop: "Ms.", "e.g." */
	TOKEN_NUMBER,  /* "14", "3rd", "0.91", "9:30" */
	TOKEN_ADDRESS, /* a URL, an email address, a file name: never read as words */
	TOKEN_MARK,    /* one punctuation mark, or a run of one: "." "..." "," "!!" "["; an emoji */
};

struct token {
	uint32_t start, end; /* bytes in the text */
	uint8_t kind;
	bool capital;      /* begins with a capital letter */
	bool shouted;      /* two letters or more, all capitals */
	bool first;        /* first word of its sentence */
	bool after_space;  /* white space stands before it */
	uint32_t classes;  /* bits of enum word_class (lexicon.h) */
	const char *lower; /* lower case, typographic apostrophes, hyphens, dashes and quotes made plain; "ms"
			      without its full stop, "e.g." with it; the mark itself */
};

/* Which part of a letter a sentence belongs to. */
enum region {
	REGION_SUBJECT,
	REGION_GREETING, /* "Dear Ms. Ortiz," */
	REGION_TEXT,
	REGION_CLOSING,   /* "Kind regards," */
	REGION_SIGNATURE, /* the name under it, and what follows */
	REGION_QUOTED,    /* lines that begin with ">" and what introduces them: not the person's words */
	REGION_HEADING,   /* a line of its own without an end, an item of a list */
};

struct sentence {
	uint32_t first, count; /* tokens, its closing mark included */
	uint32_t paragraph;    /* counted from 0 */
	uint8_t region;
	bool ended; /* has a closing mark, or is of a kind that needs none */
};

struct reading {
	struct span text;
	bool is_subject;
	struct token *tokens;
	uint32_t token_count;
	struct sentence *sentences;
	uint32_t sentence_count;
	uint32_t paragraph_count;
	uint32_t word_count; /* words and numbers in REGION_TEXT */
	bool cut;            /* longer than READING_MAX_TOKENS; the rest was not read */
};

struct lexicon;

enum { READING_MAX_TOKENS = 10000 /* several times the longest letter that anybody reads */ };

/* Takes a text apart. Linear in its length, whatever it holds. */
void reading_make(struct span text, bool is_subject, const struct lexicon *lexicon, struct arena *arena,
	struct reading *ret_reading);
/* True where the token's lower-case form is one of the words, separated by '|'. */
bool token_is(const struct token *token, const char *words);
struct span token_text(const struct reading *reading, uint32_t token);

#endif

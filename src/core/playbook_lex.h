/* Lines and words of a playbook's text, and errors that name their place. */
#ifndef TACT_CORE_PLAYBOOK_LEX_H
#define TACT_CORE_PLAYBOOK_LEX_H

#include "core/playbook.h"

struct playbook_lex {
	struct source source; /* its line stands without comment and white space at its end */
	struct arena *arena;
	const char *next; /* where its next word is looked for */
	bool found;       /* there is a current line */
	bool indented;
	const char *names[PLAYBOOK_MAX_RULES]; /* of the rules so far, each once */
	size_t name_count;
};

/* Checks size and characters of the text and stands before its first line. */
bool playbook_lex_init(
	struct playbook_lex *lex, const char *file, struct span text, struct arena *arena, struct error *err);
/* Goes to the next line that has words; false at the end of the text. */
bool playbook_lex_line(struct playbook_lex *lex);
/* The next word of the line, or the empty span at its end; a comma or final colon is a word of its own. */
struct span playbook_lex_peek(struct playbook_lex *lex);
struct span playbook_lex_take(struct playbook_lex *lex);
/* The words up to the next comma, left where they are. */
struct span playbook_lex_item(struct playbook_lex *lex);
/* Takes the rest of the line as it was written. */
struct span playbook_lex_rest(struct playbook_lex *lex);
/* Takes the phrase if its words come next. */
bool playbook_lex_skip(struct playbook_lex *lex, const char *phrase);
/* As playbook_lex_skip, but an error if they do not. */
bool playbook_lex_expect(struct playbook_lex *lex, const char *phrase);
/* An error unless the line is used up. */
bool playbook_lex_end(struct playbook_lex *lex);
/* Takes a whole number of at most max. */
bool playbook_lex_number(struct playbook_lex *lex, int least, int most, int *ret_number);
/* Takes a name: small letters, digits and hyphens. `noun` says whose in the error. */
bool playbook_lex_name(struct playbook_lex *lex, const char *noun, const char **ret_name);
/* Where the next word stands. */
struct source_place playbook_lex_place(struct playbook_lex *lex);
#endif

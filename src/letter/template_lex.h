/* Lines of a template's text, and errors that name their place. */
#ifndef TACT_LETTER_TEMPLATE_LEX_H
#define TACT_LETTER_TEMPLATE_LEX_H

#include "letter/template.h"

struct template_lex {
	struct source source; /* its line stands without white space at its end */
	struct arena *arena;
	size_t indent;    /* bytes of white space at its begin */
	const char *next; /* where its next word is looked for */
	bool found;       /* there is a current line */
};

/* Checks size and characters of the text and stands before its first line. */
bool template_lex_init(
	struct template_lex *lex, const char *file, struct span text, struct arena *arena, struct error *err);
/* Goes to the next line that is neither empty nor a comment; false at the end of the text. */
bool template_lex_line(struct template_lex *lex);
/* The next word of the line, left where it is; empty at its end. */
struct span template_lex_peek(struct template_lex *lex);
/* Takes the words of the phrase if they come next. */
bool template_lex_skip(struct template_lex *lex, const char *phrase);
/* Takes the text up to the next comma, and the comma; empty at the end of the line. */
struct span template_lex_item(struct template_lex *lex);
/* Takes a name: small letters, digits and hyphens; `noun` says whose in the error. */
bool template_lex_name(struct template_lex *lex, const char *noun, const char **ret_name);
/* An error unless the line is used up. */
bool template_lex_end(struct template_lex *lex);
/* The error for a word that is none of names[count] (NULLs skipped): the nearest one and all there are. */
bool template_lex_unknown(struct template_lex *lex, struct span found, const char *noun, const char *nouns,
	const char *const *names, size_t count);

#endif

/* The text of a phrasing and its gaps: {{person|first}}. */
#ifndef TACT_LETTER_TEMPLATE_GAP_H
#define TACT_LETTER_TEMPLATE_GAP_H

#include "letter/template_lex.h"
#include "letter/template_words.h"

struct template_gap_list {
	struct template_piece pieces[TEMPLATE_MAX_PIECES];
	size_t count, bytes;
};

/* Adds one line of a phrasing, with a space before it where it is not the first. */
bool template_gap_read(struct template_lex *lex, struct span line, struct template_gap_list *list);
struct template_phrasing template_gap_phrasing(const struct template_gap_list *list, struct arena *arena);

#endif

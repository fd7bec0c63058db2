/* Which letter is wanted, as it is typed: an item of the agenda, or an action and a person. */
#ifndef TACT_CLI_DRAFT_WORDS_H
#define TACT_CLI_DRAFT_WORDS_H

#include "app/draft_make.h"
#include "cli/chosen.h"

/* Reads the process and fills what the words and options say of the wish. */
bool draft_words_read(
	struct session *session, struct chosen *ret_chosen, struct draft_wish *ret_wish, struct error *err);

#endif

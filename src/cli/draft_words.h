/* Which letter is wanted, as it is typed: an item of the agenda, or an action and a person. */
#ifndef TACT_CLI_DRAFT_WORDS_H
#define TACT_CLI_DRAFT_WORDS_H

#include "app/draft_make.h"
#include "cli/chosen.h"

/* Reads the process and fills what the words and options say of the wish; *ret_item is the item of the agenda
 * that is meant, or NULL. */
bool draft_words_read(struct session *session, struct chosen *ret_chosen, struct draft_wish *ret_wish,
	const struct item **ret_item, struct error *err);

#endif

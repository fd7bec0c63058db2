/* People as they are typed: relations, and names that may be new. */
#ifndef TACT_CLI_PEOPLE_WORDS_H
#define TACT_CLI_PEOPLE_WORDS_H

#include "app/entry.h"
#include "cli/session.h"

/* All --relation options as a set; *ret_given tells whether there was one. */
bool people_words_relations(
	struct session *session, uint8_t *ret_relations, bool *ret_given, struct error *err);
/* Who is meant; with --relation, a name that nobody has is added to the entry. */
bool people_words_find_or_add(struct session *session, struct entry *entry, const char *word,
	int16_t *ret_person, struct error *err);
/* --email, --phone, --linkedin and --address into the person. */
bool people_words_contacts(struct session *session, struct person *person, struct error *err);

#endif

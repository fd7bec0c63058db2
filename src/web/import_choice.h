/* What a person says of one thing that is taken in: of which sort it is, of which process, of whom. */
#ifndef TACT_WEB_IMPORT_CHOICE_H
#define TACT_WEB_IMPORT_CHOICE_H

#include "web/import_given.h"

/* The processes that are offered. */
struct import_offer {
	const char **words, **labels;
	size_t count;
};

extern const char *const import_choice_sorts[]; /* ends with NULL */
bool import_choice_offer(struct visit *visit, struct import_offer *ret_offer, struct error *err);
/* The fields, filled with what was chosen before. */
void import_choice_add(
	struct visit *visit, const struct import_given *given, const struct import_offer *offer);
/* Those fields, into the source. */
bool import_choice_take(struct visit *visit, struct import_given *given, struct error *err);

#endif

/* The process that a page speaks of, with what its words need. */
#ifndef TACT_WEB_KNOWN_H
#define TACT_WEB_KNOWN_H

#include "core/gate.h"
#include "web/visit.h"

struct known {
	int64_t number;
	struct process process;
	struct matter matter;
};

/* By the number that a part of the path is; ERROR_NOT_FOUND. */
bool known_load(struct visit *visit, int part, struct known *ret_known, struct error *err);
/* A part of the path as text. */
const char *known_word(const struct visit *visit, int part);
/* Such a part as it stands in an address. */
const char *known_url(struct visit *visit, const char *text);
/* "Data analyst, Acme", linked to the process. */
void known_title(struct visit *visit, const struct known *known);
/* A time as it was typed into the field, on the clock of the zone; now where it was left empty. */
bool known_moment(struct visit *visit, const char *field, const struct zone *zone, bool past,
	struct moment *ret_moment, struct error *err);

#endif

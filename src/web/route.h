/* Every page and form, once: who may, what it needs, which fields it takes. */
#ifndef TACT_WEB_ROUTE_H
#define TACT_WEB_ROUTE_H

#include "base/error.h"
#include "base/span.h"

#include <stddef.h>
#include <stdint.h>

struct visit;

enum route_who {
	WHO_PERSON, /* with the cookie that the address with the token was changed for */
	WHO_ANYONE, /* what is nobody's: style sheet, script, the page that says how to get in */
	WHO_FEED,   /* with the token of the calendar in the path */
};

enum route_store {
	ROUTE_NO_STORE,
	ROUTE_READ,  /* a store that cannot write; an empty one where there is no database yet */
	ROUTE_WRITE, /* makes the database where it is missing */
};

enum field_kind {
	FIELD_LINE,   /* one line of text */
	FIELD_TEXT,   /* lines */
	FIELD_NUMBER, /* a whole number from 0 to INT32_MAX */
	FIELD_WORD,   /* one of `words` */
	FIELD_FLAG,   /* there or not */
	FIELD_FILE,   /* bytes */
	FIELD_DAY,    /* YYYY-MM-DD */
	FIELD_TIME,   /* as people type it: the page reads it with app/when */
};

struct field_row {
	const char *name; /* ends with "*": many fields that begin so */
	uint8_t kind;     /* enum field_kind */
	bool needed, repeats;
	size_t max_bytes;         /* 0: 1000 */
	const char *const *words; /* ends with NULL */
};

struct route {
	const char *method;             /* GET or POST */
	const char *path;               /* "/process/{}": {} stands for one part, in visit->parts */
	uint8_t who, store;             /* enum route_who, enum route_store */
	const struct field_row *fields; /* ends with a name of NULL; NULL: none */
	/* Of a POST: the page that is shown again, with what was typed, where something was wrong. */
	const struct route *page;
	size_t max_body; /* 0: REQUEST_MAX_FORM */
	/* Fills visit->html or visit->reply. An error of a form shows the page again with what was typed. */
	bool (*run)(struct visit *visit, struct error *err);
};

enum { ROUTE_MAX_PARTS = 3 };

extern const struct route *const routes[];
extern const size_t route_count;

/* The route for that method and path, which is encoded as it came; NULL where there is none:
 * *ret_other_method tells whether the path has another one. `parts` get the texts of the {}. */
const struct route *route_find(
	const char *method, const char *path, struct span parts[ROUTE_MAX_PARTS], bool *ret_other_method);

#endif

/* A piece of text that somebody else owns. */
#ifndef TACT_BASE_SPAN_H
#define TACT_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>

struct span {
	const char *start;
	size_t length;
};

struct span span_of(const char *text); /* NULL gives the empty span */
bool span_is(struct span span, const char *text);
bool span_starts(struct span span, const char *prefix);
/* ASCII letters alike, the rest byte by byte. */
bool span_is_nocase(struct span span, const char *text);
struct span span_trim(struct span span); /* ASCII white space off both ends */
/* Cuts the part before the first c (or all) off *rest; returns false when *rest was empty. */
bool span_cut(struct span *rest, char c, struct span *ret_part);
/* Decimal digits only, no sign, at most max. */
bool span_number(struct span span, long max, long *ret_number);

#endif

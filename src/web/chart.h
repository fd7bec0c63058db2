/* Bars with their words and numbers, as a picture made of attributes. */
#ifndef TACT_WEB_CHART_H
#define TACT_WEB_CHART_H

#include "web/html.h"

#include <stdint.h>

struct chart_row {
	const char *label;
	int64_t value;
	int64_t total; /* what the value is a part of; 0: it stands alone */
};

/* `words` say what it shows to those who do not see it: the table beside it has the numbers. */
void chart_add(struct html *html, const char *words, const struct chart_row *rows, size_t count);

#endif

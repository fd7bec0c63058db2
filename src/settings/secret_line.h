/* The first line of what a file or pipe gives, for secrets: the buffer is wiped by whoever ends it. */
#ifndef TACT_SETTINGS_SECRET_LINE_H
#define TACT_SETTINGS_SECRET_LINE_H

#include "settings/secret.h"

#include <stddef.h>

struct secret_line {
	char bytes[SECRET_MAX_BYTES + 1];
	size_t length;
};

/* Reads once; false at the end, or upon an error of reading. `*ret_full` where there is no room for more. */
bool secret_line_read(struct secret_line *line, int file, bool *ret_full);
/* The first line on the heap, without its break. */
char *secret_line_take(struct secret_line *line);
void secret_line_clear(struct secret_line *line);

#endif

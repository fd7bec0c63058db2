/* Reads a file line by line with a limit, so that no file is too large. */
#ifndef TACT_APP_LINE_READ_H
#define TACT_APP_LINE_READ_H

#include "base/error.h"
#include "base/span.h"

#include <stdint.h>

struct line_read {
	const char *path;
	int file;
	size_t max_bytes;
	char *buffer;
	size_t capacity, begin, end; /* unread bytes are begin … end */
	bool over;
	long line;                       /* number of the line read last */
	int64_t bytes_read, bytes_total; /* total 0 where it is not known */
};

/* "-" is standard input. */
bool line_read_open(struct line_read *reader, const char *path, size_t max_bytes, struct error *err);
void line_read_close(struct line_read *reader);
/* The next line without its break; valid until the next call. *ret_found false at the end. */
bool line_read_next(struct line_read *reader, bool *ret_found, struct span *ret_line, struct error *err);
/* Where the next line was too large: goes on behind it. */
bool line_read_skip(struct line_read *reader, struct error *err);
/* Everything from the begin of the line read last, up to the limit. */
bool line_read_rest(struct line_read *reader, struct span line, struct span *ret_text, struct error *err);

#endif

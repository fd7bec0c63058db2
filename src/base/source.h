/* A text that people write, line by line, and errors that name their place. */
#ifndef TACT_BASE_SOURCE_H
#define TACT_BASE_SOURCE_H

#include "base/error.h"
#include "base/span.h"

struct source {
	const char *file;
	struct error *err;
	struct span rest; /* the lines not read yet */
	struct span line; /* the current one */
	int number;       /* of the current line, 1-based */
};

/* Columns count code points from 1. */
struct source_place {
	int line, column;
};

/* Checks size and characters of the text, which must be UTF-8 without control characters, and stands before
 * its first line; `noun` says in errors what it is. */
bool source_init(struct source *source, const char *file, struct span text, const char *noun, int most_bytes,
	struct error *err);
/* Goes to the next line, without its line feed; false at the end of the text. */
bool source_next(struct source *source);
/* Of `at`, a position in the current line. */
struct source_place source_place(const struct source *source, const char *at);
/* "FILE:LINE:COLUMN: …" with the place of `at`; returns false. */
bool source_error(struct source *source, const char *at, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
bool source_error_at(struct source *source, struct source_place place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* Bytes of `found` fit for an error message: not too many, no half characters. For "%.*s". */
int source_shown(struct span found);
/* Small letters, digits and hyphens, a letter first. */
bool source_is_name(struct span word);

static inline bool source_is_blank(char c)
{
	return c == ' ' || c == '\t';
}

#endif

/* Where in a case the reader stands, and errors that name that place. */
#ifndef TACT_APP_CASE_PLACE_H
#define TACT_APP_CASE_PLACE_H

#include "app/id_table.h"
#include "core/process.h"

#include <jansson.h>

/* "cases.jsonl:7: events[3].with[0]"; parts that are NULL or negative are left out. */
struct case_place {
	const char *file;
	long line;
	const char *part; /* "process", "people", "events" */
	int index;
	const char *field;
	int element;
};

struct case_reader {
	struct arena *arena;
	struct error *err;
	struct case_place at;
	struct process *process;
	struct id_table people, events;
};

/* Each sets the error at the reader's place and returns false. */
bool case_place_fail(struct case_reader *reader, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/* "expected an instant with offset, found 5" */
bool case_place_expected(struct case_reader *reader, const char *expected, const json_t *found);
/* "unknown action "thnk"; did you mean thank?", and the words as hint */
bool case_place_unknown(struct case_reader *reader, const char *what, const char *found,
	const char *const *words, size_t count);

#endif

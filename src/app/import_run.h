/* A file, or a pasted text, taken in: what is in it, recorded, or only told. */
#ifndef TACT_APP_IMPORT_RUN_H
#define TACT_APP_IMPORT_RUN_H

#include "app/answer.h"
#include "app/import_kind.h"
#include "app/invite.h"

enum { IMPORT_RUN_TOLD = 200 };

/* What is taken in; all of it is given. */
struct import_source {
	const char *name; /* of the file; "" for what was pasted */
	struct span bytes;
	const char *from; /* who wrote it, where it has no head of a mail; or NULL */
	const char *zone; /* for times without one; or NULL */
	bool as_interview;
	int64_t process; /* the one that the person named; 0: it is found */
	bool as_sort;    /* it is of that sort, whatever it looks like */
	enum import_sort sort;
};

/* One thing that was in it. */
struct import_found {
	bool is_meeting;
	uint8_t outcome; /* enum invite_outcome of a meeting, enum answer_outcome of a mail */
	uint8_t what;    /* of a mail: enum heard */
	bool new_process;
	const char *title, *who;         /* summary or subject; with whom, or who wrote */
	const char *doubt, *evidence;    /* of a mail; or NULL */
	const char *role, *organization; /* of the process; NULL where it is of none */
	int64_t process, question;       /* 0: none */
	struct instant at;               /* INSTANT_NEVER: not clear */
};

struct import_result {
	enum import_sort sort;
	struct import_found *found; /* the first IMPORT_RUN_TOLD */
	size_t found_count, total;
	size_t recorded, asked, alone; /* of all of them */
	size_t unreadable, cases, known_cases;
	int64_t first_case, stopped; /* letters that it stops */
};

/* `store` is there and can be written; with `dry` everything is done and then undone, so that what is told is
 * what would be. A file that is wrong records nothing, but for the mails of a mailbox before it. */
bool import_run(struct store *store, struct desk *desk, const struct import_source *source,
	const struct zone *zone, struct instant now, bool dry, struct arena *arena,
	struct import_result *ret_result, struct error *err);

#endif

/* Today's page: the most urgent items of all processes, read by an index, planned at the exact now. */
#ifndef TACT_APP_TODAY_H
#define TACT_APP_TODAY_H

#include "app/desk.h"
#include "app/outbox_look.h"
#include "core/agenda.h"
#include "store/store.h"

struct today_process {
	int64_t number;
	struct process process;
	struct matter matter;
	struct agenda agenda; /* with done and void items, for the ids */
	const char **ids;
	bool shown;   /* has a row on the page */
	bool forbids; /* what is forbidden was found */
	struct ban *forbidden;
	size_t forbidden_count;
};

struct today_row {
	const struct today_process *process;
	const struct item *item;
	int64_t urgency;
	const char *id;
	const struct outbox_look *letter; /* the approved one that does it and has not ended; or NULL */
};

struct today_problem {
	int64_t number;
	const char *message;
};

struct today {
	struct instant now; /* given */
	size_t limit;       /* given: rows at most */
	bool only_look;     /* given: what is stale is planned in memory, though it could be written, and what
			       was planned before is taken from the desk */
	bool bans_later;    /* given: what is forbidden is found by today_forbid() alone */
	bool empty;         /* there is no process at all */
	bool more;          /* there are processes that were not read */
	struct today_row *rows;
	size_t row_count, row_capacity, rows_left; /* rows_left: known rows beyond the limit */
	struct today_process *processes;
	size_t process_count;
	int64_t questions;              /* letters and mails that wait for the person: tact resolve */
	struct today_problem *problems; /* processes that cannot be planned */
	size_t problem_count;
};

/* `store` may be read-only: then what is stale is planned in memory. */
bool today_load(
	struct store *store, struct desk *desk, struct arena *arena, struct today *today, struct error *err);
/* Finds what is forbidden in the n-th process, once. */
void today_forbid(struct today *today, size_t n, struct arena *arena);

#endif

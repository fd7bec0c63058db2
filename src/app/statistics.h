/* What many logs tell together: how soon was thanked, how soon was answered, how often each employer was
 * written to. */
#ifndef TACT_APP_STATISTICS_H
#define TACT_APP_STATISTICS_H

#include "app/desk.h"

struct store;

/* How long something took. */
enum statistics_wait {
	WAIT_DAY,       /* within 24 hours */
	WAIT_THREE,     /* then up to three days */
	WAIT_WEEK,      /* within seven */
	WAIT_FORTNIGHT, /* within fourteen */
	WAIT_LONGER,
	WAIT_OPEN, /* not yet */
	STATISTICS_WAITS
};

/* Processes looked at unless all are asked for, and one more than the contacts told apart. */
enum { STATISTICS_MOST = 10000, STATISTICS_CONTACTS = 11 };

struct statistics {
	int64_t processes, counted; /* that there are; that were looked at */
	int64_t left_out;           /* that cannot be planned: their playbook or zone is gone */
	/* Interviews that took place with somebody, by when the first thank-you for them was sent. */
	int64_t thanked[STATISTICS_WAITS];
	int64_t still_time; /* of WAIT_OPEN: not a day has gone by */
	/* Letters and calls by kind, and how long the answer took. An answer belongs to the latest of them.
	 */
	int64_t answers[ACTION_COUNT][STATISTICS_WAITS];
	/* Employers, each counted once over all their processes, by contacts; the last: so many or more. */
	int64_t employers[STATISTICS_CONTACTS];
	int64_t employer_count, contact_count, most_contacts;
	/* Contacts that followed one that nobody had answered, by how long after it. */
	int64_t again[STATISTICS_WAITS];
};

/* Adds one process; the contacts that its employer got are returned. */
int64_t statistics_add(struct statistics *statistics, const struct matter *matter, struct instant now);
/* Adds an employer with all its contacts. */
void statistics_add_employer(struct statistics *statistics, int64_t contacts);
/* Of the newest `most` processes, in one pass. */
bool statistics_count(struct store *store, struct desk *desk, struct instant now, int64_t most,
	struct statistics *ret_statistics, struct error *err);

/* Is it something that an employer or agency receives, and may answer? */
bool statistics_is_contact(const struct event *did);

#endif

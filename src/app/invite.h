/* Records invitations: an entry of a calendar file becomes an interview with its people, moves one, or
 * cancels one. */
#ifndef TACT_APP_INVITE_H
#define TACT_APP_INVITE_H

#include "app/desk.h"
#include "app/entry.h"
#include "calendar/ical_read.h"

struct invite {
	struct store *store; /* a transaction is open */
	struct desk *desk;
	struct instant now;
	const char *own_zone;     /* where the invitation names none */
	bool as_interview;        /* what is not recognized as an interview too */
	const char *process_word; /* --process; NULL: found by organization and role */
	int64_t fallback;         /* the process where none is found so; 0: a new one */
	bool only_known;          /* makes no new process */
};

enum invite_outcome {
	INVITE_RECORDED,
	INVITE_MOVED,
	INVITE_CANCELLED,
	INVITE_KNOWN,    /* imported before, nothing new in it */
	INVITE_ALONE,    /* no interview */
	INVITE_PROPOSAL, /* somebody proposes another time */
	INVITE_STRANGER, /* cancels or answers what was never imported */
	INVITE_OUTCOME_COUNT,
};
extern const char *const invite_outcome_names[INVITE_OUTCOME_COUNT];

struct invite_result {
	enum invite_outcome outcome;
	bool new_process;
	struct process before; /* where something was recorded */
	int64_t stopped;       /* letters that waited there */
	struct entry entry;
};

/* A time that cannot be told is an error that asks for --zone. The result lives in the arena. */
bool invite_record(struct invite *invite, const struct meeting *meeting, struct arena *arena,
	struct invite_result *ret_result, struct error *err);

#endif

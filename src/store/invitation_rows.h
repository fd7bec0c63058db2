/* Invitations seen: which calendar entry became which event, so that importing twice changes nothing. */
#ifndef TACT_STORE_INVITATION_ROWS_H
#define TACT_STORE_INVITATION_ROWS_H

#include "base/instant.h"
#include "store/store.h"

struct invitation {
	const char *uid;
	const char *recurrence; /* RECURRENCE-ID as written, "" for the entry itself */
	int64_t process;
	int32_t event;        /* the interview it stands for now, or NO_EVENT: seen and left alone */
	int32_t sequence;     /* SEQUENCE */
	struct instant stamp; /* DTSTAMP, INSTANT_FIRST where missing */
	uint64_t digest;      /* of what was read from it, to tell a real change */
};

/* *ret_found tells whether it was seen; the caller's uid and recurrence are put in *ret. */
bool invitation_row_load(struct store *store, const char *uid, const char *recurrence, bool *ret_found,
	struct invitation *ret, struct error *err);
/* Inserts or replaces. */
bool invitation_row_save(struct store *store, const struct invitation *invitation, struct error *err);
/* What stood for one interview of the process stands for another from now on: the first was recorded anew. */
bool invitation_rows_move(struct store *store, int64_t process, int32_t from, int32_t to, struct error *err);

#endif

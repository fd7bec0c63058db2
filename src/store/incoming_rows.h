/* Mails that mattered, as rows: what each was taken for, and what the person is asked about it. */
#ifndef TACT_STORE_INCOMING_ROWS_H
#define TACT_STORE_INCOMING_ROWS_H

#include "base/arena.h"
#include "base/instant.h"
#include "core/words.h"
#include "store/store.h"

#include <stddef.h>

struct incoming {
	int64_t number;                           /* m1, m2 …; given by incoming_row_insert() */
	int64_t account;                          /* 0: imported */
	const char *message_id;                   /* without angle brackets; or NULL */
	const char *digest;                       /* tells it from every other mail */
	int64_t process;                          /* 0: none, or not certain */
	const char *person;                       /* the id of the person in that process, or NULL */
	const char *sender_name, *sender_address; /* or NULL */
	const char *subject;
	struct instant at, taken;
	uint8_t outcome;        /* enum answer_outcome */
	uint8_t what;           /* enum heard */
	const char *doubt;      /* why the person is asked, in words; NULL: they are not */
	const char *evidence;   /* the sentence that decided; or NULL */
	struct day decide_by;   /* asked: the decision is promised for then; DAY_NONE: it tells none */
	uint8_t forbids;        /* asked: enum event_type; EVENT_NO_CONTACT, EVENT_NO_CALLS or neither */
	const char *event;      /* the id of the event recorded, or NULL */
	int64_t draft;          /* the letter of ours that it answers or returns; 0: not known */
	struct instant decided; /* INSTANT_NEVER: not yet */
	const char *decision;   /* or NULL */
};

/* The number of the mail with that digest, or 0. */
bool incoming_row_known(struct store *store, const char *digest, int64_t *ret_number, struct error *err);
/* The process, and the letter of ours, that the mail with that Message-ID belongs to, or 0. */
bool incoming_row_thread(struct store *store, const char *message_id, int64_t *ret_process,
	int64_t *ret_draft, struct error *err);
/* Numbers it; *ret_known where a mail of that digest is there already: then nothing is inserted. */
bool incoming_row_insert(struct store *store, struct incoming *incoming, bool *ret_known, struct error *err);
bool incoming_row_load(struct store *store, int64_t number, struct arena *arena,
	struct incoming *ret_incoming, struct error *err);
/* What the person said; ERROR_CHANGED where they said it already. */
bool incoming_row_decide(struct store *store, const struct incoming *incoming, struct instant now,
	const char *decision, const char *event, struct error *err);
/* Numbers below `before` (INT64_MAX: the newest), newest first; only those that wait for the person where
 * `asks`. */
bool incoming_rows_list(struct store *store, bool asks, int64_t before, size_t limit, struct arena *arena,
	struct incoming **ret_incoming, size_t *ret_count, struct error *err);
/* How many wait for the person. */
bool incoming_rows_ask(struct store *store, int64_t *ret_count, struct error *err);

#endif

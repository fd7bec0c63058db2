/* Where an approved letter is on its way out: its states, what can happen to it, and one table of what leads
 * where. */
#ifndef TACT_CORE_OUTBOX_H
#define TACT_CORE_OUTBOX_H

#include <stdbool.h>
#include <stddef.h>

/* The numbers are stored: new states come behind. */
enum outbox_state {
	OUTBOX_DRAFT, /* not there yet: never stored */
	OUTBOX_APPROVED,
	OUTBOX_CLAIMED,   /* one runner has it, by a lease; nothing was sent */
	OUTBOX_PERMITTED, /* the final dot may have been written */
	OUTBOX_SENT,
	OUTBOX_REJECTED, /* certainly not accepted */
	OUTBOX_UNKNOWN,  /* nobody knows whether it was accepted */
	OUTBOX_STOPPED,
	OUTBOX_HELD,
	OUTBOX_EXPIRED,
	OUTBOX_CANCELLED, /* dropped before it was permitted, or once rejected */
	OUTBOX_FROZEN,    /* the clock or the database cannot be trusted */
	OUTBOX_BOUNCED,
	OUTBOX_DROPPED, /* dropped while unknown: it may have arrived */
	OUTBOX_STATE_COUNT
};

enum outbox_event {
	OUTBOX_APPROVE,
	OUTBOX_CLAIM,
	OUTBOX_RELEASE, /* an attempt failed before the final dot */
	OUTBOX_PERMIT,
	OUTBOX_ACCEPT,     /* 250 after the dot */
	OUTBOX_REFUSE,     /* certainly not taken: a definite no, or no dot written after the permit */
	OUTBOX_LOSE,       /* anything else after the dot */
	OUTBOX_LEASE_OVER, /* the lease ran out */
	OUTBOX_HOLD,       /* the gate says later */
	OUTBOX_OPEN,       /* what it was held for is over */
	OUTBOX_STOP,       /* an answer came, or a rule forbids it */
	OUTBOX_EXPIRE,
	OUTBOX_FREEZE,
	OUTBOX_FIND,   /* it stands in Sent, or a reply refers to it */
	OUTBOX_BOUNCE, /* it came back */
	OUTBOX_WENT_OUT,
	OUTBOX_AGAIN, /* a new approval of the same letter */
	OUTBOX_DROP,
	OUTBOX_CONFIRM, /* what was frozen is to go on */
	OUTBOX_EVENT_COUNT
};

/* Whose word an event is. */
enum outbox_source { OUTBOX_BY_MACHINE, OUTBOX_BY_EVIDENCE, OUTBOX_BY_PERSON };
/* Who moves next: the runner, the person, or nobody: then only evidence follows, and it stays ended. */
enum outbox_turn { OUTBOX_GOES_ON, OUTBOX_ASKS, OUTBOX_ENDED };

struct outbox_arrow {
	enum outbox_state from;
	enum outbox_event event;
	enum outbox_state to;
	const char *decision; /* of the person, as it is offered; else NULL */
};

struct outbox_state_row {
	const char *name;  /* one word */
	const char *words; /* what it means, for people */
	enum outbox_turn turn;
	bool contact; /* in this state its latest attempt counts as a contact */
};

extern const struct outbox_arrow outbox_arrows[];
extern const size_t outbox_arrow_count;
extern const struct outbox_state_row outbox_states[OUTBOX_STATE_COUNT];
extern const char *const outbox_event_names[OUTBOX_EVENT_COUNT];
extern const enum outbox_source outbox_event_sources[OUTBOX_EVENT_COUNT];

/* The row for that event in that state, or NULL: it changes nothing there. */
const struct outbox_arrow *outbox_arrow(enum outbox_state from, enum outbox_event event);
/* What the person may decide there; returns how many, of which at most `capacity` are written. */
size_t outbox_decisions(enum outbox_state state, const struct outbox_arrow **ret_decisions, size_t capacity);
/* Between those two some event leads in one step. */
bool outbox_leads(enum outbox_state from, enum outbox_state to);

/* The copy in the person's own Sent, once a letter was sent. The numbers are stored. */
enum outbox_copy {
	OUTBOX_COPY_NONE,
	OUTBOX_COPY_DUE,    /* to be put there, after a look whether it is there */
	OUTBOX_COPY_FILED,  /* put there */
	OUTBOX_COPY_THEIRS, /* the provider puts it there */
	OUTBOX_COPY_FAILED, /* could not be put there, which says nothing about the sending */
	OUTBOX_COPY_COUNT
};

extern const char *const outbox_copy_names[OUTBOX_COPY_COUNT];
bool outbox_copy_leads(enum outbox_copy from, enum outbox_copy to);

/* How long what lasts, in seconds. */
enum {
	OUTBOX_PERMIT_SECONDS = 5,  /* from the permit to the final dot */
	OUTBOX_REPLY_SECONDS = 600, /* from the dot to the reply */
	OUTBOX_CLAIM_SECONDS = 300, /* the lease of a claim, renewed by the permit: */
	OUTBOX_LEASE_SECONDS = OUTBOX_PERMIT_SECONDS + OUTBOX_REPLY_SECONDS + 55,
};

#endif

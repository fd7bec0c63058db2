/* What is due, coming, held, missed: a process planned at one instant. Pure; allocates nothing. */
#ifndef TACT_CORE_AGENDA_H
#define TACT_CORE_AGENDA_H

#include "core/gate.h"

/* In the order in which they are listed. */
enum item_state { ITEM_DUE, ITEM_MISSED, ITEM_HELD, ITEM_UPCOMING, ITEM_DONE, ITEM_VOID, ITEM_STATE_COUNT };
enum process_state {
	STATE_CLOSED,
	STATE_OFFER,
	STATE_REJECTED,
	STATE_WAITING,
	STATE_LIKELY_LOST,
	STATE_OPEN,
	PROCESS_STATE_COUNT
};
extern const char *const item_state_names[ITEM_STATE_COUNT];
extern const char *const process_state_names[PROCESS_STATE_COUNT];

struct item {
	const struct duty *duty; /* action, optional, rule name and cites */
	int16_t to, through;     /* person or NOBODY */
	int32_t trigger;         /* event, or NO_EVENT only where a process has no event at all */
	struct instant opens;
	struct instant target, closes; /* INSTANT_NEVER: none */
	struct instant until;          /* held: until when, INSTANT_NEVER: never ends */
	uint8_t state;                 /* enum item_state */
	struct channels channels;      /* those allowed at the later of now and opens */
};

struct agenda {
	struct item *items; /* the caller's, room for `capacity` */
	size_t capacity;
	bool brief;   /* asked by the caller: items that are not open keep all channels of their duty, unasked
		       */
	size_t count; /* items found; where it exceeds capacity, the rest was dropped and the call has to be
			 made again */
	uint8_t state;          /* enum process_state */
	struct instant changes; /* later than now: until then the same log gives the same answer;
				   INSTANT_NEVER: for ever */
};

/* `all`: done and void items too. Items are sorted (language.md, section 5, "Order"). */
void agenda_plan(const struct matter *matter, struct instant now, bool all, struct agenda *agenda);

/* The bans that hold a held item at now (its preferred channel's first); returns how many, at most
 * `capacity`. */
size_t agenda_held_by(const struct matter *matter, const struct item *item, struct instant now,
	struct ban *ret_bans, size_t capacity);

#endif

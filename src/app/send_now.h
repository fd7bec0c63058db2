/* A letter that the person wants sent now: whether it can be, and made ready for it. */
#ifndef TACT_APP_SEND_NOW_H
#define TACT_APP_SEND_NOW_H

#include "app/deliver.h"

struct send_wish {
	struct store *store;
	struct desk *desk;
	int64_t draft;
	struct instant now;
	bool any_hour; /* whatever the hour is where it arrives: holds for SEND_FREELY_SECONDS */
};

enum send_word {
	SEND_READY, /* it leaves with the next delivery, by whoever runs one */
	SEND_DONE,  /* it was sent before */
	SEND_HOUR,  /* the hour where it arrives is none, and nothing else is in the way */
};

struct send_now {
	uint8_t word;     /* enum send_word */
	const char *next; /* of SEND_HOUR: the next decent hour, in words */
};

/* Nothing is sent yet. An approved draft that is not in the outbox is put there; what waits for another try
 * waits no more. ERROR_FORBIDDEN with reason and way out where the gate says no; other states say what they
 * are. */
bool send_now_prepare(
	const struct send_wish *wish, struct arena *arena, struct send_now *ret_answer, struct error *err);
/* What came of it, as an error with its way out: ERROR_UNCERTAIN where nobody knows; true where it was sent.
 */
bool send_now_result(const struct outbox *letter, struct error *err);

#endif

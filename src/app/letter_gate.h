/* May an approved letter leave now: is it as it was approved, and what does the gate say? */
#ifndef TACT_APP_LETTER_GATE_H
#define TACT_APP_LETTER_GATE_H

#include "app/desk.h"
#include "store/draft_rows.h"
#include "store/outbox_rows.h"

enum letter_word {
	LETTER_MAY,
	LETTER_LATER,   /* not before `opens` */
	LETTER_NEVER,   /* as things stand no day is in sight */
	LETTER_CHANGED, /* it is not what was approved */
};

/* The process as it was read, and what it says of one letter. */
struct letter_gate {
	struct draft draft;
	struct process process;
	struct matter matter;
	uint8_t word; /* enum letter_word */
	struct instant opens;
	const char *why; /* NULL where it may */
};

/* Contacts of the same letter do not count: to send it again is the person's decision. May stand in a
 * transaction. */
bool letter_gate_ask(struct store *store, struct desk *desk, const struct outbox *letter, struct instant now,
	struct arena *arena, struct letter_gate *ret_gate, struct error *err);

/* The id of the event in the log that says that this letter went out, by this approval: "d7-1". */
const char *letter_gate_contact(const struct outbox *letter, struct arena *arena);

#endif

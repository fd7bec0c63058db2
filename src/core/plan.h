/* One planning run: the history at now, what is known of skips and promises, and where the items go. */
#ifndef TACT_CORE_PLAN_H
#define TACT_CORE_PLAN_H

#include "core/agenda.h"
#include "core/anchor.h"
#include "core/gate_rules.h"

struct plan {
	const struct matter *matter;
	struct history history;
	struct agenda *agenda;    /* where the items go; NULL while a skip looks for its item */
	bool all;                 /* done and void ones too */
	uint8_t state;            /* enum process_state */
	uint32_t open_actions;    /* actions with an item that is due, held or upcoming */
	const struct event *skip; /* the skip that looks for its item */
	struct item found;        /* the first in agenda order so far */
	bool is_found;
};

/* What is known of an item before its window: whom it concerns and what made it. */
struct candidate {
	const struct duty *duty;
	struct anchor_context context;
	struct channels channels; /* all that the duty names, before the gate */
	int16_t through;
	bool done, pointless; /* done; ended by something later */
};

/* rule_duty.c: everything but statuses. */
void rule_duty_items(struct plan *plan, const struct duty *duty);
/* rule_status.c: the chain of statuses. */
void rule_status_items(struct plan *plan);

/* Sets channels and through as the interview, the promise and gate 5 want them. */
void item_route(const struct history *history, struct candidate *candidate);
/* Finds the window and the state, and lists the item; *ret_missed (may be NULL) is set to when a missed one
 * closed; returns false where it has no window. */
bool item_list(struct plan *plan, struct candidate *candidate, struct instant *ret_missed);
/* Somebody let it go. */
bool item_is_skipped(const struct plan *plan, const struct candidate *candidate);
int item_compare(const struct item *a, const struct item *b);

/* The recipients of a duty that names one person by its words (not "each"), or NOBODY. */
int16_t rule_duty_recipient(const struct plan *plan, const struct duty *duty, int32_t trigger);

/* window.c: opening, target and close; false where the opening's anchor is unknown or nothing is left of the
 * window. */
bool window_find(const struct plan *plan, struct candidate *candidate, struct item *item);

#endif

/* What a playbook's times count from, found in a log: "3 days after the decision date" as a day or an
 * instant. */
#ifndef TACT_CORE_ANCHOR_H
#define TACT_CORE_ANCHOR_H

#include "core/contact.h"

/* What the words of a duty refer to for one item; for bans only the history counts. */
struct anchor_context {
	int32_t trigger;   /* event, or NO_EVENT */
	struct instant it; /* when the trigger happened (an interview: its end, or its begin for in-interview
			      duties) */
	int16_t to;        /* person, or NOBODY */
	int32_t word;      /* the undecided that a call answers, or NO_EVENT */
	struct instant status; /* when the status before came and went, or INSTANT_FIRST */
	struct instant opening;
};

/* An anchor: an instant and its local date, or a day agreed as such. */
struct anchor_point {
	struct instant instant;
	struct day day;
	bool is_day; /* the instant is the start of the day, or the day after it for "the decision date" */
};

bool anchor_find(const struct history *history, enum anchor anchor, const struct anchor_context *context,
	struct anchor_point *ret_point);
/* The days of "3 days", "few", "several". */
int32_t anchor_days(const struct playbook *playbook, const struct when_time *time);
/* True where the day was agreed with a person and so never moves. */
bool anchor_is_agreed(enum anchor anchor);
/* True where it counts from an interview. */
bool anchor_is_interview(enum anchor anchor);

/* "n days after E": the start of that day; hours are exact; the anchor itself: its instant. False where the
 * anchor is unknown. */
bool anchor_time(const struct history *history, const struct when_time *time,
	const struct anchor_context *context, struct instant *ret_instant);
/* The same for contacts that wait for 09:00: the day, before any move to a working day. */
bool anchor_contact_day(const struct history *history, const struct when_time *time,
	const struct anchor_context *context, struct day *ret_day);

#endif

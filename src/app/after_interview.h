/* What is noted while an interview is fresh, as events: who was there, what was said, what was allowed. */
#ifndef TACT_APP_AFTER_INTERVIEW_H
#define TACT_APP_AFTER_INTERVIEW_H

#include "app/process_change.h"

/* What is asked; the first three of each person. */
enum after_slot {
	AFTER_DETAIL,  /* something of the talk with them: text */
	AFTER_CALL,    /* a call is fine from that day on: day */
	AFTER_CONNECT, /* said yes to connecting */
	AFTER_FORGOT,
	AFTER_SKILL,
	AFTER_CONCERN,
	AFTER_DECIDE_BY, /* they decide by that day */
	AFTER_NO_CALLS,  /* "don't call us" */
	AFTER_PROMISE,   /* what the candidate said they would do: text, day, and to whom */
	AFTER_SLOT_COUNT,
};
enum { AFTER_SLOTS_EACH = AFTER_FORGOT };

/* One answer. */
struct after_note {
	uint8_t slot;   /* enum after_slot */
	int16_t person; /* or NOBODY */
	bool said;      /* false: nothing, or no longer */
	const char *text;
	struct day day;
	const char *before; /* the id of the event that stood there when it was asked; or NULL */
};

struct after_interview {
	int32_t interview; /* the event */
	const struct after_note *notes;
	size_t note_count;
	bool corrects; /* who was there, and how it went, are as it is told here */
	const int16_t *with;
	int16_t with_count;
	const char *others; /* lines "Max Ode" or "Max Ode: asked about Rust": who else was there; or NULL */
	uint8_t went;       /* enum went, or WENT_UNSAID */
};

/* Room that the change needs for that many notes. */
enum { AFTER_INTERVIEW_PEOPLE = 20 };
int after_interview_events(int notes);
/* The event that answers it and stands: noted since that interview and before the next; NO_EVENT: none. */
int32_t after_interview_noted(
	const struct process *process, int32_t interview, enum after_slot slot, int16_t person);
/* The interview of that id, which has begun and stands; ERROR_NOT_FOUND or ERROR_INVALID. */
bool after_interview_find(const struct process *process, const char *id, struct instant now,
	int32_t *ret_interview, struct error *err);
/* Whether who was there can be corrected still: nothing that was done hangs on it. */
bool after_interview_may_correct(const struct process *process, int32_t interview);
/* Adds what is new as events at that moment; *ret_added tells how many. What is told otherwise than before is
 * taken back and recorded anew, the interview too. */
bool after_interview_add(struct store *store, struct process_change *change,
	const struct after_interview *after, struct moment at, struct arena *arena, int *ret_added,
	struct error *err);

#endif

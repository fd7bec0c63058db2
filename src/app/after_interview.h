/* What is noted while an interview is fresh, as events: who was there, what was said, what was allowed. */
#ifndef TACT_APP_AFTER_INTERVIEW_H
#define TACT_APP_AFTER_INTERVIEW_H

#include "app/process_change.h"

struct after_person {
	int16_t person;
	bool there;           /* where the interview is corrected */
	const char *detail;   /* something of the talk with them, or NULL */
	struct day call_from; /* a call is fine from that day on; DAY_NONE: not said */
	bool connect;         /* said yes to connecting */
};

struct after_interview {
	int32_t interview; /* the event */
	const struct after_person *people;
	size_t people_count;
	bool corrects;      /* who was there, and how it went, are as it is told here */
	const char *others; /* lines "Max Ode" or "Max Ode: asked about Rust": who else was there; or NULL */
	uint8_t went;       /* enum went, or WENT_UNSAID */
	const char *forgot, *skill, *concern; /* or NULL */
	struct day decide_by;                 /* or DAY_NONE */
	bool no_calls;                        /* "don't call us" */
};

/* Room that the change needs for them. */
enum { AFTER_INTERVIEW_PEOPLE = 20 };
int after_interview_events(const struct after_interview *after);
/* The interview of that id, which has begun and stands; ERROR_NOT_FOUND or ERROR_INVALID. */
bool after_interview_find(const struct process *process, const char *id, struct instant now,
	int32_t *ret_interview, struct error *err);
/* Whether who was there can be corrected still: nothing that was done hangs on it. */
bool after_interview_may_correct(const struct process *process, int32_t interview);
/* Adds what is new as events at that moment; *ret_added tells how many. An interview that is corrected is
 * taken back and recorded anew. */
bool after_interview_add(struct store *store, struct process_change *change,
	const struct after_interview *after, struct moment at, struct arena *arena, int *ret_added,
	struct error *err);

#endif

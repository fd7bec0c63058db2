/* One entry of the log: a type, an instant, and the fields of that type (language.md, section 1). */
#ifndef TACT_CORE_EVENT_H
#define TACT_CORE_EVENT_H

#include "base/instant.h"
#include "core/words.h"

#include <stdint.h>

enum { NOBODY = -1, NO_EVENT = -1 };
enum { ANSWERED_NO, ANSWERED_YES, ANSWERED_UNSAID };
/* What may be left out, where "no" in so many words is kept apart from silence. */
enum { FLAG_UNSAID, FLAG_YES, FLAG_NO };

/* A point in time as it was written: the instant, and what is needed to write it the same way again. */
struct moment {
	struct instant instant;
	int32_t offset_seconds; /* DAY_SECONDS: written as "Z" */
	uint32_t nanoseconds;   /* kept, never compared */
};

/* People and events are named by their index in the process: person -1 is NOBODY, event -1 is NO_EVENT.
 * Fields that a type does not have are 0, NULL, NOBODY or NO_EVENT. */
struct event {
	const char *id;
	struct moment at;
	struct moment until; /* interview; timeline: decide-by where `decide_by_instant` */
	struct day date;  /* timeline decide-by (unless an instant), call-allowed on, promise due, heard back;
			     else DAY_NONE */
	const char *text; /* noted text, promise text, skipped why, address email; else NULL */
	const int16_t *with; /* interview: the people there, in the given order */
	int16_t with_count;
	int16_t person;  /* did/skipped/promise to, heard/timeline/no-calls/no-contact from,
			    noted/call-allowed/… person */
	int16_t through; /* did */
	int32_t of;      /* cancelled, retract: of; did: for */
	uint8_t type;    /* enum event_type */
	uint8_t action;  /* did, skipped, promise; ACTION_ANY where a promise names none */
	uint8_t channel; /* did, promise; CHANNEL_ANY where a promise names none */
	uint8_t what; /* heard: enum heard; noted: enum about; closed: enum closed_why; interview: enum stage
		       */
	uint8_t went; /* interview: enum went, WENT_UNSAID */
	uint8_t answered;       /* did: ANSWERED_… */
	uint8_t travelling;     /* interview: FLAG_… */
	bool decide_by_instant; /* timeline: `until` holds the promised instant, `date` is DAY_NONE */
	bool retracted;         /* a later retract names this event; set by process_link() */
	bool cancelled_ever;    /* interview: some cancelled event, not itself retracted, names it; set by
				   process_link() */
};

#endif

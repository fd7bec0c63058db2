/* What a log says at one instant: which events stand, the latest interview, the decision date, the last
 * contact, the last restart. */
#ifndef TACT_CORE_HISTORY_H
#define TACT_CORE_HISTORY_H

#include "core/gate.h"

/* An item that the person let go (language.md, section 1, "skipped"). */
struct skip {
	int32_t event;
	bool found; /* there was such an item at that moment */
	uint8_t action;
	int16_t to;
	int32_t trigger;
};

enum { HISTORY_MAX_SKIPS = PROCESS_MAX_SKIPS, HISTORY_MAX_PROMISES = PROCESS_MAX_PROMISES };

struct skips {
	int32_t count;
	struct skip list[HISTORY_MAX_SKIPS];
};

/* Which items the skips seen by `known` let go: planned as it was at each of those moments (agenda.c). */
void skips_resolve(const struct matter *matter, struct instant known, struct skips *ret_skips);

struct history {
	const struct matter *matter;
	const struct process *process;
	const struct skips *skips; /* resolved so far; may be NULL */
	struct instant known;      /* events up to here are seen; interviews always */
	struct instant clock;      /* the time that is asked about; at or after `known` */
	struct instant changes;    /* the earliest instant after the clock that was compared with it */
	/* Logs of at most 64 events, which is nearly all, carry sets of their events; longer ones are
	 * searched. */
	bool is_small;
	uint64_t seen[EVENT_TYPE_COUNT]; /* of each type, those seen */
	uint64_t void_contacts;          /* undone by a bounce */
	uint64_t status_contacts;        /* a status, or a kept promise of one */
	uint32_t types;                  /* bits of enum event_type of the events seen */
	uint32_t did;                    /* bits of enum action of the contacts seen */
	uint32_t heard;                  /* bits of enum heard of the events seen */
	int32_t first_event;             /* smallest at (ties: earlier in the log); NO_EVENT */
	int32_t first_interview;         /* smallest until, planned ones too; NO_EVENT */
	int32_t latest_interview;        /* ended, greatest until; NO_EVENT */
	bool interview_pending;          /* one is planned or going on */
	struct instant next_interview;   /* begin of the next planned one, or INSTANT_NEVER */
	struct instant restart;          /* at of the latest restart, or INSTANT_FIRST */
	int32_t timeline;                /* the event that tells the decision date, or NO_EVENT */
	struct day decision;             /* D, or DAY_NONE */
	struct instant last_contact;     /* C, or INSTANT_FIRST */
	int32_t last_word;               /* greatest at (ties: later in the log); NO_EVENT */
	int32_t last_rejection;          /* the last in the log; NO_EVENT */
	int32_t last_lift;               /* the last next-step, offer or begun interview in the log; -1 */
	bool closed;
	bool barred;          /* represented and not allowed to write directly (gate 5) */
	int32_t status_count; /* status contacts and skipped statuses since the restart */
	int32_t last_status;  /* the latest of them; NO_EVENT */
};

/* What the log says at `clock` as far as it was known at `known` (known <= clock). */
void history_init(struct history *history, const struct matter *matter, const struct skips *skips,
	struct instant known, struct instant clock);

/* True once the clock has reached the instant; remembers the instant otherwise. */
static inline bool history_reached(struct history *history, struct instant instant)
{
	if (history->clock.seconds >= instant.seconds)
		return true;
	if (instant.seconds < history->changes.seconds)
		history->changes = instant;
	return false;
}

static inline const struct event *history_event(const struct history *history, int32_t event)
{
	return &history->process->events[event];
}

/* The first event of that type that is seen, and the next one after it; NO_EVENT at the end. */
int32_t history_search(const struct history *history, enum event_type type, int32_t after);
static inline int32_t history_next(const struct history *history, enum event_type type, int32_t after)
{
	uint64_t rest;

	if (!history->is_small)
		return history_search(history, type, after);
	rest = after < 63 ? history->seen[type] & ~UINT64_C(0) << (after + 1) : 0;
	return rest ? __builtin_ctzll(rest) : NO_EVENT;
}
static inline int32_t history_first(const struct history *history, enum event_type type)
{
	return history_next(history, type, -1);
}
/* The same backwards: the last one before `before`. */
int32_t history_search_back(const struct history *history, enum event_type type, int32_t before);
static inline int32_t history_previous(const struct history *history, enum event_type type, int32_t before)
{
	uint64_t rest;

	if (!history->is_small)
		return history_search_back(history, type, before);
	rest = before < 64 ? history->seen[type] & ~(~UINT64_C(0) << before) : history->seen[type];
	return rest ? 63 - __builtin_clzll(rest) : NO_EVENT;
}

static inline int32_t history_last(const struct history *history, enum event_type type)
{
	return history_previous(history, type, PROCESS_MAX_EVENTS);
}

/* The events of one type that are seen, in the order of the log. */
#define history_each(i, history, type)                                                                       \
	for (int32_t i = history_next(history, type, -1); i != NO_EVENT; i = history_next(history, type, i))

/* Not retracted, and at most at `known` (interviews: not cancelled as far as is known). */
bool history_sees(const struct history *history, int32_t event);
/* reply, undecided or next-step from anyone but a mere reference. */
bool history_is_word(const struct history *history, const struct event *event);
/* The order of time, ties by the order of recording. */
static inline bool history_later(const struct history *history, int32_t event, int32_t than)
{
	int64_t a = history_event(history, event)->at.instant.seconds;
	int64_t b = history_event(history, than)->at.instant.seconds;

	return a != b ? a > b : event > than;
}
/* The latest interview that had ended at the instant, with that person (NOBODY: with anyone), or NO_EVENT. */
int32_t history_ended_interview(const struct history *history, int16_t person, struct instant instant);
static inline bool history_was_there(const struct event *interview, int16_t person)
{
	for (int16_t i = 0; i < interview->with_count; i++)
		if (interview->with[i] == person)
			return true;
	return false;
}
/* Somebody answered (a word) after that event. */
bool history_answered(const struct history *history, int32_t event);
/* The rejection that stands, or NO_EVENT; *ret_until is when a planned interview lifts it. */
int32_t history_rejection(struct history *history, struct instant *ret_until);
/* The next-step, offer or interview after `event` in the log lifts it: true if it did, else *ret_until is
 * when a planned one will. */
bool history_lifted(struct history *history, int32_t event, struct instant *ret_until);

/* The last event in the log that lifted a rejection: nothing does after `closed`. */
int32_t history_over_lift(const struct history *history);

/* What a condition of a rule says of the process: recruiter or none, decision date known or not. Bits of enum
 * condition; others pass. */
static inline bool history_meets(const struct history *history, uint32_t conditions)
{
	bool recruiter = history->process->via != NOBODY;
	bool date = !day_is_none(history->decision);

	return !conditions ||
	       !((conditions & IF_RECRUITER && !recruiter) || (conditions & IF_NO_RECRUITER && recruiter) ||
		       (conditions & IF_DATE_KNOWN && !date) || (conditions & IF_DATE_UNKNOWN && date));
}

/* The status person's parts: the first person with the relation manager; the first in `with` of the latest
 * ended interview. */
int16_t history_manager(const struct history *history);
int16_t history_interviewer(const struct history *history);

static inline struct day history_day(const struct history *history, struct instant instant)
{
	return zone_day(history->matter->zone, instant);
}
struct instant history_day_start(const struct history *history, struct day day);
static inline struct day day_plus(struct day day, int32_t days)
{
	return (struct day){day.number + days};
}

#endif

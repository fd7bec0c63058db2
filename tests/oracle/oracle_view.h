/* The log as it stands at one instant, read with a clock that may be later. */
#ifndef TACT_TESTS_ORACLE_VIEW_H
#define TACT_TESTS_ORACLE_VIEW_H

#include "oracle.h"

struct oracle_view {
	const struct oracle *oracle;
	const struct process *process;
	int64_t known, clock;
	bool seen[ORACLE_MAX_EVENTS]; /* recorded, not taken back, not later than `known` unless an interview
				       */
	bool stands[ORACLE_MAX_EVENTS]; /* seen; an interview not cancelled, a contact not bounced */
	int keeps[ORACLE_MAX_EVENTS];   /* did: the promise it keeps */
	bool let_go[ORACLE_MAX_EVENTS]; /* promise: skipped */
	bool kept[ORACLE_MAX_EVENTS];   /* promise: kept */
};

void oracle_view_read(struct oracle_view *view, const struct oracle *oracle, int64_t known, int64_t clock);

static inline const struct event *view_event(const struct oracle_view *view, int i)
{
	return &view->process->events[i];
}
static inline int64_t view_at(const struct oracle_view *view, int i)
{
	return view->process->events[i].at.instant.seconds;
}
static inline int64_t view_until(const struct oracle_view *view, int i)
{
	return view->process->events[i].until.instant.seconds;
}

/* Stands and is of that type. */
bool view_is(const struct oracle_view *view, int i, int type);
bool view_heard(const struct oracle_view *view, int i, int what);
/* reply, undecided or next-step from anyone but a mere reference. */
bool view_word(const struct oracle_view *view, int i);
bool view_did(const struct oracle_view *view, int i, int action);
/* One happened after the other; at the same instant the order of recording decides. */
bool view_after(const struct oracle_view *view, int i, int other);
/* A contact that asks for the state of things. */
bool view_status(const struct oracle_view *view, int i);
bool view_toward(
	const struct oracle_view *view, int i, int person); /* `to` is that person or nobody in particular */
bool view_there(const struct oracle_view *view, int interview, int person);
/* NO_EVENT where there is none; person NOBODY: with anybody. */
int view_latest_ended(const struct oracle_view *view, int person, int64_t when);
int view_going_on(const struct oracle_view *view, int64_t when);
int view_first_interview(const struct oracle_view *view);
/* The interview that a contact belongs to, for an item to that person. */
int view_belongs(const struct oracle_view *view, int i, int person);
int64_t view_last_restart(const struct oracle_view *view); /* INT64_MIN: none */
int view_last_lift(
	const struct oracle_view *view); /* the last in the log that lifts rejections, or NO_EVENT */
bool view_rejection_active(const struct oracle_view *view, int i);
bool view_lifts(const struct oracle_view *view, int i); /* next-step, offer, or an interview that has begun */
/* D, as a day; DAY_NONE where unknown. */
struct day view_decision_day(const struct oracle_view *view);
int64_t view_last_contact(const struct oracle_view *view); /* C */
bool view_direct_allowed(const struct oracle_view *view);
bool view_connected(const struct oracle_view *view, int person);
bool view_connect_allowed(const struct oracle_view *view, int person);
int view_status_person(const struct oracle_view *view);
/* The earliest due promise to that person that is still open, else one let go, or NO_EVENT. */
int view_open_promise(const struct oracle_view *view, int person);
/* The recruiter through whom a contact has to go, or NOBODY. */
int view_through(const struct oracle_view *view, int action, int to);

struct day oracle_day(const struct oracle *oracle, int64_t instant);
int64_t oracle_day_start(const struct oracle *oracle, struct day day, int more);

/* Bits of what forbids it. */
unsigned oracle_gate(const struct oracle_view *view, const struct ask *ask);

#endif

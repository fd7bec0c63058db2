/* What the candidate did, as contacts: which count, to which interview they belong, which promise they keep.
 */
#ifndef TACT_CORE_CONTACT_H
#define TACT_CORE_CONTACT_H

#include "core/history.h"

/* The interview that a `did` belongs to as regards that person, or NO_EVENT. */
int32_t contact_interview(const struct history *history, int32_t did, int16_t person);
/* A `did` that is seen was not made void by a bounce. */
bool contact_search_stands(const struct history *history, int32_t did);
static inline bool contact_stands(const struct history *history, int32_t did)
{
	return history->is_small ? !(history->void_contacts >> did & 1) : contact_search_stands(history, did);
}
/* Addressed to that person; one without `to` counts for everybody. */
static inline bool contact_is_to(const struct event *did, int16_t person)
{
	return did->person == NOBODY || did->person == person;
}
/* A status, or a kept promise of a status. */
bool contact_search_status(const struct history *history, int32_t did);
static inline bool contact_is_status(const struct history *history, int32_t did)
{
	return history->is_small ? history->status_contacts >> did & 1 : contact_search_status(history, did);
}
/* Fills a small log's sets of void contacts and statuses. */
void contact_marks(struct history *history);
/* Matches what a ban, limit or spacing speaks about; toward somebody: as seen from the contact's own `to`. */
bool contact_matches(const struct history *history, int32_t did, const struct subject *subject);
/* True if such a contact to that person (NOBODY: to nobody in particular) was made at or after `since`. */
bool contact_was_made(
	const struct history *history, enum action action, int16_t person, struct instant since);

/* The `did` by which that person was thanked for that interview, or NO_EVENT. */
int32_t contact_thanked(const struct history *history, int16_t person, int32_t interview);

/* The same match for a question: action (and whether it counts as a status), channel and person. */
bool subject_matches(const struct process *process, const struct subject *subject, uint8_t action,
	bool is_status, uint8_t channel, int16_t person);

/* Which `did` kept which promise, the earliest due first. */
struct promises {
	int32_t count;
	int32_t promise[HISTORY_MAX_PROMISES]; /* events, by due day, then log order */
	int32_t kept_by[HISTORY_MAX_PROMISES]; /* events, or NO_EVENT */
};
void promises_match(const struct history *history, struct promises *ret_promises);
/* The person let that promise go. */
bool promise_was_let_go(const struct history *history, int32_t promise);

#endif

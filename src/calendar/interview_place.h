/* Where an interview takes place: the link of a video call, the number of a phone call. */
#ifndef TACT_CALENDAR_INTERVIEW_PLACE_H
#define TACT_CALENDAR_INTERVIEW_PLACE_H

#include "base/span.h"

/* The next http(s) address in the text, from *at on; empty: none. */
struct span place_next_link(struct span text, size_t *at);
struct span place_link_host(struct span link);
/* The link by which one joins a call, empty where there is none; any: else any link that is not for changing
 * the booking. */
struct span place_join_link(struct span text, bool any);
/* The whole text as a phone number, or the one to be called in it. */
struct span place_phone(struct span text, bool whole);

#endif

/* Which process and which people an invitation speaks of. */
#ifndef TACT_APP_INVITE_MATCH_H
#define TACT_APP_INVITE_MATCH_H

#include "app/invite.h"

/* The open process of that organization and role, by --process where it was said; 0: none. */
bool invite_match_process(const struct invite *invite, const struct meeting *meeting, struct arena *arena,
	int64_t *ret_number, struct error *err);
/* The person with that address or name, added to the entry where there is none. NOBODY where nothing is
 * known. */
int16_t invite_match_person(struct entry *entry, const struct meeting_person *person, enum relation relation,
	struct arena *arena);
/* Whether the invitation, whose UID is known, speaks of something else than that process all the same: some
 * programs use one UID twice. */
bool invite_match_other(const struct meeting *meeting, const struct process *process);
/* The zone that the invitation itself names; NULL: none, or only UTC. */
const char *invite_match_zone(const struct meeting *meeting);

/* Who arranged it writes from the interviewers' own domain: the employer's recruiter, not one in between. */
bool invite_match_in_house(const struct meeting *meeting);

#endif

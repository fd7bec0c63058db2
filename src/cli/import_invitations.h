/* Invitations that came inside of a mail. */
#ifndef TACT_CLI_IMPORT_INVITATIONS_H
#define TACT_CLI_IMPORT_INVITATIONS_H

#include "cli/session.h"

/* Records and tells them all, or none; only tells with --dry-run. *ret_interview: one of them was an
 * interview, new or known, so that the mail needs no other reading. */
bool import_invitations(struct session *session, const char *path, const struct span *parts,
	size_t part_count, bool *ret_interview, struct error *err);

#endif

/* What a mail proves about a letter of ours: that it went out, or that it came back. */
#ifndef TACT_APP_LETTER_EVIDENCE_H
#define TACT_APP_LETTER_EVIDENCE_H

#include "app/answer.h"

/* All stand in the caller's transaction; *ret_moved tells whether the letter moved, so that the log may have
 * grown. */

/* It went out, at the latest at `at`: a contact where the log has none. */
bool letter_evidence_found(const struct answer_reader *reader, int64_t draft, struct instant at,
	struct arena *arena, bool *ret_moved, struct error *err);
/* It came back. answer->at is moved so that the bounce voids this letter and no later one; *ret_heard is
 * false where the person has another address by now: then its contact is taken back, and there is nothing to
 * ask. */
bool letter_evidence_bounced(const struct answer_reader *reader, int64_t draft, struct answer *answer,
	struct arena *arena, bool *ret_moved, bool *ret_heard, struct error *err);

#endif

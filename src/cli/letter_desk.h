/* The desk for proof-reading, opened with what a session knows. */
#ifndef TACT_CLI_LETTER_DESK_H
#define TACT_CLI_LETTER_DESK_H

#include "app/letter_case.h"
#include "cli/chosen.h"

/* With the database if it is open; compiled dictionaries are kept beside it, or where it would be. --all is
 * honoured. */
bool letter_desk_open(struct session *session, struct proof_desk *ret_desk, struct error *err);

struct found_draft;
struct letter_proof;
/* Proof-reads a draft. */
bool letter_desk_draft(struct session *session, struct proof_desk *desk, const struct found_draft *found,
	struct letter_proof *ret_proof, struct error *err);

#endif

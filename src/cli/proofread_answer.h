/* The answers of `tact proofread`: for people, as JSON, a line a letter. */
#ifndef TACT_CLI_PROOFREAD_ANSWER_H
#define TACT_CLI_PROOFREAD_ANSWER_H

#include "app/letter_proof.h"
#include "cli/session.h"

/* --json and --hints are honoured. */
bool proofread_answer(struct session *session, struct letter_proof *proof, struct error *err);
/* Reads JSON Lines and answers each line as soon as it was read; a bad one sets the exit status, and the
 * others are answered all the same. */
bool proofread_lines(struct session *session, struct proof_desk *desk, const char *path, struct error *err);

#endif

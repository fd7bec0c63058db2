/* What is known around a letter of a process: from its log, from other processes, from earlier letters. */
#ifndef TACT_APP_LETTER_CASE_H
#define TACT_APP_LETTER_CASE_H

#include "app/proof_desk.h"
#include "letter/context.h"
#include "store/draft_rows.h"

/* A letter's place. */
struct letter_case {
	const struct matter *matter;
	int64_t number; /* of the process; 0: from a case file, then nothing else is looked at */
	struct letter_subject subject;
	const struct draft *draft; /* NULL: none of ours */
};

/* The place of a draft. */
struct letter_case letter_case_of_draft(
	const struct matter *matter, const struct draft *draft, struct instant now);
bool letter_case_context(struct proof_desk *desk, const struct letter_case *place, struct arena *arena,
	struct letter_context *ret_context, struct error *err);
/* What the desk knows whatever the letter is about: own words, own settings. */
void letter_case_own(const struct proof_desk *desk, struct letter_context *context);
/* The interview that an event of that action belongs to, as `tact did --for` tells it; NO_EVENT: none. */
int32_t letter_case_interview(const struct process *process, uint8_t action, int32_t trigger);

#endif

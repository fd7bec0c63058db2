/* Freezing a draft: to whom it goes, what it says, and the digest of both. */
#ifndef TACT_APP_DRAFT_APPROVE_H
#define TACT_APP_DRAFT_APPROVE_H

#include "core/gate.h"
#include "store/draft_rows.h"

/* To whom a draft goes: the recruiter who passes it on, or the person; NOBODY: to no one in particular. */
int16_t draft_recipient(const struct draft *draft);
/* What the gate is asked about a draft. */
struct ask draft_ask(const struct process *process, const struct draft *draft);
/* Finds name and address; ERROR_INVALID with the command that adds what is missing. */
bool draft_address(const struct process *process, const struct draft *draft, const char **ret_name,
	const char **ret_address, struct error *err);
/* Inside the caller's transaction: freezes the draft as it was read; ERROR_CHANGED where it is not so any
 * more. Fills what was frozen into *draft. */
bool draft_approve(struct store *store, const struct process *process, struct instant now,
	struct arena *arena, struct draft *draft, struct error *err);

#endif

/* A draft judged, and approved: proof-read, asked at the gate, frozen, put into the outbox. */
#ifndef TACT_APP_APPROVAL_H
#define TACT_APP_APPROVAL_H

#include "app/desk.h"
#include "app/letter_proof.h"
#include "app/send_window.h"
#include "store/account_rows.h"
#include "store/outbox_rows.h"

/* What stands in the way, and how it leaves. */
struct approval {
	struct letter_proof proof;
	bool blocked; /* by errors, under a playbook that says so */
	struct permission permission;
	bool has_account;
	bool sends; /* from that account, in a window */
	struct account account;
	struct send_window window;
	struct outbox letter; /* once it is in the outbox; its draft is 0 before */
};

/* Reads the letter; before the lock is taken. */
bool approval_read(struct proof_desk *desk, const struct matter *matter, const struct draft *draft,
	struct instant now, struct arena *arena, struct approval *approval, struct error *err);
/* Whether it may be approved, with the log as it is now: the gate, and the way out. `account` (may be NULL)
 * is the address to send from. *ret_may is false where errors or the gate forbid it. */
bool approval_judge(struct store *store, const struct matter *matter, const struct draft *draft,
	const char *account, struct instant now, struct arena *arena, struct approval *approval,
	bool *ret_may, struct error *err);
/* Inside the caller's transaction: freezes it, and puts it into the outbox where it leaves by itself. Fills
 * *draft. */
bool approval_enter(struct store *store, const struct matter *matter, struct instant now, struct arena *arena,
	struct approval *approval, struct draft *draft, struct error *err);

#endif

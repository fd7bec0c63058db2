/* A draft judged, and approved: proof-read, asked at the gate, frozen, put into the outbox. */
#include "app/approval.h"

#include "app/draft_approve.h"
#include "app/outbox_enter.h"

bool approval_read(struct proof_desk *desk, const struct matter *matter, const struct draft *draft,
	struct instant now, struct arena *arena, struct approval *approval, struct error *err)
{
	*approval = (struct approval){0};
	if (!letter_proof_draft(desk, matter, draft, now, arena, &approval->proof, err))
		return false;
	approval->blocked = matter->playbook->errors_block && approval->proof.result.error_count > 0;
	return true;
}

/* By mail, from an account: then it may also wait for the day on which the gate allows it. */
static bool find_sending(struct store *store, const struct matter *matter, const struct draft *draft,
	const char *account, struct instant now, struct arena *arena, struct approval *approval,
	struct error *err)
{
	const struct ask ask = draft_ask(matter->process, draft);
	struct instant closes;

	if (draft->channel != CHANNEL_EMAIL) {
		if (!account)
			return true;
		error_set(err, ERROR_USAGE, "d%lld is no email: its channel is %s", (long long)draft->number,
			channel_names[draft->channel]);
		return error_hint(err, "leave --account out");
	}
	if (!outbox_enter_account(store, account, arena, &approval->account, &approval->has_account, err))
		return false;
	if (!approval->has_account)
		return true;
	closes = send_window_closes(matter, draft, now, arena);
	approval->sends = send_window_find(matter, &ask, closes, now, &approval->window);
	return !approval->sends || outbox_enter_check(store, draft, arena, err);
}

bool approval_judge(struct store *store, const struct matter *matter, const struct draft *draft,
	const char *account, struct instant now, struct arena *arena, struct approval *approval,
	bool *ret_may, struct error *err)
{
	const struct ask ask = draft_ask(matter->process, draft);

	gate_may(matter, &ask, now, &approval->permission);
	if (!find_sending(store, matter, draft, account, now, arena, approval, err))
		return false;
	*ret_may = !approval->blocked && (approval->permission.allowed || approval->sends);
	return true;
}

bool approval_enter(struct store *store, const struct matter *matter, struct instant now, struct arena *arena,
	struct approval *approval, struct draft *draft, struct error *err)
{
	return draft_approve(store, matter->process, now, arena, draft, err) &&
	       (!approval->sends || outbox_enter(store, matter, draft, &approval->account, &approval->window,
					    arena, &approval->letter, err));
}

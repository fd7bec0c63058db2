/* A draft approved on its page. */
#include "web/draft_approval.h"

#include "app/approval.h"
#include "app/own_zone.h"
#include "app/trust.h"
#include "core/reason.h"
#include "web/draft_from.h"
#include "web/proofing.h"

/* What clock and database look like now: so that a copy put back, or a clock that is set, is noticed before
 * the first letter leaves. */
static bool look_at_clock(struct visit *visit, struct error *err)
{
	struct post post;
	struct trust trust;
	const struct trust_asker asker = {.store = visit->store, .post = &post};

	post_real(&post, visit->now.seconds - own_clock_seconds());
	return trust_look(&asker, visit->arena, &trust, err);
}

static bool refuse(struct visit *visit, const struct seen_draft *seen, const struct approval *approval,
	struct error *err)
{
	TEXT_CLEANUP struct text why = {0}, when = {0};
	const size_t errors = approval->proof.result.error_count;

	if (approval->blocked) {
		error_set(err, ERROR_FORBIDDEN, "it was not approved: %zu thing%s to correct", errors,
			errors == 1 ? " is" : "s are");
		return error_hint(err, "correct it, or call it right where it is right");
	}
	reason_ban(&seen->matter, &approval->permission.bans[0], visit->now, &why);
	error_set(err, ERROR_FORBIDDEN, "it was not approved: %.*s",
		(int)why.length - (why.start[why.length - 1] == '.'), why.start);
	if (instant_is_never(approval->permission.opens))
		return error_hint(err, "the draft is kept");
	reason_add_when(&seen->matter, approval->permission.opens, visit->now, &when);
	return error_hint(err, "the draft is kept; approve it from %s on", when.start);
}

bool draft_approval_run(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err)
{
	struct approval *approval = arena_new(visit->arena, struct approval);
	const struct matter *matter = &seen->matter;
	const struct account *from = NULL;
	struct proof_desk *desk;
	bool may;

	/* The letter is read before the lock is taken, the log behind it. */
	if (!proofing_take(visit, &desk, err) ||
		!approval_read(desk, matter, &seen->draft, visit->now, visit->arena, approval, err) ||
		(seen->draft.channel == CHANNEL_EMAIL && !look_at_clock(visit, err)) ||
		!database_begin(visit->store, err) || !seen_draft_load(visit, 0, seen, err) ||
		(seen->draft.channel == CHANNEL_EMAIL && !draft_from_load(visit, &from, err)) ||
		!approval_judge(visit->store, matter, &seen->draft, from ? from->address : NULL, visit->now,
			visit->arena, approval, &may, err))
		return false;
	if (!may)
		return refuse(visit, seen, approval, err);
	if (!approval_enter(visit->store, matter, visit->now, visit->arena, approval, &seen->draft, err) ||
		!database_commit(visit->store, err))
		return false;
	if (approval->sends)
		visit_go(visit, "/outbox/d%lld", (long long)seen->draft.number);
	else
		visit_go(visit, "/draft/d%lld", (long long)seen->draft.number);
	return true;
}

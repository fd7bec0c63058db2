/* A draft as a file: a mail for any mail program, a page for the printer. */
#include "app/draft_form.h"
#include "web/apart.h"
#include "web/pages.h"
#include "web/seen_draft.h"

/* What would be sent has to be right; an approved draft was read already. */
static bool check(struct visit *visit, const struct seen_draft *seen, struct error *err)
{
	struct letter_proof proof;
	bool blocked;

	if (seen->draft.digest)
		return true;
	if (!seen_draft_read(visit, seen, &proof, &blocked, err))
		return false;
	if (!blocked)
		return true;
	error_set(err, ERROR_FORBIDDEN, "nothing is sent with errors in it");
	return error_hint(err, "correct them on the page of the letter, or call them right");
}

static bool load(struct visit *visit, struct seen_draft *seen, struct own_letters *own,
	struct draft_form *form, struct error *err)
{
	*form = (struct draft_form){&seen->matter, &seen->draft, own, visit->now};
	return seen_draft_load(visit, 0, seen, err) && check(visit, seen, err) &&
	       own_letters_load(visit->store, visit->arena, own, err);
}

static void save_as(
	struct visit *visit, const char *type, const char *ending, int64_t number, struct span bytes)
{
	visit->reply = (struct reply){.status = 200,
		.content_type = type,
		.download = arena_format(visit->arena, "letter-d%lld.%s", (long long)number, ending),
		.body = bytes};
}

static bool make_mail(void *closure, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	return draft_form_message(closure, arena, ret_bytes, err);
}

static bool make_paper(void *closure, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	struct paper_result result;
	enum paper paper;

	if (!draft_form_paper(closure, NULL, arena, &result, &paper, err))
		return false;
	*ret_bytes = result.pdf;
	return true;
}

static bool run_mail(struct visit *visit, struct error *err)
{
	struct seen_draft *seen = arena_new(visit->arena, struct seen_draft);
	struct own_letters own;
	struct draft_form form;
	struct span bytes;

	if (!load(visit, seen, &own, &form, err) ||
		!apart_make(&(struct apart_work){make_mail, &form}, visit->arena, &bytes, err))
		return false;
	save_as(visit, "message/rfc822", "eml", seen->draft.number, bytes);
	return true;
}

static bool run_paper(struct visit *visit, struct error *err)
{
	struct seen_draft *seen = arena_new(visit->arena, struct seen_draft);
	struct own_letters own;
	struct draft_form form;
	struct span bytes;

	if (!load(visit, seen, &own, &form, err) ||
		!apart_make(&(struct apart_work){make_paper, &form}, visit->arena, &bytes, err))
		return false;
	save_as(visit, "application/pdf", "pdf", seen->draft.number, bytes);
	return true;
}

const struct route page_draft_mail = {
	.method = "GET", .path = "/draft/{}/letter.eml", .store = ROUTE_READ, .run = run_mail};
const struct route page_draft_paper = {
	.method = "GET", .path = "/draft/{}/letter.pdf", .store = ROUTE_READ, .run = run_paper};

/* "I sent it myself": the contact goes into the log. */
#include "app/letter_case.h"
#include "app/process_change.h"
#include "web/pages.h"
#include "web/seen_draft.h"

/* The same button pressed twice, or an old page. */
static bool twice(struct error *err)
{
	error_set(err, ERROR_CHANGED, "that it was done stands in the log already");
	return error_hint(err, "nothing was recorded a second time");
}

static bool run(struct visit *visit, struct error *err)
{
	struct seen_draft *seen = arena_new(visit->arena, struct seen_draft);
	struct process_change *change = arena_new(visit->arena, struct process_change);
	struct moment at;
	struct event *event;

	if (!seen_draft_load(visit, 0, seen, err) ||
		!process_change_begin(
			visit->store, visit->desk, seen->draft.process, 0, 1, visit->arena, change, err) ||
		!visit_moment(visit, "at", change->matter.zone, &at, err))
		return false;
	if (seen_draft_done(&change->before, &seen->draft, at.instant))
		return twice(err);
	event = entry_add_event(&change->entry, EVENT_DID, at, visit->arena);
	event->action = seen->draft.action;
	event->channel = seen->draft.channel;
	event->person = seen->draft.person;
	event->through = seen->draft.through;
	event->of = letter_case_interview(&change->before, seen->draft.action, seen->draft.trigger);
	if (!process_change_commit(visit->store, visit->desk, change, visit->now, visit->arena, err))
		return false;
	visit_go(visit, "/process/%lld", (long long)seen->draft.process);
	return true;
}

static const struct field_row fields[] = {
	{.name = "at", .kind = FIELD_TIME, .max_bytes = 200}, {.name = NULL}};

const struct route form_draft_sent = {.method = "POST",
	.path = "/draft/{}/sent",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_draft,
	.run = run};

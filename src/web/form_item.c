/* An item of an agenda done, or let go. */
#include "app/item_settle.h"
#include "web/pages.h"
#include "web/visit.h"

struct settling {
	struct process_change change;
	struct item_found found;
	struct moment at;
};

static bool begin(struct visit *visit, struct settling *settling, struct error *err)
{
	struct process_change *change = &settling->change;
	int64_t number;

	return visit_number(visit, 0, "", &number, err) &&
	       process_change_begin(visit->store, visit->desk, number, 0, 1, visit->arena, change, err) &&
	       item_find(&change->matter, number, visit_word(visit, 1), visit->now, visit->arena,
		       &settling->found, err) &&
	       visit_moment(visit, "at", change->matter.zone, &settling->at, err);
}

static bool commit(struct visit *visit, struct settling *settling, struct error *err)
{
	const struct entry *entry = &settling->change.entry;

	if (!process_change_commit(
		    visit->store, visit->desk, &settling->change, visit->now, visit->arena, err))
		return false;
	if (visit_field(visit, "then"))
		visit_go(visit, "/");
	else
		visit_go(visit, "/process/%lld?noted=%s", (long long)settling->change.number,
			entry->process.events[entry->process.events_count - 1].id);
	return true;
}

/* The same button pressed twice, or an old page: it is done once. */
static bool check_open(const struct item *item, struct error *err)
{
	if (item->state < ITEM_DONE)
		return true;
	error_set(err, ERROR_CHANGED, "this is %s already",
		item->state == ITEM_DONE ? "done" : "no longer needed");
	return error_hint(err, "nothing was recorded a second time");
}

static bool run_done(struct visit *visit, struct error *err)
{
	const char *answer = visit_field(visit, "answer");
	struct settling settling;
	struct event *event;
	int channel;

	if (!begin(visit, &settling, err) || !check_open(&settling.found.item, err))
		return false;
	channel = word_find(channel_names, CHANNEL_COUNT, span_of(visit_field(visit, "channel")));
	event = item_settle_done(
		&settling.change.entry, &settling.found.item, (uint8_t)channel, settling.at, visit->arena);
	if (answer)
		event->answered = strcmp(answer, "answered") == 0 ? ANSWERED_YES : ANSWERED_NO;
	return commit(visit, &settling, err);
}

static bool run_skip(struct visit *visit, struct error *err)
{
	struct settling settling;

	return begin(visit, &settling, err) && check_open(&settling.found.item, err) &&
	       item_settle_may_skip(&settling.change.matter, &settling.found, err) &&
	       item_settle_skip(&settling.change.entry, &settling.found.item, visit_field(visit, "why"),
		       settling.at, visit->arena, err) &&
	       commit(visit, &settling, err);
}

static const char *const channels[] = {
	"email", "phone", "handwritten", "drop-off", "linkedin", "in-person", NULL};
static const char *const answers[] = {"answered", "nobody", "message", NULL};
static const char *const thens[] = {"today", NULL};

static const struct field_row done_fields[] = {
	{.name = "channel", .kind = FIELD_WORD, .needed = true, .words = channels},
	{.name = "at", .kind = FIELD_TIME, .max_bytes = 200},
	{.name = "answer", .kind = FIELD_WORD, .words = answers},
	{.name = "then", .kind = FIELD_WORD, .words = thens},
	{.name = NULL},
};

static const struct field_row skip_fields[] = {
	{.name = "why", .kind = FIELD_LINE, .needed = true},
	{.name = NULL},
};

const struct route form_item_done = {
	.method = "POST",
	.path = "/process/{}/item/{}/done",
	.store = ROUTE_WRITE,
	.fields = done_fields,
	.page = &page_item_one,
	.run = run_done,
};

const struct route form_item_skip = {
	.method = "POST",
	.path = "/process/{}/item/{}/skip",
	.store = ROUTE_WRITE,
	.fields = skip_fields,
	.page = &page_item_one,
	.run = run_skip,
};

/* "Send it now": made ready here, delivered by the runner beside, which alone holds the password. */
#include "app/outbox_look.h"
#include "app/send_now.h"
#include "web/pages.h"
#include "web/visit.h"

/* What a press finds that comes too late is told by the page of the letter. */
static bool is_leaving(enum outbox_state state)
{
	return state == OUTBOX_CLAIMED || state == OUTBOX_PERMITTED;
}

static bool run(struct visit *visit, struct error *err)
{
	struct send_wish wish = {
		.store = visit->store,
		.desk = visit->desk,
		.now = visit->now,
		.any_hour = visit_flag(visit, "outside"),
	};
	struct send_now answer = {.word = SEND_READY};
	enum outbox_state state;
	long long number;

	if (!visit_number(visit, 0, "d", &wish.draft, err) ||
		!outbox_look_state(visit->store, wish.draft, visit->arena, &state, err))
		return false;
	number = (long long)wish.draft;
	if (!is_leaving(state) && !send_now_prepare(&wish, visit->arena, &answer, err))
		return false;
	if (answer.word == SEND_HOUR)
		visit_go(visit, "/outbox/d%lld?now=ask", number);
	else
		visit_go(visit, "/outbox/d%lld?now=sending", number);
	return true;
}

static const struct field_row fields[] = {{.name = "outside", .kind = FIELD_FLAG}, {.name = NULL}};

const struct route form_outbox_send = {.method = "POST",
	.path = "/outbox/{}/send",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_outbox_one,
	.run = run};

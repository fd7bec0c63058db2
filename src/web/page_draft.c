/* A letter: its words, what was found in them, what the log knows, and how it leaves. */
#include "web/page_draft.h"

#include "app/outbox_look.h"
#include "web/pages.h"
#include "web/sheet_finding.h"

static void add_title(struct visit *visit, const struct draft_page *page)
{
	const struct process *process = &page->seen.process;

	html_add(&visit->html,
		"<p class=\"of\"><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></p>\n",
		(long long)page->seen.draft.process, process->role, process->organization);
}

static bool show_open(struct visit *visit, const struct draft_page *page, struct error *err)
{
	html_add(&visit->html, "<div class=\"beside\">\n<div>\n");
	if (visit->problem.kind == ERROR_CHANGED)
		draft_words_other(visit, page);
	if (!draft_words_form(visit, page, err))
		return false;
	sheet_finding_all(visit, &page->proof);
	draft_leave_preview(visit, page);
	if (!draft_leave_approve(visit, page, err) || !draft_leave_ways(visit, page, err))
		return false;
	html_add(&visit->html, "</div>\n");
	draft_known_add(visit, page);
	html_add(&visit->html, "</div>\n");
	return true;
}

/* Where it is by now, if it leaves through tact. */
static bool add_way(
	struct visit *visit, const struct draft_page *page, enum outbox_state *ret_state, struct error *err)
{
	const long long number = (long long)page->seen.draft.number;

	if (!outbox_look_state(visit->store, page->seen.draft.number, visit->arena, ret_state, err))
		return false;
	if (*ret_state != OUTBOX_DRAFT)
		html_add(&visit->html,
			"<p class=\"note\">It %s. <a class=\"button quiet\" href=\"/outbox/d%lld\">On its "
			"way</a></p>\n",
			outbox_states[*ret_state].words, number);
	return true;
}

static bool show_frozen(struct visit *visit, const struct draft_page *page, struct error *err)
{
	const struct draft *draft = &page->seen.draft;
	enum outbox_state state;

	if (draft->digest) {
		html_add(&visit->html, "<p>Approved ");
		sheet_when(visit, &page->seen.matter, draft->frozen);
		html_add(&visit->html, ": nothing of it changes any more.</p>\n");
	} else {
		html_add(&visit->html, "<p>This draft was dropped: another one took its place.</p>\n");
	}
	if (!add_way(visit, page, &state, err))
		return false;
	draft_leave_preview(visit, page);
	if (draft->digest && state == OUTBOX_DRAFT &&
		(!draft_leave_send(visit, page, err) || !draft_leave_ways(visit, page, err)))
		return false;
	sheet_form(visit, "/draft/d%lld", (long long)draft->number);
	html_add(&visit->html,
		"<p class=\"send noprint\"><button class=\"quiet\" name=\"do\" value=\"revise\">Make a new "
		"draft of it</button></p>\n</form>\n");
	return true;
}

static bool run(struct visit *visit, struct error *err)
{
	struct draft_page *page = arena_new(visit->arena, struct draft_page);
	const struct draft *draft = &page->seen.draft;
	const bool known = seen_draft_load(visit, 0, &page->seen, err);

	if (!known || (draft->state == DRAFT_OPEN &&
			      !seen_draft_read(visit, &page->seen, &page->proof, &page->blocked, err)))
		return false;
	sheet_begin(visit, ROOM_PROCESSES, seen_draft_title(visit, &page->seen));
	add_title(visit, page);
	if (!(draft->state == DRAFT_OPEN ? show_open(visit, page, err) : show_frozen(visit, page, err)))
		return false;
	sheet_end(visit);
	return true;
}

static const struct field_row fields[] = {{.name = "from", .kind = FIELD_NUMBER}, {.name = NULL}};

const struct route page_draft = {
	.method = "GET", .path = "/draft/{}", .store = ROUTE_READ, .fields = fields, .run = run};

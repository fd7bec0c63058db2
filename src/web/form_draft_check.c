/* Proof-reading while somebody types: the words are saved, and what was found comes back as a piece of the
 * page. */
#include "web/draft_saving.h"
#include "web/page_draft.h"
#include "web/pages.h"
#include "web/sheet_finding.h"

static bool run(struct visit *visit, struct error *err)
{
	struct draft_page *page = arena_new(visit->arena, struct draft_page);
	struct html *html = &visit->html;

	if (!seen_draft_load(visit, 0, &page->seen, err))
		return false;
	if (page->seen.draft.state != DRAFT_OPEN)
		return error_set(err, ERROR_CHANGED, "d%lld is %s: nothing of it changes any more",
			(long long)page->seen.draft.number, draft_state_names[page->seen.draft.state]);
	if (!draft_saving_typed(visit, &page->seen, err) ||
		!seen_draft_read(visit, &page->seen, &page->proof, &page->blocked, err))
		return false;
	html_add(html, "<div data-read=\"%s\">\n", page->seen.digest);
	sheet_finding_all(visit, &page->proof);
	draft_leave_preview(visit, page);
	if (!draft_leave_approve(visit, page, err))
		return false;
	html_add(html, "</div>\n");
	visit->reply = (struct reply){.status = 200,
		.content_type = "text/html; charset=utf-8",
		.body = {arena_copy(visit->arena, html->text.start, html->text.length), html->text.length}};
	return true;
}

static const struct field_row fields[] = {
	{.name = "subject", .kind = FIELD_LINE, .max_bytes = LETTER_MAX_SUBJECT},
	{.name = "body", .kind = FIELD_TEXT, .max_bytes = LETTER_MAX_BYTES},
	{.name = "read", .kind = FIELD_LINE, .needed = true, .max_bytes = 16},
	{.name = "from", .kind = FIELD_NUMBER},
	{.name = NULL},
};

const struct route form_draft_check = {
	.method = "POST", .path = "/draft/{}/check", .store = ROUTE_WRITE, .fields = fields, .run = run};

/* How a letter leaves: what will go, whether it may, and the ways without a mailbox. */
#include "app/approval.h"
#include "app/draft_approve.h"
#include "app/draft_form.h"
#include "core/reason.h"
#include "web/draft_from.h"
#include "web/page_draft.h"
#include "web/sheet_finding.h"
#include "web/sheet_item.h"
#include "web/sheet_time.h"

static void add_to(struct visit *visit, const struct draft_page *page)
{
	const struct draft *draft = &page->seen.draft;
	const int16_t to = draft_recipient(draft);
	const struct person *person;

	if (draft->digest) {
		html_add(&visit->html, "<dt>To</dt><dd><bdi>%s</bdi> %s</dd>\n", draft->name, draft->address);
		return;
	}
	if (to < 0 || to >= page->seen.process.people_count)
		return;
	person = &page->seen.process.people[to];
	html_add(&visit->html, "<dt>To</dt><dd><bdi>%s</bdi>", person->name);
	if (draft->channel == CHANNEL_EMAIL && person->email)
		html_add(&visit->html, " &lt;%s&gt;", person->email);
	html_add(&visit->html, "</dd>\n");
}

static void add_part(struct visit *visit, const struct draft_page *page, bool in_subject)
{
	const struct draft *draft = &page->seen.draft;

	if (draft->state == DRAFT_OPEN)
		sheet_finding_text(visit, &page->proof, in_subject);
	else
		html_add(&visit->html, "%s", in_subject ? draft->subject : draft->body);
}

void draft_leave_preview(struct visit *visit, const struct draft_page *page)
{
	const struct draft *draft = &page->seen.draft;

	html_add(&visit->html,
		"<section id=\"preview\" aria-labelledby=\"preview-head\">\n<h2 id=\"preview-head\">%s</h2>\n"
		"<dl class=\"facts\">\n",
		draft->state == DRAFT_OPEN ? "As it will go" : "As it stands");
	add_to(visit, page);
	if (draft->subject[0]) {
		html_add(&visit->html, "<dt>Subject</dt><dd>");
		add_part(visit, page, true);
		html_add(&visit->html, "</dd>\n");
	}
	html_add(&visit->html, "</dl>\n<div class=\"letter\">");
	add_part(visit, page, false);
	html_add(&visit->html, "</div>\n</section>\n");
}

static void add_bans(struct visit *visit, const struct draft_page *page, const struct permission *permission)
{
	if (permission->allowed)
		return;
	if (instant_is_never(permission->opens)) {
		html_add(&visit->html, "<p>Not to be sent as things stand: no day is in sight.</p>\n");
	} else {
		html_add(&visit->html, "<p>Not to be sent before ");
		sheet_when(visit, &page->seen.matter, permission->opens);
		html_add(&visit->html, ".</p>\n");
	}
	html_add(&visit->html, "<ul class=\"items\">\n");
	for (size_t i = 0; i < permission->ban_count; i++)
		sheet_ban(visit, &page->seen.matter, &permission->bans[i], false);
	html_add(&visit->html, "</ul>\n");
}

static void add_how(struct visit *visit, const struct draft_page *page, const struct approval *approval)
{
	const struct matter *matter = &page->seen.matter;

	if (approval->sends) {
		html_add(&visit->html, "<p>Approved, it leaves ");
		if (approval->window.not_before.seconds > visit->now.seconds)
			sheet_time_there(visit, matter, approval->window.not_before);
		else
			html_add(&visit->html, "at once");
		html_add(&visit->html, ", from <bdi>%s</bdi>.", approval->account.address);
		if (approval->window.late) {
			html_add(&visit->html, " That is late: its time is over ");
			sheet_when(visit, matter, approval->window.closes);
			html_add(&visit->html, ".");
		}
		html_add(&visit->html, "</p>\n");
	} else if (page->seen.draft.channel == CHANNEL_EMAIL && !approval->has_account) {
		html_add(&visit->html, "<p>Approved, it is yours to send, in one of the ways below. With a "
				       "<a href=\"/accounts\">mail account</a> tact sends it itself.</p>\n");
	}
}

static void add_button(struct visit *visit, bool may, bool is_mail)
{
	if (!is_mail)
		html_add(&visit->html, "<p class=\"hint\">tact cannot do this for you: it is done by you, "
				       "below. Approved, its "
				       "words stay as they are.</p>\n");
	html_add(&visit->html,
		"<p class=\"send\"><button form=\"letter\" name=\"do\" value=\"approve\" "
		"class=\"%s\">Approve</button></p>\n",
		may && is_mail ? "main" : "quiet");
}

static void add_proofreading(struct visit *visit, const struct draft_page *page)
{
	if (!page->blocked)
		return;
	html_add(&visit->html, "<p class=\"note\">Nothing is sent with errors in it: correct them, or "
			       "call them right. <span class=\"source\">");
	sheet_cites(visit, &page->seen.matter.playbook->proofreading_cites);
	html_add(&visit->html, "</span></p>\n");
}

bool draft_leave_approve(struct visit *visit, const struct draft_page *page, struct error *err)
{
	struct approval *approval = arena_new(visit->arena, struct approval);
	const bool is_mail = page->seen.draft.channel == CHANNEL_EMAIL;
	const struct account *from = NULL;
	struct error wrong = {0};
	bool may = false;

	approval->blocked = page->blocked;
	html_add(&visit->html,
		"<section id=\"sending\" aria-labelledby=\"send-head\"><h2 id=\"send-head\">%s</h2>\n",
		is_mail ? "Sending" : "Whether it may be");
	/* One that was removed is told by whoever approves. */
	if (is_mail && !draft_from_load(visit, &from, &wrong) && wrong.kind != ERROR_CHANGED) {
		*err = wrong;
		return false;
	}
	if (!approval_judge(visit->store, &page->seen.matter, &page->seen.draft, from ? from->address : NULL,
		    visit->now, visit->arena, approval, &may, &wrong)) {
		if (wrong.kind != ERROR_INVALID) {
			*err = wrong;
			return false;
		}
		html_add(&visit->html, "<p class=\"note\">%s.</p>\n", wrong.message);
	}
	add_proofreading(visit, page);
	add_bans(visit, page, &approval->permission);
	add_how(visit, page, approval);
	if (!is_mail && may)
		html_add(&visit->html, "<p>Nothing stands in its way.</p>\n");
	add_button(visit, may, is_mail);
	html_add(&visit->html, "</section>\n");
	return true;
}

static bool add_mail(struct visit *visit, const struct draft_page *page, struct error *err)
{
	TEXT_CLEANUP struct text address = {0};
	struct own_letters own;
	const struct draft_form form = {&page->seen.matter, &page->seen.draft, &own, visit->now};
	struct error unknown = {0};

	if (!own_letters_load(visit->store, visit->arena, &own, err))
		return false;
	if (!draft_form_mailto(&form, &address, &unknown)) {
		html_add(&visit->html, "<li>%s.</li>\n", unknown.message);
		return true;
	}
	html_add(&visit->html,
		"<li><a class=\"button quiet\" href=\"%s\">Open in your mail program</a></li>\n"
		"<li><a class=\"button quiet\" href=\"/draft/d%lld/letter.eml\">Save as a mail "
		"file</a></li>\n",
		address.start, (long long)page->seen.draft.number);
	return true;
}

bool draft_leave_send(struct visit *visit, const struct draft_page *page, struct error *err)
{
	const struct draft *draft = &page->seen.draft;
	const struct account *from = NULL;

	if (draft->channel != CHANNEL_EMAIL || draft->state != DRAFT_APPROVED)
		return true;
	if (!draft_from_load(visit, &from, err))
		return false;
	if (!from)
		return true;
	sheet_form(visit, "/outbox/d%lld/send", (long long)draft->number);
	html_add(&visit->html,
		"<p class=\"send noprint\"><button>Send it now, from %s</button></p>\n</form>\n",
		from->address);
	return true;
}

/* What the person does, by channel. */
static const struct {
	const char *head, *when, *done;
} self_words[CHANNEL_COUNT] = {
	[CHANNEL_EMAIL] = {"Send it yourself", "Sent when", "I sent it myself"},
	[CHANNEL_PHONE] = {"Say it by phone", "Called when", "I called"},
	[CHANNEL_HANDWRITTEN] = {"Write it by hand", "Posted when", "I posted it"},
	[CHANNEL_DROP_OFF] = {"Take it there", "Left there when", "I left it there"},
	[CHANNEL_LINKEDIN] = {"Send it on LinkedIn", "Sent when", "I sent it"},
	[CHANNEL_IN_PERSON] = {"Say it in person", "Said when", "I said it"},
};

static void add_done(struct visit *visit, const struct draft_page *page)
{
	const struct draft *draft = &page->seen.draft;
	const struct event *done = seen_draft_done(&page->seen.process, draft, INSTANT_NEVER);
	struct html *html = &visit->html;

	if (done) {
		html_add(html, "<p class=\"note\">The log says that it was done ");
		sheet_when(visit, &page->seen.matter, done->at.instant);
		html_add(html, ".</p>\n");
		return;
	}
	sheet_form(visit, "/draft/d%lld/sent", (long long)draft->number);
	html_add(html,
		"<p class=\"field\"><label for=\"at\">%s</label><input id=\"at\" name=\"at\" "
		"value=\"%s\" autocomplete=\"off\" aria-describedby=\"at-hint\"><span class=\"hint\" "
		"id=\"at-hint\">left empty: now; or such as “yesterday 9:00”</span></p>\n"
		"<p class=\"send\"><button class=\"%s\">%s</button></p>\n</form>\n",
		self_words[draft->channel].when, visit_field(visit, "at") ? visit_field(visit, "at") : "",
		draft->channel == CHANNEL_EMAIL ? "quiet" : "main", self_words[draft->channel].done);
}

bool draft_leave_ways(struct visit *visit, const struct draft_page *page, struct error *err)
{
	const struct draft *draft = &page->seen.draft;
	struct html *html = &visit->html;

	html_add(html,
		"<section class=\"noprint\" aria-labelledby=\"self-head\"><h2 id=\"self-head\">%s</h2>\n"
		"<ul class=\"ways row\">\n",
		self_words[draft->channel].head);
	if (page->blocked)
		html_add(html, "<li>Once what is to correct is corrected.</li>\n");
	else if (draft->channel == CHANNEL_EMAIL && !add_mail(visit, page, err))
		return false;
	if (!page->blocked)
		html_add(html,
			"<li><a class=\"button quiet\" href=\"/draft/d%lld/letter.pdf\">Save for "
			"paper (PDF)</a></li>\n",
			(long long)draft->number);
	html_add(html, "<li class=\"script\" hidden><button class=\"quiet\" type=\"button\" "
		       "data-copy=\"#preview .letter\">Copy the words</button></li>\n"
		       "<li class=\"script\" hidden><button class=\"quiet\" type=\"button\" "
		       "data-print>Print</button></li>\n</ul>\n");
	add_done(visit, page);
	html_add(html, "</section>\n");
	return true;
}

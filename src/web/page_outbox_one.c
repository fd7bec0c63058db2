/* One letter on its way out: its history, its evidence, what can be decided. */
#include "app/outbox_resolve.h"
#include "web/pages.h"
#include "web/sheet_outbox.h"
#include "web/sheet_time.h"

#include <string.h>

static bool load(struct visit *visit, struct outbox_look *look, struct error *err)
{
	int64_t number;

	if (!visit_number(visit, 0, "d", &number, err))
		return false;
	if (!visit->store)
		return error_set(err, ERROR_NOT_FOUND, "there is no letter d%lld", (long long)number);
	return outbox_look_load(visit->store, visit->desk, number, visit->now, visit->arena, look, err);
}

static void add_time(struct visit *visit, const struct outbox_look *look, const char *what, struct instant at)
{
	if (instant_is_never(at))
		return;
	html_add(&visit->html, "<dt>%s</dt><dd>", what);
	sheet_time_here(visit, &look->matter, at);
	html_add(&visit->html, "</dd>\n");
}

static void add_history(struct visit *visit, const struct outbox_look *look)
{
	const struct outbox *letter = &look->letter;
	struct html *html = &visit->html;

	html_add(html, "<h2>What happened</h2>\n<dl class=\"facts\">\n");
	html_add(html, "<dt>To</dt><dd><bdi>%s</bdi> &lt;%s&gt;</dd>\n<dt>From</dt><dd>%s</dd>\n",
		look->draft.name, letter->recipient, letter->account);
	add_time(visit, look, "Approved", letter->at);
	add_time(visit, look, "Not before", letter->not_before);
	add_time(visit, look, "Too late after", letter->expires);
	add_time(visit, look, "Handed over", letter->permitted);
	add_time(visit, look, "An answer came", letter->answered);
	add_time(visit, look, "Sent folder searched", look->sent_looked);
	html_add(html, "</dl>\n");
}

static void add_letter(struct visit *visit, const struct outbox_look *look)
{
	html_add(&visit->html,
		"<h2>The letter</h2>\n<dl class=\"facts\"><dt>Subject</dt><dd>%s</dd></dl>\n"
		"<div class=\"letter\">%s</div>\n"
		"<details><summary>The message to the last byte</summary><p>Message-ID: "
		"<code>%s</code></p>\n<pre>%.*s</pre></details>\n",
		look->draft.subject, look->draft.body, look->letter.message_id,
		(int)look->letter.message.length, look->letter.message.start);
}

/* To send it again may make it arrive twice: that is asked once more. */
static void add_question(struct visit *visit, const struct outbox_look *look)
{
	html_add(&visit->html,
		"<p>It may arrive twice: nobody knows whether it went out before. Look into your "
		"Sent folder first.</p>\n");
	sheet_form(visit, "/outbox/d%lld", (long long)look->letter.draft);
	html_add(&visit->html,
		"<input type=\"hidden\" name=\"sure\" value=\"yes\">\n"
		"<p class=\"send\"><button name=\"decision\" value=\"again\">Send it again all the "
		"same</button> "
		"<a class=\"button quiet\" href=\"/outbox/d%lld\">No, leave it</a></p>\n</form>\n",
		(long long)look->letter.draft);
}

static bool waits(const struct outbox_look *look)
{
	return look->letter.state == OUTBOX_APPROVED || look->letter.state == OUTBOX_HELD;
}

/* By now, not at the next try. */
static bool is_leaving(const struct visit *visit, const struct outbox_look *look)
{
	return (waits(look) && look->next.seconds <= visit->now.seconds) ||
	       look->letter.state == OUTBOX_CLAIMED || look->letter.state == OUTBOX_PERMITTED;
}

/* The hour where it arrives is none: the person may choose. */
static void add_hour_question(struct visit *visit, const struct outbox_look *look)
{
	html_add(&visit->html, "<p>It is ");
	sheet_time_there(visit, &look->matter, visit->now);
	html_add(&visit->html,
		" where it arrives. Letters leave between 8:00 and 18:00, thank-yous on any day, all others "
		"on working days: by itself this one leaves ");
	sheet_time_there(visit, &look->matter, look->next);
	html_add(&visit->html, ".</p>\n");
	sheet_form(visit, "/outbox/d%lld/send", (long long)look->letter.draft);
	html_add(&visit->html,
		"<input type=\"hidden\" name=\"outside\" value=\"yes\">\n"
		"<p class=\"send\"><button>Send it now all the same</button> "
		"<a class=\"button quiet\" href=\"/outbox/d%lld\">No, leave it</a></p>\n</form>\n",
		(long long)look->letter.draft);
}

static void add_send_now(struct visit *visit, const struct outbox_look *look)
{
	if (!waits(look))
		return;
	sheet_form(visit, "/outbox/d%lld/send", (long long)look->letter.draft);
	sheet_form_end(visit, "Send it now");
}

/* It was asked for; what comes of it is seen by looking again. */
static void add_sending(struct visit *visit, const struct outbox_look *look)
{
	const long long number = (long long)look->letter.draft;

	if (!is_leaving(visit, look)) {
		html_add(&visit->html, "<p class=\"note\" role=\"status\">This is what came of it; nothing "
				       "is sent a second time.</p>\n");
		return;
	}
	html_add(&visit->html,
		"<p class=\"note\" role=\"status\">It is on its way: answers are looked for first, then it "
		"is handed over. That takes some seconds.</p>\n"
		"<p class=\"send\"><a class=\"button\" data-soon href=\"/outbox/d%lld?now=sending\">See what "
		"came of it</a></p>\n",
		number);
}

static void add_deeds(struct visit *visit, const struct outbox_look *look)
{
	const char *now = visit_field(visit, "now");
	const bool asks = now && strcmp(now, "ask") == 0, sends = now && !asks;

	if (sends)
		add_sending(visit, look);
	if (visit_flag(visit, "again") && look->letter.state == OUTBOX_UNKNOWN) {
		add_question(visit, look);
	} else if (asks && waits(look) && look->next.seconds > visit->now.seconds) {
		add_hour_question(visit, look);
	} else {
		if (!sends || !is_leaving(visit, look))
			add_send_now(visit, look);
		sheet_outbox_choices(visit, look);
	}
}

static bool run(struct visit *visit, struct error *err)
{
	struct outbox_look *look = arena_new(visit->arena, struct outbox_look);

	if (!load(visit, look, err))
		return false;
	sheet_begin(visit, ROOM_OUTBOX, sheet_outbox_title(visit, look));
	html_add(&visit->html,
		"<p class=\"of\"><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></p>\n",
		(long long)look->letter.process, look->process.role, look->process.organization);
	sheet_outbox_state(visit, look);
	add_deeds(visit, look);
	add_history(visit, look);
	add_letter(visit, look);
	sheet_end(visit);
	return true;
}

static bool run_decide(struct visit *visit, struct error *err)
{
	struct outbox_look *look = arena_new(visit->arena, struct outbox_look);
	const char *decision = visit_field(visit, "decision");
	struct outbox_resolution resolution;

	if (!database_begin(visit->store, err) || !load(visit, look, err))
		return false;
	if (look->letter.state == OUTBOX_UNKNOWN && strcmp(decision, "again") == 0 &&
		!visit_flag(visit, "sure")) {
		visit_go(visit, "/outbox/d%lld?again=yes", (long long)look->letter.draft);
		return true;
	}
	if (!outbox_resolve(
		    visit->store, visit->desk, look, decision, visit->now, visit->arena, &resolution, err) ||
		!database_commit(visit->store, err))
		return false;
	visit_go(visit, "/outbox/d%lld", (long long)look->letter.draft);
	return true;
}

static const char *const nows[] = {"ask", "sending", NULL};

static const struct field_row page_fields[] = {
	{.name = "again", .kind = FIELD_FLAG},
	{.name = "now", .kind = FIELD_WORD, .words = nows},
	{.name = NULL},
};

const struct route page_outbox_one = {
	.method = "GET", .path = "/outbox/{}", .store = ROUTE_READ, .fields = page_fields, .run = run};

static const char *const decisions[] = {"went-out", "again", "confirm", "drop", NULL};

static const struct field_row fields[] = {
	{.name = "decision", .kind = FIELD_WORD, .needed = true, .words = decisions},
	{.name = "sure", .kind = FIELD_FLAG},
	{.name = NULL},
};

const struct route form_outbox = {.method = "POST",
	.path = "/outbox/{}",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_outbox_one,
	.run = run_decide};

/* A mail that tact was not certain of: what it was taken for, and what the person says it is. */
#include "app/answer.h"
#include "app/incoming_resolve.h"
#include "app/process_find.h"
#include "app/process_list.h"
#include "app/when.h"
#include "web/mail_words.h"
#include "web/pages.h"
#include "web/sheet.h"

#include <string.h>

enum { PROCESSES_OFFERED = 200 };

static bool load(struct visit *visit, struct incoming *ret_mail, struct error *err)
{
	int64_t number;

	if (!visit_number(visit, 0, "m", &number, err))
		return false;
	if (!visit->store)
		return error_set(err, ERROR_NOT_FOUND, "there is no mail m%lld", (long long)number);
	return incoming_look_load(visit->store, number, visit->arena, ret_mail, err);
}

/* What is recorded beside the word. */
static void add_told(struct visit *visit, const struct incoming *mail, const struct matter *clock)
{
	if (!day_is_none(mail->decide_by)) {
		html_add(&visit->html, "<dt>It also tells</dt><dd>they decide by ");
		sheet_when(visit, clock, zone_day_start(visit->zone, mail->decide_by));
		html_add(&visit->html, "</dd>\n");
	}
	if (mail->forbids == EVENT_NO_CALLS)
		html_add(&visit->html, "<dt>It asks you</dt><dd>not to call</dd>\n");
	else if (mail->forbids == EVENT_NO_CONTACT)
		html_add(&visit->html, "<dt>It asks you</dt><dd>not to write or call at all</dd>\n");
}

static void add_facts(struct visit *visit, const struct incoming *mail, const struct process *process)
{
	const struct process here = {.timezone = visit->zone->name};
	const struct matter clock = {.process = &here, .zone = visit->zone};
	struct html *html = &visit->html;

	html_add(html, "<dl class=\"facts\">\n<dt>From</dt><dd><bdi>%s</bdi>", mail_words_sender(mail));
	if (mail->sender_name && mail->sender_address)
		html_add(html, " &lt;<bdi>%s</bdi>&gt;", mail->sender_address);
	html_add(html, "</dd>\n<dt>Came</dt><dd>");
	sheet_when(visit, &clock, mail->at);
	html_add(html, "</dd>\n");
	if (process)
		html_add(html,
			"<dt>About</dt><dd><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></dd>\n",
			(long long)mail->process, process->role, process->organization);
	if (mail->draft)
		html_add(html, "<dt>Answers</dt><dd><a href=\"/outbox/d%lld\">your letter d%lld</a></dd>\n",
			(long long)mail->draft, (long long)mail->draft);
	html_add(html, "<dt>Taken for</dt><dd>%s</dd>\n", mail_words_what(mail->what));
	add_told(visit, mail, &clock);
	html_add(html, "</dl>\n");
	html_add(html,
		"<p class=\"hint\">tact does not keep what others write: the whole mail is in your "
		"mailbox. Kept is what it was taken for%s.</p>\n",
		mail->evidence ? ", and the words that decided" : "; no words decided");
	if (mail->evidence)
		html_add(html,
			"<figure><blockquote class=\"letter\">%s</blockquote><figcaption>The words that "
			"decided</figcaption></figure>\n",
			mail->evidence);
}

/* The one that it was taken for comes first; it may be about any of them. */
static bool add_processes(
	struct visit *visit, const struct incoming *mail, const struct process *process, struct error *err)
{
	const char *words[PROCESSES_OFFERED + 1], *labels[PROCESSES_OFFERED + 1];
	struct process_line *lines;
	size_t count, offered = 1;

	if (!process_list_read(visit->store, 0, PROCESSES_OFFERED, visit->arena, &lines, &count, err))
		return false;
	words[0] = process ? arena_format(visit->arena, "%lld", (long long)mail->process) : "";
	labels[0] = process ? arena_format(visit->arena, "%s, %s", process->role, process->organization)
			    : "choose one";
	for (size_t i = 0; i < count && offered <= PROCESSES_OFFERED; i++) {
		if (process && lines[i].number == mail->process)
			continue;
		words[offered] = arena_format(visit->arena, "%lld", (long long)lines[i].number);
		labels[offered++] =
			arena_format(visit->arena, "%s, %s", lines[i].role, lines[i].organization);
	}
	sheet_choice_field(visit, "process", "About which process", words, labels, offered, NULL);
	return true;
}

static bool add_choices(
	struct visit *visit, const struct incoming *mail, const struct process *process, struct error *err)
{
	const char *words[HEARD_COUNT], *labels[HEARD_COUNT];
	const char *taken = mail->what < HEARD_COUNT ? heard_names[mail->what] : heard_names[HEARD_REPLY];

	for (int i = 0; i < HEARD_COUNT; i++) {
		words[i] = heard_names[i];
		labels[i] = mail_words_heard[i];
	}
	html_add(&visit->html, "<h2>What is it?</h2>\n");
	sheet_form(visit, "/mail/m%lld", (long long)mail->number);
	sheet_choice_field(visit, "what", "It is", words, labels, HEARD_COUNT, taken);
	if (!add_processes(visit, mail, process, err))
		return false;
	sheet_line_field(visit, "back", "If they are away: the day they are back", NULL,
		"such as: 4 dec; empty: not told");
	html_add(&visit->html,
		"<p class=\"send\"><button name=\"decision\" value=\"record\">Record it</button>\n"
		"<button class=\"quiet\" name=\"decision\" value=\"nothing\">Record nothing</button></p>\n"
		"</form>\n");
	return true;
}

static bool run(struct visit *visit, struct error *err)
{
	struct incoming mail;
	struct process process;

	if (!load(visit, &mail, err) ||
		(mail.process && !process_list_load(visit->store, mail.process, visit->arena, &process, err)))
		return false;
	sheet_begin(visit, ROOM_OUTBOX, mail.subject[0] ? mail.subject : "A mail without a subject");
	if (mail.doubt && instant_is_never(mail.decided))
		html_add(&visit->html, "<p>This mail is not certain: %s. Nothing is recorded yet.</p>\n",
			mail.doubt);
	else
		html_add(&visit->html, "<p class=\"note\">%s%s.</p>\n",
			mail.doubt ? "You decided: " : "Recorded as it was certain",
			mail.doubt && mail.decision ? mail.decision : "");
	add_facts(visit, &mail, mail.process ? &process : NULL);
	if (mail.doubt && instant_is_never(mail.decided) &&
		!add_choices(visit, &mail, mail.process ? &process : NULL, err))
		return false;
	sheet_end(visit);
	return true;
}

static bool read_choice(struct visit *visit, struct incoming_choice *ret_choice, struct error *err)
{
	const char *process = visit_field(visit, "process"), *back = visit_field(visit, "back");

	*ret_choice = (struct incoming_choice){.word = visit_field(visit, "what"), .back = DAY_NONE};
	if (strcmp(visit_field(visit, "decision"), "nothing") == 0)
		ret_choice->word = INCOMING_NOTHING;
	if (process && !process_find(visit->store, process, visit->arena, &ret_choice->process, err))
		return visit_wrong(visit, "process");
	return !back || when_parse_day(back, visit->now, visit->zone, WHEN_FUTURE, &ret_choice->back, err) ||
	       visit_wrong(visit, "back");
}

static bool decide(struct visit *visit, struct error *err)
{
	const struct answer_reader reader = {.store = visit->store, .desk = visit->desk, .now = visit->now};
	struct incoming_resolution resolution;
	struct incoming_choice choice;
	int64_t number;

	if (!visit_number(visit, 0, "m", &number, err) || !database_begin(visit->store, err) ||
		!read_choice(visit, &choice, err) ||
		!incoming_resolve(&reader, number, &choice, visit->arena, &resolution, err) ||
		!database_commit(visit->store, err))
		return false;
	if (resolution.process && resolution.event)
		visit_go(visit, "/process/%lld?noted=%s", (long long)resolution.process,
			html_part(resolution.event, visit->arena));
	else
		visit_go(visit, "/");
	return true;
}

static const char *const whats[] = {"reply", "undecided", "next-step", "rejection", "not-interested", "offer",
	"auto-reply", "bounce", "reference-unreachable", NULL};
static const char *const decisions[] = {"record", "nothing", NULL};

static const struct field_row fields[] = {
	{.name = "what", .kind = FIELD_WORD, .needed = true, .words = whats},
	{.name = "process", .kind = FIELD_NUMBER},
	{.name = "back", .kind = FIELD_LINE, .max_bytes = 200},
	{.name = "decision", .kind = FIELD_WORD, .needed = true, .words = decisions},
	{.name = NULL},
};

const struct route page_mail = {.method = "GET", .path = "/mail/{}", .store = ROUTE_READ, .run = run};
const struct route form_mail = {
	.method = "POST",
	.path = "/mail/{}",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_mail,
	.run = decide,
};

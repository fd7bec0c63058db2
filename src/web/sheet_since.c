/* What asks the person, and what happened since yesterday, as they stand on today's page. */
#include "web/sheet_since.h"

#include "app/event_tell.h"
#include "app/lately.h"
#include "core/deed.h"
#include "web/mail_words.h"

static void add_letter(struct visit *visit, const struct outbox_look *look, const char *class)
{
	const struct outbox *letter = &look->letter;
	TEXT_CLEANUP struct text deed = {0};

	deed_add_action(&look->matter, look->draft.action, look->draft.person, &deed);
	html_add(&visit->html,
		"<li class=\"%s\"><p class=\"deed\"><a href=\"/outbox/d%lld\">Your letter d%lld: %s</a> "
		"<span class=\"time\">",
		class, (long long)letter->draft, (long long)letter->draft, deed.start);
	if (!instant_is_never(letter->permitted))
		sheet_when(visit, &look->matter, letter->permitted);
	html_add(&visit->html, "</span></p>\n<p class=\"of\">It %s. <bdi>%s</bdi>, <bdi>%s</bdi></p></li>\n",
		outbox_states[letter->state].words, look->process.role, look->process.organization);
}

static void add_mail(struct visit *visit, const struct incoming *mail, const char *class)
{
	const struct process here = {.timezone = visit->zone->name};
	const struct matter clock = {.process = &here, .zone = visit->zone};

	html_add(&visit->html,
		"<li class=\"%s\"><p class=\"deed\"><a href=\"/mail/m%lld\"><bdi>%s</bdi> wrote: "
		"<bdi>%s</bdi></a> <span class=\"time\">",
		class, (long long)mail->number, mail_words_sender(mail),
		mail->subject[0] ? mail->subject : "(no subject)");
	sheet_when(visit, &clock, mail->at);
	html_add(&visit->html, "</span></p>\n<p class=\"of\">");
	if (mail->doubt && instant_is_never(mail->decided))
		html_add(&visit->html, "Perhaps: %s. Not certain: %s.</p></li>\n",
			mail_words_what(mail->what), mail->doubt);
	else
		html_add(&visit->html, "Recorded: %s.</p></li>\n", mail_words_what(mail->what));
}

void sheet_since_asks(struct visit *visit, const struct since *since)
{
	if (since->asking_count + since->question_count == 0)
		return;
	html_add(&visit->html, "<section class=\"asks\"><h2>You are asked</h2>\n<ul class=\"items\">\n");
	for (size_t i = 0; i < since->asking_count; i++)
		add_letter(visit, &since->asking[i], "item");
	for (size_t i = 0; i < since->question_count; i++)
		add_mail(visit, &since->questions[i], "item");
	html_add(&visit->html, "</ul>\n");
	if (since->more)
		html_add(&visit->html, "<p><a href=\"/outbox\">More that asks you</a></p>\n");
	html_add(&visit->html, "</section>\n");
}

static void add_recorded(struct visit *visit, const struct lately_entry *entry)
{
	TEXT_CLEANUP struct text words = {0};

	event_tell(entry->matter, entry->event, visit->now, &words);
	html_add(&visit->html,
		"<li class=\"recorded\"><p class=\"deed\"><a href=\"/process/%lld\">%s</a> <span "
		"class=\"time\">",
		(long long)entry->number, words.start);
	sheet_when(visit, entry->matter, entry->event->at.instant);
	html_add(&visit->html,
		"</span></p>\n<p class=\"of\">In the log. <bdi>%s</bdi>, <bdi>%s</bdi></p></li>\n",
		entry->process->role, entry->process->organization);
}

/* Yesterday began at midnight on the person's own clock. What cannot be told hides nothing else. */
static void load_lately(
	struct visit *visit, const struct since *since, const struct today *today, struct lately *lately)
{
	const struct day yesterday = {zone_day(visit->zone, visit->now).number - 1};
	struct error err = {0};

	if (!lately_load(visit->store, visit->desk, today, since, zone_day_start(visit->zone, yesterday),
		    visit->arena, lately, &err))
		html_add(&visit->html, "<p class=\"note\">What you recorded lately cannot be told: %s.</p>\n",
			err.message);
}

void sheet_since_news(struct visit *visit, const struct since *since, const struct today *today)
{
	struct lately lately;

	load_lately(visit, since, today, &lately);
	if (since->gone_count + since->answer_count + lately.count == 0)
		return;
	html_add(&visit->html, "<section class=\"news\"><h2>Since yesterday</h2>\n<ul class=\"log\">\n");
	for (size_t i = 0; i < since->answer_count; i++)
		add_mail(visit, &since->answers[i], "answer");
	for (size_t i = 0; i < since->gone_count; i++)
		add_letter(visit, since->gone[i], "sent");
	for (size_t i = 0; i < lately.count; i++)
		add_recorded(visit, &lately.list[i]);
	html_add(&visit->html, "</ul></section>\n");
}

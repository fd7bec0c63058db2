/* What was found in a file, as it stands on the page that asks whether to record it. */
#include "web/sheet_import.h"

#include "web/mail_words.h"

static const char *const sorts[IMPORT_SORT_COUNT] = {
	[IMPORT_CALENDAR] = "a calendar file",
	[IMPORT_MAILBOX] = "a mailbox",
	[IMPORT_MAIL] = "a mail",
	[IMPORT_TEXT] = "the text of a mail",
	[IMPORT_CASES] = "a case file",
};

static const char *const meeting_words[INVITE_OUTCOME_COUNT] = {
	[INVITE_RECORDED] = "An interview, added to the process",
	[INVITE_MOVED] = "An interview that moves",
	[INVITE_CANCELLED] = "An interview that is called off",
	[INVITE_KNOWN] = "There already: nothing changes",
	[INVITE_ALONE] = "No interview: it is left alone",
	[INVITE_PROPOSAL] = "Somebody proposes another time: nothing changes until it is agreed",
	[INVITE_STRANGER] = "It cancels or answers something that is not here",
};

static const char *const mail_outcomes[ANSWER_OUTCOME_COUNT] = {
	[ANSWER_CERTAIN] = "It is recorded",
	[ANSWER_RECORDED] = "It is recorded",
	[ANSWER_KNOWN] = "Recorded already: nothing changes",
	[ANSWER_UNSURE] = "Not certain: you will be asked",
	[ANSWER_NO_WORD] = "It says nothing that anybody waits for: nothing is recorded",
	[ANSWER_OWN] = "Your own mail: it is left alone",
	[ANSWER_UNRELATED] = "About no process here: nothing is recorded",
};

static void add_when(struct visit *visit, struct instant at)
{
	const struct process here = {.timezone = visit->zone->name};
	const struct matter clock = {.process = &here, .zone = visit->zone};

	html_add(&visit->html, " <span class=\"time\">");
	if (instant_is_never(at))
		html_add(&visit->html, "at a time that is not clear");
	else
		sheet_when(visit, &clock, at);
	html_add(&visit->html, "</span></p>\n");
}

static void add_meeting(struct visit *visit, const struct import_found *found)
{
	struct html *html = &visit->html;
	const bool is_new = found->outcome == INVITE_RECORDED && found->new_process;

	html_add(html, "<li class=\"item\"><p class=\"deed\"><bdi>%s</bdi>", found->title);
	add_when(visit, found->at);
	if (found->role && found->organization)
		html_add(html, "<p class=\"of\"><bdi>%s</bdi>, <bdi>%s</bdi></p>\n", found->role,
			found->organization);
	if (found->who)
		html_add(html, "<p>With <bdi>%s</bdi></p>\n", found->who);
	html_add(html, "<p class=\"note\">%s.</p></li>\n",
		is_new ? "An interview: a new process begins with it" : meeting_words[found->outcome]);
}

static void add_mail(struct visit *visit, const struct import_found *found)
{
	struct html *html = &visit->html;

	html_add(html, "<li class=\"item\"><p class=\"deed\"><bdi>%s</bdi>: <bdi>%s</bdi>", found->who,
		found->title[0] ? found->title : "(no subject)");
	add_when(visit, found->at);
	if (found->role && found->organization)
		html_add(html, "<p class=\"of\"><bdi>%s</bdi>, <bdi>%s</bdi></p>\n", found->role,
			found->organization);
	if (found->outcome <= ANSWER_UNSURE)
		html_add(html, "<p>Taken for: %s</p>\n", mail_words_what(found->what));
	if (found->evidence)
		html_add(html, "<blockquote>%s</blockquote>\n", found->evidence);
	html_add(html, "<p class=\"note\">%s.", mail_outcomes[found->outcome]);
	if (found->doubt)
		html_add(html, " Why: %s.", found->doubt);
	html_add(html, "</p></li>\n");
}

static void add_sums(struct visit *visit, const struct import_result *result)
{
	struct html *html = &visit->html;

	if (result->sort == IMPORT_CASES)
		html_add(html, "<p>%zu to be recorded, %zu there already.</p>\n", result->cases,
			result->known_cases);
	else if (result->total == 0)
		html_add(html, "<p>There is nothing in it that tact takes in.</p>\n");
	if (result->total > result->found_count)
		html_add(html, "<p>… and %zu more.</p>\n", result->total - result->found_count);
	if (result->unreadable)
		html_add(html, "<p>%zu mails could not be read.</p>\n", result->unreadable);
	if (result->stopped)
		html_add(html, "<p>%lld of your letters that wait would stop.</p>\n",
			(long long)result->stopped);
}

void sheet_import(struct visit *visit, const struct import_result *result)
{
	html_add(&visit->html, "<p>Taken for %s.</p>\n", sorts[result->sort]);
	if (result->found_count)
		html_add(&visit->html, "<ul class=\"items\">\n");
	for (size_t i = 0; i < result->found_count; i++) {
		if (result->found[i].is_meeting)
			add_meeting(visit, &result->found[i]);
		else
			add_mail(visit, &result->found[i]);
	}
	if (result->found_count)
		html_add(&visit->html, "</ul>\n");
	add_sums(visit, result);
}

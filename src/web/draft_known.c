/* Beside a letter: what the log knows of the person and the interview, and what it does not know yet. */
#include "app/draft_approve.h"
#include "app/draft_missing.h"
#include "core/reason.h"
#include "web/page_draft.h"
#include "web/seen_process.h"

static const char *const about_words[ABOUT_COUNT] = {
	[ABOUT_DETAIL] = "Talked about",
	[ABOUT_FORGOT] = "Forgot to say",
	[ABOUT_SKILL] = "A skill that matters",
	[ABOUT_CONCERN] = "A concern",
};

static void add_row(struct visit *visit, const char *what, const char *words)
{
	if (words && words[0])
		html_add(&visit->html, "<dt>%s</dt><dd><bdi>%s</bdi></dd>\n", what, words);
}

static void add_day(struct visit *visit, const struct draft_page *page, const char *what, struct day day)
{
	TEXT_CLEANUP struct text words = {0};
	const struct matter *matter = &page->seen.matter;

	if (day_is_none(day))
		return;
	reason_add_when(matter, zone_day_start(matter->zone, day), visit->now, &words);
	add_row(visit, what, words.start);
}

static void add_person(struct visit *visit, const struct draft_page *page)
{
	const int16_t to = draft_recipient(&page->seen.draft);
	const struct person *person;

	if (to < 0 || to >= page->seen.process.people_count)
		return;
	person = &page->seen.process.people[to];
	html_add(&visit->html, "<dt>To</dt><dd><a href=\"/process/%lld/person/%s\"><bdi>%s</bdi></a></dd>\n",
		(long long)page->seen.draft.process,
		seen_process_person_word(&page->seen.process, to, visit->arena), person->name);
	add_row(visit, "Email", person->email);
	add_row(visit, "Phone", person->phone);
	add_row(visit, "Address", person->address);
}

static void add_notes(struct visit *visit, const struct letter_context *context)
{
	for (size_t i = 0; i < context->note_count; i++) {
		const struct letter_note *note = &context->notes[i];
		const char *what =
			about_words[note->about] ? about_words[note->about] : about_names[note->about];
		html_add(&visit->html, "<dt>%s</dt><dd><bdi>%s</bdi>", what, note->text);
		if (note->person)
			html_add(&visit->html, " <span class=\"of\">(<bdi>%s</bdi>)</span>", note->person);
		html_add(&visit->html, "</dd>\n");
	}
	for (size_t i = 0; i < context->promise_count; i++)
		add_row(visit, "Promised", context->promises[i]);
}

/* Where it can be noted: the page right after the interview, or the log. */
static void add_missing(struct visit *visit, const struct draft_page *page)
{
	const struct draft *draft = &page->seen.draft;
	const struct process *process = &page->seen.process;
	const int32_t event = draft->trigger;
	struct missing_fact *missing;
	size_t count;

	draft_missing_parse(draft->missing, visit->arena, &missing, &count);
	if (count == 0 && !draft->generic)
		return;
	html_add(&visit->html, "<h3>Not known yet</h3>\n");
	if (draft->generic)
		html_add(&visit->html,
			"<p>This letter could go to anybody. It can go out all the same.</p>\n");
	if (count == 0)
		return;
	html_add(&visit->html, "<ul>\n");
	for (size_t i = 0; i < count; i++)
		html_add(&visit->html, "<li>%s</li>\n", missing[i].what);
	html_add(&visit->html, "</ul>\n<p><a class=\"button quiet\" href=\"/process/%lld",
		(long long)draft->process);
	if (event >= 0 && event < process->events_count && process->events[event].type == EVENT_INTERVIEW)
		html_add(&visit->html, "/after/%s", html_part(process->events[event].id, visit->arena));
	html_add(&visit->html, "\">Note it</a></p>\n");
}

void draft_known_add(struct visit *visit, const struct draft_page *page)
{
	const struct letter_context *context = &page->proof.context;

	html_add(&visit->html,
		"<aside class=\"known\" aria-labelledby=\"known-head\">\n<h2 id=\"known-head\">What "
		"the log knows</h2>\n<dl class=\"facts\">\n");
	add_person(visit, page);
	add_day(visit, page, "Interview", context->interview);
	add_day(visit, page, "Decision by", context->decision);
	add_notes(visit, context);
	html_add(&visit->html, "</dl>\n");
	add_missing(visit, page);
	html_add(&visit->html, "</aside>\n");
}

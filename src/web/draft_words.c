/* The words of a draft in their form. */
#include "web/draft_from.h"
#include "web/guard.h"
#include "web/page_draft.h"
#include "web/pages.h"

/* What was typed last, if it was typed into this form; else what is stored. */
static const char *typed_or(const struct visit *visit, const char *name, const char *stored)
{
	const char *typed;

	if (visit->problem.kind == ERROR_NONE || !visit_flag(visit, "body"))
		return stored;
	typed = visit_field(visit, name);
	return typed ? typed : "";
}

static void add_form(struct visit *visit, const struct draft_page *page)
{
	const long long number = (long long)page->seen.draft.number;

	html_add(&visit->html,
		"<form method=\"post\" id=\"letter\" action=\"/draft/d%lld\" "
		"data-check=\"/draft/d%lld/check\" data-token=\"%s\">\n",
		number, number, guard_form(visit->guard, &form_draft_check));
	html_add(&visit->html,
		"<input type=\"hidden\" name=\"form\" value=\"%s\">\n"
		"<input type=\"hidden\" name=\"read\" value=\"%s\">\n",
		guard_form(visit->guard, &form_draft), page->seen.digest);
}

static int rows_for(const char *body)
{
	int rows = 2;

	for (size_t line = 0; *body; body++, line++)
		if (*body == '\n' || line > 70) {
			rows++;
			line = 0;
		}
	return rows > 24 ? 24 : rows;
}

/* A mail has a subject, and leaves from an account. */
static bool add_head(struct visit *visit, const struct draft *draft, struct error *err)
{
	const bool is_mail = draft->channel == CHANNEL_EMAIL;

	if (is_mail && !draft_from_field(visit, err))
		return false;
	/* Enter in the subject line saves; it does not take the first of many buttons. */
	if (is_mail)
		html_add(&visit->html,
			"<p class=\"field\"><label for=\"subject\">Subject</label>"
			"<input id=\"subject\" name=\"subject\" maxlength=\"900\" autocomplete=\"off\" "
			"value=\"%s\"></p>\n",
			typed_or(visit, "subject", draft->subject));
	else
		html_add(&visit->html, "<input type=\"hidden\" name=\"subject\" value=\"%s\">\n",
			draft->subject);
	return true;
}

bool draft_words_form(struct visit *visit, const struct draft_page *page, struct error *err)
{
	const struct draft *draft = &page->seen.draft;
	const char *body = typed_or(visit, "body", draft->body);

	add_form(visit, page);
	if (!add_head(visit, draft, err))
		return false;
	html_add(&visit->html,
		"<p class=\"field\"><label for=\"body\">Letter</label>"
		"<textarea id=\"body\" name=\"body\" rows=\"%d\" spellcheck=\"false\">\n%s</textarea></p>\n",
		rows_for(body), body);
	html_add(&visit->html,
		"<p class=\"send\"><button class=\"quiet\" name=\"do\" value=\"save\">Save and "
		"check</button>\n"
		"<button class=\"quiet\" name=\"do\" value=\"again\">Say it in other words</button>\n"
		"<span class=\"hint\" id=\"saved\" role=\"status\"></span></p>\n</form>\n");
	return true;
}

void draft_words_other(struct visit *visit, const struct draft_page *page)
{
	const struct draft *draft = &page->seen.draft;

	if (!visit_flag(visit, "body"))
		return;
	html_add(&visit->html,
		"<section><h2>What is stored by now</h2>\n<div class=\"letter\">%s\n\n%s</div>\n"
		"<p>What you typed stands below; to save it takes the place of this.</p></section>\n",
		draft->subject, draft->body);
}

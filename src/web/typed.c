/* What was typed into a form, shown wherever the form itself does not show it. */
#include "web/typed.h"

#include "web/sheet.h"

#include <string.h>

/* The token is none that was typed. */
static bool is_typed(const struct request_field *field)
{
	return !field->file && field->value.length && strcmp(field->name, "form") != 0;
}

static void add_field(struct visit *visit, const struct request_field *field, bool *first)
{
	if (*first)
		html_add(&visit->html, "<h2>What you typed</h2>\n<dl>\n");
	*first = false;
	html_add(&visit->html, "<dt>%s</dt><dd class=\"typed\">%.*s</dd>\n", field->name,
		(int)field->value.length, field->value.start);
}

static void end_list(struct visit *visit, bool empty)
{
	if (!empty)
		html_add(&visit->html, "</dl>\n");
}

void typed_list(struct visit *visit)
{
	const struct request *request = visit->request;
	bool empty = true;

	for (size_t i = 0; strcmp(request->method, "POST") == 0 && i < request->field_count; i++)
		if (is_typed(&request->fields[i]))
			add_field(visit, &request->fields[i], &empty);
	end_list(visit, empty);
}

static bool holds(struct span page, const char *before, struct span value, const char *after)
{
	struct html words = {0};
	bool found;

	text_add_string(&words.text, before);
	html_text(&words, value);
	text_add_string(&words.text, after);
	found = memmem(page.start, page.length, words.text.start, words.text.length) != NULL;
	text_clear(&words.text);
	return found;
}

/* In a field, in a field of several lines, or as text. */
static bool stands(struct span page, const struct request_field *field)
{
	return holds(page, "value=\"", field->value, "\"") ||
	       holds(page, "\n", field->value, "</textarea>") || holds(page, ">", field->value, "<");
}

void typed_complete(struct visit *visit)
{
	bool empty = true;
	size_t length;

	if (!sheet_reopen(visit))
		return;
	length = visit->html.text.length;
	for (size_t i = 0; i < visit->request->field_count; i++) {
		const struct request_field *field = &visit->request->fields[i];
		if (is_typed(field) && !stands((struct span){visit->html.text.start, length}, field))
			add_field(visit, field, &empty);
	}
	end_list(visit, empty);
	sheet_end(visit);
}

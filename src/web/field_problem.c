/* What is wrong with one field of a form: told at the field, and above the form by the field's label. */
#include "web/field_problem.h"

#include <string.h>

static bool is_wrong(const struct visit *visit, const struct field_place *place)
{
	return visit->problem.kind != ERROR_NONE && visit->wrong && !place->other &&
	       strcmp(visit->wrong, place->name) == 0;
}

void field_problem_attributes(struct visit *visit, const struct field_place *place)
{
	struct html *html = &visit->html;
	const bool wrong = is_wrong(visit, place);

	if (wrong) {
		html_add(html, " aria-invalid=\"true\" aria-describedby=\"%s-wrong", place->id);
		if (place->hint)
			html_add(html, " %s-hint", place->id);
		html_add(html, "\"");
		visit->wrong_id = arena_strdup(visit->arena, place->id);
		visit->wrong_label = arena_strdup(visit->arena, place->label);
	} else if (place->hint) {
		html_add(html, " aria-describedby=\"%s-hint\"", place->id);
	}
}

void field_problem_words(struct visit *visit, const struct field_place *place)
{
	struct html *html = &visit->html;

	if (place->hint)
		html_add(html, "<span class=\"hint\" id=\"%s-hint\">%s</span>", place->id, place->hint);
	if (is_wrong(visit, place))
		html_add(html, "<strong class=\"wrong\" id=\"%s-wrong\">%s</strong>", place->id,
			visit->problem.message);
}

void field_problem_begin(struct visit *visit)
{
	visit->problem_at = visit->html.text.length;
}

void field_problem_complete(struct visit *visit)
{
	struct text *text = &visit->html.text;
	const size_t at = visit->problem_at, length = text->length - at;
	const char *rest;

	if (!visit->wrong || !at || at > text->length)
		return;
	rest = arena_copy(visit->arena, text->start + at, length);
	text->length = at;
	if (visit->wrong_label)
		html_add(&visit->html, "<a href=\"#%s\">%s</a>: ", visit->wrong_id, visit->wrong_label);
	else
		html_add(&visit->html, "%s: ", visit->wrong);
	text_add(text, rest, length);
}

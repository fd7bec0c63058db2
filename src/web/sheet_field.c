/* Forms: labels, fields filled with what was typed last, and the token. */
#include "web/field_problem.h"
#include "web/guard.h"
#include "web/sheet.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Whether it is the form that was wrong, or the step before it, such as /import of /import/record. */
static bool is_again(const struct visit *visit, const char *action)
{
	const char *path = visit->request->path;
	const size_t length = strlen(action);

	return visit->problem.kind != ERROR_NONE && strcmp(visit->request->method, "POST") == 0 &&
	       strncmp(path, action, length) == 0 && (path[length] == '\0' || path[length] == '/');
}

void sheet_form_format(struct visit *visit, const char *format, ...)
{
	struct span parts[ROUTE_MAX_PARTS];
	const struct route *route;
	char action[1024];
	va_list args;
	bool other;

	va_start(args, format);
	vsnprintf(action, sizeof(action), format, args);
	va_end(args);
	route = route_find("POST", action, parts, &other);
	assert(route);
	visit->again = is_again(visit, action);
	html_add(&visit->html, "<form method=\"post\" action=\"%s\"", action);
	for (const struct field_row *row = route->fields; row && row->name; row++)
		if (row->kind == FIELD_FILE) {
			html_add(&visit->html, " enctype=\"multipart/form-data\"");
			break;
		}
	html_add(&visit->html, ">\n<input type=\"hidden\" name=\"form\" value=\"%s\">\n",
		guard_form(visit->guard, route));
}

void sheet_form_end(struct visit *visit, const char *button)
{
	html_add(&visit->html, "<p class=\"send\"><button>%s</button></p>\n</form>\n", button);
}

/* What was typed into a form that was wrong goes before what is known; other forms stay as they are. */
static const char *filled(const struct visit *visit, const char *name, const char *value)
{
	const char *typed = visit_field(visit, name);

	if (visit->again && visit_flag(visit, name))
		return typed ? typed : "";
	if (strcmp(visit->request->method, "POST") == 0)
		typed = NULL;
	return value ? value : typed ? typed : "";
}

void sheet_line_field(
	struct visit *visit, const char *name, const char *label, const char *value, const char *hint)
{
	const struct field_place place = {name, name, label, hint, !visit->again};

	html_add(&visit->html, "<p class=\"field\"><label for=\"%s\">%s</label>", name, label);
	html_add(&visit->html, "<input id=\"%s\" name=\"%s\" value=\"%s\" autocomplete=\"off\"", name, name,
		filled(visit, name, value));
	field_problem_attributes(visit, &place);
	html_add(&visit->html, ">");
	field_problem_words(visit, &place);
	html_add(&visit->html, "</p>\n");
}

void sheet_text_field(struct visit *visit, const char *name, const char *label, const char *value, int rows)
{
	const struct field_place place = {name, name, label, NULL, !visit->again};

	html_add(&visit->html,
		"<p class=\"field\"><label for=\"%s\">%s</label><textarea id=\"%s\" name=\"%s\" "
		"rows=\"%d\"",
		name, label, name, name, rows);
	field_problem_attributes(visit, &place);
	html_add(&visit->html, ">\n%s</textarea>", filled(visit, name, value));
	field_problem_words(visit, &place);
	html_add(&visit->html, "</p>\n");
}

void sheet_choice_field(struct visit *visit, const char *name, const char *label, const char *const *words,
	const char *const *labels, size_t count, const char *value)
{
	const struct field_place place = {name, name, label, NULL, !visit->again};
	const char *chosen = filled(visit, name, value);

	html_add(&visit->html, "<p class=\"field\"><label for=\"%s\">%s</label><select id=\"%s\" name=\"%s\"",
		name, label, name, name);
	field_problem_attributes(visit, &place);
	html_add(&visit->html, ">\n");
	for (size_t i = 0; i < count; i++) {
		html_add(&visit->html, "<option value=\"%s\"", words[i]);
		if (strcmp(words[i], chosen) == 0)
			html_add(&visit->html, " selected");
		html_add(&visit->html, ">%s</option>\n", labels[i]);
	}
	html_add(&visit->html, "</select>");
	field_problem_words(visit, &place);
	html_add(&visit->html, "</p>\n");
}

void sheet_flag_field(struct visit *visit, const char *name, const char *label, bool value)
{
	const struct field_place place = {name, name, label, NULL, !visit->again};

	html_add(&visit->html,
		"<p class=\"flag\"><input type=\"checkbox\" id=\"%s\" name=\"%s\" value=\"yes\"", name, name);
	if (visit->again ? visit_flag(visit, name) : value)
		html_add(&visit->html, " checked");
	field_problem_attributes(visit, &place);
	html_add(&visit->html, "><label for=\"%s\">%s</label>", name, label);
	field_problem_words(visit, &place);
	html_add(&visit->html, "</p>\n");
}

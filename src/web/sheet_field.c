/* Forms: labels, fields filled with what was typed last, and the token. */
#include "web/guard.h"
#include "web/sheet.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

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

/* What was typed into a form that was wrong goes before what is known. */
static const char *filled(const struct visit *visit, const char *name, const char *value)
{
	const char *typed = visit_field(visit, name);

	if (visit->problem.kind != ERROR_NONE && strcmp(visit->request->method, "POST") == 0)
		return typed ? typed : "";
	return value ? value : typed ? typed : "";
}

void sheet_line_field(
	struct visit *visit, const char *name, const char *label, const char *value, const char *hint)
{
	html_add(&visit->html, "<p class=\"field\"><label for=\"%s\">%s</label>", name, label);
	html_add(&visit->html, "<input id=\"%s\" name=\"%s\" value=\"%s\" autocomplete=\"off\"", name, name,
		filled(visit, name, value));
	if (hint)
		html_add(&visit->html,
			" aria-describedby=\"%s-hint\"><span class=\"hint\" id=\"%s-hint\">%s</span", name,
			name, hint);
	html_add(&visit->html, "></p>\n");
}

void sheet_text_field(struct visit *visit, const char *name, const char *label, const char *value, int rows)
{
	html_add(&visit->html,
		"<p class=\"field\"><label for=\"%s\">%s</label><textarea id=\"%s\" name=\"%s\" "
		"rows=\"%d\">\n%s"
		"</textarea></p>\n",
		name, label, name, name, rows, filled(visit, name, value));
}

void sheet_choice_field(struct visit *visit, const char *name, const char *label, const char *const *words,
	const char *const *labels, size_t count, const char *value)
{
	const char *chosen = filled(visit, name, value);

	html_add(&visit->html,
		"<p class=\"field\"><label for=\"%s\">%s</label><select id=\"%s\" name=\"%s\">\n", name,
		label, name, name);
	for (size_t i = 0; i < count; i++) {
		html_add(&visit->html, "<option value=\"%s\"", words[i]);
		if (strcmp(words[i], chosen) == 0)
			html_add(&visit->html, " selected");
		html_add(&visit->html, ">%s</option>\n", labels[i]);
	}
	html_add(&visit->html, "</select></p>\n");
}

void sheet_flag_field(struct visit *visit, const char *name, const char *label, bool value)
{
	const bool again = visit->problem.kind != ERROR_NONE && strcmp(visit->request->method, "POST") == 0;

	html_add(&visit->html,
		"<p class=\"flag\"><input type=\"checkbox\" id=\"%s\" name=\"%s\" value=\"yes\"", name, name);
	if (again ? visit_flag(visit, name) : value)
		html_add(&visit->html, " checked");
	html_add(&visit->html, "><label for=\"%s\">%s</label></p>\n", name, label);
}

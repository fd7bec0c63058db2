/* The page for somebody without the cookie: how to get in; what they sent is not lost. */
#include "web/locked.h"

#include "web/sheet.h"
#include "web/typed.h"

#include <string.h>

static void way_in(struct visit *visit)
{
	html_add(&visit->html,
		"<p>It belongs to the person at this computer. To open it, start tact from the menu, or type "
		"<kbd>tact ui</kbd> in a terminal.</p>\n");
}

void locked_page(struct visit *visit)
{
	sheet_begin(visit, ROOM_COUNT, "This page is locked");
	way_in(visit);
	if (strcmp(visit->request->method, "GET") != 0)
		html_add(&visit->html,
			"<p>What you sent was not taken. Go back with your browser: it still stands in the "
			"form. Open tact anew in another tab, and then send the form again.</p>\n");
	sheet_end(visit);
}

/* The token is that of a session which is over. */
static bool is_typed(const struct request_field *field)
{
	return !field->file && strcmp(field->name, "form") != 0;
}

static void add_typed(struct visit *visit)
{
	const struct request *request = visit->request;
	struct html *html = &visit->html;

	for (size_t i = 0; i < request->field_count; i++) {
		const struct request_field *field = &request->fields[i];
		if (field->file && field->file[0])
			html_add(html, "<p>The file %s has to be chosen again.</p>\n", field->file);
		if (is_typed(field))
			html_add(html, "<input type=\"hidden\" name=\"%s\" value=\"%.*s\">\n", field->name,
				(int)field->value.length, field->value.start);
	}
}

void locked_form(struct visit *visit, struct span action)
{
	struct html *html = &visit->html;

	sheet_begin(visit, ROOM_COUNT, "This page is locked");
	html_add(html,
		"<div class=\"problem\" role=\"alert\"><p>tact was started anew since you opened the "
		"page that you sent. Nothing was changed, and nothing that you typed is lost.</p></div>\n"
		"<ol>\n<li>Open tact in another tab: start it from the menu, or type <kbd>tact ui</kbd> "
		"in a terminal.</li>\n<li>Come back to this page and go on with the button below.</li>\n"
		"</ol>\n");
	/* Another kind of form would need the file. */
	html_add(html, "<form method=\"post\" action=\"%.*s\">\n", (int)action.length, action.start);
	add_typed(visit);
	html_add(html, "<p class=\"send\"><button>Go on with what I typed</button></p>\n</form>\n");
	typed_list(visit);
	sheet_end(visit);
}

/* The playbooks at hand, and a new one made as a copy of another. */
#include "app/shelf_save.h"
#include "web/pages.h"
#include "web/sheet.h"

#include <string.h>

/* A shelf that reads files anew and keeps what it read no longer than the page. */
static struct shelf shelf_here(const struct visit *visit)
{
	struct shelf shelf = visit->desk->shelf;

	shelf.arena = visit->arena;
	shelf.parsed = NULL;
	return shelf;
}

static void add_playbook(struct visit *visit, struct shelf *shelf, const char *name)
{
	struct html *html = &visit->html;
	const char *chosen = visit->desk->default_playbook ? visit->desk->default_playbook : PLAYBOOK_DEFAULT;
	const struct playbook *playbook;
	struct shelf_text text = {0};
	struct error broken = {0};
	const bool fine =
		shelf_read(shelf, name, &text, &broken) && shelf_open(shelf, name, &playbook, &broken);

	html_add(html, "<li><p class=\"deed\"><a href=\"/playbook/%s\"><bdi>%s</bdi></a></p>\n", name,
		fine ? playbook->title : name);
	html_add(html, "<p class=\"of\">%s%s%s", name, text.own ? ", your own" : "",
		strcmp(name, chosen) == 0 ? ", followed where nothing else is chosen" : "");
	if (fine)
		html_add(html, ": %zu rules",
			(size_t)playbook->duty_count + playbook->ban_count + playbook->limit_count +
				playbook->spacing_count);
	html_add(html, "</p>\n");
	if (!fine)
		html_add(html, "<p class=\"note\">It cannot be read: %s.</p>\n", broken.message);
	html_add(html, "</li>\n");
}

static void add_new(struct visit *visit, const char *const *names, size_t count)
{
	html_add(&visit->html,
		"<section><h2>One of your own</h2>\n<p>It begins as a copy, and you change what "
		"you see otherwise.</p>\n");
	sheet_form(visit, "/playbooks");
	sheet_line_field(
		visit, "name", "Its name", NULL, "Small letters, digits and hyphens, such as my-agency");
	sheet_choice_field(visit, "from", "A copy of", names, names, count, PLAYBOOK_DEFAULT);
	sheet_form_end(visit, "Make it");
	html_add(&visit->html, "</section>\n");
}

static bool show(struct visit *visit, struct error *err)
{
	const char **names = arena_array(visit->arena, const char *, SHELF_MAX_PLAYBOOKS);
	struct shelf shelf = shelf_here(visit);
	const size_t count = shelf_names(&shelf, names);

	(void)err;
	sheet_begin(visit, ROOM_MORE, "Playbooks");
	html_add(&visit->html,
		"<p>Each is one way of following up, written down as rules with their sources. "
		"<a href=\"/clauses\">All clauses of the articles</a></p>\n<ul class=\"items ledger\">\n");
	for (size_t i = 0; i < count; i++)
		add_playbook(visit, &shelf, names[i]);
	html_add(&visit->html, "</ul>\n");
	add_new(visit, names, count);
	sheet_end(visit);
	return true;
}

/* The copy's head says its own name. */
static struct span renamed(struct span text, const char *name, struct arena *arena)
{
	struct span rest = text, line;
	TEXT_CLEANUP struct text copy = {0};

	while (span_cut(&rest, '\n', &line)) {
		if (span_starts(line, "playbook "))
			text_format(&copy, "playbook %s", name);
		else
			text_add(&copy, line.start, line.length);
		text_add_char(&copy, '\n');
	}
	return (struct span){arena_copy(arena, copy.start ? copy.start : "", copy.length), copy.length};
}

static bool is_taken(struct shelf *shelf, const char *name, struct arena *arena)
{
	const char **names = arena_array(arena, const char *, SHELF_MAX_PLAYBOOKS);
	const size_t count = shelf_names(shelf, names);

	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

static bool make(struct visit *visit, struct error *err)
{
	const char *name = visit_field(visit, "name"), *from = visit_field(visit, "from");
	struct shelf shelf = shelf_here(visit);
	struct shelf_text text;

	if (!shelf_name_check(name, err))
		return visit_wrong(visit, "name");
	if (strchr(from, '/') || strchr(from, '.')) {
		error_set(err, ERROR_NOT_FOUND, "there is no such playbook");
		return visit_wrong(visit, "from");
	}
	if (is_taken(&shelf, name, visit->arena)) {
		error_set(err, ERROR_CHANGED, "there is a playbook \"%s\" already", name);
		error_hint(err, "choose another name");
		return visit_wrong(visit, "name");
	}
	if (!shelf_read(&shelf, from, &text, err) ||
		!shelf_save(&visit->desk->shelf, name, renamed(text.text, name, visit->arena), true,
			visit->arena, err))
		return false;
	visit_go(visit, "/playbook/%s", name);
	return true;
}

static const struct field_row fields[] = {
	{.name = "name", .kind = FIELD_LINE, .needed = true},
	{.name = "from", .kind = FIELD_LINE, .needed = true},
	{.name = NULL},
};

const struct route page_playbooks = {.method = "GET", .path = "/playbooks", .store = ROUTE_READ, .run = show};

const struct route form_playbooks = {.method = "POST",
	.path = "/playbooks",
	.store = ROUTE_READ,
	.fields = fields,
	.page = &page_playbooks,
	.run = make};

/* One playbook: its rules with their sources; an own one is edited, with what is wrong told in place. */
#include "app/example_run.h"
#include "app/playbook_delete.h"
#include "app/shelf_save.h"
#include "base/digest.h"
#include "web/pages.h"
#include "web/planning.h"
#include "web/playbook_rules.h"
#include "web/sheet.h"

#include <string.h>

enum { SEEN_SIZE = 20, AT_ONCE_MILLISECONDS = 250 };

static const char *name_of(const struct visit *visit)
{
	return arena_copy(visit->arena, visit->parts[0].start, visit->parts[0].length);
}

static bool read_here(struct visit *visit, struct shelf_text *ret_text, struct error *err)
{
	const char *name = name_of(visit);
	struct shelf shelf = visit->desk->shelf;

	shelf.arena = visit->arena;
	if (strchr(name, '/') || strchr(name, '.'))
		return error_set(err, ERROR_NOT_FOUND, "there is no such playbook");
	return shelf_read(&shelf, name, ret_text, err);
}

/* Two tabs may edit the same text: which one this form began with. */
static void print_seen(struct span text, char ret_seen[SEEN_SIZE])
{
	snprintf(ret_seen, SEEN_SIZE, "%016llx",
		(unsigned long long)digest_add(DIGEST_START, text.start, text.length));
}

static void show_failure(void *closure, const struct source_place *place, const char *message)
{
	struct visit *visit = closure;

	html_add(&visit->html, "<p class=\"note\">Line %d, column %d: the example does not hold: %s</p>\n",
		place->line, place->column, message);
}

static void add_editor(struct visit *visit, const struct shelf_text *text)
{
	const char *typed = visit->problem.kind != ERROR_NONE ? visit_field(visit, "seen") : NULL;
	char seen[SEEN_SIZE];

	print_seen(text->text, seen);
	html_add(&visit->html, "<section><h2>Change it</h2>\n");
	sheet_form(visit, "/playbook/%s", text->name);
	html_add(&visit->html, "<input type=\"hidden\" name=\"seen\" value=\"%s\">\n", typed ? typed : seen);
	sheet_text_field(visit, "text", "The text of the playbook",
		arena_copy(visit->arena, text->text.start, text->text.length), 30);
	sheet_form_end(visit, "Save");
	html_add(&visit->html, "<p class=\"hint\">Lines that begin with # are remarks. Examples at the end "
			       "are tried each time.</p>\n"
			       "</section>\n");
}

/* "NAME:12:7: …": the line itself, with the words behind the place. */
static void add_place(struct visit *visit, const char *message, const char *text)
{
	const char *colon = strchr(message, ':');
	struct span rest = span_of(colon ? colon + 1 : ""), number, line = {"", 0}, lines = span_of(text);
	long wanted;

	if (!colon || !span_cut(&rest, ':', &number) || !span_number(number, INT32_MAX, &wanted))
		return;
	for (long i = 0; i < wanted; i++)
		if (!span_cut(&lines, '\n', &line))
			return;
	html_add(&visit->html, "<p class=\"note\">Line %lld reads: <code>%.*s</code></p>\n",
		(long long)wanted, (int)(line.length < 300 ? line.length : 300), line.start);
}

static void add_rules(struct visit *visit, const struct shelf_text *text, const struct playbook *playbook)
{
	int checks;

	if (text->own) {
		checks = example_run(playbook, visit->arena, show_failure, visit);
		html_add(
			&visit->html, "<p class=\"hint\">%d checks of its examples were made.</p>\n", checks);
	}
	html_add(&visit->html,
		"<dl class=\"facts\"><dt>Name</dt><dd>%s</dd><dt>A few days</dt><dd>%d</dd>"
		"<dt>Several days</dt><dd>%d</dd></dl>\n",
		text->name, playbook->few_days, playbook->several_days);
	playbook_rules_add(visit, playbook, text->text);
}

/* Those that can be followed instead. */
static void add_instead(struct visit *visit, const char *name, const struct playbook_use *use)
{
	const char **names = arena_array(visit->arena, const char *, SHELF_MAX_PLAYBOOKS + 1);
	size_t count = 1 + shelf_names(&visit->desk->shelf, names + 1), others = 1;
	const char **labels = arena_array(visit->arena, const char *, count);

	names[0] = "";
	labels[0] = "choose one";
	for (size_t i = 1; i < count; i++)
		if (strcmp(names[i], name) != 0) {
			names[others] = names[i];
			labels[others++] = names[i];
		}
	html_add(&visit->html, "<p>%lld %s it%s.</p>\n", (long long)use->processes,
		use->processes == 1 ? "process follows" : "processes follow",
		use->is_default ? ", and it is the one that is followed where nothing else is chosen" : "");
	sheet_choice_field(visit, "instead", "What they follow from then on", names, labels, others, "");
}

static bool add_delete(struct visit *visit, const char *name, struct error *err)
{
	struct playbook_use use;

	if (!playbook_use_load(visit->store, name, visit->arena, &use, err))
		return false;
	html_add(&visit->html, "<section><h2>Delete it</h2>\n");
	sheet_form(visit, "/playbook/%s/delete", name);
	if (use.processes || use.is_default)
		add_instead(visit, name, &use);
	else
		html_add(&visit->html, "<p>Nothing follows it.</p>\n");
	sheet_flag_field(visit, "sure", "Its text goes for good", false);
	html_add(&visit->html, "<p class=\"send\"><button class=\"quiet\">Delete it</button></p>\n"
			       "</form></section>\n");
	return true;
}

static bool show(struct visit *visit, struct error *err)
{
	struct shelf_text text;
	struct playbook playbook;
	struct error broken = {0};
	bool fine;

	if (!read_here(visit, &text, err))
		return false;
	fine = playbook_parse(text.name, text.text, visit->arena, &playbook, &broken);
	sheet_begin(visit, ROOM_MORE, fine ? playbook.title : text.name);
	html_add(&visit->html, "<p class=\"of\"><a href=\"/playbooks\">All playbooks</a></p>\n");
	if (visit->problem.kind != ERROR_NONE && visit_field(visit, "text"))
		add_place(visit, visit->problem.message, visit_field(visit, "text"));
	if (text.own)
		add_editor(visit, &text);
	if (fine)
		add_rules(visit, &text, &playbook);
	else
		html_add(&visit->html, "<p class=\"note\">It cannot be read as it stands: %s.</p>\n",
			broken.message);
	if (text.own && !add_delete(visit, text.name, err))
		return false;
	sheet_end(visit);
	return true;
}

/* What is kept of each process was planned by the old text. Few are planned at once; of many it is told how
 * far it is. */
static bool plan_anew(struct visit *visit, struct error *err)
{
	struct planning_view view;

	if (!visit->store)
		return true;
	if (!planning_begin(visit->database, visit->now, err))
		return false;
	planning_wait(AT_ONCE_MILLISECONDS, &view);
	if (view.state != PLANNING_DONE)
		visit_go(visit, "/planning");
	return true;
}

static bool save(struct visit *visit, struct error *err)
{
	const char *typed = visit_field(visit, "text"), *began = visit_field(visit, "seen");
	struct span text = span_of(typed);
	struct shelf_text old;
	char seen[SEEN_SIZE];

	if (!read_here(visit, &old, err))
		return false;
	if (!old.own)
		return error_set(
			err, ERROR_FORBIDDEN, "this playbook came with tact: copy it, and change the copy");
	print_seen(old.text, seen);
	if (strcmp(seen, began) != 0) {
		error_set(err, ERROR_CHANGED, "the playbook was changed meanwhile, and is left as it is");
		return error_hint(err, "copy your text below, and open the page anew");
	}
	if (text.start[text.length - 1] != '\n')
		text = span_of(arena_format(visit->arena, "%s\n", typed));
	if (!shelf_check(old.name, text, visit->arena, err)) {
		error_hint(err, "nothing was saved; your text still stands below");
		return visit_wrong(visit, "text");
	}
	if (!shelf_save(&visit->desk->shelf, old.name, text, false, visit->arena, err) ||
		!plan_anew(visit, err))
		return false;
	if (!visit->reply.status)
		visit_go(visit, "/playbook/%s", old.name);
	return true;
}

static const struct field_row fields[] = {
	{.name = "text", .kind = FIELD_TEXT, .needed = true, .max_bytes = PLAYBOOK_MAX_BYTES},
	{.name = "seen", .kind = FIELD_LINE, .needed = true},
	{.name = NULL},
};

static bool run_delete(struct visit *visit, struct error *err)
{
	const char *instead = visit_field(visit, "instead");
	struct shelf_text text;

	if (!read_here(visit, &text, err))
		return false;
	if (!text.own)
		return error_set(err, ERROR_FORBIDDEN, "this playbook came with tact, and stays");
	if (!visit_flag(visit, "sure")) {
		error_set(err, ERROR_INVALID, "this has to be ticked first: it cannot be taken back");
		error_hint(err, "nothing was deleted");
		return visit_wrong(visit, "sure");
	}
	if (!playbook_delete(visit->store, visit->desk, text.name, instead, visit->arena, err))
		return visit_wrong(visit, "instead");
	if (!plan_anew(visit, err))
		return false;
	if (!visit->reply.status)
		visit_go(visit, "/playbooks");
	return true;
}

static const struct field_row delete_fields[] = {
	{.name = "instead", .kind = FIELD_LINE},
	{.name = "sure", .kind = FIELD_FLAG},
	{.name = NULL},
};

const struct route page_playbook = {
	.method = "GET", .path = "/playbook/{}", .store = ROUTE_READ, .run = show};

const struct route form_playbook = {.method = "POST",
	.path = "/playbook/{}",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_playbook,
	.run = save};

const struct route form_playbook_delete = {.method = "POST",
	.path = "/playbook/{}/delete",
	.store = ROUTE_WRITE,
	.fields = delete_fields,
	.page = &page_playbook,
	.run = run_delete};

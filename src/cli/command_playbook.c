/* `tact playbook`: the playbooks at hand: listed, shown, checked. */
#include "app/example_run.h"
#include "app/json_text.h"
#include "cli/commands.h"
#include "cli/screen.h"
#include "cli/session.h"

static void write_playbook_row(
	struct session *session, const struct playbook *playbook, const char *name, bool own, bool first)
{
	struct json_text json;

	text_add_string(&session->out, first ? "\n  " : ",\n  ");
	json_text_init(&json, &session->out, 0);
	json_text_object(&json);
	json_text_pair(&json, "name", name);
	json_text_pair(&json, "title", playbook->title);
	json_text_pair(&json, "source", playbook->source);
	json_text_key(&json, "own");
	json_text_bool(&json, own);
	json_text_key(&json, "rules");
	json_text_integer(&json,
		playbook->duty_count + playbook->ban_count + playbook->limit_count + playbook->spacing_count);
	json_text_end_object(&json);
}

/* An own playbook that cannot be read is named as such. */
static bool list_one(struct session *session, const char *name, bool first, struct error *err)
{
	const struct playbook *playbook;
	struct shelf_text text;
	struct error broken = {0};

	if (!shelf_read(&session->desk.shelf, name, &text, err))
		return false;
	if (!shelf_open(&session->desk.shelf, name, &playbook, &broken)) {
		const struct playbook unread = {.title = broken.message, .source = ""};
		if (session_flag(session, OPTION_JSON))
			write_playbook_row(session, &unread, name, text.own, first);
		else
			screen_line(session, "  %-17s ! %s", name, screen_plain(session, broken.message));
		return true;
	}
	if (session_flag(session, OPTION_JSON)) {
		write_playbook_row(session, playbook, name, text.own, first);
		return true;
	}
	text_add_string(&session->out, "  ");
	screen_column(session, 18, PAINT_BOLD, name);
	screen_line(session, "%s%s%s", screen_plain(session, playbook->title), text.own ? " (own)" : "",
		strcmp(name, PLAYBOOK_DEFAULT) == 0 ? " (default)" : "");
	return true;
}

static bool run_list(struct session *session, struct error *err)
{
	struct shelf *shelf = &session->desk.shelf;
	const char *names[SHELF_MAX_PLAYBOOKS];
	size_t count = shelf_names(shelf, names);
	bool json = session_flag(session, OPTION_JSON);

	if (json)
		text_add_string(&session->out, "{\"tact\": 1, \"playbooks\": [");
	for (size_t i = 0; i < count; i++)
		if (!list_one(session, names[i], i == 0, err))
			return false;
	if (json)
		text_add_string(&session->out, "\n]}\n");
	else
		screen_line(session, "tact playbook show NAME reads one; own ones lie in %s.",
			shelf->own_folder ? shelf->own_folder : "$XDG_CONFIG_HOME/tact/playbooks");
	return true;
}

static bool run_show(struct session *session, const char *name, struct error *err)
{
	struct shelf_text text;
	const struct playbook *playbook;

	if (!shelf_read(&session->desk.shelf, name, &text, err))
		return false;
	if (!session_flag(session, OPTION_JSON)) {
		text_add(&session->out, text.text.start, text.text.length);
		return true;
	}
	if (!shelf_open(&session->desk.shelf, name, &playbook, err))
		return false;
	struct json_text json;
	char *copy = arena_copy(&session->arena, text.text.start, text.text.length);
	json_text_answer(&json, &session->out, 1);
	json_text_pair(&json, "name", playbook->name);
	json_text_pair(&json, "title", playbook->title);
	json_text_pair(&json, "text", copy);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
	return true;
}

struct failures {
	struct session *session;
	const char *file;
	int count;
};

static void show_failure(void *closure, const struct source_place *place, const char *message)
{
	struct failures *failures = closure;
	struct session *session = failures->session;

	if (session_flag(session, OPTION_JSON)) {
		struct json_text json;
		text_add_string(&session->out, failures->count ? ",\n  " : "\n  ");
		json_text_init(&json, &session->out, 0);
		json_text_object(&json);
		json_text_pair(&json, "file", failures->file);
		json_text_key(&json, "line");
		json_text_integer(&json, place->line);
		json_text_key(&json, "column");
		json_text_integer(&json, place->column);
		json_text_pair(&json, "message", message);
		json_text_end_object(&json);
	} else {
		screen_line(session, "%s:%d:%d: %s", failures->file, place->line, place->column, message);
	}
	failures->count++;
}

static bool check_one(struct session *session, const char *name, struct failures *failures, int *ret_checks,
	struct error *err)
{
	struct playbook playbook;
	struct shelf_text text;

	if (!shelf_read(&session->desk.shelf, name, &text, err) ||
		!shelf_parse(&session->desk.shelf, name, &playbook, err))
		return false;
	failures->file = text.file;
	*ret_checks += example_run(&playbook, &session->arena, show_failure, failures);
	return true;
}

static bool run_check(struct session *session, struct error *err)
{
	const char *all[SHELF_MAX_PLAYBOOKS];
	size_t count = 0;
	struct failures failures = {.session = session};
	bool json = session_flag(session, OPTION_JSON);
	int checks = 0;

	for (int i = 1; i < session->argument_count; i++)
		all[count++] = session->arguments[i];
	if (count == 0)
		count = shelf_names(&session->desk.shelf, all);
	if (json)
		text_add_string(&session->out, "{\"tact\": 1, \"failures\": [");
	for (size_t i = 0; i < count; i++)
		if (!check_one(session, all[i], &failures, &checks, err))
			return false;
	if (json)
		text_format(&session->out, "\n], \"checks\": %d, \"failed\": %d}\n", checks, failures.count);
	else
		screen_line(session, "%zu playbook%s, %d checks of examples, %d failed.", count,
			count == 1 ? "" : "s", checks, failures.count);
	session->status = failures.count ? error_exit_status(ERROR_INVALID) : 0;
	return true;
}

static bool run(struct session *session, struct error *err)
{
	const char *verb = session->arguments[0];

	if (strcmp(verb, "list") == 0 && session->argument_count == 1)
		return run_list(session, err);
	if (strcmp(verb, "show") == 0 && session->argument_count == 2)
		return run_show(session, session->arguments[1], err);
	if (strcmp(verb, "check") == 0)
		return run_check(session, err);
	error_set(err, ERROR_USAGE, "expected list, show NAME or check [NAME…], found \"%.60s\"", verb);
	return error_hint(err, "tact help playbook shows examples");
}

const struct command_row command_playbook = {
	.name = "playbook",
	.arguments = "list | show NAME | check [NAME|FILE…]",
	.help = "the advice itself: listed, read, and its examples checked",
	.details = "check reads the playbooks and runs the examples beside their rules; without a name, all "
		   "of them.\n"
		   "Example: tact playbook check my-agency.playbook",
	.store = NEEDS_NO_STORE,
	.min_arguments = 1,
	.max_arguments = 100,
	.run = run,
};

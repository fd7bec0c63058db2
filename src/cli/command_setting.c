/* `tact setting`: what a person can set, shown and changed. */
#include "app/json_text.h"
#include "app/own_settings.h"
#include "cli/commands.h"
#include "cli/screen.h"
#include "cli/session.h"

static void print_setting(struct session *session, enum setting setting, const char *value)
{
	text_add_string(&session->out, "  ");
	screen_column(session, 12, PAINT_BOLD, setting_rows[setting].name);
	screen_column(session, 28, PAINT_NONE,
		value ? screen_plain(session, value)
		      : arena_format(&session->arena, "(%s)", setting_rows[setting].preset));
	screen_line(session, " %s", setting_rows[setting].help);
}

/* All of them, or one. */
static bool show(struct session *session, int first, int last, struct error *err)
{
	bool as_json = session_flag(session, OPTION_JSON);
	struct json_text json;

	if (as_json) {
		json_text_answer(&json, &session->out, 2);
		json_text_key(&json, "settings");
		json_text_object(&json);
	}
	for (int i = first; i <= last; i++) {
		const char *value;
		if (!session_setting(session, (enum setting)i, &value, err))
			return false;
		if (!as_json) {
			print_setting(session, (enum setting)i, value);
			continue;
		}
		json_text_key(&json, setting_rows[i].name);
		json_text_string(&json, value);
	}
	if (!as_json)
		return true;
	json_text_end_object(&json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
	return true;
}

static bool put(struct session *session, enum setting setting, const char *value, struct error *err)
{
	struct instant now;

	if (!session_open_store(session, DATABASE_CREATE, err) ||
		!session_now(session, &zone_utc, &now, err) ||
		!own_settings_put(session->store, &session->desk, setting, value[0] ? value : NULL, now, err))
		return false;
	return show(session, (int)setting, (int)setting, err);
}

static bool run(struct session *session, struct error *err)
{
	enum setting setting = 0;
	struct error missing = {0};

	if (session->argument_count > 0 && !setting_find(session->arguments[0], &setting, err))
		return false;
	if (session->argument_count == 2)
		return put(session, setting, session->arguments[1], err);
	if (!session_open_store(session, DATABASE_READ, &missing) && missing.kind != ERROR_NOT_FOUND) {
		*err = missing;
		return false;
	}
	if (session->argument_count == 1)
		return show(session, (int)setting, (int)setting, err);
	return show(session, 0, SETTING_COUNT - 1, err);
}

const struct command_row command_setting = {
	.name = "setting",
	.arguments = "[NAME [VALUE]]",
	.help = "your settings: shown, changed; an empty VALUE takes one back",
	.details = "Example: tact setting zone Europe/Berlin",
	.store = NEEDS_NO_STORE,
	.max_arguments = 2,
	.run = run,
};

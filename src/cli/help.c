/* Help texts, made from the rows of the commands and options. */
#include "cli/help.h"

#include "app/event_field.h"
#include "app/json_text.h"
#include "cli/screen.h"

enum { COMMAND_COLUMNS = 12, OPTION_COLUMNS = 28 };

static void list_options(struct session *session, const uint8_t *options)
{
	for (int i = 0; i < OPTION_COUNT; i++) {
		const struct option_row *row = &option_rows[i];
		const char *left;
		if (!option_listed(options, (enum option)i))
			continue;
		left = arena_format(&session->arena, "  %c%c%s--%s%s%s", row->letter ? '-' : ' ',
			row->letter ? row->letter : ' ', row->letter ? ", " : "  ", row->name,
			row->value ? " " : "", row->value ? row->value : "");
		screen_column(session, OPTION_COLUMNS, PAINT_NONE, left);
		text_format(&session->out, "  %s", row->help);
		if (row->word_count) {
			text_add_string(&session->out, ":");
			for (int j = 0; j < row->word_count; j++)
				text_format(&session->out, " %s", row->words[j]);
		}
		text_add_char(&session->out, '\n');
	}
}

static void list_events(struct session *session)
{
	screen_line(session, "\nTypes and their fields:");
	for (int type = 0; type < EVENT_TYPE_COUNT; type++) {
		size_t count;
		const struct event_field *rows = event_field_rows((enum event_type)type, &count);
		TEXT_CLEANUP struct text fields = {0};
		for (size_t i = 0; i < count; i++)
			text_format(&fields, " %s%s", rows[i].name, rows[i].required ? "" : "?");
		text_add_string(&session->out, "  ");
		screen_column(session, 17, PAINT_BOLD, event_type_names[type]);
		screen_column(session, 48, PAINT_NONE, fields.start ? fields.start + 1 : "");
		screen_line(session, "%s", event_type_help[type]);
	}
}

void help_all(struct session *session)
{
	screen_line(session, "tact keeps your follow-up after job interviews: what to send, to whom, by "
			     "when, and what not to do.\n");
	screen_line(session, "usage: tact [COMMAND] [WORDS] [OPTIONS]; without a command: today's page\n");
	for (size_t i = 0; i < command_count; i++) {
		text_add_string(&session->out, "  ");
		screen_column(session, COMMAND_COLUMNS, PAINT_BOLD, command_rows[i]->name);
		screen_line(session, "%s", command_rows[i]->help);
	}
	screen_line(session, "\nOptions of every command:");
	list_options(session, option_everywhere);
	list_options(session, OPTIONS(OPTION_VERSION));
	screen_line(session,
		"\nTimes: 2026-11-23 14:00, today 14:00, yesterday, fri 9:00, in 3 days, 2 hours ago.");
	screen_line(session, "People and processes: any part of the name that fits only one.");
	screen_line(session, "tact help COMMAND tells more; man tact tells all.");
}

void help_write(struct session *session)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "commands");
	json_text_list(&json);
	for (size_t i = 0; i < command_count; i++) {
		json_text_object(&json);
		json_text_pair(&json, "name", command_rows[i]->name);
		json_text_pair(&json, "arguments", command_rows[i]->arguments);
		json_text_pair(&json, "help", command_rows[i]->help);
		json_text_key(&json, "options");
		json_text_list(&json);
		for (int j = 0; j < OPTION_COUNT; j++)
			if (command_takes(command_rows[i], (enum option)j))
				json_text_string(&json, option_rows[j].name);
		json_text_end_list(&json);
		json_text_end_object(&json);
	}
	json_text_end_list(&json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

void help_command(struct session *session, const struct command_row *command)
{
	screen_line(session, "usage: tact %s%s%s", command->name, command->arguments[0] ? " " : "",
		command->arguments);
	screen_line(session, "\n%s", command->help);
	if (command->details)
		screen_line(session, "\n%s", command->details);
	if (command->lists_events)
		list_events(session);
	if (command->options) {
		screen_line(session, "\nOptions:");
		list_options(session, command->options);
	}
	screen_line(session, "\nOptions of every command:");
	list_options(session, option_everywhere);
}

/* `tact help` and `tact version`: what there is, from the same rows that are run. */
#include "cli/commands.h"
#include "cli/help.h"
#include "cli/screen.h"

static bool run_help(struct session *session, struct error *err)
{
	const struct command_row *command;

	if (session->argument_count == 0 || session_flag(session, OPTION_JSON)) {
		if (session_flag(session, OPTION_JSON))
			help_write(session);
		else
			help_all(session);
		return true;
	}
	command = command_find(session->arguments[0]);
	if (!command)
		return command_unknown(session->arguments[0], err);
	help_command(session, command);
	return true;
}

const struct command_row command_help = {
	.name = "help",
	.arguments = "[COMMAND]",
	.help = "all commands, or one with its options",
	.store = NEEDS_NO_STORE,
	.max_arguments = 1,
	.run = run_help,
};

static bool run_version(struct session *session, struct error *err)
{
	const char *zones = zone_data_version(&session->arena);

	if (session_flag(session, OPTION_JSON))
		text_format(&session->out, "{\"tact\": 1, \"version\": \"%s\", \"zone-data\": \"%s\"}\n",
			TACT_VERSION, zones);
	else
		screen_line(session, "tact %s, zone data %s", TACT_VERSION, zones);
	return true;
}

const struct command_row command_version = {
	.name = "version",
	.arguments = "",
	.help = "the version of the program and of its zone data",
	.store = NEEDS_NO_STORE,
	.run = run_version,
};

/* The commands as one visible array: parsing, help, completion and the check of the man pages read the same
 * rows. */
#include "cli/command.h"

#include "base/array.h"
#include "base/text.h"
#include "cli/commands.h"

const struct command_row *const command_rows[] = {
	&command_next,
	&command_new,
	&command_met,
	&command_did,
	&command_heard,
	&command_log,
	&command_done,
	&command_skip,
	&command_plan,
	&command_may,
	&command_why,
	&command_compare,
	&command_draft,
	&command_edit,
	&command_proofread,
	&command_approve,
	&command_send,
	&command_run,
	&command_outbox,
	&command_resolve,
	&command_mark,
	&command_word,
	&command_classify,
	&command_show,
	&command_list,
	&command_person,
	&command_import,
	&command_export,
	&command_delete,
	&command_replan,
	&command_playbook,
	&command_account,
	&command_ui,
	&command_setting,
	&command_completion,
	&command_help,
	&command_version,
};
const size_t command_count = ARRAY_COUNT(command_rows);

const struct command_row *command_find(const char *name)
{
	for (size_t i = 0; i < command_count; i++)
		if (strcmp(command_rows[i]->name, name) == 0)
			return command_rows[i];
	return NULL;
}

bool command_unknown(const char *name, struct error *err)
{
	const char *names[ARRAY_COUNT(command_rows)], *nearest;

	for (size_t i = 0; i < command_count; i++)
		names[i] = command_rows[i]->name;
	nearest = text_nearest(span_of(name), names, command_count);
	if (nearest)
		error_set(err, ERROR_USAGE, "unknown command \"%.100s\"; did you mean %s?", name, nearest);
	else
		error_set(err, ERROR_USAGE, "unknown command \"%.100s\"", name);
	return error_hint(err, "tact help lists the commands");
}

bool command_takes(const struct command_row *command, enum option option)
{
	return option_listed(command->options, option) || option_listed(option_everywhere, option);
}

/* The rows of the commands, one a file. */
#ifndef TACT_CLI_COMMANDS_H
#define TACT_CLI_COMMANDS_H

#include "cli/command.h"

extern const struct command_row command_next, command_plan, command_may, command_why, command_compare;
extern const struct command_row command_log, command_did, command_heard, command_met, command_done,
	command_skip;
extern const struct command_row command_new, command_show, command_list, command_person, command_import,
	command_export;
extern const struct command_row command_replan, command_playbook, command_setting, command_completion,
	command_help, command_version;
extern const struct command_row command_draft, command_edit, command_proofread, command_approve, command_mark,
	command_word, command_classify;

extern const struct command_row command_account;
extern const struct command_row command_outbox, command_resolve;
extern const struct command_row command_ui, command_delete;
extern const struct command_row command_send, command_run;

#endif

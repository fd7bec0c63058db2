/* The rows of the commands, one a file. */
#ifndef TACT_CLI_COMMANDS_H
#define TACT_CLI_COMMANDS_H

#include "cli/command.h"

extern const struct command_row command_plan, command_may, command_help, command_version;

#endif

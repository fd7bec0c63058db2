/* Help texts, made from the rows of the commands and options. */
#ifndef TACT_CLI_HELP_H
#define TACT_CLI_HELP_H

#include "cli/session.h"

void help_all(struct session *session);
/* Commands with their options as JSON. */
void help_write(struct session *session);
void help_command(struct session *session, const struct command_row *command);

#endif

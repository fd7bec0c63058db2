/* The commands as one visible array: parsing, help, completion and the check of the man pages read the same
 * rows. */
#ifndef TACT_CLI_COMMAND_H
#define TACT_CLI_COMMAND_H

#include "cli/option.h"

#include <stddef.h>

struct session;

/* What a command needs before it runs. */
enum command_store {
	NEEDS_NO_STORE,
	NEEDS_STORE_READ,
	NEEDS_STORE_WRITE,
	NEEDS_STORE_CREATE,
	NEEDS_STORE_UNLESS_CASE, /* STORE_READ, unless --case names a file */
};

struct command_row {
	const char *name;
	const char *arguments;  /* as in "tact may ACTION CHANNEL PERSON" */
	const char *help;       /* one line, no full stop */
	const char *details;    /* more lines for `tact help COMMAND`, may be NULL */
	const uint8_t *options; /* OPTIONS(…), beside those of every command */
	uint8_t store;          /* enum command_store */
	bool lists_events;      /* its help lists the types of events with their fields */
	uint8_t min_arguments, max_arguments;
	/* Fills session->out, and session->status where the answer has an exit status of its own. */
	bool (*run)(struct session *session, struct error *err);
};

extern const struct command_row *const command_rows[];
extern const size_t command_count;

const struct command_row *command_find(const char *name); /* NULL: none */
/* Its own, or one of every command. */
bool command_takes(const struct command_row *command, enum option option);
bool command_unknown(const char *name, struct error *err);

#endif

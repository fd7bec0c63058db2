/* One run of the program: its words, its output, and what the command needs. */
#ifndef TACT_CLI_SESSION_H
#define TACT_CLI_SESSION_H

#include "app/database.h"
#include "app/desk.h"
#include "base/text.h"
#include "cli/command.h"
#include "settings/setting.h"

struct session_option {
	enum option option;
	const char *value; /* "" for a flag */
};

struct session {
	struct arena arena;
	struct desk desk;
	const struct command_row *command;
	const char **arguments;
	int argument_count;
	struct session_option *options;
	int option_count;
	struct text out;
	bool color;
	int status; /* exit status of an answer that is no error */
	struct store *store;
	const struct zone *own_zone; /* once asked for */
	const char *person_word; /* whom the command speaks of: tells the process where nothing else does */
};

void session_init(struct session *session);
void session_clear(struct session *session);
/* Takes the words behind the program's name apart; the first that is no option names the command. */
bool session_parse(struct session *session, int count, char **words, struct error *err);
/* The value of an option, the last where it was given several times; NULL where it was not given. */
const char *session_option(const struct session *session, enum option option);
static inline bool session_flag(const struct session *session, enum option option)
{
	return session_option(session, option) != NULL;
}
/* Opens the database that --db, TACT_DB or the data folder names. */
bool session_open_store(struct session *session, enum database_mode mode, struct error *err);
/* A setting of the open database; NULL where it was never set, or there is no database. */
bool session_setting(
	struct session *session, enum setting setting, const char **ret_value, struct error *err);
/* The person's own zone: the setting, or TZ, or the system's. */
bool session_own_zone(struct session *session, const struct zone **ret_zone, struct error *err);
/* --now in that zone, or the clock. */
bool session_now(
	struct session *session, const struct zone *zone, struct instant *ret_now, struct error *err);
/* Writes what was printed so far; an error where nobody takes it. */
bool session_flush(struct session *session, struct error *err);

#endif

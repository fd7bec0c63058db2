/* tact: finds the command's row, opens what it needs, runs it, prints the error. */
#include "base/array.h"
#include "cli/help.h"
#include "cli/session.h"

static bool open_store(struct session *session, struct error *err)
{
	switch ((enum command_store)session->command->store) {
	case NEEDS_NO_STORE:
		return true;
	case NEEDS_STORE_UNLESS_CASE:
		return session_flag(session, OPTION_CASE) || session_open_store(session, DATABASE_READ, err);
	case NEEDS_STORE_READ:
		return session_open_store(session, DATABASE_READ, err);
	case NEEDS_STORE_WRITE:
		return session_open_store(session, DATABASE_WRITE, err);
	case NEEDS_STORE_CREATE:
		return session_open_store(session, DATABASE_CREATE, err);
	}
	return true;
}

static bool run(struct session *session, int count, char **words, struct error *err)
{
	if (!session_parse(session, count, words, err))
		return false;
	if (session_flag(session, OPTION_HELP)) {
		if (session->command == command_find("help"))
			help_all(session);
		else
			help_command(session, session->command);
		return session_flush(session, err);
	}
	return open_store(session, err) && session->command->run(session, err) && session_flush(session, err);
}

/* Names and texts of others may stand in an error: their control characters do not reach the terminal. */
static void print_error(struct error *err)
{
	char *const texts[] = {err->message, err->hint};

	for (size_t i = 0; i < ARRAY_COUNT(texts); i++)
		for (char *p = texts[i]; *p; p++)
			if ((unsigned char)*p < 0x20 || *p == 0x7f)
				*p = *p == '\n' ? ' ' : '?';
	fprintf(stderr, "tact: %s\n", err->message);
	if (err->hint[0])
		fprintf(stderr, "hint: %s\n", err->hint);
}

int main(int count, char **words)
{
	struct session session;
	struct error err = {0};
	int status;

	session_init(&session);
	if (run(&session, count - 1, words + 1, &err)) {
		status = session.status;
	} else {
		print_error(&err);
		status = error_exit_status(err.kind);
	}
	session_clear(&session);
	return status;
}

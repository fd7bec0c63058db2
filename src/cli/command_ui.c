/* `tact ui`: the pages in the browser. */
#include "app/own_zone.h"
#include "app/program.h"
#include "cli/commands.h"
#include "cli/screen.h"
#include "web/web.h"

/* The letters of tact on the keys of a telephone; the same each time, so that a calendar can subscribe. */
enum { PORT_DEFAULT = 8228, PORT_MAX = 65535 };

/* Told to the terminal in any case: the browser may not come up. */
static void ready(void *closure, const char *address, bool ours)
{
	struct session *session = closure;
	const char *const words[] = {"xdg-open", address, NULL};
	struct error err = {0};

	screen_line(session, "tact is at %s", address);
	screen_line(session, ours ? "Control-C ends it." : "It was open already.");
	session_flush(session, &err);
	if (!session_flag(session, OPTION_NO_BROWSER) && program_exists(words[0]))
		program_start(words);
}

static bool run(struct session *session, struct error *err)
{
	const char *word = session_option(session, OPTION_PORT);
	struct web_options options = {.ready = ready, .closure = session};
	const struct zone *zone;
	struct instant now;
	long port = PORT_DEFAULT;

	if (word && !span_number(span_of(word), PORT_MAX, &port))
		return error_set(err, ERROR_USAGE, "--port: expected a number from 0 to %d, found \"%.40s\"",
			PORT_MAX, word);
	options.port = (uint16_t)port;
	options.or_any_port = !word;
	options.database = database_path(session_option(session, OPTION_DB), &session->arena);
	if (!session_own_zone(session, &zone, err) || !session_now(session, zone, &now, err))
		return false;
	if (session_flag(session, OPTION_NOW))
		options.shift_seconds = now.seconds - own_clock_seconds();
	return web_run(&options, err);
}

const struct command_row command_ui = {
	.name = "ui",
	.arguments = "",
	.help = "open the pages in the browser",
	.details =
		"They are served to this computer alone, until Control-C. The address that is printed lets "
		"one "
		"browser in, once; asked for again, tact ui gives another. The runner runs beside them where "
		"there is an account.\nExample: tact ui",
	.options = OPTIONS(OPTION_PORT, OPTION_NO_BROWSER),
	.store = NEEDS_NO_STORE,
	.run = run,
};

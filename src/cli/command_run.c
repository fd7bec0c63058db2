/* `tact run`: the runner, which looks for answers and sends what is due until it is ended. */
#include "app/json_text.h"
#include "app/own_holder.h"
#include "app/own_zone.h"
#include "cli/commands.h"
#include "cli/screen.h"
#include "runner/runner.h"

#include <sys/stat.h>

/* Lines of a runner that goes on for months: nothing may pile up. */
struct lines {
	struct session *session;
	const struct zone *zone;
	struct post post;
};

static void write_json(struct lines *lines, const char *time, const char *words)
{
	struct json_text json;

	json_text_init(&json, &lines->session->out, 0);
	json_text_object(&json);
	json_text_pair(&json, "at", time);
	json_text_pair(&json, "event", words);
	json_text_end_object(&json);
	text_add_char(&lines->session->out, '\n');
}

/* Strangers' words may stand in it. */
static void write_plain(struct lines *lines, const char *time, const char *words)
{
	struct text *out = &lines->session->out;
	size_t from;

	text_format(out, "%.10s %.8s  ", time, time + 11);
	from = out->length;
	text_add_string(out, words);
	for (char *p = out->start + from; *p; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			*p = *p == '\n' || *p == '\t' ? ' ' : '?';
	text_add_char(out, '\n');
}

static void tell(void *closure, const char *words)
{
	struct lines *lines = closure;
	const struct instant now = lines->post.now(lines->post.data);
	char time[INSTANT_TEXT_SIZE];

	instant_print(now, zone_offset(lines->zone, now), 0, time);
	if (session_flag(lines->session, OPTION_JSON))
		write_json(lines, time, words);
	else
		write_plain(lines, time, words);
	session_flush(lines->session, NULL);
}

static bool run(struct session *session, struct error *err)
{
	struct lines lines = {.session = session};
	struct runner runner = {
		.store = session->store,
		.desk = &session->desk,
		.post = &lines.post,
		.holder = own_holder(&session->arena),
		.once = session_flag(session, OPTION_ONCE),
		.tell = tell,
		.closure = &lines,
	};
	struct instant now;

	umask(077);
	if (!session_own_zone(session, &lines.zone, err) || !session_now(session, lines.zone, &now, err))
		return false;
	post_real(&lines.post, now.seconds - own_clock_seconds());
	return post_real_signals(err) && runner_run(&runner, err);
}

const struct command_row command_run = {
	.name = "run",
	.arguments = "",
	.help = "look for answers and send what is due, until ended (Ctrl-C)",
	.details = "One of them runs at a time. Each event is a line with its time; --json makes objects of "
		   "them. "
		   "--once does what there is to do and ends, for timers.\n"
		   "Example: tact run --once",
	.options = OPTIONS(OPTION_ONCE),
	.store = NEEDS_STORE_WRITE,
	.run = run,
};

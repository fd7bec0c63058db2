/* `tact outbox`: the letters on their way out, and one of them with all that is known of it. */
#include "app/draft_id.h"
#include "app/outbox_write.h"
#include "cli/commands.h"
#include "cli/limit.h"
#include "cli/outbox_page.h"
#include "cli/output.h"
#include "cli/screen.h"

enum { LETTERS_LISTED = 20, LETTERS_MAX = 1000 };

struct listing {
	struct outbox_look *looks;
	size_t count, limit;
	bool more;
	struct instant now;
};

static void write_list(struct session *session, const struct listing *listing)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 3);
	json_text_key(&json, "letters");
	json_text_list(&json);
	for (size_t i = 0; i < listing->count; i++) {
		json_text_object(&json);
		outbox_write(&listing->looks[i], &json);
		json_text_end_object(&json);
	}
	json_text_end_list(&json);
	json_text_key(&json, "more");
	json_text_bool(&json, listing->more);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static void print_list(struct session *session, const struct listing *listing)
{
	size_t asking = 0;

	for (size_t i = 0; i < listing->count; i++) {
		outbox_page_line(session, &listing->looks[i], listing->now);
		asking += outbox_states[listing->looks[i].letter.state].turn == OUTBOX_ASKS;
	}
	if (listing->count == 0)
		screen_line(
			session, session_flag(session, OPTION_ALL)
					 ? "No letter was approved for sending yet; tact approve DRAFT does."
					 : "No letter is on its way. tact outbox --all shows those that "
					   "were.");
	if (listing->more)
		screen_line(session, "\n… and more; tact outbox --limit %zu shows them", listing->limit * 2);
	if (asking)
		screen_line(session, "\n%zu of them ask%s you: tact resolve", asking, asking == 1 ? "s" : "");
}

static bool list(struct session *session, struct instant now, struct error *err)
{
	struct listing listing = {.now = now};
	const enum outbox_which which = session_flag(session, OPTION_ALL) ? OUTBOX_ALL : OUTBOX_UNDER_WAY;

	if (!limit_read(session, LETTERS_LISTED, LETTERS_MAX, &listing.limit, err) ||
		!outbox_look_list(session->store, &session->desk, which, listing.limit, now, &session->arena,
			&listing.looks, &listing.count, &listing.more, err))
		return false;
	if (session_flag(session, OPTION_JSON))
		write_list(session, &listing);
	else
		print_list(session, &listing);
	return true;
}

static void write_one(struct session *session, const struct outbox_look *look)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	outbox_write(look, &json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static bool show(struct session *session, const char *word, struct instant now, struct error *err)
{
	const char *path = session_option(session, OPTION_EML);
	struct outbox_look look;
	int64_t number;

	if (!draft_id_parse(word, &number)) {
		error_set(err, ERROR_USAGE, "\"%.40s\" is no id of a letter", word);
		return error_hint(err, "ids are such as d7; tact outbox --all lists them");
	}
	if (!outbox_look_load(session->store, &session->desk, number, now, &session->arena, &look, err))
		return false;
	if (path) {
		if (!output_save(path, look.letter.message, err))
			return false;
		if (strcmp(path, "-") != 0)
			screen_line(session, "The message, as it goes over the wire, is in %s.",
				screen_plain(session, path));
		return true;
	}
	if (session_flag(session, OPTION_JSON))
		write_one(session, &look);
	else
		outbox_page_letter(session, &look, now);
	return true;
}

static bool run(struct session *session, struct error *err)
{
	const struct zone *zone;
	struct instant now;

	if (!session_own_zone(session, &zone, err) || !session_now(session, zone, &now, err))
		return false;
	if (session->argument_count > 0)
		return show(session, session->arguments[0], now, err);
	if (session_flag(session, OPTION_EML)) {
		error_set(err, ERROR_USAGE, "--eml is for one letter");
		return error_hint(err, "tact outbox d7 --eml letter.eml");
	}
	return list(session, now, err);
}

const struct command_row command_outbox = {
	.name = "outbox",
	.arguments = "[DRAFT]",
	.help = "letters on their way out: where each is, why, and when it goes on",
	.details =
		"With the id of one, such as d7: its history, what is known of the sending, and its message "
		"to the last byte. --all shows also those that were sent, stopped or dropped.\n"
		"Example: tact outbox; tact outbox d7 --eml letter.eml",
	.options = OPTIONS(OPTION_ALL, OPTION_LIMIT, OPTION_EML),
	.store = NEEDS_STORE_READ,
	.max_arguments = 1,
	.run = run,
};

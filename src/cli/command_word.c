/* `tact word`: the person's own dictionary. */
#include "app/json_text.h"
#include "app/own_words.h"
#include "cli/commands.h"
#include "cli/screen.h"
#include "cli/session.h"

static void write_words(struct session *session, const struct word_row *rows, size_t count)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "words");
	json_text_list(&json);
	for (size_t i = 0; i < count; i++)
		json_text_string(&json, rows[i].word);
	json_text_end_list(&json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static bool list(struct session *session, struct error *err)
{
	struct error missing = {0};
	struct word_row *rows = NULL;
	size_t count = 0;

	if (!session->store && !session_open_store(session, DATABASE_READ, &missing) &&
		missing.kind != ERROR_NOT_FOUND) {
		*err = missing;
		return false;
	}
	if (session->store && !own_words_list(session->store, &session->arena, &rows, &count, err))
		return false;
	if (session_flag(session, OPTION_JSON)) {
		write_words(session, rows, count);
		return true;
	}
	for (size_t i = 0; i < count; i++)
		screen_line(session, "%s", screen_plain(session, rows[i].word));
	if (count == 0)
		screen_line(session, "Your dictionary is empty; tact word add WORD puts one in.");
	return true;
}

static bool change(struct session *session, bool add, struct error *err)
{
	struct instant now;

	if (!session_now(session, &zone_utc, &now, err) ||
		!session_open_store(session, DATABASE_CREATE, err) || !database_begin(session->store, err))
		return false;
	for (int i = 1; i < session->argument_count; i++) {
		const char *word = session->arguments[i];
		bool changed;
		if (add ? !own_word_add(session->store, word, now, 0, &changed, err)
			: !own_word_forget(session->store, word, &changed, err))
			return false;
		if (!changed && !add) {
			error_set(err, ERROR_NOT_FOUND, "your dictionary has no \"%.100s\"", word);
			return error_hint(err, "tact word lists it");
		}
	}
	return database_commit(session->store, err) && list(session, err);
}

static bool run(struct session *session, struct error *err)
{
	bool add;

	if (session->argument_count == 0)
		return list(session, err);
	add = strcmp(session->arguments[0], "add") == 0;
	if (session->argument_count > 1 && (add || strcmp(session->arguments[0], "forget") == 0))
		return change(session, add, err);
	error_set(err, ERROR_USAGE, "expected add or forget, and words");
	return error_hint(err, "tact word add Kubernetes; tact word alone lists your dictionary");
}

const struct command_row command_word = {
	.name = "word",
	.arguments = "[add|forget WORD...]",
	.help = "your own dictionary: words that proof-reading takes for right",
	.details = "Example: tact word add Kubernetes Terraform",
	.store = NEEDS_NO_STORE,
	.max_arguments = 100,
	.run = run,
};

/* `tact delete`: everything deleted, once the word was typed. */
#include "app/delete_all.h"
#include "app/json_text.h"
#include "cli/commands.h"
#include "cli/screen.h"

#include <unistd.h>

enum { LINE_BYTES = 100 };

/* Typed at the terminal, or the first line of standard input. */
static bool is_meant(struct error *err)
{
	char line[LINE_BYTES] = "";

	if (isatty(STDIN_FILENO))
		fprintf(stderr,
			"Every process, letter, setting and password of tact goes, and cannot be brought "
			"back; tact export saves the processes.\nType delete to delete everything: ");
	if (fgets(line, sizeof(line), stdin) && span_is_nocase(span_trim(span_of(line)), "delete"))
		return true;
	error_set(err, ERROR_USAGE, "nothing was deleted: the word \"delete\" was not typed");
	return error_hint(err, "type it when you are asked, or give it on standard input");
}

static void show(struct session *session, const struct delete_all_stayed *stayed)
{
	struct json_text json;

	if (!session_flag(session, OPTION_JSON)) {
		screen_line(session,
			stayed->count ? "Everything is deleted, but for this:" : "Everything is deleted.");
		for (size_t i = 0; i < stayed->count; i++)
			screen_line(session, "  %s", screen_plain(session, stayed->sentences[i]));
		return;
	}
	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "stayed");
	json_text_list(&json);
	for (size_t i = 0; i < stayed->count; i++)
		json_text_string(&json, stayed->sentences[i]);
	json_text_end_list(&json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static bool run(struct session *session, struct error *err)
{
	struct delete_all_stayed stayed;

	if (!span_is(span_of(session->arguments[0]), "everything")) {
		error_set(err, ERROR_USAGE, "expected everything, found \"%.60s\"", session->arguments[0]);
		return error_hint(err, "a process is closed, not deleted: tact log closed");
	}
	if (!is_meant(err) || !delete_all(session_option(session, OPTION_DB), &session->arena, &stayed, err))
		return false;
	show(session, &stayed);
	return true;
}

const struct command_row command_delete = {
	.name = "delete",
	.arguments = "everything",
	.help = "delete everything: processes, letters, settings, passwords",
	.details = "The word delete has to be typed. Your mailbox, and playbooks and templates of your own, "
		   "stay.\nExample: tact export --output all.jsonl && tact delete everything",
	.store = NEEDS_NO_STORE,
	.min_arguments = 1,
	.max_arguments = 1,
	.run = run,
};

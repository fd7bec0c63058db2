/* `tact mark`: what proof-reading found in a draft is right, there or for ever. */
#include "app/draft_mark.h"
#include "app/json_text.h"
#include "cli/commands.h"
#include "cli/found_draft.h"
#include "cli/letter_desk.h"
#include "cli/screen.h"

static bool record(struct session *session, const struct found_draft *found, const struct finding *finding,
	const char *text, struct error *err)
{
	return database_begin(session->store, err) &&
	       draft_mark_record(session->store, &found->draft, finding, text,
		       session_flag(session, OPTION_FOREVER), found->chosen.now, err) &&
	       database_commit(session->store, err);
}

static void report(struct session *session, const struct found_draft *found, const struct finding *finding,
	const char *text)
{
	struct json_text json;
	const char *id = arena_format(&session->arena, "d%lld", (long long)found->draft.number);
	bool forever = session_flag(session, OPTION_FOREVER);

	if (!session_flag(session, OPTION_JSON)) {
		screen_line(session, "Marked as right %s%s: %s", forever ? "for ever" : "in ",
			forever ? "" : id, screen_plain(session, text));
		return;
	}
	json_text_answer(&json, &session->out, 2);
	json_text_pair(&json, "draft", id);
	json_text_pair(&json, "kind", finding_kind_names[finding->kind]);
	json_text_pair(&json, "text", text);
	json_text_key(&json, "forever");
	json_text_bool(&json, forever);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static bool run(struct session *session, struct error *err)
{
	PROOF_DESK_CLEANUP struct proof_desk desk = {0};
	struct found_draft found;
	struct letter_proof proof;
	const struct finding *finding;
	const char *text;

	if (!found_draft_load(session, session->arguments[0], &found, err) ||
		!draft_mark_check(&found.draft, err) || !letter_desk_open(session, &desk, err) ||
		!letter_desk_draft(session, &desk, &found, &proof, err))
		return false;
	finding = draft_mark_find(&proof, session->arguments[1], &session->arena, &text);
	if (!finding) {
		error_set(err, ERROR_NOT_FOUND, "nothing like \"%.100s\" was found in d%lld",
			session->arguments[1], (long long)found.draft.number);
		return error_hint(
			err, "tact proofread d%lld lists the findings", (long long)found.draft.number);
	}
	if (!record(session, &found, finding, text, err))
		return false;
	report(session, &found, finding, text);
	return true;
}

const struct command_row command_mark = {
	.name = "mark",
	.arguments = "DRAFT FINDING",
	.help = "what proof-reading found is right: in this letter, or --forever",
	.details = "FINDING is the number that tact proofread DRAFT lists, or the words that are right.\n"
		   "Example: tact mark d7 2",
	.options = OPTIONS(OPTION_FOREVER, OPTION_ALL),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 2,
	.max_arguments = 2,
	.run = run,
};

/* `tact mark`: what proof-reading found in a draft is right, there or for ever. */
#include "app/json_text.h"
#include "app/letter_proof.h"
#include "app/own_words.h"
#include "cli/commands.h"
#include "cli/found_draft.h"
#include "cli/letter_desk.h"
#include "cli/screen.h"

/* By its number, or by its words; NULL: none. */
static const struct finding *find(
	struct session *session, const struct letter_proof *proof, const char *word, const char **ret_text)
{
	const struct finding *findings = proof->result.findings;
	long number;

	for (size_t i = 0; i < proof->result.count; i++) {
		const char *text =
			own_mark_text(&findings[i], letter_proof_part(proof, &findings[i]), &session->arena);
		bool meant = strcmp(text, word) == 0 ||
			     (span_number(span_of(word), INT32_MAX, &number) && number == (long)i + 1);
		if (!meant)
			continue;
		*ret_text = text;
		return &findings[i];
	}
	return NULL;
}

static bool record(struct session *session, const struct found_draft *found, const struct finding *finding,
	const char *text, struct error *err)
{
	bool forever = session_flag(session, OPTION_FOREVER), changed = true;
	int64_t number = found->draft.number;

	if (forever && finding->kind != FINDING_SPELLING) {
		error_set(err, ERROR_USAGE, "only the spelling of a word can be right for ever");
		return error_hint(err, "without --forever it is right in d%lld", (long long)number);
	}
	if (!database_begin(session->store, err))
		return false;
	if (forever ? !own_word_add(session->store, text, found->chosen.now, number, &changed, err)
		    : !own_mark_add(session->store, number, finding, text, found->chosen.now, err))
		return false;
	return database_commit(session->store, err);
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

/* What is frozen stays as it is, and so does what was called right in it. */
static bool check_open(const struct draft *draft, struct error *err)
{
	if (draft->state == DRAFT_OPEN)
		return true;
	error_set(err, ERROR_INVALID, "d%lld is %s: nothing about it changes any more",
		(long long)draft->number, draft_state_names[draft->state]);
	return error_hint(err, "tact edit d%lld makes a new draft of it", (long long)draft->number);
}

static bool run(struct session *session, struct error *err)
{
	PROOF_DESK_CLEANUP struct proof_desk desk = {0};
	struct found_draft found;
	struct letter_proof proof;
	const struct finding *finding;
	const char *text;

	if (!found_draft_load(session, session->arguments[0], &found, err) ||
		!check_open(&found.draft, err) || !letter_desk_open(session, &desk, err) ||
		!letter_desk_draft(session, &desk, &found, &proof, err))
		return false;
	finding = find(session, &proof, session->arguments[1], &text);
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

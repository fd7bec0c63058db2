/* `tact proofread`: a letter read the way a careful friend would. */
#include "app/context_read.h"
#include "app/draft_id.h"
#include "app/file_read.h"
#include "app/letter_proof.h"
#include "app/person_find.h"
#include "cli/commands.h"
#include "cli/found_draft.h"
#include "cli/letter_desk.h"
#include "cli/proofread_answer.h"
#include "cli/word.h"

/* --action and --channel; what is not said stays. */
static bool read_options(struct session *session, uint8_t *action, uint8_t *channel, struct error *err)
{
	const char *word = session_option(session, OPTION_ACTION);

	if (word && !word_read("action", word, action_names, ACTION_COUNT, action, err))
		return false;
	word = session_option(session, OPTION_CHANNEL);
	return !word || word_read("channel", word, channel_names, CHANNEL_COUNT, channel, err);
}

/* From a process: a case file, or one of the database. */
static bool case_context(struct session *session, struct proof_desk *desk, struct letter_context *ret_context,
	struct error *err)
{
	const char *person = session_option(session, OPTION_PERSON);
	struct letter_case place = {.subject = {.action = ACTION_ANY,
					    .channel = CHANNEL_ANY,
					    .to = NOBODY,
					    .through = NOBODY,
					    .interview = NO_EVENT}};
	struct chosen *chosen = arena_new(&session->arena, struct chosen);

	session->person_word = person;
	if (!session->store && !session_flag(session, OPTION_CASE) &&
		!session_open_store(session, DATABASE_READ, err))
		return false;
	if (!chosen_load(session, session_option(session, OPTION_PROCESS), chosen, err) ||
		(person && !person_find(&chosen->process, person, &place.subject.to, err)) ||
		!read_options(session, &place.subject.action, &place.subject.channel, err))
		return false;
	place.matter = &chosen->matter;
	place.number = chosen->number;
	place.subject.now = chosen->now;
	return letter_case_context(desk, &place, &session->arena, ret_context, err);
}

/* Without a process: --context, the options, and what is known of the person who asks. */
static bool bare_context(struct session *session, const struct proof_desk *desk,
	struct letter_context *ret_context, struct error *err)
{
	const char *json = session_option(session, OPTION_CONTEXT);
	struct letter_context context;

	context_init(&context);
	letter_case_own(desk, &context);
	if (json) {
		context.own_name = NULL; /* whose letter it is, is not said */
		if (!context_read(json, &session->arena, &context, err))
			return error_prefix(err, "--context");
	}
	if (!read_options(session, &context.action, &context.channel, err))
		return false;
	if (context.action != ACTION_ANY)
		context.kind = letter_kind_of_action((enum action)context.action);
	*ret_context = context;
	return true;
}

static bool read_file(
	struct session *session, struct proof_desk *desk, struct letter_proof *ret_proof, struct error *err)
{
	const char *path = session->arguments[0], *file = strcmp(path, "-") == 0 ? "standard input" : path;
	bool about = session_flag(session, OPTION_CASE) || session_flag(session, OPTION_PROCESS) ||
		     session_flag(session, OPTION_PERSON);
	struct letter_context context;
	struct letter_text text;
	struct span bytes;

	if (about && session_flag(session, OPTION_CONTEXT)) {
		error_set(err, ERROR_USAGE, "both --context and a process are named");
		return error_hint(err, "leave one out");
	}
	if (about ? !case_context(session, desk, &context, err) : !bare_context(session, desk, &context, err))
		return false;
	if (!file_read(path, LETTER_FILE_MAX, &session->arena, &bytes, err) ||
		!letter_read(file, bytes, &text, err))
		return false;
	return letter_proof_read(desk, &text, &context, 0, &session->arena, ret_proof, err) ||
	       error_prefix(err, "%s", file);
}

/* What tells what a letter is about. */
static bool says_about(const struct session *session)
{
	return session_flag(session, OPTION_CASE) || session_flag(session, OPTION_PROCESS) ||
	       session_flag(session, OPTION_PERSON) || session_flag(session, OPTION_CONTEXT) ||
	       session_flag(session, OPTION_ACTION) || session_flag(session, OPTION_CHANNEL);
}

static bool check_words(const struct session *session, bool is_draft, struct error *err)
{
	const char *file = session->arguments[0], *from = session_option(session, OPTION_CASE);

	if (strcmp(file, "-") == 0 && from && strcmp(from, "-") == 0)
		return error_set(err, ERROR_USAGE, "standard input cannot be both the letter and the case");
	if (is_draft && session_flag(session, OPTION_JSONL)) {
		error_set(err, ERROR_USAGE, "--jsonl reads a file");
		return error_hint(err, "a file of that name: ./%.40s", file);
	}
	if (!says_about(session) || (!is_draft && !session_flag(session, OPTION_JSONL)))
		return true;
	if (is_draft)
		error_set(err, ERROR_USAGE, "the draft %.40s says itself what it is about", file);
	else
		error_set(err, ERROR_USAGE, "with --jsonl each line says itself what its letter is about");
	return error_hint(err, "leave out --case, --process, --person, --action, --channel and --context");
}

/* The database is there for the own words, settings and drafts; without one there are none. */
static bool open_database(struct session *session, bool needed, struct error *err)
{
	struct error missing = {0};

	if (session_open_store(session, DATABASE_READ, &missing) ||
		(missing.kind == ERROR_NOT_FOUND && !needed && !session_flag(session, OPTION_DB)))
		return true;
	*err = missing;
	return false;
}

static bool run(struct session *session, struct error *err)
{
	PROOF_DESK_CLEANUP struct proof_desk desk = {0};
	struct letter_proof proof;
	struct found_draft found;
	int64_t number;
	bool is_draft = draft_id_parse(session->arguments[0], &number);

	if (!check_words(session, is_draft, err) || !open_database(session, is_draft, err))
		return false;
	if (is_draft && !found_draft_load(session, session->arguments[0], &found, err))
		return false;
	if (!letter_desk_open(session, &desk, err))
		return false;
	if (session_flag(session, OPTION_JSONL))
		return proofread_lines(session, &desk, session->arguments[0], err);
	if (is_draft ? !letter_desk_draft(session, &desk, &found, &proof, err)
		     : !read_file(session, &desk, &proof, err))
		return false;
	return proofread_answer(session, &proof, err);
}

const struct command_row command_proofread = {
	.name = "proofread",
	.arguments = "FILE|-|DRAFT",
	.help = "read a letter the way a careful friend would",
	.details = "FILE may begin with lines To and Subject and an empty line. A process or a case file "
		   "tells what "
		   "the letter is about; without one, --context does: '{\"role\": …, \"company\": …, "
		   "\"person\": …, "
		   "\"type\": \"thank_you\"}'. --jsonl reads a letter a line and answers a line each.\n"
		   "Example: tact proofread letter.txt --process acme --person dana --action thank",
	.options = OPTIONS(OPTION_CASE, OPTION_PROCESS, OPTION_PLAYBOOK, OPTION_PERSON, OPTION_ACTION,
		OPTION_CHANNEL, OPTION_CONTEXT, OPTION_JSONL, OPTION_HINTS, OPTION_ALL),
	.store = NEEDS_NO_STORE,
	.min_arguments = 1,
	.max_arguments = 1,
	.run = run,
};

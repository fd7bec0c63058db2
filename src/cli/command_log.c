/* `tact log`, `did` and `heard`: what happened, recorded. */
#include "app/event_field.h"
#include "cli/commands.h"
#include "cli/event_words.h"
#include "cli/recording.h"
#include "cli/word.h"

enum { WORDS_MAX = 12 };

static bool run_log(struct session *session, struct error *err)
{
	uint8_t type;

	return word_read(
		       "event type", session->arguments[0], event_type_names, EVENT_TYPE_COUNT, &type, err) &&
	       recording_event(session, (enum event_type)type, session->arguments + 1,
		       session->argument_count - 1, err);
}

#define RECORDING_OPTIONS OPTION_PROCESS, OPTION_AT

const struct command_row command_log = {
	.name = "log",
	.arguments = "TYPE [FIELD…]",
	.help = "record anything that happened",
	.details = "The fields of a type are given by options, or as words in the order below (? may be left "
		   "out).\n"
		   "Example: tact log timeline 2026-12-04 dana --at 'yesterday 15:00'",
	.lists_events = true,
	.options = OPTIONS(RECORDING_OPTIONS, OPTION_UNTIL, OPTION_WITH, OPTION_STAGE, OPTION_TRAVELLING,
		OPTION_WENT, OPTION_OF, OPTION_ABOUT, OPTION_TEXT, OPTION_PERSON, OPTION_DECIDE_BY,
		OPTION_FROM, OPTION_ON, OPTION_DUE, OPTION_TO, OPTION_ACTION, OPTION_CHANNEL, OPTION_THROUGH,
		OPTION_FOR, OPTION_ANSWERED, OPTION_WHAT, OPTION_BACK, OPTION_WHY, OPTION_EMAIL),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 1,
	.max_arguments = WORDS_MAX,
	.run = run_log,
};

static bool run_did(struct session *session, struct error *err)
{
	session->person_word =
		session->argument_count > 2 ? session->arguments[2] : session_option(session, OPTION_TO);
	return recording_event(session, EVENT_DID, session->arguments, session->argument_count, err);
}

const struct command_row command_did = {
	.name = "did",
	.arguments = "ACTION CHANNEL [PERSON]",
	.help = "record something you did",
	.details = "Example: tact did thank email dana --at 'today 16:30'",
	.options = OPTIONS(RECORDING_OPTIONS, OPTION_TO, OPTION_THROUGH, OPTION_FOR, OPTION_ANSWERED),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 2,
	.max_arguments = 3,
	.run = run_did,
};

static bool run_heard(struct session *session, struct error *err)
{
	session->person_word =
		session->argument_count > 1 ? session->arguments[1] : session_option(session, OPTION_FROM);
	return recording_event(session, EVENT_HEARD, session->arguments, session->argument_count, err);
}

const struct command_row command_heard = {
	.name = "heard",
	.arguments = "WHAT [PERSON]",
	.help = "record something you heard",
	.details = "WHAT is one of: reply undecided next-step rejection not-interested offer auto-reply "
		   "bounce reference-unreachable.\n"
		   "Example: tact heard undecided dana --at 'yesterday 11:00'",
	.options = OPTIONS(RECORDING_OPTIONS, OPTION_FROM, OPTION_BACK),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 1,
	.max_arguments = 2,
	.run = run_heard,
};

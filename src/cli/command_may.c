/* `tact may`: may I, by this channel, to this person, now? */
#include "app/answer_write.h"
#include "app/person_find.h"
#include "app/when.h"
#include "cli/chosen.h"
#include "cli/commands.h"
#include "cli/page.h"
#include "cli/screen.h"
#include "cli/word.h"

enum { EXIT_FORBIDDEN = 4 };

static bool read_ask(
	struct session *session, const struct chosen *chosen, struct ask *ret_ask, struct error *err)
{
	const char *through = session_option(session, OPTION_THROUGH),
		   *interview = session_option(session, OPTION_FOR);
	struct ask ask = {.through = NOBODY, .interview = NO_EVENT, .promise = NO_EVENT};
	const struct process *process = &chosen->process;

	if (!word_read("action", session->arguments[0], action_names, ACTION_COUNT, &ask.action, err) ||
		!word_read(
			"channel", session->arguments[1], channel_names, CHANNEL_COUNT, &ask.channel, err) ||
		!person_find(process, session->arguments[2], &ask.to, err) ||
		(through && !person_find(process, through, &ask.through, err)) ||
		(interview && !word_read_event(process, interview, &ask.interview, err)))
		return false;
	if (interview && process->events[ask.interview].type != EVENT_INTERVIEW)
		return error_set(err, ERROR_USAGE, "--for: the event \"%.100s\" is no interview", interview);
	*ret_ask = ask;
	return true;
}

static void print_permission(struct session *session, const struct chosen *chosen, const struct ask *ask,
	const struct permission *permission, struct instant at)
{
	const struct matter *matter = &chosen->matter;

	if (permission->allowed) {
		screen_paint(session, PAINT_GREEN, "Yes");
		screen_line(session, ", you may %s by %s (%s).",
			page_action(session, matter, ask->action, ask->to), channel_names[ask->channel],
			page_when(session, matter, at, chosen->now));
		return;
	}
	screen_paint(session, PAINT_RED, "No");
	if (instant_is_never(permission->opens))
		screen_line(session, ", and as things stand no later day is in sight.");
	else
		screen_line(session, ", not before %s.",
			page_when(session, matter, permission->opens, chosen->now));
	page_bans(session, matter, permission->bans, permission->ban_count, chosen->now);
}

static bool run(struct session *session, struct error *err)
{
	struct chosen chosen;
	struct ask ask;
	struct permission permission;
	struct moment at = {0};
	const char *at_words = session_option(session, OPTION_AT);

	session->person_word = session->arguments[2];
	if (!chosen_load(session, session_option(session, OPTION_PROCESS), &chosen, err) ||
		!read_ask(session, &chosen, &ask, err))
		return false;
	at.instant = chosen.now;
	if (at_words && !when_parse(at_words, chosen.now, chosen.matter.zone, WHEN_FUTURE, &at, err))
		return error_prefix(err, "--at");
	gate_may(&chosen.matter, &ask, at.instant, &permission);
	if (session_flag(session, OPTION_JSON))
		answer_write_permission(&chosen.matter, &permission, at.instant, &session->out);
	else
		print_permission(session, &chosen, &ask, &permission, at.instant);
	session->status = permission.allowed ? 0 : EXIT_FORBIDDEN;
	return true;
}

const struct command_row command_may = {
	.name = "may",
	.arguments = "ACTION CHANNEL PERSON",
	.help = "may I? allowed or not, why not, and from when on",
	.details = "The exit status is 0 where it is allowed and 4 where it is forbidden.\n"
		   "Example: tact may status phone dana --at 'fri 9:00'",
	.options =
		OPTIONS(OPTION_PROCESS, OPTION_CASE, OPTION_PLAYBOOK, OPTION_THROUGH, OPTION_FOR, OPTION_AT),
	.store = NEEDS_STORE_UNLESS_CASE,
	.min_arguments = 3,
	.max_arguments = 3,
	.run = run,
};

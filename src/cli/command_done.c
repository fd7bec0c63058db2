/* `tact done` and `tact skip`: an item of the agenda carried out, or let go on purpose. */
#include "app/item_id.h"
#include "app/when.h"
#include "cli/commands.h"
#include "cli/event_words.h"
#include "cli/found_item.h"
#include "cli/page.h"
#include "cli/recording.h"
#include "cli/word.h"

static bool choose_channel(
	struct session *session, const struct item *item, uint8_t *ret_channel, struct error *err)
{
	const char *word = session_option(session, OPTION_CHANNEL);

	if (!word && session->argument_count > 1)
		word = session->arguments[1];
	if (word)
		return word_read("channel", word, channel_names, CHANNEL_COUNT, ret_channel, err);
	if (item->channels.count > 0) {
		*ret_channel = item->channels.order[0];
		return true;
	}
	error_set(err, ERROR_USAGE, "by which channel is not said");
	return error_hint(
		err, "every channel is forbidden just now; if you did it all the same, say --channel");
}

/* The interview that the item belongs to, where it hangs on one. */
static int32_t interview_of(const struct process *process, const struct item *item)
{
	bool belongs = item->duty->action == ACTION_THANK || item->duty->action == ACTION_DEBRIEF ||
		       item->duty->action == ACTION_TELL_REFERENCES ||
		       action_in_interview(item->duty->action);

	if (!belongs || item->trigger < 0 || process->events[item->trigger].type != EVENT_INTERVIEW)
		return NO_EVENT;
	return item->trigger;
}

static bool run_done(struct session *session, struct error *err)
{
	struct recording recording;
	struct found_item found;
	struct moment at;
	struct event *event;
	uint8_t channel;

	if (!found_item_record(session, session->arguments[0], &recording, &found, err) ||
		!choose_channel(session, &found.item, &channel, err) ||
		!event_words_at(
			session, recording.before.matter.zone, recording.before.now, EVENT_DID, &at, err))
		return false;
	event = entry_add_event(&recording.entry, EVENT_DID, at, &session->arena);
	event->action = found.item.duty->action;
	event->channel = channel;
	event->person = found.item.to;
	event->through = found.item.through;
	event->of = interview_of(&recording.before.process, &found.item);
	return recording_commit(session, &recording, err);
}

const struct command_row command_done = {
	.name = "done",
	.arguments = "ITEM [CHANNEL]",
	.help = "record that an item of the agenda is done",
	.details = "ITEM is the short id that next and plan show, or the first letters of it. Without a "
		   "channel it is the preferred one.\n"
		   "Example: tact done 3kf email --at 'today 9:30'",
	.options = OPTIONS(OPTION_CHANNEL, OPTION_AT),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 1,
	.max_arguments = 2,
	.run = run_done,
};

/* Skipping lets go the first item of its action and person; another one cannot be meant. */
static bool skips_that(struct session *session, const struct recording *recording,
	const struct found_item *found, struct error *err)
{
	const struct agenda *agenda = &found->agenda;

	for (size_t i = 0; i < agenda->count; i++) {
		const struct item *item = &agenda->items[i];
		if (item->duty->action != found->item.duty->action || item->to != found->item.to ||
			item->state >= ITEM_DONE)
			continue;
		if (item->trigger == found->item.trigger)
			return true;
		error_set(err, ERROR_USAGE, "%s comes first: %s", found->ids[i],
			page_deed(session, &recording->before.matter, item));
		return error_hint(err, "skip that one first");
	}
	error_set(err, ERROR_USAGE, "there is nothing left to skip there");
	return error_hint(err, "tact plan %lld shows what is open", (long long)recording->before.number);
}

static bool run_skip(struct session *session, struct error *err)
{
	struct recording recording;
	struct found_item found;
	struct moment at;
	struct event *event;
	const char *why = session_option(session, OPTION_WHY);

	if (!why && session->argument_count > 1)
		why = session->arguments[1];
	if (!why || !why[0]) {
		error_set(err, ERROR_USAGE, "the reason is missing");
		return error_hint(
			err, "tact skip %.20s 'they asked for no more letters'", session->arguments[0]);
	}
	if (strlen(why) > PROCESS_MAX_TEXT)
		return error_set(err, ERROR_USAGE, "the reason is too long");
	if (!found_item_record(session, session->arguments[0], &recording, &found, err) ||
		!skips_that(session, &recording, &found, err) ||
		!event_words_at(
			session, recording.before.matter.zone, recording.before.now, EVENT_SKIPPED, &at, err))
		return false;
	event = entry_add_event(&recording.entry, EVENT_SKIPPED, at, &session->arena);
	event->action = found.item.duty->action;
	event->person = found.item.to;
	event->text = why;
	return recording_commit(session, &recording, err);
}

const struct command_row command_skip = {
	.name = "skip",
	.arguments = "ITEM REASON",
	.help = "let an item of the agenda go, on purpose",
	.details = "Example: tact skip 3kf 'she said not to bother'",
	.options = OPTIONS(OPTION_WHY, OPTION_AT),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 1,
	.max_arguments = 2,
	.run = run_skip,
};

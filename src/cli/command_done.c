/* `tact done` and `tact skip`: an item of the agenda carried out, or let go on purpose. */
#include "app/item_settle.h"
#include "cli/commands.h"
#include "cli/event_words.h"
#include "cli/found_item.h"
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

static bool run_done(struct session *session, struct error *err)
{
	struct recording recording;
	struct item_found found;
	struct moment at;
	uint8_t channel;

	if (!found_item_record(session, session->arguments[0], &recording, &found, err) ||
		!choose_channel(session, &found.item, &channel, err) ||
		!event_words_at(
			session, recording.before.matter.zone, recording.before.now, EVENT_DID, &at, err))
		return false;
	item_settle_done(&recording.entry, &found.item, channel, at, &session->arena);
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

static bool run_skip(struct session *session, struct error *err)
{
	struct recording recording;
	struct item_found found;
	struct moment at;
	const char *why = session_option(session, OPTION_WHY);

	if (!why && session->argument_count > 1)
		why = session->arguments[1];
	if (!why || !why[0]) {
		error_set(err, ERROR_USAGE, "the reason is missing");
		return error_hint(
			err, "tact skip %.20s 'they asked for no more letters'", session->arguments[0]);
	}
	if (!found_item_record(session, session->arguments[0], &recording, &found, err) ||
		!item_settle_may_skip(&recording.before.matter, &found, err) ||
		!event_words_at(
			session, recording.before.matter.zone, recording.before.now, EVENT_SKIPPED, &at, err))
		return false;
	return item_settle_skip(&recording.entry, &found.item, why, at, &session->arena, err) &&
	       recording_commit(session, &recording, err);
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

/* Which letter is wanted, as it is typed: an item of the agenda, or an action and a person. */
#include "cli/draft_words.h"

#include "app/item_id.h"
#include "app/person_find.h"
#include "cli/found_item.h"
#include "cli/word.h"

static bool by_item(struct session *session, struct chosen *ret_chosen, struct draft_wish *wish,
	const struct item **ret_item, struct error *err)
{
	struct item_found *found = arena_new(&session->arena, struct item_found);

	if (session->argument_count > 1) {
		error_set(err, ERROR_USAGE, "one word too many: \"%.100s\"", session->arguments[1]);
		return error_hint(err, "an item tells the person itself");
	}
	if (!found_item_load(session, session->arguments[0], ret_chosen, found, err))
		return false;
	draft_wish_item(wish, &found->item);
	*ret_item = &found->item;
	return true;
}

/* The item that an action and a person mean, where the agenda has one that is open; else NULL. */
static const struct item *item_of(
	struct session *session, const struct chosen *chosen, struct draft_wish *wish)
{
	struct agenda agenda;

	outlook_plan(&chosen->matter, chosen->now, false, &session->arena, &agenda);
	for (size_t i = 0; i < agenda.count; i++) {
		const struct item *item = &agenda.items[i];
		if (item->duty->action != wish->action || item->state >= ITEM_DONE ||
			(wish->to != NOBODY && item->to != wish->to))
			continue;
		draft_wish_item(wish, item);
		return item;
	}
	return NULL;
}

static bool by_action(struct session *session, struct chosen *ret_chosen, struct draft_wish *wish,
	const struct item **ret_item, struct error *err)
{
	const char *person = session->argument_count > 1 ? session->arguments[1] : NULL;

	session->person_word = person;
	if (!word_read("action", session->arguments[0], action_names, ACTION_COUNT, &wish->action, err) ||
		!chosen_load(session, session_option(session, OPTION_PROCESS), ret_chosen, err) ||
		(person && !person_find(&ret_chosen->process, person, &wish->to, err)))
		return false;
	*ret_item = item_of(session, ret_chosen, wish);
	if (*ret_item || person)
		return true;
	error_set(err, ERROR_USAGE, "to whom is not said");
	return error_hint(err, "tact draft %s PERSON", action_names[wish->action]);
}

static bool read_options(
	struct session *session, const struct process *process, struct draft_wish *wish, struct error *err)
{
	const char *channel = session_option(session, OPTION_CHANNEL),
		   *through = session_option(session, OPTION_THROUGH),
		   *interview = session_option(session, OPTION_FOR);

	if ((channel && !word_read("channel", channel, channel_names, CHANNEL_COUNT, &wish->channel, err)) ||
		(through && !person_find(process, through, &wish->through, err)) ||
		(interview && !word_read_event(process, interview, &wish->trigger, err)))
		return false;
	if (interview && process->events[wish->trigger].type != EVENT_INTERVIEW)
		return error_set(err, ERROR_USAGE, "--for: the event \"%.100s\" is no interview", interview);
	return true;
}

bool draft_words_read(struct session *session, struct chosen *ret_chosen, struct draft_wish *ret_wish,
	const struct item **ret_item, struct error *err)
{
	struct draft_wish wish = {.channel = CHANNEL_EMAIL,
		.to = NOBODY,
		.through = NOBODY,
		.trigger = NO_EVENT,
		.again = session_flag(session, OPTION_AGAIN)};
	const char *letters;
	int64_t number;

	if (item_id_split(session->arguments[0], &number, &letters)
			? !by_item(session, ret_chosen, &wish, ret_item, err)
			: !by_action(session, ret_chosen, &wish, ret_item, err))
		return false;
	if (!read_options(session, &ret_chosen->process, &wish, err))
		return false;
	wish.matter = &ret_chosen->matter;
	wish.number = ret_chosen->number;
	wish.now = ret_chosen->now;
	*ret_wish = wish;
	return true;
}

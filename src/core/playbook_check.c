/* Reads what has to be so at a moment of an example. */
#include "core/agenda.h"
#include "core/playbook_story.h"

const struct playbook_phrases playbook_item_states = {
	"state of an item", "states", item_state_names, ITEM_STATE_COUNT};
const struct playbook_phrases playbook_process_states = {
	"state of the process", "states", process_state_names, PROCESS_STATE_COUNT};

/* "Mon 28 Sep [09:00]" */
static bool read_until(struct playbook_lex *lex, struct story *story, struct instant *ret_until)
{
	struct day day;
	int second = 0;
	if (!playbook_day_read(lex, &story->first, &day))
		return false;
	if (playbook_day_clock(playbook_lex_peek(lex), &second))
		playbook_lex_take(lex);
	*ret_until = playbook_day_instant(day, second);
	return true;
}

/* "until Mon 28 Sep" or "never" */
static bool read_until_or_never(struct playbook_lex *lex, struct story *story, struct example_check *check)
{
	check->has_until = true;
	check->until = INSTANT_NEVER;
	return playbook_lex_skip(lex, "never") ||
	       (playbook_lex_expect(lex, "until") && read_until(lex, story, &check->until));
}

/* "yes", "no", "no, until Mon 28 Sep", "no, never" */
static bool read_answer(struct playbook_lex *lex, struct story *story, struct example_check *check)
{
	check->allowed = playbook_lex_skip(lex, "yes");
	if (check->allowed)
		return true;
	struct span found = playbook_lex_peek(lex);
	if (!playbook_lex_skip(lex, "no"))
		return source_error(&lex->source, found.start,
			"the answer is \"yes\" or \"no\", not \"%.*s\"", source_shown(found), found.start);
	return !playbook_lex_skip(lex, ",") || read_until_or_never(lex, story, check);
}

/* "status by phone to dana [through bo]: no, until Mon 28 Sep" */
static bool read_may(struct playbook_lex *lex, struct story *story, struct example_check *check)
{
	check->kind = EXAMPLE_MAY;
	return playbook_phrase_read(lex, &playbook_actions, &check->action) &&
	       playbook_lex_expect(lex, "by") &&
	       playbook_phrase_read(lex, &playbook_channels, &check->channel) &&
	       playbook_lex_expect(lex, "to") && playbook_story_person(lex, story, &check->person) &&
	       playbook_story_optional(lex, story, "through", &check->through) &&
	       playbook_lex_expect(lex, ":") && read_answer(lex, story, check);
}

/* "due [by phone] [, from Mon 28 Sep 09:00]", "held [, until Mon 28 Sep]" */
static bool read_state(struct playbook_lex *lex, struct story *story, struct example_check *check)
{
	check->kind = EXAMPLE_ITEM;
	if (!playbook_phrase_read(lex, &playbook_item_states, &check->state))
		return false;
	if (playbook_lex_skip(lex, "by") && !playbook_phrase_read(lex, &playbook_channels, &check->channel))
		return false;
	if (!playbook_lex_skip(lex, ","))
		return true;
	if (check->state == ITEM_HELD)
		return read_until_or_never(lex, story, check);
	check->has_until = true;
	return playbook_lex_expect(lex, "from") &&
	       playbook_day_read_instant(lex, &story->first, &check->until);
}

/* "status to dana [through bo] is …" */
static bool read_item(struct playbook_lex *lex, struct story *story, struct example_check *check)
{
	if (!playbook_phrase_read(lex, &playbook_actions, &check->action) ||
		!playbook_story_optional(lex, story, "to", &check->person) ||
		!playbook_story_optional(lex, story, "through", &check->through) ||
		!playbook_lex_expect(lex, "is"))
		return false;
	if (!playbook_lex_skip(lex, "not listed"))
		return read_state(lex, story, check);
	check->kind = EXAMPLE_ABSENT;
	return true;
}

bool playbook_story_check(struct playbook_lex *lex, struct story *story)
{
	struct example_check check = {.channel = CHANNEL_ANY, .person = NOBODY, .through = NOBODY};
	check.place = playbook_lex_place(lex);
	bool done;
	if (story->check_count == PLAYBOOK_MAX_STORY)
		return source_error(&lex->source, playbook_lex_peek(lex).start,
			"an example has at most %d checks", PLAYBOOK_MAX_STORY);
	if (!playbook_day_read_instant(lex, &story->first, &check.at))
		return false;
	if (playbook_lex_skip(lex, "the process is")) {
		check.kind = EXAMPLE_STATE;
		done = playbook_phrase_read(lex, &playbook_process_states, &check.state);
	} else if (playbook_lex_skip(lex, "may")) {
		done = read_may(lex, story, &check);
	} else {
		done = read_item(lex, story, &check);
	}
	if (done)
		story->checks[story->check_count++] = check;
	return done;
}

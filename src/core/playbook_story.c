/* Reads the log of an example, one line an event. */
#include "core/playbook_story.h"

#include "base/array.h"
#include "core/agenda.h"

#include <string.h>

const struct playbook_phrases playbook_event_types = {"event", "events", event_type_names, EVENT_TYPE_COUNT};
const struct playbook_phrases playbook_relations = {"relation", "relations", relation_names, RELATION_COUNT};
const struct playbook_phrases playbook_stages = {"stage of an interview", "stages", stage_names, STAGE_COUNT};
const struct playbook_phrases playbook_wents = {"way an interview goes", "ways", went_names, WENT_COUNT};
const struct playbook_phrases playbook_abouts = {"kind of fact", "kinds", about_names, ABOUT_COUNT};
const struct playbook_phrases playbook_heards = {"thing heard", "things heard", heard_names, HEARD_COUNT};
const struct playbook_phrases playbook_closed_whys = {
	"reason to close", "reasons", closed_why_names, CLOSED_WHY_COUNT};

bool playbook_story_person(struct playbook_lex *lex, const struct story *story, int16_t *ret_person)
{
	const char *ids[PLAYBOOK_MAX_STORY];
	for (size_t i = 0; i < story->people_count; i++)
		ids[i] = story->people[i].id;
	const struct playbook_phrases people = {"person of this example", "people", ids, story->people_count};
	uint8_t person;
	if (!playbook_phrase_read(lex, &people, &person))
		return false;
	*ret_person = person;
	return true;
}

bool playbook_story_optional(
	struct playbook_lex *lex, const struct story *story, const char *word, int16_t *ret_person)
{
	return !playbook_lex_skip(lex, word) || playbook_story_person(lex, story, ret_person);
}

/* ": TEXT" to the end of the line; `otherwise` where nothing is said. */
static bool read_text(struct playbook_lex *lex, const char *otherwise, const char **ret_text)
{
	if (otherwise != NULL && playbook_lex_peek(lex).length == 0) {
		*ret_text = otherwise;
		return true;
	}
	if (!playbook_lex_expect(lex, ":"))
		return false;
	struct span found = playbook_lex_rest(lex);
	if (found.length == 0 || found.length > PLAYBOOK_MAX_LINE)
		return source_error(&lex->source, found.start,
			"a text of 1 to %d bytes is expected after the colon", PLAYBOOK_MAX_LINE);
	*ret_text = arena_copy(lex->arena, found.start, found.length);
	return true;
}

/* "… of Mon 21 Sep 14:00": the latest event above of that type and time. */
static bool read_of(struct playbook_lex *lex, struct story *story, enum event_type type, int32_t *ret_of)
{
	struct span found = playbook_lex_item(lex);
	struct instant at;
	if (!playbook_lex_expect(lex, "of") || !playbook_day_read_instant(lex, &story->first, &at))
		return false;
	for (size_t i = story->event_count; i-- > 0;) {
		if (story->events[i].type == type && story->events[i].at.instant.seconds == at.seconds) {
			*ret_of = (int32_t)i;
			return true;
		}
	}
	return source_error(&lex->source, found.start, "no %s %.*s stands above", event_type_names[type],
		source_shown(found), found.start);
}

static bool read_with(struct playbook_lex *lex, struct story *story, struct event *event)
{
	int16_t with[PLAYBOOK_MAX_STORY];
	int16_t count = 0;
	do {
		struct span found = playbook_lex_peek(lex);
		int16_t person;
		if (!playbook_story_person(lex, story, &person))
			return false;
		for (int16_t i = 0; i < count; i++)
			if (with[i] == person)
				return source_error(&lex->source, found.start, "\"%s\" is said twice",
					story->people[person].id);
		with[count++] = person;
	} while (playbook_lex_skip(lex, ","));
	int16_t *copy = arena_array(lex->arena, int16_t, count);
	memcpy(copy, with, (size_t)count * sizeof(*with));
	event->with = copy;
	event->with_count = count;
	return true;
}

/* "[phone-screen] [with dana, max] [travelling] [went badly]" */
static bool read_interview(struct playbook_lex *lex, struct story *story, struct event *event)
{
	int stage = playbook_phrase_match(lex, &playbook_stages);
	event->what = stage >= 0 ? (uint8_t)stage : STAGE_ONSITE;
	if (playbook_lex_skip(lex, "with") && !read_with(lex, story, event))
		return false;
	event->travelling = playbook_lex_skip(lex, "travelling") ? FLAG_YES : FLAG_UNSAID;
	return !playbook_lex_skip(lex, "went") || playbook_phrase_read(lex, &playbook_wents, &event->went);
}

/* "the interview of Mon 21 Sep 14:00" */
static bool read_cancelled(struct playbook_lex *lex, struct story *story, struct event *event)
{
	return playbook_lex_expect(lex, "the interview") && read_of(lex, story, EVENT_INTERVIEW, &event->of);
}

/* "the heard of Mon 21 Sep 14:00" */
static bool read_retract(struct playbook_lex *lex, struct story *story, struct event *event)
{
	uint8_t type;
	return playbook_lex_expect(lex, "the") && playbook_phrase_read(lex, &playbook_event_types, &type) &&
	       read_of(lex, story, (enum event_type)type, &event->of);
}

/* "concern [of dana]: TEXT" */
static bool read_noted(struct playbook_lex *lex, struct story *story, struct event *event)
{
	return playbook_phrase_read(lex, &playbook_abouts, &event->what) &&
	       playbook_story_optional(lex, story, "of", &event->person) &&
	       read_text(lex, NULL, &event->text);
}

/* "decide-by Fri 25 Sep [17:00] [from dana]" */
static bool read_timeline(struct playbook_lex *lex, struct story *story, struct event *event)
{
	int second;
	if (!playbook_lex_expect(lex, "decide-by") || !playbook_day_read(lex, &story->first, &event->date))
		return false;
	if (playbook_day_clock(playbook_lex_peek(lex), &second)) {
		playbook_lex_take(lex);
		event->decide_by_instant = true;
		event->until.instant = playbook_day_instant(event->date, second);
		event->date = DAY_NONE;
	}
	return playbook_story_optional(lex, story, "from", &event->person);
}

static bool read_from(struct playbook_lex *lex, struct story *story, struct event *event)
{
	return playbook_story_optional(lex, story, "from", &event->person);
}

/* "dana on Wed 23 Sep" */
static bool read_call_allowed(struct playbook_lex *lex, struct story *story, struct event *event)
{
	return playbook_story_person(lex, story, &event->person) && playbook_lex_expect(lex, "on") &&
	       playbook_day_read(lex, &story->first, &event->date);
}

static bool read_connect_allowed(struct playbook_lex *lex, struct story *story, struct event *event)
{
	return playbook_story_person(lex, story, &event->person);
}

static bool read_direct_allowed(struct playbook_lex *lex, struct story *story, struct event *event)
{
	(void)story;
	(void)event;
	return playbook_lex_end(lex);
}

/* "[to dana] due Fri 2 Oct [status] [by phone] [: TEXT]" */
static bool read_promise(struct playbook_lex *lex, struct story *story, struct event *event)
{
	event->action = ACTION_ANY;
	event->channel = CHANNEL_ANY;
	if (!playbook_story_optional(lex, story, "to", &event->person) || !playbook_lex_expect(lex, "due") ||
		!playbook_day_read(lex, &story->first, &event->date))
		return false;
	int action = playbook_phrase_match(lex, &playbook_actions);
	if (action >= 0)
		event->action = (uint8_t)action;
	if (playbook_lex_skip(lex, "by") && !playbook_phrase_read(lex, &playbook_channels, &event->channel))
		return false;
	return read_text(lex, PLAYBOOK_STORY_PROMISE, &event->text);
}

/* "thank by email [to dana] [through bo] [for the interview of Mon 21 Sep 14:00] [answered|unanswered]" */
static bool read_did(struct playbook_lex *lex, struct story *story, struct event *event)
{
	if (!playbook_phrase_read(lex, &playbook_actions, &event->action) ||
		!playbook_lex_expect(lex, "by") ||
		!playbook_phrase_read(lex, &playbook_channels, &event->channel) ||
		!playbook_story_optional(lex, story, "to", &event->person) ||
		!playbook_story_optional(lex, story, "through", &event->through))
		return false;
	if (playbook_lex_skip(lex, "for the interview") && !read_of(lex, story, EVENT_INTERVIEW, &event->of))
		return false;
	if (playbook_lex_skip(lex, "answered"))
		event->answered = ANSWERED_YES;
	else if (playbook_lex_skip(lex, "unanswered"))
		event->answered = ANSWERED_NO;
	return true;
}

/* "auto-reply [from dana] [back Fri 2 Oct]" */
static bool read_heard(struct playbook_lex *lex, struct story *story, struct event *event)
{
	if (!playbook_phrase_read(lex, &playbook_heards, &event->what) ||
		!playbook_story_optional(lex, story, "from", &event->person))
		return false;
	struct span found = playbook_lex_peek(lex);
	if (!playbook_lex_skip(lex, "back"))
		return true;
	if (event->what != HEARD_AUTO_REPLY)
		return source_error(
			&lex->source, found.start, "only an auto-reply says when somebody is back");
	return playbook_day_read(lex, &story->first, &event->date);
}

/* "status [to dana] [: TEXT]" */
static bool read_skipped(struct playbook_lex *lex, struct story *story, struct event *event)
{
	return playbook_phrase_read(lex, &playbook_actions, &event->action) &&
	       playbook_story_optional(lex, story, "to", &event->person) &&
	       read_text(lex, PLAYBOOK_STORY_SKIPPED, &event->text);
}

/* "dana: ADDRESS" */
static bool read_address(struct playbook_lex *lex, struct story *story, struct event *event)
{
	return playbook_story_person(lex, story, &event->person) && read_text(lex, NULL, &event->text);
}

static bool read_closed(struct playbook_lex *lex, struct story *story, struct event *event)
{
	(void)story;
	return playbook_phrase_read(lex, &playbook_closed_whys, &event->what);
}

static bool (*const readers[EVENT_TYPE_COUNT])(struct playbook_lex *, struct story *, struct event *) = {
	[EVENT_INTERVIEW] = read_interview,
	[EVENT_CANCELLED] = read_cancelled,
	[EVENT_NOTED] = read_noted,
	[EVENT_TIMELINE] = read_timeline,
	[EVENT_NO_CALLS] = read_from,
	[EVENT_NO_CONTACT] = read_from,
	[EVENT_CALL_ALLOWED] = read_call_allowed,
	[EVENT_CONNECT_ALLOWED] = read_connect_allowed,
	[EVENT_DIRECT_ALLOWED] = read_direct_allowed,
	[EVENT_PROMISE] = read_promise,
	[EVENT_DID] = read_did,
	[EVENT_HEARD] = read_heard,
	[EVENT_SKIPPED] = read_skipped,
	[EVENT_ADDRESS] = read_address,
	[EVENT_CLOSED] = read_closed,
	[EVENT_RETRACT] = read_retract,
};

/* "14:00", or "14:00-15:00" where something lasts; an end that is not later is one of the next day. */
static bool read_clocks(struct playbook_lex *lex, struct day day, struct event *event, bool *ret_lasts)
{
	struct span found = playbook_lex_peek(lex), end = found, start;
	int first, last;
	*ret_lasts = found.length > 0 && memchr(found.start, '-', found.length) != NULL;
	if (!*ret_lasts) {
		if (!playbook_day_read_clock(lex, &first))
			return false;
		event->at.instant = playbook_day_instant(day, first);
		return true;
	}
	if (!span_cut(&end, '-', &start) || !playbook_day_clock(start, &first) ||
		!playbook_day_clock(end, &last))
		return source_error(&lex->source, found.start,
			"\"%.*s\" is no time from and until (as 14:00-15:00)", source_shown(found),
			found.start);
	playbook_lex_take(lex);
	event->at.instant = playbook_day_instant(day, first);
	event->until.instant = playbook_day_instant(day, last + (last <= first ? DAY_SECONDS : 0));
	return true;
}

bool playbook_story_event(struct playbook_lex *lex, struct story *story)
{
	struct event event = {.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.went = WENT_UNSAID,
		.answered = ANSWERED_UNSAID};
	struct span start = playbook_lex_peek(lex);
	struct day day;
	bool lasts;
	if (story->event_count == PLAYBOOK_MAX_STORY)
		return source_error(
			&lex->source, start.start, "an example has at most %d events", PLAYBOOK_MAX_STORY);
	if (!playbook_day_read(lex, &story->first, &day))
		return false;
	struct span clock = playbook_lex_peek(lex);
	if (!read_clocks(lex, day, &event, &lasts) ||
		!playbook_phrase_read(lex, &playbook_event_types, &event.type))
		return false;
	if (lasts != (event.type == EVENT_INTERVIEW))
		return source_error(&lex->source, clock.start,
			lasts ? "only an interview lasts from and until"
			      : "an interview lasts, as 14:00-15:00");
	if (!readers[event.type](lex, story, &event))
		return false;
	event.id = arena_format(lex->arena, "e%zu", story->event_count + 1);
	story->events[story->event_count++] = event;
	return true;
}

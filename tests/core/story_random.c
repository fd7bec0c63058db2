/* Stories out of nothing: every type of event and every kind of check that an example can say. */
#include "core/agenda.h"
#include "playbook_random.h"

enum { PEOPLE = 4, EVENTS = 24, CHECKS = 8, FIRST_DAY = 20500, DAYS = 600 };

static bool coin(struct dice *dice)
{
	return dice_roll(dice, 2) == 1;
}

static struct instant some_instant(struct dice *dice)
{
	int64_t second = (int64_t)dice_roll(dice, 24 * 60) * 60 + (coin(dice) ? 0 : dice_roll(dice, 60));
	return (struct instant){(int64_t)(FIRST_DAY + dice_roll(dice, DAYS)) * DAY_SECONDS + second};
}

static struct day some_day(struct dice *dice)
{
	return (struct day){(int32_t)(FIRST_DAY + dice_roll(dice, DAYS))};
}

static int16_t somebody(struct dice *dice)
{
	return (int16_t)dice_roll(dice, PEOPLE);
}

static int16_t perhaps_somebody(struct dice *dice)
{
	return coin(dice) ? somebody(dice) : NOBODY;
}

static void some_interview(struct dice *dice, struct arena *arena, struct event *event)
{
	int16_t *with = arena_array(arena, int16_t, PEOPLE);
	event->with_count = (int16_t)dice_roll(dice, PEOPLE + 1);
	for (int16_t i = 0; i < event->with_count; i++)
		with[i] = i;
	event->with = event->with_count > 0 ? with : NULL;
	event->until.instant.seconds = event->at.instant.seconds + 1 + dice_roll(dice, DAY_SECONDS);
	event->what = (uint8_t)dice_roll(dice, STAGE_COUNT);
	event->went = coin(dice) ? (uint8_t)dice_roll(dice, WENT_COUNT) : (uint8_t)WENT_UNSAID;
	event->travelling = coin(dice);
}

/* The latest earlier event of a type and time is the one that the text can name. */
static int32_t some_earlier(struct dice *dice, const struct event *events, int32_t count, bool interview)
{
	if (count == 0)
		return NO_EVENT;
	int32_t of = (int32_t)dice_roll(dice, (unsigned)count);
	if (interview ? events[of].type != EVENT_INTERVIEW : events[of].type == EVENT_RETRACT)
		return NO_EVENT;
	for (int32_t i = of + 1; i < count; i++)
		if (events[i].type == events[of].type &&
			events[i].at.instant.seconds == events[of].at.instant.seconds)
			return NO_EVENT;
	return of;
}

/* What others say and what is noted. */
static void some_word(struct dice *dice, struct event *event)
{
	switch ((enum event_type)event->type) {
	case EVENT_NOTED:
		event->what = (uint8_t)dice_roll(dice, ABOUT_COUNT);
		event->text = "my French, and \"more\": much more";
		event->person = perhaps_somebody(dice);
		break;
	case EVENT_TIMELINE:
		event->person = perhaps_somebody(dice);
		event->decide_by_instant = coin(dice);
		if (event->decide_by_instant)
			event->until.instant = some_instant(dice);
		else
			event->date = some_day(dice);
		break;
	case EVENT_NO_CALLS:
	case EVENT_NO_CONTACT:
		event->person = perhaps_somebody(dice);
		break;
	case EVENT_CALL_ALLOWED:
		event->date = some_day(dice);
		event->person = somebody(dice);
		break;
	case EVENT_CONNECT_ALLOWED:
		event->person = somebody(dice);
		break;
	case EVENT_ADDRESS:
		event->person = somebody(dice);
		event->text = "d@acme.example";
		break;
	default:
		break;
	}
}

/* What the candidate does, and all the rest. */
static void some_fields(struct dice *dice, struct event *event)
{
	switch ((enum event_type)event->type) {
	case EVENT_PROMISE:
		event->person = perhaps_somebody(dice);
		event->date = some_day(dice);
		event->action = coin(dice) ? (uint8_t)dice_roll(dice, ACTION_COUNT) : (uint8_t)ACTION_ANY;
		event->channel = coin(dice) ? (uint8_t)dice_roll(dice, CHANNEL_COUNT) : (uint8_t)CHANNEL_ANY;
		event->text = coin(dice) ? "something" : "the portfolio";
		break;
	case EVENT_DID:
		event->action = (uint8_t)dice_roll(dice, ACTION_COUNT);
		event->channel = (uint8_t)dice_roll(dice, CHANNEL_COUNT);
		event->person = perhaps_somebody(dice);
		event->through = perhaps_somebody(dice);
		event->answered = (uint8_t)dice_roll(dice, ANSWERED_UNSAID + 1);
		break;
	case EVENT_HEARD:
		event->what = (uint8_t)dice_roll(dice, HEARD_COUNT);
		event->person = perhaps_somebody(dice);
		if (event->what == HEARD_AUTO_REPLY && coin(dice))
			event->date = some_day(dice);
		break;
	case EVENT_SKIPPED:
		event->action = (uint8_t)dice_roll(dice, ACTION_COUNT);
		event->person = perhaps_somebody(dice);
		event->text = coin(dice) ? "let go" : "no need";
		break;
	case EVENT_CLOSED:
		event->what = (uint8_t)dice_roll(dice, CLOSED_WHY_COUNT);
		break;
	default:
		some_word(dice, event);
		break;
	}
}

static struct event some_event(
	struct dice *dice, struct arena *arena, const struct event *events, int32_t count)
{
	struct event event = {
		.id = arena_format(arena, "e%d", count + 1),
		.at = {.instant = some_instant(dice)},
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.type = (uint8_t)dice_roll(dice, EVENT_TYPE_COUNT),
		.went = WENT_UNSAID,
		.answered = ANSWERED_UNSAID,
	};
	bool needs = event.type == EVENT_CANCELLED || event.type == EVENT_RETRACT;
	if (needs || event.type == EVENT_DID)
		event.of = some_earlier(dice, events, count, event.type != EVENT_RETRACT);
	if (needs && event.of == NO_EVENT)
		event.type = EVENT_DIRECT_ALLOWED;
	if (event.type == EVENT_INTERVIEW)
		some_interview(dice, arena, &event);
	some_fields(dice, &event);
	return event;
}

static struct example_check some_check(struct dice *dice)
{
	struct example_check check = {
		.at = some_instant(dice),
		.kind = (uint8_t)dice_roll(dice, EXAMPLE_STATE + 1),
		.channel = CHANNEL_ANY,
		.person = NOBODY,
		.through = NOBODY,
	};
	if (check.kind == EXAMPLE_STATE) {
		check.state = (uint8_t)dice_roll(dice, PROCESS_STATE_COUNT);
		return check;
	}
	check.action = (uint8_t)dice_roll(dice, ACTION_COUNT);
	check.person = check.kind == EXAMPLE_MAY ? somebody(dice) : perhaps_somebody(dice);
	check.through = perhaps_somebody(dice);
	if (check.kind == EXAMPLE_MAY || (check.kind == EXAMPLE_ITEM && coin(dice)))
		check.channel = (uint8_t)dice_roll(dice, CHANNEL_COUNT);
	if (check.kind == EXAMPLE_ITEM)
		check.state = (uint8_t)dice_roll(dice, ITEM_STATE_COUNT);
	if (check.kind == EXAMPLE_MAY)
		check.allowed = coin(dice);
	check.has_until = check.kind != EXAMPLE_ABSENT && !check.allowed && coin(dice);
	if (check.has_until)
		check.until = some_instant(dice);
	if (check.has_until && (check.kind == EXAMPLE_MAY || check.state == ITEM_HELD) && coin(dice))
		check.until = INSTANT_NEVER;
	return check;
}

struct example example_random(struct dice *dice, struct arena *arena)
{
	static const char *const ids[PEOPLE] = {"dana", "max", "bo", "ann"};
	struct person *people = arena_array(arena, struct person, PEOPLE);
	struct event *events = arena_array(arena, struct event, EVENTS);
	struct example_check *checks = arena_array(arena, struct example_check, CHECKS);
	struct example example = {.title = "a story", .checks = checks};
	for (int i = 0; i < PEOPLE; i++)
		people[i] = (struct person){.id = ids[i],
			.name = ids[i],
			.relations = (uint8_t)dice_roll(dice, 1u << RELATION_COUNT)};
	int32_t count = (int32_t)dice_roll(dice, EVENTS + 1);
	for (int32_t i = 0; i < count; i++)
		events[i] = some_event(dice, arena, events, i);
	example.check_count = 1 + dice_roll(dice, CHECKS);
	for (uint32_t i = 0; i < example.check_count; i++)
		checks[i] = some_check(dice);
	example.process = (struct process){.role = "the role",
		.organization = "the employer",
		.timezone = "UTC",
		.via = coin(dice) ? 2 : NOBODY,
		.people_count = PEOPLE,
		.events_count = count,
		.people = people,
		.events = events};
	example.process.represented = example.process.via != NOBODY && coin(dice);
	struct error error;
	return process_link(&example.process, &error) ? example : example_random(dice, arena);
}

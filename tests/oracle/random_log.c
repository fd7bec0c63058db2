/* Random logs: seeds make people, events and instants that like boundaries. */
#include "random_log.h"

#include "calendar/holidays.h"
#include "calendar/zone_load.h"

#include <assert.h>

static const char *const zone_ids[LOG_ZONES] = {"America/New_York", "Europe/London", "Europe/Berlin",
	"Pacific/Auckland", "Asia/Kolkata", "America/Sao_Paulo", "Asia/Beirut", "Australia/Lord_Howe", "UTC"};
static const char *const countries[LOG_COUNTRIES] = {NULL, "US", "GB", "CA", "DE", "FR", "IN"};
static const char *const person_ids[LOG_MAX_PEOPLE] = {"ann", "ben", "cleo", "dov", "eve"};
static const char *const event_ids[LOG_MAX_EVENTS] = {
	"e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10", "e11", "e12", "e13", "e14", "e15"};

void dice_seed(struct dice *dice, uint64_t seed)
{
	dice->state = seed * UINT64_C(0x9e3779b97f4a7c15) + UINT64_C(0x1234567);
}

static uint64_t dice_next(struct dice *dice)
{
	uint64_t z = dice->state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

int dice_below(struct dice *dice, int sides)
{
	return (int)(dice_next(dice) % (uint64_t)sides);
}

bool dice_percent(struct dice *dice, int percent)
{
	return dice_below(dice, 100) < percent;
}

bool log_world_load(struct log_world *world, struct error *err)
{
	arena_init(&world->arena);
	for (int i = 0; i < LOG_ZONES; i++)
		if (!zone_load(zone_ids[i], &world->arena, &world->zones[i], err))
			return false;
	for (int i = 1; i < LOG_COUNTRIES; i++)
		if (!holidays_load(countries[i], &world->arena, &world->holidays[i], err))
			return false;
	return true;
}

static void set_place(struct log *log, const struct log_world *world, int zone, int country)
{
	log->zone = &world->zones[zone];
	log->holidays = country ? &world->holidays[country] : NULL;
	log->process = (struct process){.role = "Tester",
		.organization = "Acme",
		.timezone = zone_ids[zone],
		.playbook = "tactful",
		.holidays = countries[country],
		.via = NOBODY,
		.people = log->people,
		.events = log->events};
}

static void set_people(struct log *log, struct dice *dice)
{
	static const uint8_t relations[] = {RELATION_INTERVIEWER, RELATION_INTERVIEWER, RELATION_INTERVIEWER,
		RELATION_INTERVIEWER | RELATION_MANAGER, RELATION_MANAGER, RELATION_RECRUITER,
		RELATION_RECRUITER, RELATION_REFERENCE, RELATION_REFERENCE, RELATION_RECEPTION,
		RELATION_OTHER, 0, 0, RELATION_RECRUITER | RELATION_INTERVIEWER,
		RELATION_REFERENCE | RELATION_MANAGER, RELATION_REFERENCE | RELATION_RECRUITER};
	struct process *process = &log->process;

	process->people_count = 1 + dice_below(dice, LOG_MAX_PEOPLE);
	for (int p = 0; p < process->people_count; p++) {
		const uint8_t relation = relations[dice_below(dice, (int)sizeof(relations))];

		log->people[p] =
			(struct person){.id = person_ids[p], .name = person_ids[p], .relations = relation};
		if (dice_percent(dice, 60))
			log->people[p].email = "someone@acme.example";
		if (dice_percent(dice, 30))
			log->people[p].phone = "+1 555 0100";
		if (process->via == NOBODY && dice_percent(dice, relation & RELATION_RECRUITER ? 60 : 8))
			process->via = (int16_t)p;
	}
	process->represented = process->via != NOBODY && dice_percent(dice, 30);
}

static int64_t start_of(const struct log *log, int64_t instant, int days)
{
	struct day day = zone_day(log->zone, (struct instant){instant});

	day.number += days;
	return zone_day_start(log->zone, day).seconds;
}

static int64_t clock_of(const struct log *log, int64_t instant, int days, int second)
{
	struct day day = zone_day(log->zone, (struct instant){instant});

	day.number += days;
	return zone_at(log->zone, day, second, ZONE_LATER).seconds;
}

/* From one instant to one that may matter. */
static int64_t step(const struct log *log, struct dice *dice, int64_t from)
{
	static const int days[] = {0, 1, 1, 2, 3, 3, 4, 5, 7, 7, 8, 10, 14, 14, 30};
	static const int nudges[] = {0, 0, 0, 0, 0, -1, 1};
	const int day = days[dice_below(dice, (int)(sizeof(days) / sizeof(days[0])))];
	const int nudge = nudges[dice_below(dice, 7)];

	switch (dice_below(dice, 8)) {
	case 0:
		return from + nudge;
	case 1:
		return from + 3600 + nudge;
	case 2:
		return from + 86400 * day + nudge;
	case 3:
	case 4:
		return start_of(log, from, day) + nudge;
	case 5:
	case 6:
		return clock_of(log, from, day, 9 * 3600) + nudge;
	default:
		return from + dice_below(dice, 10 * 86400);
	}
}

static int16_t somebody(const struct log *log, struct dice *dice, int nobody_percent)
{
	if (dice_percent(dice, nobody_percent))
		return NOBODY;
	return (int16_t)dice_below(dice, log->process.people_count);
}

static int find_interview(const struct log *log, struct dice *dice, int before)
{
	for (int turn = 0; turn < 4; turn++) {
		const int i = before > 0 ? dice_below(dice, before) : 0;

		if (before > 0 && log->events[i].type == EVENT_INTERVIEW)
			return i;
	}
	return NO_EVENT;
}

static void roll_interview(struct log *log, struct dice *dice, int number)
{
	static const int lengths[] = {1800, 3600, 3600, 3600, 7200, 36000, 86400};
	struct event *event = &log->events[number];
	const int64_t at = event->at.instant.seconds;
	int64_t until = at + lengths[dice_below(dice, 7)];

	if (dice_percent(dice, 15))
		until = start_of(log, at, 1);
	event->until = (struct moment){.instant = {until}};
	event->what = (uint8_t)dice_below(dice, STAGE_COUNT);
	event->went = WENT_UNSAID;
	event->travelling = dice_percent(dice, 20) ? FLAG_YES : FLAG_UNSAID;
	event->with = log->with[number];
	for (int p = 0; p < log->process.people_count; p++)
		if (dice_percent(dice, p == 0 ? 70 : 40))
			log->with[number][event->with_count++] = (int16_t)p;
	if (event->with_count > 1 && dice_percent(dice, 30)) {
		const int16_t first = log->with[number][0];

		log->with[number][0] = log->with[number][1];
		log->with[number][1] = first;
	}
}

static int roll_action(struct dice *dice)
{
	static const uint8_t common[] = {ACTION_STATUS, ACTION_STATUS, ACTION_STATUS, ACTION_STATUS,
		ACTION_THANK, ACTION_THANK, ACTION_THANK, ACTION_DEBRIEF, ACTION_KEEP_PROMISE,
		ACTION_ANNOUNCE_CALL, ACTION_ASK_NEXT_CALL, ACTION_ANSWER_REJECTION, ACTION_CONNECT,
		ACTION_ASK_CONNECT};

	if (dice_percent(dice, 25))
		return dice_below(dice, ACTION_COUNT);
	return common[dice_below(dice, (int)sizeof(common))];
}

static int roll_channel(struct dice *dice)
{
	static const uint8_t common[] = {
		CHANNEL_EMAIL, CHANNEL_EMAIL, CHANNEL_EMAIL, CHANNEL_PHONE, CHANNEL_PHONE};

	if (dice_percent(dice, 15))
		return dice_below(dice, CHANNEL_COUNT);
	return common[dice_below(dice, 5)];
}

static void roll_did(struct log *log, struct dice *dice, int number)
{
	struct event *event = &log->events[number];

	event->action = (uint8_t)roll_action(dice);
	event->channel = (uint8_t)roll_channel(dice);
	event->person = somebody(log, dice, 8);
	event->answered = ANSWERED_UNSAID;
	if (dice_percent(dice, 8))
		event->through = somebody(log, dice, 0);
	if (event->action == ACTION_THANK && log->process.represented && dice_percent(dice, 60))
		event->through = log->process.via;
	if (dice_percent(dice, 15))
		event->of = find_interview(log, dice, number);
}

static struct day roll_day(const struct log *log, struct dice *dice, int64_t from)
{
	static const int days[] = {-2, 0, 1, 2, 3, 4, 5, 7, 9, 12};
	struct day day = zone_day(log->zone, (struct instant){from});

	day.number += days[dice_below(dice, 10)];
	return day;
}

static void roll_heard(struct log *log, struct dice *dice, int number)
{
	static const uint8_t common[] = {HEARD_REPLY, HEARD_UNDECIDED, HEARD_UNDECIDED, HEARD_NEXT_STEP,
		HEARD_REJECTION, HEARD_AUTO_REPLY, HEARD_BOUNCE};
	struct event *event = &log->events[number];

	event->what = common[dice_below(dice, (int)sizeof(common))];
	if (dice_percent(dice, 25))
		event->what = (uint8_t)dice_below(dice, HEARD_COUNT);
	event->person = somebody(log, dice, 12);
	if (event->what == HEARD_AUTO_REPLY && dice_percent(dice, 90))
		event->date = roll_day(log, dice, event->at.instant.seconds);
}

static void roll_timeline(struct log *log, struct dice *dice, int number)
{
	struct event *event = &log->events[number];

	event->person = somebody(log, dice, 50);
	event->decide_by_instant = dice_percent(dice, 15);
	if (event->decide_by_instant)
		event->until = (struct moment){.instant = {step(log, dice, event->at.instant.seconds)}};
	else
		event->date = roll_day(log, dice, event->at.instant.seconds);
}

static void roll_promise(struct log *log, struct dice *dice, int number)
{
	struct event *event = &log->events[number];

	event->text = "I will";
	event->date = roll_day(log, dice, event->at.instant.seconds);
	event->person = somebody(log, dice, 20);
	event->action = dice_percent(dice, 50) ? ACTION_ANY : (uint8_t)roll_action(dice);
	event->channel = dice_percent(dice, 60) ? CHANNEL_ANY : (uint8_t)roll_channel(dice);
}

/* What a retract or cancelled takes back; where there is nothing, the event becomes a note. */
static void roll_of(struct log *log, struct dice *dice, int number)
{
	struct event *event = &log->events[number];

	if (event->type == EVENT_CANCELLED)
		event->of = find_interview(log, dice, number);
	else if (number > 0)
		event->of = dice_below(dice, number);
	if (event->type == EVENT_RETRACT && event->of != NO_EVENT &&
		log->events[event->of].type == EVENT_RETRACT)
		event->of = NO_EVENT;
	if (event->of == NO_EVENT) {
		event->type = EVENT_NOTED;
		event->text = "a detail";
	}
}

static uint8_t roll_type(struct dice *dice, int number)
{
	static const uint8_t types[] = {EVENT_INTERVIEW, EVENT_INTERVIEW, EVENT_INTERVIEW, EVENT_TIMELINE,
		EVENT_TIMELINE, EVENT_NO_CALLS, EVENT_NO_CONTACT, EVENT_CALL_ALLOWED, EVENT_CALL_ALLOWED,
		EVENT_CONNECT_ALLOWED, EVENT_DIRECT_ALLOWED, EVENT_PROMISE, EVENT_PROMISE, EVENT_DID,
		EVENT_DID, EVENT_DID, EVENT_DID, EVENT_DID, EVENT_DID, EVENT_DID, EVENT_HEARD, EVENT_HEARD,
		EVENT_HEARD, EVENT_HEARD, EVENT_HEARD, EVENT_SKIPPED, EVENT_SKIPPED, EVENT_ADDRESS,
		EVENT_RETRACT, EVENT_CANCELLED, EVENT_NOTED, EVENT_CLOSED};

	if (number == 0 && dice_percent(dice, 70))
		return EVENT_INTERVIEW;
	return types[dice_below(dice, (int)sizeof(types))];
}

static void blank_event(struct log *log, int number, uint8_t type, int64_t at)
{
	log->events[number] = (struct event){.id = event_ids[number],
		.at = {.instant = {at}},
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.type = type};
}

static void roll_event(struct log *log, struct dice *dice, int number, int64_t at)
{
	struct event *event = &log->events[number];

	blank_event(log, number, roll_type(dice, number), at);
	switch (event->type) {
	case EVENT_INTERVIEW:
		roll_interview(log, dice, number);
		break;
	case EVENT_DID:
		roll_did(log, dice, number);
		break;
	case EVENT_HEARD:
		roll_heard(log, dice, number);
		break;
	case EVENT_TIMELINE:
		roll_timeline(log, dice, number);
		break;
	case EVENT_PROMISE:
		roll_promise(log, dice, number);
		break;
	case EVENT_SKIPPED:
		event->action = (uint8_t)roll_action(dice);
		event->person = somebody(log, dice, 50);
		event->text = "no";
		break;
	case EVENT_CANCELLED:
	case EVENT_RETRACT:
		roll_of(log, dice, number);
		break;
	case EVENT_CALL_ALLOWED:
		event->date = roll_day(log, dice, at);
		event->person = somebody(log, dice, 0);
		break;
	case EVENT_CONNECT_ALLOWED:
	case EVENT_ADDRESS:
		event->person = somebody(log, dice, 0);
		event->text = event->type == EVENT_ADDRESS ? "new@acme.example" : NULL;
		break;
	case EVENT_NO_CALLS:
	case EVENT_NO_CONTACT:
		event->person = somebody(log, dice, 30);
		break;
	case EVENT_NOTED:
		event->text = "a detail";
		break;
	default:
		break;
	}
}

/* A day near a change of clocks, a year's end, holidays, or any. */
static int64_t roll_base(const struct log *log, struct dice *dice)
{
	static const int days[][3] = {{2023, 12, 18}, {2019, 12, 30}, {2024, 3, 25}, {2023, 11, 20},
		{2024, 2, 26}, {2022, 7, 1}, {2021, 5, 3}, {2018, 10, 25}};
	const int pick = dice_below(dice, 8);
	int64_t base;

	if (dice_percent(dice, 40) && log->zone->count > 60) {
		base = log->zone->transitions[0].at;
		for (uint32_t i = 0; i < log->zone->count; i++)
			if (log->zone->transitions[i].at < INT64_C(1704067200) - (int64_t)pick * 20000000)
				base = log->zone->transitions[i].at;
		return base - dice_below(dice, 9) * 86400;
	}
	base = (int64_t)day_of(days[pick][0], days[pick][1], days[pick][2]).number * 86400;
	return base + dice_below(dice, 14) * 86400 + dice_below(dice, 86400);
}

void log_random(struct log *log, const struct log_world *world, struct dice *dice)
{
	const int country = dice_percent(dice, 50) ? 0 : dice_below(dice, LOG_COUNTRIES);
	int64_t at, out_of_order;
	bool linked;

	set_place(log, world, dice_below(dice, LOG_ZONES), country);
	set_people(log, dice);
	log->process.events_count = dice_below(dice, LOG_MAX_EVENTS);
	at = roll_base(log, dice);
	at = clock_of(log, at, 0, 3600 * (8 + dice_below(dice, 10)));
	for (int i = 0; i < log->process.events_count; i++) {
		roll_event(log, dice, i, at);
		if (log->events[i].type == EVENT_INTERVIEW && dice_percent(dice, 70))
			at = log->events[i].until.instant.seconds;
		if (dice_percent(dice, 70))
			at = step(log, dice, at);
		out_of_order = at - dice_below(dice, 8 * 86400);
		if (i + 1 < log->process.events_count && dice_percent(dice, 8)) {
			i++;
			roll_event(log, dice, i, out_of_order);
		}
	}
	linked = process_link(&log->process, NULL);
	assert(linked);
	(void)linked;
}

int64_t log_instant(const struct log *log, struct dice *dice)
{
	const struct event *event;
	int64_t from;

	if (log->process.events_count == 0)
		return 1700000000 + dice_below(dice, 1000000);
	event = &log->events[dice_below(dice, log->process.events_count)];
	if (dice_percent(dice, 50))
		event = &log->events[log->process.events_count - 1];
	from = event->at.instant.seconds;
	if (event->type == EVENT_INTERVIEW && dice_percent(dice, 80))
		from = event->until.instant.seconds;
	if (!day_is_none(event->date) && dice_percent(dice, 60))
		from = zone_day_start(log->zone, event->date).seconds;
	return step(log, dice, from);
}

void log_copy(struct log *log, const struct log *from)
{
	*log = *from;
	log->process.people = log->people;
	log->process.events = log->events;
	for (int i = 0; i < log->process.events_count; i++)
		if (log->events[i].type == EVENT_INTERVIEW)
			log->events[i].with = log->with[i];
}

void log_drop(struct log *log, int number)
{
	struct process *process = &log->process;

	for (int i = process->events_count - 1; i > number; i--)
		if (log->events[i].of == number) {
			if (log->events[i].type == EVENT_DID)
				log->events[i].of = NO_EVENT;
			else
				log_drop(log, i);
		}
	for (int i = number; i + 1 < process->events_count; i++) {
		log->events[i] = log->events[i + 1];
		memcpy(log->with[i], log->with[i + 1], sizeof(log->with[i]));
		log->events[i].id = event_ids[i];
		if (log->events[i].type == EVENT_INTERVIEW)
			log->events[i].with = log->with[i];
	}
	process->events_count--;
	for (int i = 0; i < process->events_count; i++)
		if (log->events[i].of > number)
			log->events[i].of--;
	process_link(process, NULL);
}

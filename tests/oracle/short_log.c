/* Short logs for exhaustion: every sequence of a few shapes of event. */
#include "random_log.h"

#include <assert.h>

enum { IDA, OMAR, RITA, TESS, PEOPLE };

/* One event as it may come next. */
struct shape {
	uint8_t type, what, action, channel;
	int16_t person;
	int days; /* date: so many days after it */
};

static const struct shape shapes[] = {
	{.type = EVENT_INTERVIEW, .person = IDA},
	{.type = EVENT_INTERVIEW, .person = IDA, .days = 4}, /* planned so many days ahead */
	{.type = EVENT_TIMELINE, .person = NOBODY, .days = 3},
	{.type = EVENT_NO_CALLS, .person = IDA},
	{.type = EVENT_NO_CONTACT, .person = IDA},
	{.type = EVENT_CALL_ALLOWED, .person = OMAR, .days = 2},
	{.type = EVENT_CONNECT_ALLOWED, .person = IDA},
	{.type = EVENT_PROMISE, .person = OMAR, .action = ACTION_STATUS, .channel = CHANNEL_ANY, .days = 2},
	{.type = EVENT_DID, .action = ACTION_THANK, .channel = CHANNEL_EMAIL, .person = IDA},
	{.type = EVENT_DID, .action = ACTION_STATUS, .channel = CHANNEL_EMAIL, .person = OMAR},
	{.type = EVENT_DID, .action = ACTION_STATUS, .channel = CHANNEL_PHONE, .person = OMAR},
	{.type = EVENT_DID, .action = ACTION_KEEP_PROMISE, .channel = CHANNEL_PHONE, .person = OMAR},
	{.type = EVENT_DID, .action = ACTION_ANSWER_REJECTION, .channel = CHANNEL_EMAIL, .person = IDA},
	{.type = EVENT_HEARD, .what = HEARD_REPLY, .person = IDA},
	{.type = EVENT_HEARD, .what = HEARD_UNDECIDED, .person = OMAR},
	{.type = EVENT_HEARD, .what = HEARD_NEXT_STEP, .person = NOBODY},
	{.type = EVENT_HEARD, .what = HEARD_REJECTION, .person = IDA},
	{.type = EVENT_HEARD, .what = HEARD_OFFER, .person = NOBODY},
	{.type = EVENT_HEARD, .what = HEARD_AUTO_REPLY, .person = OMAR, .days = 3},
	{.type = EVENT_HEARD, .what = HEARD_BOUNCE, .person = OMAR},
	{.type = EVENT_SKIPPED, .action = ACTION_STATUS, .person = NOBODY},
	{.type = EVENT_SKIPPED, .action = ACTION_THANK, .person = IDA},
	{.type = EVENT_CLOSED, .person = NOBODY},
	{.type = EVENT_CANCELLED, .person = NOBODY},
	{.type = EVENT_RETRACT, .person = NOBODY},
};

int log_shapes(void)
{
	return (int)(sizeof(shapes) / sizeof(shapes[0]));
}

static void set_acme(struct log *log, const struct log_world *world)
{
	static const struct person people[PEOPLE] = {
		{.id = "ida", .name = "Ida", .relations = RELATION_INTERVIEWER, .email = "ida@acme.example"},
		{.id = "omar", .name = "Omar", .relations = RELATION_MANAGER},
		{.id = "rita", .name = "Rita", .relations = RELATION_RECRUITER},
		{.id = "tess", .name = "Tess", .relations = RELATION_REFERENCE},
	};

	log->zone = &world->zones[0];
	log->holidays = &world->holidays[1];
	log->process = (struct process){.role = "Tester",
		.organization = "Acme",
		.timezone = log->zone->name,
		.holidays = "US",
		.via = NOBODY,
		.people_count = PEOPLE,
		.people = log->people,
		.events = log->events};
	for (int p = 0; p < PEOPLE; p++)
		log->people[p] = people[p];
}

static void set_event(struct log *log, int number, const struct shape *shape, int64_t at)
{
	static const char *const ids[] = {"a", "b", "c", "d", "e", "f"};
	struct event *event = &log->events[number];

	*event = (struct event){.id = ids[number],
		.at = {.instant = {at}},
		.date = DAY_NONE,
		.person = shape->person,
		.through = NOBODY,
		.of = NO_EVENT,
		.type = shape->type,
		.what = shape->what,
		.action = shape->action,
		.channel = shape->channel,
		.answered = ANSWERED_UNSAID,
		.text = "x"};
	if (event->type == EVENT_INTERVIEW) {
		event->person = NOBODY;
		event->went = WENT_UNSAID;
		event->at.instant.seconds += (int64_t)shape->days * DAY_SECONDS;
		event->until = (struct moment){.instant = {event->at.instant.seconds + HOUR_SECONDS}};
		event->with = log->with[number];
		log->with[number][event->with_count++] = IDA;
	} else if (shape->days) {
		event->date = zone_day(log->zone, (struct instant){at + (int64_t)shape->days * DAY_SECONDS});
	}
	if (event->type == EVENT_RETRACT || event->type == EVENT_CANCELLED)
		for (int i = 0; i < number; i++)
			if (log->events[i].type != EVENT_RETRACT &&
				(event->type == EVENT_RETRACT || log->events[i].type == EVENT_INTERVIEW))
				event->of = i;
	if ((event->type == EVENT_RETRACT || event->type == EVENT_CANCELLED) && event->of == NO_EVENT)
		event->type = EVENT_NOTED;
}

void log_short(struct log *log, const struct log_world *world, const int *which, const int *gaps, int count)
{
	/* Monday, 2 November 2020, 15:00 in New York: after the clocks went back, Thanksgiving and Veterans
	 * Day ahead. */
	int64_t at = INT64_C(1604347200);
	bool linked;

	set_acme(log, world);
	log->process.events_count = count;
	for (int i = 0; i < count; i++) {
		at += gaps[i];
		set_event(log, i, &shapes[which[i]], at);
	}
	linked = process_link(&log->process, NULL);
	assert(linked);
	(void)linked;
}

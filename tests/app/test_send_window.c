/* When a letter may leave: hours, working days and zones where it arrives, the gate, and when it is too late.
 */
#include "../tap.h"
#include "app/desk.h"
#include "app/send_window.h"

#include <string.h>

static struct arena arena;
static struct desk desk;

static int set_up(void **state)
{
	arena_init(&arena);
	desk_init(&desk, &arena);
	return 0;
}

static int tear_down(void **state)
{
	arena_clear(&arena);
	return 0;
}

static struct person people[] = {
	{.id = "dana", .name = "Dana Lee", .email = "dana@acme.example", .relations = RELATION_INTERVIEWER},
};
static struct process process;

static struct instant at(const char *text)
{
	struct instant instant;
	int32_t offset;
	uint32_t nanoseconds;

	if (!instant_parse(span_of(text), &instant, &offset, &nanoseconds))
		fail_msg("%s", text);
	return instant;
}

/* An interview with Dana on Monday, 23 November 2026, from two to three in New York. */
static const int16_t with_dana[] = {0};

static void add_interview(struct event *event)
{
	*event = (struct event){.id = "e1",
		.type = EVENT_INTERVIEW,
		.at = {at("2026-11-23T14:00:00-05:00"), 0, 0},
		.until = {at("2026-11-23T15:00:00-05:00"), 0, 0},
		.with = with_dana,
		.with_count = 1,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.date = DAY_NONE,
		.what = STAGE_ONSITE,
		.went = WENT_UNSAID};
}

static struct matter matter_of(const char *zone, const char *holidays)
{
	struct error err = {0};
	struct matter matter = {0};

	process = (struct process){.role = "Data analyst",
		.organization = "Acme",
		.timezone = zone,
		.holidays = holidays,
		.via = NOBODY,
		.people = people,
		.people_count = 1,
		.events = arena_array(&arena, struct event, 2),
		.events_count = 1};
	add_interview(&process.events[0]);
	if (!process_link(&process, &err) || !desk_matter(&desk, &process, NULL, &matter, &err))
		fail_msg("%s", err.message);
	return matter;
}

static void assert_instant(const struct matter *matter, struct instant got, const char *wanted)
{
	char text[INSTANT_TEXT_SIZE];

	if (got.seconds == at(wanted).seconds)
		return;
	instant_print(got, zone_offset(matter->zone, got), 0, text);
	fail_msg("%s is not %s", text, wanted);
}

static const struct hour_row {
	const char *zone, *holidays;
	uint8_t action;
	const char *from, *next;
} hour_rows[] = {
	/* Inside, at the edges, in the evening, early. */
	{"America/New_York", "US", ACTION_STATUS, "2026-11-24T12:00:00-05:00", "2026-11-24T12:00:00-05:00"},
	{"America/New_York", "US", ACTION_STATUS, "2026-11-24T08:00:00-05:00", "2026-11-24T08:00:00-05:00"},
	{"America/New_York", "US", ACTION_STATUS, "2026-11-24T07:59:59-05:00", "2026-11-24T08:00:00-05:00"},
	{"America/New_York", "US", ACTION_STATUS, "2026-11-24T17:59:59-05:00", "2026-11-24T17:59:59-05:00"},
	{"America/New_York", "US", ACTION_STATUS, "2026-11-24T18:00:00-05:00", "2026-11-25T08:00:00-05:00"},
	{"America/New_York", "US", ACTION_STATUS, "2026-11-24T00:10:00-05:00", "2026-11-24T08:00:00-05:00"},
	/* Friday evening: Monday; a thank-you does not wait. */
	{"America/New_York", "US", ACTION_STATUS, "2026-11-20T18:30:00-05:00", "2026-11-23T08:00:00-05:00"},
	{"America/New_York", "US", ACTION_THANK, "2026-11-20T18:30:00-05:00", "2026-11-21T08:00:00-05:00"},
	{"America/New_York", "US", ACTION_KEEP_IN_TOUCH, "2026-11-21T12:00:00-05:00",
		"2026-11-23T08:00:00-05:00"},
	/* Thanksgiving is a holiday in one place only. */
	{"America/New_York", "US", ACTION_STATUS, "2026-11-25T19:00:00-05:00", "2026-11-27T08:00:00-05:00"},
	{"America/New_York", NULL, ACTION_STATUS, "2026-11-25T19:00:00-05:00", "2026-11-26T08:00:00-05:00"},
	{"America/New_York", "US", ACTION_THANK, "2026-11-25T19:00:00-05:00", "2026-11-26T08:00:00-05:00"},
	/* Christmas in Germany takes Friday and the week-end. */
	{"Europe/Berlin", "DE", ACTION_STATUS, "2026-12-24T18:00:00+01:00", "2026-12-28T08:00:00+01:00"},
	/* The recipient's day counts, not the person's: midday in Berlin is night in Tokyo. */
	{"Asia/Tokyo", NULL, ACTION_STATUS, "2026-11-24T12:00:00+01:00", "2026-11-25T08:00:00+09:00"},
	{"Asia/Tokyo", NULL, ACTION_STATUS, "2026-11-20T12:00:00+01:00", "2026-11-23T08:00:00+09:00"},
	{"Asia/Kolkata", "IN", ACTION_STATUS, "2026-11-24T01:00:00Z", "2026-11-24T08:00:00+05:30"},
	/* Clocks go forward and back on a Sunday, also between two hours of the same night. */
	{"America/New_York", "US", ACTION_STATUS, "2026-03-06T19:00:00-05:00", "2026-03-09T08:00:00-04:00"},
	{"America/New_York", "US", ACTION_THANK, "2026-03-08T01:30:00-05:00", "2026-03-08T08:00:00-04:00"},
	{"America/New_York", "US", ACTION_STATUS, "2026-10-30T18:00:00-04:00", "2026-11-02T08:00:00-05:00"},
	{"America/New_York", "US", ACTION_THANK, "2026-11-01T01:30:00-04:00", "2026-11-01T08:00:00-05:00"},
	{"Europe/Berlin", NULL, ACTION_THANK, "2026-03-28T20:00:00+01:00", "2026-03-29T08:00:00+02:00"},
	{"Europe/Berlin", NULL, ACTION_THANK, "2026-10-24T20:00:00+02:00", "2026-10-25T08:00:00+01:00"},
	/* Half an hour of summer time. */
	{"Australia/Lord_Howe", NULL, ACTION_THANK, "2026-10-04T01:00:00+10:30", "2026-10-04T08:00:00+11:00"},
};

static void the_next_decent_hour(void **state)
{
	for (size_t i = 0; i < sizeof(hour_rows) / sizeof(hour_rows[0]); i++) {
		const struct hour_row *row = &hour_rows[i];
		const struct matter matter = matter_of(row->zone, row->holidays);
		assert_instant(&matter, send_window_next(&matter, row->action, at(row->from)), row->next);
	}
}

static void every_hour_of_two_years_is_decent(void **state)
{
	static const char *const zones[] = {
		"America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Apia"};

	for (size_t z = 0; z < sizeof(zones) / sizeof(zones[0]); z++) {
		const struct matter matter = matter_of(zones[z], "US");
		for (int64_t second = 1767225600; second < 1767225600 + (int64_t)730 * DAY_SECONDS;
			second += 1777) {
			const struct instant next =
				send_window_next(&matter, ACTION_STATUS, (struct instant){second});
			const struct day day = zone_day(matter.zone, next);
			const int64_t clock = next.seconds + zone_offset(matter.zone, next) -
					      (int64_t)day.number * DAY_SECONDS;
			assert_true(next.seconds >= second);
			assert_true(workday_is(matter.holidays, day));
			assert_in_range(clock, 8 * HOUR_SECONDS, 18 * HOUR_SECONDS - 1);
			/* Asked again it says the same. */
			assert_int_equal(
				send_window_next(&matter, ACTION_STATUS, next).seconds, next.seconds);
		}
	}
}

static struct ask ask_of(uint8_t action)
{
	return (struct ask){.action = action,
		.channel = CHANNEL_EMAIL,
		.to = 0,
		.through = NOBODY,
		.interview = NO_EVENT,
		.promise = NO_EVENT};
}

static struct send_window window_of(
	const struct matter *matter, uint8_t action, const char *closes, const char *now)
{
	const struct ask ask = ask_of(action);
	struct send_window window;

	if (!send_window_find(matter, &ask, closes ? at(closes) : INSTANT_NEVER, at(now), &window))
		fail_msg("no window");
	return window;
}

static void it_is_too_late_when_its_time_is_over(void **state)
{
	static const struct {
		uint8_t action;
		const char *now, *closes, *not_before, *expires;
		bool late;
	} rows[] = {
		/* The item's own end, at a decent hour. */
		{ACTION_THANK, "2026-11-23T16:00:00-05:00", "2026-11-24T14:00:00-05:00",
			"2026-11-23T16:00:00-05:00", "2026-11-24T14:00:00-05:00", false},
		{ACTION_THANK, "2026-11-23T19:00:00-05:00", "2026-11-25T00:00:00-05:00",
			"2026-11-24T08:00:00-05:00", "2026-11-24T18:00:00-05:00", false},
		/* Over before the next decent hour: late, and the usual end from there. */
		{ACTION_THANK, "2026-11-23T19:00:00-05:00", "2026-11-24T00:00:00-05:00",
			"2026-11-24T08:00:00-05:00", "2026-11-26T18:00:00-05:00", true},
		/* No end told. */
		{ACTION_THANK, "2026-11-23T16:00:00-05:00", NULL, "2026-11-23T16:00:00-05:00",
			"2026-11-25T18:00:00-05:00", false},
		/* The third working day: Wednesday, (Thanksgiving), Friday, Monday. */
		{ACTION_ASK_NEXT_CALL, "2026-11-25T10:00:00-05:00", NULL, "2026-11-25T10:00:00-05:00",
			"2026-11-30T18:00:00-05:00", false},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct matter matter = matter_of("America/New_York", "US");
		struct send_window window;

		window = window_of(&matter, rows[i].action, rows[i].closes, rows[i].now);
		assert_instant(&matter, window.not_before, rows[i].not_before);
		assert_instant(&matter, window.expires, rows[i].expires);
		assert_int_equal(window.late, rows[i].late);
	}
}

/* Asked on Monday; three days lie between two questions: Thursday is Thanksgiving, so it leaves on Friday. */
static void never_before_the_gate_says_so(void **state)
{
	struct matter matter = matter_of("America/New_York", "US");
	const struct event did = {.id = "e2",
		.type = EVENT_DID,
		.at = {at("2026-11-23T15:30:00-05:00"), 0, 0},
		.action = ACTION_STATUS,
		.channel = CHANNEL_EMAIL,
		.person = 0,
		.through = NOBODY,
		.of = NO_EVENT,
		.date = DAY_NONE,
		.answered = ANSWERED_UNSAID};
	const struct ask ask = ask_of(ACTION_STATUS);
	const struct instant now = at("2026-11-23T16:00:00-05:00");
	struct permission permission;
	struct send_window window;
	struct error err = {0};

	process.events[process.events_count++] = did;
	assert_true(process_link(&process, &err));
	gate_may(&matter, &ask, now, &permission);
	assert_false(permission.allowed);
	assert_true(permission.opens.seconds > at("2026-11-25T18:00:00-05:00").seconds);
	window = window_of(&matter, ACTION_STATUS, NULL, "2026-11-23T16:00:00-05:00");
	assert_true(window.not_before.seconds >= permission.opens.seconds);
	assert_instant(&matter, window.not_before, "2026-11-27T08:00:00-05:00");
	assert_instant(&matter, window.expires, "2026-12-01T18:00:00-05:00");
	gate_may(&matter, &ask, window.not_before, &permission);
	assert_true(permission.allowed);
}

static void what_is_forbidden_for_good_has_no_window(void **state)
{
	struct matter matter = matter_of("America/New_York", "US");
	const struct ask ask = ask_of(ACTION_THANK);
	struct send_window window = {.expires = {7}};
	struct event event = {.id = "e2",
		.type = EVENT_NO_CONTACT,
		.at = {at("2026-11-23T15:30:00-05:00"), 0, 0},
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.date = DAY_NONE};
	struct error err = {0};

	process.events[process.events_count++] = event;
	assert_true(process_link(&process, &err));
	assert_false(
		send_window_find(&matter, &ask, INSTANT_NEVER, at("2026-11-23T16:00:00-05:00"), &window));
	assert_int_equal(window.expires.seconds, 7);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_next_decent_hour, set_up, tear_down),
		cmocka_unit_test_setup_teardown(every_hour_of_two_years_is_decent, set_up, tear_down),
		cmocka_unit_test_setup_teardown(it_is_too_late_when_its_time_is_over, set_up, tear_down),
		cmocka_unit_test_setup_teardown(never_before_the_gate_says_so, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_is_forbidden_for_good_has_no_window, set_up, tear_down),
	};

	return cmocka_run_group_tests_name("app send window", tests, NULL, NULL);
}

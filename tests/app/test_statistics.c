/* What logs tell together: hand-made logs, and what has to be counted of each. */
#include "../tap.h"
#include "app/case_read.h"
#include "app/statistics.h"
#include "base/text.h"

static struct arena arena;
static struct desk desk;

static int begin(void **state)
{
	arena_init(&arena);
	desk_init(&desk, &arena);
	return 0;
}

static int end(void **state)
{
	arena_clear(&arena);
	return 0;
}

static struct instant at(const char *words)
{
	struct instant instant;
	int32_t offset;
	uint32_t nanoseconds;

	assert_true(instant_parse(span_of(words), &instant, &offset, &nanoseconds));
	return instant;
}

/* Adds a log with Dana, whose events are given as JSON. */
static int64_t add(struct statistics *statistics, const char *events, const char *now)
{
	const char *text = arena_format(&arena,
		"{\"tact\": 1, \"process\": {\"role\": \"Cook\", \"organization\": \"Acme\", \"timezone\": "
		"\"UTC\"}, "
		"\"people\": [{\"id\": \"dana\", \"name\": \"Dana Lee\", \"relations\": [\"interviewer\"], "
		"\"email\": "
		"\"d@a.example\"}, {\"id\": \"ref\", \"name\": \"Rob\", \"relations\": [\"reference\"]}], "
		"\"events\": [%s]}",
		events);
	struct process *process = arena_new(&arena, struct process);
	struct error err = {0};
	struct matter matter;

	if (!case_read("log", 0, span_of(text), &arena, process, &err) ||
		!desk_matter(&desk, process, NULL, &matter, &err))
		fail_msg("%s", err.message);
	return statistics_add(statistics, &matter, at(now));
}

#define INTERVIEW(id, from, to)                                                                              \
	"{\"id\": \"" id "\", \"type\": \"interview\", \"at\": \"" from "\", \"until\": \"" to               \
	"\", \"stage\": \"onsite\", \"with\": [\"dana\"]}"
#define DID(id, action, when)                                                                                \
	"{\"id\": \"" id "\", \"type\": \"did\", \"at\": \"" when "\", \"action\": \"" action                \
	"\", \"channel\": \"email\", \"to\": \"dana\"}"
#define HEARD(id, what, when)                                                                                \
	"{\"id\": \"" id "\", \"type\": \"heard\", \"at\": \"" when "\", \"what\": \"" what                  \
	"\", \"from\": \"dana\"}"
#define FIRST INTERVIEW("e1", "2026-11-02T09:00:00Z", "2026-11-02T10:00:00Z")

static int64_t sum(const int64_t waits[STATISTICS_WAITS])
{
	int64_t sum = 0;

	for (int i = 0; i < STATISTICS_WAITS; i++)
		sum += waits[i];
	return sum;
}

static void an_empty_log_tells_nothing(void **state)
{
	struct statistics statistics = {0};

	assert_int_equal(add(&statistics, "", "2026-11-03T00:00:00Z"), 0);
	assert_int_equal(sum(statistics.thanked), 0);
	for (int i = 0; i < ACTION_COUNT; i++)
		assert_int_equal(sum(statistics.answers[i]), 0);
}

static void thanks_are_counted_by_the_hours_after_the_interview(void **state)
{
	static const struct {
		const char *when;
		enum statistics_wait wait;
	} rows[] = {
		{"2026-11-02T10:00:00Z", WAIT_DAY},
		{"2026-11-03T10:00:00Z", WAIT_DAY},
		{"2026-11-03T10:00:01Z", WAIT_THREE},
		{"2026-11-05T10:00:00Z", WAIT_THREE},
		{"2026-11-09T10:00:00Z", WAIT_WEEK},
		{"2026-11-16T10:00:00Z", WAIT_FORTNIGHT},
		{"2026-11-16T10:00:01Z", WAIT_LONGER},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct statistics statistics = {0};
		const char *events = arena_format(&arena, FIRST ", " DID("e2", "thank", "%s"), rows[i].when);
		assert_int_equal(add(&statistics, events, "2026-12-01T00:00:00Z"), 1);
		assert_int_equal(statistics.thanked[rows[i].wait], 1);
		assert_int_equal(sum(statistics.thanked), 1);
	}
}

static void an_interview_counts_once_it_ended_and_stands(void **state)
{
	struct statistics statistics = {0};

	add(&statistics, FIRST, "2026-11-02T09:30:00Z");
	assert_int_equal(sum(statistics.thanked), 0);
	add(&statistics, FIRST, "2026-11-02T12:00:00Z");
	assert_int_equal(statistics.thanked[WAIT_OPEN], 1);
	assert_int_equal(statistics.still_time, 1);
	add(&statistics, FIRST, "2026-11-09T12:00:00Z");
	assert_int_equal(statistics.thanked[WAIT_OPEN], 2);
	assert_int_equal(statistics.still_time, 1);
	add(&statistics,
		FIRST ", {\"id\": \"e2\", \"type\": \"cancelled\", \"at\": \"2026-11-01T00:00:00Z\", \"of\": "
		      "\"e1\"}",
		"2026-11-09T12:00:00Z");
	assert_int_equal(statistics.thanked[WAIT_OPEN], 2);
}

static void an_answer_belongs_to_the_latest_contact(void **state)
{
	struct statistics statistics = {0};

	add(&statistics,
		FIRST ", " DID("e2", "thank", "2026-11-02T12:00:00Z") ", " DID(
			"e3", "status", "2026-11-10T12:00:00Z") ", " HEARD("e4", "undecided",
			"2026-11-12T12:00:00Z") ", " HEARD("e5", "rejection", "2026-11-20T12:00:00Z"),
		"2026-12-01T00:00:00Z");
	assert_int_equal(statistics.answers[ACTION_THANK][WAIT_OPEN], 1);
	assert_int_equal(sum(statistics.answers[ACTION_THANK]), 1);
	assert_int_equal(statistics.answers[ACTION_STATUS][WAIT_THREE], 1);
	assert_int_equal(sum(statistics.answers[ACTION_STATUS]), 1);
	assert_int_equal(statistics.again[WAIT_FORTNIGHT], 1);
	assert_int_equal(sum(statistics.again), 1);
}

static void what_was_recorded_later_is_put_in_its_time(void **state)
{
	struct statistics statistics = {0};

	add(&statistics,
		HEARD("e4", "reply", "2026-11-04T12:00:00Z") ", " DID(
			"e2", "thank", "2026-11-02T12:00:00Z") ", " FIRST,
		"2026-12-01T00:00:00Z");
	assert_int_equal(statistics.answers[ACTION_THANK][WAIT_THREE], 1);
	assert_int_equal(statistics.thanked[WAIT_DAY], 1);
}

static void automatic_replies_and_bounces_answer_nothing(void **state)
{
	struct statistics statistics = {0};
	int64_t contacts = add(&statistics,
		FIRST ", " DID("e2", "thank", "2026-11-02T12:00:00Z") ", " HEARD(
			"e3", "auto-reply", "2026-11-02T12:01:00Z") ", " DID("e4", "status",
			"2026-11-10T12:00:00Z") ", " HEARD("e5", "bounce", "2026-11-10T12:01:00Z"),
		"2026-12-01T00:00:00Z");

	assert_int_equal(contacts, 1);
	assert_int_equal(statistics.answers[ACTION_THANK][WAIT_OPEN], 1);
	assert_int_equal(sum(statistics.answers[ACTION_STATUS]), 0);
	assert_int_equal(sum(statistics.again), 0);
}

static void what_no_employer_receives_is_no_contact(void **state)
{
	struct statistics statistics = {0};
	int64_t contacts = add(&statistics,
		FIRST ", {\"id\": \"e2\", \"type\": \"did\", \"at\": \"2026-11-02T10:00:00Z\", \"action\": "
		      "\"thank-in-person\", \"channel\": \"in-person\", \"to\": \"dana\"}, "
		      "{\"id\": \"e3\", \"type\": \"did\", \"at\": \"2026-11-03T10:00:00Z\", \"action\": "
		      "\"tell-references\", \"channel\": \"email\", \"to\": \"ref\"}, "
		      "{\"id\": \"e4\", \"type\": \"did\", \"at\": \"2026-11-04T10:00:00Z\", \"action\": "
		      "\"status\", "
		      "\"channel\": \"phone\", \"to\": \"dana\", \"answered\": true}",
		"2026-12-01T00:00:00Z");

	assert_int_equal(contacts, 1);
	assert_int_equal(statistics.answers[ACTION_STATUS][WAIT_DAY], 1);
	assert_int_equal(sum(statistics.thanked), 1);
}

static void what_was_taken_back_is_not_counted(void **state)
{
	struct statistics statistics = {0};
	int64_t contacts = add(&statistics,
		FIRST ", " DID("e2", "thank",
			"2026-11-02T12:00:00Z") ", {\"id\": \"e3\", \"type\": \"retract\", "
						"\"at\": \"2026-11-03T00:00:00Z\", \"of\": \"e2\"}",
		"2026-12-01T00:00:00Z");

	assert_int_equal(contacts, 0);
	assert_int_equal(statistics.thanked[WAIT_OPEN], 1);
}

static void employers_are_counted_by_their_contacts(void **state)
{
	struct statistics statistics = {0};

	for (int64_t i = 0; i <= 12; i++)
		statistics_add_employer(&statistics, i);
	assert_int_equal(statistics.employers[0], 1);
	assert_int_equal(statistics.employers[9], 1);
	assert_int_equal(statistics.employers[STATISTICS_CONTACTS - 1], 3);
	assert_int_equal(statistics.employer_count, 13);
	assert_int_equal(statistics.contact_count, 78);
	assert_int_equal(statistics.most_contacts, 12);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_log_tells_nothing),
		cmocka_unit_test(thanks_are_counted_by_the_hours_after_the_interview),
		cmocka_unit_test(an_interview_counts_once_it_ended_and_stands),
		cmocka_unit_test(an_answer_belongs_to_the_latest_contact),
		cmocka_unit_test(what_was_recorded_later_is_put_in_its_time),
		cmocka_unit_test(automatic_replies_and_bounces_answer_nothing),
		cmocka_unit_test(what_no_employer_receives_is_no_contact),
		cmocka_unit_test(what_was_taken_back_is_not_counted),
		cmocka_unit_test(employers_are_counted_by_their_contacts),
	};

	return cmocka_run_group_tests(tests, begin, end);
}

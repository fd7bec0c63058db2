/* Reading calendar files: zones, times, broken entries, charsets, repeated ones; through the module as the
 * program does. */
#include "../tap.h"
#include "base/arena.h"
#include "base/text.h"
#include "calendar/holidays.h"
#include "calendar/ical_read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct arena arena;

/* The first entry of a calendar that is made of these lines. */
static struct meeting read_with(const char *head, const char *lines, const struct ical_options *options)
{
	struct meeting *meetings;
	size_t count;
	struct error error = {0};
	const char *text = arena_format(&arena,
		"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n%sBEGIN:VEVENT\r\nUID:1\r\n%sEND:VEVENT\r\nEND:"
		"VCALENDAR\r\n",
		head, lines);
	if (!ical_read(span_of(text), options, &arena, &meetings, &count, &error))
		fail_msg("%s", error.message);
	assert_int_equal(count, 1);
	return meetings[0];
}

static struct meeting read_lines(const char *lines)
{
	return read_with("", lines, NULL);
}

static void assert_instant(struct instant instant, const char *wanted)
{
	struct instant parsed;
	int32_t offset;
	uint32_t nanoseconds;
	char text[INSTANT_TEXT_SIZE] = "never";
	assert_true(instant_parse(span_of(wanted), &parsed, &offset, &nanoseconds));
	if (!instant_is_never(instant))
		instant_print(instant, 0, 0, text);
	if (instant.seconds != parsed.seconds)
		fail_msg("%s instead of %s", text, wanted);
}

static bool has_problem(const struct meeting *meeting, const char *words)
{
	for (size_t i = 0; i < meeting->problem_count; i++)
		if (strstr(meeting->problems[i], words))
			return true;
	return false;
}

static void zones_by_every_name(void **state)
{
	static const char *const names[] = {"Europe/Berlin", "\"Europe/Berlin\"", "W. Europe Standard Time",
		"\"W. Europe Standard Time\"", "/citadel.org/20210210_1/Europe/Berlin", "europe/berlin"};
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct meeting meeting = read_lines(arena_format(&arena,
			"DTSTART;TZID=%s:20260710T100000\r\nDTEND;TZID=%s:20260710T110000\r\n", names[i],
			names[i]));
		assert_instant(meeting.start, "2026-07-10T08:00:00Z");
		assert_instant(meeting.end, "2026-07-10T09:00:00Z");
		assert_string_equal(meeting.timezone, "Europe/Berlin");
		assert_int_equal(meeting.problem_count, 0);
	}
}

static void unknown_zone_is_never_utc(void **state)
{
	const char *lines =
		"DTSTART;TZID=Mars Time:20260710T100000\r\nDTEND;TZID=Mars Time:20260710T110000\r\n";
	struct meeting meeting = read_lines(lines);
	assert_true(instant_is_never(meeting.start));
	assert_true(instant_is_never(meeting.end));
	assert_null(meeting.timezone);
	assert_true(has_problem(&meeting, "Mars Time"));
	struct zone tokyo;
	assert_true(zone_load("Asia/Tokyo", &arena, &tokyo, NULL));
	struct ical_options options = {.zone = &tokyo};
	meeting = read_with("", lines, &options);
	assert_instant(meeting.start, "2026-07-10T01:00:00Z");
	assert_string_equal(meeting.timezone, "Asia/Tokyo");
}

static const char *own_zone(const char *tzid, const char *standard, const char *summer, const char *more)
{
	return arena_format(&arena,
		"BEGIN:VTIMEZONE\r\nTZID:%s\r\n%sBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:%"
		"s\r\nTZOFFSETTO:%s\r\n"
		"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:"
		"16010101T020000\r\n"
		"TZOFFSETFROM:%s\r\nTZOFFSETTO:%s\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:"
		"DAYLIGHT\r\nEND:VTIMEZONE\r\n",
		tzid, more, summer, standard, standard, summer);
}

static void rules_of_the_file_count(void **state)
{
	const char *lines = "DTSTART;TZID=Ours:20260710T100000\r\nDTEND;TZID=Ours:20260710T110000\r\n";
	struct meeting meeting = read_with(own_zone("Ours", "+0100", "+0200", ""), lines, NULL);
	assert_instant(meeting.start, "2026-07-10T08:00:00Z");
	assert_string_equal(meeting.timezone, "Europe/Berlin");
	meeting = read_with(
		own_zone("Ours", "+0000", "+0100", "X-LIC-LOCATION:Europe/Dublin\r\n"), lines, NULL);
	assert_instant(meeting.start, "2026-07-10T09:00:00Z");
	assert_string_equal(meeting.timezone, "Europe/Dublin");
	/* Rules that are nobody's: the instant is sure, the zone is asked for. */
	meeting = read_with(own_zone("Ours", "+0117", "+0217", ""), lines, NULL);
	assert_instant(meeting.start, "2026-07-10T07:43:00Z");
	assert_null(meeting.timezone);
	assert_true(has_problem(&meeting, "--zone"));
}

static void floating_and_whole_days_ask(void **state)
{
	struct meeting meeting = read_lines("DTSTART:20260710T100000\r\nDTEND:20260710T110000\r\n");
	assert_true(meeting.floating);
	assert_true(instant_is_never(meeting.start));
	assert_true(has_problem(&meeting, "no zone"));
	meeting = read_with("X-WR-TIMEZONE:America/Chicago\r\n",
		"DTSTART:20260710T100000\r\nDTEND:20260710T110000\r\n", NULL);
	assert_instant(meeting.start, "2026-07-10T15:00:00Z");
	meeting = read_lines("DTSTART;VALUE=DATE:20260710\r\n");
	assert_true(meeting.all_day);
	assert_int_equal(meeting.day.number, day_of(2026, 7, 10).number);
	assert_true(has_problem(&meeting, "whole day"));
}

static void clock_changes(void **state)
{
	/* 02:30 comes twice on 25 October 2026 in Berlin and never on 29 March. */
	struct meeting meeting = read_lines(
		"DTSTART;TZID=Europe/Berlin:20261025T023000\r\nDTEND;TZID=Europe/Berlin:20261025T040000\r\n");
	assert_instant(meeting.start, "2026-10-25T00:30:00Z");
	meeting = read_lines(
		"DTSTART;TZID=Europe/Berlin:20260329T023000\r\nDTEND;TZID=Europe/Berlin:20260329T040000\r\n");
	assert_instant(meeting.start, "2026-03-29T01:30:00Z");
	/* A day of duration is a day of the calendar, hours are exact. */
	meeting = read_lines("DTSTART;TZID=Europe/Berlin:20260328T120000\r\nDURATION:P1D\r\n");
	assert_instant(meeting.end, "2026-03-29T10:00:00Z");
	meeting = read_lines("DTSTART;TZID=Europe/Berlin:20260328T120000\r\nDURATION:PT24H\r\n");
	assert_instant(meeting.end, "2026-03-29T11:00:00Z");
}

static const struct {
	const char *lines, *problem;
} broken[] = {
	{"DTSTART:20260710T100000Z\r\nDTEND:20260710T090000Z\r\n", "before the start"},
	{"DTSTART:20260710T100000Z\r\nDTEND:20260710T100000Z\r\n", "the end is the start"},
	{"DTSTART:20260710T100000Z\r\n", "end is missing"},
	{"DTSTART:20260710T100000Z\r\nDURATION:-PT1H\r\n", "the end is the start"},
	{"DTSTART:20260230T100000Z\r\nDTEND:20260710T090000Z\r\n", "start cannot be read"},
	{"DTSTART:soon\r\n", "start"},
	{"SUMMARY:Interview\r\n", "start is missing"},
};

static void broken_times_are_problems(void **state)
{
	for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
		struct meeting meeting = read_lines(broken[i].lines);
		assert_true(instant_is_never(meeting.end));
		if (!has_problem(&meeting, broken[i].problem))
			fail_msg("no \"%s\": %s", broken[i].problem, broken[i].lines);
	}
}

static void charsets_and_folds(void **state)
{
	struct meeting meeting = read_lines("SUMMARY:Vorstellungsgespr\xe4"
					    "ch\r\n");
	assert_string_equal(meeting.summary, "Vorstellungsgespräch");
	assert_true(has_problem(&meeting, "Windows-1252"));
	meeting = read_lines("SUMMARY:Vorstellungsgespr\xc3\r\n \xa4"
			     "ch\r\n");
	assert_string_equal(meeting.summary, "Vorstellungsgespräch");
	meeting = read_lines("SUMMARY;CHARSET=koi8-r:\xe9\xce\xd4\xc5\xd2\xd7\xd8\xc0\r\n");
	assert_string_equal(meeting.summary, "Интервью");
	meeting = read_lines("SUMMARY;ENCODING=QUOTED-PRINTABLE:Gespr=C3=A4ch=\r\n mit Komma=2C Strich\r\n");
	assert_string_equal(meeting.summary, "Gespräch mit Komma, Strich");
	meeting = read_lines("SUMMARY:Interview\x1b[31m \xe2\x80\xae red \xc2\x9b\r\n");
	assert_string_equal(meeting.summary, "Interview[31m red");
}

static void no_calendar_is_an_error(void **state)
{
	static const char *const texts[] = {"", "hello", "BEGIN:VCARD\r\nEND:VCARD\r\n", "\xff\xfe"};
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct meeting *meetings = NULL;
		size_t count = 7;
		struct error error = {0};
		assert_false(ical_read(span_of(texts[i]), NULL, &arena, &meetings, &count, &error));
		assert_int_equal(error.kind, ERROR_INVALID);
		assert_int_equal(count, 7);
	}
}

static void entries_are_found_however_they_lie(void **state)
{
	const char *text = "BEGIN:VEVENT\nSUMMARY:alone\nEND:VEVENT\n"
			   "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:no\nBEGIN:VALARM\nEND:VTODO\nBEGIN:"
			   "VEVENT\nSUMMARY:one\n"
			   "BEGIN:VALARM\nSUMMARY:no\nEND:VALARM\nBEGIN:VEVENT\nSUMMARY:two\nEND:"
			   "VEVENT\nMETHOD:CANCEL\nEND:VCALENDAR\n"
			   "BEGIN:VCALENDAR\nMETHOD:request\nBEGIN:VEVENT\nSUMMARY:three";
	static const char *const summaries[] = {"alone", "one", "two", "three"};
	struct meeting *meetings;
	size_t count;
	assert_true(ical_read(span_of(text), NULL, &arena, &meetings, &count, NULL));
	assert_int_equal(count, 4);
	for (size_t i = 0; i < 4; i++)
		assert_string_equal(meetings[i].summary, summaries[i]);
	assert_null(meetings[0].method);
	assert_string_equal(meetings[2].method, "CANCEL");
	assert_true(meetings[2].cancelled);
	assert_string_equal(meetings[3].method, "REQUEST");
	assert_true(has_problem(&meetings[1], "cut off"));
	assert_true(has_problem(&meetings[3], "cut off"));
}

static void own_address_is_left_out(void **state)
{
	const char *lines =
		"SUMMARY:Interview: Baker\r\nDTSTART:20260710T100000Z\r\nDTEND:20260710T110000Z\r\n"
		"ORGANIZER;CN=Ann Lee:mailto:ann@mill.example\r\nATTENDEE;CN=Bob "
		"Ray:mailto:bob@mill.example\r\n"
		"ATTENDEE;CN=Cy Poe:mailto:cy@mill.example\r\n";
	const char *own[] = {"bob@mill.example"};
	struct ical_options options = {.own_emails = own, .own_email_count = 1};
	struct meeting meeting = read_with("", lines, &options);
	assert_int_equal(meeting.interviewer_count, 2);
	assert_string_equal(meeting.interviewers[0].name, "Ann Lee");
	assert_string_equal(meeting.interviewers[0].email, "ann@mill.example");
	assert_string_equal(meeting.interviewers[1].name, "Cy Poe");
}

static void repeated_entries_are_spelt_out(void **state)
{
	const char *text =
		"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:w\r\nDTSTART;TZID=America/Chicago:20260901T180000\r\n"
		"RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=America/Chicago:20260908T180000\r\nEND:VEVENT\r\n"
		"BEGIN:VEVENT\r\nUID:w\r\nRECURRENCE-ID;TZID=America/Chicago:20260915T180000\r\n"
		"DTSTART;TZID=America/Chicago:20260916T090000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
	static const char *const starts[] = {
		"2026-09-01T23:00:00Z", "2026-09-16T14:00:00Z", "2026-09-22T23:00:00Z"};
	struct ical_occurrence *list;
	size_t count;
	assert_true(
		ical_occurrences(span_of(text), NULL, 100, day_of(2030, 1, 1), &arena, &list, &count, NULL));
	assert_int_equal(count, 3);
	for (size_t i = 0; i < 3; i++)
		assert_instant(list[i].start, starts[i]);
}

static void rules_without_end_end(void **state)
{
	static const char *const rules[] = {"FREQ=SECONDLY", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
		"FREQ=MINUTELY;BYDAY=MO", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=0",
		"FREQ=YEARLY;BYWEEKNO=60", "FREQ=HOURLY;BYYEARDAY=400",
		"FREQ=WEEKLY;INTERVAL=99999999;COUNT=99999999", "nonsense"};
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		const char *text = arena_format(&arena,
			"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:w\r\nDTSTART:20260901T180000Z\r\nRRULE:%"
			"s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
			rules[i]);
		struct ical_occurrence *list;
		size_t count;
		assert_true(ical_occurrences(
			span_of(text), NULL, 50, day_of(2100, 1, 1), &arena, &list, &count, NULL));
		assert_true(count >= 1 && count <= 51);
	}
}

static void holiday_calendars_become_holidays(void **state)
{
	const char *text =
		"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20260803\r\nDTEND;VALUE=DATE:"
		"20260805\r\n"
		"SUMMARY:Works "
		"holiday\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20260506\r\n"
		"RRULE:FREQ=YEARLY\r\nSUMMARY:Founder's day\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:c\r\n"
		"DTSTART:20260702T100000Z\r\nSUMMARY:Not all day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
	struct day *days;
	size_t count;
	struct holidays holidays;
	assert_true(ical_days(span_of(text), &arena, &days, &count, NULL));
	holidays_of_days(days, count, &arena, &holidays);
	assert_false(workday_is(&holidays, day_of(2026, 8, 3)));
	assert_false(workday_is(&holidays, day_of(2026, 8, 4)));
	assert_true(workday_is(&holidays, day_of(2026, 8, 5)));
	assert_false(workday_is(&holidays, day_of(2027, 5, 6)));
	assert_true(workday_is(&holidays, day_of(2026, 7, 2)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zones_by_every_name),
		cmocka_unit_test(unknown_zone_is_never_utc),
		cmocka_unit_test(rules_of_the_file_count),
		cmocka_unit_test(floating_and_whole_days_ask),
		cmocka_unit_test(clock_changes),
		cmocka_unit_test(broken_times_are_problems),
		cmocka_unit_test(charsets_and_folds),
		cmocka_unit_test(no_calendar_is_an_error),
		cmocka_unit_test(entries_are_found_however_they_lie),
		cmocka_unit_test(own_address_is_left_out),
		cmocka_unit_test(repeated_entries_are_spelt_out),
		cmocka_unit_test(rules_without_end_end),
		cmocka_unit_test(holiday_calendars_become_holidays),
	};
	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_clear(&arena);
	return failed;
}

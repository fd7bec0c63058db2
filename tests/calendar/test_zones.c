/* Reading zones: bad names, damaged files, the rule behind the last transition, and the store. */
#include "../tap.h"
#include "base/arena.h"
#include "calendar/zone_load.h"
#include "calendar/zone_rule.h"

#include <stdio.h>
#include <string.h>

static struct arena arena;

static void bad_names_are_refused(void **state)
{
	static const char *const bad[] = {"", "/etc/passwd", "../zoneinfo/UTC", "Europe/../UTC", "Europe",
		"Europe/", "Mars/Phobos", "tzdata.zi", "zone.tab", "right/UTC", "posix/UTC", "localtime",
		"Europe//Berlin", "W. Europe Standard Time", "Europe/Berlin\n"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct zone zone = {.count = 77};
		struct error error = {0};
		if (zone_load(bad[i], &arena, &zone, &error))
			fail_msg("taken: %s", bad[i]);
		assert_int_equal(error.kind, ERROR_INVALID);
		assert_int_equal(zone.count, 77);
	}
}

static void near_names_are_told(void **state)
{
	static const char *const near[][2] = {{"europe/berlin", "Europe/Berlin"},
		{"Europe/Berln", "Europe/Berlin"}, {"New_York", "America/New_York"}};
	for (size_t i = 0; i < 3; i++) {
		struct zone zone;
		struct error error = {0};
		assert_false(zone_load(near[i][0], &arena, &zone, &error));
		if (!strstr(error.hint, near[i][1]))
			fail_msg("%s: %s", near[i][0], error.hint);
	}
}

static void store_reads_once(void **state)
{
	struct zone_store store;
	const struct zone *first, *second, *other;
	zone_store_init(&store, &arena);
	assert_true(zone_store_get(&store, "Asia/Kolkata", &first, NULL));
	assert_true(zone_store_get(&store, "Asia/Kolkata", &second, NULL));
	assert_true(zone_store_get(&store, "Europe/Paris", &other, NULL));
	assert_ptr_equal(first, second);
	assert_int_equal(zone_offset(first, (struct instant){1700000000}), 19800);
	assert_int_equal(zone_offset(other, (struct instant){1700000000}), 3600);
	assert_string_equal(other->name, "Europe/Paris");
}

static void rules_reach_far(void **state)
{
	struct zone zone;
	assert_true(zone_load("America/New_York", &arena, &zone, NULL));
	struct day july = day_of(2199, 7, 1), january = day_of(2199, 1, 1);
	assert_int_equal(
		zone_offset(&zone, (struct instant){(int64_t)july.number * DAY_SECONDS}), -4 * HOUR_SECONDS);
	assert_int_equal(zone_offset(&zone, (struct instant){(int64_t)january.number * DAY_SECONDS}),
		-5 * HOUR_SECONDS);
}

static void bad_rules_are_refused(void **state)
{
	static const char *const bad[] = {"", "C", "CET", "CET-1CEST", "CET-1CEST,M3.5.0",
		"CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
		"CET-1CEST,J0,J365", "CET-1CEST,M3.5.0,M10.5.0x", "<-03", "CET-1CEST,M3.5.0/168,M10.5.0",
		"CET-99999"};
	struct zone_rule rule;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (zone_rule_parse(span_of(bad[i]), &rule))
			fail_msg("taken: %s", bad[i]);
	assert_true(zone_rule_parse(span_of("<-03>3<-02>,M3.5.0/-2,M10.5.0/-1"), &rule));
	assert_int_equal(rule.standard_offset, -3 * HOUR_SECONDS);
	assert_int_equal(rule.to_daylight.second, -2 * HOUR_SECONDS);
}

static struct span read_zone(const char *path)
{
	FILE *file = fopen(path, "re");
	assert_non_null(file);
	char *bytes = arena_alloc(&arena, 16384);
	size_t length = fread(bytes, 1, 16384, file);
	fclose(file);
	return (struct span){bytes, length};
}

static void damaged_data_never_crash(void **state)
{
	struct span whole = read_zone("/usr/share/zoneinfo/Europe/Berlin");
	struct zone *zone = arena_new(&arena, struct zone);
	for (size_t length = 0; length < whole.length; length += 7)
		zone_parse("X/Cut", (struct span){whole.start, length}, &arena, zone, NULL);
	assert_false(zone_parse("X/Cut", (struct span){whole.start, whole.length - 1}, &arena, zone, NULL));
	for (size_t at = 0; at < whole.length; at++) {
		char *copy = arena_copy(&arena, whole.start, whole.length);
		copy[at] = (char)~copy[at];
		zone_parse("X/Flipped", (struct span){copy, whole.length}, &arena, zone, NULL);
		arena_reset(&arena);
		whole = read_zone("/usr/share/zoneinfo/Europe/Berlin");
		zone = arena_new(&arena, struct zone);
	}
	assert_true(zone_parse("X/Whole", whole, &arena, zone, NULL));
}

static void version_is_told(void **state)
{
	const char *version = zone_data_version(&arena);
	assert_true(strlen(version) >= 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bad_names_are_refused),
		cmocka_unit_test(near_names_are_told),
		cmocka_unit_test(store_reads_once),
		cmocka_unit_test(rules_reach_far),
		cmocka_unit_test(bad_rules_are_refused),
		cmocka_unit_test(damaged_data_never_crash),
		cmocka_unit_test(version_is_told),
	};
	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_clear(&arena);
	return failed;
}

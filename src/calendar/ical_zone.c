/* The zones that a calendar file names: IANA ids, Windows names, and its own VTIMEZONE rules. */
#include "calendar/ical_zone.h"

#include "base/array.h"
#include "calendar/zone_file.h"

#include <libical/ical.h>
#include <stdio.h>
#include <string.h>
#include <unicode/ucal.h>

enum { TZID_MAX_BYTES = 200, YEAR_SAMPLES = 24 };

void ical_zones_init(
	struct ical_zones *zones, const struct ical_file *file, struct zone_store *store, struct arena *arena)
{
	zones->arena = arena;
	zones->store = store;
	zones->file = file;
	zones->count = 0;
}

void ical_zones_clear(struct ical_zones *zones)
{
	for (size_t i = 0; i < zones->count; i++)
		if (zones->known[i].rules)
			icaltimezone_free(zones->known[i].rules, 1);
	zones->count = 0;
}

static const struct zone *load(struct ical_zones *zones, const char *id)
{
	const struct zone *zone;
	return zone_file_exists(id) && zone_store_get(zones->store, id, &zone, NULL) ? zone : NULL;
}

/* An IANA id, perhaps behind a maker's prefix as in "/citadel.org/20210210_1/Europe/Berlin", or in another
 * case. */
static const struct zone *find_iana(struct ical_zones *zones, const char *tzid)
{
	char id[TZID_MAX_BYTES];
	snprintf(id, sizeof(id), "%s", tzid);
	for (char *c = id; *c; c++)
		if (*c == ' ')
			*c = '_';
	for (const char *part = id; part; part = strchr(part, '/')) {
		part += *part == '/';
		const struct zone *zone = load(zones, part);
		if (zone)
			return zone;
	}
	const char *last = strrchr(id, '/');
	if (span_is_nocase(span_of(last ? last + 1 : id), "UTC")) /* "tzone://Microsoft/Utc" */
		return load(zones, "UTC");
	if (!last)
		return NULL;
	struct arena arena;
	arena_init(&arena);
	const char *near = zone_file_nearest(id, &arena);
	const struct zone *zone = near && span_is_nocase(span_of(id), near) ? load(zones, near) : NULL;
	arena_clear(&arena);
	return zone;
}

/* "W. Europe Standard Time", by ICU's table. */
static const struct zone *find_windows(struct ical_zones *zones, const char *tzid)
{
	UChar name[TZID_MAX_BYTES], id[TZID_MAX_BYTES];
	char text[TZID_MAX_BYTES];
	size_t length = strlen(tzid);
	for (size_t i = 0; i < length; i++) {
		if ((unsigned char)tzid[i] >= 0x80)
			return NULL;
		name[i] = (UChar)tzid[i];
	}
	UErrorCode status = U_ZERO_ERROR;
	int32_t id_length =
		ucal_getTimeZoneIDForWindowsID(name, (int32_t)length, NULL, id, TZID_MAX_BYTES - 1, &status);
	if (U_FAILURE(status) || id_length <= 0 || id_length >= TZID_MAX_BYTES)
		return NULL;
	for (int32_t i = 0; i < id_length; i++)
		text[i] = (char)id[i];
	text[id_length] = '\0';
	return load(zones, text);
}

static const struct zone *find_name(struct ical_zones *zones, const char *name)
{
	if (!name || !*name || strlen(name) >= TZID_MAX_BYTES)
		return NULL;
	const struct zone *zone = find_iana(zones, name);
	return zone ? zone : find_windows(zones, name);
}

static const struct ical_zone_text *find_text(const struct ical_zones *zones, const char *tzid)
{
	for (size_t i = 0; i < zones->file->zone_count; i++)
		if (strcmp(zones->file->zones[i].tzid, tzid) == 0)
			return &zones->file->zones[i];
	return NULL;
}

static bool line_starts(struct span line, const char *word)
{
	size_t length = strlen(word);
	return line.length >= length && strncasecmp(line.start, word, length) == 0;
}

/* Components that close as they open, and no clock that changes every second, which would keep libical busy
 * for ever. */
static bool rules_sound(const char *text)
{
	struct span rest = span_of(text), line;
	int depth = 0;
	while (span_cut(&rest, '\n', &line)) {
		depth += line_starts(line, "BEGIN:") ? 1 : line_starts(line, "END:") ? -1 : 0;
		if (depth < 0 || (depth == 0 && span_trim(rest).length))
			return false;
		if (!line_starts(line, "RRULE"))
			continue;
		const char *frequency = memmem(line.start, line.length, "FREQ=", 5);
		if (!frequency || strncmp(frequency, "FREQ=YEARLY", 11) != 0)
			return false;
	}
	return depth == 0;
}

static void *parse_rules(const struct ical_zone_text *text)
{
	if (!rules_sound(text->text))
		return NULL;
	icalcomponent *component = icalparser_parse_string(text->text);
	if (!component)
		return NULL;
	icaltimezone *rules = icaltimezone_new();
	if (rules && icalcomponent_isa(component) == ICAL_VTIMEZONE_COMPONENT &&
		(icalcomponent_get_first_component(component, ICAL_XSTANDARD_COMPONENT) ||
			icalcomponent_get_first_component(component, ICAL_XDAYLIGHT_COMPONENT)) &&
		icaltimezone_set_component(rules, component))
		return rules;
	icalcomponent_free(component);
	if (rules)
		icaltimezone_free(rules, 1);
	return NULL;
}

int32_t ical_zone_rules_offset(const struct ical_zone *zone, struct day day, int32_t second)
{
	struct icaltimetype time = icaltime_null_time();
	int is_daylight;
	day_split(day, &time.year, &time.month, &time.day);
	time.hour = second / HOUR_SECONDS;
	time.minute = second / 60 % 60;
	time.second = second % 60;
	return icaltimezone_get_utc_offset(zone->rules, &time, &is_daylight);
}

/* Zones by which a nameless rule is known again: one for each way of changing the clock. */
static const char *const main_zones[] = {
	"Europe/London",
	"Europe/Berlin",
	"Europe/Helsinki",
	"Europe/Moscow",
	"Europe/Istanbul",
	"America/New_York",
	"America/Chicago",
	"America/Denver",
	"America/Phoenix",
	"America/Los_Angeles",
	"America/Anchorage",
	"America/Halifax",
	"America/St_Johns",
	"America/Sao_Paulo",
	"America/Santiago",
	"America/Bogota",
	"America/Mexico_City",
	"Asia/Kolkata",
	"Asia/Karachi",
	"Asia/Dubai",
	"Asia/Jerusalem",
	"Asia/Dhaka",
	"Asia/Bangkok",
	"Asia/Shanghai",
	"Asia/Tokyo",
	"Asia/Kathmandu",
	"Asia/Tehran",
	"Asia/Kabul",
	"Asia/Yangon",
	"Australia/Sydney",
	"Australia/Brisbane",
	"Australia/Adelaide",
	"Australia/Darwin",
	"Australia/Perth",
	"Pacific/Auckland",
	"Pacific/Honolulu",
	"Africa/Lagos",
	"Africa/Johannesburg",
	"Africa/Cairo",
	"Africa/Nairobi",
	"Africa/Abidjan",
};

/* Whether the file's rules and the zone agree all through a year. */
static bool rules_agree(const struct ical_zone *known, const struct zone *zone, int year)
{
	struct day new_year = day_of(year, 1, 1);
	for (int i = 0; i < YEAR_SAMPLES; i++) {
		struct day day = {new_year.number + i * 15 + 5};
		struct instant instant = ical_zone_instant(zone, day, DAY_SECONDS / 2);
		if (zone_offset(zone, instant) != ical_zone_rules_offset(known, day, DAY_SECONDS / 2))
			return false;
	}
	return true;
}

enum { RULES_YEAR = 2026 };

static const struct zone *find_agreeing(struct ical_zones *zones, const struct ical_zone *known)
{
	for (size_t i = 0; i < ARRAY_COUNT(main_zones); i++) {
		const struct zone *zone = load(zones, main_zones[i]);
		if (zone && rules_agree(known, zone, RULES_YEAR))
			return zone;
	}
	return NULL;
}

static void find(struct ical_zones *zones, struct ical_zone *known)
{
	known->zone = find_name(zones, known->tzid);
	if (known->zone)
		return;
	const struct ical_zone_text *text = find_text(zones, known->tzid);
	if (!text)
		return;
	known->zone = find_name(zones, text->location);
	if (known->zone)
		return;
	known->rules = parse_rules(text);
	if (known->rules)
		known->zone = find_agreeing(zones, known);
}

const struct ical_zone *ical_zones_find(struct ical_zones *zones, struct span tzid)
{
	tzid = span_trim(tzid);
	if (tzid.length >= 2 && tzid.start[0] == '"' && tzid.start[tzid.length - 1] == '"')
		tzid = span_trim((struct span){tzid.start + 1, tzid.length - 2});
	if (tzid.length >= TZID_MAX_BYTES)
		tzid.length = TZID_MAX_BYTES - 1;
	for (size_t i = 0; i < zones->count; i++)
		if (span_is(tzid, zones->known[i].tzid))
			return &zones->known[i];
	static const struct ical_zone too_many = {.tzid = "of too many zones"};
	if (zones->count == ICAL_MAX_ZONES)
		return &too_many;
	struct ical_zone *known = &zones->known[zones->count++];
	*known = (struct ical_zone){.tzid = arena_copy(zones->arena, tzid.start, tzid.length)};
	find(zones, known);
	return known;
}

struct instant ical_zone_instant(const struct zone *zone, struct day day, int32_t second)
{
	struct instant earlier = zone_at(zone, day, second, ZONE_EARLIER),
		       later = zone_at(zone, day, second, ZONE_LATER);
	if (earlier.seconds == later.seconds)
		return earlier;
	int64_t local = earlier.seconds + zone_offset(zone, earlier);
	bool twice = local == (int64_t)day.number * DAY_SECONDS + second;
	return twice ? earlier : later;
}

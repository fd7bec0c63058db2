/* A calendar file cut into what concerns meetings: the heads of its calendars, their zones, the text of each
 * VEVENT. */
#include "calendar/ical_split.h"

#include "base/array.h"
#include "calendar/ical_charset.h"
#include "calendar/ical_lines.h"
#include "calendar/ical_read.h"

#include <string.h>

/* What libical gets to see of an event. */
static const char *const event_lines[] = {
	"DTSTART",
	"DTEND",
	"DURATION",
	"RECURRENCE-ID",
	"RRULE",
	"EXRULE",
	"EXDATE",
	"RDATE",
	"ORGANIZER",
	"ATTENDEE",
	"URL",
	"COMMENT",
	"CONFERENCE",
	"X-ALT-DESC",
	"X-GOOGLE-CONFERENCE",
	"X-MICROSOFT-SKYPETEAMSMEETINGURL",
	"X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
	"X-MS-OLK-ORIGINALSTART",
	"X-MS-OLK-ORIGINALEND",
};

static const char *const field_names[ICAL_FIELD_COUNT] = {
	[FIELD_UID] = "UID",
	[FIELD_SUMMARY] = "SUMMARY",
	[FIELD_DESCRIPTION] = "DESCRIPTION",
	[FIELD_LOCATION] = "LOCATION",
	[FIELD_STATUS] = "STATUS",
	[FIELD_SEQUENCE] = "SEQUENCE",
	[FIELD_STAMP] = "DTSTAMP",
};

static const char *copy(struct arena *arena, struct span value)
{
	value = span_trim(value);
	return value.length ? arena_copy(arena, value.start, value.length) : NULL;
}

static bool begins(const struct ical_line *line, const char *component)
{
	return span_is_nocase(line->name, "BEGIN") && span_is_nocase(span_trim(line->value), component);
}

static bool ends(const struct ical_line *line, const char *component)
{
	return span_is_nocase(line->name, "END") && span_is_nocase(span_trim(line->value), component);
}

static void head_add(struct ical_head *head, const struct ical_line *line, struct arena *arena)
{
	if (span_is_nocase(line->name, "METHOD") && !head->method) {
		char *method = (char *)(uintptr_t)copy(arena, line->value);
		for (char *c = method; c && *c; c++)
			if (*c >= 'a' && *c <= 'z')
				*c = (char)(*c - 'a' + 'A');
		head->method = method;
	} else if (span_is_nocase(line->name, "PRODID") && !head->product) {
		head->product = copy(arena, line->value);
	} else if (span_is_nocase(line->name, "X-WR-CALNAME") && !head->name) {
		head->name = copy(arena, line->value);
	} else if (span_is_nocase(line->name, "X-WR-TIMEZONE") && !head->timezone) {
		head->timezone = copy(arena, line->value);
	} else if (span_is_nocase(line->name, "VERSION")) {
		head->version_one = span_is(span_trim(line->value), "1.0");
	}
}

static void text_add_line(struct text *text, struct span line)
{
	text_add(text, line.start, line.length);
	text_add(text, "\r\n", 2);
}

/* Reads on to the END of a zone. */
static void read_zone(struct ical_lines *lines, struct arena *arena, struct ical_file *file)
{
	struct ical_line line;
	struct ical_zone_text *zone = &file->zones[file->zone_count];
	struct text text TEXT_CLEANUP;
	text_init(&text);
	text_add_string(&text, "BEGIN:VTIMEZONE\r\n");
	for (struct span before = lines->rest; ical_lines_next(lines, &line); before = lines->rest) {
		if (begins(&line, "VEVENT") || ends(&line, "VCALENDAR")) {
			lines->rest = before; /* its END is missing */
			break;
		}
		if (text.length + line.whole.length < ICAL_MAX_ZONE_BYTES)
			text_add_line(&text, line.whole);
		if (span_is_nocase(line.name, "TZID") && !zone->tzid)
			zone->tzid = copy(arena, line.value);
		if (span_is_nocase(line.name, "X-LIC-LOCATION") || span_is_nocase(line.name, "TZID-ALIAS-OF"))
			zone->location = copy(arena, line.value);
		if (!ends(&line, "VTIMEZONE"))
			continue;
		zone->text = arena_copy(arena, text.start, text.length);
		if (!zone->tzid || file->zone_count + 1 == ICAL_MAX_ZONES)
			break;
		file->zone_count++;
		return;
	}
	*zone = (struct ical_zone_text){0};
}

static struct span decode_whole(struct span bytes, struct arena *arena)
{
	bool little = bytes.length >= 2 && memcmp(bytes.start, "\xff\xfe", 2) == 0;
	bool big = bytes.length >= 2 && memcmp(bytes.start, "\xfe\xff", 2) == 0;
	if (!little && !big)
		return bytes;
	struct text text TEXT_CLEANUP;
	text_init(&text);
	ical_charset_add_utf16(&text, bytes, big);
	return (struct span){arena_copy(arena, text.start ? text.start : "", text.length), text.length};
}

/* Skips what lies in a component that is of no interest; its name is that of the line before. */
static void skip_component(struct ical_lines *lines, const char *name)
{
	struct ical_line line;
	int depth = 1;
	for (struct span before = lines->rest; depth && ical_lines_next(lines, &line); before = lines->rest) {
		if (begins(&line, "VEVENT") || begins(&line, "VCALENDAR") || ends(&line, "VEVENT") ||
			ends(&line, "VCALENDAR")) {
			lines->rest = before; /* its END is missing */
			return;
		}
		depth += begins(&line, name) ? 1 : ends(&line, name) ? -1 : 0;
	}
}

static void skip_begun(struct ical_lines *lines, const struct ical_line *begin)
{
	char name[64];
	struct span value = span_trim(begin->value);
	size_t length = value.length < sizeof(name) ? value.length : sizeof(name) - 1;
	memcpy(name, value.start, length);
	name[length] = '\0';
	skip_component(lines, name);
}

/* Where an event is whole, its lines need not be looked at for the heads. */
static void skip_event(struct ical_lines *lines)
{
	static const char end[] = "\nEND:VEVENT", calendar[] = "BEGIN:VCALENDAR";
	struct span rest = lines->rest;
	const char *found = rest.length ? memmem(rest.start, rest.length, end, sizeof(end) - 1) : NULL;
	size_t length = found ? (size_t)(found + 1 - rest.start) : 0;
	if (!found || length > ICAL_MAX_EVENT_BYTES ||
		memmem(rest.start, length, calendar, sizeof(calendar) - 1)) {
		skip_component(lines, "VEVENT");
		return;
	}
	lines->rest = (struct span){rest.start + length, rest.length - length};
}

static void read_heads(struct ical_lines *lines, struct arena *arena, struct ical_file *file, bool *ret_any)
{
	struct ical_line line;
	struct ical_head *head = NULL;
	while (ical_lines_next(lines, &line)) {
		if (begins(&line, "VCALENDAR")) {
			*ret_any = true;
			if (file->head_count + 1 < ICAL_MAX_CALENDARS)
				head = &file->heads[file->head_count++];
		} else if (begins(&line, "VTIMEZONE")) {
			read_zone(lines, arena, file);
		} else if (begins(&line, "VEVENT")) {
			*ret_any = true;
			skip_event(lines);
		} else if (span_is_nocase(line.name, "BEGIN")) {
			skip_begun(lines, &line);
		} else if (head) {
			head_add(head, &line, arena);
		}
	}
}

bool ical_file_init(struct ical_file *file, struct span bytes, struct arena *arena, struct error *err)
{
	bool any = false;
	memset(file, 0, sizeof(*file));
	if (bytes.length > ICAL_MAX_BYTES)
		return error_set(
			err, ERROR_INVALID, "the calendar is larger than %d MB", ICAL_MAX_BYTES >> 20);
	file->bytes = decode_whole(bytes, arena);
	file->heads = arena_array(arena, struct ical_head, ICAL_MAX_CALENDARS);
	file->zones = arena_array(arena, struct ical_zone_text, ICAL_MAX_ZONES);
	struct ical_lines lines;
	ical_lines_init(&lines, file->bytes);
	read_heads(&lines, arena, file, &any);
	ical_lines_clear(&lines);
	if (any)
		return true;
	error_set(err, ERROR_INVALID, "this is no calendar: no BEGIN:VCALENDAR in it");
	return error_hint(err, "Save the invitation as .ics, or the whole mail as .eml, and import that.");
}

/* The buffers that one event after the other is read into. */
struct event_buffers {
	struct text text, fields;
	size_t starts[ICAL_FIELD_COUNT], lengths[ICAL_FIELD_COUNT];
};

/* Keeps plain text apart; the first line of a name counts. */
static bool take_field(struct event_buffers *buffers, const struct ical_line *line)
{
	for (size_t i = 0; i < ICAL_FIELD_COUNT; i++) {
		if ((line->name.start[0] | 0x20) != (field_names[i][0] | 0x20) ||
			!span_is_nocase(line->name, field_names[i]))
			continue;
		if (!buffers->lengths[i] &&
			buffers->fields.length + line->value.length < ICAL_MAX_EVENT_BYTES) {
			buffers->starts[i] = buffers->fields.length;
			buffers->lengths[i] = line->value.length;
			text_add(&buffers->fields, line->value.start, line->value.length);
		}
		return true;
	}
	return false;
}

static void put_fields(const struct event_buffers *buffers, struct ical_entry *entry)
{
	for (size_t i = 0; i < ICAL_FIELD_COUNT; i++)
		entry->fields[i] = buffers->lengths[i]
					   ? (struct span){buffers->fields.start + buffers->starts[i],
						     buffers->lengths[i]}
					   : (struct span){0};
}

static bool line_counts(const struct ical_line *line)
{
	for (size_t i = 0; i < ARRAY_COUNT(event_lines); i++)
		if ((line->name.start[0] | 0x20) == (event_lines[i][0] | 0x20) &&
			span_is_nocase(line->name, event_lines[i]))
			return true;
	return false;
}

/* Reads one event up to its END, or to where the next one begins. */
static void read_event(struct ical_lines *lines, struct event_buffers *buffers, struct ical_entry *entry)
{
	struct ical_line line;
	struct text *text = &buffers->text;
	int people = 0;
	text->length = buffers->fields.length = 0;
	memset(buffers->lengths, 0, sizeof(buffers->lengths));
	text_add_string(text, "BEGIN:VEVENT\r\n");
	entry->cut_off = true;
	for (struct span before = lines->rest; ical_lines_next(lines, &line); before = lines->rest) {
		if (begins(&line, "VEVENT") || begins(&line, "VCALENDAR") || ends(&line, "VCALENDAR")) {
			lines->rest = before;
			break;
		}
		if (ends(&line, "VEVENT")) {
			entry->cut_off = false;
			break;
		}
		if (span_is_nocase(line.name, "BEGIN")) {
			skip_begun(lines, &line);
		} else if (!take_field(buffers, &line) && line_counts(&line)) {
			people += span_is_nocase(line.name, "ATTENDEE");
			if (text->length + line.whole.length < ICAL_MAX_EVENT_BYTES &&
				people <= ICAL_MAX_PEOPLE)
				text_add_line(text, line.whole);
		}
	}
	text_add_string(text, "END:VEVENT\r\n");
	entry->text = text->start;
	entry->length = text->length;
	put_fields(buffers, entry);
}

void ical_file_visit(
	struct ical_file *file, bool (*visit)(void *context, const struct ical_entry *entry), void *context)
{
	struct ical_lines lines;
	struct ical_line line;
	size_t calendars = 0;
	struct ical_entry entry = {.head = &file->heads[ICAL_MAX_CALENDARS - 1]};
	struct event_buffers buffers;
	text_init(&buffers.text);
	text_init(&buffers.fields);
	ical_lines_init(&lines, file->bytes);
	while (ical_lines_next(&lines, &line)) {
		if (begins(&line, "VCALENDAR")) {
			entry.head = &file->heads[calendars < file->head_count ? calendars++
									       : ICAL_MAX_CALENDARS - 1];
		} else if (begins(&line, "VEVENT")) {
			lines.charset_guessed = false;
			read_event(&lines, &buffers, &entry);
			file->charset_guessed = lines.charset_guessed;
			if (!visit(context, &entry))
				break;
		} else if (span_is_nocase(line.name, "BEGIN")) {
			skip_begun(&lines, &line);
		}
	}
	ical_lines_clear(&lines);
	text_clear(&buffers.text);
	text_clear(&buffers.fields);
}

/* A calendar file cut into what concerns meetings: the heads of its calendars, their zones, the text of each
 * VEVENT. */
#ifndef TACT_CALENDAR_ICAL_SPLIT_H
#define TACT_CALENDAR_ICAL_SPLIT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

enum {
	ICAL_MAX_CALENDARS = 1000,
	ICAL_MAX_ZONES = 200,
	ICAL_MAX_EVENT_BYTES = 1 << 20,
	ICAL_MAX_ZONE_BYTES = 1 << 16
};

/* The head of one VCALENDAR; text that is not there is NULL. */
struct ical_head {
	const char *method, *product, *name, *timezone;
	bool version_one; /* vCalendar 1.0 */
};

struct ical_zone_text {
	const char *tzid;
	const char *location; /* X-LIC-LOCATION or TZID-ALIAS-OF */
	const char *text;     /* the VTIMEZONE */
};

struct ical_file {
	struct span bytes;
	struct ical_head *heads; /* the last one is for entries outside of any calendar */
	size_t head_count;
	struct ical_zone_text *zones;
	size_t zone_count;
	bool charset_guessed;
};

/* Reads the heads and the zones. */
bool ical_file_init(struct ical_file *file, struct span bytes, struct arena *arena, struct error *err);

/* Lines whose value is plain text, which need no parser. */
enum ical_field {
	FIELD_UID,
	FIELD_SUMMARY,
	FIELD_DESCRIPTION,
	FIELD_LOCATION,
	FIELD_STATUS,
	FIELD_SEQUENCE,
	FIELD_STAMP,
	ICAL_FIELD_COUNT
};

/* One VEVENT without what lies in it (alarms) and without lines that say nothing about a meeting, and with
 * its plain text apart. */
struct ical_entry {
	const struct ical_head *head;
	const char *text; /* BEGIN:VEVENT … END:VEVENT */
	size_t length;
	struct span fields[ICAL_FIELD_COUNT]; /* as written, with their escapes; empty: not there */
	bool cut_off;                         /* its END was missing, or it was too long */
};

/* Returning false stops. */

void ical_file_visit(
	struct ical_file *file, bool (*visit)(void *context, const struct ical_entry *entry), void *context);

#endif

/* Calendar files (iCalendar, vCalendar 1.0) read as meetings: when, who, and whether it is an interview, for
 * which role, where. */
#ifndef TACT_CALENDAR_ICAL_READ_H
#define TACT_CALENDAR_ICAL_READ_H

#include "base/arena.h"
#include "base/error.h"
#include "base/instant.h"
#include "base/span.h"
#include "calendar/zone_load.h"
#include "core/words.h"

/* What a stranger may grow; what is beyond is left out, and a problem says so. */
enum { ICAL_MAX_BYTES = 64 << 20, ICAL_MAX_EVENTS = 100000, ICAL_MAX_PEOPLE = 200, ICAL_MAX_PROBLEMS = 16 };

/* What is known beside the file; all of it may be empty. */
struct ical_options {
	const char *const *own_emails; /* the person's own addresses */
	size_t own_email_count;
	const char *own_name;
	struct zone_store *zones; /* NULL: the zones are read anew */
	const struct zone
		*zone; /* for times without a zone and zones that nobody knows; NULL: a problem asks */
};

struct meeting_person {
	const char *name;  /* NULL only where email is there */
	const char *email; /* may be NULL */
};

/* One VEVENT. Text that is not there is NULL. */
struct meeting {
	const char *uid, *recurrence_id; /* recurrence_id as written */
	int32_t sequence;
	struct instant stamp; /* DTSTAMP, INSTANT_FIRST where missing */
	const char *method;   /* in capitals */
	bool is_interview;
	bool all_day, floating, recurring, cancelled, counter;
	struct instant start, end; /* INSTANT_NEVER: not known, and a problem says why */
	struct instant original_start,
		original_end; /* counter: what it would replace; INSTANT_NEVER: not told */
	struct day day;       /* all_day: the first day; else DAY_NONE */
	const char *timezone; /* IANA id */
	const char *summary, *description, *location, *link, *phone;
	const char *company, *role; /* interviews only; company may be a bare domain */
	const char *round;          /* such as "phone screen" */
	enum stage stage;
	struct meeting_person organizer; /* both NULL: none */
	struct meeting_person recruiter; /* who arranged it without being an interviewer; both NULL: none */
	const struct meeting_person *interviewers;
	size_t interviewer_count;
	const char *const *problems; /* plain sentences without full stop */
	size_t problem_count;
};

/* Reads every VEVENT in the order of the file. Not a calendar at all is an error; what is wrong with one
 * entry is its problem. */
bool ical_read(struct span bytes, const struct ical_options *options, struct arena *arena,
	struct meeting **ret_meetings, size_t *ret_count, struct error *err);

/* One occurrence of a repeated entry; `local` is its time as the calendar shows it. */
struct ical_occurrence {
	const char *uid;
	struct instant start; /* INSTANT_NEVER for all-day and floating ones */
	struct day day;
	int32_t second; /* of that day; -1: all day */
	int32_t days;   /* all day: how many */
};

/* Lists at most `max` occurrences of each entry up to the end of `until`, with EXDATE, RDATE and moved ones.
 */
bool ical_occurrences(struct span bytes, const struct ical_options *options, size_t max, struct day until,
	struct arena *arena, struct ical_occurrence **ret_occurrences, size_t *ret_count, struct error *err);

/* Every day of every all-day entry, repeated ones too, as holidays: see holidays_of_days. */
bool ical_days(
	struct span bytes, struct arena *arena, struct day **ret_days, size_t *ret_count, struct error *err);

#endif

/* One VEVENT as a meeting: its lines by libical, its times by our zones, what it means by the rules for
 * interviews. */
#include "calendar/ical_event.h"

#include "base/array.h"
#include "calendar/ical_text.h"
#include "calendar/ical_time.h"
#include "calendar/interview_people.h"

#include <libical/ical.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* What is gathered while the lines of one entry are read. */
struct gathered {
	struct meeting *meeting;
	struct ical_reader *reader;
	struct clues clues;
	struct ical_time start, end, recurrence, original_start, original_end;
	struct icaldurationtype duration;
	bool has_duration;
	const char *alternative; /* X-ALT-DESC */
	const char *problems[ICAL_MAX_PROBLEMS];
	size_t problem_count;
};

static void problem(struct gathered *gathered, const char *text)
{
	if (gathered->problem_count < ICAL_MAX_PROBLEMS)
		gathered->problems[gathered->problem_count++] = text;
}

static const char *mail_address(struct arena *arena, const char *value)
{
	if (!value)
		return NULL;
	if (strncasecmp(value, "mailto:", 7) == 0)
		value += 7;
	const char *tidy = ical_text_tidy(arena, value, true);
	const char *at = tidy ? strchr(tidy, '@') : NULL;
	return at && at != tidy && at[1] && !strpbrk(tidy, " <>\"") ? tidy : NULL;
}

/* Rooms and lists of people are nobody to thank. */
static bool is_room(icalproperty *property)
{
	icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_CUTYPE_PARAMETER);
	icalparameter_cutype type = parameter ? icalparameter_get_cutype(parameter) : ICAL_CUTYPE_INDIVIDUAL;
	return type == ICAL_CUTYPE_ROOM || type == ICAL_CUTYPE_RESOURCE || type == ICAL_CUTYPE_GROUP;
}

static struct clue_person *find_person(struct clues *clues, const char *email)
{
	for (size_t i = 0; email && i < clues->people_count; i++)
		if (clues->people[i].email && strcasecmp(clues->people[i].email, email) == 0)
			return &clues->people[i];
	return NULL;
}

static void add_person(struct gathered *gathered, icalproperty *property, const char *value, bool organizer)
{
	struct clues *clues = &gathered->clues;
	struct arena *arena = gathered->reader->arena;
	icalparameter *cn = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
	icalparameter *partstat = icalproperty_get_first_parameter(property, ICAL_PARTSTAT_PARAMETER);
	const char *email = mail_address(arena, value);
	const char *name =
		person_name(arena, ical_text_tidy(arena, cn ? icalparameter_get_cn(cn) : NULL, true), email);
	struct clue_person *person = find_person(clues, email);
	if (!name || is_room(property))
		return;
	if (!person) {
		if (clues->people_count == CLUES_MAX_PEOPLE)
			return;
		person = &clues->people[clues->people_count++];
		*person = (struct clue_person){.name = name, .email = email};
	}
	icalparameter_partstat state =
		partstat ? icalparameter_get_partstat(partstat) : ICAL_PARTSTAT_NEEDSACTION;
	person->organizer |= organizer;
	person->attendee |= !organizer;
	person->accepted |= state == ICAL_PARTSTAT_ACCEPTED;
	person->declined |= state == ICAL_PARTSTAT_DECLINED;
	if (organizer && !gathered->meeting->organizer.name)
		gathered->meeting->organizer = (struct meeting_person){name, email};
}

static const char *value_text(icalproperty *property)
{
	const icalvalue *value = icalproperty_get_value(property);
	switch (value ? icalvalue_isa(value) : ICAL_NO_VALUE) {
	case ICAL_TEXT_VALUE:
		return icalvalue_get_text(value);
	case ICAL_X_VALUE:
		return icalvalue_get_x(value);
	case ICAL_URI_VALUE:
		return icalvalue_get_uri(value);
	case ICAL_CALADDRESS_VALUE:
		return icalvalue_get_caladdress(value);
	case ICAL_STRING_VALUE:
		return icalvalue_get_string(value);
	default:
		return NULL;
	}
}

/* Links of video calls that makers put into lines of their own. */
static bool is_link_line(const char *name)
{
	static const char *const names[] = {"X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL",
		"X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "CONFERENCE"};
	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (strcasecmp(name, names[i]) == 0)
			return true;
	return false;
}

static void take_other(struct gathered *gathered, icalproperty *property)
{
	const char *name = icalproperty_get_property_name(property), *text = value_text(property);
	struct arena *arena = gathered->reader->arena;
	if (!name || !text)
		return;
	if (is_link_line(name) && !gathered->meeting->link && strncasecmp(text, "http", 4) == 0)
		gathered->meeting->link = ical_text_tidy(arena, text, true);
	else if (strcasecmp(name, "X-ALT-DESC") == 0)
		gathered->alternative = ical_text_plain(arena, ical_text_tidy(arena, text, false));
	else if (strcasecmp(name, "X-MS-OLK-ORIGINALSTART") == 0)
		gathered->original_start = ical_time_parse(span_of(text));
	else if (strcasecmp(name, "X-MS-OLK-ORIGINALEND") == 0)
		gathered->original_end = ical_time_parse(span_of(text));
}

static void take_time(struct gathered *gathered, icalproperty *property, struct ical_time *field)
{
	if (!field->present)
		*field = ical_time_of(property, &gathered->reader->zones);
}

/* The plain text, which libical does not get to see. */
static void take_fields(struct gathered *gathered, const struct ical_entry *entry)
{
	struct meeting *meeting = gathered->meeting;
	struct arena *arena = gathered->reader->arena;
	long sequence = 0;
	meeting->uid = ical_text_value(arena, entry->fields[FIELD_UID], true);
	meeting->summary = ical_text_value(arena, entry->fields[FIELD_SUMMARY], true);
	meeting->description = ical_text_value(arena, entry->fields[FIELD_DESCRIPTION], false);
	meeting->location = ical_text_value(arena, entry->fields[FIELD_LOCATION], true);
	meeting->cancelled = span_is_nocase(span_trim(entry->fields[FIELD_STATUS]), "CANCELLED");
	if (span_number(span_trim(entry->fields[FIELD_SEQUENCE]), INT32_MAX, &sequence))
		meeting->sequence = (int32_t)sequence;
	struct ical_time stamp = ical_time_parse(span_trim(entry->fields[FIELD_STAMP]));
	struct instant instant = ical_time_instant(&stamp, &zone_utc);
	if (!instant_is_never(instant))
		meeting->stamp = instant;
}

static void take_line(struct gathered *gathered, icalproperty *property)
{
	struct meeting *meeting = gathered->meeting;
	switch (icalproperty_isa(property)) {
	case ICAL_DTSTART_PROPERTY:
		take_time(gathered, property, &gathered->start);
		break;
	case ICAL_DTEND_PROPERTY:
		take_time(gathered, property, &gathered->end);
		break;
	case ICAL_DURATION_PROPERTY:
		gathered->duration = icalproperty_get_duration(property);
		gathered->has_duration = !icaldurationtype_is_bad_duration(gathered->duration);
		break;
	case ICAL_RECURRENCEID_PROPERTY:
		meeting->recurrence_id = ical_text_tidy(
			gathered->reader->arena, icalproperty_get_value_as_string(property), true);
		break;
	case ICAL_RRULE_PROPERTY:
	case ICAL_RDATE_PROPERTY:
		meeting->recurring = true;
		break;
	case ICAL_ORGANIZER_PROPERTY:
		add_person(gathered, property, icalproperty_get_organizer(property), true);
		break;
	case ICAL_ATTENDEE_PROPERTY:
		add_person(gathered, property, icalproperty_get_attendee(property), false);
		break;
	default:
		take_other(gathered, property);
	}
}

static void zone_problem(struct gathered *gathered, const struct ical_time *time)
{
	struct arena *arena = gathered->reader->arena;
	const char *tzid = ical_text_tidy(arena, time->zone->tzid, true);
	problem(gathered, arena_format(arena, "the zone \"%.80s\" is not known: say which with --zone",
				  tzid ? tzid : ""));
}

static struct instant end_by_duration(const struct gathered *gathered, const struct zone *otherwise)
{
	const struct icaldurationtype *duration = &gathered->duration;
	int64_t days = (int64_t)duration->weeks * 7 + duration->days;
	int64_t seconds =
		(int64_t)duration->hours * HOUR_SECONDS + (int64_t)duration->minutes * 60 + duration->seconds;
	if (duration->is_neg || days > 36500 || seconds > (int64_t)36500 * DAY_SECONDS)
		return gathered->meeting->start;
	struct ical_time later = ical_time_plus(&gathered->start, days, 0);
	struct instant end = ical_time_instant(&later, otherwise);
	return instant_is_never(end) ? end : (struct instant){end.seconds + seconds};
}

/* A floating end beside a start in a zone means that zone. */
static struct instant end_by_time(struct gathered *gathered, const struct zone *otherwise)
{
	if (ical_time_floating(&gathered->end) && gathered->start.zone)
		gathered->end.zone = gathered->start.zone;
	return ical_time_instant(&gathered->end, otherwise);
}

static void fill_end(struct gathered *gathered, const struct zone *otherwise)
{
	struct meeting *meeting = gathered->meeting;
	if (gathered->end.present && gathered->end.readable)
		meeting->end = end_by_time(gathered, otherwise);
	else if (gathered->has_duration)
		meeting->end = end_by_duration(gathered, otherwise);
	if (instant_is_never(meeting->start)) {
		meeting->end = INSTANT_NEVER;
		return;
	}
	if (instant_is_never(meeting->end)) {
		problem(gathered, gathered->end.present ? "the end cannot be read" : "the end is missing");
		return;
	}
	if (meeting->end.seconds <= meeting->start.seconds) {
		problem(gathered, meeting->end.seconds < meeting->start.seconds
					  ? "the end lies before the start"
					  : "the end is the start");
		meeting->end = INSTANT_NEVER;
	}
}

static void fill_zone(struct gathered *gathered)
{
	struct meeting *meeting = gathered->meeting;
	const struct ical_time *start = &gathered->start;
	const struct ical_options *options = gathered->reader->options;
	if (start->zone && start->zone->zone) {
		meeting->timezone = start->zone->zone->name;
		return;
	}
	if (!start->utc && options->zone) {
		meeting->timezone = options->zone->name;
		return;
	}
	if (start->zone)
		zone_problem(gathered, start);
}

static void fill_times(struct gathered *gathered, const struct ical_head *head)
{
	struct meeting *meeting = gathered->meeting;
	const struct ical_time *start = &gathered->start;
	struct ical_zones *zones = &gathered->reader->zones;
	const struct zone *otherwise = gathered->reader->options->zone;
	meeting->all_day = start->readable && start->all_day;
	meeting->day = meeting->all_day ? start->day : DAY_NONE;
	meeting->floating = ical_time_floating(start);
	/* What the calendar as a whole says holds for times that say nothing themselves. */
	const struct ical_zone *named =
		head->timezone ? ical_zones_find(zones, span_of(head->timezone)) : NULL;
	if (named && named->zone && meeting->floating && !otherwise)
		otherwise = named->zone;
	meeting->start = ical_time_instant(start, otherwise);
	if (start->utc && named && named->zone)
		meeting->timezone = named->zone->name;
	else if (meeting->floating && otherwise)
		meeting->timezone = otherwise->name;
	else
		fill_zone(gathered);
	if (!start->present)
		problem(gathered, "the start is missing");
	else if (!start->readable)
		problem(gathered, "the start cannot be read");
	else if (meeting->all_day)
		problem(gathered, "it takes the whole day: the time is not told");
	else if (meeting->floating && !otherwise)
		problem(gathered, "the times have no zone: say which with --zone");
	fill_end(gathered, otherwise);
	meeting->original_start = ical_time_instant(&gathered->original_start, otherwise);
	meeting->original_end = ical_time_instant(&gathered->original_end, otherwise);
}

static void keep_problems(struct gathered *gathered, const struct ical_entry *entry)
{
	struct meeting *meeting = gathered->meeting;
	if (entry->cut_off)
		problem(gathered, "the entry is cut off: END:VEVENT is missing");
	if (gathered->reader->file->charset_guessed)
		problem(gathered, "the text is not UTF-8 and was read as Windows-1252");
	if (meeting->recurring)
		problem(gathered, "it is repeated: only the first time was read");
	const char **kept = arena_array(gathered->reader->arena, const char *, gathered->problem_count + 1);
	memcpy(kept, gathered->problems, gathered->problem_count * sizeof(*kept));
	meeting->problems = kept;
	meeting->problem_count = gathered->problem_count;
}

static void fill(struct gathered *gathered, const struct ical_entry *entry)
{
	struct meeting *meeting = gathered->meeting;
	struct arena *arena = gathered->reader->arena;
	meeting->method = entry->head->method;
	meeting->cancelled |= meeting->method && strcmp(meeting->method, "CANCEL") == 0;
	meeting->counter = meeting->method && strcmp(meeting->method, "COUNTER") == 0;
	fill_times(gathered, entry->head);
	const char *plain = ical_text_plain(arena, meeting->description);
	if (!plain || (gathered->alternative && strlen(plain) < 3))
		plain = gathered->alternative;
	gathered->clues.description = plain;
	gathered->clues.calendar_name = entry->head->name;
	gathered->clues.product = entry->head->product;
	interview_read(meeting, &gathered->clues);
	meeting->description = plain;
	keep_problems(gathered, entry);
}

bool ical_event_read(struct ical_reader *reader, const struct ical_entry *entry, struct meeting *ret)
{
	struct gathered gathered = {.meeting = ret, .reader = reader};
	icalcomponent *component = icalparser_parse_string(entry->text);
	if (!component)
		return false;
	*ret = (struct meeting){.stamp = INSTANT_FIRST,
		.start = INSTANT_NEVER,
		.end = INSTANT_NEVER,
		.original_start = INSTANT_NEVER,
		.original_end = INSTANT_NEVER};
	take_fields(&gathered, entry);
	gathered.clues.arena = reader->arena;
	gathered.clues.options = reader->options;
	for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
		property; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
		take_line(&gathered, property);
	icalcomponent_free(component);
	fill(&gathered, entry);
	return true;
}

/* Repeated entries spelt out, by libical's rules on the clock of the entry, with a budget. */
#include "calendar/ical_repeat.h"

#include "base/digest.h"
#include "calendar/ical_text.h"
#include "calendar/ical_time.h"

#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

enum {
	STEPS_MAX = 20000,
	OCCURRENCES_MAX = 200000,
	EXCEPTIONS_MAX = 4000,
	SPAN_MAX_DAYS = 60,
	YEARS_MAX = 230,
	LAST_YEAR = 2199
};

/* Seconds of the entry's own clock since 1970, by which slots are compared. */
struct slot {
	uint64_t uid;
	int64_t local;
};

/* One entry while it is spelt out. */
struct repeated {
	struct ical_time start;
	const char *uid;
	uint64_t digest;
	int32_t days; /* all day: how many */
	bool all_day_exceptions[EXCEPTIONS_MAX];
	int64_t exceptions[EXCEPTIONS_MAX];
	size_t exception_count;
};

struct spelling {
	struct arena *arena;
	const struct zone *zone; /* for floating times */
	struct ical_zones zones;
	size_t max;
	struct day until;
	struct ical_occurrence *list;
	struct slot *slots; /* beside list */
	size_t count, capacity;
	struct slot *moved; /* slots whose occurrence was moved or cancelled */
	size_t moved_count;
	struct repeated *entry;
};

static int64_t local_of(const struct ical_time *time)
{
	return (int64_t)time->day.number * DAY_SECONDS + time->second;
}

static struct ical_time at_local(const struct ical_time *like, int64_t local)
{
	return ical_time_plus(like, 0, local - local_of(like));
}

static bool excepted(const struct repeated *entry, int64_t local)
{
	for (size_t i = 0; i < entry->exception_count; i++) {
		int64_t exception = entry->exceptions[i];
		if (exception == local || (entry->all_day_exceptions[i] && exception <= local &&
						  local < exception + DAY_SECONDS))
			return true;
	}
	return false;
}

static void grow(struct spelling *spelling)
{
	size_t capacity = spelling->capacity ? spelling->capacity * 2 : 256;
	struct ical_occurrence *list = arena_array(spelling->arena, struct ical_occurrence, capacity);
	struct slot *slots = arena_array(spelling->arena, struct slot, capacity);
	if (spelling->count) {
		memcpy(list, spelling->list, spelling->count * sizeof(*list));
		memcpy(slots, spelling->slots, spelling->count * sizeof(*slots));
	}
	spelling->list = list;
	spelling->slots = slots;
	spelling->capacity = capacity;
}

static void add(struct spelling *spelling, int64_t local)
{
	struct repeated *entry = spelling->entry;
	struct ical_time time = at_local(&entry->start, local);
	if (!time.readable || time.day.number > spelling->until.number ||
		spelling->count == OCCURRENCES_MAX || excepted(entry, local))
		return;
	if (spelling->count == spelling->capacity)
		grow(spelling);
	spelling->slots[spelling->count] = (struct slot){entry->digest, local};
	spelling->list[spelling->count++] = (struct ical_occurrence){.uid = entry->uid,
		.start = ical_time_instant(&time, spelling->zone),
		.day = time.day,
		.second = time.all_day ? -1 : time.second,
		.days = entry->days};
}

/* Rules that would keep libical busy for long between two hits. */
static bool too_slow(const struct icalrecurrencetype *rule)
{
	bool days = rule->by_month[0] != ICAL_RECURRENCE_ARRAY_MAX ||
		    rule->by_month_day[0] != ICAL_RECURRENCE_ARRAY_MAX ||
		    rule->by_day[0] != ICAL_RECURRENCE_ARRAY_MAX ||
		    rule->by_year_day[0] != ICAL_RECURRENCE_ARRAY_MAX ||
		    rule->by_week_no[0] != ICAL_RECURRENCE_ARRAY_MAX ||
		    rule->by_set_pos[0] != ICAL_RECURRENCE_ARRAY_MAX;
	bool hours = rule->by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX ||
		     rule->by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX ||
		     rule->by_second[0] != ICAL_RECURRENCE_ARRAY_MAX;
	if (rule->freq == ICAL_SECONDLY_RECURRENCE)
		return days || hours;
	return (rule->freq == ICAL_MINUTELY_RECURRENCE || rule->freq == ICAL_HOURLY_RECURRENCE) && days;
}

static struct icaltimetype to_libical(const struct ical_time *time)
{
	struct icaltimetype value = icaltime_null_time();
	day_split(time->day, &value.year, &value.month, &value.day);
	value.hour = time->second / HOUR_SECONDS;
	value.minute = time->second / 60 % 60;
	value.second = time->second % 60;
	value.is_date = time->all_day;
	return value;
}

/* The last moment of a rule on the entry's own clock. */
static void set_until(
	struct icalrecurrencetype *rule, const struct ical_time *start, const struct zone *otherwise)
{
	if (icaltime_is_null_time(rule->until) || !icaltime_is_utc(rule->until) || start->utc)
		return;
	int64_t utc =
		(int64_t)day_of(rule->until.year, rule->until.month, rule->until.day).number * DAY_SECONDS +
		rule->until.hour * HOUR_SECONDS + rule->until.minute * 60 + rule->until.second;
	struct ical_time local = at_local(start, utc);
	struct instant instant = ical_time_instant(&local, otherwise);
	if (instant_is_never(instant))
		return;
	local = at_local(start, utc + (utc - instant.seconds));
	if (local.readable)
		rule->until = to_libical(&local);
}

static bool date_fine(struct icaltimetype time)
{
	return time.year >= 1900 && time.year <= 2199 && day_valid(time.year, time.month, time.day);
}

/* Calls for each time of a rule, at most `max` times. */
static void each_time(struct spelling *spelling, struct icalrecurrencetype rule, size_t max,
	void (*call)(struct spelling *spelling, int64_t local))
{
	if (too_slow(&rule) || (!icaltime_is_null_time(rule.until) && !date_fine(rule.until)))
		return;
	set_until(&rule, &spelling->entry->start, spelling->zone);
	icalrecur_iterator *iterator = icalrecur_iterator_new(rule, to_libical(&spelling->entry->start));
	if (!iterator)
		return;
	for (size_t step = 0, found = 0; step < STEPS_MAX && found < max; step++) {
		struct icaltimetype next = icalrecur_iterator_next(iterator);
		if (icaltime_is_null_time(next) || !date_fine(next))
			break;
		int64_t local = (int64_t)day_of(next.year, next.month, next.day).number * DAY_SECONDS +
				next.hour * HOUR_SECONDS + next.minute * 60 + next.second;
		if (local > ((int64_t)spelling->until.number + 1) * DAY_SECONDS)
			break;
		found += !excepted(spelling->entry, local);
		call(spelling, local);
	}
	icalrecur_iterator_free(iterator);
}

static void except(struct spelling *spelling, int64_t local)
{
	struct repeated *entry = spelling->entry;
	if (entry->exception_count == EXCEPTIONS_MAX)
		return;
	entry->all_day_exceptions[entry->exception_count] = false;
	entry->exceptions[entry->exception_count++] = local;
}

/* EXDATE: a date alone excepts the whole day. */
static void take_exceptions(struct spelling *spelling, icalcomponent *component)
{
	struct repeated *entry = spelling->entry;
	for (icalproperty *p = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY); p;
		p = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY)) {
		struct ical_time time = ical_time_of(p, &spelling->zones);
		if (!time.readable || entry->exception_count == EXCEPTIONS_MAX)
			continue;
		/* Written in another zone than the entry. */
		if (time.utc && entry->start.zone && entry->start.zone->zone) {
			struct instant instant = {local_of(&time)};
			time = at_local(&entry->start,
				instant.seconds + zone_offset(entry->start.zone->zone, instant));
		}
		except(spelling, local_of(&time));
		entry->all_day_exceptions[entry->exception_count - 1] = time.all_day;
	}
	for (icalproperty *p = icalcomponent_get_first_property(component, ICAL_EXRULE_PROPERTY); p;
		p = icalcomponent_get_next_property(component, ICAL_EXRULE_PROPERTY))
		each_time(spelling, icalproperty_get_exrule(p), EXCEPTIONS_MAX, except);
}

static void take_dates(struct spelling *spelling, icalcomponent *component)
{
	for (icalproperty *p = icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY); p;
		p = icalcomponent_get_next_property(component, ICAL_RDATE_PROPERTY)) {
		struct icaldatetimeperiodtype value = icalproperty_get_rdate(p);
		struct icaltimetype time =
			icaltime_is_null_time(value.time) ? value.period.start : value.time;
		if (icaltime_is_null_time(time) || !date_fine(time))
			continue;
		int64_t local = (int64_t)day_of(time.year, time.month, time.day).number * DAY_SECONDS;
		add(spelling, time.is_date
				      ? local + spelling->entry->start.second
				      : local + time.hour * HOUR_SECONDS + time.minute * 60 + time.second);
	}
}

static bool repeats(icalcomponent *component)
{
	return icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY) ||
	       icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY);
}

/* An entry that stands for one occurrence of another takes that one's slot. */
static bool take_moved(struct spelling *spelling, icalcomponent *component, const struct ical_entry *read)
{
	icalproperty *id = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY);
	if (!id || repeats(component) || spelling->moved_count == EXCEPTIONS_MAX)
		return true;
	struct ical_time time = ical_time_of(id, &spelling->zones);
	if (time.readable)
		spelling->moved[spelling->moved_count++] =
			(struct slot){spelling->entry->digest, local_of(&time)};
	spelling->entry->digest ^= 1; /* it does not take its own place */
	return !span_is_nocase(span_trim(read->fields[FIELD_STATUS]), "CANCELLED");
}

static int32_t days_of(const struct repeated *entry, icalcomponent *component, struct ical_zones *zones)
{
	icalproperty *end = icalcomponent_get_first_property(component, ICAL_DTEND_PROPERTY);
	icalproperty *duration = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
	int32_t days = 1;
	if (end) {
		struct ical_time time = ical_time_of(end, zones);
		days = time.readable ? time.day.number - entry->start.day.number : 1;
	} else if (duration) {
		struct icaldurationtype lasts = icalproperty_get_duration(duration);
		days = lasts.weeks < SPAN_MAX_DAYS && lasts.days < SPAN_MAX_DAYS
			       ? (int32_t)(lasts.weeks * 7 + lasts.days)
			       : 1;
	}
	return days < 1 ? 1 : days > SPAN_MAX_DAYS ? SPAN_MAX_DAYS : days;
}

static void spell(struct spelling *spelling, icalcomponent *component, const struct ical_entry *read)
{
	struct repeated *entry = spelling->entry;
	icalproperty *start = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
	struct span uid = read->fields[FIELD_UID];
	if (!start)
		return;
	entry->start = ical_time_of(start, &spelling->zones);
	if (!entry->start.readable)
		return;
	entry->uid = ical_text_value(spelling->arena, uid, true);
	entry->digest = digest_add(DIGEST_START, uid.start, uid.length);
	entry->exception_count = 0;
	entry->days = days_of(entry, component, &spelling->zones);
	if (!take_moved(spelling, component, read))
		return;
	take_exceptions(spelling, component);
	add(spelling, local_of(&entry->start)); /* counts even where it does not obey the rule */
	take_dates(spelling, component);
	for (icalproperty *p = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY); p;
		p = icalcomponent_get_next_property(component, ICAL_RRULE_PROPERTY))
		each_time(spelling, icalproperty_get_rrule(p), spelling->max, add);
}

static bool visit(void *context, const struct ical_entry *entry)
{
	struct spelling *spelling = context;
	icalcomponent *component = icalparser_parse_string(entry->text);
	if (component) {
		spell(spelling, component, entry);
		icalcomponent_free(component);
	}
	return spelling->count < OCCURRENCES_MAX;
}

static int slot_compare(const void *a, const void *b)
{
	const struct slot *x = a, *y = b;
	if (x->uid != y->uid)
		return x->uid < y->uid ? -1 : 1;
	return (x->local > y->local) - (x->local < y->local);
}

/* An occurrence with its slot, for sorting. */
struct placed {
	struct ical_occurrence occurrence;
	struct slot slot;
};

static int placed_compare(const void *a, const void *b)
{
	const struct placed *x = a, *y = b;
	if (x->slot.local != y->slot.local)
		return x->slot.local < y->slot.local ? -1 : 1;
	return (x->slot.uid > y->slot.uid) - (x->slot.uid < y->slot.uid);
}

/* In order of time, each once, without those that were moved. */
static void finish(struct spelling *spelling)
{
	struct placed *placed = arena_array(spelling->arena, struct placed, spelling->count + 1);
	size_t kept = 0, count = 0;
	qsort(spelling->moved, spelling->moved_count, sizeof(*spelling->moved), slot_compare);
	for (size_t i = 0; i < spelling->count; i++)
		placed[count++] = (struct placed){spelling->list[i], spelling->slots[i]};
	qsort(placed, count, sizeof(*placed), placed_compare);
	for (size_t i = 0; i < count; i++) {
		bool again = i && placed_compare(&placed[i - 1], &placed[i]) == 0;
		bool moved = bsearch(&placed[i].slot, spelling->moved, spelling->moved_count,
			sizeof(*spelling->moved), slot_compare);
		if (!again && !moved)
			spelling->list[kept++] = placed[i].occurrence;
	}
	spelling->count = kept;
}

bool ical_repeat_occurrences(struct span bytes, const struct ical_options *options, size_t max,
	struct day until, struct arena *arena, struct ical_occurrence **ret_occurrences, size_t *ret_count,
	struct error *err)
{
	struct ical_file file;
	struct zone_store own_store;
	struct zone_store *store = options && options->zones ? options->zones : &own_store;
	struct spelling spelling = {
		.arena = arena, .zone = options ? options->zone : NULL, .max = max, .until = until};
	icalerror_set_errors_are_fatal(0);
	if (!ical_file_init(&file, bytes, arena, err))
		return false;
	if (store == &own_store)
		zone_store_init(&own_store, arena);
	ical_zones_init(&spelling.zones, &file, store, arena);
	spelling.moved = arena_array(arena, struct slot, EXCEPTIONS_MAX);
	spelling.entry = arena_new(arena, struct repeated);
	ical_file_visit(&file, visit, &spelling);
	finish(&spelling);
	ical_zones_clear(&spelling.zones);
	*ret_occurrences = spelling.list;
	*ret_count = spelling.count;
	return true;
}

bool ical_repeat_days(
	struct span bytes, struct arena *arena, struct day **ret_days, size_t *ret_count, struct error *err)
{
	struct ical_occurrence *occurrences;
	size_t count, days = 0, used = 0;
	if (!ical_repeat_occurrences(
		    bytes, NULL, YEARS_MAX, day_of(LAST_YEAR, 12, 31), arena, &occurrences, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		days += occurrences[i].second == -1 ? (size_t)occurrences[i].days : 0;
	struct day *list = arena_array(arena, struct day, days + 1);
	for (size_t i = 0; i < count; i++)
		for (int32_t j = 0; occurrences[i].second == -1 && j < occurrences[i].days; j++)
			list[used++] = (struct day){occurrences[i].day.number + j};
	*ret_days = list;
	*ret_count = used;
	return true;
}

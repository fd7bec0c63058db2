/* Facts as the filters want them: names, days in words, notes. */
#include "base/array.h"
#include "base/text.h"
#include "letter/facts.h"

#include <string.h>

static bool is_title(struct span word)
{
	static const char *const titles[] = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor",
		"sir", "dame", "herr", "frau", "madame"};

	if (word.length && word.start[word.length - 1] == '.')
		word.length--;
	for (size_t i = 0; i < ARRAY_COUNT(titles); i++)
		if (span_is_nocase(word, titles[i]))
			return true;
	return false;
}

const char *facts_first_name(const char *name, struct arena *arena)
{
	struct span all = span_trim(span_of(name)), rest = all, first = {0}, last;
	const char *comma = memchr(all.start, ',', all.length);

	if (comma) {
		rest = (struct span){comma + 1, all.length - (size_t)(comma + 1 - all.start)};
		rest = span_trim(rest);
		if (rest.length)
			all = rest;
	}
	rest = all;
	if (!span_cut(&rest, ' ', &first))
		return "";
	if (is_title(first)) {
		last = span_trim(rest);
		while (last.length && memchr(last.start, ' ', last.length))
			span_cut(&last, ' ', &(struct span){0});
		if (last.length == 0)
			return arena_copy(arena, all.start, all.length);
		return arena_format(
			arena, "%.*s %.*s", (int)first.length, first.start, (int)last.length, last.start);
	}
	if (first.length <= 2 && first.start[first.length - 1] == '.')
		return arena_copy(arena, all.start, all.length);
	return arena_copy(arena, first.start, first.length);
}

static const char *name_of(const struct facts *facts, int16_t person, enum filter filter)
{
	const char *name = facts->process->people[person].name;

	if (filter == FILTER_FULL || (filter == FILTER_GREETING && facts->request->full_names))
		return name;
	return facts_first_name(name, facts->arena);
}

/* "Max, Ida and Tom" */
static bool print_people(const struct facts *facts, enum fact fact, enum filter filter, struct text *text)
{
	const struct known *known = &facts->known[fact];

	for (int16_t i = 0; i < known->people_count; i++) {
		if (i > 0)
			text_add_string(text, i + 1 < known->people_count ? ", "
					      : known->people_count > 2   ? ", and "
									  : " and ");
		text_add_string(text, name_of(facts, known->people[i], filter));
	}
	return known->people_count > 0;
}

static void print_date(const struct facts *facts, struct day day, struct text *text)
{
	int year, month, month_day, far = day.number - facts->today.number;

	day_split(day, &year, &month, &month_day);
	text_format(text, "%s, %s %d", weekday_names[day_weekday(day)], month_names[month - 1], month_day);
	if (far < -300 || far > 300)
		text_format(text, ", %d", year);
}

static bool is_near(const struct facts *facts, struct day day)
{
	int far = day.number - facts->today.number;

	return far > -7 && far < 7 && !(facts->situations >> SITUATION_ON_PAPER & 1);
}

/* What is read on paper is read on another day. */
static void print_when(const struct facts *facts, const struct known *known, struct text *text)
{
	const struct zone *zone = facts->request->matter->zone;
	int far = known->day.number - facts->today.number;
	int64_t second;

	if (!is_near(facts, known->day) || far > 0) {
		text_add_string(text, "on ");
		print_date(facts, known->day, text);
		return;
	}
	if (far == 0 && instant_is_never(known->begin)) {
		text_add_string(text, "today");
		return;
	}
	if (far < 0) {
		text_format(text, far == -1 ? "yesterday" : "on %s", weekday_names[day_weekday(known->day)]);
		return;
	}
	second = known->begin.seconds + zone_offset(zone, known->begin) -
		 (int64_t)known->day.number * DAY_SECONDS;
	text_add_string(text, second < 12 * HOUR_SECONDS   ? "this morning"
			      : second < 18 * HOUR_SECONDS ? "this afternoon"
							   : "this evening");
}

static bool print_day(const struct facts *facts, enum fact fact, enum filter filter, struct text *text)
{
	const struct known *known = &facts->known[fact];

	if (day_is_none(known->day) || (filter == FILTER_WEEKDAY && !is_near(facts, known->day)))
		return false;
	if (filter == FILTER_WHEN)
		print_when(facts, known, text);
	else if (filter == FILTER_WEEKDAY)
		text_add_string(text, weekday_names[day_weekday(known->day)]);
	else
		print_date(facts, known->day, text);
	return true;
}

static bool print_if(const char *value, struct text *text)
{
	if (!value || !*value)
		return false;
	text_add_string(text, value);
	return true;
}

static bool print_note(const struct phrase *phrase, enum filter filter, struct text *text)
{
	return print_if(filter == FILTER_THING    ? phrase->thing
			: filter == FILTER_CLAUSE ? phrase->clause
						  : phrase->remark,
		text);
}

bool facts_print(const struct facts *facts, enum fact fact, enum filter filter, struct text *text)
{
	const struct known *known = &facts->known[fact];

	switch ((enum fact_kind)fact_kinds[fact]) {
	case FACT_IS_PERSON:
		return known->person != NOBODY && print_if(name_of(facts, known->person, filter), text);
	case FACT_IS_PEOPLE:
		return print_people(facts, fact, filter, text);
	case FACT_IS_DAY:
		return print_day(facts, fact, filter, text);
	case FACT_IS_NOTE:
		return print_note(&known->phrase, filter, text);
	default:
		return print_if(known->text, text);
	}
}

bool facts_know(const struct facts *facts, enum fact fact)
{
	const struct known *known = &facts->known[fact];
	const struct phrase *phrase = &known->phrase;

	return known->text || known->person != NOBODY || known->people_count || !day_is_none(known->day) ||
	       phrase->thing || phrase->clause || phrase->remark;
}

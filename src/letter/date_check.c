/* A weekday that is not that date's, a day that no calendar has, another day than the log has. */
#include "base/array.h"
#include "letter/checks.h"
#include "letter/date_read.h"
#include "letter/wording.h"

#include <stdlib.h>
#include <string.h>

enum {
	DATES_MAX = 500,    /* looked at in one letter */
	YEARS_BACK = 2,     /* a letter of which nobody knows the day may be so old */
	CERTAIN_DAYS = 150, /* a date without a year that is nearer than this is meant in that year */
};

/* One date that is looked at. */
struct look {
	struct proof *proof;
	const struct reading *reading;
	const struct sentence *sentence;
	uint32_t end; /* of the sentence */
	struct read_date date;
};

static struct day day_in(const struct read_date *date, int year)
{
	return day_valid(year, date->month, date->month_day) ? day_of(year, date->month, date->month_day)
							     : DAY_NONE;
}

static int year_of(struct day day)
{
	int year, month, month_day;

	day_split(day, &year, &month, &month_day);
	return year;
}

/* The day that is meant, where that is certain enough; DAY_NONE. */
static struct day day_meant(const struct letter_context *context, const struct read_date *date)
{
	struct day nearest = DAY_NONE;

	if (date->month == 0 || date->month_day == 0)
		return DAY_NONE;
	if (date->year)
		return day_in(date, date->year);
	if (day_is_none(context->today) || !context->today_is_near)
		return DAY_NONE;
	for (int year = year_of(context->today) - 1; year <= year_of(context->today) + 1; year++) {
		const struct day day = day_in(date, year);

		if (!day_is_none(day) &&
			(day_is_none(nearest) || abs(day.number - context->today.number) <
							 abs(nearest.number - context->today.number)))
			nearest = day;
	}
	return nearest;
}

/* The date's words with another weekday. */
static const char *with_weekday(const struct look *look, enum weekday weekday)
{
	const struct reading *reading = look->reading;
	const struct token *written = &reading->tokens[look->date.weekday_token];
	const uint32_t start = reading->tokens[look->date.first].start;
	const uint32_t end = reading->tokens[look->date.last].end;
	const char *name = weekday_names[weekday];
	const size_t length = strlen(written->lower) <= 5 ? 3 : strlen(name);

	return arena_format(look->proof->arena, "%.*s%.*s%.*s", (int)(written->start - start),
		reading->text.start + start, (int)length, name, (int)(end - written->end),
		reading->text.start + written->end);
}

static struct finding *find_date(const struct look *look, enum severity severity)
{
	return proof_find_kind(
		look->proof, FINDING_DATE, severity, look->reading, look->date.first, look->date.last);
}

static const char *day_in_words(struct arena *arena, struct day day)
{
	int year, month, month_day;

	day_split(day, &year, &month, &month_day);
	return arena_format(arena, "%s %d %s %d", weekday_names[day_weekday(day)], month_day,
		month_names[month - 1], year);
}

static void check_against_day(const struct look *look, struct day day)
{
	const struct letter_context *context = look->proof->context;
	const bool certain = look->date.year || abs(day.number - context->today.number) <= CERTAIN_DAYS;
	struct finding *finding;

	if ((int)day_weekday(day) == look->date.weekday)
		return;
	finding = find_date(look, certain ? SEVERITY_ERROR : SEVERITY_WARNING);
	finding->message =
		arena_format(look->proof->arena, "That day is %s", day_in_words(look->proof->arena, day));
	finding_suggest(finding, with_weekday(look, day_weekday(day)));
}

/* Without a year, and nobody knows when it was written: wrong only where no year near fits. */
static void check_against_years(const struct look *look)
{
	const struct letter_context *context = look->proof->context;
	const int today = day_is_none(context->today) ? 0 : year_of(context->today);

	if (today == 0)
		return;
	for (int year = today - YEARS_BACK; year <= today + 1; year++) {
		const struct day day = day_in(&look->date, year);

		if (!day_is_none(day) && (int)day_weekday(day) == look->date.weekday)
			return;
	}
	find_date(look, SEVERITY_WARNING)->message =
		arena_format(look->proof->arena, "%d %s is no %s in any year near", look->date.month_day,
			month_names[look->date.month - 1], weekday_names[look->date.weekday]);
}

/* "Friday the 4th": fits this month, the last or the next, or it is wrong. */
static void check_day_of_month(const struct look *look)
{
	const struct letter_context *context = look->proof->context;
	int year, month, month_day;

	if (day_is_none(context->today) || !context->today_is_near)
		return;
	day_split(context->today, &year, &month, &month_day);
	for (int step = -1; step <= 1; step++) {
		const int then = (month + step + 11) % 12 + 1;
		const int in = year + (month + step < 1 ? -1 : month + step > 12 ? 1 : 0);

		if (day_valid(in, then, look->date.month_day) &&
			(int)day_weekday(day_of(in, then, look->date.month_day)) == look->date.weekday)
			return;
	}
	find_date(look, SEVERITY_WARNING)->message =
		arena_format(look->proof->arena, "The %d is no %s in this month, the last or the next",
			look->date.month_day, weekday_names[look->date.weekday]);
}

static void check_weekday(const struct look *look)
{
	const struct read_date *date = &look->date;
	const struct day day = day_meant(look->proof->context, date);

	if (date->weekday < 0 || date->month_day == 0)
		return;
	if (!day_is_none(day))
		check_against_day(look, day);
	else if (date->month == 0)
		check_day_of_month(look);
	else if (date->year == 0)
		check_against_years(look);
}

/* "31 September", but not "In September 31 people", "May 32-bit" or the 42nd street. */
static bool is_really_a_date(const struct look *look)
{
	const struct read_date *date = &look->date;
	const struct token *next = date->last + 1 < look->end ? &look->reading->tokens[date->last + 1] : NULL;

	if (date->month == 0)
		return false;
	if (date->month_day > 32 && !date->year && date->weekday < 0)
		return false;
	if (date->weekday >= 0 || date->ordinal || date->year)
		return true;
	return next == NULL || next->kind == TOKEN_MARK ||
	       token_is(next, "at|and|or|to|is|was|would|when|as|because|for|in|from|but|if|so");
}

static bool check_impossible(const struct look *look)
{
	const struct read_date *date = &look->date;

	if (!read_date_impossible(date) || !is_really_a_date(look))
		return false;
	find_date(look, SEVERITY_ERROR)->message =
		arena_format(look->proof->arena, "%s has no day %d%s", month_names[date->month - 1],
			date->month_day, date->month == 2 && date->month_day == 29 ? " in that year" : "");
	return true;
}

/* "tomorrow, Friday". */
static void check_relative(const struct look *look)
{
	static const struct {
		const char *word;
		int days;
	} words[] = {{"yesterday", -1}, {"today", 0}, {"tomorrow", 1}};
	const struct letter_context *context = look->proof->context;
	const uint32_t first = look->date.first;

	if (day_is_none(context->today) || !context->today_is_near || look->date.weekday < 0 ||
		look->date.weekday_token != first || first < look->sentence->first + 2 ||
		!token_is(&look->reading->tokens[first - 1], ",|("))
		return;
	for (size_t i = 0; i < ARRAY_COUNT(words); i++) {
		const struct day day = {context->today.number + words[i].days};
		struct finding *finding;

		if (!token_is(&look->reading->tokens[first - 2], words[i].word) ||
			(int)day_weekday(day) == look->date.weekday || look->date.month_day)
			continue;
		finding = find_date(look, SEVERITY_WARNING);
		finding->message =
			arena_format(look->proof->arena, "%s is a %s, if the letter goes out today",
				words[i].word, weekday_names[day_weekday(day)]);
		finding_suggest(finding, weekday_names[day_weekday(day)]);
	}
}

/* The sentence speaks of what is yet to come. */
static bool is_of_the_future(const struct look *look)
{
	static const char *const cues[] = {
		"will|shall|i'll|we'll|you'll|next|tomorrow|upcoming|forthcoming|available|"
		"reschedule|second|confirm|confirming|confirmed|arranging|scheduling|scheduled|inviting|"
		"invitation|"
		"propose|proposed|move|postpone|would|could|can|may",
		"look|looking forward", "free on", "last year|month"};

	return wording_find_any(look->reading, look->sentence->first, look->end, cues, ARRAY_COUNT(cues)) !=
	       look->end;
}

/* "our conversation on …", "for meeting with me on …". */
static bool tells_the_interview(const struct look *look)
{
	static const char *const frames[] = {
		"interview|conversation|meeting|talk|chat|discussion|session|visit on|of|last|from|,",
		"meeting|seeing|interviewing|hosting|inviting|welcoming with|to? me|us ..1 on|last",
		"met with|to? me|you? on|last", "your time on|last", "interviewed ..3 on|last"};
	/* There may have been other calls: said of a weekday only, which is of late. */
	static const char *const spoken[] = {"call on|of|last|from|,",
		"spoke|talked|chatted with|to? me|you? on|last", "speaking|talking with|to you|me on|last"};
	const uint32_t first = look->date.first;

	for (size_t i = 0; i < ARRAY_COUNT(frames); i++)
		if (wording_before(look->reading, look->sentence->first, first, frames[i]))
			return true;
	for (size_t i = 0; i < ARRAY_COUNT(spoken) && look->date.month_day == 0; i++)
		if (wording_before(look->reading, look->sentence->first, first, spoken[i]))
			return true;
	return false;
}

static bool agrees(const struct read_date *date, struct day day)
{
	int year, month, month_day;

	day_split(day, &year, &month, &month_day);
	return (date->month_day == 0 || date->month_day == month_day) &&
	       (date->month == 0 || date->month == month) && (date->year == 0 || date->year == year) &&
	       (date->month_day != 0 || date->weekday < 0 || date->weekday == (int)day_weekday(day));
}

static void check_interview(const struct look *look)
{
	const struct letter_context *context = look->proof->context;
	struct finding *finding;

	if (day_is_none(context->interview) || agrees(&look->date, context->interview) ||
		!tells_the_interview(look) || is_of_the_future(look))
		return;
	if (!day_is_none(context->today) && context->interview.number > context->today.number)
		return;
	finding = find_date(look, SEVERITY_WARNING);
	finding->message = arena_format(look->proof->arena, "By the log the interview was on %s",
		day_in_words(look->proof->arena, context->interview));
	if (look->date.month_day == 0)
		finding_suggest(finding, weekday_names[day_weekday(context->interview)]);
}

/* "you said that I would hear by …". */
static bool tells_the_decision(const struct look *look)
{
	static const char *const sayings[] = {
		"you|they|he|she said|mentioned|told|promised|expected|hoped|planned|"
		"indicated|wrote|estimated|thought|suggested|explained"};
	static const char *const answers[] = {
		"decision|decide|deciding|hear|answer|choose|news|update|result|outcome|"
		"choice|back|word|know|let|respond|reply|feedback"};
	static const char *const before[] = {"by", "before", "until", "around", "no later than",
		"by the? end of", "decide|decision|decided on"};
	const struct reading *reading = look->reading;
	const uint32_t first = look->date.first, from = look->sentence->first;
	bool by = false;

	for (size_t i = 0; i < ARRAY_COUNT(before) && !by; i++)
		by = wording_before(reading, from, first, before[i]);
	return by && wording_find_any(reading, from, first, sayings, ARRAY_COUNT(sayings)) != first &&
	       wording_find_any(reading, from, look->end, answers, ARRAY_COUNT(answers)) != look->end;
}

static void check_decision(const struct look *look)
{
	const struct letter_context *context = look->proof->context;

	if (day_is_none(context->decision) || agrees(&look->date, context->decision) ||
		!tells_the_decision(look))
		return;
	find_date(look, SEVERITY_WARNING)->message =
		arena_format(look->proof->arena, "By the log the answer was promised for %s",
			day_in_words(look->proof->arena, context->decision));
}

static void check_one(const struct look *look)
{
	if (check_impossible(look))
		return;
	check_weekday(look);
	check_relative(look);
	check_interview(look);
	check_decision(look);
}

/* "our conversation yesterday". */
static void check_yesterday(const struct look *look)
{
	const struct letter_context *context = look->proof->context;
	const struct token *token = &look->reading->tokens[look->date.first];
	const bool yesterday = token_is(token, "yesterday");
	static const char *const frames[] = {"interview|conversation|meeting|call|talk|chat|discussion|visit",
		"meeting|seeing|interviewing|speaking|talking with|to? me|us|you",
		"met|spoke|talked with|to? me|you?", "your time"};

	if ((!yesterday && !token_is(token, "today")) || day_is_none(context->interview) ||
		day_is_none(context->today) || !context->today_is_near || is_of_the_future(look))
		return;
	if (context->interview.number >= context->today.number - (yesterday ? 1 : 0))
		return;
	for (size_t i = 0; i < ARRAY_COUNT(frames); i++) {
		if (!wording_before(look->reading, look->sentence->first, look->date.first, frames[i]))
			continue;
		find_date(look, SEVERITY_WARNING)->message =
			arena_format(look->proof->arena, "By the log the interview was on %s",
				day_in_words(look->proof->arena, context->interview));
		return;
	}
}

static void check_sentence(struct look *look, uint32_t *count)
{
	for (uint32_t i = look->sentence->first; i < look->end && *count < DATES_MAX; i++) {
		if (look->reading->tokens[i].kind == TOKEN_ADDRESS)
			continue;
		look->date = (struct read_date){.first = i, .last = i, .weekday = -1};
		check_yesterday(look);
		if (!date_read(look->reading, i, look->end, &look->date))
			continue;
		check_one(look);
		i = look->date.last;
		(*count)++;
	}
}

static void check_reading(struct proof *proof, const struct reading *reading)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		struct look look = {proof, reading, sentence, sentence->first + sentence->count, {0}};

		if (sentence->region != REGION_QUOTED)
			check_sentence(&look, &count);
	}
}

void date_check(struct proof *proof)
{
	check_reading(proof, &proof->subject);
	check_reading(proof, &proof->body);
}

/* Dates in running text: "Friday the 4th", "Fri 4 Dec", "December 4, 2026 (Friday)", "2026-12-04". */
#include "letter/date_read.h"

#include "base/array.h"

#include <string.h>

/* Where reading stands. */
struct place {
	const struct reading *reading;
	uint32_t token, end;
};

static const char *const weekdays[7] = {"monday|mon", "tuesday|tue|tues", "wednesday|wed",
	"thursday|thu|thur|thurs", "friday|fri", "saturday|sat", "sunday|sun"};
static const char *const months[12] = {"january|jan", "february|feb", "march|mar", "april|apr", "may",
	"june|jun", "july|jul", "august|aug", "september|sep|sept", "october|oct", "november|nov",
	"december|dec"};

static const struct token *token_at(const struct place *place)
{
	return place->token < place->end ? &place->reading->tokens[place->token] : NULL;
}

static bool skip_mark(struct place *place, const char *marks)
{
	const struct token *token = token_at(place);

	if (token == NULL || token->kind != TOKEN_MARK || !token_is(token, marks))
		return false;
	place->token++;
	return true;
}

static bool skip_word(struct place *place, const char *words)
{
	const struct token *token = token_at(place);

	if (token == NULL || token->kind != TOKEN_WORD || !token_is(token, words))
		return false;
	place->token++;
	return true;
}

static int name_of(struct place *place, const char *const *names, int count)
{
	const struct token *token = token_at(place);

	if (token == NULL || token->kind != TOKEN_WORD || !token->capital)
		return -1;
	for (int i = 0; i < count; i++)
		if (token_is(token, names[i])) {
			place->token++;
			/* "Fri." and "Dec." */
			if (strlen(token->lower) <= 5 && token_at(place) && !token_at(place)->after_space &&
				place->token + 1 < place->end)
				skip_mark(place, ".");
			return i;
		}
	return -1;
}

static bool read_day(struct place *place, struct read_date *date)
{
	const struct token *token = token_at(place);
	const char *at;
	int number = 0;

	if (token == NULL || token->kind == TOKEN_MARK || token->kind == TOKEN_ADDRESS)
		return false;
	for (at = token->lower; *at >= '0' && *at <= '9' && number < 100; at++)
		number = number * 10 + (*at - '0');
	if (at == token->lower || at - token->lower > 2 || number == 0)
		return false;
	if (*at != '\0' && strcmp(at, "st") != 0 && strcmp(at, "nd") != 0 && strcmp(at, "rd") != 0 &&
		strcmp(at, "th") != 0)
		return false;
	date->ordinal = *at != '\0';
	date->month_day = number;
	date->last = place->token++;
	return true;
}

static bool read_year(struct place *place, struct read_date *date)
{
	struct place look = *place;
	const struct token *token;
	long year;

	skip_mark(&look, ",");
	token = token_at(&look);
	if (token == NULL || token->kind != TOKEN_NUMBER || strlen(token->lower) != 4 ||
		!span_number(span_of(token->lower), 2100, &year) || year < 1900)
		return false;
	date->year = (int)year;
	date->last = look.token++;
	*place = look;
	return true;
}

static bool read_month(struct place *place, struct read_date *date)
{
	const int month = name_of(place, months, 12);

	if (month < 0)
		return false;
	date->month = month + 1;
	date->last = place->token - 1;
	return true;
}

/* "4 December", "the 4th of December", "the 4th". */
static bool read_day_first(struct place *place, struct read_date *date)
{
	struct place look = *place;
	const bool the = skip_word(&look, "the");

	if (!read_day(&look, date))
		return false;
	*place = look;
	skip_word(&look, "of");
	if (read_month(&look, date))
		*place = look;
	return date->month > 0 || (the && date->ordinal);
}

/* "December 4", "December the 4th". */
static bool read_month_first(struct place *place, struct read_date *date)
{
	struct place look = *place;

	if (!read_month(&look, date))
		return false;
	skip_word(&look, "the");
	if (!read_day(&look, date))
		return false;
	/* "May 14:30" and "March 5 people" are read by whoever asks; "December 2026" is no day. */
	*place = look;
	return true;
}

static bool read_iso(struct place *place, struct read_date *date)
{
	const struct token *token = token_at(place);
	struct span text;
	struct day day;

	if (token == NULL || token->kind == TOKEN_MARK)
		return false;
	text = token_text(place->reading, place->token);
	if (text.length != 10 && place->token + 4 < place->end)
		text.length = place->reading->tokens[place->token + 4].end - token->start;
	if (text.length != 10 || !day_parse(text, &day))
		return false;
	day_split(day, &date->year, &date->month, &date->month_day);
	while (place->token < place->end && place->reading->tokens[place->token].start < token->start + 10)
		date->last = place->token++;
	return true;
}

static bool read_parts(struct place *place, struct read_date *date)
{
	struct read_date blank = *date;

	if (read_iso(place, date))
		return true;
	if (read_day_first(place, date)) {
		read_year(place, date);
		return true;
	}
	*date = blank;
	if (read_month_first(place, date)) {
		read_year(place, date);
		return true;
	}
	*date = blank;
	return false;
}

/* "(Friday)", ", a Friday" after the date; not the weekday of the date that follows. */
static void read_weekday_after(struct place *place, struct read_date *date)
{
	struct place look = *place;
	const bool open = skip_mark(&look, "(|[");
	const bool comma = !open && skip_mark(&look, ",");
	struct read_date next = {.month_day = 0};
	const bool article = skip_word(&look, "a");
	const uint32_t token = look.token;
	int weekday;

	if (!open && !(comma && article))
		return;
	weekday = name_of(&look, weekdays, 7);
	if (weekday < 0 || (open && !skip_mark(&look, ")|]|).|),|);")) || read_parts(&look, &next))
		return;
	date->weekday = weekday;
	date->weekday_token = token;
	date->last = token;
}

bool date_read(const struct reading *reading, uint32_t token, uint32_t end, struct read_date *ret_date)
{
	struct place place = {reading, token, end};
	struct read_date date = {.first = token, .last = token, .weekday_token = UINT32_MAX, .weekday = -1};

	date.weekday = name_of(&place, weekdays, 7);
	if (date.weekday >= 0) {
		struct place look = place;

		date.weekday_token = token;
		skip_mark(&look, ",|(");
		if (!read_parts(&look, &date) && strlen(reading->tokens[token].lower) < 6)
			return false; /* "Sun" and "Wed" alone are other words */
		*ret_date = date;
		return true;
	}
	if (!read_parts(&place, &date))
		return false;
	read_weekday_after(&place, &date);
	*ret_date = date;
	return true;
}

bool read_date_impossible(const struct read_date *date)
{
	if (date->month_day == 0)
		return false;
	if (date->month == 0)
		return date->month_day > 31;
	return !day_valid(date->year ? date->year : 2024, date->month, date->month_day);
}

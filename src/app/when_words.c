/* The words of a time, taken apart: a day, a clock time, or a distance from now. */
#include "app/when_words.h"

#include "base/array.h"
#include "base/text.h"

enum { MAX_DISTANCE = 100000 };

struct parser {
	struct span words[WHEN_MAX_WORDS];
	size_t count, next;
	struct day today;
	enum when_side side;
	const char *text;
	struct when_words found;
	struct error *err;
};

bool when_words_error(const char *text, struct error *err)
{
	error_set(err, ERROR_INVALID, "\"%.100s\" is no time that can be read", text);
	return error_hint(err, "write 2026-11-23 14:00, today 14:00, yesterday, fri 9:00, in 3 days, 2 hours "
			       "ago, or an RFC 3339 instant");
}

static bool split(struct parser *parser, char *copy)
{
	struct span rest = span_of(copy), part;

	for (char *p = copy; *p; p++) {
		if (*p == '\t' || *p == ',')
			*p = ' ';
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p - 'A' + 'a');
	}
	while (span_cut(&rest, ' ', &part)) {
		if (part.length == 0)
			continue;
		if (parser->count == WHEN_MAX_WORDS)
			return false;
		parser->words[parser->count++] = part;
	}
	return parser->count > 0;
}

static struct span peek(const struct parser *parser)
{
	return parser->next < parser->count ? parser->words[parser->next] : span_of("");
}

static bool take_day(struct parser *parser, struct day day)
{
	if (parser->found.has_day)
		return false;
	parser->found.has_day = true;
	parser->found.day = day;
	parser->next++;
	return true;
}

/* Full names and their first three letters (weekdays also "tues", "thur", "thurs"). */
static int name_index(const char *const *names, int count, struct span word)
{
	for (int i = 0; i < count; i++) {
		size_t length = strlen(names[i]);
		if (word.length >= 3 && word.length <= length &&
			strncasecmp(word.start, names[i], word.length) == 0)
			return i;
	}
	return -1;
}

static bool take_weekday(struct parser *parser, int weekday, int skip)
{
	int ahead = (weekday - (int)day_weekday(parser->today) + 7) % 7;
	struct when_words *found = &parser->found;
	int past = ahead == 0 ? 0 : ahead - 7;

	if (found->has_day)
		return false;
	found->day_by_name = skip == 0;
	if (skip != 0)
		found->day = (struct day){
			parser->today.number + (skip > 0 ? (ahead ? ahead : 7) : (past ? past : -7))};
	else
		found->day =
			(struct day){parser->today.number + (parser->side == WHEN_FUTURE ? ahead : past)};
	found->other_day = DAY_NONE;
	if (skip == 0 && ahead == 0)
		found->other_day =
			(struct day){parser->today.number + (parser->side == WHEN_FUTURE ? 7 : -7)};
	found->has_day = true;
	parser->next++;
	return true;
}

static bool set_clock(struct parser *parser, long hour, long minute, long second)
{
	if (parser->found.has_clock || hour > 23 || minute > 59 || second > 59)
		return false;
	parser->found.has_clock = true;
	parser->found.clock_seconds = (int32_t)(hour * HOUR_SECONDS + minute * 60 + second);
	return true;
}

/* "14:00", "14:00:30", "9am", "9:30pm", "9 am". */
static bool take_clock(struct parser *parser)
{
	struct span word = peek(parser), part;
	long parts[3] = {0, 0, 0};
	size_t count = 0;
	int half = -1;

	if (word.length > 2 && word.start[word.length - 1] == 'm' &&
		(word.start[word.length - 2] == 'a' || word.start[word.length - 2] == 'p')) {
		half = word.start[word.length - 2] == 'p';
		word.length -= 2;
	} else if (parser->next + 1 < parser->count &&
		   (span_is(parser->words[parser->next + 1], "am") ||
			   span_is(parser->words[parser->next + 1], "pm"))) {
		half = span_is(parser->words[++parser->next], "pm");
	}
	while (span_cut(&word, ':', &part)) {
		if (count == 3 || part.length == 0 || part.length > 2 ||
			!span_number(part, 99, &parts[count]))
			return false;
		count++;
	}
	if (count == 0 || (count == 1 && half < 0))
		return false;
	if (half >= 0) {
		if (parts[0] < 1 || parts[0] > 12)
			return false;
		parts[0] = parts[0] % 12 + 12 * half;
	}
	parser->next++;
	return set_clock(parser, parts[0], parts[1], parts[2]);
}

static bool take_noon_or_midnight(struct parser *parser)
{
	if (span_is(peek(parser), "noon")) {
		parser->next++;
		return set_clock(parser, 12, 0, 0);
	}
	error_set(parser->err, ERROR_INVALID,
		"\"%.100s\" can be read in two ways: 0:00, where the day begins, or 0:00 of the next day",
		parser->text);
	error_hint(parser->err, "write the day and 0:00");
	return false;
}

/* "3/4/2026" and "23.11.2026"; with slashes, day and month have to tell themselves apart. */
static bool take_numeric_date(struct parser *parser, char mark)
{
	struct span rest = peek(parser), part;
	long parts[3] = {0, 0, 0};
	size_t count = 0;
	bool month_first;

	while (span_cut(&rest, mark, &part)) {
		if (count == 3 || !span_number(part, 9999, &parts[count]))
			return false;
		count++;
	}
	if (count != 3 || parts[2] < 1000)
		return false;
	month_first = mark == '/' && parts[1] > 12;
	if (mark == '/' && parts[0] <= 12 && parts[1] <= 12 && parts[0] != parts[1] && parts[0] > 0 &&
		parts[1] > 0) {
		error_set(parser->err, ERROR_INVALID,
			"\"%.60s\" can be read in two ways: %ld %s %ld or %ld %s %ld", parser->text, parts[0],
			month_names[parts[1] - 1], parts[2], parts[1], month_names[parts[0] - 1], parts[2]);
		return error_hint(parser->err, "write %04ld-%02ld-%02ld or %04ld-%02ld-%02ld", parts[2],
			parts[1], parts[0], parts[2], parts[0], parts[1]);
	}
	if (month_first) {
		long day = parts[1];
		parts[1] = parts[0];
		parts[0] = day;
	}
	return day_valid((int)parts[2], (int)parts[1], (int)parts[0]) &&
	       take_day(parser, day_of((int)parts[2], (int)parts[1], (int)parts[0]));
}

/* "23 nov", "nov 23", "23 november 2026". Without a year: the nearest on the asked side. */
static bool take_month_date(struct parser *parser)
{
	long month_day, year = 0;
	int month, this_year, ignored;
	const size_t before = parser->next;
	struct span first = peek(parser), second;

	if (parser->next + 1 >= parser->count)
		return false;
	second = parser->words[parser->next + 1];
	month = name_index(month_names, 12, first);
	if (month < 0 && (month = name_index(month_names, 12, second)) >= 0)
		second = first;
	if (month < 0 || !span_number(second, 31, &month_day))
		return false;
	parser->next += 2;
	if (peek(parser).length == 4 && span_number(peek(parser), 9999, &year))
		parser->next++;
	day_split(parser->today, &this_year, &ignored, &ignored);
	if (year == 0) {
		year = this_year;
		if (day_valid((int)year, month + 1, (int)month_day)) {
			int32_t number = day_of((int)year, month + 1, (int)month_day).number;
			year += parser->side == WHEN_FUTURE && number < parser->today.number;
			year -= parser->side == WHEN_PAST && number > parser->today.number;
		}
	}
	if (!day_valid((int)year, month + 1, (int)month_day)) {
		parser->next = before;
		return false;
	}
	parser->next--;
	return take_day(parser, day_of((int)year, month + 1, (int)month_day));
}

/* "in 3 days", "3 days ago", "in 90 minutes". */
static bool take_distance(struct parser *parser)
{
	static const struct {
		const char *one, *many;
		int64_t factor;
		bool exact;
	} units[] = {
		{"minute", "minutes", 60, true},
		{"hour", "hours", HOUR_SECONDS, true},
		{"day", "days", 1, false},
		{"week", "weeks", 7, false},
	};
	bool ahead = span_is(peek(parser), "in");
	struct span number =
		ahead && parser->next + 1 < parser->count ? parser->words[parser->next + 1] : peek(parser);
	size_t unit_at = parser->next + (ahead ? 2 : 1);
	long amount;

	if (unit_at >= parser->count)
		return false;
	if (span_is(number, "a") || span_is(number, "an"))
		amount = 1;
	else if (!span_number(number, MAX_DISTANCE, &amount))
		return false;
	if (!ahead && (unit_at + 1 >= parser->count || !span_is(parser->words[unit_at + 1], "ago")))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(units); i++) {
		if (!span_is(parser->words[unit_at], units[i].one) &&
			!span_is(parser->words[unit_at], units[i].many))
			continue;
		parser->found.has_distance = true;
		parser->found.distance_exact = units[i].exact;
		parser->found.distance = (ahead ? amount : -amount) * units[i].factor;
		parser->next = unit_at + (ahead ? 1 : 2);
		return true;
	}
	return false;
}

static bool take_word(struct parser *parser)
{
	struct span word = peek(parser);
	struct day day;
	int weekday;

	if (span_is(word, "at") || span_is(word, "on")) {
		parser->next++;
		return parser->next < parser->count;
	}
	if (span_is(word, "today") || span_is(word, "yesterday") || span_is(word, "tomorrow")) {
		int offset = span_is(word, "today") ? 0 : span_is(word, "yesterday") ? -1 : 1;
		return take_day(parser, (struct day){parser->today.number + offset});
	}
	if (span_is(word, "noon") || span_is(word, "midnight"))
		return take_noon_or_midnight(parser);
	if ((span_is(word, "next") || span_is(word, "last")) && parser->next + 1 < parser->count) {
		weekday = name_index(weekday_names, 7, parser->words[++parser->next]);
		return weekday >= 0 && take_weekday(parser, weekday, span_is(word, "next") ? 1 : -1);
	}
	weekday = name_index(weekday_names, 7, word);
	if (weekday >= 0)
		return take_weekday(parser, weekday, 0);
	if (day_parse(word, &day))
		return take_day(parser, day);
	if (memchr(word.start, '/', word.length))
		return take_numeric_date(parser, '/');
	if (memchr(word.start, '.', word.length))
		return take_numeric_date(parser, '.');
	return take_distance(parser) || take_month_date(parser) || take_clock(parser);
}

bool when_words_parse(
	const char *text, struct day today, enum when_side side, struct when_words *ret, struct error *err)
{
	struct error inner = {0};
	struct parser parser = {.today = today, .side = side, .text = text, .err = &inner};
	size_t length = strlen(text);
	char copy[WHEN_MAX_BYTES + 1];

	if (length > WHEN_MAX_BYTES)
		return when_words_error(text, err);
	memcpy(copy, text, length + 1);
	/* "2026-11-23T14:00" without an offset is a clock time of the zone. */
	if (length > 10 && copy[10] == 'T' && copy[4] == '-')
		copy[10] = ' ';
	if (!split(&parser, copy))
		return when_words_error(text, err);
	if (parser.count == 1 && span_is(peek(&parser), "now")) {
		parser.found.is_now = true;
		parser.next = 1;
	}
	while (parser.next < parser.count)
		if (!take_word(&parser)) {
			if (inner.kind == ERROR_NONE)
				return when_words_error(text, err);
			if (err)
				*err = inner;
			return false;
		}
	if (parser.found.has_distance &&
		(parser.found.has_day || (parser.found.has_clock && parser.found.distance_exact)))
		return when_words_error(text, err);
	*ret = parser.found;
	return true;
}

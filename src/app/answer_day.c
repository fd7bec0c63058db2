/* Days as people write them in mails: in English, German and French, in words and in numbers. */
#include "app/answer_day.h"

#include "base/text.h"

#include <string.h>

enum { READ_BYTES = 4000, AHEAD_MAX_DAYS = 366, WEEKDAY_MAX_DAYS = 60 };

/* By month, each in English, German and French, without accents. */
static const char *const months[12][6] = {
	{"january", "jan", "januar", "janner", "janvier", "janv"},
	{"february", "feb", "februar", "feber", "fevrier", "fevr"},
	{"march", "mar", "marz", "mrz", "mars", "maerz"},
	{"april", "apr", "avril", "avr", NULL, NULL},
	{"may", "mai", NULL, NULL, NULL, NULL},
	{"june", "jun", "juni", "juin", NULL, NULL},
	{"july", "jul", "juli", "juillet", "juil", NULL},
	{"august", "aug", "aout", NULL, NULL, NULL},
	{"september", "sep", "sept", "septembre", NULL, NULL},
	{"october", "oct", "oktober", "okt", "octobre", NULL},
	{"november", "nov", "novembre", NULL, NULL, NULL},
	{"december", "dec", "dezember", "dez", "decembre", NULL},
};

static const char *const weekdays[7][6] = {
	{"monday", "mon", "montag", "lundi", NULL, NULL},
	{"tuesday", "tue", "tues", "dienstag", "mardi", NULL},
	{"wednesday", "wed", "mittwoch", "mercredi", NULL, NULL},
	{"thursday", "thu", "thurs", "donnerstag", "jeudi", NULL},
	{"friday", "fri", "freitag", "vendredi", NULL, NULL},
	{"saturday", "sat", "samstag", "sonnabend", "samedi", NULL},
	{"sunday", "sun", "sonntag", "dimanche", NULL, NULL},
};

static bool in_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Numbers keep the signs between them: "07.12.2026", "2026-12-07". */
static bool joins(const char *at)
{
	return (*at == '.' || *at == '/' || *at == '-') && at[-1] >= '0' && at[-1] <= '9' && at[1] >= '0' &&
	       at[1] <= '9';
}

void answer_words_split(const char *text, struct answer_words *words)
{
	char folded[READ_BYTES];
	const char *at = folded;

	text_fold(text, folded, sizeof(folded));
	while (*at && words->count < ANSWER_WORDS_MAX) {
		size_t length = 0;
		while (*at && !in_word(*at))
			at++;
		while (in_word(*at) || (length && *at && joins(at))) {
			if (length < ANSWER_WORD_SIZE - 1)
				words->word[words->count][length++] = *at;
			at++;
		}
		words->word[words->count][length] = '\0';
		/* A point behind a number is a German ordinal, not an end. */
		words->ends[words->count] = length && ((*at == '.' && !(at[-1] >= '0' && at[-1] <= '9')) ||
							      *at == '!' || *at == '?');
		words->count += length > 0;
	}
}

static int find_in(const char *const (*rows)[6], int count, const char *word)
{
	for (int i = 0; i < count; i++)
		for (int j = 0; j < 6 && rows[i][j]; j++)
			if (strcmp(rows[i][j], word) == 0)
				return i;
	return -1;
}

/* "7", "7th", "1er"; 0 for anything else. */
static int month_day(const char *word)
{
	static const char *const endings[] = {"", "st", "nd", "rd", "th", "er", "eme"};
	int value = 0, digits = 0;

	for (; *word >= '0' && *word <= '9' && digits < 3; word++, digits++)
		value = value * 10 + (*word - '0');
	if (digits == 0 || digits > 2 || value > 31)
		return 0;
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (strcmp(word, endings[i]) == 0)
			return value;
	return 0;
}

static int year_of(const char *word)
{
	long year;

	return strlen(word) == 4 && span_number(span_of(word), 9999, &year) && year > 1999 ? (int)year : 0;
}

/* The day of that month and day that is nearest ahead; DAY_NONE where it is past or far. */
static struct day next_one(int year, int month, int of_month, struct day sent)
{
	int this_year, ignored_month, ignored_day;
	struct day day;

	day_split(sent, &this_year, &ignored_month, &ignored_day);
	for (int i = 0; i < 2; i++) {
		int tried = year ? year : this_year + i;
		if (!day_valid(tried, month, of_month))
			continue;
		day = day_of(tried, month, of_month);
		if (day.number >= sent.number && day.number <= sent.number + AHEAD_MAX_DAYS &&
			(year || i == 0 || day.number <= sent.number + AHEAD_MAX_DAYS / 2))
			return day;
	}
	return DAY_NONE;
}

static struct day earlier(struct day a, struct day b)
{
	if (day_is_none(a) || day_is_none(b))
		return day_is_none(a) ? b : a;
	return a.number < b.number ? a : b;
}

/* "2026-12-07", "07.12.2026", "07.12", "12/7", "7/12/26": where both readings lie ahead, the nearer. */
static struct day numeric(const char *word, struct day sent)
{
	struct span rest = span_of(word), part;
	long parts[3] = {0};
	int count = 0;
	char sign = word[strcspn(word, "./-")];
	struct day whole;

	if (day_parse(rest, &whole))
		return whole.number >= sent.number && whole.number <= sent.number + AHEAD_MAX_DAYS ? whole
												   : DAY_NONE;
	while (sign && count < 3 && span_cut(&rest, sign, &part))
		if (!span_number(part, 9999, &parts[count++]))
			return DAY_NONE;
	if (count < 2 || rest.length)
		return DAY_NONE;
	if (parts[2] > 0 && parts[2] < 100)
		parts[2] += 2000;
	if (sign == '.')
		return next_one((int)parts[2], (int)parts[1], (int)parts[0], sent);
	return earlier(next_one((int)parts[2], (int)parts[0], (int)parts[1], sent),
		next_one((int)parts[2], (int)parts[1], (int)parts[0], sent));
}

static bool is_word(const struct answer_words *words, int at, const char *word)
{
	return at >= 0 && at < words->count && strcmp(words->word[at], word) == 0;
}

static struct day weekday_after(struct day sent, int weekday)
{
	int days = (weekday - (int)day_weekday(sent) + 7) % 7;

	return (struct day){sent.number + (days ? days : 7)};
}

/* "Friday the 4th": the next one that is both; else the weekday alone. */
static struct day weekday_of_month(
	const struct answer_words *words, int at, struct day sent, struct day weekday)
{
	const bool told = is_word(words, at, "the") || is_word(words, at, "den") || is_word(words, at, "le");
	const char *word = at + told < words->count ? words->word[at + told] : "";
	const int number = month_day(word);
	int year, month, of_month;

	if (!number || (!told && word[strspn(word, "0123456789")] == '\0'))
		return weekday;
	for (struct day day = weekday; day.number <= sent.number + WEEKDAY_MAX_DAYS; day.number += 7) {
		day_split(day, &year, &month, &of_month);
		if (of_month == number)
			return day;
	}
	return weekday;
}

/* "next week" is its Monday. */
static struct day spoken(const struct answer_words *words, int at, struct day sent)
{
	const char *word = words->word[at];
	int weekday = find_in(weekdays, 7, word);

	if (weekday >= 0)
		return weekday_of_month(words, at + 1, sent, weekday_after(sent, weekday));
	if (strcmp(word, "tomorrow") == 0 ||
		(strcmp(word, "morgen") == 0 && !is_word(words, at - 1, "guten")) ||
		strcmp(word, "demain") == 0)
		return (struct day){sent.number + 1};
	if ((strcmp(word, "week") == 0 && is_word(words, at - 1, "next")) ||
		(strcmp(word, "woche") == 0 && at > 0 && strncmp(words->word[at - 1], "nachste", 7) == 0) ||
		(strcmp(word, "prochaine") == 0 && is_word(words, at - 1, "semaine")))
		return weekday_after(sent, MONDAY);
	return DAY_NONE;
}

/* A date that begins at that word. */
static struct day date_at(const struct answer_words *words, int at, struct day sent)
{
	int number = month_day(words->word[at]), month, year, next = at + 1;
	struct day day = DAY_NONE;

	if (number) {
		if (is_word(words, next, "of"))
			next++;
		month = next < words->count ? find_in(months, 12, words->word[next]) : -1;
		year = next + 1 < words->count ? year_of(words->word[next + 1]) : 0;
		if (month >= 0)
			day = next_one(year, month + 1, number, sent);
	} else if ((month = find_in(months, 12, words->word[at])) >= 0 && next < words->count) {
		number = month_day(words->word[next]);
		year = next + 1 < words->count ? year_of(words->word[next + 1]) : 0;
		if (number)
			day = next_one(year, month + 1, number, sent);
	} else if (strpbrk(words->word[at], "./-")) {
		day = numeric(words->word[at], sent);
	}
	return day;
}

struct day answer_day_after(const struct answer_words *words, int marker, int reach, struct day sent)
{
	struct day weak = DAY_NONE, day;

	for (int at = marker + 1; at < words->count && at <= marker + reach && !words->ends[at - 1]; at++) {
		day = date_at(words, at, sent);
		if (!day_is_none(day))
			return day;
		if (day_is_none(weak))
			weak = spoken(words, at, sent);
	}
	return weak;
}

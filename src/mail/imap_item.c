/* What a FETCH answer tells of one message, and dates as mailboxes write them. */
#include "mail/imap_item.h"

#include <stdio.h>
#include <string.h>

enum { DATE_LENGTH = 26, MINUTE_SECONDS = 60 };

static int month_of(struct span name)
{
	for (int month = 0; month < 12; month++) {
		char three[4] = {month_names[month][0], month_names[month][1], month_names[month][2], '\0'};
		if (span_is_nocase(name, three))
			return month + 1;
	}
	return 0;
}

static bool part_number(struct span text, size_t at, size_t length, long max, int *ret_number)
{
	long number;
	if (!span_number((struct span){text.start + at, length}, max, &number))
		return false;
	*ret_number = (int)number;
	return true;
}

static bool has_shape(struct span text)
{
	static const char shape[] = "dd-mmm-yyyy hh:mm:ss +zzzz";
	if (text.length != DATE_LENGTH)
		return false;
	for (size_t i = 0; i < DATE_LENGTH; i++)
		if (strchr("-: ", shape[i]) && text.start[i] != shape[i])
			return false;
	return text.start[21] == '+' || text.start[21] == '-';
}

bool imap_date_parse(struct span text, struct instant *ret_instant)
{
	int day, year, hour, minute, second, zone_hour, zone_minute;
	if (!has_shape(text))
		return false;
	bool short_day = text.start[0] == ' ';
	int month = month_of((struct span){text.start + 3, 3});
	if (!part_number(text, short_day, short_day ? 1 : 2, 31, &day) ||
		!part_number(text, 7, 4, 9999, &year) || !part_number(text, 12, 2, 23, &hour) ||
		!part_number(text, 15, 2, 59, &minute) || !part_number(text, 18, 2, 60, &second) ||
		!part_number(text, 22, 2, 23, &zone_hour) || !part_number(text, 24, 2, 59, &zone_minute) ||
		month == 0 || !day_valid(year, month, day))
		return false;
	int64_t offset = zone_hour * HOUR_SECONDS + zone_minute * MINUTE_SECONDS;
	*ret_instant = (struct instant){day_of(year, month, day).number * (int64_t)DAY_SECONDS +
					hour * HOUR_SECONDS + minute * MINUTE_SECONDS + second -
					(text.start[21] == '-' ? -offset : offset)};
	return true;
}

void imap_date_print(struct instant instant, char ret_text[IMAP_DATE_TEXT_SIZE])
{
	int year, month, month_day;
	int64_t days = instant.seconds / DAY_SECONDS, rest = instant.seconds % DAY_SECONDS;
	if (rest < 0) {
		rest += DAY_SECONDS;
		days--;
	}
	day_split((struct day){(int32_t)days}, &year, &month, &month_day);
	int second = (int)rest;
	snprintf(ret_text, IMAP_DATE_TEXT_SIZE, "%2d-%.3s-%04d %02d:%02d:%02d +0000", month_day,
		month_names[month - 1], year, second / HOUR_SECONDS, second / MINUTE_SECONDS % 60,
		second % 60);
}

static bool take_part(struct imap_cursor *cursor, struct arena *arena, struct imap_item *item)
{
	struct imap_token token = imap_cursor_next(cursor);
	if (token.kind == IMAP_TOKEN_ATOM && span_is_nocase(token.text, "NIL"))
		return true;
	if (token.kind != IMAP_TOKEN_LITERAL && token.kind != IMAP_TOKEN_QUOTED)
		return false;
	item->part = token.kind == IMAP_TOKEN_LITERAL ? token.text : span_of(imap_token_text(&token, arena));
	item->there = true;
	item->cut = token.cut;
	return true;
}

static bool take_number(struct imap_cursor *cursor, uint32_t *ret_number)
{
	struct imap_token token = imap_cursor_next(cursor);
	return token.kind == IMAP_TOKEN_ATOM && imap_number(token.text, ret_number);
}

static bool take_date(struct imap_cursor *cursor, struct imap_item *item)
{
	struct imap_token token = imap_cursor_next(cursor);
	if (token.kind != IMAP_TOKEN_QUOTED || !imap_date_parse(token.text, &item->arrived))
		item->arrived = INSTANT_NEVER;
	return token.kind == IMAP_TOKEN_QUOTED || token.kind == IMAP_TOKEN_ATOM;
}

static bool take_field(struct imap_cursor *cursor, struct span name, const char *section, struct arena *arena,
	struct imap_item *item)
{
	if (span_is_nocase(name, "UID"))
		return take_number(cursor, &item->uid) && item->uid > 0;
	if (span_is_nocase(name, "RFC822.SIZE"))
		return take_number(cursor, &item->size);
	if (span_is_nocase(name, "INTERNALDATE"))
		return take_date(cursor, item);
	if (span_is_nocase(name, section))
		return take_part(cursor, arena, item);
	return imap_cursor_skip(cursor);
}

bool imap_item_parse(
	struct imap_cursor cursor, const char *section, struct arena *arena, struct imap_item *ret_item)
{
	struct imap_item item = {.arrived = INSTANT_NEVER};
	if (imap_cursor_next(&cursor).kind != IMAP_TOKEN_OPEN)
		return false;
	for (;;) {
		struct imap_token name = imap_cursor_next(&cursor);
		if (name.kind == IMAP_TOKEN_CLOSE)
			break;
		if (name.kind != IMAP_TOKEN_ATOM || !take_field(&cursor, name.text, section, arena, &item))
			return false;
	}
	if (imap_cursor_next(&cursor).kind != IMAP_TOKEN_END)
		return false;
	*ret_item = item;
	return true;
}

/* Time zones read from the system's zone data (TZif versions 1 to 4, RFC 8536). */
#include "calendar/zone_load.h"

#include "calendar/zone_file.h"
#include "calendar/zone_rule.h"

#include <string.h>

enum {
	HEADER_SIZE = 44,
	FILE_MAX_BYTES = 1 << 20,
	OFFSET_MAX_SECONDS = 26 * HOUR_SECONDS,
	YEARS_MAX = ZONE_RULE_LAST_YEAR - 1900,
};

/* The counts of one header and where its data begin. */
struct block {
	uint32_t utc_count, standard_count, leap_count, time_count, type_count, name_bytes;
	size_t time_size; /* 4 or 8 bytes */
	const unsigned char *start;
	size_t length;
};

static uint32_t get_32(const unsigned char *bytes)
{
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static int64_t get_time(const struct block *block, uint32_t i)
{
	const unsigned char *bytes = block->start + i * block->time_size;
	if (block->time_size == 4)
		return (int32_t)get_32(bytes);
	return (int64_t)((uint64_t)get_32(bytes) << 32 | get_32(bytes + 4));
}

static bool block_parse(struct span bytes, size_t time_size, struct block *ret)
{
	if (bytes.length < HEADER_SIZE || memcmp(bytes.start, "TZif", 4) != 0)
		return false;
	const unsigned char *header = (const unsigned char *)bytes.start;
	struct block block = {
		.utc_count = get_32(header + 20),
		.standard_count = get_32(header + 24),
		.leap_count = get_32(header + 28),
		.time_count = get_32(header + 32),
		.type_count = get_32(header + 36),
		.name_bytes = get_32(header + 40),
		.time_size = time_size,
		.start = header + HEADER_SIZE,
	};
	uint64_t length = (uint64_t)block.time_count * (time_size + 1) + (uint64_t)block.type_count * 6 +
			  block.name_bytes + (uint64_t)block.leap_count * (time_size + 4) +
			  block.standard_count + block.utc_count;
	if (length > bytes.length - HEADER_SIZE || !block.type_count)
		return false;
	block.length = (size_t)length;
	*ret = block;
	return true;
}

/* Finds the block to use, the second one of 64 bits where there is one, and the rule behind it. */
static bool find_block(struct span bytes, struct block *ret, struct span *ret_rule)
{
	*ret_rule = (struct span){0};
	if (!block_parse(bytes, 4, ret))
		return false;
	if (bytes.start[4] < '2')
		return true;
	struct span rest = {
		bytes.start + HEADER_SIZE + ret->length, bytes.length - HEADER_SIZE - ret->length};
	if (!block_parse(rest, 8, ret))
		return false;
	rest = (struct span){(const char *)ret->start + ret->length, rest.length - HEADER_SIZE - ret->length};
	if (!rest.length || rest.start[0] != '\n')
		return false;
	rest.start++;
	rest.length--;
	const char *end = memchr(rest.start, '\n', rest.length);
	if (!end)
		return false;
	*ret_rule = (struct span){rest.start, (size_t)(end - rest.start)};
	return true;
}

static bool type_offset(const struct block *block, uint32_t type, int32_t *ret_offset)
{
	if (type >= block->type_count)
		return false;
	const unsigned char *types = block->start + (size_t)block->time_count * (block->time_size + 1);
	int32_t offset = (int32_t)get_32(types + (size_t)type * 6);
	if (offset < -OFFSET_MAX_SECONDS || offset > OFFSET_MAX_SECONDS)
		return false;
	*ret_offset = offset;
	return true;
}

/* A list of transitions that forgets those that change nothing. */
struct list {
	struct zone_transition *transitions;
	uint32_t count;
	int32_t first_offset;
};

static void list_add(struct list *list, int64_t at, int32_t offset)
{
	/* A rule for daylight time all year ends and begins at one instant: what begins stays. */
	if (list->count && list->transitions[list->count - 1].at == at)
		list->count--;
	int32_t before = list->count ? list->transitions[list->count - 1].offset : list->first_offset;
	if (offset != before)
		list->transitions[list->count++] = (struct zone_transition){at, offset};
}

static bool list_read(struct list *list, const struct block *block)
{
	const unsigned char *types = block->start + (size_t)block->time_count * block->time_size;
	int64_t last = INT64_MIN;
	for (uint32_t i = 0; i < block->time_count; i++) {
		int64_t at = get_time(block, i);
		int32_t offset;
		if ((i && at <= last) || !type_offset(block, types[i], &offset))
			return false;
		list_add(list, at, offset);
		last = at;
	}
	return true;
}

static void list_extend(struct list *list, const struct zone_rule *rule, int64_t after)
{
	if (!rule->has_daylight) {
		if (list->count == 0 && after == INT64_MIN)
			list->first_offset = rule->standard_offset;
		return;
	}
	int year = 1970, month, month_day;
	if (after > 0)
		day_split((struct day){(int32_t)(after / DAY_SECONDS)}, &year, &month, &month_day);
	for (; year <= ZONE_RULE_LAST_YEAR; year++) {
		struct zone_transition changes[2];
		zone_rule_year(rule, year, changes);
		for (int i = 0; i < 2; i++)
			if (changes[i].at > after)
				list_add(list, changes[i].at, changes[i].offset);
	}
}

static bool damaged(const char *id, struct error *err)
{
	return error_set(err, ERROR_UNAVAILABLE, "the zone data of \"%s\" are damaged", id);
}

bool zone_parse(
	const char *id, struct span bytes, struct arena *arena, struct zone *ret_zone, struct error *err)
{
	struct block block;
	struct span rule_text;
	if (!find_block(bytes, &block, &rule_text))
		return damaged(id, err);
	if (block.leap_count)
		return error_set(err, ERROR_UNAVAILABLE, "the zone data of \"%s\" count leap seconds", id);
	struct list list = {
		.transitions = arena_array(arena, struct zone_transition, block.time_count + 2 * YEARS_MAX)};
	if (!type_offset(&block, 0, &list.first_offset) || !list_read(&list, &block))
		return damaged(id, err);
	int64_t last = block.time_count ? get_time(&block, block.time_count - 1) : INT64_MIN;
	if (last > (int64_t)400 * 366 * DAY_SECONDS)
		return damaged(id, err);
	struct zone_rule rule;
	if (rule_text.length) {
		if (!zone_rule_parse(rule_text, &rule))
			return damaged(id, err);
		list_extend(&list, &rule, last);
	}
	zone_init(ret_zone, arena_strdup(arena, id), list.first_offset, list.transitions, list.count);
	return true;
}

static bool unknown(const char *id, struct arena *arena, struct error *err)
{
	error_set(err, ERROR_INVALID, "time zone \"%.100s\" does not exist", id);
	const char *nearest = zone_file_nearest(id, arena);
	if (nearest)
		return error_hint(err, "Did you mean \"%s\"?", nearest);
	return error_hint(err, "Name it as in \"Europe/Berlin\" or \"America/New_York\".");
}

bool zone_load(const char *id, struct arena *arena, struct zone *ret_zone, struct error *err)
{
	struct span bytes;
	bool missing;
	if (!zone_file_name_valid(id))
		return unknown(id, arena, err);
	if (!zone_file_read(id, FILE_MAX_BYTES, arena, &bytes, &missing, err)) {
		if (missing && (span_is(span_of(id), "UTC") || span_is(span_of(id), "Etc/UTC"))) {
			zone_init(ret_zone, arena_strdup(arena, id), 0, NULL, 0);
			return true;
		}
		return missing ? unknown(id, arena, err) : false;
	}
	if (bytes.length < 4 || memcmp(bytes.start, "TZif", 4) != 0)
		return unknown(id, arena, err);
	return zone_parse(id, bytes, arena, ret_zone, err);
}

const char *zone_data_version(struct arena *arena)
{
	struct span bytes, line;
	bool missing;
	if (zone_file_read("tzdata.zi", FILE_MAX_BYTES, arena, &bytes, &missing, NULL) &&
		span_cut(&bytes, '\n', &line) && span_starts(line, "# version ") && line.length < 64)
		return arena_copy(arena, line.start + 10, line.length - 10);
	if (zone_file_read("+VERSION", 64, arena, &bytes, &missing, NULL)) {
		line = span_trim(bytes);
		if (line.length)
			return arena_copy(arena, line.start, line.length);
	}
	return "unknown";
}

/* The fields of an event as bytes: for each that is not at its default its tag, then its value as a zigzag
 * varint. */
#include "store/event_facts.h"

#include "base/array.h"

#include <assert.h>
#include <string.h>

/* A row never changes its tag (its place here plus 1): stored logs hold them. New ones go to the end. */
struct fact {
	uint16_t offset;
	uint8_t size;
	int64_t value; /* the default */
	int64_t least, most;
};

#define FACT(field, value, least, most)                                                                      \
	{                                                                                                    \
		offsetof(struct event, field), sizeof(((struct event *)0)->field), value, least, most        \
	}
enum { OFFSET_MAX = DAY_SECONDS, NANOSECONDS_MAX = 999999999, DAY_MAX = 4000000 };
#define SECONDS_MAX INT64_C(400000000000)

static const struct fact facts[] = {
	FACT(at.offset_seconds, 0, -OFFSET_MAX, OFFSET_MAX),
	FACT(at.nanoseconds, 0, 0, NANOSECONDS_MAX),
	FACT(until.instant.seconds, 0, -SECONDS_MAX, SECONDS_MAX),
	FACT(until.offset_seconds, 0, -OFFSET_MAX, OFFSET_MAX),
	FACT(until.nanoseconds, 0, 0, NANOSECONDS_MAX),
	FACT(date.number, INT32_MAX, -DAY_MAX, DAY_MAX),
	FACT(person, NOBODY, NOBODY, PROCESS_MAX_PEOPLE - 1),
	FACT(through, NOBODY, NOBODY, PROCESS_MAX_PEOPLE - 1),
	FACT(of, NO_EVENT, NO_EVENT, PROCESS_MAX_EVENTS - 1),
	FACT(action, 0, 0, ACTION_ANY),
	FACT(channel, 0, 0, CHANNEL_ANY),
	FACT(what, 0, 0, UINT8_MAX),
	FACT(went, 0, 0, WENT_UNSAID),
	FACT(answered, 0, 0, ANSWERED_UNSAID),
	FACT(travelling, 0, 0, 1),
	FACT(decide_by_instant, 0, 0, 1),
};
enum { TAG_WITH = 64 }; /* then how many, then each */

static uint8_t *put_number(uint8_t *at, int64_t number)
{
	uint64_t rest = ((uint64_t)number << 1) ^ (uint64_t)(number >> 63);

	for (; rest >= 0x80; rest >>= 7)
		*at++ = (uint8_t)(rest | 0x80);
	*at++ = (uint8_t)rest;
	return at;
}

/* NULL at the end of the bytes or beyond 64 bits. */
static const uint8_t *take_number(const uint8_t *at, const uint8_t *end, int64_t *ret_number)
{
	uint64_t number = 0;

	for (unsigned shift = 0; at < end && shift < 64; shift += 7) {
		number |= (uint64_t)(*at & 0x7f) << shift;
		if (*at++ < 0x80) {
			*ret_number = (int64_t)(number >> 1) ^ -(int64_t)(number & 1);
			return at;
		}
	}
	return NULL;
}

static int64_t read_field(const struct event *event, const struct fact *fact)
{
	const char *field = (const char *)event + fact->offset;

	switch (fact->size) {
	case 1:
		return *(const uint8_t *)field;
	case 2:
		return *(const int16_t *)(const void *)field;
	case 4:
		return *(const int32_t *)(const void *)field;
	default:
		return *(const int64_t *)(const void *)field;
	}
}

static void write_field(struct event *event, const struct fact *fact, int64_t value)
{
	char *field = (char *)event + fact->offset;

	switch (fact->size) {
	case 1:
		*(uint8_t *)field = (uint8_t)value;
		break;
	case 2:
		*(int16_t *)(void *)field = (int16_t)value;
		break;
	case 4:
		*(int32_t *)(void *)field = (int32_t)value;
		break;
	default:
		*(int64_t *)(void *)field = value;
	}
}

size_t event_facts_print(const struct event *event, uint8_t ret_facts[EVENT_FACTS_SIZE])
{
	uint8_t *at = ret_facts;
	int64_t value;

	for (size_t i = 0; i < ARRAY_COUNT(facts); i++) {
		value = read_field(event, &facts[i]);
		if (value == facts[i].value)
			continue;
		*at++ = (uint8_t)(i + 1);
		at = put_number(at, value);
	}
	if (event->with_count > 0) {
		*at++ = TAG_WITH;
		at = put_number(at, event->with_count);
		for (int i = 0; i < event->with_count; i++)
			at = put_number(at, event->with[i]);
	}
	assert(at <= ret_facts + EVENT_FACTS_SIZE);
	return (size_t)(at - ret_facts);
}

static const uint8_t *take_with(
	const uint8_t *at, const uint8_t *end, int32_t people_count, struct arena *arena, struct event *event)
{
	int64_t count, person;
	int16_t *with;

	at = take_number(at, end, &count);
	if (!at || count < 1 || count > PROCESS_MAX_WITH)
		return NULL;
	with = arena_array(arena, int16_t, count);
	for (int64_t i = 0; i < count; i++) {
		at = take_number(at, end, &person);
		if (!at || person < 0 || person >= people_count)
			return NULL;
		with[i] = (int16_t)person;
	}
	event->with = with;
	event->with_count = (int16_t)count;
	return at;
}

void event_facts_init(struct event *event)
{
	*event = (struct event){.date = DAY_NONE, .person = NOBODY, .through = NOBODY, .of = NO_EVENT};
}

bool event_facts_parse(struct span bytes, int32_t people_count, int32_t events_count, struct arena *arena,
	struct event *event)
{
	const uint8_t *at = (const uint8_t *)bytes.start;
	const uint8_t *end = at ? at + bytes.length : NULL; /* no bytes at all may have no place */
	const struct fact *fact;
	int64_t value;
	uint8_t tag;

	while (at < end) {
		tag = *at++;
		if (tag == TAG_WITH) {
			at = take_with(at, end, people_count, arena, event);
			if (!at)
				return false;
			continue;
		}
		if (tag < 1 || tag > ARRAY_COUNT(facts))
			return false;
		fact = &facts[tag - 1];
		at = take_number(at, end, &value);
		if (!at || value < fact->least || value > fact->most)
			return false;
		write_field(event, fact, value);
	}
	return event->person < people_count && event->through < people_count && event->of < events_count;
}

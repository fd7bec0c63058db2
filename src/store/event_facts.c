/* Everything of an event but its text as bytes: the type, the instant, then for each field that is not at its
 * default its tag and its value. Numbers are zigzag varints. */
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
	FACT(travelling, FLAG_UNSAID, FLAG_UNSAID, FLAG_NO),
	FACT(decide_by_instant, 0, 0, 1),
};
enum {
	TAG_WITH = 64, /* then how many, then each */
	TAG_ID = 65,   /* then its length, then its bytes */
};
enum { OWN_ID_SIZE = 16 };

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

/* "e" and the number, without the detour of a format: nearly every event has it. Returns where it begins. */
static const char *print_own_id(int32_t n, char ret_id[OWN_ID_SIZE])
{
	char *at = ret_id + OWN_ID_SIZE;

	*--at = '\0';
	for (n++; n > 0; n /= 10)
		*--at = (char)('0' + n % 10);
	*--at = 'e';
	return at;
}

static uint8_t *put_id(uint8_t *at, const char *id, int32_t n)
{
	const size_t length = strlen(id);
	char own[OWN_ID_SIZE];

	assert(length <= PROCESS_MAX_ID);
	if (strcmp(id, print_own_id(n, own)) == 0)
		return at;
	*at++ = TAG_ID;
	at = put_number(at, (int64_t)length);
	return mempcpy(at, id, length);
}

static uint8_t *put_with(uint8_t *at, const struct event *event)
{
	if (event->with_count == 0)
		return at;
	*at++ = TAG_WITH;
	at = put_number(at, event->with_count);
	for (int i = 0; i < event->with_count; i++)
		at = put_number(at, event->with[i]);
	return at;
}

size_t event_facts_print(const struct event *event, int32_t n, uint8_t ret_facts[EVENT_FACTS_SIZE])
{
	uint8_t *at = ret_facts;
	int64_t value;

	*at++ = event->type;
	at = put_number(at, event->at.instant.seconds);
	for (size_t i = 0; i < ARRAY_COUNT(facts); i++) {
		value = read_field(event, &facts[i]);
		if (value == facts[i].value)
			continue;
		*at++ = (uint8_t)(i + 1);
		at = put_number(at, value);
	}
	at = put_with(at, event);
	at = put_id(at, event->id, n);
	assert(at <= ret_facts + EVENT_FACTS_SIZE);
	return (size_t)(at - ret_facts);
}

static const uint8_t *take_with(const uint8_t *at, const uint8_t *end, const struct process *process,
	struct arena *arena, struct event *event)
{
	int64_t count, person;
	int16_t *with;

	at = take_number(at, end, &count);
	if (!at || count < 1 || count > PROCESS_MAX_WITH)
		return NULL;
	with = arena_array(arena, int16_t, count);
	for (int64_t i = 0; i < count; i++) {
		at = take_number(at, end, &person);
		if (!at || person < 0 || person >= process->people_count)
			return NULL;
		with[i] = (int16_t)person;
	}
	event->with = with;
	event->with_count = (int16_t)count;
	return at;
}

static const uint8_t *take_id(const uint8_t *at, const uint8_t *end, struct arena *arena, struct event *event)
{
	int64_t length;

	at = take_number(at, end, &length);
	if (!at || length < 0 || length > end - at || length > PROCESS_MAX_ID)
		return NULL;
	event->id = arena_copy(arena, (const char *)at, (size_t)length);
	return at + length;
}

static const uint8_t *take_field(const uint8_t *at, const uint8_t *end, uint8_t tag, struct event *event)
{
	const struct fact *fact;
	int64_t value;

	if (tag < 1 || tag > ARRAY_COUNT(facts))
		return NULL;
	fact = &facts[tag - 1];
	at = take_number(at, end, &value);
	if (!at || value < fact->least || value > fact->most)
		return NULL;
	write_field(event, fact, value);
	return at;
}

static bool words_right(const struct event *event)
{
	static const uint8_t what_counts[EVENT_TYPE_COUNT] = {
		[EVENT_INTERVIEW] = STAGE_COUNT,
		[EVENT_NOTED] = ABOUT_COUNT,
		[EVENT_HEARD] = HEARD_COUNT,
		[EVENT_CLOSED] = CLOSED_WHY_COUNT,
	};

	return (event->what == 0 || event->what < what_counts[event->type]) &&
	       (event->action < ACTION_COUNT || event->action == ACTION_ANY) &&
	       (event->channel < CHANNEL_COUNT || event->channel == CHANNEL_ANY) &&
	       (event->went < WENT_COUNT || event->went == WENT_UNSAID);
}

static const uint8_t *take_head(const uint8_t *at, const uint8_t *end, struct event *event)
{
	int64_t seconds;

	*event = (struct event){.date = DAY_NONE, .person = NOBODY, .through = NOBODY, .of = NO_EVENT};
	if (!at || at == end || *at >= EVENT_TYPE_COUNT)
		return NULL;
	event->type = *at++;
	at = take_number(at, end, &seconds);
	if (!at || seconds < -SECONDS_MAX || seconds > SECONDS_MAX)
		return NULL;
	event->at.instant.seconds = seconds;
	return at;
}

bool event_facts_parse(
	struct span bytes, const struct process *process, int32_t n, struct arena *arena, struct event *event)
{
	const uint8_t *at = (const uint8_t *)bytes.start;
	const uint8_t *end = at ? at + bytes.length : NULL; /* no bytes at all may have no place */
	char own[OWN_ID_SIZE];
	uint8_t tag;

	at = take_head(at, end, event);
	while (at && at < end) {
		tag = *at++;
		if (tag == TAG_WITH)
			at = take_with(at, end, process, arena, event);
		else if (tag == TAG_ID)
			at = take_id(at, end, arena, event);
		else
			at = take_field(at, end, tag, event);
	}
	if (!at)
		return false;
	if (!event->id)
		event->id = arena_strdup(arena, print_own_id(n, own));
	return event->person < process->people_count && event->through < process->people_count &&
	       event->of < process->events_count && words_right(event);
}

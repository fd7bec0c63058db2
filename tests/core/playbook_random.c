/* Playbooks out of nothing: every enumerator and every combination that the language can say. */
#include "playbook_random.h"

#include <string.h>

enum { RULES_EACH = 4 };

unsigned dice_roll(struct dice *dice, unsigned sides)
{
	dice->state ^= dice->state << 13;
	dice->state ^= dice->state >> 7;
	dice->state ^= dice->state << 17;
	return (unsigned)(dice->state >> 33) % sides;
}

static bool coin(struct dice *dice)
{
	return dice_roll(dice, 2) == 1;
}

static int16_t from_one(struct dice *dice, unsigned most)
{
	return (int16_t)(1 + dice_roll(dice, most));
}

static uint32_t some_bits(struct dice *dice, unsigned count)
{
	return (dice_roll(dice, 1u << 16) | dice_roll(dice, 1u << 16) << 16) & ((1u << count) - 1);
}

static struct cites some_cites(struct dice *dice, struct arena *arena)
{
	uint8_t count = (uint8_t)from_one(dice, 5);
	const char **ids = arena_array(arena, const char *, count);
	for (uint8_t i = 0; i < count; i++)
		ids[i] = arena_format(
			arena, "%s.%u", coin(dice) ? "one-call" : "b2", i * 20u + 1 + dice_roll(dice, 20));
	return (struct cites){count, ids};
}

/* None twice. */
static uint8_t some_of(struct dice *dice, unsigned count, unsigned most, uint8_t *ret_values)
{
	uint8_t found = 0;
	unsigned wanted = 1 + dice_roll(dice, most);
	while (found < wanted) {
		uint8_t value = (uint8_t)dice_roll(dice, count);
		if (memchr(ret_values, value, found) == NULL)
			ret_values[found++] = value;
	}
	return found;
}

static struct when_time some_length(struct dice *dice)
{
	struct when_time time = {.unit = (uint8_t)(1 + dice_roll(dice, 4))};
	if (time.unit == UNIT_DAYS || time.unit == UNIT_HOURS)
		time.number = from_one(dice, coin(dice) ? 3 : 999);
	return time;
}

static struct when_time some_time(struct dice *dice)
{
	struct when_time time = coin(dice) ? some_length(dice) : (struct when_time){0};
	do
		time.anchor = (uint8_t)dice_roll(dice, ANCHOR_COUNT);
	while (time.anchor == ANCHOR_OPENING);
	return time;
}

static struct aim some_aim(struct dice *dice)
{
	struct aim aim = {.kind = (uint8_t)dice_roll(dice, AIM_END + 1)};
	if (aim.kind == AIM_TIME)
		aim.time = some_time(dice);
	if (aim.kind == AIM_NEXT_DAY_AT)
		aim.clock_minutes = (int16_t)dice_roll(dice, 24 * 60);
	return aim;
}

static struct close some_close(struct dice *dice)
{
	struct close closes = {.kind = (uint8_t)dice_roll(dice, CLOSE_FIRST_INTERVIEW + 1)};
	if (closes.kind == CLOSE_TIME) {
		do
			closes.time = some_time(dice);
		while (closes.time.unit == UNIT_NONE && closes.time.anchor == ANCHOR_FIRST_INTERVIEW);
		if (closes.time.unit == UNIT_HOURS && coin(dice))
			closes.time.anchor = ANCHOR_OPENING;
	}
	if (closes.kind == CLOSE_DAYS) {
		do
			closes.time = some_length(dice);
		while (closes.time.unit == UNIT_HOURS);
		closes.time.anchor = ANCHOR_OPENING;
	}
	return closes;
}

static struct duty some_duty(struct dice *dice, struct arena *arena, unsigned number)
{
	struct duty duty = {
		.name = arena_format(arena, "duty-%u", number),
		.cites = some_cites(dice, arena),
		.optional = coin(dice),
		.action = (uint8_t)dice_roll(dice, ACTION_COUNT),
		.when = (uint8_t)dice_roll(dice, WHEN_COUNT),
		.conditions = some_bits(dice, CONDITION_COUNT),
		.whom_count = (uint8_t)dice_roll(dice, PLAYBOOK_MAX_WHOM + 1),
		.promised_channel = coin(dice),
		.aim = some_aim(dice),
		.closes = some_close(dice),
		.done_by = some_bits(dice, DONE_BY_COUNT),
		.void_once = some_bits(dice, VOID_ONCE_COUNT),
		.waits_for = coin(dice) ? some_bits(dice, ACTION_COUNT) : 0,
		.once_a_person = coin(dice),
	};
	for (size_t i = 0; i < duty.whom_count; i++)
		duty.whom[i] = (uint8_t)dice_roll(dice, WHOM_COUNT);
	duty.channels.count = some_of(dice, CHANNEL_COUNT, CHANNEL_COUNT, duty.channels.order);
	if (coin(dice))
		duty.travelling.count = some_of(dice, CHANNEL_COUNT, CHANNEL_COUNT, duty.travelling.order);
	duty.opens.count = (uint8_t)dice_roll(dice, PLAYBOOK_MAX_TIMES + 1);
	for (size_t i = 0; i < duty.opens.count; i++)
		duty.opens.times[i] = some_time(dice);
	duty.floor_count = (uint8_t)dice_roll(dice, PLAYBOOK_MAX_TIMES + 1);
	for (size_t i = 0; i < duty.floor_count; i++)
		duty.floors[i] = some_time(dice);
	return duty;
}

static struct subject some_subject(struct dice *dice)
{
	struct subject subject = {.toward = (uint8_t)dice_roll(dice, TOWARD_RECRUITER + 1)};
	if (coin(dice))
		subject.actions = some_bits(dice, ACTION_COUNT);
	if (coin(dice))
		subject.channels = some_bits(dice, CHANNEL_COUNT);
	if (coin(dice))
		subject.except = some_bits(dice, ACTION_COUNT);
	return subject;
}

static struct ban_rule some_ban(struct dice *dice, struct arena *arena, unsigned number)
{
	static const uint8_t anchors[] = {ANCHOR_INTERVIEW, ANCHOR_FIRST_INTERVIEW, ANCHOR_DECISION_DATE,
		ANCHOR_LAST_CONTACT, ANCHOR_LAST_WORD, ANCHOR_FIRST_EVENT};
	struct ban_rule ban = {
		.name = arena_format(arena, "ban-%u", number),
		.cites = some_cites(dice, arena),
		.subject = some_subject(dice),
		.conditions = some_bits(dice, 4),
		.has_before = coin(dice),
		.after = (uint8_t)dice_roll(dice, HAPPENS_COUNT),
		.until = (uint8_t)dice_roll(dice, HAPPENS_COUNT),
	};
	if (ban.has_before) {
		ban.before = some_time(dice);
		ban.before.anchor = anchors[dice_roll(dice, sizeof(anchors))];
	}
	return ban;
}

static struct limit_rule some_limit(struct dice *dice, struct arena *arena, unsigned number)
{
	struct limit_rule limit = {
		.name = arena_format(arena, "limit-%u", number),
		.cites = some_cites(dice, arena),
		.subject = some_subject(dice),
		.most = from_one(dice, 99),
		.span = (uint8_t)dice_roll(dice, LIMIT_DAYS + 1),
		.each_person = coin(dice),
	};
	if (limit.span == LIMIT_DAYS)
		limit.span_days = from_one(dice, coin(dice) ? 2 : 999);
	return limit;
}

static struct spacing_rule some_spacing(struct dice *dice, struct arena *arena, unsigned number)
{
	return (struct spacing_rule){
		.name = arena_format(arena, "spacing-%u", number),
		.cites = some_cites(dice, arena),
		.subject = some_subject(dice),
		.least = some_length(dice),
	};
}

static struct content_rule some_content(struct dice *dice, struct arena *arena)
{
	struct content_rule content = {
		.cites = some_cites(dice, arena),
		.actions = 1u << dice_roll(dice, ACTION_COUNT) |
			   (coin(dice) ? some_bits(dice, ACTION_COUNT) : 0),
		.channels = coin(dice) ? some_bits(dice, CHANNEL_COUNT) : 0,
	};
	content.says_count = some_of(dice, TOPIC_COUNT, 16, content.says);
	if (coin(dice))
		content.may_count = some_of(dice, TOPIC_COUNT, 16, content.may);
	if (coin(dice))
		content.avoids_count = some_of(dice, TOPIC_COUNT, 16, content.avoids);
	return content;
}

static struct note_rule some_note(struct dice *dice, struct arena *arena, unsigned number)
{
	return (struct note_rule){
		.name = arena_format(arena, "note-%u", number),
		.cites = some_cites(dice, arena),
		.shows = coin(dice) ? "Quite so: déjà vu, \"said\" twice." : "x",
		.where = (uint8_t)dice_roll(dice, NOTE_WHERE_COUNT),
	};
}

/* Fills *ret_array with up to RULES_EACH of what `make` gives. */
#define SOME(dice, arena, type, ret_array, ret_count, make)                                                  \
	do {                                                                                                 \
		type *array = arena_array(arena, type, RULES_EACH);                                          \
		*(ret_count) = dice_roll(dice, RULES_EACH + 1);                                              \
		for (unsigned i = 0; i < *(ret_count); i++)                                                  \
			array[i] = make;                                                                     \
		*(ret_array) = array;                                                                        \
	} while (false)

struct playbook playbook_random(struct dice *dice, struct arena *arena)
{
	struct playbook p = {
		.name = "random",
		.title = "A title, with a comma: and a colon",
		.source = "a.txt, b.txt",
		.few_days = from_one(dice, 365),
		.several_days = from_one(dice, 365),
	};
	if (coin(dice)) {
		p.errors_block = coin(dice);
		p.proofreading_cites = some_cites(dice, arena);
	}
	SOME(dice, arena, struct duty, &p.duties, &p.duty_count, some_duty(dice, arena, i));
	SOME(dice, arena, struct ban_rule, &p.bans, &p.ban_count, some_ban(dice, arena, i));
	SOME(dice, arena, struct limit_rule, &p.limits, &p.limit_count, some_limit(dice, arena, i));
	SOME(dice, arena, struct spacing_rule, &p.spacings, &p.spacing_count, some_spacing(dice, arena, i));
	SOME(dice, arena, struct content_rule, &p.contents, &p.content_count, some_content(dice, arena));
	SOME(dice, arena, struct note_rule, &p.notes, &p.note_count, some_note(dice, arena, i));
	SOME(dice, arena, struct example, &p.examples, &p.example_count, example_random(dice, arena));
	return p;
}

/* Reads duties and permissions. */
#include "base/array.h"
#include "core/playbook_rule.h"

#include <string.h>

static bool read_when(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_read(lex, &playbook_whens, &((struct duty *)rule)->when);
}

static bool read_if(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_set(lex, &playbook_conditions, &((struct duty *)rule)->conditions);
}

/* "status to the manager, else the interviewer" */
static bool read_do(struct playbook_lex *lex, void *rule)
{
	struct duty *duty = rule;
	if (!playbook_phrase_read(lex, &playbook_actions, &duty->action))
		return false;
	if (!playbook_lex_skip(lex, "to"))
		return true;
	do {
		struct span found = playbook_lex_peek(lex);
		if (duty->whom_count == PLAYBOOK_MAX_WHOM)
			return source_error(&lex->source, found.start, "at most %d recipients are tried",
				PLAYBOOK_MAX_WHOM);
		if (!playbook_phrase_read(lex, &playbook_whoms, &duty->whom[duty->whom_count]))
			return false;
		duty->whom_count++;
		if (!playbook_lex_skip(lex, ","))
			return true;
	} while (playbook_lex_expect(lex, "else"));
	return false;
}

static bool read_channels(struct playbook_lex *lex, struct channels *channels)
{
	return playbook_phrase_list(lex, &playbook_channels, CHANNELS_MAX, channels->order, &channels->count);
}

static bool read_by(struct playbook_lex *lex, void *rule)
{
	struct duty *duty = rule;
	if (playbook_lex_skip(lex, "the promised channel")) {
		duty->promised_channel = true;
		if (!playbook_lex_expect(lex, ",") || !playbook_lex_expect(lex, "else"))
			return false;
	}
	return read_channels(lex, &duty->channels);
}

static bool read_travelling(struct playbook_lex *lex, void *rule)
{
	return read_channels(lex, &((struct duty *)rule)->travelling);
}

/* Times with ", else" or ", nor" between them. */
static bool read_times(
	struct playbook_lex *lex, const char *between, struct when_time *ret_times, uint8_t *ret_count)
{
	do {
		struct span found = playbook_lex_peek(lex);
		if (*ret_count == PLAYBOOK_MAX_TIMES)
			return source_error(&lex->source, found.start, "more than %d times in one line",
				PLAYBOOK_MAX_TIMES);
		if (!playbook_read_time(lex, &ret_times[*ret_count]))
			return false;
		if (ret_times[*ret_count].anchor == ANCHOR_OPENING)
			return source_error(
				&lex->source, found.start, "the opening cannot count from itself");
		++*ret_count;
		if (!playbook_lex_skip(lex, ","))
			return true;
	} while (playbook_lex_expect(lex, between));
	return false;
}

static bool read_from(struct playbook_lex *lex, void *rule)
{
	struct duty *duty = rule;
	return read_times(lex, "else", duty->opens.times, &duty->opens.count);
}

static bool read_not_before(struct playbook_lex *lex, void *rule)
{
	struct duty *duty = rule;
	return read_times(lex, "nor", duty->floors, &duty->floor_count);
}

/* "09:00" */
static bool read_clock(struct playbook_lex *lex, int16_t *ret_minutes)
{
	struct span found = playbook_lex_peek(lex), hours, minutes = found;
	long h, m;
	if (found.length != 5 || !span_cut(&minutes, ':', &hours) || !span_number(hours, 23, &h) ||
		hours.length != 2 || !span_number(minutes, 59, &m))
		return source_error(&lex->source, found.start, "\"%.*s\" is no time of day (as 09:00)",
			source_shown(found), found.start);
	playbook_lex_take(lex);
	*ret_minutes = (int16_t)(h * 60 + m);
	return true;
}

static bool read_aim(struct playbook_lex *lex, void *rule)
{
	struct duty *duty = rule;
	int kind = playbook_phrase_match(lex, &playbook_aims);
	duty->aim.kind = kind >= 0 ? (uint8_t)kind : AIM_TIME;
	if (kind == AIM_NEXT_DAY_AT)
		return read_clock(lex, &duty->aim.clock_minutes);
	return kind >= 0 || playbook_read_time(lex, &duty->aim.time);
}

static bool read_until(struct playbook_lex *lex, void *rule)
{
	struct close *closes = &((struct duty *)rule)->closes;
	int kind = playbook_phrase_match(lex, &playbook_closes);
	if (kind >= 0) {
		closes->kind = (uint8_t)kind;
		return true;
	}
	struct span found = playbook_lex_item(lex);
	if (!playbook_read_time(lex, &closes->time))
		return false;
	if (closes->time.anchor == ANCHOR_OPENING && closes->time.unit == UNIT_NONE)
		return source_error(&lex->source, found.start, "a window cannot end when it opens");
	bool by_days = closes->time.anchor == ANCHOR_OPENING && closes->time.unit != UNIT_HOURS;
	closes->kind = by_days ? CLOSE_DAYS : CLOSE_TIME;
	return true;
}

static bool read_once_a_person(struct playbook_lex *lex, void *rule)
{
	((struct duty *)rule)->once_a_person = true;
	return playbook_lex_end(lex);
}

static bool read_done_by(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_set(lex, &playbook_done_bys, &((struct duty *)rule)->done_by);
}

static bool read_void_once(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_set(lex, &playbook_void_onces, &((struct duty *)rule)->void_once);
}

static bool read_after(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_set(lex, &playbook_actions, &((struct duty *)rule)->waits_for);
}

static const struct playbook_key keys[] = {
	{"when", read_when, KEY_REQUIRED},
	{"if", read_if, KEY_OPTIONAL},
	{"do", read_do, KEY_REQUIRED},
	{"by", read_by, KEY_REQUIRED},
	{"travelling", read_travelling, KEY_OPTIONAL},
	{"from", read_from, KEY_OPTIONAL},
	{"not before", read_not_before, KEY_OPTIONAL},
	{"aim", read_aim, KEY_OPTIONAL},
	{"until", read_until, KEY_OPTIONAL},
	{"once a person", read_once_a_person, KEY_OPTIONAL},
	{"also done by", read_done_by, KEY_OPTIONAL},
	{"void once", read_void_once, KEY_OPTIONAL},
	{"after", read_after, KEY_OPTIONAL},
};

bool playbook_read_duty(struct playbook_lex *lex, bool optional, struct duty *ret_duty)
{
	struct duty duty = {.optional = optional};
	const char *noun = optional ? "permission" : "duty";
	if (!playbook_rule_head(lex, noun, &duty.name, &duty.cites, &duty.place) ||
		!playbook_rule_lines(lex, noun, duty.place, keys, ARRAY_COUNT(keys), &duty))
		return false;
	*ret_duty = duty;
	return true;
}

/* Writes duties and permissions. */
#include "base/text.h"
#include "core/playbook_write.h"

#include <assert.h>

void playbook_write_length(struct text *text, struct when_time time)
{
	switch ((enum unit)time.unit) {
	case UNIT_NONE:
		assert(!"a length has a unit");
		break;
	case UNIT_HOURS:
		text_format(text, "%d %s", time.number, time.number == 1 ? "hour" : "hours");
		break;
	case UNIT_DAYS:
		text_format(text, "%d %s", time.number, time.number == 1 ? "day" : "days");
		break;
	case UNIT_FEW:
		text_add_string(text, "few");
		break;
	case UNIT_SEVERAL:
		text_add_string(text, "several");
		break;
	}
}

/* What a duty's trigger is called depends on what triggers it. */
static void write_time(struct text *text, struct when_time time, const char *it)
{
	if (time.unit != UNIT_NONE) {
		playbook_write_length(text, time);
		text_add_string(text, " after ");
	}
	text_add_string(text, time.anchor == ANCHOR_IT ? it : playbook_anchors.phrases[time.anchor]);
}

void playbook_write_time(struct text *text, struct when_time time)
{
	write_time(text, time, playbook_anchors.phrases[ANCHOR_IT]);
}

static const char *it_of(const struct duty *duty)
{
	switch ((enum when)duty->when) {
	case WHEN_REJECTED:
	case WHEN_UNDECIDED:
	case WHEN_UNREACHABLE:
	case WHEN_CONNECT_ALLOWED:
		return "the word";
	case WHEN_PROMISED:
		return "the promise";
	default:
		return (duty->conditions & IF_UNDECIDED_SINCE) != 0 ? "the word"
								    : playbook_anchors.phrases[ANCHOR_IT];
	}
}

static void write_times(struct text *text, const struct duty *duty, const struct when_time *times,
	size_t count, const char *between)
{
	for (size_t i = 0; i < count; i++) {
		text_add_string(text, i > 0 ? between : "");
		write_time(text, times[i], it_of(duty));
	}
	text_add_char(text, '\n');
}

static void write_do(struct text *text, const struct duty *duty)
{
	playbook_write_key(text, "do");
	text_add_string(text, action_names[duty->action]);
	for (size_t i = 0; i < duty->whom_count; i++)
		text_format(text, "%s%s", i > 0 ? ", else " : " to ", playbook_whoms.phrases[duty->whom[i]]);
	text_add_char(text, '\n');
}

static void write_channels(struct text *text, const char *key, bool promised, const struct channels *channels)
{
	if (channels->count == 0)
		return;
	playbook_write_key(text, key);
	text_add_string(text, promised ? "the promised channel, else " : "");
	playbook_write_list(text, &playbook_channels, channels->order, channels->count);
	text_add_char(text, '\n');
}

static void write_aim(struct text *text, const struct duty *duty)
{
	const struct aim *aim = &duty->aim;
	if (aim->kind == AIM_NONE)
		return;
	playbook_write_key(text, "aim");
	if (aim->kind == AIM_TIME) {
		write_times(text, duty, &aim->time, 1, "");
		return;
	}
	text_add_string(text, playbook_aims.phrases[aim->kind]);
	if (aim->kind == AIM_NEXT_DAY_AT)
		text_format(text, " %02d:%02d", aim->clock_minutes / 60, aim->clock_minutes % 60);
	text_add_char(text, '\n');
}

static void write_until(struct text *text, const struct duty *duty)
{
	const struct close *closes = &duty->closes;
	if (closes->kind == CLOSE_NEVER)
		return;
	playbook_write_key(text, "until");
	if (closes->kind == CLOSE_TIME || closes->kind == CLOSE_DAYS)
		write_times(text, duty, &closes->time, 1, "");
	else
		text_format(text, "%s\n", playbook_closes.phrases[closes->kind]);
}

static void write_bits(
	struct text *text, const char *key, const struct playbook_phrases *phrases, uint32_t bits)
{
	if (bits == 0)
		return;
	playbook_write_key(text, key);
	playbook_write_set(text, phrases, bits);
	text_add_char(text, '\n');
}

static void write_window(struct text *text, const struct duty *duty)
{
	if (duty->opens.count > 0) {
		playbook_write_key(text, "from");
		write_times(text, duty, duty->opens.times, duty->opens.count, ", else ");
	}
	if (duty->floor_count > 0) {
		playbook_write_key(text, "not before");
		write_times(text, duty, duty->floors, duty->floor_count, ", nor ");
	}
	write_aim(text, duty);
	write_until(text, duty);
}

void playbook_write_duty(struct text *text, const struct duty *duty)
{
	playbook_write_head(text, duty->optional ? "permission" : "duty", duty->name, &duty->cites);
	playbook_write_key(text, "when");
	text_format(text, "%s\n", playbook_whens.phrases[duty->when]);
	write_bits(text, "if", &playbook_conditions, duty->conditions);
	write_do(text, duty);
	write_channels(text, "by", duty->promised_channel, &duty->channels);
	write_channels(text, "travelling", false, &duty->travelling);
	write_window(text, duty);
	if (duty->once_a_person)
		text_add_string(text, "  once a person\n");
	write_bits(text, "also done by", &playbook_done_bys, duty->done_by);
	write_bits(text, "void once", &playbook_void_onces, duty->void_once);
	write_bits(text, "after", &playbook_actions, duty->waits_for);
}

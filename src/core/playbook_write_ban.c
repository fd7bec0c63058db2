/* Writes what a playbook forbids: bans, limits and spacing. */
#include "base/text.h"
#include "core/playbook_write.h"

static void write_subject(struct text *text, const struct subject *subject)
{
	if (subject->actions == 0 && subject->channels == 0)
		text_add_string(text, "anything");
	playbook_write_set(text, &playbook_actions, subject->actions);
	if (subject->actions != 0 && subject->channels != 0)
		text_add_string(text, " by ");
	playbook_write_set(text, &playbook_channels, subject->channels);
}

/* Toward anyone needs no word where the subject is only counted. */
static void write_toward(struct text *text, const struct subject *subject)
{
	if (subject->toward != TOWARD_ANYONE)
		text_format(text, " to %s", playbook_towards.phrases[subject->toward]);
}

static void write_except(struct text *text, const struct subject *subject)
{
	if (subject->except == 0)
		return;
	playbook_write_key(text, "except");
	playbook_write_set(text, &playbook_actions, subject->except);
	text_add_char(text, '\n');
}

static void write_happening(struct text *text, const char *key, uint8_t happening)
{
	if (happening == HAPPENS_NONE)
		return;
	playbook_write_key(text, key);
	text_format(text, "%s\n", playbook_happenings.phrases[happening]);
}

void playbook_write_ban(struct text *text, const struct ban_rule *ban)
{
	playbook_write_head(text, "ban", ban->name, &ban->cites);
	playbook_write_key(text, "never");
	write_subject(text, &ban->subject);
	text_format(text, " to %s\n", playbook_towards.phrases[ban->subject.toward]);
	write_except(text, &ban->subject);
	if (ban->conditions != 0) {
		playbook_write_key(text, "if");
		playbook_write_set(text, &playbook_conditions, ban->conditions);
		text_add_char(text, '\n');
	}
	if (ban->has_before) {
		playbook_write_key(text, "before");
		playbook_write_time(text, ban->before);
		text_add_char(text, '\n');
	}
	write_happening(text, "after", ban->after);
	write_happening(text, "until", ban->until);
}

void playbook_write_limit(struct text *text, const struct limit_rule *limit)
{
	playbook_write_head(text, "limit", limit->name, &limit->cites);
	playbook_write_key(text, "at most");
	text_format(text, "%d ", limit->most);
	write_subject(text, &limit->subject);
	write_toward(text, &limit->subject);
	if (limit->each_person)
		text_format(text, "%s to each person", limit->subject.toward == TOWARD_ANYONE ? "" : ",");
	text_format(text, ", %s", playbook_spans.phrases[limit->span]);
	if (limit->span == LIMIT_DAYS)
		text_format(text, " %d %s", limit->span_days, limit->span_days == 1 ? "day" : "days");
	text_add_char(text, '\n');
	write_except(text, &limit->subject);
}

void playbook_write_spacing(struct text *text, const struct spacing_rule *spacing)
{
	playbook_write_head(text, "spacing", spacing->name, &spacing->cites);
	playbook_write_key(text, "at least");
	playbook_write_length(text, spacing->least);
	text_add_string(text, " between ");
	write_subject(text, &spacing->subject);
	write_toward(text, &spacing->subject);
	text_add_char(text, '\n');
	write_except(text, &spacing->subject);
}

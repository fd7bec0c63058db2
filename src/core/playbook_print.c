/* Writes a playbook as text in canonical layout. */
#include "base/array.h"
#include "base/text.h"
#include "core/playbook_phrase.h"
#include "core/playbook_write.h"

void playbook_write_key(struct text *text, const char *key)
{
	text_format(text, "  %-12s ", key);
}

void playbook_write_list(
	struct text *text, const struct playbook_phrases *phrases, const uint8_t *values, size_t count)
{
	for (size_t i = 0; i < count; i++)
		text_format(text, "%s%s", i > 0 ? ", " : "", phrases->phrases[values[i]]);
}

void playbook_write_set(struct text *text, const struct playbook_phrases *phrases, uint32_t bits)
{
	const char *separator = "";
	for (size_t i = 0; i < phrases->count; i++) {
		if ((bits >> i & 1) == 0)
			continue;
		text_format(text, "%s%s", separator, phrases->phrases[i]);
		separator = ", ";
	}
}

static void write_cites(struct text *text, const struct cites *cites)
{
	text_add_string(text, "  cites");
	for (size_t i = 0; i < cites->count; i++)
		text_format(text, " %s", cites->ids[i]);
	text_add_char(text, '\n');
}

void playbook_write_head(struct text *text, const char *block, const char *name, const struct cites *cites)
{
	text_format(text, "\n%s %s", block, name);
	write_cites(text, cites);
}

static void write_content(struct text *text, const struct content_rule *content)
{
	text_add_string(text, "\ncontent of ");
	playbook_write_set(text, &playbook_actions, content->actions);
	if (content->channels != 0) {
		text_add_string(text, " by ");
		playbook_write_set(text, &playbook_channels, content->channels);
	}
	write_cites(text, &content->cites);
	const struct {
		const char *key;
		const uint8_t *topics;
		size_t count;
	} lines[] = {
		{"says", content->says, content->says_count},
		{"may say", content->may, content->may_count},
		{"avoids", content->avoids, content->avoids_count},
	};
	for (size_t i = 0; i < ARRAY_COUNT(lines); i++) {
		if (lines[i].count == 0)
			continue;
		playbook_write_key(text, lines[i].key);
		playbook_write_list(text, &playbook_topics, lines[i].topics, lines[i].count);
		text_add_char(text, '\n');
	}
}

static void write_note(struct text *text, const struct note_rule *note)
{
	playbook_write_head(text, "note", note->name, &note->cites);
	playbook_write_key(text, "shows");
	text_format(text, "%s\n", note->shows);
	playbook_write_key(text, "shown");
	text_format(text, "%s\n", playbook_wheres.phrases[note->where]);
}

static void write_days(struct text *text, const char *key, int days)
{
	playbook_write_key(text, key);
	text_format(text, "%d %s\n", days, days == 1 ? "day" : "days");
}

static void write_top(struct text *text, const struct playbook *playbook)
{
	text_format(text, "playbook %s\n", playbook->name);
	playbook_write_key(text, "title");
	text_format(text, "%s\n", playbook->title);
	playbook_write_key(text, "source");
	text_format(text, "%s\n", playbook->source);
	write_days(text, "few", playbook->few_days);
	write_days(text, "several", playbook->several_days);
}

static void write_proofreading(struct text *text, const struct playbook *playbook)
{
	text_add_string(text, "\nproofreading");
	write_cites(text, &playbook->proofreading_cites);
	playbook_write_key(text, "errors");
	text_format(text, "%s\n", playbook->errors_block ? "block sending" : "warn");
}

void playbook_print(const struct playbook *playbook, struct text *text)
{
	write_top(text, playbook);
	for (size_t i = 0; i < playbook->duty_count; i++)
		playbook_write_duty(text, &playbook->duties[i]);
	for (size_t i = 0; i < playbook->ban_count; i++)
		playbook_write_ban(text, &playbook->bans[i]);
	for (size_t i = 0; i < playbook->limit_count; i++)
		playbook_write_limit(text, &playbook->limits[i]);
	for (size_t i = 0; i < playbook->spacing_count; i++)
		playbook_write_spacing(text, &playbook->spacings[i]);
	for (size_t i = 0; i < playbook->content_count; i++)
		write_content(text, &playbook->contents[i]);
	if (playbook->proofreading_cites.count > 0)
		write_proofreading(text, playbook);
	for (size_t i = 0; i < playbook->note_count; i++)
		write_note(text, &playbook->notes[i]);
	for (size_t i = 0; i < playbook->example_count; i++)
		playbook_write_example(text, &playbook->examples[i]);
}

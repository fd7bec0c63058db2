/* Reads what messages say and what the program shows: content, notes, proofreading. */
#include "base/array.h"
#include "core/playbook_rule.h"

#include <string.h>

static bool read_topics(struct playbook_lex *lex, uint8_t *ret_topics, uint8_t *ret_count)
{
	return playbook_phrase_list(
		lex, &playbook_topics, ARRAY_COUNT(((struct content_rule *)0)->says), ret_topics, ret_count);
}

static bool read_says(struct playbook_lex *lex, void *rule)
{
	struct content_rule *content = rule;
	return read_topics(lex, content->says, &content->says_count);
}

static bool read_may_say(struct playbook_lex *lex, void *rule)
{
	struct content_rule *content = rule;
	return read_topics(lex, content->may, &content->may_count);
}

static bool read_avoids(struct playbook_lex *lex, void *rule)
{
	struct content_rule *content = rule;
	return read_topics(lex, content->avoids, &content->avoids_count);
}

static const struct playbook_key content_keys[] = {
	{"says", read_says, KEY_OPTIONAL},
	{"may say", read_may_say, KEY_OPTIONAL},
	{"avoids", read_avoids, KEY_OPTIONAL},
};

/* A content rule is called after its first action, with a number where that is taken. */
static const char *content_name(struct playbook_lex *lex, uint8_t action)
{
	const char *name = arena_format(lex->arena, "content-of-%s", action_names[action]);
	for (int i = 2; !playbook_rule_claim(lex, name); i++)
		name = arena_format(lex->arena, "content-of-%s-%d", action_names[action], i);
	return name;
}

/* "of thank, status by email  cites …" */
bool playbook_read_content(struct playbook_lex *lex, struct content_rule *ret_content)
{
	struct content_rule content = {0};
	uint8_t actions[ACTION_COUNT], count;
	if (!playbook_lex_expect(lex, "of"))
		return false;
	content.place = playbook_lex_place(lex);
	if (!playbook_phrase_list(lex, &playbook_actions, ACTION_COUNT, actions, &count))
		return false;
	for (size_t i = 0; i < count; i++)
		content.actions |= UINT32_C(1) << actions[i];
	if (playbook_lex_skip(lex, "by") && !playbook_phrase_set(lex, &playbook_channels, &content.channels))
		return false;
	content.name = content_name(lex, (uint8_t)__builtin_ctz(content.actions));
	if (!playbook_rule_cites(lex, &content.cites) ||
		!playbook_rule_lines(
			lex, "content", content.place, content_keys, ARRAY_COUNT(content_keys), &content))
		return false;
	if (content.says_count + content.may_count + content.avoids_count == 0)
		return source_error_at(&lex->source, content.place,
			"this content neither says, may say nor avoids anything");
	*ret_content = content;
	return true;
}

static bool read_shows(struct playbook_lex *lex, void *rule)
{
	struct span found = playbook_lex_rest(lex);
	if (found.length == 0)
		return source_error(&lex->source, found.start, "the text that is shown is missing");
	if (found.length > PLAYBOOK_MAX_LINE)
		return source_error(&lex->source, found.start, "the text has %zu bytes; at most %d fit",
			found.length, PLAYBOOK_MAX_LINE);
	((struct note_rule *)rule)->shows = arena_copy(lex->arena, found.start, found.length);
	return true;
}

static bool read_shown(struct playbook_lex *lex, void *rule)
{
	return playbook_phrase_read(lex, &playbook_wheres, &((struct note_rule *)rule)->where);
}

static const struct playbook_key note_keys[] = {
	{"shows", read_shows, KEY_REQUIRED},
	{"shown", read_shown, KEY_REQUIRED},
};

bool playbook_read_note(struct playbook_lex *lex, struct note_rule *ret_note)
{
	struct note_rule note = {0};
	if (!playbook_rule_head(lex, "note", &note.name, &note.cites, &note.place) ||
		!playbook_rule_lines(lex, "note", note.place, note_keys, ARRAY_COUNT(note_keys), &note))
		return false;
	*ret_note = note;
	return true;
}

static bool read_errors(struct playbook_lex *lex, void *rule)
{
	struct playbook *playbook = rule;
	struct span found = playbook_lex_item(lex);
	playbook->errors_block = playbook_lex_skip(lex, "block sending");
	if (playbook->errors_block || playbook_lex_skip(lex, "warn"))
		return true;
	return source_error(&lex->source, found.start,
		"\"%.*s\" is nothing that errors do (errors: block sending, warn)", source_shown(found),
		found.start);
}

static const struct playbook_key proofreading_keys[] = {
	{"errors", read_errors, KEY_REQUIRED},
};

bool playbook_read_proofreading(struct playbook_lex *lex, struct playbook *playbook)
{
	struct source_place place = {lex->source.number, 1};
	if (playbook->proofreading_cites.count > 0)
		return source_error(
			&lex->source, lex->source.line.start, "proofreading was settled above already");
	return playbook_rule_cites(lex, &playbook->proofreading_cites) &&
	       playbook_rule_lines(lex, "proofreading", place, proofreading_keys,
		       ARRAY_COUNT(proofreading_keys), playbook);
}

/* Reads templates: the head, the subject, and the parts with their phrasings. */
#include "base/array.h"
#include "core/playbook_phrase.h"
#include "letter/template.h"
#include "letter/template_gap.h"
#include "letter/template_lex.h"

#include <string.h>

struct parse {
	struct template_lex lex;
	struct template template;
	struct template_part parts[TEMPLATE_MAX_PARTS], subjects[TEMPLATE_MAX_SUBJECTS];
};

/* The index of the words up to the next comma. */
static bool read_word(struct parse *parse, const char *noun, const char *nouns, const char *const *names,
	size_t count, size_t *ret_index)
{
	struct span found = template_lex_item(&parse->lex);

	for (size_t i = 0; i < count; i++) {
		if (names[i] && found.length && span_is(found, names[i])) {
			*ret_index = i;
			return true;
		}
	}
	return template_lex_unknown(&parse->lex, found, noun, nouns, names, count);
}

/* "a, b, c" as bits. */
static bool read_bits(struct parse *parse, const char *noun, const char *nouns, const char *const *names,
	size_t count, uint32_t *bits)
{
	do {
		size_t index = 0;
		if (!read_word(parse, noun, nouns, names, count, &index))
			return false;
		*bits |= UINT32_C(1) << index;
	} while (template_lex_peek(&parse->lex).length);
	return true;
}

static bool read_situations(struct parse *parse, uint32_t *bits)
{
	return read_bits(parse, "condition", "conditions", situation_phrases, SITUATION_COUNT, bits);
}

static bool read_facts(struct parse *parse, uint32_t *bits)
{
	return read_bits(parse, "fact", "facts", fact_names, FACT_COUNT, bits);
}

static bool read_topics(struct parse *parse, struct template_part *part)
{
	do {
		size_t index = 0;
		const char *at = template_lex_peek(&parse->lex).start;
		if (!read_word(parse, "topic", "topics", playbook_topics.phrases, TOPIC_PRESSURE, &index))
			return false;
		if (part->says_count == TEMPLATE_MAX_TOPICS)
			return source_error(&parse->lex.source, at, "too many topics: a part says at most %d",
				TEMPLATE_MAX_TOPICS);
		part->says[part->says_count++] = (uint8_t)index;
	} while (template_lex_peek(&parse->lex).length);
	return true;
}

static const char *const start_phrases[] = {
	[START_LINE] = "a line",
	[START_PARAGRAPH] = "a paragraph",
};

static bool read_start(struct parse *parse, struct template_part *part)
{
	size_t index = 0;

	if (!read_word(parse, "beginning", "beginnings", start_phrases, ARRAY_COUNT(start_phrases), &index))
		return false;
	part->start = (uint8_t)index;
	return template_lex_end(&parse->lex);
}

static bool read_condition(struct parse *parse, struct template_condition *condition, bool *ret_read)
{
	*ret_read = true;
	if (template_lex_skip(&parse->lex, "when"))
		return read_situations(parse, &condition->when);
	if (template_lex_skip(&parse->lex, "unless"))
		return read_situations(parse, &condition->unless);
	if (template_lex_skip(&parse->lex, "with"))
		return read_facts(parse, &condition->with);
	if (template_lex_skip(&parse->lex, "without"))
		return read_facts(parse, &condition->without);
	*ret_read = false;
	return true;
}

static bool unknown_key(struct parse *parse, const char *const *keys, size_t count)
{
	return template_lex_unknown(&parse->lex, template_lex_peek(&parse->lex), "key", "keys", keys, count);
}

static bool read_part_key(struct parse *parse, struct template_part *part)
{
	static const char *const keys[] = {
		"says", "begins", "always", "may go", "when", "unless", "with", "without", "-"};
	bool was_condition;

	if (template_lex_skip(&parse->lex, "says"))
		return read_topics(parse, part);
	if (template_lex_skip(&parse->lex, "begins"))
		return read_start(parse, part);
	if (template_lex_skip(&parse->lex, "always")) {
		part->always = true;
		return template_lex_end(&parse->lex);
	}
	if (template_lex_skip(&parse->lex, "may go")) {
		part->optional = true;
		return template_lex_end(&parse->lex);
	}
	if (!read_condition(parse, &part->condition, &was_condition))
		return false;
	return was_condition || unknown_key(parse, keys, ARRAY_COUNT(keys));
}

/* "thank by email, handwritten" */
static bool read_for(struct parse *parse, struct template *template)
{
	struct span by, action = template_lex_peek(&parse->lex);
	int found = word_find(action_names, ACTION_COUNT, action);

	if (found < 0)
		return template_lex_unknown(
			&parse->lex, action, "action", "actions", action_names, ACTION_COUNT);
	template->actions |= UINT32_C(1) << found;
	parse->lex.next += action.length;
	by = template_lex_peek(&parse->lex);
	if (!template_lex_skip(&parse->lex, "by"))
		return source_error(&parse->lex.source, by.start, "\"by\" and a channel are missing here");
	return read_bits(parse, "channel", "channels", channel_names, CHANNEL_COUNT, &template->channels);
}

/* A phrasing, which goes on in the lines that are indented more than its dash. */
static bool read_phrasing(struct parse *parse, struct template_part *part, struct template_phrasing *list)
{
	struct template_lex *lex = &parse->lex;
	struct template_gap_list pieces = {0};
	size_t indent = lex->indent;
	const char *dash = lex->source.line.start + indent;
	struct span line = {dash + 1, lex->source.line.length - indent - 1};

	if (part->count == TEMPLATE_MAX_PHRASINGS)
		return source_error(&lex->source, dash, "too many phrasings: a part has at most %d",
			TEMPLATE_MAX_PHRASINGS);
	if (span_trim(line).length == 0)
		return source_error(&lex->source, dash, "the phrasing is empty");
	if (!template_gap_read(lex, span_trim(line), &pieces))
		return false;
	while (template_lex_line(lex) && lex->indent > indent) {
		line = (struct span){
			lex->source.line.start + lex->indent, lex->source.line.length - lex->indent};
		if (!template_gap_read(lex, line, &pieces))
			return false;
	}
	list[part->count++] = template_gap_phrasing(&pieces, lex->arena);
	return true;
}

/* The indented lines of a part or subject, whose head stands on the current line. */
static bool read_part(struct parse *parse, struct template_part *part)
{
	struct template_lex *lex = &parse->lex;
	struct template_phrasing list[TEMPLATE_MAX_PHRASINGS];
	struct template_phrasing *kept;

	template_lex_line(lex);
	while (lex->found && lex->indent > 0) {
		struct span word = template_lex_peek(lex);
		if (*word.start == '-') {
			if (!read_phrasing(parse, part, list))
				return false;
			continue;
		}
		if (!read_part_key(parse, part))
			return false;
		template_lex_line(lex);
	}
	if (part->count == 0)
		return error_set(lex->source.err, ERROR_INVALID,
			"%s:%d:%d: the %s has no phrasing (a line that begins with \"-\")", lex->source.file,
			part->place.line, part->place.column, part->name ? part->name : "subject");
	kept = arena_array(lex->arena, struct template_phrasing, part->count);
	memcpy(kept, list, part->count * sizeof(*kept));
	part->phrasings = kept;
	return true;
}

static bool read_named_part(struct parse *parse)
{
	struct template *template = &parse->template;
	struct template_part part = {0};
	struct span name = template_lex_peek(&parse->lex);

	part.place = source_place(&parse->lex.source, name.start);
	if (template->part_count == TEMPLATE_MAX_PARTS)
		return source_error(&parse->lex.source, name.start,
			"too many parts: a template has at most %d", TEMPLATE_MAX_PARTS);
	if (!template_lex_name(&parse->lex, "a part", &part.name) || !template_lex_end(&parse->lex))
		return false;
	for (size_t i = 0; i < template->part_count; i++)
		if (!strcmp(parse->parts[i].name, part.name))
			return source_error(&parse->lex.source, name.start,
				"there is a part \"%s\" already, in line %d", part.name,
				parse->parts[i].place.line);
	if (!read_part(parse, &part))
		return false;
	parse->parts[template->part_count++] = part;
	return true;
}

static bool read_subject(struct parse *parse)
{
	struct template *template = &parse->template;
	const char *at = parse->lex.source.line.start;
	struct template_part subject = {.place = source_place(&parse->lex.source, at)};

	if (template->subject_count == TEMPLATE_MAX_SUBJECTS)
		return source_error(&parse->lex.source, at, "too many subjects: a template has at most %d",
			TEMPLATE_MAX_SUBJECTS);
	if (!template_lex_end(&parse->lex) || !read_part(parse, &subject))
		return false;
	parse->subjects[template->subject_count++] = subject;
	return true;
}

static bool read_head_key(struct parse *parse)
{
	static const char *const keys[] = {"for", "when", "unless", "with", "without"};
	bool was_condition;

	if (template_lex_skip(&parse->lex, "for"))
		return read_for(parse, &parse->template);
	if (!read_condition(parse, &parse->template.condition, &was_condition))
		return false;
	return was_condition || unknown_key(parse, keys, ARRAY_COUNT(keys));
}

static bool read_head(struct parse *parse)
{
	struct template_lex *lex = &parse->lex;

	if (!template_lex_line(lex))
		return error_set(
			lex->source.err, ERROR_INVALID, "%s:1:1: the template is empty", lex->source.file);
	if (lex->indent || !template_lex_skip(lex, "template"))
		return source_error(
			&lex->source, lex->next, "a template begins with \"template\" and its name");
	if (!template_lex_name(lex, "a template", &parse->template.name) || !template_lex_end(lex))
		return false;
	while (template_lex_line(lex) && lex->indent > 0)
		if (!read_head_key(parse))
			return false;
	if (parse->template.actions == 0)
		return error_set(lex->source.err, ERROR_INVALID,
			"%s:1:1: the template does not say what it is for (\"for thank by email\")",
			lex->source.file);
	return true;
}

static bool read_block(struct parse *parse)
{
	static const char *const blocks[] = {"subject", "part"};
	struct template_lex *lex = &parse->lex;

	if (template_lex_skip(lex, "subject"))
		return read_subject(parse);
	if (template_lex_skip(lex, "part"))
		return read_named_part(parse);
	return template_lex_unknown(
		lex, template_lex_peek(lex), "block", "blocks", blocks, ARRAY_COUNT(blocks));
}

static bool read_template(struct parse *parse)
{
	if (!read_head(parse))
		return false;
	while (parse->lex.found)
		if (!read_block(parse))
			return false;
	if (parse->template.part_count == 0)
		return error_set(parse->lex.source.err, ERROR_INVALID, "%s:1:1: the template has no part",
			parse->lex.source.file);
	return true;
}

bool template_parse(const char *file, struct span text, struct arena *arena, struct template *ret_template,
	struct error *err)
{
	struct parse *parse = arena_new(arena, struct parse);
	char *copy;

	if (text.length > TEMPLATE_MAX_BYTES)
		return template_lex_init(&parse->lex, file, text, arena, err);
	copy = arena_copy(arena, text.start, text.length);
	if (!template_lex_init(&parse->lex, file, (struct span){copy, text.length}, arena, err) ||
		!read_template(parse))
		return false;
	parse->template.parts = parse->parts;
	parse->template.subjects = parse->subjects;
	parse->template.file = arena_strdup(arena, file);
	*ret_template = parse->template;
	return true;
}

/* The text of a pattern taken apart. */
#include "letter/pattern_parse.h"

#include <assert.h>
#include <string.h>

enum { ELEMENT_MAX_WORDS = 400, ELEMENT_MAX_CLASSES = 8 };

/* A pattern while it is parsed. */
struct parser {
	struct span rest, all;
	struct pattern_words *words;
	struct arena *arena;
	struct element elements[PATTERN_MAX_ELEMENTS];
	struct pattern pattern;
	bool open; /* [ was seen and no ] */
};

static void fault(const struct parser *parser, const char *why)
{
	fprintf(stderr, "pattern \"%.*s\": %s\n", (int)parser->all.length, parser->all.start, why);
	assert(!"a pattern is wrong");
	abort();
}

static uint32_t class_named(const struct parser *parser, struct span name)
{
	for (unsigned i = 0; i < WORD_CLASS_COUNT; i++)
		if (name.length > 0 && word_class_names[i][0] == name.start[0] &&
			span_is(name, word_class_names[i]))
			return 1U << i;
	fault(parser, "no such class of words");
	return 0;
}

/* "noun|plural -verb" */
static struct element_class parse_class(const struct parser *parser, struct span text)
{
	struct element_class ret = {0};
	struct span part, name;
	while (span_cut(&text, ' ', &part)) {
		bool not = span_starts(part, "-");
		if (not )
			part = (struct span){part.start + 1, part.length - 1};
		while (span_cut(&part, '|', &name))
			*(not ? &ret.none : &ret.any) |= class_named(parser, name);
	}
	return ret;
}

/* Cuts one alternative off: a word, or a class up to its ">". */
static bool cut_alternative(struct span *rest, struct span *ret_part)
{
	if (rest->length == 0)
		return false;
	const char *end = NULL;
	if (rest->start[0] == '<' && rest->length > 1) {
		const char *close = memchr(rest->start, '>', rest->length);
		end = close ? close + 1 : NULL;
	} else {
		end = memchr(rest->start, '|', rest->length);
	}
	size_t length = end ? (size_t)(end - rest->start) : rest->length;
	*ret_part = (struct span){rest->start, length};
	size_t cut = length < rest->length ? length + 1 : length;
	*rest = (struct span){rest->start + cut, rest->length - cut};
	return true;
}

static void parse_alternatives(struct parser *parser, struct span text, struct element *element)
{
	uint32_t words[ELEMENT_MAX_WORDS];
	struct element_class classes[ELEMENT_MAX_CLASSES];
	struct span part;
	while (cut_alternative(&text, &part)) {
		bool class = part.length > 2 && part.start[0] == '<';
		if (element->word_count == ELEMENT_MAX_WORDS || element->class_count == ELEMENT_MAX_CLASSES)
			fault(parser, "too many alternatives");
		if (span_is(part, "*"))
			classes[element->class_count++] = (struct element_class){0};
		else if (class)
			classes[element->class_count++] =
				parse_class(parser, (struct span){part.start + 1, part.length - 2});
		else if (part.length)
			words[element->word_count++] = pattern_words_add(parser->words, part);
		else
			fault(parser, "an empty alternative");
	}
	uint32_t *own_words = arena_array(parser->arena, uint32_t, element->word_count + 1);
	struct element_class *own_classes =
		arena_array(parser->arena, struct element_class, element->class_count + 1);
	memcpy(own_words, words, element->word_count * sizeof *words);
	memcpy(own_classes, classes, element->class_count * sizeof *classes);
	element->words = own_words;
	element->classes = own_classes;
}

static void parse_element(struct parser *parser, struct span text)
{
	if (parser->pattern.count == PATTERN_MAX_ELEMENTS || parser->pattern.at_end)
		fault(parser, "too many elements, or one behind $");
	struct element *element = &parser->elements[parser->pattern.count++];
	*element = (struct element){0};
	if (text.length > 1 && text.start[text.length - 1] == '?' && text.start[text.length - 2] != '|') {
		element->optional = true;
		text.length--;
	}
	if (text.length > 1 && text.start[0] == '!' && text.start[1] != '|') {
		element->negated = true;
		text = (struct span){text.start + 1, text.length - 1};
	}
	parse_alternatives(parser, text, element);
}

/* Cuts off what stands before the next space outside "<…>". */
static bool cut_part(struct span *rest, struct span *ret_part)
{
	*rest = span_trim(*rest);
	size_t length = 0;
	bool class = false;
	if (rest->length == 0)
		return false;
	for (; length < rest->length && (class || rest->start[length] != ' '); length++) {
		if (rest->start[length] == '<' && length + 1 < rest->length && rest->start[length + 1] != ' ')
			class = true;
		else if (rest->start[length] == '>')
			class = false;
	}
	*ret_part = (struct span){rest->start, length};
	*rest = (struct span){rest->start + length, rest->length - length};
	return true;
}

static void open_bracket(struct parser *parser)
{
	if (parser->open || parser->pattern.last != UINT8_MAX)
		fault(parser, "a second [");
	parser->open = true;
	parser->pattern.first = parser->pattern.count;
}

static void close_bracket(struct parser *parser)
{
	if (!parser->open || parser->pattern.count == parser->pattern.first)
		fault(parser, "] without [, or nothing in between");
	parser->open = false;
	parser->pattern.last = (uint8_t)(parser->pattern.count - 1);
}

static void parse_part(struct parser *parser, struct span part)
{
	bool closes = false;
	if (part.start[0] == '[') {
		open_bracket(parser);
		part = (struct span){part.start + 1, part.length - 1};
	}
	if (part.length > 0 && part.start[part.length - 1] == ']') {
		closes = true;
		part.length--;
	}
	if (span_is(part, "^"))
		parser->pattern.at_begin = true;
	else if (span_is(part, "$"))
		parser->pattern.at_end = true;
	else if (part.length)
		parse_element(parser, part);
	if (closes)
		close_bracket(parser);
}

void pattern_parse(
	struct span text, struct pattern_words *words, struct arena *arena, struct pattern *ret_pattern)
{
	struct parser parser; /* its elements are set one by one */
	parser.rest = parser.all = text;
	parser.words = words;
	parser.arena = arena;
	parser.open = false;
	parser.pattern = (struct pattern){.last = UINT8_MAX};
	struct span part;
	while (cut_part(&parser.rest, &part))
		parse_part(&parser, part);
	uint8_t count = parser.pattern.count;
	if (count == 0 || parser.open)
		fault(&parser, "nothing in it, or [ without ]");
	if (parser.pattern.last == UINT8_MAX) {
		parser.pattern.first = 0;
		parser.pattern.last = (uint8_t)(count - 1);
	}
	struct element *elements = arena_array(arena, struct element, count);
	memcpy(elements, parser.elements, count * sizeof *elements);
	parser.pattern.elements = elements;
	*ret_pattern = parser.pattern;
}

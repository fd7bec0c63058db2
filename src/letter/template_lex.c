/* Lines of a template's text, and errors that name their place. */
#include "letter/template_lex.h"

#include "base/text.h"

#include <string.h>

enum { NAME_MAX_LENGTH = 60 };

bool template_lex_init(
	struct template_lex *lex, const char *file, struct span text, struct arena *arena, struct error *err)
{
	*lex = (struct template_lex){.arena = arena};
	return source_init(&lex->source, file, text, "template", TEMPLATE_MAX_BYTES, err);
}

bool template_lex_line(struct template_lex *lex)
{
	while (source_next(&lex->source)) {
		struct span line = lex->source.line;
		while (line.length > 0 &&
			(source_is_blank(line.start[line.length - 1]) || line.start[line.length - 1] == '\r'))
			line.length--;
		lex->source.line = line;
		lex->indent = 0;
		while (lex->indent < line.length && source_is_blank(line.start[lex->indent]))
			lex->indent++;
		if (lex->indent == line.length || line.start[lex->indent] == '#')
			continue;
		lex->next = line.start + lex->indent;
		lex->found = true;
		return true;
	}
	lex->found = false;
	return false;
}

struct span template_lex_peek(struct template_lex *lex)
{
	const char *end = lex->source.line.start + lex->source.line.length, *c;

	while (lex->next < end && source_is_blank(*lex->next))
		lex->next++;
	c = lex->next;
	while (c < end && !source_is_blank(*c) && (*c != ',' || c == lex->next))
		c++;
	return (struct span){lex->next, (size_t)(c - lex->next)};
}

bool template_lex_skip(struct template_lex *lex, const char *phrase)
{
	const char *mark = lex->next;
	struct span rest = span_of(phrase), word;

	while (span_cut(&rest, ' ', &word)) {
		struct span found = template_lex_peek(lex);
		if (found.length != word.length || memcmp(found.start, word.start, word.length) != 0) {
			lex->next = mark;
			return false;
		}
		lex->next += found.length;
	}
	return true;
}

struct span template_lex_item(struct template_lex *lex)
{
	const char *end = lex->source.line.start + lex->source.line.length;
	struct span item = {template_lex_peek(lex).start, 0};

	while (item.start + item.length < end && item.start[item.length] != ',')
		item.length++;
	lex->next = item.start + item.length;
	if (lex->next < end)
		lex->next++;
	return span_trim(item);
}

bool template_lex_name(struct template_lex *lex, const char *noun, const char **ret_name)
{
	struct span found = template_lex_peek(lex);

	if (found.length == 0)
		return source_error(&lex->source, found.start, "the name of %s is missing", noun);
	if (!source_is_name(found) || found.length > NAME_MAX_LENGTH)
		return source_error(&lex->source, found.start,
			"\"%.*s\" is no name of %s (names: at most %d small letters, digits and hyphens, a "
			"letter first)",
			source_shown(found), found.start, noun, NAME_MAX_LENGTH);
	lex->next += found.length;
	*ret_name = arena_copy(lex->arena, found.start, found.length);
	return true;
}

bool template_lex_end(struct template_lex *lex)
{
	struct span found = template_lex_peek(lex);

	if (found.length == 0)
		return true;
	return source_error(&lex->source, found.start, "\"%.*s\" is too much; the line should end before it",
		source_shown(found), found.start);
}

bool template_lex_unknown(struct template_lex *lex, struct span found, const char *noun, const char *nouns,
	const char *const *names, size_t count)
{
	const char *nearest = text_nearest(found, names, count);
	TEXT_CLEANUP struct text all = {0};

	if (found.length == 0)
		source_error(&lex->source, found.start, "the %s is missing", noun);
	else if (nearest)
		source_error(&lex->source, found.start, "\"%.*s\" is no %s; did you mean \"%s\"?",
			source_shown(found), found.start, noun, nearest);
	else
		source_error(&lex->source, found.start, "\"%.*s\" is no %s", source_shown(found), found.start,
			noun);
	for (size_t i = 0; i < count; i++)
		if (names[i])
			text_format(&all, "%s%s", all.length ? ", " : "", names[i]);
	return error_hint(lex->source.err, "%s: %s", nouns, all.length ? all.start : "none");
}

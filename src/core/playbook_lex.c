/* Lines and words of a playbook's text, and errors that name their place. */
#include "core/playbook_lex.h"

#include <string.h>

bool playbook_lex_init(
	struct playbook_lex *lex, const char *file, struct span text, struct arena *arena, struct error *err)
{
	*lex = (struct playbook_lex){.arena = arena};
	return source_init(&lex->source, file, text, "playbook", PLAYBOOK_MAX_BYTES, err);
}

/* A comment starts at a # that begins a word. */
static struct span line_trim(struct span line)
{
	for (size_t i = 0; i < line.length; i++) {
		if (line.start[i] == '#' && (i == 0 || source_is_blank(line.start[i - 1]))) {
			line.length = i;
			break;
		}
	}
	while (line.length > 0 &&
		(source_is_blank(line.start[line.length - 1]) || line.start[line.length - 1] == '\r'))
		line.length--;
	return line;
}

bool playbook_lex_line(struct playbook_lex *lex)
{
	while (source_next(&lex->source)) {
		lex->source.line = line_trim(lex->source.line);
		if (lex->source.line.length == 0)
			continue;
		lex->next = lex->source.line.start;
		lex->indented = source_is_blank(lex->source.line.start[0]);
		lex->found = true;
		return true;
	}
	lex->found = false;
	return false;
}

struct span playbook_lex_peek(struct playbook_lex *lex)
{
	const char *end = lex->source.line.start + lex->source.line.length;
	while (lex->next < end && source_is_blank(*lex->next))
		lex->next++;
	const char *c = lex->next;
	if (c < end && *c == ',')
		return (struct span){c, 1};
	while (c < end && !source_is_blank(*c) && *c != ',')
		c++;
	size_t length = (size_t)(c - lex->next);
	if (length > 1 && c[-1] == ':')
		length--;
	return (struct span){lex->next, length};
}

struct span playbook_lex_take(struct playbook_lex *lex)
{
	struct span word = playbook_lex_peek(lex);
	lex->next += word.length;
	return word;
}

struct span playbook_lex_item(struct playbook_lex *lex)
{
	struct span item = {playbook_lex_peek(lex).start, 0};
	const char *end = lex->source.line.start + lex->source.line.length;
	while (item.start + item.length < end && item.start[item.length] != ',')
		item.length++;
	return span_trim(item);
}

struct span playbook_lex_rest(struct playbook_lex *lex)
{
	const char *start = playbook_lex_peek(lex).start;
	lex->next = lex->source.line.start + lex->source.line.length;
	return (struct span){start, (size_t)(lex->next - start)};
}

bool playbook_lex_skip(struct playbook_lex *lex, const char *phrase)
{
	const char *mark = lex->next, *end = lex->source.line.start + lex->source.line.length;
	struct span rest, word;
	/* Most phrases that are tried begin with another letter. */
	while (lex->next < end && source_is_blank(*lex->next))
		lex->next++;
	if (lex->next == end || *lex->next != phrase[0]) {
		lex->next = mark;
		return false;
	}
	rest = span_of(phrase);
	while (span_cut(&rest, ' ', &word)) {
		struct span found = playbook_lex_take(lex);
		if (found.length != word.length || memcmp(found.start, word.start, word.length) != 0) {
			lex->next = mark;
			return false;
		}
	}
	return true;
}

bool playbook_lex_expect(struct playbook_lex *lex, const char *phrase)
{
	if (playbook_lex_skip(lex, phrase))
		return true;
	struct span found = playbook_lex_peek(lex);
	if (found.length == 0)
		return source_error(
			&lex->source, found.start, "\"%s\" is missing at the end of the line", phrase);
	return source_error(&lex->source, found.start, "\"%.*s\" where \"%s\" was expected",
		source_shown(found), found.start, phrase);
}

bool playbook_lex_end(struct playbook_lex *lex)
{
	struct span found = playbook_lex_peek(lex);
	if (found.length == 0)
		return true;
	return source_error(&lex->source, found.start, "\"%.*s\" is too much; the line should end before it",
		source_shown(found), found.start);
}

bool playbook_lex_number(struct playbook_lex *lex, int least, int most, int *ret_number)
{
	struct span found = playbook_lex_peek(lex);
	long number;
	if (found.length == 0)
		return source_error(&lex->source, found.start, "a number is missing at the end of the line");
	if (!span_number(found, most, &number) || number < least)
		return source_error(&lex->source, found.start, "\"%.*s\" is no number from %d to %d",
			source_shown(found), found.start, least, most);
	playbook_lex_take(lex);
	*ret_number = (int)number;
	return true;
}

bool playbook_lex_name(struct playbook_lex *lex, const char *noun, const char **ret_name)
{
	struct span found = playbook_lex_peek(lex);
	if (found.length == 0)
		return source_error(&lex->source, found.start, "the name of %s is missing", noun);
	if (!source_is_name(found))
		return source_error(&lex->source, found.start,
			"\"%.*s\" is no name of %s (names: small letters, digits and hyphens, a letter "
			"first)",
			source_shown(found), found.start, noun);
	if (found.length > PLAYBOOK_MAX_NAME)
		return source_error(&lex->source, found.start,
			"the name of %s has %zu characters; at most %d fit", noun, found.length,
			PLAYBOOK_MAX_NAME);
	playbook_lex_take(lex);
	*ret_name = arena_copy(lex->arena, found.start, found.length);
	return true;
}

struct source_place playbook_lex_place(struct playbook_lex *lex)
{
	return source_place(&lex->source, playbook_lex_peek(lex).start);
}

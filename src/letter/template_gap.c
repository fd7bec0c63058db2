/* The text of a phrasing and its gaps: {{person|first}}. */
#include "letter/template_gap.h"

#include <string.h>

static bool add(
	struct template_lex *lex, struct template_gap_list *list, struct template_piece piece, const char *at)
{
	if (list->count == TEMPLATE_MAX_PIECES)
		return source_error(&lex->source, at, "the phrasing has too many gaps");
	list->bytes += piece.text.length;
	if (list->bytes > TEMPLATE_MAX_PHRASING)
		return source_error(
			&lex->source, at, "the phrasing is longer than %d bytes", TEMPLATE_MAX_PHRASING);
	list->pieces[list->count++] = piece;
	return true;
}

static bool add_text(struct template_lex *lex, struct template_gap_list *list, struct span text)
{
	const char *stray = text.length ? memmem(text.start, text.length, "}}", 2) : NULL;

	if (stray)
		return source_error(&lex->source, stray, "\"}}\" without \"{{\" before it");
	return text.length == 0 || add(lex, list, (struct template_piece){.text = text}, text.start);
}

static int find(struct span word, const char *const *names, int count)
{
	for (int i = 0; i < count; i++)
		if (names[i] && word.length && span_is(word, names[i]))
			return i;
	return -1;
}

/* The filters that fit the fact, for the error that names them. */
static bool filter_unknown(struct template_lex *lex, struct span word, int fact)
{
	const char *names[FILTER_COUNT] = {NULL};
	uint16_t fits = fact_kind_filters[fact_kinds[fact]];

	for (int i = 0; i < FILTER_COUNT; i++)
		if (fits >> i & 1)
			names[i] = filter_names[i];
	return template_lex_unknown(
		lex, word, "filter for this fact", "filters that fit", names, FILTER_COUNT);
}

/* What stands between {{ and }}. */
static bool read_gap(struct template_lex *lex, struct template_gap_list *list, struct span inside)
{
	struct span rest = inside, part = {inside.start, 0}, name, filter;
	int fact, found;

	span_cut(&rest, '|', &part);
	name = span_trim(part);
	fact = find(name, fact_names, FACT_COUNT);
	if (fact < 0)
		return template_lex_unknown(lex, name, "fact", "facts", fact_names, FACT_COUNT);
	found = fact_kind_default[fact_kinds[fact]];
	if (part.length < inside.length) {
		filter = span_trim(rest);
		found = find(filter, filter_names, FILTER_COUNT);
		if (found < 0 || !(fact_kind_filters[fact_kinds[fact]] >> found & 1))
			return filter_unknown(lex, filter, fact);
	}
	if (found == FILTER_COUNT)
		return filter_unknown(lex, (struct span){name.start + name.length, 0}, fact);
	return add(lex, list, (struct template_piece){.fact = (uint8_t)fact, .filter = (uint8_t)found},
		inside.start);
}

bool template_gap_read(struct template_lex *lex, struct span line, struct template_gap_list *list)
{
	if (list->count && !add(lex, list, (struct template_piece){.text = span_of(" ")}, line.start))
		return false;
	while (line.length > 0) {
		const char *open = memmem(line.start, line.length, "{{", 2), *close;
		size_t before = open ? (size_t)(open - line.start) : line.length;
		if (!add_text(lex, list, (struct span){line.start, before}))
			return false;
		if (!open)
			return true;
		close = memmem(open, line.length - before, "}}", 2);
		if (!close)
			return source_error(&lex->source, open, "\"{{\" without \"}}\" in the same line");
		if (!read_gap(lex, list, (struct span){open + 2, (size_t)(close - open - 2)}))
			return false;
		line.length -= (size_t)(close + 2 - line.start);
		line.start = close + 2;
	}
	return true;
}

struct template_phrasing template_gap_phrasing(const struct template_gap_list *list, struct arena *arena)
{
	struct template_piece *pieces = arena_array(arena, struct template_piece, list->count);

	memcpy(pieces, list->pieces, list->count * sizeof(*pieces));
	return (struct template_phrasing){pieces, list->count};
}

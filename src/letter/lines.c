/* The lines of a text: where they are, which paragraph each is in, and which were only wrapped. */
#include "base/text.h"
#include "letter/region.h"

#include <string.h>

enum { WRAP_LEAST = 40, WRAP_MOST = 100, WRAP_SLACK = 8 /* bytes; where mail programs wrap lines */ };

static uint32_t count_lines(struct span text)
{
	uint32_t count = 1;
	for (size_t i = 0; i < text.length; i++)
		count += text.start[i] == '\n';
	return count;
}

/* A line of text is wrapped where the next word would hardly have fitted, or goes on in lower case. */
static bool is_wrapped(
	const struct tokens *tokens, const struct line *line, const struct line *next, uint32_t width)
{
	if (line->count == 0 || next->count == 0 || width > WRAP_MOST)
		return false;
	const struct token *word = &tokens->list[next->first];
	uint32_t needed = line->end - line->start + 1 + (word->end - word->start);
	bool goes_on = word->kind == TOKEN_WORD && !word->capital;
	return line->end - line->start >= WRAP_LEAST && (goes_on || needed + WRAP_SLACK > width);
}

static void mark_wrapped(const struct tokens *tokens, struct lines *lines)
{
	for (uint32_t first = 0, end; first < lines->count; first = end) {
		uint32_t width = 0;
		for (end = first; end < lines->count && !lines->list[end].blank; end++) {
			uint32_t length = lines->list[end].end - lines->list[end].start;
			width = length > width ? length : width;
		}
		for (uint32_t i = first; i + 1 < end; i++)
			lines->list[i].goes_on =
				is_wrapped(tokens, &lines->list[i], &lines->list[i + 1], width);
		if (end == first)
			end++;
	}
}

void lines_read(struct tokens *tokens, struct lines *ret_lines)
{
	struct span text = tokens->text;
	uint32_t count = count_lines(text);
	struct line *line = arena_array(tokens->arena, struct line, count);
	*ret_lines = (struct lines){line, count, 0};
	bool after_blank = true;
	for (uint32_t at = 0, i = 0; i < count && tokens->count < READING_MAX_TOKENS; i++, line++) {
		ret_lines->count = i + 1;
		const char *end = text.length > at ? memchr(text.start + at, '\n', text.length - at) : NULL;
		line->start = at;
		line->end = end ? (uint32_t)(end - text.start) : (uint32_t)text.length;
		line->first = tokens->count;
		tokens_cut(tokens, line->start, line->end);
		line->count = tokens->count - line->first;
		line->blank = line->count == 0;
		if (after_blank && !line->blank)
			ret_lines->paragraph_count++;
		line->paragraph = ret_lines->paragraph_count ? ret_lines->paragraph_count - 1 : 0;
		after_blank = line->blank;
		at = line->end + 1;
	}
	mark_wrapped(tokens, ret_lines);
}

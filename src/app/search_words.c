/* Words that are looked for in a text, letter case and accents apart, and the place where they stand. */
#include "app/search_words.h"

#include "base/text.h"

#include <string.h>

/* Read in pieces that overlap by more than the longest word. */
enum { PIECE_BYTES = 4000, OVERLAP_BYTES = 4 * SEARCH_WORD_SIZE, EXCERPT_BYTES = 160 };

void search_words_init(struct search_words *words, const char *typed)
{
	struct span rest = span_of(typed), word;
	char folded[2 * SEARCH_WORD_SIZE];

	words->count = 0;
	while (span_cut(&rest, ' ', &word)) {
		char text[SEARCH_WORD_SIZE];
		if (!word.length || word.length >= sizeof(text) || words->count == SEARCH_WORDS_MAX)
			continue;
		memcpy(text, word.start, word.length);
		text[word.length] = '\0';
		text_fold(text, folded, sizeof(folded));
		if (!folded[0] || strlen(folded) >= SEARCH_WORD_SIZE)
			continue;
		memcpy(words->words[words->count++], folded, strlen(folded) + 1);
	}
}

/* Which of them stand in this piece, as bits. */
static unsigned found_in(const struct search_words *words, const char *start, size_t length)
{
	char piece[PIECE_BYTES + 1], folded[2 * PIECE_BYTES + 1];
	unsigned found = 0;

	memcpy(piece, start, length);
	piece[length] = '\0';
	text_fold(piece, folded, sizeof(folded));
	for (int i = 0; i < words->count; i++)
		if (strstr(folded, words->words[i]))
			found |= 1U << i;
	return found;
}

/* Never inside of a character. */
static size_t piece_length(struct span text, size_t at, size_t most)
{
	size_t length = text.length - at < most ? text.length - at : most;

	while (at + length < text.length && length > 1 &&
		((unsigned char)text.start[at + length] & 0xc0) == 0x80)
		length--;
	return length;
}

unsigned search_words_in(const struct search_words *words, struct span text)
{
	unsigned found = 0;

	for (size_t at = 0; at < text.length && !search_words_are_all(words, found);) {
		const size_t length = piece_length(text, at, PIECE_BYTES);
		found |= found_in(words, text.start + at, length);
		if (at + length == text.length)
			break;
		at += piece_length(text, at, length - OVERLAP_BYTES);
	}
	return found;
}

/* Up to the last space that still fits, so that no word is cut. */
static size_t line_length(struct span text, size_t at)
{
	const size_t length = piece_length(text, at, EXCERPT_BYTES);
	size_t end = length;

	if (at + length == text.length)
		return length;
	while (end > EXCERPT_BYTES / 2 && text.start[at + end] != ' ' && text.start[at + end] != '\n')
		end--;
	return end > EXCERPT_BYTES / 2 ? end : length;
}

const char *search_words_excerpt(const struct search_words *words, struct span text, struct arena *arena)
{
	size_t best = 0, best_length = 0;

	text = span_trim(text);
	for (size_t at = 0; at < text.length;) {
		const size_t length = line_length(text, at);
		const bool found = found_in(words, text.start + at, length) != 0;
		if (at == 0 || found) {
			best = at;
			best_length = length;
		}
		if (found)
			break;
		at += length;
	}
	const struct span line = span_trim((struct span){text.start + best, best_length});
	return arena_format(arena, "%s%.*s%s", best ? "… " : "", (int)line.length, line.start,
		best + best_length < text.length ? " …" : "");
}

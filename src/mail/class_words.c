/* The words of a text as the classifier sees them: folded, contractions taken apart, by sentence. */
#include "mail/class_words.h"

#include "base/array.h"
#include "base/text.h"

#include <assert.h>
#include <ctype.h>
#include <string.h>

enum { LINE_FULL = 50, SENTENCE_WORDS = 60 };

/* What stands behind an apostrophe. */
static const struct {
	const char *end, *word;
} ends[] = {{"re", "are"}, {"ve", "have"}, {"ll", "will"}, {"d", "would"}, {"m", "am"}};

uint32_t class_hash(const char *text, size_t length)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)text[i]) * 16777619u;
	return hash;
}

void class_text_init(struct class_text *text, size_t bytes, struct arena *arena)
{
	/* A word takes a byte and a break at least; a contraction becomes two. */
	text->word_room = bytes + 4;
	text->sentence_room = bytes / 2 + 4;
	text->words = arena_array(arena, struct class_word, text->word_room);
	text->sentences = arena_array(arena, struct class_sentence, text->sentence_room);
	text->word_count = text->sentence_count = 0;
}

static void add_word(struct class_text *text, const char *word, struct arena *arena)
{
	struct class_word *added;

	if (text->word_count == text->word_room || !word[0])
		return;
	added = &text->words[text->word_count++];
	added->text = arena_strdup(arena, word);
	added->hash = class_hash(word, strlen(word));
	text->sentences[text->sentence_count].count++;
}

/* "won't" is two words, so is "l'offre". */
static void add_split(struct class_text *text, char *word, char *mark, struct arena *arena)
{
	char *behind = mark + 1;

	*mark = '\0';
	if (strcmp(behind, "t") == 0 && mark > word && mark[-1] == 'n') {
		mark[-1] = '\0';
		add_word(text,
			strcmp(word, "wo") == 0   ? "will"
			: strcmp(word, "ca") == 0 ? "can"
						  : word,
			arena);
		add_word(text, "not", arena);
		return;
	}
	add_word(text, word, arena);
	for (size_t i = 0; i < ARRAY_COUNT(ends); i++)
		if (strcmp(behind, ends[i].end) == 0) {
			add_word(text, ends[i].word, arena);
			return;
		}
	if (strcmp(behind, "s") != 0)
		add_word(text, behind, arena);
	else if (strcmp(word, "it") == 0 || strcmp(word, "that") == 0 || strcmp(word, "there") == 0 ||
		 strcmp(word, "what") == 0)
		add_word(text, "is", arena);
}

static void take_word(struct class_text *text, struct span word, struct arena *arena)
{
	char bytes[CLASS_WORD_MAX * 2], folded[CLASS_WORD_MAX * 2], *mark;
	size_t used = 0;

	if (isdigit((unsigned char)word.start[0])) {
		add_word(text, "#", arena);
		return;
	}
	for (size_t i = 0; i < word.length && used < sizeof(bytes) - 2; i++)
		if (i + 2 < word.length && memcmp(word.start + i, "\xe2\x80\x99", 3) == 0) {
			bytes[used++] = '\'';
			i += 2;
		} else {
			bytes[used++] = word.start[i];
		}
	bytes[used] = '\0';
	text_fold(bytes, folded, sizeof(folded));
	if (strlen(folded) > CLASS_WORD_MAX)
		return;
	mark = strchr(folded, '\'');
	if (mark)
		add_split(text, folded, mark, arena);
	else
		add_word(text, strcmp(folded, "cannot") == 0 ? "can" : folded, arena);
	if (strcmp(folded, "cannot") == 0)
		add_word(text, "not", arena);
}

static bool is_letter(uint32_t point)
{
	if (point < 0x80)
		return isalnum((int)point) || point == '@';
	return point >= 0xc0 && point != 0xd7 && point != 0xf7 && (point < 0x2000 || point > 0x206f) &&
	       (point < 0x3000 || point > 0x303f) && (point < 0xe000 || point > 0xffff);
}

/* Marks that join what stands on both sides: "we're", "follow-up", "example.org". */
static bool is_joint(uint32_t point, struct span piece, size_t next)
{
	bool dot = point == '.';

	if (point != '\'' && point != 0x2019 && point != '-' && point != '_' && !dot)
		return false;
	return next < piece.length && (dot ? islower((unsigned char)piece.start[next])
					   : is_letter((unsigned char)piece.start[next]) ||
							      (unsigned char)piece.start[next] == 0xc3);
}

/* The end of the word that begins at `at`; `at` itself where none does. */
static size_t word_end(struct span piece, size_t at)
{
	size_t end = at;

	while (end < piece.length) {
		size_t next = end;
		uint32_t point = text_next_point(piece.start, piece.length, &next);
		if (!is_letter(point) && (end == at || !is_joint(point, piece, next)))
			break;
		end = next;
	}
	return end;
}

/* Does a sentence end here? At a stop before a space, at an empty line, at a short line's end, before a
 * bullet. */
static bool is_end(struct span piece, size_t at, size_t line_start)
{
	char c = piece.start[at], next = at + 1 < piece.length ? piece.start[at + 1] : '\n';

	if (c == '.' || c == '!' || c == '?')
		return isspace((unsigned char)next) || next == '"' || next == ')';
	if (c != '\n')
		return false;
	if (at - line_start < LINE_FULL || next == '\n' || next == '\r')
		return true;
	return next == '-' || next == '*' || next == '#' || next == '>' || next == '|' || next == '\t';
}

static void end_sentence(struct class_text *text, struct span piece, size_t first, size_t end)
{
	struct class_sentence *sentence = &text->sentences[text->sentence_count];
	bool subject = sentence->in_subject;

	if (sentence->count == 0)
		return;
	sentence->text = span_trim((struct span){piece.start + first, end - first});
	if (text->sentence_count + 1 == text->sentence_room)
		return;
	text->sentence_count++;
	text->sentences[text->sentence_count] =
		(struct class_sentence){.first = (uint32_t)text->word_count, .in_subject = subject};
}

void class_text_add(struct class_text *text, struct span piece, bool in_subject, struct arena *arena)
{
	size_t first = 0, line = 0, at = 0;

	if (piece.length > CLASS_TEXT_MAX)
		piece.length = CLASS_TEXT_MAX;
	text->sentences[text->sentence_count] =
		(struct class_sentence){.first = (uint32_t)text->word_count, .in_subject = in_subject};
	while (at < piece.length) {
		size_t end = word_end(piece, at);
		if (end > at) {
			take_word(text, (struct span){piece.start + at, end - at}, arena);
			at = end;
			continue;
		}
		if (is_end(piece, at, line) ||
			text->sentences[text->sentence_count].count >= SENTENCE_WORDS) {
			end_sentence(text, piece, first, at + (piece.start[at] != '\n'));
			first = at + 1;
		}
		if (piece.start[at] == '\n')
			line = at + 1;
		at++;
	}
	end_sentence(text, piece, first, piece.length);
}

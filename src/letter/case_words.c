/* The words of a letter's own case. */
#include "letter/case_words.h"

#include "base/digest.h"
#include "letter/spelling.h"
#include "letter/spelling_case.h"

#include <string.h>

enum { MOST_WORDS = 8192, SLOTS = 16384 };

static size_t slot_of(const struct case_words *words, struct span word)
{
	size_t at = (size_t)digest_add(DIGEST_START, word.start, word.length) % words->size;
	while (words->slots[at] && !span_is(word, words->slots[at]))
		at = (at + 1) % words->size;
	return at;
}

static void add_word(struct case_words *words, struct span word, struct arena *arena)
{
	char buffer[CASE_BUFFER];
	if (word.length < 2 || word.length > SPELLING_MAX_WORD || words->count == MOST_WORDS)
		return;
	struct span lower = word_lowered(word, buffer);
	size_t at = slot_of(words, lower);
	if (words->slots[at])
		return;
	words->slots[at] = arena_copy(arena, lower.start, lower.length);
	words->count++;
}

static bool is_part(char byte)
{
	return (unsigned char)byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
	       (byte >= 'A' && byte <= 'Z') || byte == '\'' || byte == '-';
}

static void add_text(struct case_words *words, const char *text, struct arena *arena)
{
	while (text && *text) {
		size_t length = 0;
		while (text[length] && is_part(text[length]))
			length++;
		struct span word = {text, length}, rest = word, part;
		add_word(words, word, arena);
		if (memchr(text, '-', length))
			while (span_cut(&rest, '-', &part))
				add_word(words, part, arena);
		text += length;
		text += *text != '\0';
	}
}

static void add_list(struct case_words *words, const char *const *list, size_t count, struct arena *arena)
{
	for (size_t i = 0; i < count; i++)
		add_text(words, list[i], arena);
}

void case_words_make(const struct letter_context *context, struct arena *arena, struct case_words *ret_words)
{
	*ret_words = (struct case_words){arena_array(arena, const char *, SLOTS), SLOTS, 0};
	add_text(ret_words, context->role, arena);
	add_text(ret_words, context->company, arena);
	add_text(ret_words, context->own_name, arena);
	add_list(ret_words, context->known_words, context->known_word_count, arena);
	for (size_t i = 0; i < context->people_count; i++)
		add_text(ret_words, context->people[i].name, arena);
	add_list(ret_words, context->other_roles, context->other_role_count, arena);
	add_list(ret_words, context->other_companies, context->other_company_count, arena);
	for (size_t i = 0; i < context->note_count; i++)
		add_text(ret_words, context->notes[i].text, arena);
	add_list(ret_words, context->promises, context->promise_count, arena);
}

bool case_words_have(const struct case_words *words, struct span lower)
{
	if (words->slots[slot_of(words, lower)])
		return true;
	if (lower.length > 3 && memcmp(lower.start + lower.length - 2, "'s", 2) == 0)
		lower.length -= 2;
	else if (lower.length > 2 && lower.start[lower.length - 1] == '\'')
		lower.length -= 1;
	else
		return false;
	return words->slots[slot_of(words, lower)] != NULL;
}

/* What kinds of word a word can be. */
#include "letter/lexicon.h"

#include "base/array.h"
#include "base/digest.h"
#include "letter/lexicon_private.h"
#include "letter/lexicon_words.h"
#include "letter/spelling.h"

#include <assert.h>

const char *const word_class_names[WORD_CLASS_COUNT] = {"noun", "plural", "mass", "verb", "verb-s", "verb-ed",
	"verb-en", "verb-ing", "adjective", "adverb", "determiner", "possessive", "subject", "object",
	"preposition", "conjunction", "modal", "be", "have", "do", "number", "day", "month", "vowel",
	"consonant", "name", "known", "time"};

const struct word_list *const lexicon_lists[] = {
	&closed_list, &noun_list, &verb_list, &adjective_list, &sound_list, NULL};

/* Of our own: the word has no classes but those listed. */
static const uint32_t closed = UINT32_C(1) << 31;
static const uint32_t sounds = WORD_VOWEL | WORD_CONSONANT;

struct word_slot {
	const char *start; /* ends with a space, a slash or NUL */
	uint32_t classes;
};

enum { SLOT_COUNT = 16384 };

struct lexicon {
	const struct spelling *spelling;
	struct word_slot slots[SLOT_COUNT];
	size_t used;
};

static size_t word_length(const char *start)
{
	return strcspn(start, " /");
}

static struct word_slot *find_slot(const struct lexicon *lexicon, struct span word)
{
	size_t at = (size_t)digest_add(DIGEST_START, word.start, word.length) % SLOT_COUNT;
	for (;; at = (at + 1) % SLOT_COUNT) {
		const struct word_slot *slot = &lexicon->slots[at];
		if (!slot->start || (strncmp(slot->start, word.start, word.length) == 0 &&
					    word_length(slot->start) == word.length))
			return (struct word_slot *)slot;
	}
}

static void add_word(struct lexicon *lexicon, const char *start, size_t length, uint32_t classes)
{
	struct word_slot *slot = find_slot(lexicon, (struct span){start, length});
	if (!slot->start) {
		assert(++lexicon->used < SLOT_COUNT / 2);
		slot->start = start;
	}
	slot->classes |= classes;
}

static void add_words(struct lexicon *lexicon, const char *words, uint32_t classes)
{
	for (size_t length; *words; words += length + (words[length] != '\0')) {
		length = word_length(words);
		if (length)
			add_word(lexicon, words, length, classes);
	}
}

/* "write wrote written": each part with its own classes, the last one also where there is no part more. */
static void add_forms(struct lexicon *lexicon, const char *forms, const uint32_t *classes)
{
	for (size_t length; *forms; forms += length + (forms[length] != '\0')) {
		length = word_length(forms);
		add_word(lexicon, forms, length, *classes);
		classes += forms[length] == ' ';
	}
}

struct lexicon *lexicon_new(const struct spelling *spelling, struct arena *arena)
{
	static const uint32_t verb[] = {WORD_VERB, WORD_VERB_ED, WORD_VERB_EN};
	static const uint32_t noun[] = {WORD_NOUN, WORD_PLURAL};
	struct lexicon *lexicon = arena_new(arena, struct lexicon);
	lexicon->spelling = spelling;
	for (size_t i = 0; lexicon_lists[i]; i++) {
		uint32_t more = lexicon_lists[i] == &closed_list ? closed : 0;
		for (size_t row = 0; row < lexicon_lists[i]->count; row++)
			add_words(lexicon, lexicon_lists[i]->rows[row].words,
				lexicon_lists[i]->rows[row].classes | more);
	}
	for (size_t i = 0; i < irregular_verb_count; i++)
		add_forms(lexicon, irregular_verbs[i], verb);
	for (size_t i = 0; i < irregular_noun_count; i++)
		add_forms(lexicon, irregular_nouns[i], noun);
	return lexicon;
}

bool lexicon_spells(const struct lexicon *lexicon, struct span word)
{
	return lexicon->spelling && spelling_knows(lexicon->spelling, word);
}

bool lexicon_has_dictionary(const struct lexicon *lexicon)
{
	return lexicon->spelling != NULL;
}

uint32_t lexicon_listed(const struct lexicon *lexicon, struct span lower)
{
	if (lower.length == 0 || lower.length > SPELLING_MAX_WORD)
		return 0;
	const struct word_slot *slot = find_slot(lexicon, lower);
	return slot->start ? (slot->classes & ~sounds) | WORD_KNOWN : 0;
}

static uint32_t stem_classes(const struct lexicon *lexicon, struct span lower)
{
	uint32_t listed = lexicon_listed(lexicon, lower);
	if (!(listed & closed) && lexicon->spelling)
		listed |= spelling_classes(lexicon->spelling, lower);
	return listed & ~closed;
}

bool lexicon_is(const struct lexicon *lexicon, struct span lower, uint32_t classes)
{
	return (stem_classes(lexicon, lower) & classes) != 0;
}

static uint32_t number_classes(struct span lower)
{
	size_t digits = 0;
	while (digits < lower.length && strchr("0123456789.,:", lower.start[digits]))
		digits++;
	return digits == lower.length ? WORD_NUMBER | WORD_KNOWN : WORD_ADJECTIVE;
}

static uint32_t spelt_classes(const struct lexicon *lexicon, struct span lower)
{
	uint32_t classes = spelling_classes(lexicon->spelling, lower);
	if (spelling_knows(lexicon->spelling, lower))
		classes |= WORD_KNOWN;
	return classes;
}

uint32_t lexicon_classes(const struct lexicon *lexicon, struct span lower)
{
	if (lower.length == 0 || lower.length > SPELLING_MAX_WORD)
		return 0;
	const struct word_slot *slot = find_slot(lexicon, lower);
	uint32_t classes = slot->start ? slot->classes | WORD_KNOWN : 0;
	if (lower.start[0] >= '0' && lower.start[0] <= '9')
		classes |= number_classes(lower);
	else if (!(classes & closed)) {
		if (lexicon->spelling)
			classes |= spelt_classes(lexicon, lower);
		classes |= lexicon_guess(lexicon, lower, classes & ~(sounds | WORD_KNOWN | WORD_TIME));
	}
	/* "news" is no more news. */
	if (slot->start && (slot->classes & WORD_MASS) && !(slot->classes & WORD_PLURAL))
		classes &= ~(uint32_t)WORD_PLURAL;
	uint32_t sound = classes & sounds;
	classes &= ~(closed | sounds);
	if (!sound)
		return classes | lexicon_sound(lower, classes);
	return sound == sounds ? classes : classes | sound;
}

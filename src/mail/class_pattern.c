/* The phrases made ready for matching: once a process, when first asked for. */
#include "mail/class_pattern.h"

#include "mail/class_concept.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum {
	ELEMENTS_MOST = 12,
	GAP = 4,
	WIDE_GAP = 10,
	BUCKETS = 4096,
	PHRASES_MOST = 4096,
	STARTS_MOST = 32768,
	WORDS_MOST = 65536,
	ELEMENTS_ALL = 16384
};

/* One word of a phrase: what may stand there. */
struct element {
	uint32_t first_word, word_count; /* in `words`; none: a gap */
	bool optional, wide;
};

struct pattern_word {
	const char *text;
	uint16_t length;
	bool is_beginning; /* "candidate*" */
	uint32_t hash;
};

struct pattern {
	uint32_t first_element;
	uint8_t element_count, concept;
};

struct start {
	uint16_t pattern;
	uint16_t next; /* in the same bucket; 0: none */
	uint32_t word;
};

struct class_patterns {
	struct pattern_word words[WORDS_MOST];
	struct element elements[ELEMENTS_ALL];
	struct pattern patterns[PHRASES_MOST];
	struct start starts[STARTS_MOST];
	uint16_t buckets[BUCKETS]; /* by the first two letters */
	uint32_t word_count, element_count, pattern_count, start_count;
};

static struct class_patterns *made;

/* Words shorter than a beginning still share their bucket with it: two letters tell. */
static uint32_t bucket_of(const char *text)
{
	return ((unsigned char)text[0] * 31u + (text[0] ? (unsigned char)text[1] : 0) * 131u) % BUCKETS;
}

static void add_words(struct class_patterns *patterns, struct span words, struct element *element)
{
	struct span word;

	element->first_word = patterns->word_count;
	while (span_cut(&words, '|', &word)) {
		struct pattern_word *added = &patterns->words[patterns->word_count++];
		assert(patterns->word_count < WORDS_MOST && word.length > 0);
		added->is_beginning = word.start[word.length - 1] == '*';
		added->text = word.start;
		added->length = (uint16_t)(word.length - added->is_beginning);
		added->hash = class_hash(word.start, added->length);
		element->word_count++;
	}
}

static void add_start(struct class_patterns *patterns, uint32_t word, uint16_t pattern)
{
	uint32_t bucket = bucket_of((char[3]){patterns->words[word].text[0],
		patterns->words[word].length > 1 ? patterns->words[word].text[1] : '\0'});
	struct start *start = &patterns->starts[++patterns->start_count];

	assert(patterns->start_count < STARTS_MOST - 1);
	*start = (struct start){pattern, patterns->buckets[bucket], word};
	patterns->buckets[bucket] = (uint16_t)patterns->start_count;
}

static void add_pattern(struct class_patterns *patterns, const struct class_phrase *phrase)
{
	struct pattern *pattern = &patterns->patterns[patterns->pattern_count];
	struct span rest = span_of(class_phrase_words + phrase->words), part;
	const struct element *first;

	*pattern = (struct pattern){
		.first_element = patterns->element_count, .concept = (uint8_t)phrase->concept};
	while (span_cut(&rest, ' ', &part)) {
		struct element *element = &patterns->elements[patterns->element_count++];
		assert(patterns->element_count < ELEMENTS_ALL);
		pattern->element_count++;
		element->wide = span_is(part, "...");
		if (element->wide || span_is(part, ".."))
			continue;
		element->optional = part.start[0] == '?';
		part.start += element->optional;
		part.length -= element->optional;
		add_words(patterns, part, element);
	}
	first = &patterns->elements[pattern->first_element];
	assert(first->word_count > 0 && !first->optional);
	for (uint32_t i = 0; i < first->word_count; i++)
		add_start(patterns, first->first_word + i, (uint16_t)patterns->pattern_count);
	patterns->pattern_count++;
	assert(patterns->pattern_count < PHRASES_MOST);
}

static void make(void)
{
	struct class_patterns *patterns = calloc(1, sizeof(*patterns));

	if (!patterns)
		abort();
	for (size_t i = 0; i < class_phrase_count; i++)
		add_pattern(patterns, &class_phrases[i]);
	made = patterns;
}

const struct class_patterns *class_patterns_get(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, make);
	return made;
}

static bool fits(const struct pattern_word *wanted, const struct class_word *word)
{
	if (wanted->is_beginning)
		return strncmp(word->text, wanted->text, wanted->length) == 0;
	return wanted->hash == word->hash && strncmp(word->text, wanted->text, wanted->length) == 0 &&
	       word->text[wanted->length] == '\0';
}

static bool fits_element(
	const struct class_patterns *patterns, const struct element *element, const struct class_word *word)
{
	for (uint32_t i = 0; i < element->word_count; i++)
		if (fits(&patterns->words[element->first_word + i], word))
			return true;
	return false;
}

/* Where the elements can end, as bits: bit n, n words from the beginning. So no phrase takes more than its
 * elements times its reach, whatever the text. */
static bool matches(const struct class_patterns *patterns, const struct pattern *pattern,
	const struct class_word *words, size_t count)
{
	uint64_t ends = 2;

	for (uint8_t e = 1; e < pattern->element_count && ends; e++) {
		const struct element *element = &patterns->elements[pattern->first_element + e];
		uint64_t next = 0;
		if (element->word_count == 0) {
			for (int gap = 0; gap <= (element->wide ? WIDE_GAP : GAP); gap++)
				next |= ends << gap;
		} else {
			for (unsigned n = 1; n < 63 && n < count && (ends >> n); n++)
				if ((ends >> n & 1) && fits_element(patterns, element, &words[n]))
					next |= (uint64_t)1 << (n + 1);
			if (element->optional)
				next |= ends;
		}
		ends = next;
	}
	return ends != 0 && (count >= 63 || (ends & (((uint64_t)2 << count) - 1)) != 0);
}

uint64_t class_patterns_at(
	const struct class_patterns *patterns, const struct class_word *words, size_t count)
{
	uint64_t found = 0;

	for (uint16_t i = patterns->buckets[bucket_of(words->text)]; i; i = patterns->starts[i].next) {
		const struct start *start = &patterns->starts[i];
		const struct pattern *pattern = &patterns->patterns[start->pattern];
		if (!(found >> pattern->concept & 1) && fits(&patterns->words[start->word], words) &&
			matches(patterns, pattern, words, count))
		found |= (uint64_t)1 << pattern->concept;
	}
	return found;
}

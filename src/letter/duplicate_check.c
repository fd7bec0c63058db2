/* The words that somebody else got, or this person before. */
#include "base/text.h"
#include "letter/checks.h"

#include <stdlib.h>
#include <string.h>

enum {
	SHINGLE_WORDS = 4,
	SHINGLES_MAX = 20000,
	SHINGLES_LEAST = 12, /* shorter letters are alike by chance */
	ALIKE_PERCENT = 70,  /* of four words in a row; about 80 of 100 words */
	EARLIER_MAX = 50,
};

struct shingles {
	uint64_t *list; /* sorted, each once */
	size_t count;
};

static int compare(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static void sort(struct shingles *shingles)
{
	size_t kept = 0;

	if (shingles->count)
		qsort(shingles->list, shingles->count, sizeof(*shingles->list), compare);
	for (size_t i = 0; i < shingles->count; i++)
		if (i == 0 || shingles->list[i] != shingles->list[i - 1])
			shingles->list[kept++] = shingles->list[i];
	shingles->count = kept;
}

/* FNV-1a over the words, names and case apart. */
static uint64_t add_word(uint64_t hash, const char *word)
{
	for (; *word; word++)
		hash = (hash ^ (unsigned char)*word) * UINT64_C(0x100000001b3);
	return (hash ^ ' ') * UINT64_C(0x100000001b3);
}

static void shingles_make(const struct reading *reading, struct arena *arena, struct shingles *ret_shingles)
{
	const char *window[SHINGLE_WORDS] = {NULL};
	size_t words = 0;
	const size_t most = reading->token_count < SHINGLES_MAX ? reading->token_count : SHINGLES_MAX;

	*ret_shingles = (struct shingles){arena_array(arena, uint64_t, most + 1), 0};
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];

		if (sentence->region != REGION_TEXT && sentence->region != REGION_HEADING)
			continue;
		for (uint32_t j = sentence->first; j < sentence->first + sentence->count; j++) {
			uint64_t hash = UINT64_C(0xcbf29ce484222325);

			if (reading->tokens[j].kind == TOKEN_MARK)
				continue;
			memmove(window, window + 1, sizeof(window) - sizeof(window[0]));
			window[SHINGLE_WORDS - 1] = reading->tokens[j].lower;
			if (++words < SHINGLE_WORDS || ret_shingles->count == most)
				continue;
			for (int k = 0; k < SHINGLE_WORDS; k++)
				hash = add_word(hash, window[k]);
			ret_shingles->list[ret_shingles->count++] = hash;
		}
	}
	sort(ret_shingles);
}

static size_t count_common(const struct shingles *a, const struct shingles *b)
{
	size_t i = 0, j = 0, count = 0;

	while (i < a->count && j < b->count) {
		if (a->list[i] == b->list[j])
			count++;
		if (a->list[i] <= b->list[j])
			i++;
		else
			j += a->list[i] > b->list[j];
	}
	return count;
}

static bool are_alike(const struct shingles *a, const struct shingles *b)
{
	const size_t smaller = a->count < b->count ? a->count : b->count;

	return smaller >= SHINGLES_LEAST && count_common(a, b) * 100 >= smaller * ALIKE_PERCENT;
}

/* Where the text begins; the finding is of all of it, but a page underlined helps nobody. */
static void report(struct proof *proof, const struct letter_earlier *earlier)
{
	const struct reading *body = &proof->body;
	struct finding *finding;
	uint32_t i = 0;

	while (i < body->sentence_count && body->sentences[i].region != REGION_TEXT)
		i++;
	if (i == body->sentence_count)
		return;
	finding = proof_find_kind(proof, FINDING_DUPLICATE, SEVERITY_WARNING, body, body->sentences[i].first,
		body->sentences[i].first + body->sentences[i].count - 1);
	if (earlier->same_person)
		finding->message = arena_format(
			proof->arena, "%s got nearly these words before; write it anew", earlier->to);
	else
		finding->message = arena_format(proof->arena,
			"%s gets nearly the same words, and the two compare notes; give each their own",
			earlier->to);
}

void duplicate_check(struct proof *proof)
{
	const struct letter_context *context = proof->context;
	struct shingles own, other;
	struct reading reading;
	size_t at;

	if (context->earlier_count == 0)
		return;
	shingles_make(&proof->body, proof->arena, &own);
	for (size_t i = 0; i < context->earlier_count && i < EARLIER_MAX; i++) {
		const struct letter_earlier *earlier = &context->earlier[i];

		if ((!earlier->same_interview && !earlier->same_person) ||
			earlier->body.length > LETTER_MAX_BYTES || earlier->body.length == 0 ||
			!text_utf8_valid(earlier->body.start, earlier->body.length, &at))
			continue;
		reading_make(earlier->body, false, proof->lexicon, proof->arena, &reading);
		shingles_make(&reading, proof->arena, &other);
		if (!are_alike(&own, &other))
			continue;
		report(proof, earlier);
		return;
	}
}

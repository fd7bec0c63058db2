/* Sentences and paragraphs that stand twice in the same letter, pasted once too often. */
#include "letter/checks.h"

#include <stdlib.h>

enum {
	LEAST_WORDS = 6, /* "Thank you again for your time." may well be said twice */
	SENTENCES_MAX = 1000,
};

struct seen {
	uint64_t hash;
	uint32_t sentence;
};

static int compare(const void *a, const void *b)
{
	const struct seen *x = a, *y = b;
	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return x->sentence < y->sentence ? -1 : x->sentence > y->sentence;
}

/* FNV-1a over the words; 0 for what is too short. */
static uint64_t sentence_hash(const struct reading *reading, const struct sentence *sentence)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);
	uint32_t words = 0;
	for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
		if (reading->tokens[i].kind == TOKEN_MARK)
			continue;
		words++;
		for (const char *at = reading->tokens[i].lower; *at; at++)
			hash = (hash ^ (unsigned char)*at) * UINT64_C(0x100000001b3);
		hash = (hash ^ ' ') * UINT64_C(0x100000001b3);
	}
	return words > LEAST_WORDS ? hash : 0;
}

/* Marks the sentences that an earlier one says word for word. */
static void mark_repeats(const struct reading *reading, struct arena *arena, bool *again)
{
	struct seen *seen = arena_array(arena, struct seen, SENTENCES_MAX);
	size_t count = 0;
	for (uint32_t i = 0; i < reading->sentence_count && count < SENTENCES_MAX; i++) {
		uint64_t hash = sentence_hash(reading, &reading->sentences[i]);
		if (reading->sentences[i].region == REGION_TEXT && hash != 0)
			seen[count++] = (struct seen){hash, i};
	}
	if (count > 0)
		qsort(seen, count, sizeof *seen, compare);
	for (size_t i = 1; i < count; i++)
		again[seen[i].sentence] = seen[i].hash == seen[i - 1].hash;
}

void pasted_check(struct proof *proof)
{
	const struct reading *body = &proof->body;
	bool *again = arena_array(proof->arena, bool, body->sentence_count + 1);
	mark_repeats(body, proof->arena, again);
	for (uint32_t first = 0, last; first < body->sentence_count; first = last + 1) {
		last = first;
		if (!again[first])
			continue;
		while (last + 1 < body->sentence_count && again[last + 1])
			last++;
		struct finding *finding = proof_find_kind(proof, FINDING_DUPLICATE, SEVERITY_WARNING, body,
			body->sentences[first].first,
			body->sentences[last].first + body->sentences[last].count - 1);
		finding->message = "This stands in the letter twice";
	}
}

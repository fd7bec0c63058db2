/* A set of words with what is known of each, as a graph in which common beginnings and endings are shared:
 * the form that lies in the cache file and is mapped. */
#ifndef TACT_LETTER_WORD_SET_H
#define TACT_LETTER_WORD_SET_H

#include "base/span.h"

#include <stdint.h>

/* Bits of a value; the lowest eight are word classes (word_set_classes). */
enum {
	VALUE_NOUN = 1 << 0,
	VALUE_PLURAL = 1 << 1,
	VALUE_VERB = 1 << 2,
	VALUE_VERB_S = 1 << 3,
	VALUE_VERB_ED = 1 << 4,
	VALUE_VERB_ING = 1 << 5,
	VALUE_ADJECTIVE = 1 << 6,
	VALUE_ADVERB = 1 << 7,
	VALUE_WORD = 1 << 8,     /* right as it stands */
	VALUE_TAKES_S = 1 << 9,  /* with 's, which is not stored */
	VALUE_UNFIT = 1 << 10,   /* right, but nothing to suggest */
	VALUE_SHOUTED = 1 << 11, /* "Nasa": right only where all is in capitals */
	VALUE_SHOUTED_S = 1 << 12,
	VALUE_KEEP_CASE = 1 << 13,
	VALUE_COMMON = 1 << 14, /* of our own lists: likely to be meant */
	VALUE_FIRST = 1 << 15,  /* known to the first dictionary */
};

struct word_node {
	uint32_t first; /* edge */
	uint16_t value; /* 0: no word ends here */
	uint16_t count; /* of edges */
};

/* Nothing in it is trusted: each step checks its bounds. */
struct word_set {
	const struct word_node *nodes;
	const uint32_t *edges; /* target << 8 | byte; ascending by byte */
	uint32_t node_count, edge_count, root;
};

enum { WORD_SET_MAX_NODES = 700000, WORD_SET_MAX_WORDS = 4000000 };
#define WORD_SET_NOWHERE UINT32_MAX

uint32_t word_set_step(const struct word_set *set, uint32_t node, unsigned char byte);
/* Edges of the node; *ret_count 0 where the set is damaged. */
const uint32_t *word_set_edges(const struct word_set *set, uint32_t node, uint32_t *ret_count);
uint16_t word_set_value(const struct word_set *set, uint32_t node);
/* The value of the word as written, or 0. */
uint16_t word_set_find(const struct word_set *set, struct span word);
/* Bits of enum word_class. */
uint32_t word_set_classes(uint16_t value);

/* Words as they are gathered, in any order; doubles are joined. */
struct word_entry {
	uint64_t key; /* its first eight bytes */
	uint32_t at;  /* in the bytes */
	uint16_t value;
	uint8_t length;
};
struct word_gathering {
	struct word_entry *entries;
	size_t count, capacity;
	char *bytes;
	size_t used, size;
};
void word_gathering_clear(struct word_gathering *gathering);
/* Words longer than SPELLING_MAX_WORD are left out. */
void word_gathering_add(struct word_gathering *gathering, const char *word, size_t length, uint16_t value);
/* Builds the set into two blocks that the caller frees; false where it would be too large. */
bool word_set_build(struct word_gathering *gathering, struct word_set *ret_set);

#endif

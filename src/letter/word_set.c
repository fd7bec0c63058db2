/* Looking words up in a set. */
#include "letter/word_set.h"

#include "base/array.h"
#include "letter/lexicon.h"

const uint32_t *word_set_edges(const struct word_set *set, uint32_t node, uint32_t *ret_count)
{
	*ret_count = 0;
	if (node >= set->node_count)
		return NULL;
	const struct word_node *found = &set->nodes[node];
	if (found->first > set->edge_count || found->count > set->edge_count - found->first)
		return NULL;
	*ret_count = found->count;
	return set->edges + found->first;
}

uint32_t word_set_step(const struct word_set *set, uint32_t node, unsigned char byte)
{
	uint32_t count;
	const uint32_t *edges = word_set_edges(set, node, &count);
	for (uint32_t i = 0; i < count; i++)
		if ((edges[i] & 0xFF) == byte)
			return edges[i] >> 8;
	return WORD_SET_NOWHERE;
}

uint16_t word_set_value(const struct word_set *set, uint32_t node)
{
	return node < set->node_count ? set->nodes[node].value : 0;
}

uint16_t word_set_find(const struct word_set *set, struct span word)
{
	uint32_t node = set->root;
	for (size_t i = 0; i < word.length && node != WORD_SET_NOWHERE; i++)
		node = word_set_step(set, node, (unsigned char)word.start[i]);
	return word_set_value(set, node);
}

uint32_t word_set_classes(uint16_t value)
{
	static const uint32_t classes[] = {WORD_NOUN, WORD_PLURAL, WORD_VERB, WORD_VERB_S,
		WORD_VERB_ED | WORD_VERB_EN, WORD_VERB_ING, WORD_ADJECTIVE, WORD_ADVERB};
	uint32_t found = 0;
	for (size_t i = 0; i < ARRAY_COUNT(classes); i++)
		if (value >> i & 1)
			found |= classes[i];
	return found;
}

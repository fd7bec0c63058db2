/* Building a set from words in any order: sorted, then joined node by node (Daciuk and others, 2000). */
#include "letter/spelling.h"
#include "letter/word_set.h"

#include <stdlib.h>
#include <string.h>

static void *must(void *block)
{
	if (!block)
		abort();
	return block;
}

void word_gathering_clear(struct word_gathering *gathering)
{
	free(gathering->entries);
	free(gathering->bytes);
	*gathering = (struct word_gathering){0};
}

static uint64_t first_bytes(const char *word, size_t length)
{
	uint64_t key = 0;
	for (size_t i = 0; i < 8; i++)
		key = key << 8 | (i < length ? (unsigned char)word[i] : 0);
	return key;
}

void word_gathering_add(struct word_gathering *gathering, const char *word, size_t length, uint16_t value)
{
	if (length == 0 || length > SPELLING_MAX_WORD || gathering->count >= WORD_SET_MAX_WORDS)
		return;
	if (gathering->count == gathering->capacity) {
		gathering->capacity = gathering->capacity ? gathering->capacity * 2 : 1 << 16;
		gathering->entries =
			must(realloc(gathering->entries, gathering->capacity * sizeof(*gathering->entries)));
	}
	if (gathering->used + length > gathering->size) {
		gathering->size = gathering->size ? gathering->size * 2 : 1 << 20;
		gathering->bytes = must(realloc(gathering->bytes, gathering->size));
	}
	gathering->entries[gathering->count++] = (struct word_entry){
		first_bytes(word, length), (uint32_t)gathering->used, value, (uint8_t)length};
	memcpy(gathering->bytes + gathering->used, word, length);
	gathering->used += length;
}

static int compare_entries(const void *a, const void *b, void *bytes)
{
	const struct word_entry *left = a, *right = b;
	if (left->key != right->key)
		return left->key < right->key ? -1 : 1;
	size_t shorter = left->length < right->length ? left->length : right->length;
	int order = shorter > 8
			    ? memcmp((char *)bytes + left->at + 8, (char *)bytes + right->at + 8, shorter - 8)
			    : 0;
	return order ? order : (int)left->length - (int)right->length;
}

struct open_node {
	uint16_t value, count;
	uint32_t edges[256];
};

struct builder {
	struct open_node *path; /* of the word added last */
	size_t depth;           /* its length */
	const char *word;
	struct word_node *nodes;
	uint32_t *edges, *table; /* table: node + 1 by digest */
	size_t node_count, edge_count, edge_capacity;
	bool full;
};
enum { TABLE_SIZE = 1 << 21 };

static uint32_t node_add(struct builder *builder, const struct open_node *open)
{
	if (builder->node_count >= WORD_SET_MAX_NODES) {
		builder->full = true;
		return 0;
	}
	if (builder->edge_count + open->count > builder->edge_capacity) {
		builder->edge_capacity = builder->edge_capacity ? builder->edge_capacity * 2 : 1 << 18;
		builder->edges = must(realloc(builder->edges, builder->edge_capacity * sizeof(uint32_t)));
	}
	if (open->count)
		memcpy(builder->edges + builder->edge_count, open->edges, open->count * sizeof(uint32_t));
	builder->nodes[builder->node_count] =
		(struct word_node){(uint32_t)builder->edge_count, open->value, open->count};
	builder->edge_count += open->count;
	return (uint32_t)builder->node_count++;
}

static uint64_t mix(uint64_t digest, uint64_t value)
{
	digest = (digest ^ value) * UINT64_C(0x9E3779B97F4A7C15);
	return digest ^ digest >> 32;
}

/* The node that is the same as this open one, made where there is none. */
static uint32_t node_register(struct builder *builder, const struct open_node *open)
{
	uint64_t digest = mix(open->value, open->count);
	for (size_t i = 0; i < open->count; i++)
		digest = mix(digest, open->edges[i]);
	for (size_t at = digest % TABLE_SIZE;; at = (at + 1) % TABLE_SIZE) {
		if (!builder->table[at]) {
			uint32_t made = node_add(builder, open);
			builder->table[at] = made + 1;
			return made;
		}
		const struct word_node *node = &builder->nodes[builder->table[at] - 1];
		if (node->value == open->value && node->count == open->count &&
			(open->count == 0 || memcmp(builder->edges + node->first, open->edges,
						     open->count * sizeof(uint32_t)) == 0))
			return builder->table[at] - 1;
	}
}

static void open_node_add(struct open_node *node, uint32_t edge)
{
	node->edges[node->count++] = edge;
}

/* Joins the nodes of the last word below a depth. */
static void close_path(struct builder *builder, size_t depth)
{
	for (; builder->depth > depth && !builder->full; builder->depth--) {
		uint32_t target = node_register(builder, &builder->path[builder->depth]);
		open_node_add(&builder->path[builder->depth - 1],
			target << 8 | (unsigned char)builder->word[builder->depth - 1]);
	}
}

static void add_entry(struct builder *builder, const char *word, const struct word_entry *entry)
{
	size_t same = 0;
	while (same < builder->depth && same < entry->length && builder->word[same] == word[same])
		same++;
	close_path(builder, same);
	for (size_t i = same; i < entry->length; i++) {
		builder->path[i + 1].value = 0;
		builder->path[i + 1].count = 0;
	}
	builder->depth = entry->length;
	builder->word = word;
	builder->path[entry->length].value |= entry->value;
}

bool word_set_build(struct word_gathering *gathering, struct word_set *ret_set)
{
	if (gathering->count > 0)
		qsort_r(gathering->entries, gathering->count, sizeof(*gathering->entries), compare_entries,
			gathering->bytes);
	struct arena scratch;
	arena_init(&scratch);
	struct builder builder = {
		.path = arena_array(&scratch, struct open_node, SPELLING_MAX_WORD + 1),
		.nodes = must(malloc(WORD_SET_MAX_NODES * sizeof(struct word_node))),
		.table = arena_array(&scratch, uint32_t, TABLE_SIZE),
		.word = "",
	};
	for (size_t i = 0; i < gathering->count && !builder.full; i++)
		add_entry(&builder, gathering->bytes + gathering->entries[i].at, &gathering->entries[i]);
	close_path(&builder, 0);
	uint32_t root = builder.full ? 0 : node_add(&builder, &builder.path[0]);
	arena_clear(&scratch);
	if (builder.full) {
		free(builder.nodes);
		free(builder.edges);
		return false;
	}
	*ret_set =
		(struct word_set){must(realloc(builder.nodes, builder.node_count * sizeof(struct word_node))),
			builder.edges, (uint32_t)builder.node_count, (uint32_t)builder.edge_count, root};
	return true;
}

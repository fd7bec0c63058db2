/* All patterns together: which to try at a word, and what to report where one matches. */
#include "letter/pattern.h"

#include "letter/pattern_match.h"
#include "letter/proof.h"

#include <assert.h>
#include <string.h>

enum { FIRST_CAPACITY = 2048, UNLESS_MAX = 12 };

struct row {
	const struct family *family;
	const struct usage *usage;
	struct pattern pattern;
	uint8_t unless_count;
	struct pattern *unless;
};

/* A row to try where its anchor stands; the anchor is `least` to `most` tokens behind the row's begin. */
struct link {
	uint32_t row, next;
	uint8_t least, most;
	uint32_t any; /* of an anchor by class */
};

struct patterns {
	struct pattern_words words;
	struct arena *arena;
	struct row *rows;
	size_t row_capacity, link_capacity;
	uint32_t row_count;
	struct link *links;
	uint32_t link_count;
	uint32_t *by_word; /* first link + 1 for each word */
	uint32_t by_class[WORD_CLASS_COUNT], by_any;
};

/* So frequent that a pattern is rather found by another of its words. */
static const char common_words[] =
	"the|a|an|to|of|in|and|for|i|you|is|it|that|was|with|my|your|be|have|on|at|me|this|we|as|,|.|not|"
	"will|"
	"are|or|our|so|but|very|from|by|about|which|would|had|has|been|am|more|all|can|do|if";

static struct row *row_add(struct patterns *patterns)
{
	patterns->rows = arena_grow(patterns->arena, patterns->rows, sizeof *patterns->rows,
		patterns->row_count, FIRST_CAPACITY, &patterns->row_capacity);
	return &patterns->rows[patterns->row_count++];
}

static void parse_unless(struct patterns *patterns, struct row *row)
{
	struct pattern list[UNLESS_MAX];
	struct span rest = span_of(row->usage->unless);
	while (rest.length > 0 && row->unless_count < UNLESS_MAX) {
		const char *slash = memmem(rest.start, rest.length, " / ", 3);
		size_t length = slash ? (size_t)(slash - rest.start) : rest.length;
		pattern_parse((struct span){rest.start, length}, &patterns->words, patterns->arena,
			&list[row->unless_count++]);
		size_t cut = slash ? length + 3 : length;
		rest = (struct span){rest.start + cut, rest.length - cut};
	}
	assert(rest.length == 0);
	row->unless = arena_array(patterns->arena, struct pattern, row->unless_count + 1U);
	memcpy(row->unless, list, row->unless_count * sizeof *list);
}

static void add_family(struct patterns *patterns, const struct family *family)
{
	for (size_t i = 0; i < family->usage_count; i++) {
		struct row *row = row_add(patterns);
		row->family = family;
		row->usage = &family->usages[i];
		pattern_parse(span_of(row->usage->pattern), &patterns->words, patterns->arena, &row->pattern);
		parse_unless(patterns, row);
	}
}

static void link_add(struct patterns *patterns, uint32_t *head, struct link link)
{
	patterns->links = arena_grow(patterns->arena, patterns->links, sizeof *patterns->links,
		patterns->link_count, FIRST_CAPACITY * 2, &patterns->link_capacity);
	link.next = *head;
	patterns->links[patterns->link_count++] = link;
	*head = patterns->link_count;
}

/* How good an element is to find a pattern by. */
static unsigned anchor_worth(const struct element *element, const bool *is_common)
{
	if (element->optional || element->negated)
		return 0;
	if (element->class_count == 0) {
		for (unsigned i = 0; i < element->word_count; i++)
			if (is_common[element->words[i]])
				return 3;
		return 4;
	}
	return element->word_count == 0 && element->class_count == 1 && element->classes[0].any ? 2 : 1;
}

static void link_row(struct patterns *patterns, uint32_t number, const bool *is_common)
{
	const struct pattern *pattern = &patterns->rows[number].pattern;
	struct link link = {.row = number}, best = link;
	unsigned worth = 0, anchor = 0;
	for (unsigned i = 0; i < pattern->count; i++) {
		unsigned own = anchor_worth(&pattern->elements[i], is_common);
		if (own > worth) {
			worth = own;
			anchor = i;
			best = link;
		}
		link.most++;
		link.least = (uint8_t)(link.least + !pattern->elements[i].optional);
	}
	const struct element *element = &pattern->elements[anchor];
	if (worth >= 3) {
		for (unsigned i = 0; i < element->word_count; i++)
			link_add(patterns, &patterns->by_word[element->words[i]], best);
		return;
	}
	if (worth < 2) {
		link_add(patterns, &patterns->by_any, best);
		return;
	}
	best.any = element->classes[0].any;
	for (unsigned bit = 0; bit < WORD_CLASS_COUNT; bit++)
		if (best.any >> bit & 1)
			link_add(patterns, &patterns->by_class[bit], best);
}

static void link_rows(struct patterns *patterns)
{
	bool *is_common = arena_array(patterns->arena, bool, patterns->words.count + 1);
	patterns->by_word = arena_array(patterns->arena, uint32_t, patterns->words.count + 1);
	struct span rest = span_of(common_words), word;
	while (span_cut(&rest, '|', &word)) {
		char text[8] = "";
		memcpy(text, word.start, word.length);
		is_common[pattern_words_find(&patterns->words, text)] = true;
	}
	is_common[0] = false;
	for (uint32_t i = 0; i < patterns->row_count; i++)
		link_row(patterns, i, is_common);
}

struct patterns *patterns_of(
	const struct family_list *const *lists, size_t count, bool all, struct arena *arena)
{
	struct patterns *patterns = arena_new(arena, struct patterns);
	patterns->arena = arena;
	pattern_words_init(&patterns->words, arena);
	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < lists[i]->count; j++)
			if (all || !lists[i]->families[j].off)
				add_family(patterns, &lists[i]->families[j]);
	link_rows(patterns);
	return patterns;
}

struct patterns *patterns_new(bool all, struct arena *arena)
{
	return patterns_of(family_lists, family_list_count, all, arena);
}

/* A look through one reading. */
struct look {
	const struct patterns *patterns;
	struct proof *proof;
	const struct reading *reading;
	struct match_place place;
	void (*hit)(struct proof *proof, const struct pattern_hit *hit); /* NULL: reported */
};

static bool is_excused(const struct look *look, const struct row *row, uint32_t first, uint32_t bracket)
{
	struct match match;
	for (unsigned i = 0; i < row->unless_count; i++) {
		const struct pattern *unless = &row->unless[i];
		uint32_t start =
			first > look->place.begin + unless->count ? first - unless->count : look->place.begin;
		for (; start <= bracket; start++)
			if (pattern_matches(unless, &look->place, start, &match) &&
				((match.begin <= first && match.end > first) ||
					(match.begin <= bracket && match.end > bracket)))
				return true;
	}
	return false;
}

static void suggest(const struct look *look, const struct row *row, const struct match *match, uint32_t first,
	uint32_t last, struct finding *finding)
{
	struct suggestion_source source = {
		look->reading, &row->pattern, match, look->proof->lexicon, look->proof->arena, first, last};
	struct span rest = span_of(row->usage->instead);
	while (row->usage->instead) {
		const char *slash = memmem(rest.start, rest.length, " / ", 3);
		size_t length = slash ? (size_t)(slash - rest.start) : rest.length;
		const char *suggestion = suggestion_make(&source, (struct span){rest.start, length});
		if (suggestion)
			finding_suggest(finding, suggestion);
		if (!slash)
			return;
		rest = (struct span){slash + 3, rest.length - length - 3};
	}
}

/* In quotation marks stand others' words, or words that are spoken about. */
static bool is_quoted(const struct look *look, uint32_t first, uint32_t last)
{
	bool open = false;
	for (uint32_t i = look->place.begin; i < first; i++)
		open ^= token_is(&look->place.tokens[i], "\"");
	for (uint32_t i = last + 1; open && i < look->place.end; i++)
		if (token_is(&look->place.tokens[i], "\""))
			return true;
	return false;
}

/* "atLeast" is the name of something, not the mistake "atleast". */
static bool is_coined(const struct reading *reading, uint32_t token)
{
	const struct span text = token_text(reading, token);
	bool small = false, inner = false;

	for (size_t i = 0; i < text.length; i++) {
		inner |= small && text.start[i] >= 'A' && text.start[i] <= 'Z';
		small |= text.start[i] >= 'a' && text.start[i] <= 'z';
	}
	return inner;
}

static void report(const struct look *look, const struct row *row, const struct match *match)
{
	uint32_t first = PATTERN_NO_TOKEN, last = PATTERN_NO_TOKEN;
	for (unsigned i = row->pattern.first; i <= row->pattern.last; i++) {
		if (match->at[i] == PATTERN_NO_TOKEN)
			continue;
		first = first == PATTERN_NO_TOKEN ? match->at[i] : first;
		last = match->at[i];
	}
	if (first == PATTERN_NO_TOKEN || is_excused(look, row, match->begin, first))
		return;
	if (look->hit) {
		look->hit(look->proof,
			&(struct pattern_hit){row->family, row->usage, look->reading, first, last});
		return;
	}
	if (row->family->kind == FINDING_GRAMMAR &&
		(is_quoted(look, first, last) || (first == last && is_coined(look->reading, first))))
		return;
	struct finding *finding = proof_find(look->proof, row->family, look->reading, first, last);
	if (row->usage->grave != USAGE_AS_FAMILY)
		finding->severity = (uint8_t)(row->usage->grave - 1);
	if (row->usage->message)
		finding->message = row->usage->message;
	suggest(look, row, match, first, last, finding);
}

static void try_links(const struct look *look, uint32_t head, uint32_t token, uint32_t bit)
{
	struct match match;
	uint32_t classes = look->place.tokens[token].classes;
	for (uint32_t number = head; number;) {
		const struct link *link = &look->patterns->links[number - 1];
		const struct row *row = &look->patterns->rows[link->row];
		number = link->next;
		/* An anchor by several classes is tried once a token, under the lowest that it has. */
		if (bit && ((classes & link->any) & (bit - 1)))
			continue;
		for (uint32_t back = link->least; back <= link->most && token >= look->place.begin + back;
			back++)
			if (pattern_matches(&row->pattern, &look->place, token - back, &match))
				report(look, row, &match);
	}
}

static void look_at_sentence(const struct look *look)
{
	const struct patterns *patterns = look->patterns;
	for (uint32_t i = look->place.begin; i < look->place.end; i++) {
		if (look->place.words[i])
			try_links(look, patterns->by_word[look->place.words[i]], i, 0);
		for (uint32_t rest = look->place.tokens[i].classes; rest; rest &= rest - 1) {
			unsigned bit = (unsigned)__builtin_ctz(rest);
			if (bit < WORD_CLASS_COUNT)
				try_links(look, patterns->by_class[bit], i, 1U << bit);
		}
		try_links(look, patterns->by_any, i, 0);
	}
}

static bool place_set(struct match_place *place, const struct sentence *sentence)
{
	if (sentence->region == REGION_QUOTED || sentence->region == REGION_SIGNATURE)
		return false;
	place->begin = place->first_word = sentence->first;
	place->end = place->closed = sentence->first + sentence->count;
	while (place->first_word < place->end && place->tokens[place->first_word].kind == TOKEN_MARK)
		place->first_word++;
	while (place->closed > place->first_word && place->tokens[place->closed - 1].kind == TOKEN_MARK)
		place->closed--;
	return true;
}

void patterns_each(const struct patterns *patterns, struct proof *proof, const struct reading *reading,
	void (*hit)(struct proof *proof, const struct pattern_hit *hit))
{
	uint32_t *words = arena_array(proof->arena, uint32_t, reading->token_count + 1);
	for (uint32_t i = 0; i < reading->token_count; i++)
		words[i] = pattern_words_find(&patterns->words, reading->tokens[i].lower);
	struct look look = {patterns, proof, reading, {.tokens = reading->tokens, .words = words}, hit};
	for (uint32_t i = 0; i < reading->sentence_count; i++)
		if (place_set(&look.place, &reading->sentences[i]))
			look_at_sentence(&look);
}

void patterns_look(const struct patterns *patterns, struct proof *proof, const struct reading *reading)
{
	patterns_each(patterns, proof, reading, NULL);
}

/* Organizations whose name stands in a line of text, or in the name of a domain. */
#include "app/answer_phrase.h"

#include "base/text.h"

#include <string.h>

enum { WORDS_MAX = 40, PHRASE_WORDS = 5, LINE_BYTES = 400, LABEL_MAX = 40, SHORTEST = 2 };

/* What a company may have behind its name, or leave out. */
static const char *const forms[] = {"ab", "ag", "as", "bv", "b.v.", "co", "company", "corp", "corporation",
	"e.k.", "e.v.", "gbr", "gmbh", "group", "holding", "inc", "incorporated", "international", "kg",
	"kgaa", "limited", "llc", "llp", "ltd", "mbh", "n.v.", "nv", "oy", "partners", "plc", "pty", "s.a.",
	"s.a.s.", "sa", "sarl", "sas", "se", "spa", "sas", "technologies", "ug", "&", "und", "and", "et",
	"gruppe", "groupe", "labs", "software", "solutions"};

struct search {
	struct store *store;
	struct arena *arena;
	struct name_hit *hits;
	size_t count;
};

static bool is_form(struct span word)
{
	while (word.length && strchr(",.()", word.start[word.length - 1]) && !span_is(word, "s.a.") &&
		!span_is(word, "b.v.") && !span_is(word, "e.v.") && !span_is(word, "e.k.") &&
		!span_is(word, "n.v."))
		word.length--;
	if (!word.length)
		return true;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (span_is(word, forms[i]))
			return true;
	return false;
}

/* What the organization has behind the phrase, which its name begins with, are forms only. */
static bool is_rest_form(const char *organization, size_t phrase_length)
{
	char folded[LINE_BYTES];
	struct span rest, word;

	text_fold(organization, folded, sizeof(folded));
	if (strlen(folded) < phrase_length)
		return false;
	rest = span_of(folded + phrase_length);
	while (span_cut(&rest, ' ', &word))
		if (!is_form(word))
			return false;
	return true;
}

static bool look_up(struct search *search, const char *phrase, struct error *err)
{
	struct name_hit *hits;
	size_t count;

	if (!name_rows_begun(
		    search->store, phrase, ANSWER_PHRASE_MAX_HITS, search->arena, &hits, &count, err))
		return false;
	for (size_t i = 0; i < count && search->count < ANSWER_PHRASE_MAX_HITS; i++)
		if (is_rest_form(hits[i].organization, strlen(phrase)))
			search->hits[search->count++] = hits[i];
	return true;
}

static void search_init(struct search *search, struct store *store, struct arena *arena)
{
	*search =
		(struct search){store, arena, arena_array(arena, struct name_hit, ANSWER_PHRASE_MAX_HITS), 0};
}

static bool is_edge(char c)
{
	return strchr(" ,;:!?\"'()[]|<>", c) || c == '\0';
}

/* Cuts the line into words as they stand, the sign of a genitive taken off. */
static int cut_words(const char *line, struct span words[WORDS_MAX])
{
	int count = 0;

	while (*line && count < WORDS_MAX) {
		size_t length = 0;
		while (*line && is_edge(*line))
			line++;
		while (!is_edge(line[length]))
			length++;
		words[count] = (struct span){line, length};
		line += length;
		while (words[count].length > 1 && words[count].start[words[count].length - 1] == '.' &&
			!memchr(words[count].start, '.', words[count].length - 1))
			words[count].length--;
		count += words[count].length > 0;
	}
	return count;
}

static bool begins_name(struct span word)
{
	return !(word.start[0] >= 'a' && word.start[0] <= 'z');
}

/* All phrases that begin with the first of the words. */
static bool look_up_from(struct search *search, const struct span *words, int count, struct error *err)
{
	char phrase[LINE_BYTES], folded[LINE_BYTES];
	bool some = true;

	for (int i = 0; some && i < count && i < PHRASE_WORDS; i++) {
		size_t length = (size_t)(words[i].start + words[i].length - words[0].start);
		if (length >= LINE_BYTES)
			break;
		snprintf(phrase, sizeof(phrase), "%.*s", (int)length, words[0].start);
		text_fold(phrase, folded, sizeof(folded));
		if ((i == 0 && !name_rows_some_begin(search->store, folded, &some, err)) ||
			(some && length >= SHORTEST && !look_up(search, folded, err)))
			return false;
	}
	return true;
}

bool answer_phrase_organizations(struct store *store, const char *line, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	struct search search;
	struct span words[WORDS_MAX];
	int count = line ? cut_words(line, words) : 0;

	search_init(&search, store, arena);
	for (int i = 0; i < count; i++)
		if (begins_name(words[i]) && !look_up_from(&search, words + i, count - i, err))
			return false;
	*ret_hits = search.hits;
	*ret_count = search.count;
	return true;
}

/* The label as it stands, with spaces for hyphens, and cut into two words anywhere. */
static bool look_up_label(struct search *search, const char *label, struct error *err)
{
	size_t length = strlen(label);
	char words[LABEL_MAX + 2];

	if (!look_up(search, label, err))
		return false;
	snprintf(words, sizeof(words), "%s", label);
	for (char *p = words; *p; p++)
		if (*p == '-')
			*p = ' ';
	if (strcmp(words, label) != 0)
		return look_up(search, words, err);
	for (size_t i = SHORTEST; i + SHORTEST <= length && !search->count; i++) {
		snprintf(words, sizeof(words), "%.*s %s", (int)i, label, label + i);
		if (!look_up(search, words, err))
			return false;
	}
	return true;
}

/* "acme-group" is Acme too. */
bool answer_phrase_domain(struct store *store, const char *domain, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	struct search search;
	char label[LABEL_MAX + 1], folded[LABEL_MAX + 1];
	const char *hyphen;
	size_t length = strcspn(domain, ".");

	search_init(&search, store, arena);
	if (length >= SHORTEST && length < LABEL_MAX) {
		snprintf(label, sizeof(label), "%.*s", (int)length, domain);
		text_fold(label, folded, sizeof(folded));
		if (!look_up_label(&search, folded, err))
			return false;
		hyphen = strrchr(folded, '-');
		if (!search.count && hyphen && is_form(span_of(hyphen + 1))) {
			folded[hyphen - folded] = '\0';
			if (!look_up_label(&search, folded, err))
				return false;
		}
	}
	*ret_hits = search.hits;
	*ret_count = search.count;
	return true;
}

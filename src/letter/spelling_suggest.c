/* What was probably meant by a word that nobody knows: a walk through the set as long as the cost of the
 * slips of the pen stays low, the common words first. */
#include "letter/slip.h"
#include "letter/spelling_case.h"
#include "letter/spelling_private.h"

#include <string.h>

enum {
	LONGEST = 40,   /* of a word that is thought about */
	BAND = 3,       /* letters too many or too few at most */
	NEAR_COST = 11, /* one slip */
	FAR_COST = 20,
	FAR_LONGEST = 20, /* a longer word takes too long, and is seldom a word */
	KEPT = 8,
	COMMON_BONUS = 7,
	STEM_BONUS = 4,
	FIRST_BONUS = 3,
	MOST_BONUS = COMMON_BONUS + FIRST_BONUS,
};

struct candidate {
	char text[LONGEST + 2 * BAND + 16];
	int score;
};

struct search {
	const struct spelling *spelling;
	struct span word;
	int bound;
	struct candidate kept[KEPT];
	size_t count;
	unsigned char instead[LONGEST][128]; /* of the word's letters by others */
	unsigned char rows[LONGEST + BAND + 2][LONGEST + 1];
	char path[LONGEST + BAND + 2];
};

static bool has_common(const struct spelling *spelling, const char *text, size_t length)
{
	return word_set_find(&spelling->file.set, (struct span){text, length}) & VALUE_COMMON;
}

/* "interviewing" is as common as "interview", nearly. */
static bool stem_is_common(const struct spelling *spelling, struct span word)
{
	static const struct {
		const char *ending, *instead;
	} endings[] = {{"s", ""}, {"es", ""}, {"ed", ""}, {"d", ""}, {"ing", ""}, {"ing", "e"}, {"ly", ""},
		{"ies", "y"}, {"ied", "y"}, {"er", ""}, {"r", ""}};
	char stem[LONGEST + BAND + 4];
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
		size_t cut = strlen(endings[i].ending), more = strlen(endings[i].instead);
		if (word.length < cut + 3 ||
			memcmp(word.start + word.length - cut, endings[i].ending, cut) != 0)
			continue;
		memcpy(stem, word.start, word.length - cut);
		memcpy(stem + word.length - cut, endings[i].instead, more);
		if (has_common(spelling, stem, word.length - cut + more))
			return true;
	}
	return false;
}

bool spelling_is_common(const struct spelling *spelling, struct span word)
{
	char buffer[CASE_BUFFER];
	struct span lower = word_lowered(word, buffer);
	return lower.length <= LONGEST &&
	       (has_common(spelling, lower.start, lower.length) || stem_is_common(spelling, lower));
}

static int bonus(const struct search *search, struct span word, uint16_t value)
{
	int points = value & VALUE_FIRST ? FIRST_BONUS : 0;
	if (value & VALUE_COMMON)
		return points + COMMON_BONUS;
	return points + (stem_is_common(search->spelling, word) ? STEM_BONUS : 0);
}

static void keep(struct search *search, const char *text, size_t length, int score)
{
	size_t at = 0;
	if (length >= sizeof(search->kept->text))
		return;
	for (size_t i = 0; i < search->count; i++)
		if (strlen(search->kept[i].text) == length &&
			memcmp(search->kept[i].text, text, length) == 0) {
			if (search->kept[i].score <= score)
				return;
			memmove(&search->kept[i], &search->kept[i + 1],
				(--search->count - i) * sizeof(*search->kept));
			break;
		}
	while (at < search->count && search->kept[at].score <= score)
		at++;
	if (at == KEPT)
		return;
	if (search->count < KEPT)
		search->count++;
	memmove(&search->kept[at + 1], &search->kept[at], (search->count - at - 1) * sizeof(*search->kept));
	memcpy(search->kept[at].text, text, length);
	search->kept[at].text[length] = '\0';
	search->kept[at].score = score;
	if (search->count == KEPT && search->kept[KEPT - 1].score + MOST_BONUS < search->bound)
		search->bound = search->kept[KEPT - 1].score + MOST_BONUS;
}

static void consider(struct search *search, const char *text, size_t length, int cost, uint16_t value)
{
	if (!(value & VALUE_WORD) || (value & VALUE_UNFIT))
		return;
	keep(search, text, length, cost - bonus(search, (struct span){text, length}, value));
}

static int instead_cost(const struct search *search, size_t at, char byte)
{
	return (unsigned char)byte < 128        ? search->instead[at][(unsigned char)byte]
	       : search->word.start[at] == byte ? 0
						: 10;
}

static void fill_instead(struct search *search)
{
	for (size_t i = 0; i < search->word.length; i++)
		for (int byte = 0; byte < 128; byte++)
			search->instead[i][byte] =
				(unsigned char)slip_instead(search->word.start[i], (char)byte, i == 0);
}

/* Fills row `depth` for the path that now ends in `byte`; returns the lowest cost in it. */
static int fill_row(struct search *search, size_t depth, char byte)
{
	const struct span word = search->word;
	unsigned char *row = search->rows[depth], *above = search->rows[depth - 1];
	size_t low = depth > BAND ? depth - BAND : 0,
	       high = depth + BAND < word.length ? depth + BAND : word.length;
	int lowest = UINT8_MAX;
	if (low > 0)
		row[low - 1] = UINT8_MAX;
	char before = depth > 1 ? search->path[depth - 2] : '\0';
	int missing = slip_missing(before, byte);
	for (size_t i = low; i <= high; i++) {
		int best = i + 1 <= depth + BAND ? above[i] + missing : UINT8_MAX;
		if (i > 0) {
			int other = above[i - 1] + instead_cost(search, i - 1, byte);
			best = other < best ? other : best;
			other = i > low ? row[i - 1] + slip_extra(i > 1 ? word.start[i - 2] : '\0',
							       word.start[i - 1])
					: UINT8_MAX;
			best = other < best ? other : best;
		}
		if (i > 1 && depth > 1 && word.start[i - 1] == before && word.start[i - 2] == byte) {
			int other = search->rows[depth - 2][i - 2] + SLIP_SWAPPED;
			best = other < best ? other : best;
		}
		row[i] = (unsigned char)(best < UINT8_MAX ? best : UINT8_MAX);
		lowest = row[i] < lowest ? row[i] : lowest;
	}
	if (high < word.length)
		row[high + 1] = UINT8_MAX;
	return lowest;
}

static void walk(struct search *search, uint32_t node, size_t depth)
{
	uint32_t count;
	const uint32_t *edges = word_set_edges(&search->spelling->file.set, node, &count);
	if (depth + 1 >= search->word.length + BAND + 1)
		return;
	for (uint32_t i = 0; i < count; i++) {
		search->path[depth] = (char)(edges[i] & 0xFF);
		if (fill_row(search, depth + 1, search->path[depth]) > search->bound)
			continue;
		uint32_t next = edges[i] >> 8;
		if (depth + 1 + BAND >= search->word.length &&
			search->rows[depth + 1][search->word.length] <= search->bound)
			consider(search, search->path, depth + 1,
				search->rows[depth + 1][search->word.length],
				word_set_value(&search->spelling->file.set, next));
		walk(search, next, depth + 1);
	}
}

static void walk_from_root(struct search *search, int bound)
{
	search->bound = bound;
	search->rows[0][0] = 0;
	for (size_t i = 1; i <= search->word.length; i++) {
		int cost = search->rows[0][i - 1] +
			   slip_extra(i > 1 ? search->word.start[i - 2] : '\0', search->word.start[i - 1]) +
			   (i == 1 ? SLIP_FIRST : 0);
		search->rows[0][i] = (unsigned char)(cost < UINT8_MAX ? cost : UINT8_MAX);
	}
	walk(search, search->spelling->file.set.root, 0);
}

/* "thats": a missing apostrophe, which the walk does not see because 's is but a mark. */
static void try_apostrophe(struct search *search)
{
	char text[LONGEST + 4];
	size_t length = search->word.length;
	if (length < 3 || search->word.start[length - 1] != 's')
		return;
	struct span stem = {search->word.start, length - 1};
	uint16_t value = word_set_find(&search->spelling->file.set, stem);
	if (!(value & VALUE_TAKES_S))
		return;
	memcpy(text, stem.start, stem.length);
	text[stem.length] = '\'';
	text[stem.length + 1] = 's';
	keep(search, text, length + 1, SLIP_APOSTROPHE - bonus(search, stem, value));
}

/* Slips that everybody makes. */
static void try_known(struct search *search)
{
	const char *known = slip_known(search->word);
	if (known)
		keep(search, known, strlen(known), -MOST_BONUS);
}

/* Sounds written in other letters: "filosophy". */
static void try_sounds(struct search *search)
{
	char text[LONGEST + 16];
	const struct slip_sound *sound;
	for (size_t i = 0; (sound = slip_sound(i)) != NULL; i++) {
		size_t heard = strlen(sound->written), more = strlen(sound->meant);
		for (size_t at = 0; at + heard <= search->word.length; at++) {
			if (memcmp(search->word.start + at, sound->written, heard) != 0)
				continue;
			size_t rest = search->word.length - at - heard;
			memcpy(text, search->word.start, at);
			memcpy(text + at, sound->meant, more);
			memcpy(text + at + more, search->word.start + at + heard, rest);
			struct span meant = {text, at + more + rest};
			consider(search, text, meant.length, sound->cost,
				word_set_find(&search->spelling->file.set, meant));
		}
	}
}

/* "thankyou": two common words without their space. */
static void try_split(struct search *search)
{
	char text[LONGEST + 2];
	for (size_t at = 1; at < search->word.length; at++) {
		struct span rest = {search->word.start + at, search->word.length - at};
		bool begins = at > 1 ? has_common(search->spelling, search->word.start, at)
				     : search->word.start[0] == 'a';
		if (!begins || rest.length < 2 || !has_common(search->spelling, rest.start, rest.length))
			continue;
		memcpy(text, search->word.start, at);
		text[at] = ' ';
		memcpy(text + at + 1, rest.start, rest.length);
		keep(search, text, search->word.length + 1, at == 1 ? SLIP_SPACE + 2 : SLIP_SPACE);
	}
}

static const char *in_case_of(
	struct span word, enum letter_case written, const char *text, const char *end, struct arena *arena)
{
	char buffer[CASE_BUFFER];
	struct span found = span_of(text);
	if (written == CASE_INITIAL && letter_case_of(found) == CASE_LOWER)
		found = word_capitalized(found, buffer);
	if (written == CASE_ALL) {
		struct arena *keeps = arena;
		char *raised = arena_copy(keeps, found.start, found.length);
		for (size_t i = 0; i < found.length; i++)
			raised[i] = (char)(raised[i] >= 'a' && raised[i] <= 'z' ? raised[i] - 32 : raised[i]);
		return arena_format(arena, "%s%s", raised, end);
	}
	return arena_format(arena, "%.*s%s", (int)found.length, found.start, end);
}

static size_t foreign_suggest(const struct spelling *spelling, struct span word, struct arena *arena,
	const char **ret_words, size_t max)
{
	size_t count = 0;
	for (size_t i = 0; i < spelling->foreign_count && count < max; i++)
		count += spelling->module->suggest(spelling->foreign[i],
			arena_copy(arena, word.start, word.length), arena, ret_words + count, max - count);
	return count;
}

size_t spelling_suggest(const struct spelling *spelling, struct span word, struct arena *arena,
	const char **ret_words, size_t max)
{
	char plain[SPELLING_MAX_WORD], lower[CASE_BUFFER];
	word = spelling_plain(word, plain);
	if (word.length < 2 || word.length > LONGEST)
		return 0;
	enum letter_case written = letter_case_of(word);
	const char *end = "";
	if (word.length > 4 && memcmp(word.start + word.length - 2, "'s", 2) == 0 &&
		!spelling_has(spelling, (struct span){word.start, word.length - 2})) {
		end = "'s";
		word.length -= 2;
	}
	struct search *search = arena_new(arena, struct search);
	search->spelling = spelling;
	search->word = word_lowered(word, lower);
	if (search->word.length > LONGEST)
		return 0;
	fill_instead(search);
	try_known(search);
	try_sounds(search);
	try_split(search);
	try_apostrophe(search);
	walk_from_root(search, NEAR_COST);
	if (search->count == 0 && search->word.length > 3 && search->word.length <= FAR_LONGEST)
		walk_from_root(search, FAR_COST);
	size_t count = 0;
	for (size_t i = 0; i < search->count && count < max; i++)
		ret_words[count++] = in_case_of(word, written, search->kept[i].text, end, arena);
	return count + foreign_suggest(spelling, word, arena, ret_words + count, max - count);
}

/* Words that no dictionary and no name of the case knows: how sure it is that they are wrong. */
#include "base/array.h"
#include "letter/case_words.h"
#include "letter/checks.h"
#include "letter/lexicon_private.h"
#include "letter/slip.h"
#include "letter/spelling.h"
#include "letter/spelling_case.h"
#include "letter/spelling_mixed.h"

#include <string.h>

enum {
	MOST_SUGGESTED = 25, /* words of one letter; beyond, it is no letter in this language */
	FOREIGN_LEAST = 4,   /* unknown words that make a sentence one of another language */
};

struct check {
	struct proof *proof;
	const struct reading *reading;
	struct case_words words;
	size_t suggested;
	const char *suggestions[FINDING_MAX_SUGGESTIONS];
	size_t count;
};

const char *const spelling_message = "This word is not spelt right";
static const char *const doubtful = "No dictionary knows this word; perhaps another is meant";
static const char *const unknown = "No dictionary knows this word";
static const char *const needs_capital = "This word begins with a capital letter";

/* What stands before or behind a hyphen without being a word. */
static bool is_half_word(struct span part)
{
	static const char *const parts[] = {"co", "pre", "non", "re", "anti", "multi", "micro", "cyber", "ex",
		"semi", "mid", "sub", "inter", "intra", "cross", "meta", "neuro", "bio", "geo", "agri", "eco",
		"electro", "nano", "de", "un", "ish", "esque", "wise", "ness", "th", "st", "nd", "rd", "e",
		"m", "a", "la", "le", "en", "et"};
	for (size_t i = 0; i < ARRAY_COUNT(parts); i++)
		if (span_is(part, parts[i]))
			return true;
	return false;
}

static bool part_known(const struct check *check, struct span part)
{
	return part.length < 2 || is_half_word(part) || spelling_knows(check->proof->spelling, part) ||
	       case_words_have(&check->words, part);
}

static bool parts_known(const struct check *check, const char *lower, struct span text)
{
	struct span rest = span_of(lower), part;
	if (!strchr(lower, '-'))
		return false;
	size_t at = 0;
	while (span_cut(&rest, '-', &part)) {
		/* A part may be a name: "Raghunathan-led". */
		bool capital = at < text.length && text.start[at] >= 'A' && text.start[at] <= 'Z';
		if (!capital && !part_known(check, part))
			return false;
		at += part.length + 1;
	}
	return true;
}

/* "DevOps", "x86", "cryo-EM": written on purpose. */
static bool is_coined(struct span text)
{
	bool small = false, capital = false;
	for (size_t i = 0; i < text.length; i++) {
		char c = text.start[i];
		if ((c >= '0' && c <= '9') || c == '_' || c == '&' || c == '/' || c == '@')
			return true;
		bool large = c >= 'A' && c <= 'Z';
		if (large && (small || capital))
			return true;
		small = c >= 'a' && c <= 'z';
		capital = large;
	}
	return false;
}

/* "the mentor'll", "the team'd": spoken, not misspelt. */
static bool is_contracted(const struct check *check, struct span lower)
{
	static const char *const endings[] = {"'ll", "'d", "'ve", "'re"};
	for (size_t i = 0; i < ARRAY_COUNT(endings); i++) {
		size_t cut = strlen(endings[i]);
		if (lower.length > cut + 1 && memcmp(lower.start + lower.length - cut, endings[i], cut) == 0)
			return spelling_knows(
				check->proof->spelling, (struct span){lower.start, lower.length - cut});
	}
	return false;
}

static bool is_unknown(const struct check *check, const struct token *token, struct span text)
{
	if (token->kind != TOKEN_WORD || text.length < 2 || text.length > SPELLING_MAX_WORD ||
		token->shouted || is_coined(text))
		return false;
	struct span lower = span_of(token->lower);
	return !spelling_knows(check->proof->spelling, text) && !case_words_have(&check->words, lower) &&
	       !parts_known(check, token->lower, text) && !is_contracted(check, lower);
}

/* Letters changed, swapped, missing or too many, up to three. */
static int slips_between(const char *a, const char *b)
{
	enum { MOST = 40 };
	size_t length_a = strlen(a), length_b = strlen(b);
	unsigned char rows[3][MOST + 1];
	if (length_a > MOST || length_b > MOST)
		return 3;
	for (size_t j = 0; j <= length_b; j++)
		rows[0][j] = (unsigned char)j;
	for (size_t i = 1; i <= length_a; i++) {
		unsigned char *row = rows[i % 3], *above = rows[(i + 2) % 3], *second = rows[(i + 1) % 3];
		row[0] = (unsigned char)i;
		for (size_t j = 1; j <= length_b; j++) {
			int best = above[j - 1] + ((a[i - 1] | 32) != (b[j - 1] | 32));
			best = above[j] + 1 < best ? above[j] + 1 : best;
			best = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
			if (i > 1 && j > 1 && (a[i - 1] | 32) == (b[j - 2] | 32) &&
				(a[i - 2] | 32) == (b[j - 1] | 32) && second[j - 2] + 1 < best)
				best = second[j - 2] + 1;
			row[j] = (unsigned char)best;
		}
	}
	return rows[length_a % 3][length_b];
}

/* The part of "well-orgnised" that is wrong; all of a word that has no hyphen. */
static struct span wrong_part(const struct check *check, struct span text)
{
	struct span rest = text, part;
	char buffer[CASE_BUFFER];
	while (span_cut(&rest, '-', &part))
		if (!part_known(check, word_lowered(part, buffer)))
			return part.length < text.length ? part : text;
	return text;
}

/* Puts what the hyphens hold back round the suggestions for a part. */
static void suggest_part(struct check *check, struct span text, struct span part)
{
	const char *end = part.start + part.length;
	check->count = spelling_suggest(check->proof->spelling, part, check->proof->arena, check->suggestions,
		FINDING_MAX_SUGGESTIONS);
	for (size_t i = 0; i < check->count && part.length < text.length; i++)
		check->suggestions[i] = arena_format(check->proof->arena, "%.*s%s%.*s",
			(int)(part.start - text.start), text.start, check->suggestions[i],
			(int)(text.start + text.length - end), end);
}

static void suggest(struct check *check, struct span text)
{
	check->count = 0;
	if (check->suggested++ < MOST_SUGGESTED)
		suggest_part(check, text, wrong_part(check, text));
}

static void report(struct check *check, uint32_t at, enum severity severity, const char *message)
{
	struct finding *finding =
		proof_find_kind(check->proof, FINDING_SPELLING, severity, check->reading, at, at);
	finding->message = message;
	for (size_t i = 0; i < check->count; i++)
		finding_suggest(finding, check->suggestions[i]);
}

/* "alot", "eachother": run together with a small word, not a compound that is only new. */
static bool is_run_together(const struct check *check, const char *suggestion)
{
	const char *space = strchr(suggestion, ' ');
	if (!space)
		return false;
	const uint32_t small = WORD_DETERMINER | WORD_POSSESSIVE | WORD_SUBJECT | WORD_OBJECT |
			       WORD_PREPOSITION | WORD_CONJUNCTION | WORD_MODAL | WORD_BE | WORD_HAVE |
			       WORD_DO;
	struct span first = {suggestion, (size_t)(space - suggestion)}, second = span_of(space + 1);
	const struct lexicon *lexicon = check->proof->lexicon;
	if (lexicon_classes(lexicon, first) & small)
		return true;
	/* "cooldown", "buildout": nouns made of a verb and what goes with it. */
	uint32_t classes = lexicon_classes(lexicon, second);
	return (classes & small) && !(classes & WORD_PREPOSITION);
}

static bool is_likely(const struct check *check)
{
	return spelling_is_common(check->proof->spelling, span_of(check->suggestions[0]));
}

static bool is_close(const struct check *check, const char *lower)
{
	if (check->count == 0)
		return false;
	if (strchr(check->suggestions[0], ' '))
		return is_run_together(check, check->suggestions[0]);
	size_t length = strlen(lower);
	int most = length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
	/* A rare word is seldom meant: "piezometers" are no pedometers. */
	if (!is_likely(check))
		most = length < 6 ? 0 : 1;
	return slips_between(lower, check->suggestions[0]) <= most || strcmp(lower, "teh") == 0;
}

/* "tusen takk": words of another language stand together. */
static bool has_strange_neighbour(const struct check *check, uint32_t at)
{
	const struct reading *reading = check->reading;
	for (uint32_t i = at > 0 ? at - 1 : 0; i <= at + 1 && i < reading->token_count; i++)
		if (i != at && !reading->tokens[i].capital &&
			is_unknown(check, &reading->tokens[i], token_text(reading, i)))
			return true;
	return false;
}

static bool is_listed(const struct check *check)
{
	char buffer[CASE_BUFFER];
	return lexicon_listed(check->proof->lexicon, word_lowered(span_of(check->suggestions[0]), buffer)) !=
	       0;
}

/* "nonmodal", "voicings": made of a known word as such words are made; new, not wrong. */
static bool is_derived(const struct check *check, const char *lower)
{
	static const char *const beginnings[] = {"non", "re", "un", "pre", "co", "multi", "micro", "sub",
		"over", "under", "inter", "anti", "mis", "out", "super", "bio", "geo", "neuro", "agro",
		"electro", "photo", "tele", "hyper"};
	const struct spelling *spelling = check->proof->spelling;
	size_t length = strlen(lower);
	for (size_t i = 0; i < ARRAY_COUNT(beginnings); i++) {
		size_t cut = strlen(beginnings[i]);
		if (length >= cut + 4 && memcmp(lower, beginnings[i], cut) == 0 &&
			spelling_knows(spelling, span_of(lower + cut)))
			return !(check->count > 0 && is_listed(check)); /* "untill" */
	}
	if (length < 5 || lower[length - 1] != 's' || strchr("sxzyh", lower[length - 2]))
		return false;
	struct span stem = {lower, length - 1};
	uint32_t classes = lexicon_classes(check->proof->lexicon, stem);
	return (classes & WORD_NOUN) && !(classes & (WORD_MASS | WORD_PLURAL));
}

/* "btw", "github": known, but in other letters. */
static bool differs_in_case(const struct check *check, const char *lower)
{
	return check->count > 0 && span_is_nocase(span_of(lower), check->suggestions[0]);
}

static void check_small(struct check *check, uint32_t at, const struct token *token, struct span text)
{
	char buffer[CASE_BUFFER];
	struct span capital = word_capitalized(text, buffer);
	const struct spelling *spelling = check->proof->spelling;
	if (spelling_knows(spelling, capital)) {
		bool day = token->classes & (WORD_DAY | WORD_MONTH);
		check->suggestions[0] = arena_copy(check->proof->arena, capital.start, capital.length);
		check->count = 1;
		report(check, at, day ? SEVERITY_ERROR : SEVERITY_HINT, needs_capital);
		return;
	}
	suggest(check, text);
	if (differs_in_case(check, token->lower)) {
		report(check, at, SEVERITY_HINT, "This is usually written with capitals");
		return;
	}
	bool close = is_close(check, token->lower) && !is_derived(check, token->lower) &&
		     (text.length > 6 || !has_strange_neighbour(check, at));
	report(check, at, close ? SEVERITY_ERROR : SEVERITY_HINT,
		close          ? spelling_message
		: check->count ? doubtful
			       : unknown);
}

static bool is_own_word(const struct check *check, const char *suggestion, uint32_t classes)
{
	char buffer[CASE_BUFFER];
	struct span lower = word_lowered(span_of(suggestion), buffer);
	return lexicon_classes(check->proof->lexicon, lower) & classes;
}

/* "Wendesday", "Febuary"; at the begin of a sentence and in a subject also "Definately". */
static void check_capital(
	struct check *check, uint32_t at, const struct token *token, struct span text, bool begins)
{
	const struct token *tokens = check->reading->tokens;
	bool by_name = (at > 0 && tokens[at - 1].kind == TOKEN_WORD && tokens[at - 1].capital &&
			       !(tokens[at - 1].classes & WORD_KNOWN)) ||
		       (at + 1 < check->reading->token_count && tokens[at + 1].kind == TOKEN_WORD &&
			       tokens[at + 1].capital && !check->reading->is_subject &&
			       !token_is(&tokens[at + 1], "i|i'm|i've|i'd|i'll"));
	bool everybodys = begins && slip_known(span_of(token->lower)) != NULL; /* "Thankyou" */
	if (text.length < 5 && !everybodys)
		return;
	suggest(check, text);
	if (everybodys && check->count > 0) {
		report(check, at, SEVERITY_ERROR, spelling_message);
		return;
	}
	if (check->count == 0)
		return;
	int slips = slips_between(token->lower, check->suggestions[0]);
	if (slips <= 2 && is_own_word(check, check->suggestions[0], WORD_DAY | WORD_MONTH)) {
		report(check, at, by_name ? SEVERITY_HINT : SEVERITY_ERROR, spelling_message);
		return;
	}
	bool plain = letter_case_of(span_of(check->suggestions[0])) == CASE_INITIAL;
	struct span lower = span_of(token->lower);
	/* Names are like many words; only a long one that is written a lot was surely meant. */
	if (!plain || by_name || slips > (lower.length < 10 ? 1 : 2) ||
		!(lower.length < 9 ? is_listed(check) : is_likely(check)))
		return;
	if (begins && lower.length >= 6)
		report(check, at, SEVERITY_ERROR, spelling_message);
	else if (lower.length >= 8)
		report(check, at, SEVERITY_HINT, doubtful);
}

/* More than half of the small words are strange: another language, and not ours to judge. */
static bool is_foreign(const struct check *check, const struct sentence *sentence)
{
	size_t small = 0, strange = 0;
	for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
		const struct token *token = &check->reading->tokens[i];
		if (token->kind != TOKEN_WORD || token->capital)
			continue;
		small++;
		strange += is_unknown(check, token, token_text(check->reading, i));
	}
	return strange >= FOREIGN_LEAST && strange * 2 > small;
}

static bool is_by_address(const struct check *check, uint32_t at)
{
	/* "@handle", "#topic", "user_name" */
	const struct token *token = &check->reading->tokens[at];
	if (token->start > 0 && strchr("@#/\\_", check->reading->text.start[token->start - 1]))
		return true;
	return token->end < check->reading->text.length &&
	       strchr("@_\\", check->reading->text.start[token->end]) != NULL;
}

static void check_sentence(struct check *check, const struct sentence *sentence)
{
	bool names = sentence->region == REGION_GREETING || sentence->region == REGION_CLOSING;
	if (sentence->region == REGION_QUOTED || sentence->region == REGION_SIGNATURE ||
		is_foreign(check, sentence))
		return;
	for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
		const struct token *token = &check->reading->tokens[i];
		struct span text = token_text(check->reading, i);
		if (!is_unknown(check, token, text) || is_by_address(check, i))
			continue;
		if (!token->capital)
			check_small(check, i, token, text);
		else if (!names || token->first)
			check_capital(check, i, token, text, token->first || check->reading->is_subject);
	}
}

void spelling_check(struct proof *proof)
{
	if (!proof->spelling)
		return;
	struct check check = {.proof = proof};
	const struct reading *readings[] = {&proof->subject, &proof->body};
	case_words_make(proof->context, proof->arena, &check.words);
	for (size_t r = 0; r < ARRAY_COUNT(readings); r++) {
		check.reading = readings[r];
		for (uint32_t i = 0; i < readings[r]->sentence_count; i++)
			check_sentence(&check, &readings[r]->sentences[i]);
	}
	spelling_mixed_check(proof);
}

/* Articles: a or an by sound, and two where one belongs. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/proof.h"
#include "letter/usage_row.h"

#include <string.h>

static const struct usage doubled[] = {
	WRONG("[a|an the] <noun|plural|adjective|name>", "$2 / $1"),
	WRONG("[the a|an] <noun|adjective>", "$1 / $2"),
	WRONG("[a an] <noun|adjective>", "$1 / $2"),
	WRONG("[an a] <noun|adjective>", "$2 / $1"),
	WRONG_BUT("[the|a|an my|your|our|their|his|its] <noun|plural|adjective>", "$2",
		"all|both the * / the my|your <name>"),
	WRONG("[my|your|our|their|its the] <noun|plural|adjective>", "$1 / the"),
	WRONG("[my|your|our|their|his|its a|an] <noun|adjective>", "$1 / $2"),
	WRONG("[the this|these|those]", "$2"),
	WRONG("[a|an some]", "some"),
	WRONG("[the some] <noun|plural>", "some / the"),
	WRONG("[my|your our|their] <noun|plural>", "$2 / $1"),
	WRONG("[our|their my|your] <noun|plural>", "$2 / $1"),
	WRONG("[my|your|our|their|his this|these|those] <noun|plural>", "$1 / $2"),
	WRONG("[a|an this|these|those]", "$2"),
};

static const struct usage missing[] = {
	WRONG("have|had|having [honor|honour|pleasure|privilege|opportunity|chance] to|of", "the $2"),
	WRONG("was|is|been|be|such|it's [pleasure] to|meeting|speaking|talking|and|.|,", "a $2"),
	WRONG("was|been|such [honour|honor] to|meeting|speaking", "an $2"),
	WRONG("what [great|wonderful|lovely|fantastic|amazing] "
	      "team|company|place|conversation|opportunity|day|interview|role",
		"a $2"),
};

enum sound { SOUND_UNSURE, SOUND_VOWEL, SOUND_CONSONANT };

/* Initials that could be read as words, but are not. */
static const char spelt_out[] =
	"mba|mbas|nda|ndas|seo|ngo|ngos|fda|mri|sla|slas|sme|smes|rfi|ma|si|mp|lms|fte";
static const char read_u[] = "uk|usa|us|usb|ui|ux|uv|un|ups";

static bool is_one(const char *lower, const char *words)
{
	return token_is(&(struct token){.lower = lower}, words);
}

/* Capitals are read letter by letter or as a word; where that makes a difference, nobody knows. */
static enum sound sound_of_capitals(const char *lower)
{
	if (strchr("bcdgjkpqtvwz", *lower) || is_one(lower, read_u))
		return SOUND_CONSONANT;
	if (strchr("aio", *lower) || (*lower == 'e' && lower[1] != 'u'))
		return SOUND_VOWEL;
	bool spelt = !strpbrk(lower, "aeiouy") || is_one(lower, spelt_out);
	return strchr("fhlmnrsx", *lower) && spelt && strcmp(lower, "sql") != 0 ? SOUND_VOWEL : SOUND_UNSURE;
}

/* Vowels that are read "you" or "won". */
static const char *const consonant_begins[] = {"eu", "one-", "once-", "unary", "user-", "uni-", "use-", "u-"};

static enum sound sound_of(const struct token *token)
{
	if (token->shouted && strlen(token->lower) <= 5)
		return sound_of_capitals(token->lower);
	for (size_t i = 0; i < ARRAY_COUNT(consonant_begins); i++)
		if (span_starts(span_of(token->lower), consonant_begins[i]))
			return SOUND_CONSONANT;
	bool vowel = token->classes & WORD_VOWEL, consonant = token->classes & WORD_CONSONANT;
	return vowel == consonant ? SOUND_UNSURE : vowel ? SOUND_VOWEL : SOUND_CONSONANT;
}

/* What stands there is no article's word: "Plan A and B", "air a on". */
static bool can_follow(const struct token *token)
{
	return token->after_space && (token->kind == TOKEN_WORD || token->kind == TOKEN_NUMBER) &&
	       !token_is(token,
		       "and|or|on|in|of|at|as|is|it|if|are|up|us|the|to|for|was|were|has|that|with|a|an|i");
}

static void report(
	struct proof *proof, const struct family *family, const struct reading *reading, uint32_t at, bool an)
{
	struct span word = token_text(reading, at + 1);
	const struct token *article = &reading->tokens[at];
	const char *right = an ? (article->capital ? "A" : "a") : (article->capital ? "An" : "an");
	struct finding *finding = proof_find(proof, family, reading, at, at + 1);
	finding->message = an ? "Before a consonant sound it is \"a\"" : "Before a vowel sound it is \"an\"";
	finding_suggest(finding, arena_format(proof->arena, "%s %.*s", right, (int)word.length, word.start));
}

static void look_in(struct proof *proof, const struct family *family, const struct reading *reading)
{
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		if (sentence->region == REGION_QUOTED || sentence->region == REGION_SIGNATURE)
			continue;
		for (uint32_t at = sentence->first; at + 1 < sentence->first + sentence->count; at++) {
			const struct token *article = &reading->tokens[at];
			bool an = strcmp(article->lower, "an") == 0;
			bool other = sound_of(article + 1) == (an ? SOUND_CONSONANT : SOUND_VOWEL);
			/* "Plan A", "grade A" */
			bool is_article = article->kind == TOKEN_WORD &&
					  (!article->capital || article->first) &&
					  (an || strcmp(article->lower, "a") == 0);
			if (is_article && other && can_follow(article + 1))
				report(proof, family, reading, at, an);
		}
	}
}

static void look_for_sound(struct proof *proof, const struct family *family)
{
	look_in(proof, family, &proof->subject);
	look_in(proof, family, &proof->body);
}

static const struct family families[] = {
	FAMILY_LOOK("a or an", "\"An\" stands before a vowel sound", look_for_sound),
	FAMILY("two articles", "One of the two is too many", doubled),
	FAMILY("article missing", "An article is missing here", missing),
};
const struct family_list article_families = {families, ARRAY_COUNT(families)};

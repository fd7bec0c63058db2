/* Articles: a or an by sound, and two where one belongs. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/proof.h"
#include "letter/usage_row.h"

#include <string.h>

static const struct usage doubled[] = {
	WRONG("[a|an the]", "$2 / $1"),
	WRONG_BUT("[the a|an] !level|levels|grade|team|road|list|players|-|+", "$1 / $2",
		"the a class|league|side|b"),
	WRONG("[a an]", "$1 / $2"),
	WRONG("[an a] !level|-|+", "$2 / $1"),
	WRONG_BUT("[the|a|an my|your|our|their|his|her|its]", "$2", "all|both the * / the my|your <name>"),
	WRONG("[my|your|our|their|its the]", "$1 / the"),
	WRONG_BUT("[my|your|our|their|his|its a|an]", "$1 / $2",
		"her|your|our a player|game|team|grade|level|levels|lot|few|number"),
	WRONG("[the this|these|those]", "$2"),
	WRONG("[this|these|those the]", "$1 / the"),
	WRONG("[a|an some]", "some"),
	WRONG("[the some] !<verb-ing>", "some / the"),
	WRONG("[my|your our|your|my|their]", "$2 / $1"),
	WRONG("[my|your|our|their|his|her this|these|those]", "$1 / $2"),
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

/* True where both or neither sound is possible. */
static bool is_unsure(uint32_t classes)
{
	uint32_t sound = classes & (WORD_VOWEL | WORD_CONSONANT);
	return sound == 0 || sound == (WORD_VOWEL | WORD_CONSONANT);
}

/* A letter or number that is no word but a name of something: "a B", "an 8". */
static bool is_sounded(const struct token *token, const struct token *article, bool an)
{
	if (!token->after_space || (token->kind != TOKEN_WORD && token->kind != TOKEN_NUMBER) ||
		is_unsure(token->classes))
		return false;
	/* Capitals are read as letters or as a word: nobody knows, the lexicon's own list apart. */
	if (article->shouted || (article->capital && !article->first))
		return false;
	return an ? (token->classes & WORD_CONSONANT) != 0 : (token->classes & WORD_VOWEL) != 0;
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
			if (article->kind == TOKEN_WORD && (an || strcmp(article->lower, "a") == 0) &&
				is_sounded(article + 1, article, an))
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

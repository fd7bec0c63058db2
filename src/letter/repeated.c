/* Words written twice, across the end of a line too: the the. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/proof.h"
#include "letter/usage_row.h"

#include <string.h>

/* Written twice on purpose, or doubled by grammar. */
static const char may_repeat[] = "had|that|very|so|really|many|much|no|yes|ha|bye|blah|far|long|well|now|"
				 "there|tut|knock|hear|more|her|do|is|"
				 "five|one|two|three|four|six|seven|eight|nine|zero|double|new|twenty|really|"
				 "again|never|out|wait|please|thank|thanks|"
				 "night|duran|bora|walla|pago|sing|can|hush|chop|mahi|aye|win|who|dear|pom|"
				 "cha|yo|ping|bang|oh|go|come|first|"
				 "can-can|tick|chin|mum|test|on|in|as|over|hot|low|high|big|bit|half|quite|"
				 "less|was|were|what|why|left|right";
/* Of those, ones that are almost always a slip where nothing separates them. */
static const char hardly_repeat[] =
	"on|in|as|is|can|more|new|out|over|was|were|what|please|thank|thanks|do|who|quite|go|well";

static bool may_stand_twice(const struct reading *reading, uint32_t at)
{
	const struct token *second = &reading->tokens[at];
	const struct token *before = at >= 2 ? &reading->tokens[at - 2] : NULL;
	if (token_is(second, "is") && before)
		return token_is(before,
			"what|that|it|problem|question|truth|point|thing|all|who|where|how|issue|fact|there");
	if (token_is(second, "do|can"))
		return before && token_is(before, "what|that|all");
	if (token_is(second, "was|were") && before)
		return token_is(before,
			"what|that|it|all|who|where|how|there|you|i|we|they|he|she|problem|question|point");
	if (token_is(second, "on|in|out|over|up"))
		return before && !(before->classes & WORD_BE) &&
		       (before->classes &
			       (WORD_VERB | WORD_VERB_ED | WORD_VERB_EN | WORD_VERB_ING | WORD_VERB_S));
	return !token_is(second, "as|new|please|thank|thanks|more|quite|what");
}

static bool is_twice(const struct reading *reading, uint32_t at)
{
	const struct token *first = &reading->tokens[at - 1], *second = &reading->tokens[at];
	if (first->kind != TOKEN_WORD || second->kind != TOKEN_WORD ||
		strcmp(first->lower, second->lower) != 0 || !second->after_space)
		return false;
	/* "He referred to to …": rare, and right. */
	if (token_is(second, "to") && at >= 2 &&
		token_is(second - 2, "refer|refers|referred|connected|listened|belong|belongs"))
		return false;
	/* "To record record profits" */
	if (at >= 2 && (second->classes & WORD_VERB) && (second->classes & (WORD_NOUN | WORD_ADJECTIVE)) &&
		(token_is(second - 2, "to") || (second[-2].classes & WORD_MODAL)))
		return false;
	if ((second->classes & WORD_NUMBER) || token_is(second, "tsk|hint") ||
		(first->shouted && !second->shouted))
		return false;
	/* "Walla Walla", "J J Thomson": names. */
	if (second->capital && !first->first)
		return second->shouted && token_is(second, "the|and|of|to|a|in|for");
	if (second->capital || (strlen(second->lower) == 1 && !token_is(second, "a|i")))
		return false;
	return !token_is(second, may_repeat) ||
	       (token_is(second, hardly_repeat) && !may_stand_twice(reading, at));
}

static void report(struct proof *proof, const struct family *family, const struct reading *reading,
	uint32_t at, enum severity severity)
{
	struct span word = token_text(reading, at - 1);
	struct finding *finding = proof_find(proof, family, reading, at - 1, at);
	finding->severity = (uint8_t)severity;
	finding_suggest(finding, arena_copy(proof->arena, word.start, word.length));
}

static void look_in(struct proof *proof, const struct family *family, const struct reading *reading)
{
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		if (sentence->region == REGION_QUOTED || sentence->region == REGION_SIGNATURE)
			continue;
		for (uint32_t at = sentence->first + 1; at < sentence->first + sentence->count; at++) {
			const struct token *token = &reading->tokens[at];
			if (is_twice(reading, at))
				report(proof, family, reading, at, SEVERITY_ERROR);
			else if (token_is(token, "that|had|very|so|really|you") &&
				 strcmp(token[-1].lower, token->lower) == 0)
				report(proof, family, reading, at, SEVERITY_HINT);
		}
	}
}

static void look_for_repeats(struct proof *proof, const struct family *family)
{
	look_in(proof, family, &proof->subject);
	look_in(proof, family, &proof->body);
}

/* Two words that are written twice. */
static const struct usage phrases[] = {
	WRONG("[of the of the|a|your|our]", "$1 $2"),
	WRONG("[to the to the]", "to the"),
	WRONG("[in the in the]", "in the"),
	WRONG("[for the for the]", "for the"),
	WRONG("[i am i am|have|was]", "$1 $2"),
	WRONG("[thank you thank you] for", "thank you"),
	WRONG("[with the with the]", "with the"),
	WRONG("[i would i would]", "I would"),
	WRONG("[for your for your]", "for your"),
	WRONG("[to hearing to hearing|hear]", "to hearing"),
	WRONG("[at the at the]", "at the"),
	WRONG("[it was it was]", "it was"),
};

static const struct family families[] = {
	FAMILY_LOOK("repeated word", "The same word stands here twice", look_for_repeats),
	FAMILY("repeated words", "The same words stand here twice", phrases),
};
const struct family_list repeated_families = {families, ARRAY_COUNT(families)};

/* Participles that stand alone or beside the wrong verb: you done it, for been so, has ever being. */
#include "letter/families.h"
#include "letter/usage_row.h"

static const struct usage bare[] = {
	WRONG_BUT("the|that|a|my|our <noun|plural> you|we|they|i [done|seen] "
		  "together|yesterday|last|on|at|in|for|with|is|was|,|.|$",
		"$4:ed", "have|has|had|get|got * <noun|plural> you|we|they|i * / see|hear|watch * * * *"),
	WRONG_BUT("you|we|they|i [done] a|an|the|it|very|so|great|good|well|my|some|what|that|this|all",
		"did",
		"are|were|get|getting|got|have|has|had|haven't|having|what|all|everything|nothing|work|much|"
		"see|hear|anything|something|thing|things you|we|they|i done"),
	WRONG_BUT("^ you|we|they|he|she|it "
		  "[seen|gone|taken|given|spoken|written|begun|shown|chosen|known|driven] "
		  "a|an|the|my|your|our|me|us|to|that|it|about|with|how|him|her|them|you",
		"$2:ed / have $2", NULL),
	WRONG_BUT("and|because|when|where|that|but|what|as|, you|we|they|he|she|i "
		  "[seen|gone|taken|given|spoken|written|begun|chosen|known] "
		  "a|an|the|my|your|our|me|us|to|that|it|about|with|how|him|her|them|you",
		"$3:ed", "have|has|had|haven't|hasn't|hadn't *? *? *? *? and|because|that|but|, * *"),
};

static const struct usage being[] = {
	WRONG("has|have|had ever|never|always|already|just|also|recently [being]", "been"),
	WRONG_BUT(
		"for|of|by|without|before|after|about|despite|from [been] "
		"so|very|a|an|the|such|able|there|here|part|with|in|at|on|kind|honest|open|patient|made|told|"
		"asked|given|invited|considered|shown|one",
		"being", "that|which|who|what|have|has|had *? *? for|of|by|before|after|about|from been"),
};

static const struct usage distant[] = {
	WRONG("could|would|can|will|should|might <adverb> <adverb> [<verb-ed -verb -verb-en -noun -adjective "
	      "-adverb -have -be -do>]",
		"$4:base"),
	WRONG("have|has|had|haven't|hasn't both|all|never|already|also|not|since|just|now|finally|even|often "
	      "yet|also|just|already|since? "
	      "[wrote|went|spoke|saw|took|gave|knew|began|chose|drove|broke|forgot|rang|swam|drank|ate|grew|"
	      "flew|wore|fell|rose|sang|did|showed|came|became|ran]",
		"$4:en"),
};

static const struct usage sat[] = {
	DOUBTFUL("the|my|our|your <noun|plural> was|were [sat] "
		 "at|in|on|there|next|by|beside|behind|with|here",
		"$4:ing"),
	DOUBTFUL("i|he|she|it|who was|is [sat|stood] at|in|on|there|next|by|beside|behind|with|here",
		"$3:ing"),
	DOUBTFUL("we|you|they|people|children|who were|are [sat|stood] "
		 "at|in|on|there|next|by|beside|behind|with|here",
		"$3:ing"),
};

static const struct family families[] = {
	FAMILY("participle alone", "This form needs \"have\" before it, or another form of the verb", bare),
	FAMILY("being or been", "After \"have\" comes \"been\", after \"for\" or \"of\" comes \"being\"",
		being),
	FAMILY("verbs apart", "The verb takes another form here", distant),
	FAMILY("sat or sitting", "In a letter it is \"was sitting\"", sat),
};
const struct family_list loose_participle_families = {families, ARRAY_COUNT(families)};

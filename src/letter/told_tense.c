/* Tenses that two parts of a sentence do not share: since then I think, yesterday you tell me, if I could I
 * will. */
#include "letter/families.h"
#include "letter/usage_row.h"

#define SMALL "it|them|this|that|one|a|an|my|our|your|<noun>|<plural>"

static const struct usage since_then[] = {
	WRONG("^ [i|we know|have|own|like|love|want|understand "
	      "<noun|plural|name|determiner|possessive|object -be -have -do -modal -verb-ed>? "
	      "<noun|plural|name -be -have -do -modal -verb-ed>? "
	      "<noun|plural|name -be -have -do -modal -verb-ed>?] since <number> $",
		"$1 have $2:en $3 $4 $5"),
	WRONG("^ [i|we know|have|own|like|love|want you|him|her|them|it|this] since", "$1 have $2:en $3"),
	WRONG_BUT("since then|that ,? [i|we "
		  "think|work|wait|learn|practise|practice|follow|use|study|look|try|search|dream|wonder|"
		  "live|run|train|teach]",
		"$4 have been $5:ing / $4 have $5:en",
		"since then|that ,? * look|use|try|work *? *? only|always"),
	WRONG("[i am <verb-ing -verb> *? *? *? *? since then|that|our|the|we|your|i] "
	      "$|,|then|interview|meeting|met|talk|spoke|conversation|visit",
		"$1 have been $3 $4 $5 $6 $7 $8 $9"),
	WRONG("[i am <verb-ing -verb> *? *? *? *? since then]", "$1 have been $3 $4 $5 $6 $7 $8 $9"),
};

#define YEARS                                                                                                \
	"2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|"    \
	"2024"
static const struct usage past[] = {
	WRONG_BUT("i|we|he|she [have|has <verb-en>] such? " SMALL "? <adjective>? " SMALL "? in " YEARS
		  " .|,|$|when",
		"$3:ed", "have|has <verb-en> *? *? *? *? of|since|from|the in"),
	DOUBTFUL("at|in my previous|last|former|old job|role|position|company|firm ,? i|we [have <verb-en "
		 "-be>]",
		"$8:ed"),
	WRONG_BUT("i|we|you|he|she|they [have|has <verb-en>] " SMALL "? " SMALL "? " SMALL
		  "? last <time|day>|night",
		"$3:ed",
		"have|has * *? *? *? *? *? the|since|from|at|until|our|your|my|of last / have|has had"),
	WRONG_BUT("i|we|you|he|she|they [have|has <verb-en>] " SMALL "? " SMALL "? " SMALL "? yesterday $",
		"$3:ed", "have|has * *? *? *? *? *? since|from|until|of|about yesterday"),
	WRONG("^ yesterday|last <time|day>? ,? you|he|she|they "
	      "[tell|say|ask|show|explain|mention|speak|meet|talk|give|invite|tells|says|asks|shows|explains|"
	      "mentions]",
		"$5:ed"),
	WRONG("^ i|we met|visited|talked|spoke|spent !to? !to? !to? !to? and "
	      "[learn|get|hear|see|understand|enjoy|feel|discuss] "
	      "a|the|about|how|more|much|that|your|many|some",
		"$8:ed"),
	DOUBTFUL_BUT("^ i [learn] a lot|much|many|so about|from|how|of|in|on|yesterday|today|during|when",
		"learned", "* * * * every|each"),
};

static const struct usage condition[] = {
	DOUBTFUL("^ [if you will] need|want|decide|find|get|hear|know", "if you"),
	DOUBTFUL(", [if you will] need|want|decide|find", "if you"),
	DOUBTFUL("i|we [will] be|feel very|so|really|more? than? "
		 "happy|glad|grateful|pleased|delighted|thankful "
		 "if i|we could|had|got|were",
		"would"),
	DOUBTFUL("i|we would|should be very|so|really|more? than? "
		 "happy|glad|grateful|pleased|delighted|thankful "
		 "if i|we [can]",
		"could"),
	PERHAPS("i|we would|should be very|so|really? happy|glad|grateful|pleased|delighted|thankful if you "
		"[can|will]",
		"could"),
};

static const struct usage reported[] = {
	PERHAPS("you|they|he|she said|told|mentioned|explained me|us? that? you|they|he|she|it|i|we [will]",
		"would"),
};

static const struct family families[] = {
	FAMILY("since then", "What began then and goes on takes \"have been\"", since_then),
	FAMILY("past and present", "A time in the past goes with the simple past", past),
	FAMILY("would and could", "\"Would\" goes with \"could\", \"will\" with \"can\"", condition),
	FAMILY("what was said", "What was said then is told with \"would\"", reported),
};
const struct family_list told_tense_families = {families, ARRAY_COUNT(families)};

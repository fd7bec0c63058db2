/* One or several: a noun that does not go with what stands before it. */
#include "base/array.h"
#include "letter/families.h"

#define AFTER                                                                                                \
	"is|was|were|are|has|have|had|in|of|for|at|with|that|which|who|and|or|,|to|on|from|i|we|you|will|"   \
	"can|would|as|but|about|during|by|before|because|tomorrow|today|yesterday|last|next|there|here|a|"   \
	"very|so|this|when"
#define ATTRIBUTIVE                                                                                          \
	"sales|operations|communications|systems|sports|news|means|series|thanks|species|crossroads|"        \
	"headquarters|works|"                                                                                \
	"customs|goods|analytics|logistics|savings|resources|arts|accounts|grants|events|needs|economics|"   \
	"physics|mathematics|maths|"                                                                         \
	"statistics|electronics|dynamics|ethics|politics|graphics|robotics|plus|bonus|relations|benefits|"   \
	"standards|services|"                                                                                \
	"facilities|materials|metrics|genetics|mechanics|athletics|classics|humanities|ways|dozens|kudos|"   \
	"others"

static const struct usage this_these[] = {
	{"in|for|of|about|on|with|at|from|during|to|by [this <plural -noun>] " AFTER,
		"these $3 / this $3:singular", "this|that " ATTRIBUTIVE, NULL, 0},
	{"in|for|of|about|on|with|at|from|during|to|by [this <plural -noun>] $",
		"these $3 / this $3:singular", "this " ATTRIBUTIVE, NULL, 0},
	{"[this <plural -noun -verb-s -verb>] " AFTER, "these $2 / this $2:singular", "this " ATTRIBUTIVE,
		NULL, 0},
	{"[this <plural -noun -verb-s -verb>] $", "these $2 / this $2:singular", "this " ATTRIBUTIVE, NULL,
		0},
	{"<verb-ed> [this <plural -noun>] " AFTER, "these $3 / this $3:singular", "this " ATTRIBUTIVE, NULL,
		0},
	{"<verb|verb-ed> [this <plural -noun>] $", "these $3 / this $3:singular",
		"this " ATTRIBUTIVE " / <subject> <verb> this", NULL, USAGE_WARNING},
	{"[these|those <noun -verb -verb-en -verb-ed -plural -adjective -adverb -preposition -verb-ing "
	 "-number -name>] " AFTER,
		"$1 $2:plural",
		"these|those "
		"staff|data|media|criteria|people|aircraft|faculty|crew|police|personnel|folk|one|second|"
		"then|sort|kind|type|past",
		NULL, 0},
	{"[these|those <noun -verb -verb-en -verb-ed -plural -adjective -adverb -preposition -verb-ing "
	 "-number -name>] $",
		"$1 $2:plural",
		"these|those "
		"staff|data|media|criteria|people|aircraft|faculty|crew|police|personnel|folk|one|second|"
		"then|sort|kind|type|past",
		NULL, 0},
	{"[these|those <noun -plural -adjective -adverb -preposition -verb-ing -number -name>] "
	 "is|was|are|were|has|will|can|would|which",
		"$1 $2:plural",
		"these|those "
		"staff|data|media|criteria|people|aircraft|faculty|crew|police|personnel|folk|one|second|"
		"then|sort|kind|type|past",
		NULL, 0},
	{"in|of|for|about|on|at|during|by|through [these|those <noun -plural -adjective -adverb -preposition "
	 "-verb-ing -number -name>] " AFTER,
		"$2 $3:plural",
		"these|those "
		"staff|data|media|criteria|people|aircraft|faculty|crew|police|personnel|folk|one|second|"
		"then|sort|kind|type|past",
		NULL, 0},
	{"in|of|for|about|on|at|during|by|through [these|those <noun -plural -adjective -adverb -preposition "
	 "-verb-ing -number -name>] $",
		"$2 $3:plural",
		"these|those "
		"staff|data|media|criteria|people|aircraft|faculty|crew|police|personnel|folk|one|second|"
		"then|sort|kind|type|past",
		NULL, 0},
	{"[these|those kind|type|sort of] <plural>", "$1 $2:plural of", NULL, NULL, 0},
	{"[these|those kind|type|sort of]", "this $2 of", NULL, NULL, 0},
	{"[this|that kinds|types|sorts of]", "these $2 of", "<verb> that kinds|types|sorts", NULL, 0},
	{"this kind|type|sort of [opportunities|roles|positions|jobs|questions|things|problems|situations]",
		NULL, NULL, NULL, USAGE_HINT},
};

static const struct usage every[] = {
	{"every|another [<plural -noun>] " AFTER, "$2:singular",
		"every|another " ATTRIBUTIVE "|years|starts|begins|ends|comes|works|makes|has", NULL, 0},
	{"every|another [<plural -noun>] $", "$2:singular",
		"every|another " ATTRIBUTIVE "|years|starts|begins|ends|comes|works|makes|has", NULL, 0},
	{"each "
	 "[days|weeks|months|years|members|candidates|pupils|students|employees|engineers|departments|"
	 "questions|rooms|classes|"
	 "companies|people|persons|lessons|meetings|colleagues|customers|clients]",
		"$2:singular", "each other", NULL, 0},
	{"in|of|for|at|after|before|with|on each [<plural -noun>] " AFTER, "$3:singular", "each " ATTRIBUTIVE,
		NULL, 0},
	{"[each others]", "each other", NULL, NULL, 0},
	{"[an other]", "another", NULL, NULL, 0},
	{"[others] <plural -noun -verb-s>", "other", NULL, NULL, 0},
	{"[others] "
	 "members|candidates|people|colleagues|companies|projects|teams|questions|opportunities|skills|"
	 "things|positions|"
	 "roles|students|engineers|departments|languages|countries",
		"other", NULL, NULL, 0},
	{"a|an [<plural -noun -adjective -verb-en -name>] " AFTER, "$2:singular", "a|an " ATTRIBUTIVE, NULL,
		0},
	{"a|an [<plural -noun -adjective -verb-en -name>] $", "$2:singular", "a|an " ATTRIBUTIVE, NULL, 0},
	{"a|an <adjective -noun -number> [<plural -noun -verb-s -adjective -name>] " AFTER, "$3:singular",
		"a|an few|great|good|many|couple / a|an * " ATTRIBUTIVE
		"|days|weeks|months|years|hours|minutes|pounds|people",
		NULL, USAGE_WARNING},
	{"a|an <adjective -noun -number> [<plural -noun -verb-s -adjective -name>] $", "$3:singular",
		"a|an few|great|good|many|couple / a|an * " ATTRIBUTIVE
		"|days|weeks|months|years|hours|minutes|pounds|people",
		NULL, USAGE_WARNING},
	{"a|an great|good|nice|new|wonderful|interesting|big|small|strong|better|valuable|real "
	 "[opportunities|questions|ideas|experiences|interviews|meetings|conversations|discussions|skills|"
	 "challenges|colleagues|"
	 "candidates|projects|teams|people|roles|positions|jobs|days|things|insights]",
		"$3:singular", "a good|great days|people", NULL, 0},
};

#define SUPERLATIVE "best|most|biggest|main|first|greatest|largest|hardest|key|few|only|many|other|things"
static const struct usage one_of[] = {
	{"one of the|my|your|our|his|her|their|these|those "
	 "best|biggest|main|greatest|largest|hardest|key|other|first|few|top? "
	 "<adjective -noun>? [<noun -plural -adjective -adverb -number -name -verb-ing>] "
	 "is|was|that|which|who|in|of|for|,|i|we|you|at|on|to|with|from|"
	 "has|and|will|would|can",
		"$6:plural",
		"one of the|my|your|our|his|her|their|these|those *? *? "
		"go|team|teams|staff|group|family|board|panel|crew|faculty|company|class|"
		"lot|bunch|set|rest|data|media|personnel|leadership|management|community|"
		"field|world|other|press|industry|"
		"second|public|organisation|organization",
		NULL, 0},
	{"one of the|my|your|our|his|her|their|these "
	 "best|biggest|main|greatest|largest|hardest|key|other|first|few|top? "
	 "<adjective -noun>? [<noun -plural -adjective -adverb -number -name -verb-ing>] $",
		"$6:plural",
		"one of the|my|your|our|his|her|their|these *? *? "
		"team|staff|group|family|board|panel|crew|faculty|company|class|"
		"lot|bunch|set|rest|data|media|personnel|leadership|management|community|"
		"field|world|other|press|industry|"
		"second|public|organisation|organization",
		NULL, 0},
	{"one of the most <adjective|verb-ing|verb-en> [<noun -plural -adjective -name>] " AFTER, "$6:plural",
		NULL, NULL, 0},
	{"one of the most <adjective|verb-ing|verb-en> [<noun -plural -adjective -name>] $", "$6:plural",
		NULL, NULL, 0},
	{"one of my|your|our [<noun -plural -mass -adjective -name -number>] is|was|that|which|who|has|at|in",
		"$4:plural",
		"one of my|your|our team|staff|group|family|board|panel|crew|faculty|company|class|team's",
		NULL, 0},
	{"all the|of? my|your|our|these|the? "
	 "[question|colleague|member|detail|interviewer|candidate|document|student|pupil|employee|"
	 "engineer|manager|person] !<noun|plural|verb-ing>",
		"$4:plural", NULL, NULL, 0},
	{"most|some|many|all|both|each|one of my|your|the|our "
	 "[colleague|student|project|friend|client|customer|member|pupil]",
		"$4:plural", "of the student|project|customer|client|member <noun|plural>", NULL, 0},
};

#define THING                                                                                                \
	"interview|question|role|position|project|colleague|company|job|language|lesson|class|thing|reason|" \
	"idea|point|meeting|"                                                                                \
	"opportunity|candidate|student|pupil|child|country|way|skill|example|topic|person|client|customer|"  \
	"problem|option|year|month|"                                                                         \
	"week|day|hour|minute|internship|department|challenge|suggestion|story|conversation|email|call|"     \
	"member|detail|insight|task|tool|"                                                                   \
	"team|step|course|book|school|place|city|friend|employee|engineer|developer|teacher|manager|"        \
	"article|paper|goal|aspect|area|part"
static const struct usage many[] = {
	{"a? lot|lots|number|kinds|types|couple|variety of "
	 "[question|thing|person|problem|idea|project|student|friend|colleague|reason|"
	 "meeting|task|tool|mistake|candidate|customer|engineer|scientist] !<noun|plural>",
		"$4:plural", "a couple of", NULL, 0},
	{"a? lot|lots|number|kinds|types|variety of "
	 "[question|thing|person|problem|idea|project|student|friend|colleague|reason|"
	 "meeting|task|tool|mistake|candidate|customer|engineer|scientist] $",
		"$4:plural", NULL, NULL, 0},
	{"[few] days|weeks|months|years|minutes|hours ago", "a few",
		"a|the|last|past|every|very|some|these|so|too|that few", NULL, 0},
	{"have|has|had|only|are|were|very few [" THING "] " AFTER, "$3:plural", NULL, NULL, 0},
	{"have|has|had|only|are|were|very few [" THING "] $", "$3:plural", NULL, NULL, 0},
	{"two|three|four|five|six|seven|eight|nine|ten|twelve|<number> [year] experience", "years of",
		"one|1 year", NULL, USAGE_WARNING},
	{"[a|an] two|three|four|five|six|seven|eight|nine|ten|twelve|<number> years of? experience", "", NULL,
		NULL, USAGE_WARNING},
	{"how [many] time|information|money|experience|knowledge|feedback|advice", "much", NULL, NULL, 0},
	{"many|several|various|numerous|both <adjective -noun>? [" THING "] " AFTER
	 "|.|;|ago|later|old|there|here|when|where|how|after|since|"
	 "using|so|if",
		"$3:plural",
		"many|both|several a|team|class|part|child|way|person|student|manager|client / both *? *? "
		"and / how|so many",
		NULL, 0},
	{"many|several|various|numerous <adjective -noun>? [" THING "] $", "$3:plural", NULL, NULL, 0},
	{"how|so|too|very|as many|few [" THING "] " AFTER, "$3:plural", NULL, NULL, 0},
	{"so|how|too many [" THING "] $", "$3:plural", NULL, NULL, 0},
	{"many|several|various|numerous [<noun -plural -mass -adjective -adverb -number -name -preposition>] "
	 "in|of|for|at|with|that|which|,|to|"
	 "on|from|i|you|we|by|as",
		"$2:plural", "many|several staff|people|data|times|series|more|million|percent|second", NULL,
		0},
	{"many|several|various|numerous [<noun -plural -mass -adjective -adverb -number -name -preposition>] "
	 "$",
		"$2:plural", "many|several staff|people|data|series|second", NULL, 0},
	{"a few|couple of? <adjective -noun>? [" THING "] " AFTER "|ago|later|after|since|earlier|.|when",
		"$5:plural", "few team|class|school|child|student|project|part", NULL, 0},
	{"a few|couple of? <adjective -noun>? [" THING "] $", "$5:plural", NULL, NULL, 0},
	{"past|last|these|those|next two|three|few [week|month|day|year|hour|minute] "
	 "ago|,|i|we|in|at|of|as|have|and|but|with|is|was",
		"$3:plural", "* past|last|first|next|second week|month|day|year|hour|minute", NULL, 0},
	{"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|2|3|4|5|6|7|8|9|"
	 "10|11|12|13|14|15|16|18|20|25|30 "
	 "[year|month|week|day|hour|minute] "
	 "of|ago|in|as|with|at|from|later|before|after|since|,|and|to|i|we|on|because|when|that|for",
		"$2:plural",
		"* * of|to year|week|day / year|class|week|day|month|year "
		"two|three|four|five|six|seven|eight|nine|ten|<number>",
		NULL, 0},
	{"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|2|3|4|5|6|7|8|9|"
	 "10|12|15|20 [year|month|week|day|hour|minute] $",
		"$2:plural", "year|class|week|day|month|year <number>", NULL, 0},
	{"two|three|four|five|six|seven|eight|ten [" THING "] "
	 "in|of|at|,|with|that|which|and|for|from|about|i|we|you|to|last|yesterday|today|this|next|there|"
	 "here|already|tomorrow|because|before|after",
		"$2:plural",
		"round|stage|phase|part|week|day|level|year|step|of|number|one|grade|tier|team|band "
		"two|three|four|five|six|seven|eight|ten",
		NULL, USAGE_WARNING},
	{"two|three|four|five|six|seven|eight|ten [" THING "] $", "$2:plural",
		"round|stage|phase|part|week|day|level|year|step|of|number|one|grade|tier|team|band|a|the "
		"two|three|four|five|six|seven|eight|ten",
		NULL, USAGE_WARNING},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "this or these",
		.message = "\"This\" and \"that\" are for one, \"these\" and \"those\" for several",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(this_these)},
	{.name = "every and each",
		.message = "One is meant here, so the noun is singular",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(every)},
	{.name = "one of several",
		.message = "Several are meant, so the noun is plural",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(one_of)},
	{.name = "many",
		.message = "Several are meant, so the noun is plural",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(many)},
};
const struct family_list number_families = {families, ARRAY_COUNT(families)};

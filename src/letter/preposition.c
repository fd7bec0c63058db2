/* Which preposition a verb, an adjective or a noun takes, or none. */
#include "base/array.h"
#include "letter/families.h"

#define THINGS                                                                                               \
	"everything|what|all|ideas|points|things|topics|questions|details|matters|project|plans|issues|"     \
	"challenges|something|anything|much|lot"
#define RELATIVE "we|you|i|they|he|she|just|also|that|which"

static const struct usage needless[] = {
	{"i|we|to|can|will|not|have|you|they answer|answered [to] your|my|the "
	 "email|mail|message|letter|question|questions|call",
		"", NULL, NULL, USAGE_WARNING},
	{"[entered to] the|a|your", "entered", NULL, NULL, USAGE_WARNING},
	{"[discuss|discussing|discusses about]", "$1", "discussing|discuss about half", NULL, 0},
	{"^ i|we|you|yesterday|today|also? [discussed about]", "discussed", NULL, NULL, 0},
	{"[discussed about]", "discussed", THINGS " *? " RELATIVE " discussed", NULL, USAGE_WARNING},
	{"when|as|and|that|because we|you|i [discussed about]", "discussed",
		THINGS " that we|you|i discussed", NULL, 0},
	{"[mention|mentioning about]", "$1", NULL, NULL, 0},
	{"[mentioned about]", "mentioned", THINGS " *? " RELATIVE " mentioned", NULL, USAGE_WARNING},
	{"[emphasize|emphasise|emphasized|emphasised on]", "$1", NULL, NULL, 0},
	{"[describe|describing about]", "$1", NULL, NULL, 0},
	{"[comprise|comprises of]", "$1", NULL, NULL, USAGE_HINT},
	{"i|we|they [lack of]", "lack", NULL, NULL, 0},
	{"[join|joining|joined to|with|in|at|into] your|our|the|a|this "
	 "team|company|organisation|organization|group|department|firm",
		"$1", NULL, NULL, 0},
	{"[join|joining to] you|us|your", "$1", NULL, NULL, 0},
	{"[attend|attended|attending to|in|at] the|a|an|this|your|my "
	 "interview|meeting|conference|course|workshop|training|university|"
	 "school|class|lesson|event|webinar|presentation",
		"$1", NULL, NULL, 0},
	{"[meet|met|meeting to] you|him|her|them|us", "$1",
		"of|for|in|the|this|that|our|after|a|zoom meeting to", NULL, 0},
	{"[ask|asked|asking to] me|us|you|him|her|them", "$1", NULL, NULL, 0},
	{"[answer|answering|answered to] me|you|us|him|her|them", "$1", "the|an|your|my answer", NULL,
		USAGE_WARNING},
	{"[inform|informed|informing to] me|us|you|him|her|them", "$1", NULL, NULL, 0},
	{"to|can|will|please [call|phone to] me|you|him|us", "$2", NULL, NULL, USAGE_WARNING},
	{"[enter to|into] the|your company|team|room|office", "enter", NULL, NULL, USAGE_HINT},
	{"to [reach to] you|me|us", "reach", NULL, NULL, USAGE_WARNING},
	{"[despite of]", "despite", NULL, NULL, 0},
	{"[in spite] the|my|your|this|all", "in spite of", NULL, NULL, 0},
	{"[request|requested|requesting for] a|an|the|your|my", "$1",
		"<determiner|possessive|adjective|noun|preposition> request / requested for|request for "
		"a|an|the|your|my <time|day>",
		NULL, USAGE_HINT},
	{"[return|returning|returned back]", "$1", NULL, NULL, USAGE_HINT},
	{"[consider about]", "consider", NULL, NULL, 0},
	{"[resemble to]", "resemble", NULL, NULL, 0},
	{"[visit|visited|visiting to] you|your|the office|company|team", "$1",
		"<determiner|possessive|adjective|verb|preposition> visit", NULL, USAGE_WARNING},
};

static const struct usage missing[] = {
	{"[listen|listened|listening] me|you|him|her|us|them|your|music|podcasts|the", "$1 to",
		"listening the <time>", NULL, 0},
	{"[wait|waiting|waited] you|your|me|him|her|us|them", "$1 for",
		"wait your turn / wait you|me|him|us out", NULL, 0},
	{"[search|searching] a|an|new|my job|position|role|work|new|opportunity", "$1 for",
		"job|the|this|your search", NULL, 0},
	{"[look|looking|looked] a|an new? job|position|role|opportunity|solution", "$1 for", NULL, NULL, 0},
	{"[apply|applied|applying|applies] the|this|your|a|an|that *? *? "
	 "position|job|role|vacancy|post|internship",
		"$1 for", "apply the|this|your|a|an *? *? to|in", NULL, 0},
	{"[participate|participated|participating] the|a|an|this|your|several|many", "$1 in", NULL, NULL, 0},
	{"[depend|depends|depended] the|your|my|our|how|what", "$1 on",
		"it depends how|what / depend|depends how|what", NULL, 0},
	{"[belong|belongs|belonged] the|your|my|our", "$1 to", NULL, NULL, 0},
	{"[interested|involved] the|your|this", "$1 in", "<subject> interested|involved", NULL,
		USAGE_WARNING},
	{"^ i|we agree [your|the|this] opinion|idea|point|proposal", "with $2", NULL, NULL, USAGE_WARNING},
	{"[congratulate|thank] you your", "$1 you for", NULL, NULL, USAGE_WARNING},
};

#define MY "the|your|my|our|this|a|an|his|her|their|its|these|all"
static const struct usage wrong[] = {
	{"interested [on|about|at|into|of|with] <determiner|possessive|verb-ing|noun|plural|object>", "in",
		"interested with|at|of|on|to <day>|that|least|all|one|most|me|you|us|him|them|her / "
		"<noun|plural|object> interested of",
		NULL, 0},
	{"interested [for] " MY "|working|joining|position|job|role", "in", NULL, NULL, 0},
	{"interested [to] " MY " job|role|position|company|team|project|work|opportunity|offer", "in", NULL,
		NULL, 0},
	{"my|your|great|strong|real|keen|deep|big|growing|genuine interest [for|on|about] " MY, "in", NULL,
		NULL, USAGE_WARNING},
	{"responsible [of]", "for", NULL, NULL, 0},
	{"[depend|depends|depended of|from]", "$1 on", NULL, NULL, 0},
	{"depending [of|from]", "on", NULL, NULL, 0},
	{"dependent [from|of]", "on", NULL, NULL, USAGE_WARNING},
	{"consist|consists|consisted|consisting [on|from]", "of", NULL, NULL, 0},
	{"participate|participated|participating [to|on|into]", "in",
		"participate|participated|participating on <day|number>", NULL, 0},
	{"participate|participated|participating [at] the|a|an|this|your", "in", NULL, NULL, USAGE_HINT},
	{"arrive|arrived|arriving|arrives [to] <determiner|possessive|name>", "at / in",
		"arrive|arrived|arriving|arrives to work|help|find", NULL, 0},
	{"married [with]", "to", "married with|and children|kids|one|two|three|a", NULL, USAGE_HINT},
	{"good|better|best|great|excellent|strong [in] "
	 "maths|math|mathematics|english|languages|programming|sales|negotiation|explaining|"
	 "working|solving|communicating|writing|learning",
		"at", "in good|better|best|great / * * good in english", NULL, USAGE_HINT},
	{"experience|experiences [on] " MY "|<verb-ing>|<noun>", "in / with / of",
		"experience on a|the|your|our|this|my ward|board|team|phone|project|job|site|floor|set", NULL,
		USAGE_HINT},
	{"specialise|specialize|specialised|specialized|specialising|specializing [on]", "in", NULL, NULL,
		USAGE_WARNING},
	{"congratulate|congratulated|congratulating you|him|her|them [for]", "on", NULL, NULL, USAGE_HINT},
	{"congratulations|congratulation [for|about] " MY, "on", NULL, NULL, USAGE_WARNING},
	{"[congratulation] !<noun>", "congratulations", "<determiner|possessive> congratulation", NULL,
		USAGE_WARNING},
	{"similar [with|than|as|of]", "to", "as similar as / similar as possible", NULL, USAGE_WARNING},
	{"different [of]", "from", NULL, NULL, 0},
	{"different [with]", "from", NULL, NULL, USAGE_WARNING},
	{"the|exactly same [than]", "as", NULL, NULL, 0},
	{"the same [like]", "as", NULL, NULL, USAGE_WARNING},
	{"superior|inferior|prior|preferable [than]", "to", NULL, NULL, 0},
	{"afraid|scared|frightened [from]", "of", NULL, NULL, 0},
	{"capable [for|in|at]", "of", NULL, NULL, USAGE_WARNING},
	{"familiar [of|about|on|in] <determiner|possessive|verb-ing|noun|plural>", "with", NULL, NULL,
		USAGE_WARNING},
	{"passionate [in|on|of|with|to|at] <determiner|possessive|verb-ing|noun|plural>", "about", NULL, NULL,
		USAGE_WARNING},
	{"very|really|so|was|am|were|i'm impressed [of|from|for|about|on] "
	 "how|<determiner|possessive|noun|plural|verb-ing>",
		"by / with", NULL, NULL, 0},
	{"very|really|so|was|am|were|i'm satisfied|pleased [of|from] <determiner|possessive>", "with", NULL,
		NULL, 0},
	{"was|were|am|very|i'm surprised|amazed|delighted|fascinated [from]", "by", NULL, NULL, 0},
	{"[assist|assisted|assisting at|to] the|a|an|your|several|this|many "
	 "class|lesson|meeting|course|conference|opening|interview|of|workshop",
		"attended", NULL, NULL, USAGE_WARNING},
	{"discussion|talk|information|question|questions|conversation [about of]", "about", NULL, NULL, 0},
	{"very|really|so|am|was|i'm proud [for|on|about] " MY, "of", NULL, NULL, USAGE_HINT},
	{"grateful|thankful [of|about] your|the|this", "for", NULL, NULL, USAGE_WARNING},
	{"aware [about|on|for] how|<determiner|possessive>", "of", NULL, NULL, USAGE_WARNING},
	{"fluent|fluently [at|of|on|with]", "in", NULL, NULL, 0},
	{"graduated [of|at]", "from", NULL, NULL, USAGE_WARNING},
	{"in charge [for|about]", "of", "no|any|without charge / in charge for <number>", NULL, 0},
	{"take|takes|took|taking|taken care [about|for]", "of", NULL, NULL, USAGE_WARNING},
	{"pay|paid|pays|paying attention [on|in|at|about|for]", "to", NULL, NULL, 0},
	{"focused|focusing|focussed [to|about] " MY, "on", NULL, NULL, USAGE_WARNING},
	{"rely|relies|relied|relying [in|of|to|at]", "on", NULL, NULL, 0},
	{"believe|believes|believed [on] " MY, "in", NULL, NULL, USAGE_WARNING},
	{"invest|invested|investing [on] " MY, "in", NULL, NULL, USAGE_HINT},
	{"based [in|of|to] my|this|these|your "
	 "experience|experiences|results|feedback|conversation|skills|knowledge|facts|data",
		"on", NULL, NULL, USAGE_WARNING},
	{"[base on] my|your|our|this|the", "based on",
		"<possessive|determiner|adjective|verb|modal> base / to|we|i|you|they|we'll base", NULL,
		USAGE_WARNING},
	{"in touch|contact [to] you|me|us|him|her|them", "with", NULL, NULL, USAGE_WARNING},
	{"related|relating [with|of|about]", "to", NULL, NULL, USAGE_WARNING},
	{"worked|work|working [like] a|an "
	 "teacher|engineer|manager|developer|nurse|consultant|translator|designer|assistant|accountant|"
	 "analyst|"
	 "waiter|driver|programmer|salesman",
		"as", NULL, NULL, USAGE_WARNING},
	{"insisted|insist|insists [in|about] <verb-ing>", "on", NULL, NULL, 0},
	{"contribute|contributed|contributing|contributes [in|for] your|our|the "
	 "success|growth|team|company|project|development|goals",
		"to", NULL, NULL, USAGE_WARNING},
	{"succeed|succeeded|succeeding [on] <verb-ing>", "in", NULL, NULL, USAGE_HINT},
	{"reason [of] my|your|the|this|our", "for", "by reason", NULL, USAGE_WARNING},
	{"reasons|need|demand|request|responsibility [of] <verb-ing -noun>", "for", "need|request of", NULL,
		USAGE_HINT},
	{"solution|answer|key [of|for] your|the|this|my problem|question|questions|problems", "to", NULL,
		NULL, USAGE_HINT},
	{"look|looking forward [in|at|on] *", "to", NULL, NULL, 0},
	{"[except of]", "except for", "except of course", NULL, USAGE_WARNING},
	{"with the help [from]", "of", NULL, NULL, USAGE_HINT},
	{"succeeded|interested|involved|experienced|engaged|participating [at|on] <verb-ing -noun>", "in",
		NULL, NULL, USAGE_WARNING},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "needless preposition",
		.message = "No preposition is needed here",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(needless)},
	{.name = "missing preposition",
		.message = "A preposition is missing here",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(missing)},
	{.name = "wrong preposition",
		.message = "This word takes another preposition",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(wrong)},
};
const struct family_list preposition_families = {families, ARRAY_COUNT(families)};

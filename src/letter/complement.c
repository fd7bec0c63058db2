/* Which form of a second verb a verb, an adjective or a preposition asks for. */
#include "base/array.h"
#include "letter/families.h"

#define WHOM "me|us|you|him|her|them|people|everyone|somebody|someone"
#define TAIL "you|your|with|to|about|the|my|our|at|a|an|how|more|from|this|in|what"
#define ENJOY "enjoy|enjoys|enjoyed|enjoying"

static const struct usage gerunds[] = {
	{"[succeeded to <verb>] the|it|my|a|this|in", "succeeded in $3:ing", NULL, NULL, 0},
	{"[" ENJOY " very? much? to <verb>]", "$1 $5:ing $2 $3", NULL, NULL, 0},
	{"[" ENJOY " to <verb-ing|verb-ed -adjective>]", "$1 $3:ing", NULL, NULL, 0},
	{ENJOY " [<verb -noun -adjective -adverb -name>]", "$2:ing", NULL, NULL, 0},
	{ENJOY " [meet|talk|visit|chat|hear|speak|learn|discuss|see|read|tour|walk|interview] " TAIL,
		"$2:ing", ENJOY " talk|chat|tour|walk|interview|visit with|to|about|at|in", NULL, 0},
	{ENJOY " [talk|chat] with", "$2:ing", NULL, NULL, 0},
	{"[avoid|avoids|avoided|avoiding|postpone|postponed|dislike|disliked|imagine|imagined to <verb>]",
		"$1 $3:ing", "<be> <adverb>? avoided|imagined|postponed|disliked / not *? imagine", NULL, 0},
	{"avoid|avoids|avoided|avoiding [<verb -noun -adjective -adverb -name>]", "$2:ing", NULL, NULL, 0},
	{"[finish|finished|finishing to] <verb -noun -name>", NULL, NULL, NULL, 0},
	{"[consider|considering|considered to "
	 "join|apply|accept|work|move|take|hire|invite|offer|relocate|start|come]",
		"$1 $3:ing", "<be> <adverb>? considered", NULL, 0},
	{"[considering to <verb>]", "$1 $3:ing", NULL, NULL, 0},
	{"considering|consider [hire|invite|join|apply|accept|relocate]", "$2:ing", NULL, NULL, 0},
	{"keep|kept|keeps [learn|improve|grow|go|ask|develop|do|think|try|build|teach|read] *", "$2:ing",
		"keep|kept|keeps build|read|try|go|read <noun>", NULL, USAGE_WARNING},
	{"[keep|kept|keeps to learn|improve|grow|go|ask|develop|work|try|study|think|read|do]", "$1 $3:ing",
		NULL, NULL, USAGE_WARNING},
	{"would|do you mind "
	 "[send|tell|give|share|provide|confirm|let|explain|forward|call|check|have|be|take|meet]",
		"$4:ing", NULL, NULL, 0},
	{"would|do you [mind to <verb>]", "mind $5:ing", NULL, NULL, 0},
	{"[appreciate|appreciated to <verb>]", "$1 $3:ing", "<be> <adverb>? appreciated", NULL, 0},
	{"appreciate|appreciated [<verb -noun -adjective -adverb -name>]", "$2:ing", NULL, NULL, 0},
	{"would *? [appreciate] if", "appreciate it", NULL, NULL, USAGE_HINT},
	{"[suggest|suggests to <verb>]", "$1 $3:ing", NULL, NULL, USAGE_WARNING},
	{"[recommend|recommends to <verb>]", "$1 $3:ing", NULL, NULL, USAGE_WARNING},
	{"[worth to <verb>]", "worth $3:ing", NULL, NULL, 0},
	{"[worth <verb -noun -adjective -adverb -name>]", "worth $2:ing", NULL, NULL, 0},
	{"have|has|had no|some|a|any|great|lot|little|of? [difficulty|difficulties|trouble|problems to "
	 "<verb>]",
		"$3 $5:ing", NULL, NULL, 0},
	{"[capable|incapable to <verb>]", "$1 of $3:ing", NULL, NULL, 0},
	{"capable of [<verb -noun -name>]", "$3:ing", NULL, NULL, 0},
	{"[insist|insisted|insists to <verb>]", "$1 on $3:ing", NULL, NULL, 0},
	{"[succeed|succeeded|succeeds to <verb -noun -name>]", "$1 in $3:ing", NULL, NULL, 0},
	{"[responsible to <verb -noun -name>]", "responsible for $3:ing", NULL, NULL, USAGE_WARNING},
	{"responsible for [<verb -noun -adjective -name>]", "$3:ing", NULL, NULL, 0},
	{"responsible for "
	 "[manage|lead|train|organize|organise|develop|plan|design|test|support|coordinate|write|run] the|a|"
	 "all|our|their",
		"$3:ing", NULL, NULL, 0},
	{"[passionate to <verb>]", "passionate about $3:ing", NULL, NULL, USAGE_WARNING},
	{"[prevent|prevents|prevented " WHOM "|it to <verb>]", "$1 $2 from $4:ing", NULL, NULL, 0},
	{"[can't|cannot|couldn't help to <verb>]", "$1 help $4:ing", NULL, NULL, USAGE_WARNING},
};

#define LEADS                                                                                                \
	"interested|involved|experience|experienced|opportunity|idea|possibility|chance|interest|pleasure|"  \
	"way|instead|"                                                                                       \
	"grateful|excited|passionate|enthusiastic|good|great|sorry|apologise|apologize|goal|aim|capable|"    \
	"tired|proud|keen|"                                                                                  \
	"insist|skilled|believe|success|succeed|succeeded|ways|method|process|habit|purpose|serious|"        \
	"thinking|plan|thought"
static const struct usage after_preposition[] = {
	{"time|opportunity|chance|effort|trouble|moment [for "
	 "meet|speak|talk|show|explain|see|discuss|interview|answer] me|us|with|to|you|my|the",
		"to $3", NULL, NULL, 0},
	{"excited|keen|happy|ready|glad|pleased|delighted [for work|join|start|help|meet|learn|be] "
	 "with|you|the|your|at|in|to|as|a|part|about",
		"to $3", NULL, NULL, 0},
	{"keen|eager|happy|excited|ready [for joining|working|starting|learning]", "to $3:base",
		"excited|ready for working", NULL, USAGE_WARNING},
	{"[for to be|have|see|do|improve|learn|get|make|know|go|find|help|understand|become]",
		"to $3 / for $3:ing",
		"wait|waiting|hope|hoping|ask|asked|asking|look|looking|long|work|working for", NULL, 0},
	{"here|there|back|came|went|come|go|moved [for <verb -noun -adjective -adverb -name>]", "to $3", NULL,
		NULL, 0},
	{LEADS " [of|in|for|about|on|at <verb -noun -adjective -adverb -name>]", "$2 $3:ing",
		"interested in be", NULL, 0},
	{LEADS " [of|in|about|at work|meet|help|share|talk|use|change|lead|start|study|design|manage] "
	       "with|you|your|the|a|people|"
	       "in|on|as|my",
		"$2 $3:ing",
		"of|in|about|at change|work|help|talk|share|use|design|study|lead|start in|on|as|with|the / "
		"experience in|of "
		"*",
		NULL, 0},
	{"[after|before|by|without <verb -noun -adjective -adverb -name>] "
	 "you|me|him|her|us|them|my|your|our|the|a|an|to|with|"
	 "about|from|this|that|in|into|at|more|it|any",
		"$1 $2:ing", "<adverb|verb|verb-ed|verb-en|noun|plural> before|after", NULL, 0},
	{"after|before [speak|meet|hear|discuss|join|learn|talk] with|to|you|your|from|about|the", "$2:ing",
		"after|before talk|meet", NULL, 0},
	{"^ [after|by|without|before|instead|despite of? <verb -noun -adjective -adverb -name>]",
		"$1 $2 $3:ing", "before|after let", NULL, 0},
	{"^ after|by [work|talk|meet|study|visit|look|use|read|start] "
	 "with|to|you|your|at|for|in|the|on|about|as|our",
		"$2:ing", NULL, NULL, 0},
	{"by [join|joined|become|learn|improve|make|do|give|provide|bring|get|take] *", "$2:ing",
		"<verb|verb-ed> by", NULL, 0},
	{"and [for "
	 "show|give|take|tell|explain|share|meet|invite|make|let|send|answer|spend|introduce|listen|allow] "
	 "me|us|my|the|your|with|so",
		"for $3:ing", NULL, NULL, 0},
	{"[instead of <verb -noun -adjective -name>]", "instead of $3:ing", NULL, NULL, 0},
	{"instead of [to <verb>]", "$4:ing", NULL, NULL, 0},
	{"[without to <verb>]", "without $3:ing", NULL, NULL, 0},
	{"^ [before|after to <verb>]", "$1 $3:ing", NULL, NULL, 0},
	{"[before|after to <verb -noun -adjective -name>]", "$1 $3:ing",
		"the|as|day|week|year|than|that before|after", NULL, USAGE_WARNING},
	{"after|before|by|without|of|about [<verb-ed -verb-en -verb -noun -be -have>]", "$2:ing",
		"<verb|verb-ed|verb-en|plural|adverb|noun> after|before|by|of|about", NULL, USAGE_WARNING},
	{"opportunity|chance|idea|possibility|way [for|of to <verb>]", "to $4", NULL, NULL, USAGE_WARNING},
	{"[for <verb -noun -adjective -adverb -name>] "
	 "you|me|him|us|them|my|your|our|the|a|an|this|that|people|more|new|better",
		"to $2",
		"<verb|verb-ed|verb-en|verb-ing> for / for let / ^ for / thank|thanks *? *? *? *? *? for / , "
		"for",
		NULL, USAGE_WARNING},
	{"[despite of]", "despite", NULL, NULL, 0},
	{"while [work|study|live|travel|talk|speak|wait|read|prepare|discuss] "
	 "with|at|in|on|for|to|about|there|here",
		"$2:ing", NULL, NULL, USAGE_WARNING},
};

static const struct usage infinitives[] = {
	{"refuse|refused|refuses|inclined [<verb -noun -adjective -adverb -name -verb-en>]", "to $2", NULL,
		NULL, 0},
	{"we're|they're|you're|he's|she's happy|glad|ready|excited|pleased|delighted|eager|willing [<verb "
	 "-noun -adjective -adverb -be -name>|start|meet|help|work|talk|discuss]",
		"to $3", "ready|happy help|work|talk $", NULL, 0},
	{"know|knows|learn|learned|learnt|on|about|explain|explained|see|understand|show|showed how [<verb "
	 "-noun -adjective -adverb -be -have -do -name>] the|a|an|your|this|it|them|you|my|our|with|these",
		"to $3", NULL, NULL, 0},
	{"let|lets|letting|make|makes|made everyone|everybody|anyone|someone|people [to <verb -noun>]", "$4",
		NULL, NULL, 0},
	{"help|helped|helping|helps [built|wrote|made|gave|took|became|got|grew|found|saw]", "$2:base", NULL,
		NULL, 0},
	{"want|wants|wanted [that you|he|she|they|we|i]", NULL, NULL, "After \"want\": \"want you to …\"", 0},
	{"would like [that you|they|he|she|we|i]", NULL, NULL,
		"After \"would like\": \"would like you to …\"", 0},
	{"i'd|we'd like [that you|they|he|she|we]", NULL, NULL,
		"After \"would like\": \"would like you to …\"", 0},
	{"i|we need [that you|they|he|she]", NULL, NULL, "After \"need\": \"need you to …\"", USAGE_WARNING},
	{"i|we|they want|wanted|need|expect you|him|her|them [<verb -noun -adjective -adverb "
	 "-name>|call|help|work|answer|visit|start|be]",
		"to $4", NULL, NULL, 0},
	{"let|lets|letting me|us|you|him|her|them [to] "
	 "see|try|work|visit|show|start|use|have|help|join|meet|take|know|explain|introduce",
		"", NULL, NULL, 0},
	{"help|helped|helps|helping me|us|you|them [finding|solving|writing|choosing|deciding]", "$3:base",
		NULL, NULL, USAGE_WARNING},
	{"i|we|you|they|to|also|just|really "
	 "want|wanted|hope|hoped|decided|wish|wished|planned|agreed|promised|managed|expect|plan "
	 "[<verb-ing -noun -preposition -verb>] !<noun|plural|adjective>",
		"to $3:base",
		"as|than|to|they|those|we|you you|we|they|i agreed|planned|promised|expect|plan", NULL, 0},
	{"i|we|you|they|to|also|just|really want|wanted|hope|hoped|decided|wish|wished|plan "
	 "[meeting|hearing|working|speaking|joining|learning|talking|discussing|starting] "
	 "you|from|with|to|more|the|your|about|at|for",
		"to $3:base", "to plan|decided", NULL, 0},
	{"would *? like [<verb-ing -noun -preposition -verb>] !<noun|plural|adjective>", "to $4:base",
		"what would *? like", NULL, 0},
	{"would *? like [meeting|hearing|working|speaking|learning|talking|thanking] "
	 "you|from|with|to|more|the|your|about|at|for|again",
		"to $4:base", NULL, NULL, 0},
	{"i'd|we'd also|really|just? like [<verb-ing -noun -preposition -verb>]", "to $4:base", NULL, NULL,
		0},
	{"want|wants|wanted|wish|wished|decided|hope|hoped|hoping|trying|planning|able|unable|afford|intend|"
	 "intended "
	 "[<verb -noun -adjective -adverb -verb-en -name>]",
		"to $2", "<determiner|possessive> want|wish|hope / hope be", NULL, 0},
	{"i|we|you|to|they|just|also|really want|wanted|wish|hope|hoping "
	 "[thank|follow|ask|say|let|express|know|learn|join|meet|be|have|go|see|hear|share|take|make|give|"
	 "get|start|continue|work|"
	 "become|come|tell|send|contribute|confirm|check|speak|talk|discuss|apologize|apologise|do|find|"
	 "build|bring]",
		"to $3",
		"want|wish|hope work|share|follow|see <plural|preposition> / want work that|to|for|in", NULL,
		0},
	{"would *? like [<verb -noun -adjective -adverb -verb-en -name>]", "to $4", "what would *? like",
		NULL, 0},
	{"i|we would really|also|just|very|much? like|love "
	 "[thank|follow|ask|say|let|express|know|learn|join|meet|be|have|go|see|"
	 "hear|share|take|make|give|get|start|continue|work|talk|speak|discuss|visit|contribute|tell|help]",
		"to $5", "like|love work|help", NULL, 0},
	{"i'd|we'd really|also|just? like|love "
	 "[thank|follow|ask|say|let|express|know|learn|join|meet|be|have|go|see|hear|share|"
	 "take|make|give|get|start|continue|work|talk|speak|discuss|visit]",
		"to $4", "like|love work", NULL, 0},
	{"give|gave|giving|given|gives|offered|offering me|us|you [opportunity|chance|possibility] to|of|for",
		"the $3", NULL, NULL, 0},
	{"prefer|prefers|preferred * *? [than]", "to", "prefer|prefers|preferred *? *? more|rather than",
		NULL, USAGE_WARNING},
	{"recommend|recommended you [to <verb -noun>]", NULL, NULL, NULL, USAGE_HINT},
	{"[would like|love] for <verb -noun -name>", NULL, NULL, NULL, USAGE_HINT},
	{"i|we|you|they need [know|learn|discuss|speak|go|see|hear|have|do|make|get|improve|understand|be]",
		"to $3", "all <subject> need / need do|have", NULL, 0},
	{"be|am|was|i'm|would|very|so|really "
	 "happy|glad|pleased|delighted|excited|willing|eager|honored|honoured|thrilled|ready "
	 "[<verb -noun -adjective -adverb -be -name>]",
		"to $3", NULL, NULL, 0},
	{"be|am|was|i'm|would|very|so|really "
	 "happy|glad|pleased|delighted|excited|willing|eager|honored|honoured|thrilled|ready "
	 "[meet|talk|discuss|share|answer|help|work|have|start|visit|call|take|make|give] "
	 "you|your|with|about|any|to|more|the|a|my|"
	 "this|at|it|that|on|further",
		"to $3", "happy|glad work|help|talk with|on|to", NULL, 0},
	{"able [<verb -noun -adjective -name>]", "to $2", NULL, NULL, 0},
	{"able [help|work|share|talk|answer|visit|start|meet|use|call|take|make|show|have] "
	 "you|your|with|the|at|my|it|this|a|any|in|on",
		"to $2", NULL, NULL, 0},
	{"allow|allows|allowed|enable|enables|enabled|encourage|encourages|encouraged|invite|invited|"
	 "inviting|ask|asked|want|wanted|"
	 "advise|advised|allowing|enabling "
	 "me|us|you|him|them [<verb -noun -adjective -adverb -be -name>]",
		"to $3", "ask|asked|want|invited you", NULL, 0},
	{"allow|allows|allowed|enable|enables|enabled|encourage|encouraged|invite|invited|inviting|allowing "
	 "me|us|him|them "
	 "[work|help|show|share|talk|meet|use|visit|start|see|have|take|make|answer|present|look|study|"
	 "interview|gain|change|"
	 "be|join]",
		"to $3", NULL, NULL, 0},
	{"allow|allows|allowed|enable|enables|enabled|invite|invited|inviting me|us|you|him|them [<verb-ing "
	 "-noun -verb>]",
		"to $3:base", NULL, NULL, 0},
	{"allow|allows|allowed|ask|asked|want|wanted|invite|invited|inviting|encourage|encouraged|help|"
	 "helped me|us|you|him|them to "
	 "[<verb-ed -verb -adjective -noun -adverb>]",
		"$4:base", NULL, NULL, 0},
	{"[allows|enables to <verb>]", "$1 us $2 $3", NULL, NULL, 0},
	{"will|would|can|could|not|to|that|which [allow|enable to <verb>]", "$2 us $3 $4", NULL, NULL,
		USAGE_WARNING},
	{"let|lets|make|makes|made|letting|making me|us|you|him|her|them [to <verb -noun -name>]", "$4",
		"let|lets|make|makes|made|making * to order|date", NULL, 0},
	{"let|lets|made|makes me|us|you|him|her|them [to "
	 "think|work|understand|feel|want|help|love|like|look]",
		"$4", NULL, NULL, 0},
	{"[let's to] <verb>", "let's", NULL, NULL, 0},
	{"let|lets|letting me|us|you|him|her|them [<verb-ing -noun -preposition -verb>]", "$3:base", NULL,
		NULL, 0},
	{"let|lets|letting me|us|you|him|her|them [<verb-ed -verb -noun -adjective>]", "$3:base", NULL, NULL,
		0},
	{"let|lets|let's|make|makes|made|help|helps|helped me|us|you|him|them [<verb-s -plural -noun -adverb "
	 "-be -have -do>]",
		"$3:base", NULL, NULL, 0},
	{"make|made|makes me|us|you|him|her "
	 "[feeling|thinking|wanting|smiling|realizing|realising|understanding|believing]",
		"$3:base", NULL, NULL, 0},
	{"make|made|makes me|us|you|him|her "
	 "[felt|thought|wanted|realized|realised|understood|laughed|smiled|believed|wondered]",
		"$3:base", NULL, NULL, 0},
	{"help|helped|helps me|us|you|them "
	 "[understanding|seeing|learning|improving|becoming|making|getting|knowing|developing|preparing]",
		"$3:base", NULL, NULL, USAGE_WARNING},
	{"help|helped|helps me|us|you|them to? "
	 "[understood|saw|learned|learnt|improved|became|got|knew|developed]",
		"$4:base", NULL, NULL, 0},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "-ing after a verb",
		.message = "This word is followed by the -ing form",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(gerunds)},
	{.name = "-ing after a preposition",
		.message = "After a preposition comes the -ing form",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(after_preposition)},
	{.name = "to after a verb",
		.message = "This word asks for another form of the verb that follows",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(infinitives)},
};
const struct family_list complement_families = {families, ARRAY_COUNT(families)};

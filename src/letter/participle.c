/* The form of a verb after "be". */
#include "base/array.h"
#include "letter/families.h"

#define VERY                                                                                                 \
	"very|so|really|most|also|not|still|just|extremely|truly|currently|deeply|always|particularly|"      \
	"genuinely|greatly|especially|now|both"
#define PLEASE                                                                                               \
	"please|impress|excite|delight|honor|honour|thrill|surprise|relieve|concern|satisfy|inspire|amaze|"  \
	"convince|"                                                                                          \
	"motivate|prepare|qualify|experience|suppose|involve|disappoint|fascinate|encourage|interest|"       \
	"commit|touch|intrigue|move"
#define WORK                                                                                                 \
	"work|study|plan|hope|wonder|wait|look|talk|search|start|train|travel|visit|answer|call|want|wish|"  \
	"need|hunt|apply|write"

#define AGREE                                                                                                \
	"agree|disagree|hope|think|want|believe|know|understand|wish|prefer|remain|need|mean|apologize|"     \
	"apologise|appreciate|feel|have|live|do|look"
static const struct usage be_base[] = {
	{"<noun|plural> is|are|was|were [<verb -noun -adjective -adverb -verb-en -be -have -name>] by",
		"$3:en", "do|did|does *? *? *? is|was", NULL, 0},
	{"i|he|she|we am|was|were be? [interview] by|for|with|at|on|in|last", "interviewed", NULL, NULL, 0},
	{"to|will|would|can been|be [interview] by|for|with|at|on|in|last|again", "interviewed", NULL, NULL,
		0},
	{"is|was|were|been|are [build] by|in|on|for|with|to", "built", NULL, NULL, 0},
	{"^ [is] a|an|very|really|so|nice|great|important|necessary|possible|difficult|easy|because *? *? *? "
	 "*? *? *? *? *? .",
		"it is", NULL, "The subject is missing", USAGE_WARNING},
	{"i'm|am|get|got|getting|not [use] to", "used", NULL, NULL, 0},
	{"am|i'm|we're|they're|you're " VERY "? [<verb -noun -adjective -adverb -verb-en -be -have -name>]",
		"$3:ing / $3:en",
		"who|what|where|than|as|how|i|whether i am / <subject> am / i'm *? *? " AGREE, NULL, 0},
	{"i am " VERY "? [<verb -noun -adjective -adverb -verb-en -be -name>]", "$4:ing / $4:en",
		"who|what|where|than|as|how|whether i am / am *? *? " AGREE, NULL, 0},
	{"i am|was|i'm " VERY "? [" WORK "] <preposition|conjunction|object|determiner|possessive|subject>",
		"$4:ing", "who|what|where|how|as i", NULL, 0},
	{"i|we am|was|are|were|i'm [wonder|hope|plan|look|wait|work|apply|study] "
	 "if|whether|that|to|forward|for|at|as|with|on",
		"$3:ing", NULL, NULL, 0},
	{"i'm|we're [" WORK "] if|to|that|forward|for|at|as|with|on|in|about", "$2:ing", NULL, NULL, 0},
	{"i|we am|was|were|are " VERY "? [" PLEASE "] to|by|with|about|in|that|for|when|of", "$4:en", NULL,
		NULL, 0},
	{"i'm|we're " VERY "? [" PLEASE "] to|by|with|about|in|that|for|when", "$3:en", NULL, NULL, 0},
	{"am|was|were|are|is|be|been|feel|felt very|so|really|most|extremely|truly? [please] "
	 "to|with|that|by|if",
		"pleased", NULL, NULL, 0},
	{"would|will|could|should|can|must|may|might be " VERY
	 "? [please|delight|honor|honour|thrill|excite|interest] to|if|in|by",
		"$4:en", "be delight|honor|honour|interest in", NULL, 0},
	{"is|was|are|were|am [base] in|on", "based", NULL, NULL, 0},
	{"is|was|are|were|am|company|office|team [locate|situate] in|at|on|near", "located", NULL, NULL, 0},
	{"i|you|he|she|it|we|they is|was|are|were|be|been [<verb -noun -adjective -adverb -verb-en -be -have "
	 "-name>]",
		"$3:en / $3:ing",
		"what|that|all|which|thing|best|as|how|least|most|who|where <subject> / "
		"did|do|does|had|if|were|was <subject>",
		NULL, 0},
	{"the|my|your|our <noun|plural> was|were|been [<verb -noun -adjective -adverb -verb-en -be -have "
	 "-name>] "
	 "by|in|at|on|with|to|during|yesterday|for",
		"$4:en", "do|did|does *? *? <noun|plural>", NULL, USAGE_WARNING},
	{"will|would|can|could|should|must|may|might|cannot|to|not|can't be [<verb -noun -adjective -adverb "
	 "-verb-en -be -have -name>]",
		"$3:en / $3:ing", NULL, NULL, 0},
	{"have|has|had|i've|we've|having been [<verb -noun -adjective -adverb -verb-en -be -have -name>]",
		"$3:en / $3:ing", NULL, NULL, 0},
	{"have|has|had|i've|was|were|is|be been? "
	 "[cancel|accept|invite|select|choose|postpone|approve|reject|fill|schedule|inform|cancelle] !of|a",
		"$3:en", "is|was|were fill|cancel", NULL, 0},
	{"have|has|i've|we've been " VERY
	 "? [work|study|look|wait|hope|wonder|plan|search|use|ask|offer|help|train|teach|live|"
	 "lead|invite|tell|give|apply]",
		"$4:ing / $4:en", "been help|work <noun>", NULL, 0},
	{"will|would|could|can be "
	 "[discuss|require|appreciate|consider|provide|receive|contact|inform|use|need|find|give|send|"
	 "schedule|arrange|help|involve|interview|invite|offer|ask] "
	 "by|to|with|in|on|at|for|if|about|of|,|soon|next|further",
		"$3:en", "be help|use|need|offer|contact to|for|with|in|of", NULL, 0},
};

static const struct usage be_past[] = {
	{"is|was|are|were|be|been|being|am|i'm|we're|you're|they're " VERY "? "
	 "[<verb-ed -verb-en -verb -noun -adjective -adverb -be -have -do>]",
		"$3:en", "what|all|that|which|did|do|does is|was|are|were / <be> woke", NULL, 0},
	{"to be|get|been [wrote|took|gave|spoke|saw|knew|began|chose|drove|broke|forgot|showed|shew|did]",
		"$3:en", NULL, NULL, 0},
	{"i|he|she|we|they|it am|is|are [been] *", "have been / has been", "who|what|how|where <subject>",
		NULL, 0},
	{"i'm|we're|they're [been]", "have been", NULL, NULL, 0},
	{"i|he|she|it|we|they was|were [been] *", NULL, NULL, "Either \"was\" or \"has been\"", 0},
	{"i|we|you|they am|are|was|were [has|have] *", NULL,
		"what|as|who|where|how|that|than|which <subject>", "Two verbs meet here", USAGE_WARNING},
	{"[i be]", "I am", "<modal|do|verb|be|conjunction|noun|plural> i|<adverb>", NULL, 0},
	{"^ we|they be", "$1 are", NULL, NULL, 0},
	{"^ he|she|it be", "$1 is", NULL, NULL, 0},
	{"it|he|she is|was <verb-s -plural -noun -adverb -be -have -do>", NULL,
		"how|what|where|who|as|that|which|why|when|whether|than <subject> / <adjective> <subject>",
		"Two verbs meet here", USAGE_HINT},
};

static const struct usage missing_be[] = {
	{"^ i very|really|so|also|just|still|truly|extremely? "
	 "[happy|glad|sure|available|able|grateful|sorry|confident|ready|keen|excited|curious|aware|writing|"
	 "looking|convinced|"
	 "responsible|passionate|willing|thankful|proud] to|that|in|about|for|with|of|forward|you|your|the",
		"am $3", NULL, NULL, 0},
	{"and|but|that|because|so|, i very|really|so|also|just|still|truly|extremely? "
	 "[happy|glad|sure|available|able|grateful|confident|keen|excited|writing|looking|responsible|"
	 "passionate|willing|"
	 "thankful] to|that|in|about|for|with|of|forward|you|your",
		"am $4", "so|am|was i / i sure", NULL, 0},
	{"^ i very|really|extremely|so "
	 "[interested|pleased|impressed|delighted|excited|honored|honoured|thrilled]",
		"am $3", "i really impressed", NULL, 0},
	{"^ i very [interested|pleased|impressed|delighted|excited|honored|honoured|thrilled] "
	 "in|to|by|with|about",
		"am $3", NULL, NULL, 0},
	{"^ we|they very|really|so|also|just|still? "
	 "[happy|glad|sure|available|able|grateful|ready|excited|looking|"
	 "responsible|working] to|that|in|about|for|with|of|forward|on",
		"are $3", NULL, NULL, 0},
	{"^ i currently|also|still|now|just|always|really? "
	 "[waiting|hoping|looking|writing|working|living|studying|thinking|applying|planning|searching]",
		"am $3", NULL, NULL, 0},
	{"^ we|they currently|also|still|now|just|always|really? "
	 "[waiting|hoping|looking|writing|working|living|planning|searching]",
		"are $3", NULL, NULL, 0},
	{"^ i currently|also|still|now|just|always? [<verb-ing -noun -preposition -verb>] *", "am $3", NULL,
		NULL, 0},
	{"^ we|they currently|also|still|now|just? [<verb-ing -noun -preposition -verb>] *", "are $3", NULL,
		NULL, 0},
	{"because|that|but|while|so|when i currently|also|still|now|just? [<verb-ing -noun -preposition "
	 "-adjective -verb>]",
		"am $4", NULL, NULL, USAGE_WARNING},
	{"^ [is|was very|really|so nice|important|interesting|difficult|good|great|hard|necessary|possible]",
		"it $1 $2 $3", NULL, NULL, USAGE_HINT},
	{"^ [is] very|necessary|because|important|possible *", "it is", NULL, NULL, USAGE_WARNING},
	{"because|and|but|that|think|believe|know [is] very|important|necessary|possible|difficult|easy "
	 "to|important|interesting|"
	 "difficult|good|hard|nice|great|for",
		"it is", "and|but|that|know is / <noun|plural|verb-ing> and|but|that", NULL, USAGE_HINT},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "verb after be",
		.message = "After \"be\" comes the -ing form or the past participle",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(be_base)},
	{.name = "past after be",
		.message = "After \"be\" comes the past participle",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(be_past)},
	{.name = "be left out",
		.message = "A form of \"be\" is missing",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(missing_be)},
};
const struct family_list participle_families = {families, ARRAY_COUNT(families)};

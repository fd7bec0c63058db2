/* The order of words, comparisons, adverbs and clauses. */
#include "base/array.h"
#include "letter/families.h"

#define BETTER                                                                                               \
	"better|easier|bigger|faster|cheaper|larger|happier|stronger|smaller|higher|lower|quicker|simpler|"  \
	"greater|older|younger|newer|nicer|"                                                                 \
	"harder|clearer|longer|shorter|safer|busier|richer|worse|smarter|closer|deeper|earlier|wider|"       \
	"warmer|friendlier|healthier|cleaner"
#define BEST                                                                                                 \
	"best|easiest|biggest|fastest|cheapest|largest|happiest|strongest|smallest|highest|lowest|quickest|" \
	"simplest|greatest|oldest|youngest|"                                                                 \
	"newest|nicest|hardest|clearest|longest|shortest|safest|busiest|worst|smartest|closest|deepest|"     \
	"friendliest"

static const struct usage comparison[] = {
	{"is|was|are|were [more good|bad] $", "better", NULL, NULL, 0},
	{"is|was|are|were [more good|bad] now|than|for|in|,|and|to", "better", NULL, NULL, 0},
	{"[more " BETTER "]", "$2", "more better|harder * than / no|any more earlier", NULL, 0},
	{"[most " BEST "]", "$2", NULL, NULL, 0},
	{"the [most " BETTER "]", NULL, NULL, NULL, 0},
	{"[less " BETTER "]", "$2", NULL, NULL, USAGE_WARNING},
	{"[worser|bestest|worsest]", "worse", NULL, NULL, 0},
	{"[more good|bad] than|.|at", "better", NULL, NULL, USAGE_WARNING},
	{"as [" BETTER "] as", NULL, NULL, "\"As … as\" takes the plain adjective", 0},
	{"as good|well|much|many|fast|soon|far|long [than]", "as", NULL, NULL, 0},
	{"more <adjective|adverb> [as|that|then] <determiner|possessive|subject|object>", "than",
		"no|any|once more / more * that", NULL, USAGE_HINT},
	{"<verb> too [much "
	 "busy|difficult|happy|long|expensive|late|early|big|small|important|interesting|complicated]",
		"$4", NULL, NULL, USAGE_HINT},
	{"is|was|are|were|am|be|been|it's [too much] "
	 "busy|difficult|happy|long|expensive|late|early|big|small|important|complicated|far",
		"too", NULL, NULL, 0},
	{"more [and more] " BETTER, NULL, NULL, NULL, USAGE_HINT},
	{"so [much] happy|glad|interested|excited|grateful|nice|interesting|important|friendly", "", NULL,
		NULL, 0},
	{"very [much] happy|glad|excited|grateful|nice|interesting|important|friendly|good", "", NULL, NULL,
		USAGE_WARNING},
	{"[enough experienced|qualified|good|big|important|skilled|strong|confident|prepared|interested] "
	 "!<noun|plural>",
		"$2 enough", "<noun|verb|verb-ed> enough good|strong|qualified|experienced|skilled", NULL,
		USAGE_WARNING},
	{"[very excellent|perfect]", "excellent", NULL, NULL, USAGE_HINT},
};

#define WORK                                                                                                 \
	"work|works|worked|working|communicate|communicates|perform|performs|performed|collaborate|"         \
	"function|functions"
static const struct usage adverbs[] = {
	{"am|i'm [good organized|organised|prepared|structured|informed]", "well $3", NULL, NULL, 0},
	{WORK " very|so|really|quite|too? [good] $", "well", NULL, NULL, 0},
	{WORK " very|so|really|quite|too? [good] ,|and|with|in|together|as|for|under|when|at|on", "well",
		NULL, NULL, 0},
	{WORK " [good] with|together|in|under", "well", NULL, NULL, 0},
	{"speak|speaks|understand|write|know|knows|fit|fits|did|do|does "
	 "you|it|him|her|them|english|french|german|me? very|so|really|quite? [good] $",
		"well",
		"know|do|does|did|speak good / understand|know|knows *? *? good $ / do|does|did good / "
		"fits|fit good",
		NULL, USAGE_WARNING},
	{"speak|speaks [very? good] <adverb>? english|french|german|spanish", NULL,
		"speak|speaks very? good english|french|german|spanish", NULL, USAGE_HINT},
	{"went|go|goes|going very|so|really|quite? [good|bad] !<noun|plural|adjective>", "well", "going good",
		NULL, USAGE_WARNING},
	{"went|go very|so|really|quite? [good|bad] $", "well", NULL, NULL, 0},
	{"[real] interested|excited|nice|good|great|happy|glad|important|interesting|helpful", "really",
		"<determiner|possessive> real", NULL, USAGE_WARNING},
	{"[extreme] "
	 "happy|interested|satisfied|different|excited|grateful|pleased|important|interesting|helpful|useful|"
	 "impressed|glad|motivated",
		"extremely", NULL, NULL, 0},
	{"[complete] different|agree|satisfied|sure|understand", "completely", NULL, NULL, 0},
	{"[total] different|agree|understand|sure", "totally", NULL, NULL, 0},
	{"[absolute] sure|right|agree|happy", "absolutely", NULL, NULL, 0},
	{"very|really|so|is|was|are|were|well [good] "
	 "organized|organised|prepared|structured|informed|explained|managed",
		"well", "well good", NULL, USAGE_WARNING},
	{"work|works|worked|working [hardly] $", "hard", NULL, NULL, 0},
	{"work|works|worked|working very|really|so [hardly]", "hard", NULL, NULL, USAGE_WARNING},
	{"your|a|the|such|for [quickly|promptly|warmly|clearly|openly|honestly|greatly|truly] "
	 "reply|response|answer|welcome|email|feedback|explanation|conversation|talk|"
	 "discussion|interview|meeting|opportunity",
		NULL, NULL, "Before a noun stands an adjective, not an adverb", 0},
	{"[fastly]", "fast / quickly", NULL, NULL, 0},
	{"as [quick] as possible", "quickly", "be|is|was|are|were as", NULL, USAGE_WARNING},
	{"i|we [sincere|real|great|full|strong|high] "
	 "appreciate|believe|hope|recommend|understand|agree|thank",
		NULL, NULL, "Before a verb stands an adverb: \"sincerely\"", 0},
	{"<verb|verb-ed> [careful|quick|easy|perfect|fluent|clear|efficient] $", NULL,
		"<be|adjective> * $ / "
		"sounds|looks|feels|seems|feel|look|sound|seem|make|made|keep|kept|is|was|are|be|get *",
		"An adverb may be meant here", USAGE_HINT},
	{"speak|speaks [fluent|perfect] "
	 "!english|french|german|spanish|italian|dutch|portuguese|polish|russian|arabic|chinese|<name>",
		NULL, NULL, "An adverb may be meant here", USAGE_HINT},
};

#define LANGUAGE                                                                                             \
	"english|french|german|spanish|italian|dutch|portuguese|polish|russian|arabic|chinese|mandarin|"     \
	"japanese|turkish|swedish|hindi"
#define VERBS "like|love|enjoy|liked|loved|enjoyed|appreciate|appreciated|admire|admired"
static const struct usage order[] = {
	{"how long [time]", "", NULL, NULL, 0},
	{"^ what [means] this|that|it", NULL, NULL, "Usually \"what does … mean\"", 0},
	{"^ where|when|how|why [i|we|you|they can|will|could|should|must|would] *? *? *? *? *? *? *? ?",
		"$3 $2", NULL, NULL, 0},
	{"^ i|we|you|they [no <verb>]", "do not $3", NULL, NULL, 0},
	{"[" VERBS " very much] "
	 "the|your|my|our|this|that|how|working|meeting|talking|speaking|hearing|learning|these|his|her|a|an",
		"very much $1", "thank *? *? very much", NULL, USAGE_WARNING},
	{"[" VERBS " a lot] the|your|my|our|to|this|how|working|meeting", "really $1", NULL, NULL,
		USAGE_WARNING},
	{"[speak|speaks|spoke|speaking very? well|fluently " LANGUAGE "]", "$1 $4 $2 well",
		"speak|speaks|spoke|speaking well of", NULL, USAGE_WARNING},
	{"[how it works the|your|our]", "how the … works", NULL, NULL, 0},
	{"how [works|looks] the|your", NULL, NULL, "The subject comes before the verb here", USAGE_WARNING},
	{"[i am always|often|never|usually] <verb -noun -verb-en -adjective>", "I $3", NULL, NULL, 0},
	{"^ [always|never|often] i <verb>", "I $1 $3", "always|never|often i do|am|have", NULL,
		USAGE_WARNING},
	{"[please] to <verb -noun>", NULL, NULL, NULL, USAGE_HINT},
	{"[how to do] to <verb>", NULL, NULL, NULL, USAGE_HINT},
	{"know|wonder|wondering|understand|understood|explain|explained|asked|ask|see|tell you|me|us|him? "
	 "[when|how|where|why|what will|is|are|can|could|would|should|was you|i|we|it|he|she|they|this|that]",
		"$3 $5 $4",
		"tell|ask|asked|explain *? what|how is|was|would|could|should that|this / know|see what is "
		"it|that|this / what would|could|will that",
		NULL, USAGE_WARNING},
	{"know|wonder|wondering|tell|asked|ask|understand|explain me|you|us? [when|what|where|who|how "
	 "is|was|are the|your|my] <noun|adjective>",
		NULL, "* what is the point|matter / explain|explained|see|tell|ask how",
		"In an indirect question the verb comes last", USAGE_WARNING},
	{"know|wonder|wondering|understand|explain|explained|asked|understood|see [when|how|where|why|what "
	 "do you|we|i|they <verb>]",
		"$2 $4 $5", NULL, NULL, USAGE_WARNING},
	{"know|wonder|wondering|understand|explain|explained|asked|understood|see [when|how|where|why|what "
	 "does he|she|it|this|that <verb>]",
		"$2 $4 $5:s", NULL, NULL, USAGE_WARNING},
	{"know|wonder|wondering|understand|explain|explained|asked|understood|see [when|how|where|why|what "
	 "did you|we|i|they|he|she|it <verb>]",
		"$2 $4 $5:ed", NULL, NULL, USAGE_WARNING},
	{"don't|didn't|doesn't|haven't|hasn't|couldn't "
	 "have|know|see|hear|need|want|get|say|had|seen|heard|find|understand [nothing|nobody|none|nowhere]",
		NULL, "want|need nobody", "Two negatives in one clause", USAGE_WARNING},
	{"don't|didn't|doesn't|haven't|hasn't have|know|see|hear|need|want|get|had|seen|heard|find [no] "
	 "<noun|plural>",
		"any", NULL, NULL, 0},
	{"haven't|hasn't|don't|didn't|doesn't|couldn't|can't|won't [never]", "ever", NULL, NULL, 0},
	{"^ i|we|you|he|she|they not [<verb|verb-ed|verb-s>]", NULL, NULL,
		"\"Do not\", \"did not\" or \"am not\" is meant here", 0},
};

static const struct usage clauses[] = {
	{"people|person|someone|somebody|anyone|everyone|colleagues|students|colleague|manager|children "
	 "[which] <verb|verb-s|verb-ed|be|have|modal>",
		"who", "of *? people|colleagues|students|children which", NULL, USAGE_WARNING},
	{"people|person|someone|somebody|anyone|everyone|colleagues|colleague|team [what] "
	 "<verb-s|verb-ed|be|have|modal>",
		"who / that",
		"tell|ask|told|asked|show|showed|teach|taught|give|gave|explain *? *? "
		"people|person|someone|anyone|everyone|colleagues|colleague|team what",
		NULL, USAGE_WARNING},
	{"person|people|candidate|colleague|someone|somebody|colleagues [which] <subject>", "who / that",
		"of *? people|colleagues|person which", NULL, USAGE_WARNING},
	{"[the both] ", "both", NULL, NULL, 0},
	{"everything|all|something|nothing|anything [what] <subject|possessive> ", "that",
		"above|after|at|of|first all / <verb|verb-ed> all what / tell|told|ask|asked all", NULL, 0},
	{"[that what] you|we|i", "what",
		"is|was|think|thought|know|say|said|believe|mean|means|sure|so|on|and|found|feel|see|show|"
		"shows|agree|realized|realised|like that",
		NULL, USAGE_HINT},
	{"the way [how] <subject|determiner|possessive>", "", NULL, NULL, 0},
	{"the reason [because]", "that / why", NULL, NULL, USAGE_WARNING},
	{"the reason [why] is because", NULL, NULL, NULL, USAGE_HINT},
	{"[because of] i|he|she|we|they", "because", NULL, NULL, 0},
	{"[because of] it|you was|is|has|had|have|are|were|will|can", "because", NULL, NULL, 0},
	{"[despite] i|you|we|he|she|they <verb|verb-ed|verb-s|have|be|do|modal>", "although", NULL, NULL, 0},
	{"[despite of] the|my|your|this|all|being|having", "despite", NULL, NULL, 0},
	{"[so that to]", "so as to / to", NULL, NULL, USAGE_WARNING},
	{"[in order that to]", "in order to", NULL, NULL, 0},
	{"^ although|though *? *? *? *? *? *? *? , [but]", "", NULL, NULL, USAGE_WARNING},
	{"[like] i|we|you discussed|agreed|said|mentioned", "as", "feel|felt|looks|look|seems|sounds|it like",
		NULL, USAGE_HINT},
	{"[as like] <determiner|possessive>", "like", NULL, NULL, USAGE_WARNING},
	{"[even] i|we|you <verb|be|have> ,", "even if / even though", NULL, NULL, USAGE_HINT},
	{"if [whether|if]", NULL, NULL, NULL, USAGE_WARNING},
	{"whether|if [that] i|we|you|he|she|they|it", "", "* if that", NULL, USAGE_HINT},
	{"^ what regards|concerns", NULL, NULL, NULL, USAGE_HINT},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "comparisons",
		.message = "\"More\" or \"most\" and the ending say it twice",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(comparison)},
	{.name = "adverbs",
		.message = "An adverb is meant here",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(adverbs)},
	{.name = "word order",
		.message = "The words stand in another order in English",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(order)},
	{.name = "linking words",
		.message = "Another linking word is meant here",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(clauses)},
};
const struct family_list order_families = {families, ARRAY_COUNT(families)};

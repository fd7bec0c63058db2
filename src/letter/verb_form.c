/* The form of a verb after modals, "did", "to" and "have". */
#include "base/array.h"
#include "letter/families.h"

#define MODAL                                                                                                \
	"can|could|should|must|would|cannot|can't|couldn't|shouldn't|wouldn't|won't|i'll|you'll|he'll|she'"  \
	"ll|it'll|we'll|they'll"
#define WHO "i|you|he|she|it|we|they"
#define ADVERB                                                                                               \
	"not|also|really|never|always|only|even|still|definitely|certainly|probably|just|gladly|surely|"     \
	"easily|further|already"

static const struct usage modals[] = {
	{"<noun|plural> would|could|should|must|will " ADVERB
	 "? [<verb-s -be -have -do -adverb>] <determiner|possessive|object|noun|preposition>",
		"$4:base",
		"what|which|how|why|when|where *? *? *? <noun|plural> would|could|should|must|will / "
		"<possessive> will",
		NULL, USAGE_WARNING},
	{"that|and|but|so|because|sure|think|believe|hope i|we|you|they [can|could to] <verb>", "$3",
		"all|everything|anything|what|whatever|best|much|little *? *? that|as", NULL, 0},
	{"can|could|will|would you|i|we|he|she|they please? [<verb-ed -verb -be -have -do -noun -adverb>]",
		"$4:base",
		"what|that|all|as|than|if *? can|could|will|would / as|than|can|could <subject> can|could",
		NULL, 0},
	{"can|could|will|would|should|may you|i|we|they please? [<verb-s -be -have -do -adverb>]", "$4:base",
		NULL, NULL, 0},
	{"can|could|will|would you please? [<verb-ing -preposition -adverb -verb -noun>]", "$4:base", NULL,
		NULL, 0},
	{"can not [to] <verb>", "", NULL, NULL, 0},
	{"<subject> "
	 "can|could|should|must|would|will|may|might|cannot|can't|couldn't|won't|wouldn't|shouldn't " ADVERB
	 "? [<verb-s -be -have -do -adverb>]",
		"$4:base", "who will|can", NULL, 0},
	{"should|would|could|can|will|may you|we|i|they [<verb-s -be -have -do -adverb>]", "$3:base", NULL,
		NULL, 0},
	{"i'll|you'll|he'll|she'll|we'll|they'll|it'll " ADVERB "? [<verb-s -be -have -do -adverb>]",
		"$3:base", NULL, NULL, 0},
	{"that|which|this can|could|should|must|would|will " ADVERB "? [<verb-s -be -plural -noun -adverb>]",
		"$4:base", NULL, NULL, 0},
	{"<noun|plural> can|could|should|must|would|cannot|will " ADVERB
	 "? [<verb-s -be -plural -noun -adverb>]",
		"$4:base", "<possessive> can|will", NULL, 0},
	{"<subject> "
	 "can|could|should|must|would|will|may|might|cannot|can't|couldn't|won't|wouldn't|shouldn't " ADVERB
	 "? [<verb-ed -verb -be -have -do -noun -adverb>]",
		"$4:base", "who can|will", NULL, 0},
	{"i'll|you'll|he'll|she'll|we'll|they'll|it'll " ADVERB
	 "? [<verb-ed -verb -be -have -do -noun -adverb>]",
		"$3:base", NULL, NULL, 0},
	{"<noun|plural> could|should|must|would|can|cannot " ADVERB
	 "? [<verb-ed -verb -be -have -do -noun -adverb>]",
		"$4:base", "<possessive> can", NULL, 0},
	{"<noun|plural> would|could|will|can not? [liked|helped|wanted|needed|loved|enjoyed|benefited]",
		"$4:base", NULL, NULL, 0},
	{"would|i'd not|also|really? [liked|loved] to", "$3:base", NULL, NULL, 0},
	{"<subject> can|could|should|must|would|will|may|might|cannot|can't|couldn't|won't|wouldn't " ADVERB
	 "? [<verb-ing -preposition -adverb -verb>]",
		"$4:base", "what|all <subject> can|could|do|must", NULL, 0},
	{"i'll|you'll|he'll|she'll|we'll|they'll " ADVERB "? [<verb-ing -preposition -adverb -verb>]",
		"$3:base / be $3", NULL, NULL, 0},
	{"i'd [liked] to", "like", NULL, NULL, 0},
	{"<subject> can|could|should|must|would|will|may|might not? [is|are|am|was|were]", "be",
		"all|what|best|most|least|thing|things|that|everything|who <subject>", NULL, 0},
	{"<subject|noun|plural> could|should|must|would|will|may|might not? [has|had]", "have",
		"all|what|that|everything|who <subject> / <possessive> will", NULL, 0},
	{"<subject> could|should|must|would|will|may|might not? [been]", "have been / be", NULL, NULL, 0},
	{"could|would|might have|of|had [be]", "been", NULL, NULL, 0},
	{"i|you|he|she|it|we|they [must|should|would|may|might to] <verb>", "$2",
		"who|what|that|all|as <subject>", NULL, 0},
	{"i|you|he|she|we|they|it [will to] <verb>", "$2", NULL, NULL, 0},
	{"^ i|you|we|they [can|could to] <verb>", "$2", NULL, NULL, 0},
	{"[must|should to] <verb -noun>", "$1", "a must", NULL, 0},
	{"<noun|plural> [must|should to] <verb>", "$2", NULL, NULL, 0},
	{"can't|cannot|couldn't|wouldn't|shouldn't|won't [to] <verb>", "", NULL, NULL, 0},
	{"[will|would|shall|might|may|should can|could] <verb>", "$1 be able to", NULL, NULL, 0},
	{"<subject|noun|plural> could|should|must|would|will|may|might not? [able] to", "be able",
		"who|<possessive> will", NULL, 0},
	{"^ i|we|they [able] to", "am able", "we|they", NULL, 0},
	{"^ we|they [able] to", "are able", NULL, NULL, 0},
	{"i'd|i'll|we'd|we'll|it'd|it'll "
	 "[happy|glad|delighted|pleased|grateful|thrilled|honored|honoured|available|"
	 "interested|excited|able|keen|great|nice]",
		"be $2", NULL, NULL, 0},
	{"<subject> will|would|could|can|should|may|might|must not|also? very|so|most|more|really|always? "
	 "[happy|glad|delighted|pleased|grateful|thrilled|honored|honoured|available|interested|excited|keen|"
	 "great|nice|"
	 "willing|useful|helpful|possible|wonderful|lovely|ready|proud|important|necessary|difficult|perfect|"
	 "good]",
		"be $5", "who will", NULL, 0},
	{"<noun|plural> would|could|can|should|might|must not|also? very|so|most|more|really? "
	 "[happy|glad|delighted|grateful|thrilled|available|useful|helpful|possible|wonderful|important|"
	 "necessary|difficult]",
		"be $5", NULL, NULL, USAGE_WARNING},
};

#define DIDNT "didn't|doesn't|don't|didnt|doesnt|dont"
static const struct usage did[] = {
	{"i|we|you|he|she|they did [<verb-ed -verb -be -have -do -adverb -adjective>] "
	 "to|<possessive|determiner|object>",
		"$3:base",
		"what|that|all|everything|anything|which|as|than|work|thing|things|way|how <subject> did / "
		"<noun|plural> <subject> did",
		NULL, USAGE_WARNING},
	{"didn't|don't|doesn't|haven't we|you|i|they|he|she [<verb-ed -verb -be -have -do -adverb>]",
		"$3:base", "haven't", NULL, 0},
	{"does|did|do he|she|we|they [<verb-s -be -have -do -adverb>]", "$3:base", NULL, NULL, 0},
	{"^ does|did|do it|you [<verb-s -be -have -do -adverb>]", "$3:base", NULL, NULL, 0},
	{"do|did|does you|i|we|he|she|they [can|could|will|must|should]", NULL,
		"what|that|which|as|than *? do|did|does", NULL, 0},
	{DIDNT " [<verb-ed -verb -be -have -do -adverb>]", "$2:base", "don't|didn't|dont|didnt used to", NULL,
		0},
	{"do|does|did not [<verb-ed -verb -be -have -do -adverb>]", "$3:base", "do|does|did not used to",
		NULL, 0},
	{"do|does|did " WHO " [<verb-ed -verb -be -have -do -adverb>]", "$3:base",
		"what|all|that|as|than|so|which do|does|did|<subject> / <subject> do|did|does", NULL, 0},
	{"^ did|do|does the|your|my <noun|plural> [<verb-ed -verb -verb-en -noun -adjective>]", "$4:base",
		NULL, NULL, 0},
	{"i|we|you|he|she|it|they didn't|doesn't|don't|didnt|doesnt|dont "
	 "also|really|even|only|yet|still|always|ever? "
	 "[<verb-s -be -have -do -adverb>]",
		"$4:base", NULL, NULL, 0},
	{DIDNT " [<verb-s -be -have -do -plural -noun -adverb>]", "$2:base", NULL, NULL, 0},
	{"does|did|do not really|even|only|yet|always? [<verb-s -be -have -do -adverb>]", "$4:base", NULL,
		NULL, 0},
	{"do|does|did " WHO " [<verb-s -be -have -do -adverb -plural -noun>]", "$3:base", NULL, NULL, 0},
	{DIDNT " really|even|only|yet|always? [<verb-ing -noun -preposition -verb>]", "$3:base", NULL, NULL,
		0},
	{"do|does|did not really|even|only|yet|always? [<verb-ing -noun -preposition -verb>]", "$4:base",
		NULL, NULL, 0},
	{DIDNT " [has|had]", "have", NULL, NULL, 0},
	{"do|does|did not [has|had]", "have", NULL, NULL, 0},
	{DIDNT " [is|am|are|was|were|been]", "be", NULL, NULL, USAGE_WARNING},
	{DIDNT " [can|could|will|must|should]", NULL, NULL, NULL, 0},
	{"[didn't was|be able]", "wasn't able", NULL, NULL, 0},
	{"did|didn't not? yet? [received|heard|got|gotten]", "$4:base", "did heard|got", NULL, 0},
};

#define WISH                                                                                                 \
	"want|wants|wanted|wanting|able|unable|hope|hopes|hoped|decided|planned|planning|willing|eager|"     \
	"keen|ready|"                                                                                        \
	"happy|glad|pleased|delighted|excited|thrilled|honored|honoured|opportunity|chance|pleasure|honour|" \
	"honor|"                                                                                             \
	"privilege|try|tried|trying|order|hesitate|ability|like|love|wish|wishes|wished|possible|manage|"    \
	"managed|"                                                                                           \
	"continue|continues|continued|learned|learnt|great|nice|easy|difficult|hard|important|interesting|"  \
	"need|needs|"                                                                                        \
	"needed|time|forgot|afford|seem|seems|tend|sorry|curious|intend|intends|intended|writing"
static const struct usage to_form[] = {
	{"have|has|had|having to [<verb-ed -verb -adjective -noun -adverb -be -have -do>]", "$3:base", NULL,
		NULL, 0},
	{"have|has|had|having to [<verb-ed -verb -noun -adverb -be -have -do>] "
	 "<object|possessive|determiner>",
		"$3:base", NULL, NULL, 0},
	{"have|has|had to [<verb-s -be -have -do -plural -noun -adverb>]", "$3:base", NULL, NULL, 0},
	{WISH " to [<verb-ed -verb -adjective -noun -adverb -be -have -do>]", "$3:base", NULL, NULL, 0},
	{WISH " to [<verb-ed -verb -noun -adverb -be -have -do>] <object|possessive|determiner|preposition>",
		"$3:base", WISH " to <verb-en> in|of|from", NULL, 0},
	{WISH " to "
	      "[met|spoke|told|got|made|sent|heard|learnt|learned|brought|held|said|thought|taught|"
	      "understood|felt|kept|left]",
		"$3:base", NULL, NULL, 0},
	{WISH " to [was|were|been|is|am|are]", "be", NULL, NULL, 0},
	{WISH " to [has|had]", "have", NULL, NULL, 0},
	{WISH " to [<verb-s -be -have -do -plural -noun -adverb>]", "$3:base", NULL, NULL, 0},
	{"want|wants|wanted|able|hope|decided|willing|eager|ready|happy|glad|pleased|delighted|opportunity|"
	 "chance|hesitate|like "
	 "to [<verb-s -be -have -do -adverb>]",
		"$3:base", NULL, NULL, 0},
	{"to [went|took|gave|spoke|saw|wrote|knew|began|chose|drove|forgot|came|became]", "$2:base",
		"<verb|verb-ed> to", NULL, 0},
	{"to [<verb-ed -verb -adjective -noun -adverb -be -have -do>] "
	 "you|me|him|us|them|my|your|our|the|a|an|this|that|"
	 "how|with",
		"$2:base",
		"due|related|compared|close|committed|limited|according|talked|talk|spoke|spoken|speak|went|"
		"go|gone|come|came|belong|belonged|listen|listened|wrote|write|moved|got|returned|linked|led|"
		"referred|used|applied|reported|sent|said|given|introduced|replied|answered|responded|"
		"attached|assigned|presented|explained|met|turned|look|looked|access to",
		NULL, 0},
	{"to [<verb-s -be -have -do -plural -noun -adverb>] "
	 "you|me|him|us|them|my|your|our|the|a|an|this|that|how",
		"$2:base", NULL, NULL, 0},
	{"how to [<verb-ed -verb -noun -adverb>]", "$3:base", NULL, NULL, 0},
	{"how to [<verb-s -be -plural -noun>]", "$3:base", NULL, NULL, 0},
	{"how to [<verb-ing -noun -verb>]", "$3:base", "how to being", NULL, 0},
	{"want|wants|wanted|able|unable|hope|hopes|hoped|decided|planned|willing|eager|keen|ready|happy|glad|"
	 "pleased|delighted|"
	 "excited|thrilled|honored|honoured|opportunity|chance|try|tried|trying|order|hesitate|ability|like|"
	 "love|wish|wished|"
	 "possible|manage|managed|continue|continued|learned|learnt|need|needs|needed|forgot|afford|seem|"
	 "seems|tend|intend|intended "
	 "to [<verb-ing -preposition -adverb -verb>]",
		"$3:base", NULL, NULL, 0},
	{"going to [<verb-ing -noun -verb>]", "$3:base", NULL, NULL, USAGE_WARNING},
	{"<subject> [used to <verb-ing -verb>]", "used to $4:base", "get|got used", NULL, 0},
	{"i am|was [used to "
	 "work|deal|handle|manage|speak|do|make|write|travel|meet|have|be|live|present|lead]",
		"used to $5:ing", NULL, NULL, 0},
	{"i'm [used to work|deal|handle|manage|speak|do|make|write|travel|meet|have|be|live|present|lead]",
		"used to $4:ing", NULL, NULL, 0},
	{"get|got|getting [used|accustomed to <verb -noun -name>]", "$2 to $4:ing", NULL, NULL, 0},
	{"accustomed to [<verb -noun -adjective -name>]", "$3:ing", NULL, NULL, 0},
};

#define HAVE "have|has|had|having|i've|you've|we've|they've|haven't|hasn't|hadn't|could've|should've|would've"
#define BETWEEN                                                                                              \
	"not|never|already|just|also|always|recently|really|ever|since|long|thoroughly|only|often|"          \
	"previously|successfully"
static const struct usage have[] = {
	{"have|has|had not yet [<verb -verb-en -noun -adjective -adverb -be -have -name>]", "$4:en", NULL,
		NULL, 0},
	{"have|has|had not yet [receive|hear|decide|start|make|finish|send|see]", "$4:en", NULL, NULL, 0},
	{"have not|never [heard|received|seen|had] nothing|no|nobody", NULL, NULL,
		"Two negatives in one clause", USAGE_WARNING},
	{"^ i [still not have]", "still have not", NULL, NULL, 0},
	{HAVE " " BETWEEN "? [<verb-ed -verb-en -verb -noun -be -have -do>]", "$3:en", NULL, NULL, 0},
	{"have|has|had|having|i've|you've|we've|they've|haven't|hasn't " BETWEEN
	 "? [went|took|wrote|spoke|gave|saw|knew|began|chose|drove|came|"
	 "became|forgot|did|ran|grew|shown?|broke|fell|flew|threw|woke|swam|sang|drank|ate]",
		"$3:en", "have|has|had ran", NULL, 0},
	{HAVE " " BETWEEN "? [<verb -verb-en -noun -adjective -adverb -be -have -name>] !<noun|plural>",
		"$3:en",
		"had|have better|rather / does|do|did|don't|didn't|doesn't have / have|has|had *? reread",
		NULL, 0},
	{HAVE " " BETWEEN "? [<verb -verb-en -noun -adjective -adverb -be -have -name>] $", "$3:en",
		"had|have better|rather / does|do|did|don't|didn't|doesn't have / have|has|had *? reread",
		NULL, 0},
	{"i|we|they have|had " BETWEEN "? [meet|take|send|make|attend|finish|learn|receive]", "$4:en",
		"had|have finish", NULL, 0},
	{"having [take|give|meet|send|make|learn|receive|speak|work|do|see|have]", "$2:en", "having work",
		NULL, 0},
	{"he|she|it|team|company has " BETWEEN
	 "? [meet|take|send|make|show|finish|help|learn|receive|work|start|change]",
		"$4:en", NULL, NULL, USAGE_WARNING},
	{"i|we|they|you have|had already|recently|always|never|just|also|not|previously "
	 "[work|help|start|plan|manage|answer|call|"
	 "need|study|lead|look|talk|visit|love|like|use|hope|wish|want|prepare]",
		"$4:en", "have not need|work", NULL, 0},
	{"i|we have [work] as|for a|an|over|more|many|several|two|three|four|five|six|<number>", "worked",
		NULL, NULL, 0},
	{"i've|we've already|always|never|just|also|recently? "
	 "[work|help|start|manage|answer|call|study|lead|look|talk|visit|love|use|plan|change|design|test|"
	 "need|want|like]",
		"$3:en", NULL, NULL, 0},
	{"have|has|had|i've|we've|they've|you've " BETWEEN
	 "? [be] <preposition|adjective|determiner|verb-ing|verb-en>",
		"been", NULL, NULL, 0},
	{"have|has|had|i've|we've|they've|you've " BETWEEN "? [being] <verb-ing|verb-en>", "been", NULL, NULL,
		0},
	{"^ i|we [seen|been|done|gone] *", "have $2", NULL, NULL, 0},
	{"and|but|that|because i [seen|been|done|gone] *", "have $3", NULL, NULL, 0},
	{"[i|we never seen|been|done|gone|taken|given|written|known]", "$1 have never $3", "<have|do> i|we",
		NULL, USAGE_WARNING},
	{"i've|we've|you've|they've [was|were|is|are]", "been", NULL, NULL, 0},
	{"i|we|you|he|she|they have|has [was|were|is|are] <verb-ing|verb-en|adjective|determiner>", "been",
		"what|that|all|best|problem|question|one|ones|which <subject> / <noun|plural> <subject>",
		NULL, 0},
	{"^ i|we have [<verb-ing -noun -adjective -verb>] <determiner|possessive|preposition|object>",
		"been $3", NULL, NULL, 0},
	{"^ i've|we've [<verb-ing -noun -adjective -verb>] <determiner|possessive|preposition|object>",
		"been $2", NULL, NULL, 0},
	{"^ have|has you|they|we ever|already? [<verb -verb-en -noun -adjective -adverb -be -have -name>]",
		"$4:en", NULL, NULL, USAGE_WARNING},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "verb after a modal",
		.message = "After \"can\", \"would\" and the like the verb stands alone",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(modals)},
	{.name = "verb after do",
		.message = "After \"do\" or \"did\" the verb stands in its base form",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(did)},
	{.name = "verb after to",
		.message = "After \"to\" the verb stands in its base form here",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(to_form)},
	{.name = "verb after have",
		.message = "After \"have\" comes the past participle",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(have)},
};
const struct family_list verb_families = {families, ARRAY_COUNT(families)};

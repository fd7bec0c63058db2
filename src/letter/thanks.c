/* Set phrases of thanks, pleasure and interest. */
#include "base/array.h"
#include "letter/families.h"

#define THANK "thank|thanks|thanking"
#define GIVE                                                                                                 \
	"take|give|meet|show|share|help|make|invite|consider|explain|speak|talk|have|let|tell|discuss|send|" \
	"reply|"                                                                                             \
	"answer|spend|interview|visit|welcome|arrange|introduce|walk|offer|accept|be|host|provide|receive|"  \
	"organize|"                                                                                          \
	"organise|guide|call|support|teach|listen|write|contact|come|allow|bring|keep|get|respond|find|set|" \
	"put"
#define GAVE                                                                                                 \
	"took|taken|gave|given|met|showed|shown|shared|made|invited|considered|explained|spoke|spoken|"      \
	"talked|"                                                                                            \
	"told|discussed|sent|replied|answered|spent|interviewed|arranged|introduced|walked|offered|"         \
	"accepted|"                                                                                          \
	"hosted|provided|organized|organised|guided|called|helped|welcomed|had"
#define TAIL "me|us|my|our|the|your|a|an|this|with|to|so|time|such|it|all|some|about|through|for|in|and"

static const struct usage thanks[] = {
	{THANK " you so? very? much? again? [for " GIVE "] " TAIL, "for $8:ing",
		THANK
		" you so? very? much? again? for help|support|time|answer|interview|call|offer|visit|welcome|"
		"talk|walk|reply|share with|to|in|and|about|through|for",
		NULL, 0},
	{THANK " so? very? much? again? [for " GIVE "] me|us|my|our|your|time|so|it", "for $7:ing",
		"for offer|help|support so", NULL, 0},
	{THANK " you so? very? much? again? [for "
	       "take|meet|speak|show|invite|consider|discuss|explain|spend|tell|give]",
		"for $8:ing", NULL, NULL, 0},
	{THANK " you? so? very? much? again? [for <verb -noun -adjective -name>]", "for $8:ing", NULL, NULL,
		0},
	{THANK " you? so? very? much? again? [for " GAVE "] " TAIL, "for $8:ing",
		"for shared|had|given|discussed|organised|organized|considered and|time|with|to", NULL, 0},
	{THANK " you? so? very? much? again? [for to <verb>]", "for $9:ing", NULL, NULL, 0},
	{THANK " you? so? very? much? again? [for <verb-s -plural -noun>]", "for $8:ing", NULL, NULL, 0},
	{THANK " you? so? very? much? again? [for <verb-ed -verb-en -noun -verb>]", "for $8:ing", NULL, NULL,
		0},
	{"thank you so? very? much? again? [to "
	 "take|give|meet|invite|consider|share|speak|show|explain|spend|discuss|"
	 "talk|help|make|have|tell|let|send|reply|answer]",
		"for $8:ing", NULL, NULL, 0},
	{"^ thank you so? very? much? again? [<verb-ing -noun -preposition -verb>]", "for $7",
		"thank you *? *? *? concerning|regarding|including|following|considering", NULL, 0},
	{THANK " you? so? very? much? again? for [you] "
	       "time|help|support|email|reply|interest|invitation|consideration|"
	       "answer|message|patience|feedback|response|attention|advice|kind|kindness|understanding|call|"
	       "letter|warm|"
	       "quick|prompt|hospitality|valuable|great|insight|insights|openness|interview",
		"your", NULL, NULL, 0},
	{THANK " you? so? very? much? again? for [youre|you're|yours|yor|your's] "
	       "time|help|support|email|reply|interest|"
	       "consideration|patience|feedback|response|attention|advice|kind|call|invitation",
		"your", NULL, NULL, 0},
	{THANK " you? so? very? much? again? for your "
	       "[times|helps|supports|considerations|patients|attentions]",
		NULL, "for your times|helps|supports <noun|verb-ing>", NULL, 0},
	{THANK " you so? very? much? again? [about|on] your|the|our|taking|giving|meeting", "for", NULL, NULL,
		0},
	{"thank you so? very? much? again? [of] your|the|taking|meeting", "for", NULL, NULL, 0},
	{"^ [thank so? very? much? again?] for", "thank you $2 $3 $4 $5", NULL, NULL, 0},
	{"i|we|and|again|but|just also|again|just|really? [thank] for", "thank you", NULL, NULL, 0},
	{"like|want|wanted|wish|writing|you to [thank] for your|the|taking|giving|meeting|inviting|a|our",
		"thank you", "have|had|has you to thank", NULL, 0},
	{"^ [thanks you]", "thank you", NULL, NULL, 0},
	{"i|we|to|again|also|would|will [thanks] you", "thank", NULL, NULL, 0},
	{"to [thanks] you|for|everyone|all|your|the|again|also", "thank", NULL, NULL, 0},
	{"many [thanks] you", "thanks", NULL, NULL, USAGE_HINT},
	{"[many thanks you]", "many thanks", NULL, NULL, 0},
	{"[many|much thank] for|again|,|and|to", "many thanks", NULL, NULL, 0},
	{"^ [thank's]", "thanks", NULL, NULL, 0},
	{"^ [thank] again|,|and", "thanks", NULL, NULL, 0},
	{"^ thank you [in advanced]", "in advance", NULL, NULL, 0},
	{"like|want|wanted|wish|writing|write to [thanked|thanking]", "thank", NULL, NULL, 0},
	{"i|we am|are? writing|write to [thanks|thanked|thanking]", "thank", NULL, NULL, 0},
	{"appreciate|appreciated|appreciating you [to <verb>]", "$4:ing", "is|was|be|been appreciated", NULL,
		0},
	{"appreciate|appreciated that? you [take|give|meet|make|share|show]", "$4:ing", "appreciate that",
		NULL, USAGE_WARNING},
	{"grateful|thankful [to have|had] the|a opportunity|chance", NULL, "grateful|thankful to have", NULL,
		0},
	{"i [am|was appreciate|thank|thanks]", "$3:base", NULL, NULL, 0},
	{"[i'm appreciate|thank|thanks]", "I $2:base", NULL, NULL, 0},
};

#define NICE "nice|great|lovely|good|pleasure|pleased|wonderful|honor|honour|privilege|glad|happy|delighted"
static const struct usage pleasure[] = {
	{"it|that|this|there was|is|has|will|would|s been|be|really|truly|such? [pleasure] "
	 "to|meeting|talking|speaking|"
	 "discussing|hearing|learning|seeing|visiting|working|for|and|$",
		"a pleasure", NULL, NULL, 0},
	{"it|that|this was|is [pleasure]", "a pleasure", NULL, NULL, 0},
	{"[it's pleasure] to|meeting|talking|speaking", "it's a pleasure", NULL, NULL, 0},
	{"it|that|this was|is|would been|be|truly|really? [great|big|real|true|huge] "
	 "honor|honour|pleasure|privilege|"
	 "opportunity|chance|experience|success|conversation|interview",
		"a $4", NULL, NULL, 0},
	{"was|is|been|be a|an|my|our great|real|true|absolute? pleasure|honor|honour|privilege|joy|delight "
	 "[met|spoke|discussed|talked|seen|saw|meet|speak|discuss|talk|see|hear|learn|get]",
		"to $5:base / $5:ing", NULL, NULL, 0},
	{"a|an|my|our|great|real|true pleasure|honor|honour|privilege [of to <verb>]", "to $5", NULL, NULL,
		0},
	{NICE " to "
	      "[met|spoke|spoken|discussed|talked|seen|saw|meeting|speaking|discussing|talking|seeing|heard|"
	      "hearing|learned|learnt|learning|joined|joining|worked|working|visited|visiting|had|having|"
	      "received|"
	      "receiving|was|been|being]",
		"$3:base", NULL, NULL, 0},
	{"nice|great|lovely|pleasure|pleased [meet|speak|talk|discuss] you|with|to|your", "to $2", NULL, NULL,
		0},
	{"it was|is nice|great|lovely|wonderful|good [met|spoke] you|with|to", "to $4:base", NULL, NULL, 0},
	{"had|have [a] pleasure to|of", "the", NULL, NULL, USAGE_WARNING},
	{"[so] nice|great|good|interesting|warm|friendly|pleasant|lovely|wonderful|amazing|kind "
	 "conversation|interview|team|company|opportunity|discussion|atmosphere|environment|people|person|"
	 "place|welcome",
		"such a", "so <adjective> people", NULL, USAGE_WARNING},
	{"[such] "
	 "nice|great|good|interesting|warm|friendly|pleasant|lovely|wonderful|amazing|fantastic|productive "
	 "conversation|interview|team|company|opportunity|discussion|place|person|experience|meeting|day",
		"such a", "no|any such", NULL, 0},
	{"[such a] <adjective>? people", "such", NULL, NULL, USAGE_WARNING},
};

static const struct usage interest[] = {
	{"i|we am|was|are|were very|really|so|truly [exciting|thrilling|fascinating] $", "$4:en", NULL, NULL,
		0},
	{"i'm very|really|so|truly? [exciting|thrilling|fascinating] $", "$3:en", NULL, NULL, 0},
	{"i am|was|get|got very|so|really? [boring]", "bored", NULL, NULL, USAGE_WARNING},
	{"role|job|position|project|offer|it|that sounds|sounded|seems very|really|so? "
	 "[excited|interested|fascinated]",
		"$4:ing", NULL, NULL, 0},
	{"i|we am|was|are|were|remain|become|became "
	 "very|really|so|still|also|quite|extremely|most|always|highly|"
	 "particularly|especially|genuinely|more? [interesting] in|to|by|on|about|for",
		"interested", "find|found|finds *", NULL, 0},
	{"i'm|we're very|really|so|still|also|quite|extremely|most|always|highly|particularly|more? "
	 "[interesting] "
	 "in|to|by|on|about|for",
		"interested", NULL, NULL, 0},
	{"i've always? been|become very|really|always? [interesting] in", "interested", NULL, NULL, 0},
	{"i|we have|had always? been|become very|really|always? [interesting] in", "interested", NULL, NULL,
		0},
	{"i|we am|was|are|were|remain|feel|felt very|really|so|still|also|quite|extremely|truly? "
	 "[exciting|thrilling|pleasing|impressing|motivating|convincing|surprising|fascinating|disappointing|"
	 "satisfying] "
	 "to|by|about|for|with|that|of|at",
		"$4:en", NULL, NULL, 0},
	{"i'm|we're very|really|so|still|also|quite|extremely|truly? "
	 "[exciting|thrilling|pleasing|impressing|motivating|convincing|surprising|fascinating|disappointing|"
	 "satisfying] "
	 "to|by|about|for|with|that|of|at",
		"$3:en", NULL, NULL, 0},
	{"i|we am|was|are|were|remain "
	 "very|really|so|still|also|quite|extremely|most|always|highly|particularly? "
	 "[interest|interests] in|to|by|on",
		"interested", NULL, NULL, 0},
	{"i'm|we're very|really|so|still|also|quite|extremely|most|always|highly? [interest|interests] in",
		"interested", NULL, NULL, 0},
	{"am|is|are|was|were|be|remain very|really|still|also|extremely [interest] in", "interested", NULL,
		NULL, 0},
	{"^ i [interest|interests] in", "am interested", NULL, NULL, 0},
	{"that|and|because|but|why|, i [interest|interests] in", "am interested", NULL, NULL, 0},
	{"^ i [interested] in|to", "am interested", NULL, NULL, 0},
	{"interested|interesting [in <verb -noun -adjective -name>]", "in $3:ing", NULL, NULL, 0},
	{"interested [in "
	 "learn|work|join|know|discuss|hear|see|take|contribute|develop|build|help|study|apply|talk|make|be|"
	 "have|continue]",
		"in $3:ing", "in work|help|talk|study|develop <preposition|conjunction|noun>", NULL, 0},
	{"interested [in to <verb>]", "in $4:ing", NULL, NULL, 0},
	{"very|really|extremely|most|was|is|are|am|so [interested] "
	 "conversation|discussion|project|role|position|job|"
	 "meeting|interview",
		"interesting", NULL, NULL, USAGE_WARNING},
	{"an? very|really|most? [interested] "
	 "conversation|discussion|project|role|position|job|interview|talk|story|idea",
		"interesting", NULL, NULL, 0},
	{"conversation|discussion|meeting|interview|talk|project|presentation|it was|is "
	 "very|really|so|extremely? "
	 "[interested]",
		"interesting", "was|is interested *? in|to", NULL, USAGE_WARNING},
};

#define AGREE                                                                                                \
	"agree|disagree|hope|think|want|believe|know|understand|wish|prefer|remain|need|mean|apologize|"     \
	"apologise|appreciate|feel|have|live|do|look"
static const struct usage agree[] = {
	{"[i am|was not? totally|fully|completely|really|also|very|just|still|always? agree|disagree]",
		"$1 $4 $5", "not", NULL, 0},
	{"[i'm not? totally|fully|completely|really|also? agree|disagree]", "I $3 $4", "not", NULL, 0},
	{"[we|you|they are not? totally|fully|completely|all|also? agree|disagree]", "$1 $4 $5", NULL, NULL,
		0},
	{"[i am really|also|just|still|very|always? " AGREE "]", "$1 $3 $4",
		"who|what|where|than|as|how i am", NULL, 0},
	{"[i am? not agree]", "I do not agree", NULL, NULL, 0},
	{"i [very] like|appreciate|enjoy|want|love|hope|admire", "very much / really", NULL, NULL, 0},
	{"i [strong] believe", "strongly", NULL, NULL, 0},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "thank you for",
		.message = "After \"thank you for\" comes a noun or an -ing form",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(thanks)},
	{.name = "it was a pleasure",
		.message = "The phrase of pleasure has another form",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(pleasure)},
	{.name = "interested or interesting",
		.message = "A person is interested, a thing is interesting",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(interest)},
	{.name = "I agree",
		.message = "No \"am\" before this verb",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(agree)},
};
const struct family_list thanks_families = {families, ARRAY_COUNT(families)};

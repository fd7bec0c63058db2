/* Set phrases of letters: looking forward, writing to follow up, keeping somebody updated, closing. */
#include "base/array.h"
#include "letter/families.h"

#define LOOK "look|looks|looked|looking"
#define MEETING                                                                                              \
	"hear|meet|see|speak|learn|discuss|join|receive|work|talk|start|visit|call|chat|have|be|get|read|"   \
	"know|"                                                                                              \
	"continue|contribute|collaborate|find|come|begin|explore|connect|catch|share|help|take|return|"      \
	"interview|"                                                                                         \
	"bring|build|welcome|answer|make|go|do|give|provide|show|become|study|listen"
#define CLEAR_MEETING                                                                                        \
	"hear|meet|see|speak|learn|discuss|join|receive|have|be|get|know|continue|contribute|collaborate|"   \
	"come|"                                                                                              \
	"begin|explore|become|listen|bring"
#define TAIL                                                                                                 \
	"you|your|with|to|at|on|in|from|about|for|the|my|our|together|as|by|more|back|of|again|further|a|"   \
	"an|this|it|soon"

static const struct usage forward[] = {
	{LOOK " forward to [" CLEAR_MEETING "]", "$4:ing", NULL, NULL, 0},
	{LOOK " forward to [" MEETING "] " TAIL, "$4:ing", LOOK " forward to work on|at <day>", NULL, 0},
	{LOOK " forward to [<verb -noun -adjective -adverb -name>]", "$4:ing", NULL, NULL, 0},
	{LOOK " forward to <adverb> [<verb -noun -adjective -adverb -name>]", "$5:ing", NULL, NULL, 0},
	{LOOK " forward to further|possibly|also|soon [" MEETING "] " TAIL, "$5:ing", NULL, NULL, 0},
	{LOOK " forward to [<verb-ed -verb -noun -adjective>]", "$4:ing",
		LOOK " forward to <verb-en> <noun|plural>", NULL, 0},
	{LOOK " forward to [heard|met|saw|spoke|learned|learnt|discussed|joined|received|worked]", "$4:ing",
		NULL, NULL, 0},
	{LOOK " forward to [here] from|back|about|soon", "hearing", NULL, NULL, 0},
	{LOOK " forward to [listening|listen] from", "hearing", NULL, NULL, 0},
	{LOOK " forward to [hearing|hear of] you", "hearing from", NULL, NULL, 0},
	{LOOK " forward to [have|having] <verb-ing -noun -verb>", "", NULL, NULL, 0},
	{LOOK " forward to [the|a <verb-ing -noun -verb>] from|you|with|about", "$5", NULL, NULL, 0},
	{LOOK " [forward <verb -noun -adjective -name>]", "forward to $3:ing", NULL, NULL, 0},
	{LOOK " [forward " MEETING "] " TAIL, "forward to $3:ing", NULL, NULL, 0},
	{LOOK " [forward <verb-ing -noun -verb>]", "forward to $3", NULL, NULL, 0},
	{LOOK " [forward meeting|hearing|seeing|speaking|working|talking|joining]", "forward to $3", NULL,
		NULL, 0},
	{LOOK " [forward] your|our|the|an|a", "forward to", NULL, NULL, 0},
	{LOOK " [forward for <verb-ing|verb>]", "forward to $4:ing", NULL, NULL, 0},
	{LOOK " [forward for|of|on|at|in|from]", "forward to", LOOK " forward from", NULL, 0},
	{"[i am|was look|looked|looks] forward", "$1 $2 looking", NULL, NULL, 0},
	{"[i'm|we're look|looked|looks] forward", "$1 looking", NULL, NULL, 0},
	{"[we|they are|were look|looked|looks] forward", "$1 $2 looking", NULL, NULL, 0},
	{"[i|we|they looking] forward", "$1 look", "am|are|was|were|do|be i|we|they", NULL, 0},
	{"[i|we|they looks] forward", "$1 look", NULL, NULL, 0},
	{"[" LOOK " foreward|forword|foward] to", "$1 forward", NULL, NULL, 0},
	{LOOK " [forwards] to", "forward", NULL, NULL, USAGE_HINT},
	{LOOK " forward to your [respond]", "response", NULL, NULL, 0},
};

static const struct usage hearing[] = {
	{"[listen|listening|listened from] you|your|him|her|them|the", "hear from",
		"listen|listening|listened from the <adverb>", NULL, 0},
	{"[hear|hearing you] soon|back|shortly", "$1 from you", NULL, NULL, USAGE_WARNING},
	{"hope|hoping|happy|glad|wait|waiting|forward to [hear|hearing of|by you]", "$3 from you", NULL, NULL,
		USAGE_WARNING},
	{"[hear|hearing from] your soon|back", "$1 from you", NULL, NULL, 0},
	{"[wait|waiting|waited] your|an "
	 "answer|reply|response|feedback|news|decision|email|call|confirmation|message",
		"$1 for", NULL, NULL, 0},
	{"[wait|waiting to] your|hear|hearing your|from", "$1 for", "wait|waiting to hear", NULL, 0},
	{"[await|awaiting|awaits for]", "$1", NULL, NULL, 0},
	{"^ [expecting for]", "expecting", NULL, NULL, 0},
	{"your|the|a|any|positive|quick|kind|prompt [respond]", "response", "the|any respond <verb|noun>",
		NULL, 0},
	{"i hope [you well]", "you are well", NULL, NULL, 0},
	{"hope [you doing]", "you are doing", NULL, NULL, 0},
	{"hope|hopes this|my|that|the|it email|mail|e-mail|message|letter|note|text|this? [find]", "finds",
		NULL, NULL, 0},
	{"^ hope|i this|it? hope? this|my|the? email|mail|e-mail|message|letter|note? [founds|find] you well",
		"finds", "hope|i you|we|they|people find", NULL, 0},
	{"hope this|my email|mail|e-mail|message|letter|note [founds|found] you well", "finds", NULL, NULL,
		0},
	{"hope you are doing [good]", "well", NULL, NULL, USAGE_HINT},
	{"[have nice|great|good|lovely|wonderful|pleasant] day|week|weekend|evening|afternoon|time|trip",
		"$1 a $2", NULL, NULL, 0},
	{"wish you [nice|great|good|lovely|wonderful|pleasant] day|week|weekend|evening|afternoon|time",
		"a $3", NULL, NULL, 0},
};

#define WRITE "writing|write|wrote|writting|contacting|mailing|emailing|e-mailing"
static const struct usage writing[] = {
	{WRITE " you? [for <verb -noun -adjective -name>]", "to $4", NULL, NULL, 0},
	{WRITE " you? [for "
	       "follow|thank|check|request|answer|let|apply|inquire|enquire|ask|inform|tell|say|know] "
	       "*",
		"to $4", WRITE " you? for follow|check|request|answer in|from|to", NULL, 0},
	{WRITE " you? [for to <verb>]", "to $5", NULL, NULL, 0},
	{WRITE " you? [for <verb-ing -noun -verb>]", "to $4:base", NULL, NULL, USAGE_WARNING},
	{WRITE " you? to [following|considering|regarding] ", "$4:base", NULL, NULL, 0},
	{WRITE " you? [to <verb-ing -noun -verb>]", "to $4:base", NULL, NULL, 0},
	{"[i am|was write|writes|wrote]", "$1 $2 writing", NULL, NULL, 0},
	{"[i'm write|writes|wrote]", "$1 writing", NULL, NULL, 0},
	{"^ [i writing]", "$1 am writing", NULL, NULL, 0},
	{"i am|was? " WRITE " you [regarding|concerning to|about]", "$4", NULL, NULL, 0},
	{"[regarding|concerning about]", "$1", NULL, NULL, 0},
	{"[regarding to]", "$1", NULL, NULL, 0},
	{"[with|in regards of]", "with regard to", NULL, NULL, 0},
	{"[with|in regard of]", "with regard to", NULL, NULL, USAGE_WARNING},
	{"[with|in regards to]", "$1 regard to / regarding", NULL, NULL, USAGE_HINT},
	{"[in|with reference of]", "$1 reference to", NULL, NULL, USAGE_WARNING},
	{"[accordingly to|with]", "according to", NULL, NULL, 0},
	{"[according with]", "according to", NULL, NULL, 0},
	{"[in accordance to]", "in accordance with", NULL, NULL, USAGE_WARNING},
	{"[in order of to]", "in order to", NULL, NULL, 0},
	{"[in order for] <verb -noun -name>", "in order to", NULL, NULL, 0},
	{"[in order to <verb-ing -noun -verb>]", "$1 $2 $3 $4:base", NULL, NULL, 0},
	{"[as to|per discussed]", "as discussed", NULL, NULL, 0},
	{"[as per our|my discuss]", "$1 $2 $3 discussion", NULL, NULL, 0},
	{"[as per we|you|i]", "as $3", NULL, NULL, 0},
	{"as [discuss|mention|explain|describe] "
	 "in|on|during|yesterday|today|last|by|with|earlier|before|over|at|above",
		"$2:ed", NULL, NULL, 0},
	{"as [discuss|mention|agree|promise|request|arrange] ,|.|:", "$2:ed", NULL, NULL, 0},
	{"as [agree|promise|request|arrange|plan|suggest] "
	 "in|on|during|yesterday|today|last|with|earlier|before|over|by",
		"$2:ed", NULL, NULL, 0},
	{"as we|you|i [discuss|agree|mention|promise|talk|speak|say|explain|request|tell] "
	 "yesterday|last|earlier|"
	 "before|today|on",
		"$3:ed", "as we|you|i discuss|speak|talk|say today", NULL, 0},
	{"as we|you|i [discuss|agree|mention|promise|speak|tell] ,|during|by", "$3:ed", "as we|you|i speak ,",
		NULL, USAGE_WARNING},
	{"[as follow] :", "as follows", NULL, NULL, 0},
	{"please|to|kindly find|see [attach|attaching|attachment|attache|enclose]", "attached", NULL, NULL,
		0},
	{"^ find|see [attach|attaching|attache]", "attached", NULL, NULL, 0},
	{"[in case of] i|you|we|they|he|she", "in case", NULL, NULL, 0},
	{"[in the case] you|that", "in case", "in the case that", NULL, USAGE_HINT},
	{"for your kind|further? [consider]", "consideration", NULL, NULL, 0},
	{"your earliest [convenient|convinience]", "convenience", NULL, NULL, 0},
	{"[to|in|on] your disposal", "at", NULL, NULL, 0},
	{"at your [disposition]", "disposal", NULL, NULL, USAGE_WARNING},
	{"in|by [advanced] $", "advance", NULL, NULL, 0},
	{"in|by [advanced] for|,|and", "advance", NULL, NULL, 0},
	{"have|has|had|with|are [any question] about|regarding|,|please|or|feel|do|on", "any questions", NULL,
		NULL, USAGE_WARNING},
	{"have|has|had [any question] $", "any questions", NULL, NULL, USAGE_WARNING},
};

static const struct usage asking[] = {
	{"keep|keeps|kept|keeping me|us|you|him|her|them "
	 "[update|inform|post|notify|updating|informing|informe]",
		"$3:ed", "keep me|us|you post <noun>", NULL, 0},
	{"let me|us|you|him|her|them [known|knew|knows|knowing|now]", "know", "let me|us|you now", NULL, 0},
	{"let me|us [now] if|when|whether|about|how|what|.", "know", "let me|us now about", NULL, 0},
	{"[let me|us|you to know]", "$1 $2 know", NULL, NULL, 0},
	{"[get|getting|got|come|came back] me|us|you", "$1 back to", NULL, NULL, 0},
	{"[reply|replying|replied] me|us|you", "$1 to", NULL, NULL, 0},
	{"[respond|responding|responded|responds] me|us|you|your|my", "$1 to", NULL, NULL, 0},
	{"to|please|can|will|could|would|may|not contact [with|to|at] me|us|you|him|her|them", "", NULL, NULL,
		0},
	{"[contact|contacting|contacted with] me|us|you|him|her|them", "$1",
		"in|into|of|keep|kept|stay|have|make|direct|close|any|no|first|further|some|more|maintain|"
		"lose|lost contact with",
		NULL, USAGE_WARNING},
	{"[reach|reaching me|you|us out]", "$1 out to $2", NULL, NULL, 0},
	{"[reach|reaching|reached out] me|you|us|him|her|them|your", "$1 out to", NULL, NULL, 0},
	{"hesitate [<verb-ing -verb>]", "to $2:base", NULL, NULL, 0},
	{"hesitate [for|in|on? <verb -noun -name>]", "to $3", NULL, NULL, 0},
	{"hesitate [contact|call|ask|reach|email|write|mail]", "to $2", NULL, NULL, 0},
	{"hesitate [for|to <verb-ing -verb>]", "to $3:base", NULL, NULL, 0},
	{"feel|feels free [to? <verb-ing -noun -verb>]", "to $4:base", NULL, NULL, 0},
	{"feel|feels free [contact|call|ask|reach|email|write|<verb -noun -adjective -name>]", "to $3", NULL,
		NULL, 0},
	{"^ please|kindly [contacting|letting|sending|informing|confirming|calling|finding|accepting|giving]",
		"$2:base", NULL, NULL, 0},
	{"please [to] <verb -noun -name>", "", NULL, NULL, USAGE_WARNING},
	{"[suggest|suggested|suggests|proposed|propose|proposes me|us|him|them to <verb>]", "$1 that I $4",
		NULL, NULL, USAGE_WARNING},
	{"[suggest|suggested|suggests me|us] to", "$1", NULL, NULL, 0},
	{"[suggest|suggested you to <verb>]", "$1 that you $4", NULL, NULL, 0},
	{"[recommend|recommended|recommends me to <verb -noun -name>]", "$1 that I $4", NULL, NULL,
		USAGE_WARNING},
	{"[explain|explained|explaining|explains me|us]", "$1 to $2", NULL, NULL, 0},
	{"[explain|explained|explaining|explains you]", "$1 to $2", NULL, NULL, USAGE_WARNING},
	{"[describe|described|describing me|us] the|your|how|a|what", "$1 to $2", NULL, NULL, 0},
	{"[introduce|introduced|introducing me|us] your|the", "$1 $2 to", NULL, NULL, USAGE_WARNING},
	{"[said|says|saying me|us|him|her] that|to|the|about|how|i|you|it", "told $2", NULL, NULL, 0},
	{"[told|tell|telling|tells to] me|us|him|them|you", "$1", NULL, NULL, 0},
	{"[do|did|doing|done a|some|any|many? mistake|mistakes]", "make $2 $3",
		"when|how|why|what|where|which do|did", NULL, USAGE_WARNING},
	{"[make|made|making|makes] you|me|us? some|any|a|another|few? question|questions", "ask", NULL, NULL,
		USAGE_WARNING},
	{"[how] <subject> look|looks|looked like", "what", NULL, NULL, USAGE_WARNING},
	{"how [it looks] like", "it looks", NULL, NULL, USAGE_WARNING},
	{"[how does|do|did|would|will] it|this|that|they look like", "what $2", NULL, NULL, 0},
};

static const struct usage closing[] = {
	{"^ with? my? best|kind|kindest|warm|warmest|many [regard]", "regards", NULL, NULL, 0},
	{"^ [regard|regrads|regads]", "regards", "regard *", NULL, 0},
	{"^ [kinds|bests|warms regards]", NULL, NULL, "the closing is \"Kind regards\" or \"Best regards\"",
		0},
	{"^ [sincerely|faithfully|truly|cordially|respectfully your] ,", "$1 yours", NULL, NULL, 0},
	{"^ [sincerely|faithfully|truly|cordially|respectfully your] $", "$1 yours", NULL, NULL, 0},
	{"^ [your|you|your's sincerely|faithfully|truly]", "yours $2", "your|you * *", NULL, 0},
	{"^ [yours faithful|sincere|true] $", "yours sincerely", NULL, NULL, 0},
	{"^ with? my? best|kind|warm|good [wish]", "wishes", "best|kind|warm|good wish *", NULL, 0},
	{"^ thanks and|& [regard]", "regards", NULL, NULL, 0},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "look forward to",
		.message = "after \"look forward to\" comes a noun or an -ing form",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(forward)},
	{.name = "hearing from somebody",
		.message = "the usual phrase is a little different",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(hearing)},
	{.name = "writing about something",
		.message = "the set phrase is a little different",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(writing)},
	{.name = "asking and telling",
		.message = "this verb is used in another way",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(asking)},
	{.name = "closing phrases",
		.message = "the closing is written a little differently",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(closing)},
};
const struct family_list phrase_families = {families, ARRAY_COUNT(families)};

/* Tenses that do not go with the time that is named. */
#include "base/array.h"
#include "letter/families.h"

#define SPAN                                                                                                 \
	"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|"     \
	"some|few|over|more|about|almost|nearly|"                                                            \
	"a|one|<number>"
#define COUNT                                                                                                \
	"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|"     \
	"some|<number>"
#define POINT                                                                                                \
	"january|february|march|april|june|july|august|september|october|november|december|last|childhood|"  \
	"university|college|school"
#define DURATIVE                                                                                             \
	"work|live|study|teach|translate|manage|lead|run|use|develop|write|design|sell|drive|practise|"      \
	"practice|speak|learn|train|"                                                                        \
	"program|code|coach|volunteer|research|build|support|follow|serve|play|travel|help|organise|"        \
	"organize|coordinate|supervise|edit|"                                                                \
	"cook|paint|care|repair|test|sing|act|read|do|make|wait|look|search|try"
#define STATIVE "know|have|own|love|like|want|understand|hold|belong|need|possess"

static const struct usage since[] = {
	{"[since] a couple|few of? <time>", "for",
		"since a couple|few of? <time> ago|before|earlier|is|was|are|were", NULL, 0},
	{"[i|we|you|they " DURATIVE " *? *? *? *? since " COUNT " <time>]",
		"$1 have been $2:ing $3 $4 $5 $6 for $8 $9", "did|do|does|to i|we|you|they", NULL, 0},
	{"[i|we|you|they " STATIVE " *? *? *? *? since " COUNT " <time>]",
		"$1 have $2:en $3 $4 $5 $6 for $8 $9", "i|we|you|they have <adverb>? <verb-en>", NULL, 0},
	{"[i|we|you|they <verb -be -have -do> *? *? *? *? since " COUNT " <time>]",
		"$1 have been $2:ing $3 $4 $5 $6 for $8 $9",
		"did|do|does|to i|we|you|they / <subject> <verb-ed|modal> / i|we|you|they "
		"hope|think|believe|feel|say|see|find",
		NULL, 0},
	{"[he|she|it <verb-s -be -have -do> *? *? *? *? since " COUNT " <time>]",
		"$1 has been $2:ing $3 $4 $5 $6 for $8 $9", NULL, NULL, 0},
	{"[i|we|you|they <verb-s -be -have -do> *? *? *? *? since " COUNT " <time>]",
		"$1 have been $2:ing $3 $4 $5 $6 for $8 $9", NULL, NULL, 0},
	{"[i am <verb-ing -verb> *? *? *? *? since " COUNT " <time>]", "$1 have been $3 $4 $5 $6 $7 for $9",
		NULL, NULL, 0},
	{"[i'm <verb-ing -verb> *? *? *? *? since " COUNT " <time>]", "I have been $2 $3 $4 $5 $6 for $8 $9",
		NULL, NULL, 0},
	{"[we are <verb-ing -verb> *? *? *? *? since] " COUNT " <time>", "$1 have been $3 $4 $5 $6 $7 for",
		NULL, NULL, 0},
	{"[i am <-verb-ing -verb-en> *? *? *? *? since] " COUNT " <time>", "$1 have been $3 $4 $5 $6 $7 for",
		NULL, NULL, 0},
	{"[i'm <-verb-ing -verb-en> *? *? *? *? since] " COUNT " <time>", "I have been $2 $3 $4 $5 $6 for",
		NULL, NULL, 0},
	{"[since] " COUNT " <time>", "for",
		"i|we|you|they|he|she|it <verb|verb-s -be -have -do> *? *? *? *? since / i am|i'm *? *? *? "
		"*? *? since / since " COUNT
		" <time> ago|old|before|earlier|later|is|was|are|were|have|has|of|had|after|in|passed|went",
		NULL, 0},
	{"[since] a long time", "for", NULL, NULL, 0},
	{"[since] more|over|almost|nearly|about than? " COUNT " <time>", "for", NULL, NULL, 0},
	{"^ [i|we " DURATIVE " *? *? *? *?] since <number> !<noun|plural|time|verb|verb-ed>",
		"$1 have been $2:ing $3 $4 $5 $6", "i|we have", NULL, 0},
	{"and|but|that|because|where|, [i|we " DURATIVE
	 " *? *? *? *?] since <number> !<noun|plural|time|verb|verb-ed>",
		"$2 have been $3:ing $4 $5 $6 $7", NULL, NULL, 0},
	{"[i|we " DURATIVE " *? *? *? *?] since <number> $", "$1 have been $2:ing $3 $4 $5 $6", "did|do i|we",
		NULL, 0},
	{"[i|we " DURATIVE " here|there|at|in|as|for *? *? *?] since " POINT,
		"$1 have been $2:ing $3 $4 $5 $6", "did|do i|we", NULL, 0},
	{"[i am <verb-ing -verb> *? *? *? *?] since <number> $", "$1 have been $3 $4 $5 $6 $7", NULL, NULL,
		0},
	{"[i am <verb-ing -verb> *? *? *? *?] since <number> !<noun|plural|time|verb|verb-ed>",
		"$1 have been $3 $4 $5 $6 $7", NULL, NULL, 0},
	{"[i am <verb-ing -verb> *? *? *? *?] since " POINT, "$1 have been $3 $4 $5 $6 $7",
		"i am writing|looking|contacting|following|asking", NULL, 0},
	{"[i'm <verb-ing -verb> *? *? *? *?] since <number> $", "I have been $2 $3 $4 $5 $6", NULL, NULL, 0},
	{"[i'm <verb-ing -verb> *? *? *? *?] since " POINT, "I have been $2 $3 $4 $5 $6",
		"i'm writing|looking|contacting|following|asking", NULL, 0},
	{"[i am] a|an|the|in|at|here *? *? *? since <number> $", "$1 have been", NULL, NULL, 0},
	{"[i am] a|an|the|in|at|here *? *? *? since " POINT, "$1 have been", NULL, NULL, USAGE_WARNING},
	{"[i am] here|there|interested|fascinated|responsible|employed *? *? *? since", "$1 have been", NULL,
		NULL, USAGE_WARNING},
};

static const struct usage lasting[] = {
	{"^ [i|we " DURATIVE " *? *? *? *? for " SPAN "] more|than? *? years",
		"$1 have been $2:ing $3 $4 $5 $6 $7 $8", "i|we read|build|help", NULL, 0},
	{"and|but|that|because|where|, [i|we work|live|study|teach|manage|lead|use|translate|develop *? *? "
	 "*? for " SPAN "] more|than? *? years",
		"$2 have been $3:ing $4 $5 $6 $7 $8",
		"if|when|once|until|after|before|each|every *? *? *? *? ,|and|that", NULL, USAGE_WARNING},
	{"^ [i|we work|live|teach|manage|lead|use|translate *? *? *? for " COUNT "] months now|already",
		"$1 have been $2:ing $3 $4 $5 $6 $7", NULL, NULL, 0},
	{"^ [i|we <verb -be -have> *? *? *? for " COUNT " years now|already]",
		"$1 have been $2:ing $3 $4 $5 $6 $7 $8", NULL, NULL, USAGE_WARNING},
	{"^ [i am working|living|studying|teaching|managing|leading|learning|using|translating|looking *? *? "
	 "*? *?] for " COUNT " years",
		"$1 have been $3 $4 $5 $6 $7", NULL, NULL, 0},
	{"[i am working|living|studying|teaching|managing|leading|learning|using|translating *? *? *? *?] "
	 "for " COUNT " years",
		"$1 have been $3 $4 $5 $6 $7", NULL, NULL, USAGE_WARNING},
	{"[i'm working|living|studying|teaching|managing|leading|learning|using|translating *? *? *? *?] "
	 "for " COUNT " years",
		"I have been $2 $3 $4 $5 $6", NULL, NULL, USAGE_WARNING},
	{"^ [i am] a|an|the *? *? *? *? for " SPAN " years|months", "$1 have been", NULL, NULL, 0},
	{"[i am|i'm having] "
	 "<number>|a|an|many|several|more|over|two|three|four|five|six|seven|eight|nine|ten|experience|some "
	 "*? years|experience|knowledge",
		NULL, NULL, "Usually \"I have\"", USAGE_WARNING},
	{"[i am|was having] "
	 "<number>|many|several|more|over|two|three|four|five|six|seven|eight|nine|ten|good|experience|great|"
	 "strong",
		"$1 have", NULL, NULL, USAGE_WARNING},
	{"am|i'm|is|are|was|we're|were [knowing|believing|owning|belonging|preferring|possessing|agreeing] "
	 "that|the|you|to|a|it|your|in|how|with",
		"$2:base",
		"are|is|am|was agreeing / knowing|believing|owning *? *? is|was / <plural|noun> is|was "
		"owning|knowing",
		NULL, USAGE_HINT},
	{"i|he|she [am|is] born", "was", NULL, NULL, 0},
	{"[i'm] born in|on", "I was", NULL, NULL, 0},
	{"i|he|she [have|has been] born", "was", NULL, NULL, 0},
	{"i|he|she [have|has <number> years old]", NULL, NULL, "An age takes \"am\" or \"is\"", 0},
	{"i|he|she born in|on|at", NULL, NULL, "\"Was\" is missing: \"I was born\"", 0},
};

#define DONE                                                                                                 \
	"met|spoken|talked|called|seen|visited|sent|received|attended|applied|had|discussed|written|"        \
	"interviewed|heard|got|gotten|submitted|"                                                            \
	"emailed|come|gone|been|started|finished|learned|learnt|told|asked|given|enjoyed|spoke|went|saw|"    \
	"wrote|came"
#define SMALL                                                                                                \
	"with|to|you|him|her|them|it|me|us|the|your|an|a|my|our|at|for|in|there|email|mail|letter|message|"  \
	"team|office|interview|meeting|call|"                                                                \
	"conversation|<name>|<noun>|<plural>"
#define PAST "last <time|day>"

static const struct usage past[] = {
	{"as i [have told|mentioned|said|written|explained] you? on? yesterday|last|<day>", "$4:ed", NULL,
		NULL, USAGE_WARNING},
	{"when [i|we|you spoken]", "$2 spoke", NULL, NULL, 0},
	{"when we|i|you [speak|meet|talk|discuss] yesterday|last|earlier", "$3:ed", NULL, NULL, 0},
	{"^ i|we [have graduated|finished|studied|started|completed|moved|joined|left] *? *? *? *? in "
	 "<number>",
		"$3", NULL, NULL, USAGE_WARNING},
	{"i [am|was] graduated", NULL, "i was graduated", NULL, USAGE_WARNING},
	{"^ yesterday morning|afternoon|evening|night? ,? i|we|you|he|she|they [have|has <verb-en>]", "$6:ed",
		NULL, NULL, 0},
	{"^ on? last <day|time>|night ,? i|we|you|he|she|they [have|has <verb-en>]", "$7:ed", NULL, NULL, 0},
	{"^ on <day> morning|afternoon|evening? ,? i|we|you [have|has "
	 "met|spoken|talked|visited|received|seen]",
		"$7:ed", NULL, NULL, USAGE_WARNING},
	{"yesterday morning|afternoon|evening? ,? i|we|you|he|she|they [have|has <verb-en>]", "$6:ed",
		"said|discussed|did|sent|showed|from|until|mentioned|met|told|meeting|conversation|call|"
		"interview|talk yesterday",
		NULL, USAGE_WARNING},
	{"^ <number|determiner> few|couple? of? <time> ago ,? i|we|you|he|she|they [have|has <verb-en>]",
		"$9:ed", NULL, NULL, 0},
	{"i|we|you|he|she|they [have|has already|just|also? " DONE "] " SMALL "? " SMALL "? " SMALL "? " SMALL
	 "? yesterday",
		"$3 $4:ed",
		"about|from|of|at|in|during|since|conversation|call|meeting|interview *? *? yesterday's / "
		"have|has had the|our|your|a *? *? since",
		NULL, 0},
	{"i've|we've|you've [already|just|also? " DONE "] " SMALL "? " SMALL "? " SMALL "? yesterday", NULL,
		NULL, "\"Yesterday\" goes with the simple past", USAGE_WARNING},
	{"i|we|you|he|she|they [have|has already|just|also? " DONE "] " SMALL "? " SMALL "? " SMALL "? " SMALL
	 "? last <day|time>|night",
		"$3 $4:ed", "have|has *? *? *? *? *? *? the|since|from last", NULL, 0},
	{"i|we|you|he|she|they [have|has already|just|also? " DONE "] " SMALL "? " SMALL "? " SMALL "? " SMALL
	 "? <number|determiner>|two|three <time> ago",
		"$3 $4:ed", "have|has *? *? *? *? *? since|until|from", NULL, 0},
	{"i|we|you|he|she|they [have|has "
	 "met|spoken|talked|seen|visited|received|interviewed|applied|had] " SMALL "? " SMALL "? " SMALL
	 "? on <day>",
		"$3:ed", NULL, NULL, USAGE_WARNING},
	{"i|we|you|he|she|they [have|has "
	 "met|spoken|talked|seen|visited|received|interviewed|applied|had|been] " SMALL "? " SMALL "? " SMALL
	 "? in <number> $",
		"$3:ed", NULL, NULL, USAGE_HINT},
	{"when [i|we|you have <verb-en>] *? *? *? yesterday|last", "$2 $4:ed", NULL, NULL, USAGE_WARNING},
	{"yesterday|ago i|we|you [meet|speak|talk|visit|have|am|are|receive|discuss|see|go|learn|hear]",
		"$3:ed", "yesterday|ago you are", NULL, USAGE_WARNING},
	{"^ yesterday|last <day|time>? ,? i|we [<verb -verb-ed -be -have -do -adverb>]", "$5:ed", NULL, NULL,
		0},
	{"^ i|we [meet|speak|talk|visit|receive|discuss|see|go|learn|hear|send|apply|attend] *? *? *? *? "
	 "yesterday",
		"$2:ed", NULL, NULL, USAGE_WARNING},
};

static const struct usage clauses[] = {
	{"^ if i|we|they [would get|have|know|go|come|start|work|join|find|need]", "$4:ed", NULL, NULL,
		USAGE_WARNING},
	{"i|we wish you|i|we|he|she|they|it|someone|somebody [can]", "could", NULL, NULL, USAGE_ERROR},
	{"i|we wish you|he|she|they|it [will]", "would", NULL, NULL, USAGE_ERROR},
	{"^ when|once|until|after|before i|we|you|they|he|she|it [will <verb>]", "$4",
		"when|once|until|after|before you will be", NULL, USAGE_WARNING},
	{"[as soon as i|we|you|they will <verb>]", "$1 $2 $3 $4 $6", NULL, NULL, 0},
	{"[as soon as he|she|it will <verb>]", "$1 $2 $3 $4 $6:s", NULL, NULL, 0},
	{"[until|once i|we|you|they will <verb>]", "$1 $2 $4", NULL, NULL, USAGE_WARNING},
	{"[until|once he|she|it will <verb>]", "$1 $2 $4:s", NULL, NULL, USAGE_WARNING},
	{"contact|tell|inform|call|happy|glad|available|ready|start|nervous me|you|us? [when|if i|we will "
	 "<verb>]",
		"$3 $4 $6", "tell|inform me|you|us when|if", NULL, USAGE_WARNING},
	{"^ if [i|we|they will] <verb>", "$2", NULL, NULL, USAGE_WARNING},
	{"if [i|we|you|they will have] the|a|any|time|more|further|question|questions|some|an", "$2 have",
		"know|ask|wonder|see|sure if", NULL, USAGE_WARNING},
	{"^ if i|we [would have <verb-en>]", "had $5", NULL, NULL, USAGE_WARNING},
	{"^ if i|we [would be]", "were", NULL, NULL, USAGE_HINT},
	{"wish|wished i|we|you [would have <verb-en>]", "had $5", NULL, NULL, USAGE_HINT},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "since and for",
		.message = "What began in the past and goes on takes \"have been\", and \"for\" before a "
			   "length of time",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(since)},
	{.name = "for some time",
		.message = "What began in the past and goes on takes \"have been\"",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(lasting)},
	{.name = "past time",
		.message = "A time in the past goes with the simple past",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(past)},
	{.name = "when and if",
		.message = "After \"when\" or \"if\" the future needs no \"will\"",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_WARNING,
		ROWS(clauses)},
};
const struct family_list tense_families = {families, ARRAY_COUNT(families)};

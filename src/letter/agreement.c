/* A subject and a verb that do not go together. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/noun_phrase.h"

/* The same row once for each verb, so that the suggestion is the right one. */
#define SINGULAR(before, after, unless, grave)                                                               \
	{before " [are]" after, "is", unless, NULL, grave},                                                  \
		{before " [were]" after, "was", unless, NULL, grave},                                        \
		{before " [have]" after, "has", unless, NULL, grave},                                        \
	{                                                                                                    \
		before " [don't]" after, "doesn't", unless, NULL, grave                                      \
	}
#define PLURAL(before, after, unless, grave)                                                                 \
	{before " [is]" after, "are", unless, NULL, grave},                                                  \
		{before " [was]" after, "were", unless, NULL, grave},                                        \
		{before " [has]" after, "have", unless, NULL, grave},                                        \
		{before " [wasn't]" after, "weren't", unless, NULL, grave},                                  \
		{before " [hasn't]" after, "haven't", unless, NULL, grave},                                  \
		{before " [isn't]" after, "aren't", unless, NULL, grave},                                    \
	{                                                                                                    \
		before " [doesn't]" after, "don't", unless, NULL, grave                                      \
	}
#define CLAUSE "that|because|but|if|when|while|where|how|since|although|so|as|which|what"
#define LATELY "really|also|just|still|always|currently|never|often|usually|only|already|even"
#define GROUPS                                                                                               \
	"team|staff|group|company|panel|board|family|committee|crew|public|majority|number|pair|couple|"     \
	"government|"                                                                                        \
	"department|faculty|police|data|media|rest|lot|variety|half|few|range|management|press|crowd|"       \
	"audience|jury|"                                                                                     \
	"council|minority|bunch|handful|percentage|people|many|others|following|class|school|club|firm|"     \
	"squad|union|"                                                                                       \
	"party|youth|poor|young|old|sick|best|most|unit|leadership|organisation|organization|agency|office|" \
	"criteria|"                                                                                          \
	"alumni|children|women|men|clergy|cattle|host|kind|type|total|average|top|two|three|four|five|"      \
	"third|quarter|army"

static const struct usage pronouns[] = {
	{"we|they [needs|wants|works|helps|plans|offers|looks|uses|makes|gives|hopes|thinks|starts]",
		"$2:base", NULL, NULL, 0},
	{"^ however|moreover|therefore|also|finally|in|besides|so|then addition|fact|conclusion? ,? "
	 "it|he|she [have]",
		"has", NULL, NULL, 0},
	{"^ however|moreover|therefore|also|finally|besides|so|then ,? it|he|she [<verb -verb-ed -adverb "
	 "-adjective -preposition -noun -be -have -do -modal -name>]",
		"$4:s", "<subject> *? need not|only", NULL, 0},
	{"^ i [has|hasn't]", "have", NULL, NULL, 0},
	{"^ i " LATELY "? [is|are|does|doesn't]", NULL, NULL, NULL, 0},
	{CLAUSE "|, i " LATELY "? [has|is|are|does|doesn't|hasn't]", NULL,
		"phase|type|war|level|part|stage|grade|tier|band|volume , i", NULL, 0},
	{"i [has] been|not|always|never|worked|learned|already|also|enjoyed|a|an|the|had|to", "have",
		"phase|type|part|level|tier i", NULL, 0},
	{"i [doesn't]", "don't", "and|phase|type|part i", NULL, 0},
	{"^ i " LATELY "? [<verb-s -be -have -do -adverb>]", "$3:base", NULL, NULL, 0},
	{CLAUSE "|and|, i " LATELY "? [<verb-s -be -have -do -adverb>]", "$4:base", "part|phase|level , i",
		NULL, 0},
	{"i " LATELY " [<verb-s -be -have -do -adverb>]", "$3:base", NULL, NULL, 0},
	PLURAL("we|they", "", NULL, 0),
	{"we|they [does]", "do", NULL, NULL, 0},
	{"we|they " LATELY "? [<verb-s -be -have -do -adverb -plural>]", "$3:base", NULL, NULL, 0},
	{"we|they " LATELY "? [<verb-s -be -have -do -adverb>] <preposition|determiner|possessive|object>",
		"$3:base", NULL, NULL, 0},
	PLURAL("^ you", "", NULL, 0),
	PLURAL(CLAUSE " you", "", NULL, 0),
	{"^ you " LATELY "? [<verb-s -be -have -do -adverb -plural>]", "$3:base", NULL, NULL, 0},
	{CLAUSE " you " LATELY "? [<verb-s -be -have -do -adverb -plural -noun>]", "$4:base", NULL, NULL, 0},
	{"what|that|if|how|way you "
	 "[helps|works|needs|wants|offers|plans|looks|works|makes|gives|says|asks|does] *",
		"$3:base", NULL, NULL, 0},
	{"^ he|she|it [have|haven't]", "has", NULL, NULL, 0},
	{"because|but|while|since|although|where|how|which|and he|she|it [have]", "has",
		"make|makes|made|let|have|suggest|recommend|ask|and|as him|her|it", NULL, 0},
	{"if|when|as he|she [have]", "has", NULL, NULL, 0},
	{"that he|she|it [have]", "has",
		"important|suggest|suggested|insist|recommend|recommended|essential|vital|ask|asked|demand|"
		"crucial|necessary|request that",
		NULL, USAGE_WARNING},
	{"he|she|it [haven't]", "hasn't", "make|made|let|see and? it", NULL, 0},
	{"he|she|it [don't|dont]", "doesn't", "make|makes|made|let|see and? it", NULL, 0},
	{"^ he|she|it [do|are|am|aren't]", "does / is", NULL, NULL, 0},
	{"because|but|that|since|although|and he|she|it [are|am]", "is", NULL, NULL, 0},
	{"^ he|she|it [were] *", "was", NULL, NULL, 0},
	{"because|but|that|when|while|since|and it|she|he [were] *", "was",
		"as|wish|if|imagine|suppose|were *? *? *? that|and", NULL, USAGE_WARNING},
	{"^ he|she|it [<verb -verb-ed -adverb -adjective -preposition -be -have -do -modal -name>]", "$2:s",
		NULL, NULL, 0},
	{"^ he|she|it also|always|really|never|usually|only|still|often [<verb -verb-ed -adverb -adjective "
	 "-preposition -be -have -do -modal -name>]",
		"$3:s", "<subject> *? need not|only", NULL, 0},
	{"because|but|when|while|since|although|how|where he|she|it [<verb -verb-ed -adverb -adjective "
	 "-preposition -noun -be -have -do -modal -name>]",
		"$3:s", "<subject> *? need not|only", NULL, 0},
	{"because|but|when|while|since|although|if|and|how|where|, it|he|she "
	 "[mean|make|show|help|need|look|work|sound|seem|give|take|depend|come|"
	 "require|allow|feel|want|go|start|contain|include|bring|keep|provide]",
		"$3:s",
		"<subject> need not|only / "
		"make|makes|made|let|lets|see|saw|watch|hear|helped|help|can|could|did|does|will|would|must|"
		"should|may|might *? and|, / did|"
		"does|will|can|would *? *? *? and|,",
		NULL, 0},
	{"that it|he|she "
	 "[mean|make|show|need|look|work|sound|seem|give|take|depend|come|require|allow|feel|want]",
		"$3:s",
		"important|suggest|suggested|insist|recommend|recommended|essential|vital|ask|asked|demand|"
		"crucial|necessary|so that",
		NULL, USAGE_WARNING},
	{"it's|that's [depend|depends|seem|seems|mean|means]", NULL, NULL,
		"\"It's\" is \"it is\"; one verb is too many", 0},
	{"^ it [seem]", "seems", NULL, NULL, 0},
	{"soon? as|once|until it|he|she [<verb -verb-ed -adverb -preposition -noun -adjective -be -have -do "
	 "-modal -name>]",
		"$4:s", NULL, NULL, 0},
	{"if|when it [come] to", "comes", NULL, NULL, 0},
	{"i [be] <adjective|verb-ing>", "am", "<modal|do|be|verb|conjunction> i / <adverb|noun|plural>? i be",
		NULL, USAGE_HINT},
};

#define ONE "everyone|everybody|someone|somebody|anyone|anybody|nobody|everything|something|nothing|anything"
static const struct usage indefinite[] = {
	PLURAL("people|those that", "",
		"one|only of *? *? *? *? people|those / <preposition>|to *? people that / "
		"that|says|know|think|tell *? people that",
		USAGE_WARNING),
	{"everyone|everybody|everything|nobody [seem|feel|know|agree|say|think]", "$2:s",
		"let|lets|letting|making|makes|make|made|see|did|does|do|can|will|would|could|should|may|to|"
		"help|have everyone|everybody|everything|nobody",
		NULL, USAGE_WARNING},
	{ONE " [are]", "is", NULL, NULL, 0},
	{ONE " [don't]", "doesn't", NULL, NULL, 0},
	SINGULAR("^ " ONE, "", NULL, 0),
	SINGULAR("because|but|where|since|although|how|that|think " ONE, "",
		"as|wish|if|important|suggest|recommend *? *? that|and|" ONE, USAGE_WARNING),
	{"^ everyone|everybody|everything|nobody|someone|something also|really|always? "
	 "[<verb -verb-ed -noun -adverb -adjective -preposition -be -have -do -modal -name>]",
		"$3:s", "<subject> *? need not|only", NULL, 0},
	{"everyone|everybody who|there|here [work|have|are|were|know|seem|help|speak]", "$3:s", NULL, NULL,
		USAGE_WARNING},
	SINGULAR("each|one|neither|either of the|us|them|you|these|your|our|my|those <plural|adjective>? "
		 "<plural>?",
		"", "than|more|not one|each of / one|each of *? *? *? who|that|which", USAGE_WARNING),
	SINGULAR("each|every <noun -adjective -modal>", " *",
		"each|every other / <preposition|conjunction> each|every", USAGE_WARNING),
	PLURAL("^ the|these|those|your people|children|women|men", "", NULL, 0),
	SINGULAR("^ everyone|everybody|someone in|at|on|from the|your|my <noun>", "", NULL, 0),
	PLURAL("^ people|students|colleagues|children", "", NULL, 0),
	PLURAL("^ the? two|three|four|five|both|several|many <plural -noun -time>", "", NULL, 0),
	PLURAL("that the two|three|four|five <plural -noun -time>", "", NULL, USAGE_WARNING),
	PLURAL("many|most|some|these|those|other|several "
	       "people|students|colleagues|children|candidates|companies",
		"", "<preposition|verb-ing|verb> many|most|some|these|those|other|several|the", 0),
	PLURAL("people|those|students|colleagues|engineers|children|candidates who", "",
		"one|only of *? *? *? *? people|students|colleagues|engineers|children|candidates|those", 0),
	{"people|those|students|colleagues|engineers|children|candidates who [<verb-s -be -have -do "
	 "-adverb>]",
		"$3:base",
		"one|only of *? *? *? *? people|students|colleagues|engineers|children|candidates|those",
		NULL, 0},
	SINGULAR("person|someone|somebody|anyone|anybody|everyone|everybody|candidate|manager|colleague|"
		 "engineer who",
		"", NULL, 0),
	{"the person|candidate|manager who [<verb -verb-ed -noun -adverb -adjective -preposition -modal "
	 "-name>]",
		"$4:s", NULL, NULL, 0},
};

static const struct usage there[] = {
	{"there [wasn't] any|many <plural -noun>", "weren't", NULL, NULL, 0},
	{"there [isn't] any|many <plural -noun>", "aren't", NULL, NULL, 0},
	{"there [are|were] a lot|plenty of <mass -plural>", "is / was", NULL, NULL, 0},
	{"there [is|was] "
	 "many|several|numerous|various|both|two|three|four|five|six|seven|eight|ten|few|fewer",
		"are / were", NULL, NULL, 0},
	{"[there's] many|several|numerous|various|two|three|four|five|few", "there are", NULL, NULL,
		USAGE_WARNING},
	{"there [is|was] a lot|lots|number of <plural -noun>", "are / were", NULL, NULL, 0},
	{"there [is|was] a lot|number of people|children|men|women", "are / were", NULL, NULL, 0},
	{"there [is|was] lots of <plural -noun>", "are / were", NULL, NULL, 0},
	{"there [is|was|has] a few|couple|dozen|handful of? <plural>", "are / were",
		"there is a couple|dozen|handful", NULL, 0},
	{"there [is|was] some|any|no|other|so|too|not? many|<adjective>? <plural -noun -name>", "are / were",
		"there is|was no|some|any * news", NULL, 0},
	{"there [is|was] <plural -noun -verb-s>", "are / were", NULL, NULL, 0},
	{"^ [is|was] there any|many|some|several <adjective>? <plural -noun>", "are / were", NULL, NULL, 0},
	{"there [are|were] a|an|another|one|much <noun -plural -adjective> !of|and|or|more|,|few", "is / was",
		"there are|were a|an|one|another "
		"lot|few|number|couple|variety|range|handful|dozen|hundred|thousand|million|great|good|ton|"
		"bunch|host|series|group|set",
		NULL, USAGE_WARNING},
	{"there [are|were] a|an|another|one|much <noun -plural -adjective> $", "is / was",
		"there are|were a|an|one|another "
		"lot|few|number|couple|variety|range|handful|dozen|hundred|thousand|million|great|good|ton|"
		"bunch|host|series|group|set",
		NULL, USAGE_WARNING},
	{"there [are|were] a|an|another <adjective -noun> <noun -plural -adjective> !of|and|or|,", "is / was",
		"there are|were a|an|another great|good|whole|large|huge *", NULL, USAGE_WARNING},
	{"there [are|were] some|no|any|much|more "
	 "information|advice|feedback|news|work|time|equipment|progress|evidence|money|traffic",
		"is / was", NULL, NULL, 0},
	{"^ [there have|has] a|an|many|some|several|no|two|three", "there are / there is", NULL, NULL, 0},
	{"there [exist] a|an|no", "exists", NULL, NULL, 0},
};

#define ONE_THING                                                                                            \
	"news|headquarters|series|means|mathematics|maths|physics|economics|politics|analytics|logistics|"   \
	"ethics|"                                                                                            \
	"statistics|athletics|dynamics|states|premises|whereabouts|works|systems|operations|sales|"          \
	"communications|"                                                                                    \
	"relations|arts|robotics|thanks|basics|specifics|mechanics|graphics|acoustics"
static const struct usage nouns[] = {
	SINGULAR("^ the|your|my|our|this <noun -plural -adjective -name -number -modal> "
		 "in|of|at|with|on|for|from the|your|our|my <noun -plural -adjective>",
		"",
		GROUPS " * * * * / bulk|remainder|part|whole|lots|sort|set|combination|list|series of * * *",
		0),
	SINGULAR("^ the|your|my|our|this <noun -plural -adjective -name -number -modal> of the|your|our|my "
		 "<plural -noun>",
		"",
		GROUPS " * * * * / bulk|remainder|part|whole|lots|sort|set|combination|list|series|mix|range "
		       "of * * *",
		USAGE_WARNING),
	{"<noun|plural -verb-ing> you [has] <verb-en>", "have", NULL, NULL, 0},
	{"my|your|our|their <adjective>? <plural -noun> "
	 "[says|tells|knows|thinks|feels|asks|gives|fits|matches|believes|gets]",
		"$4:base", "<preposition|verb> my|your|our|their", NULL, USAGE_WARNING},
	{"^ my|the|your|this <adjective>? "
	 "company|manager|project|role|job|position|boss|teacher|director|idea|product|plan|office|school|"
	 "city "
	 "[seem|sound|require|include|allow|become|give|know|say|think|tell|ask|bring|belong]",
		"$4:s", NULL, NULL, 0},
	{"my|the|your <noun -plural> always|never|often|usually|really|also "
	 "[tell|say|give|help|need|want|make|take|seem|know|think|ask|work|show]",
		"$4:s",
		GROUPS
		" * * / do|does|did|can|will|would|and|make|let|if *? *? my|the|your / to *? my|the|your",
		NULL, USAGE_WARNING},
	PLURAL("^ all|both|some|many|most of? the|my|your|our|these|them|us <adjective|noun -plural>? "
	       "<plural -noun -name -mass>",
		"", ONE_THING " *", 0),
	PLURAL("^ both|some|many|most of them|us|you", "", NULL, 0),
	PLURAL("^ a lot of <plural>", "", NULL, 0),
	PLURAL("^ the people|colleagues|questions|things|projects|points|ideas|engineers|students <subject> "
	       "<verb-ed>",
		"", NULL, 0),
	{"^ that [were|are] a|an|good|great", "was", NULL, NULL, 0},
	{"^ that [are|were] good|great|bad|wonderful news", "is", NULL, NULL, 0},
	{"^ my|the <noun> and i [was|am|has]", NULL, NULL, "Two people together are \"we\"", 0},
	{"^ the|my|your <noun> and the|my|your <noun> [was]", "were", NULL, NULL, USAGE_WARNING},
	{"it [exists] a|an|many|some", NULL, NULL, "\"There is\" or \"there are\" is meant here", 0},
	{"^ [this are|were|have|don't|aren't]", "these $2 / this is", NULL, NULL, 0},
	PLURAL("^ these|those", "", NULL, 0),
	{"^ [this <verb -noun -verb-ed -adjective -adverb -preposition -be -have -do -modal -name>] "
	 "!<have|be|modal|verb-ed|verb-s>",
		"this $2:s", NULL, NULL, 0},
	PLURAL("^ the|my|your|our|his|her|their|these|those|all|some|both <adjective|noun -plural>? <plural "
	       "-noun -name>",
		"", ONE_THING " * / the|my|our|your *? <plural> is <plural>", 0),
	PLURAL("that|because|think|believe|hope the|my|your|our|these|those <adjective>? <plural -noun "
	       "-name>",
		"", ONE_THING " *", 0),
	{"^ the|my|your|our|these|those <adjective>? <plural -noun> "
	 "[includes|makes|gives|shows|seems|needs|wants|takes|comes|helps|works|means|allows|requires|sounds|"
	 "looks|keeps|goes]",
		"$4:base", "^ the|our|your *? <plural> works|needs|helps|looks|sounds *? is|are|was|were",
		NULL, 0},
	SINGULAR("^ the|this|my|your|our|his|her|a|an <adjective>? <noun -plural -adjective -verb-ing "
		 "-verb-en -name -number -modal>",
		"", GROUPS " *", 0),
	SINGULAR("that|because|think|believe|know the|this|my|your|our <adjective>? "
		 "<noun -plural -adjective -verb-ing -verb-en -name -number -modal>",
		"",
		GROUPS " * / if|wish *? that *? *? * / "
		       "require|requires|required|suggest|suggested|recommend|ask|asked|important|essential|"
		       "necessary|insist that",
		USAGE_WARNING),
	{"^ the|this|my|your|our <noun -plural -adjective -name -modal> "
	 "[<verb -noun -verb-ed -adjective -adverb -preposition -be -have -do -modal -name>]",
		"$3:s", GROUPS " *", NULL, USAGE_WARNING},
	SINGULAR("^ the|your|my|this|all? the|your|my|this? information|advice|feedback|news|equipment", "",
		NULL, USAGE_WARNING),
	{"^ one of the|my|your|our|these <adjective>? <adjective>? <plural> [are]", "is", NULL, NULL, 0},
	{"^ one of the|my|your|our|these <adjective>? <adjective>? <plural> [were]", "was", NULL, NULL, 0},
	{"that|because|and|how my|your|our|the|these <adjective>? <plural -noun> "
	 "[includes|makes|gives|shows|seems|needs|wants|takes|comes|works|means|allows|requires|sounds|looks|"
	 "keeps|matches|fits|helps]",
		"$5:base", "<verb|preposition> *? *? and my|your|our|the", NULL, USAGE_WARNING},
	{"^ the|your|two|three two|three|four? <plural -noun> that|who <verb-ed> me|us|you? most|a? lot? "
	 "[was]",
		"were", NULL, NULL, 0},
	{"^ the|your <adjective>? <plural -noun> <subject> <verb-ed|verb-en> "
	 "[was|is|has|sounds|makes|seems|looks|shows|gives|needs|helps]",
		NULL, NULL, NULL, 0},
	{"^ what <subject> <verb-ed> me|us? [make|sound|seem|look|mean|show]", "$5:s", NULL, NULL, 0},
	SINGULAR("^ the|your <adjective>? <noun -plural -adjective -name -number -modal> <subject> "
		 "<verb-ed|verb-en>",
		"", GROUPS " * * * / way * * *", 0),
	{"^ this|my|your|the <noun -plural -adjective -name -modal> "
	 "[help|need|show|interest|match|make|give|look|sound|include|require|mean|seem|suit|bring|involve|"
	 "take|fit] "
	 "me|us|you|to|the|my|a|an|your|very|all|many|some|good",
		"$3:s",
		GROUPS " * * / work|help|user|market|business|customer|training "
		       "need|help|show|match|interest|fit|suit|look|sound",
		NULL, USAGE_WARNING},
	PLURAL("a number|couple of <adjective>? <plural -noun>", "", "<be> a number|couple", 0),
	{"the number|quantity|amount of <adjective>? <plural -noun> [are]", "is", NULL, NULL, 0},
	{"the number|quantity|amount of <adjective>? <plural -noun> [were]", "was", NULL, NULL, 0},
	{"the number|quantity|amount of <adjective>? <plural -noun> [have]", "has", NULL, NULL, 0},
	{"my|the|your experience|background|education and|, skills|experience|education|background "
	 "[makes|is|has|fits|matches]",
		NULL, NULL, "Two things together are \"they\"", USAGE_HINT},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "pronoun and verb",
		.message = "The verb does not go with its subject",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(pronouns)},
	{.name = "everyone is",
		.message = "The verb does not go with its subject",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(indefinite)},
	{.name = "there is, there are",
		.message = "\"There is\" one, \"there are\" several",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(there)},
	{.name = "noun and verb",
		.message = "The verb does not go with its subject",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(nouns)},
	{.name = "noun and verb far apart",
		.message = "The verb does not go with its subject",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		.look = noun_phrase_look},
};
const struct family_list agreement_families = {families, ARRAY_COUNT(families)};

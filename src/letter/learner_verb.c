/* Verbs as learners bring them from other languages: false friends, what stands behind them, what is left
 * out. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

#define ME "me|us|him|them"
#define ANYBODY "me|you|us|him|her|them"
#define THE "the|a|an|my|your|our|this|that|his|her|their|its|these|those|all|some|any|each"

static const struct usage friends[] = {
	WRONG_BUT("[said|says|saying " ME "]", "told $2",
		"said|says|saying me too|neither|and / said|says|saying us|them <verb|verb-ed|plural>"),
	DOUBTFUL_BUT("[tell|tells|told|telling to] " ANYBODY, "$1",
		"<be>|what|that|story|stories told to / <be> *? told to"),
	WRONG_BUT("you|she|he|they|who [told] about", "told me", "<be|have> *? told"),
	WRONG_BUT("you|she|he|they [told] that <subject|determiner|possessive>", "told me",
		"<be|have> *? told"),
	WRONG("as you|she|he|they [told] ,", "told me"),
	WRONG("you|she|he|they [told] how|what|why", "told me"),
	WRONG_BUT("[learned|learnt|learns|teached " ME "] a|the|how|to|that|much|many|about|my|everything",
		"taught $2", "i learned|learnt"),
	WRONG("[remember|remembers|remembered me of]", "reminded me of"),
	WRONG("reminded|reminds|remind me|us [to|at] my|the|a|our", "of"),
	DOUBTFUL_BUT("[make|makes|made|making] a|some|any|many|several|more|few|two|three question|questions",
		"asked / ask",
		"make|makes|made|making * * <adjective>|of / make|makes|made|making * question|questions "
		"<noun|adjective>"),
	WRONG("[make|makes|made|making|do|did|doing] a|some|many|the|any "
	      "photo|photos|picture|pictures|selfie !<adjective>|of "
	      "it|that|this|clear|clearer",
		"take / took"),
	WRONG("[make|makes|made|making] a|some|many|the photo|photos|selfie $", "take / took"),
	WRONG("[make|makes|made|making] a|some|many|the photo|photos|selfie of", "take / took"),
	WRONG("[do|did|doing] a|an|some|many|any|the|my <adjective>? "
	      "mistake|mistakes|error|errors|effort|efforts|decision|"
	      "progress|suggestion|appointment|phone",
		"make / made"),
	WRONG("[make|makes|made|making] the|my|a|some "
	      "homework|housework|exercise|exercises|sport|yoga|internship|training|"
	      "research|shopping|course|apprenticeship !<noun|adjective|verb-ing|plural|verb|verb-ed>",
		"do / did"),
	WRONG("[make|makes|made|making] the|my|a|some "
	      "homework|housework|exercise|exercises|sport|yoga|internship|research|"
	      "shopping|course|apprenticeship $",
		"do / did"),
	WRONG("[make|makes|making] sport|sports|yoga", "do"),
	DOUBTFUL("[make|makes|made|making] a|an|many|some|this|good|great|bad|new|first good|great|bad|new? "
		 "experience|"
		 "experiences !<adjective|verb|noun|plural>|for|better|more|with|of",
		"have / had"),
	DOUBTFUL("[win|won|winning] experience|knowledge|practice", "gain / gained"),
	DOUBTFUL("i|to|and [gave|give] my|the|an exam|exams|examination|driving", "took / take"),
	DOUBTFUL("i|we|they [know to] "
		 "use|speak|work|write|cook|drive|program|handle|make|repair|lead|operate|weld|sew|bake|"
		 "manage|deal",
		"know how to"),
	WRONG("[learn|learned|learnt|learning to know] you|your|the|each|more|her|him|them|a|new|people",
		"get to know / got to know"),
	WRONG("[get|got|getting to] known you|your|the|each|her|him|them", "$1 to know"),
	DOUBTFUL_BUT("my|in|at [actual] company|employer|residence|address|boss|flat|firm|workplace|post",
		"current", "in|at the actual"),
	DOUBTFUL("in|at my|the [actual] company|firm|employer|workplace|job", "current"),
	DOUBTFUL("[actual] employer|residence|boss", "current"),
	PERHAPS("my|your [actual] job|position|role|work|situation|team|salary|project", "current"),
	DOUBTFUL_BUT("i|we [pretend] to", "intend",
		"not|never|i|we pretend to be|know|have|understand|like|sleep|do|love"),
	DOUBTFUL("[sensible] data|information|documents|topic|topics|subject|material|areas", "sensitive"),
	DOUBTFUL("my|professional|this|a|the|first|long [formation] as|in|at|took|lasted|was|has|for",
		"training"),
	PERHAPS("a|my|the [stage] at|in a|your|our|company|hospital|bank", "internship"),
	WRONG_BUT("i|we [become|became] your|the|an "
		  "email|mail|letter|answer|reply|invitation|message|call|offer|news",
		"got / received", NULL),
	WRONG("i|we [become|became] a|an|no <adjective>? "
	      "email|letter|answer|reply|invitation|message|call|offer|job|"
	      "contract|chance",
		"got / received"),
	DOUBTFUL("send|sends|sending|reply|answer|decide|finish|submit|deliver|complete|return|confirm|"
		 "respond " THE "|" ANYBODY "? *? *? *? [until] <day>|tomorrow|tonight|noon|next|friday's",
		"by"),
	DOUBTFUL("let|letting|tell " ANYBODY " know? *? [until] <day>|tomorrow|tonight|noon|next|the", "by"),
	DOUBTFUL("get back to " ANYBODY " [until] <day>|tomorrow|tonight|noon|next|the", "by"),
	WRONG("[feel|feels|felt me] <adjective|adverb>", "feel / felt"),
	WRONG("i|to|and [decide|decided|decide me|myself] for|to|against", "decide / decided"),
	WRONG("have|has|had [decided me|myself] for|to|against", "decided"),
	DOUBTFUL("[concentrate|concentrated me]", "concentrate"),
	DOUBTFUL("[imagine|remember me] that|how|the|your", "$1"),
	DOUBTFUL("[present|presented|presenting me] your|the|all|some|every "
		 "team|colleagues|colleague|boss|manager|staff|"
		 "people|everyone|company",
		"introducing me to / introduced me to"),
	WRONG("for [presenting|present me] your|the|to|some|all", "introducing me to / introducing me"),
	WRONG_BUT("[introduce|introduced|introducing " ME
		  "] the|your|my|our|a|an|some|all|two|three|everyone|everybody",
		"$1 $2 to",
		"introduce|introduced|introducing * the|a *? way|day|time|moment|week|year|month"),
	DOUBTFUL("[assist|assisted|assisting at|to] " THE
		 " *? *? class|lesson|course|conference|seminar|talk|lecture|show|"
		 "performance|rehearsal|match|ceremony|fair|concert|training|meeting|demonstration|"
		 "presentation|exhibition",
		"attend / attended"),
	DOUBTFUL("[propose|proposed|proposing " ME "] a|an|the|some|this", "offer $2 / offered $2"),
	WRONG("[confirm|confirmed|confirming " ME "] the|that|if|whether|your|when|this|a", "$1"),
	WRONG("[describe|described|describing|mention|mentioned|announce|announced|demonstrate|demonstrated "
	      "me|us] "
	      "the|your|a|how|that|what|all|this",
		"$1"),
	WRONG("[make|makes|made me|us|you to] <verb -noun>", "$1 $2"),
	WRONG("[make|makes|made me|us|you to] smile|laugh|think|want|feel|look|work|love|change|wait|stop",
		"$1 $2"),
	WRONG("how [it|this|that is] called", NULL),
	WRONG("[how] it|this|that|they is|are called", "what"),
	WRONG("[how] do|does|did you|we|they|one call it|this|that|them|these", "what"),
	WRONG("[how] is|are it|this|that|they|these called", "what"),
	WRONG("i|he|she [have|has] <number>|twenty|thirty|forty|fifty|twenty-five years old", "am / is"),
	WRONG("i|he|she [have|has] <number> years $", "am / is"),
};

static const struct usage endings[] = {
	WRONG_BUT("[reply|replied|replying|replies|respond|responded|responding] "
		  "your|my|our|the|this|these|her|his *? "
		  "email|emails|mail|message|messages|letter|question|questions|note|call|request|invitation|"
		  "offer",
		"$1 to", "<determiner|possessive|adjective> reply"),
	WRONG("[ask|asked|asking] " ANYBODY
	      "? more? information|feedback|advice|permission|clarification !<noun|plural>",
		"ask for / asked for"),
	WRONG("[ask|asked|asking] more|some|further information|feedback|advice|time|details|help", "$1 for"),
	WRONG("[ask|asked|asking] " ANYBODY
	      " more|some|further information|feedback|advice|time|details|help",
		"$1 $2 for"),
	WRONG("[graduate|graduated|graduating] the|a|my university|college|school", "$1 from"),
	WRONG("answer|answers|reply|response|reaction [on|for|at|of] my|your|the|this|these "
	      "email|emails|mail|message|letter|"
	      "question|questions|application|call|offer",
		"to"),
	WRONG_BUT("apply|applied|applying|applies|application|candidate [on|of] the|this|a|your|that *? *? "
		  "position|job|role|post|vacancy",
		"for", "application of"),
	WRONG("agree|agreed|agrees|agreeing [to] you|him|her|them|me", "with"),
	WRONG_BUT("[approach|approached|approaching to|at] the|a|your|my|this|each|every *? "
		  "problem|problems|question|work|task|challenge|issue|topic|subject|company|customer|"
		  "customers",
		"$1", "<determiner|possessive|adjective|noun>|of approach|approaching"),
	WRONG("please|to|can|could|may|will|you|i|we [contact|contacted with|to] " ANYBODY "|my|your|the",
		"contact / contacted"),
	WRONG("[await|awaits|awaited|awaiting for]", "$1"),
	DOUBTFUL_BUT("[think|thinking|thought on] the|your|our|what|how|it|this|that|my|joining|working",
		"$1 about", "thinking on my|your|our feet / think on it"),
	WRONG_BUT("contribute|contributed|contributing|contributes [in|for|on] " THE
		  "|<verb-ing>|<noun|plural>",
		"to",
		"contribute|contributed|contributing|contributes in "
		"a|an|any|the|other|many|several|some|my|all|<adjective> *? "
		"*? "
		"way|ways|role|time|long|meantime|future|area|areas|capacity|first|weeks|months|meeting|"
		"meetings / "
		"contribute|contributing in that|this / contribute|contributed for * <time> / "
		"contribute|contributed|"
		"contributing on a|the|my|day"),
	WRONG("thank you very? much? [about|of] your|the|this|all|having|taking|meeting|showing", "for"),
	WRONG("take|takes|took|taking|taken part [at|of|to|for] " THE "|<verb-ing>|<noun|plural>", "in"),
	WRONG_BUT("go|went|going|come|came|coming|move|moved|travel|travelled|return|returned|returning [to] "
		  "abroad|there|here|overseas|upstairs|outside",
		"", "<verb> to there"),
	WRONG("[in|at|to] abroad", ""),
	DOUBTFUL("interested [to join|work|apply|start|contribute|become|participate|collaborate|take|move]",
		"in $3:ing"),
	DOUBTFUL("a|my|great|strong|real|any|no|deep|keen interest [to <verb -noun>]", "in $4:ing"),
	DOUBTFUL("a|my|great|strong|real|any|no|deep|keen interest [to work|join|help|change|travel|study]",
		"in $4:ing"),
	WRONG("opportunity|chance|possibility|honour|honor|pleasure [of "
	      "see|meet|visit|work|talk|speak|learn|know|show|have|be|"
	      "join|hear|discuss|study|help|attend|ask|present]",
		"to $3 / of $3:ing"),
	WRONG("opportunity|chance|possibility [for "
	      "see|meet|speak|learn|know|have|be|join|hear|discuss|attend|ask|become]",
		"to $3"),
	DOUBTFUL("your|the|an|any opinion|opinions [to|for] the|this|your|my|that", "about"),
	DOUBTFUL_BUT("visit|tour [of] your|the plant|factory|office|offices|site|warehouse|company", "to",
		"tour / own|guided *? visit"),
	DOUBTFUL_BUT("impact|influence [to|at] the|your|our|my|how", "on",
		"impact|influence to the|your|our|my <noun> of"),
	WRONG("excited [of|on] " THE "|<verb-ing>|<noun|plural|object>", "about"),
	WRONG_BUT("enthusiastic [of|on|with|for] " THE "|<verb-ing>|<noun|plural>", "about", NULL),
	WRONG("enthusiastic|passionate|excited|worried|happy [about to] <verb -noun>", "about $3:ing"),
	DOUBTFUL_BUT("passionate [for] " THE "|,|.|and|<verb-ing>|<noun|plural|object>", "about", NULL),
	WRONG("accustomed [with|at|in|on]", "to"),
	WRONG("used [with] <verb-ing> ", "to"),
	WRONG("grateful|thankful [to] your|the|this|all "
	      "time|help|support|advice|interview|opportunity|invitation|patience|"
	      "feedback|offer|kindness|interest|chance|visit|tour|talk",
		"for"),
	WRONG("happy|pleased [of] " THE "|<verb-ing>|<noun|plural>", "about / with"),
	WRONG("famous [of|with|by] " THE "|<noun|plural|verb-ing>", "for"),
	WRONG("is|was|are|were|be|been very|so|completely|always|already|really? full [with]", "of"),
	WRONG("close|closer [from|of] " THE "|<name>", "to"),
	WRONG("near [to|from|of] your|my|the|our house|home|office|station|city|centre|center|school|company",
		""),
	DOUBTFUL("so|very|really|was|were|always kind|nice|polite|friendly|helpful [with|for] me|us", "to"),
	WRONG_BUT("said|mentioned|discussed|told|explained|asked|met|spoke|talked|showed|described "
		  "me|you|us|it|him|her|this|"
		  "that|about? [on] the|our|my|your last|first? interview|meeting",
		"in / at", NULL),
	WRONG_BUT("^ [on] the|our|my|your last|first|second? interview|meeting you|i|we|,", "in / at", NULL),
	WRONG("[in] my point of view", "from"),
	WRONG("[from|for|by|after] my opinion", "in"),
	WRONG("^ [in this|that moment] ,|i|we|my", "at the moment"),
	DOUBTFUL("come|came|go|went|travel|travelled|traveled|commute|commuted|arrive|arrived|get|got [with "
		 "the] "
		 "train|bus|car|bike|metro|tram|plane|underground",
		"by"),
	WRONG_BUT("[enter|entered|entering|enters into|in|to] the|your|my|a|our "
		  "room|building|company|office|factory|shop|kitchen|classroom|house|lab|hall|plant|team",
		"$1", NULL),
	WRONG_BUT("good|bad|excellent|great|best|better [in|on] "
		  "cooking|listening|solving|explaining|selling|writing|planning|organising|organizing|"
		  "teaching|drawing|"
		  "communicating|managing|coding|learning|negotiating|reading|baking|driving|singing|working|"
		  "leading",
		"at", "in|on good|great|best|better|excellent *? / * * best in"),
	DOUBTFUL("focus|focuses|focused|concentrate|concentrated|concentrating [in|at|to] <verb-ing -noun>",
		"on"),
	DOUBTFUL("impressed|surprised|amazed|fascinated|inspired|moved|touched|struck [with] how", "by"),
	WRONG("[in|on|at the way to]", "on the way to"),
	WRONG("[so] "
	      "nice|interesting|good|great|friendly|kind|beautiful|big|difficult|helpful|warm|lovely|long|"
	      "clear|fair|calm|"
	      "honest|clever|high|wonderful|patient|talented "
	      "people|colleagues|questions|projects|ideas|words|feedback|news|weather|teams|ones|conditions|"
	      "machines|results|"
	      "memories|stories|values|teachers|pupils|nurses|customers "
	      "!<modal|be|verb|verb-s|verb-ed>|can|are|have",
		"such"),
	WRONG("[so] "
	      "nice|interesting|good|great|friendly|kind|beautiful|big|difficult|helpful|warm|lovely|long|"
	      "clear|wonderful "
	      "people|colleagues|questions|projects|ideas|words|feedback|news|weather|teams|ones|conditions|"
	      "machines|results|"
	      "memories|stories|values $",
		"such"),
	WRONG("is|was|be|been|had|have|it's|that's|with|in|for|of|such [so a|an] <adjective>", "such $3"),
	WRONG_BUT("[a|an so] <adjective>", "such a", "* * called|much|many"),
	WRONG("the [most good]", "best"),
	WRONG("the [most bad]", "worst"),
	WRONG("[more good] than|.|,|if", "better"),
};

#define STATES                                                                                               \
	"knowing|liking|believing|owning|belonging|preferring|possessing|understanding|needing|wanting|"     \
	"agreeing|"                                                                                          \
	"remembering|seeming|deserving|lacking|containing|consisting|knowing"
#define OF_A_THING                                                                                           \
	"work|job|role|project|position|talk|tour|interview|book|question|offer|idea|story|history|"         \
	"conversation "                                                                                      \
	"is|was|are|were|sounds|looks"
static const struct usage forms[] = {
	WRONG("i am "
	      "[knowing|liking|owning|preferring|possessing|needing|wanting|believing|understanding|"
	      "remembering] "
	      "the|a|an|my|your|you|it|this|that|how|to|very|all|some|more|two|three|each",
		"know / like / own"),
	WRONG("i'm [knowing|liking|owning|preferring|possessing|needing|wanting|believing] "
	      "the|a|an|my|your|you|it|this|that|how|to",
		NULL),
	WRONG_BUT("[i|we|they am|are having] "
		  "<number>|many|several|more|over|two|three|four|five|six|seven|eight|nine|ten|some|a|an|"
		  "good|great|strong|the|enough "
		  "experience|knowledge|degree|diploma|certificate|years|skills|licence|license|"
		  "question|questions|doubt|interest|background",
		"$1 have", NULL),
	WRONG_BUT("i am "
		  "[work|study|live|learn|plan|look|hope|wait|write|search|apply|think|try|start|use|build|"
		  "lead|teach|read] "
		  "here|there|in|at|for|on|with|to|as|about|that|a|the|my|now|very|forward|since",
		"$3:ing",
		"who|what|where|how|than|as|so|whatever i / i am lead|use|plan|read|build "
		"to|in|on|as|for|the|a|my"),
	WRONG("i|he|she was|were [study|work|live|learn|plan|look|wait|write|search|talk|try|think] "
	      "in|at|for|on|with|to|as|about|a|the|my|there|here|how|<noun>",
		"$3:ing"),
	WRONG_BUT("when i was *? *? *? *? *? i "
		  "[learn|work|study|go|play|live|visit|help|want|like|love|see|meet|have|start|use|get|"
		  "make|take|do|begin|speak|write|find]",
		"$9:ed", "when i was *? *? *? *? *? i <verb> *? *? *? today|now|every"),
	WRONG("[to can] <verb|be|have>", "to be able to"),
	WRONG("[to could] <verb|be|have>", "to be able to"),
	WRONG("[to must] <verb|be|have>", "to have to"),
	WRONG("able [<verb-ing -noun -adjective -preposition -verb>]", "to $2:base"),
	WRONG("able "
	      "[meeting|working|visiting|speaking|talking|doing|seeing|helping|learning|starting|"
	      "understanding|building|"
	      "reading|writing|travelling|traveling|planning|finding|showing] "
	      "the|your|you|a|an|with|to|my|in|on|at|it|more|how|for",
		"to $2:base"),
	WRONG("decided|promised|managed|forgot|refused|agreed|hoped|wanted|planned|tried|learned|learnt "
	      "[leave|start|apply|study|"
	      "move|work|change|go|become|join|write|ask|take|make|send|call|give|help|learn|get|finish|stay|"
	      "quit|return|come|open|"
	      "begin|find|do|be|build|bring|tell] !<noun -verb>|of",
		"to $2"),
	WRONG_BUT("[for to] <verb>", "to",
		"thank|thanks|grateful|sorry|apologise|apologize *? *? *? for / and for to"),
	WRONG_BUT("here|there|in|back|came|went|moved|come|also [for] "
		  "work|study|learn|visit|help|start|live|talk|teach|train|look|see|meet|join|do "
		  "with|in|at|here|there|you|the|a|my|as|"
		  "to|for|your|more|about|from",
		"to", "in|there|here|also|back for work|study|help|start in|at|as|with|for|from / in for"),
	WRONG("happy|glad|delighted|grateful|pleased|great|wonderful|nice|honoured|honored|thankful if "
	      "i|we|he|she|they "
	      "[would <verb -be>]",
		"$4:ed"),
	WRONG_BUT("happy|glad|delighted|grateful|pleased|great|wonderful|nice|honoured|honored|thankful if "
		  "i|we|he|she|they "
		  "[would be|get|have|work]",
		"$4:ed", NULL),
	WRONG_BUT("^ if i|we|they|he|she [would <verb>]", "$4:ed", "would like|love|rather|prefer"),
	WRONG_BUT("if i|we|you|they|he|she|it [would have] <verb-en>", "had",
		"know|wonder|wondering|ask|asked|see|sure|unsure|say|said|tell|question|curious if"),
	WRONG("^ once|before|after|until i|we|you|they|he|she|it [will] "
	      "arrive|come|start|finish|get|know|hear|have|be|see|"
	      "return|decide|receive|meet|join|go|make|visit",
		NULL),
	WRONG("call|write|contact|visit|email|inform|start|reply|answer|come|send you|me|us|it|them? "
	      "when|once|until|before "
	      "i|we|you|they|he|she|it [will] "
	      "arrive|come|start|finish|get|know|hear|have|be|see|return|decide|receive|meet|"
	      "join|go|make|visit",
		NULL),
	DOUBTFUL_BUT("[i never did] that|this|it|such|any before|until", "I have never done", NULL),
	DOUBTFUL("would [appreciate] if", "appreciate it"),
	DOUBTFUL_BUT("[recommend|recommended|suggest|suggested " ANYBODY " to] <verb>", "$1 that $2",
		"recommend|recommended you to <verb> *? *? a|your|my"),
	WRONG("[have|has been] born", "was"),
	WRONG("was|were|am born [the] <number|month>", "on the"),
	WRONG_BUT("[on] <number> i|we|he|she|they|,", "in",
		"on <number> , <month> / ^? on "
		"1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31"),
	WRONG("[have|has <verb-en>] *? *? *? *? in the 1990's|1990s|1980s|2000s", NULL),
	WRONG("[i am in <name> since] <day|month>|last|yesterday|the|my", "I have been in $4 since"),
	WRONG("[i am in|at|with|here|there] *? *? *? since <day|month>|last|yesterday", "I have been $3"),
	WRONG("team|colleagues|people|everyone|you was|were very|so|really [welcome] .|,|and|to",
		"welcoming"),
	WRONG("team|colleagues|people|everyone|you was|were very|so|really [welcome] $", "welcoming"),
	WRONG(OF_A_THING
		" very|so|really|most|extremely? [interested] !<verb-en>|in|by|me|to|about|with|that",
		"interesting"),
	WRONG(OF_A_THING " very|so|really|most|extremely? [interested] $", "interesting"),
	WRONG(OF_A_THING " very|so|really|most|extremely? [bored] !<verb-en>|in|by|me|to|about|with|that",
		"boring"),
	WRONG(OF_A_THING " very|so|really|most|extremely? [bored] $", "boring"),
	WRONG(OF_A_THING
		" very|so|really|most|extremely? [fascinated] !<verb-en>|in|by|me|to|about|with|that",
		"fascinating"),
	WRONG(OF_A_THING " very|so|really|most|extremely? [fascinated] $", "fascinating"),
	WRONG(OF_A_THING " very|so|really|most|extremely? [amused] !<verb-en>|in|by|me|to|about|with|that",
		"amusing"),
	WRONG(OF_A_THING " very|so|really|most|extremely? [amused] $", "amusing"),
	WRONG("i am|was|got|get|feel|felt very|so|really|always|never|often? [boring] "
	      "at|with|in|by|of|when|.|,",
		"bored"),
};

static const struct usage forms_far[] = {
	WRONG("look|looking forward to <determiner|possessive>? <adjective>? <noun> and to [<verb -noun "
	      "-adjective>|be|work|join|meet|"
	      "hear|see|learn]",
		"$8:ing"),
	WRONG("[have|has <verb-en>] *? *? *? *? *? *? from <number> to|until|till <number>", NULL),
	WRONG("wish that? i|we|you|he|she|they|it [would have] <verb-en>", "had"),
	DOUBTFUL_BUT("i|we|they|you [<verb -be -have -do -noun> always|never|often|usually] "
		     "on|in|at|the|a|my|early|late|with|for|from",
		"$3 $2", "* hope|try|know|say|agree|will|can|find|think *"),
	DOUBTFUL("i|we|they|you [come|work|help|go|start|eat|drive always|never|often|usually] "
		 "on|in|at|the|a|my|early|late|with|for|from",
		"$3 $2"),
	PERHAPS("i|we|they|you [never|already|always had|have <verb-en>]", "$3 $2 $4"),
	WRONG("i|we|they|you [<verb -be -have -do>] *? *? *? since i|we|they|you was|were", "have $2:en"),
	WRONG("he|she [<verb-s -be -have -do>] *? *? *? since he|she was", "has $2:en"),
	DOUBTFUL("^ i [write] you because|about|regarding|concerning|to", "am writing to"),
	DOUBTFUL("i [am thinking] the same", "think"),
};

static const struct usage me_first[] = {
	WRONG_BUT("[me and my|the <noun>] "
		  "is|are|was|were|have|has|had|both|will|would|can|could|work|works|live|lives|get|love|"
		  "already|also|moved|met|talked",
		"$3 $4 and I", "<verb|verb-s|verb-ed|verb-ing|preposition> me and"),
	WRONG_BUT("[me and <name>] "
		  "is|are|was|were|have|has|had|both|will|would|can|could|work|works|live|lives|get|love|"
		  "already|also|moved|met|talked",
		"$3 and I", "<verb|verb-s|verb-ed|verb-ing|preposition> me and"),
	WRONG_BUT("and i [has|is|does|doesn't|hasn't|isn't]", NULL, "between *? *? *? and i"),
	WRONG_BUT("people "
		  "[tells|says|asks|thinks|knows|wants|likes|loves|comes|gets|makes|gives|feels|seems|takes|"
		  "goes|lives]",
		"$2:base", "<preposition> *? people"),
	WRONG("^ people [needs|works|helps|visits]", "$2:base"),
	WRONG_BUT("<plural -noun -name> who [has]", "have",
		"one|only of *? *? *? <plural> / <noun -plural> of|with|to|from|for|and *? *? <plural> who"),
	WRONG_BUT("<plural -noun -name> who [is]", "are",
		"one|only of *? *? *? <plural> / <noun -plural> of|with|to|from|for|and *? *? <plural> who"),
	WRONG_BUT("<plural -noun -name> who [was]", "were",
		"one|only of *? *? *? <plural> / <noun -plural> of|with|to|from|for|and *? *? <plural> who"),
	WRONG("how|so many <adjective>? <plural -noun> [is]", "are"),
	WRONG("how|so many <adjective>? <plural -noun> [was]", "were"),
	WRONG("how|so many <adjective>? <plural -noun> [has]", "have"),
	WRONG("how|so many <adjective>? <plural -noun> [<verb-s -plural -be -have -do -adverb>]", "$5:base"),
	WRONG("how|so many people [<verb-s -be -have -do -adverb>]", "$4:base"),
};

static const struct usage left_out[] = {
	WRONG("^ it|he|she|they|you|we [very <adjective -verb -adverb>]", "is very $3 / was very $3"),
	WRONG("^ this|that [very <adjective -verb -adverb -noun>]", "is very $3 / was very $3"),
	WRONG("because|but|that|think|so it|he|she|they|you|we [very <adjective -verb -adverb>]",
		"is very $4 / was very $4"),
	WRONG("^ the|your|my|our *? "
	      "role|team|job|company|office|interview|work|tour|plant|place|people|talk|conversation|"
	      "atmosphere|city|culture|project|position [very|really|so <adjective -verb -adverb>]",
		"is $4 $5 / was $4 $5"),
	WRONG("what|where|which|who|because|while|exactly that|what? i "
	      "[looking|working|waiting|hoping|doing|talking|trying|"
	      "thinking|writing|planning|using|learning|living|studying]",
		"am $4 / was $4"),
	WRONG("what|where|which|who|because|while|that we|they|you "
	      "[looking|waiting|hoping|talking|trying|planning|searching]",
		"are $3 / were $3"),
	WRONG("^ i|we also|really|both? [found|find very|really|so|quite|extremely|particularly? "
	      "interesting|useful|helpful|nice|important|impressive|difficult|easy|inspiring|remarkable|"
	      "attractive] "
	      "the|your|how|to|that|our|this|my|when",
		"$3 it $4 $5"),
	WRONG("please|to|will|can|could|i'll|you|and|would [let|letting know] "
	      "if|when|whether|about|what|how|your|the|as|by|,|.",
		"let me know / let you know"),
	WRONG("[let|lets|letting know] me|us|you|him|them", "$1 $3 know"),
	WRONG("^ [is|was] my|our|your|the first|second|last|great|best *? *? *? *? *? .", NULL),
	WRONG_BUT("^ [always|often|never|sometimes] i have <verb-en|verb-ed>", "I have $1", "never i"),
	DOUBTFUL("do|did|have you have|already? [meanwhile] "
		 "a|an|any|the|made|decided|news",
		NULL),
	WRONG("^ me and my <noun> [<verb-s -be>]", NULL),
	WRONG("^ my <noun> and [me] <verb|verb-ed|be|have|modal>", "I"),
};

static const struct family families[] = {
	FAMILY("false friends", "English uses another verb or word here", friends),
	FAMILY("what follows a word", "This word goes with another one", endings),
	FAMILY("learners' verb forms", "The verb takes another form here", forms),
	FAMILY("tenses far apart", "The verb takes another form here", forms_far),
	FAMILY("I and others", "The subject and its verb do not go together", me_first),
	FAMILY("word left out", "A word is missing here", left_out),
};
const struct family_list learner_verb_families = {families, ARRAY_COUNT(families)};

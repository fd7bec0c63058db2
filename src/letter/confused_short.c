/* Short words that sound or look alike: then, to, were, of, no, here, our, on. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/proof.h"
#include "letter/usage_row.h"

#define COMPARED                                                                                             \
	"better|worse|fewer|greater|larger|smaller|bigger|longer|shorter|faster|slower|higher|lower|"        \
	"stronger|weaker|easier|"                                                                            \
	"harder|older|younger|closer|clearer|deeper|wider|broader|simpler|quicker|cheaper|richer|warmer|"    \
	"nicer|kinder|busier|"                                                                               \
	"friendlier|tougher|smarter|safer|newer|earlier|sooner|later|calmer|happier|further|farther|rather|" \
	"other|more|less|"                                                                                   \
	"smoother|tighter|lighter|heavier|finer|cleaner|leaner|brighter|keener|quieter|fuller|steeper|"      \
	"larger-scale"

/* "If Friday is better then I can come" is right; so the way from "if" is looked at. */
#define IF_BEFORE(x)                                                                                         \
	"if " x " / if * " x " / if * * " x " / if * * * " x " / if * * * * " x " / when * * " x             \
	" / when * * * " x " / once * * " x

static const struct usage then_than[] = {
	WRONG(COMPARED " [then] the|a|an|" OWNERS
		       "|any|anything|anyone|most|others|ever|expected|usual|planned|anticipated|normal|"
		       "average|mine|yours|theirs|ours|hers|him|them|us|me|required|necessary|before|last|"
		       "those|these|this|what|one|<number>",
		"than"),
	WRONG_BUT(COMPARED
		" [then] i|we|it|they|you|he|she|that|in|at|on|for|with|from|just|many|some|other|all|<name>",
		"than",
		IF_BEFORE("then") " / then that|in|at|on|for|i|we|you|they|he|she|it "
				  "will|case|is|can|could|would|should|shall|point|time|please|might|may|"
				  "must|'ll|i'll|we'll|let / later then / sooner then"),
	WRONG("other|rather [then] <noun|plural|verb-ing|verb|name|adjective|possessive|determiner|number>",
		"than"),
	WRONG("more|less <adjective|adverb> [then] the|a|an|" OWNERS
	      "|any|anything|anyone|most|others|ever|expected|usual|planned|him|them|us|me|her|before|last|"
	      "those|these|what|<number>|mine|yours",
		"than"),
	WRONG_BUT("more|less <adjective|adverb> [then] i|we|it|they|you|he|she", "than",
		IF_BEFORE("then") " / then i|we|you|they|he|she|it can|could|will|would|should"),
	WRONG("more|no|nothing|none|less [then] "
	      "happy|willing|welcome|enough|just|glad|capable|ready|pleased|grateful|delighted|keen|once|"
	      "twice|ever|likely|a|<number>",
		"than"),
	WRONG("different|differently [then] the|what|i|my|our|most|other|any|your", "than / from"),
	WRONG("until|till|since|by|back [than]", "then"),
	WRONG("now and|till|until [than]", "then"),
	WRONG("and [than] "
	      "i|we|you|he|she|it|they|the|again|to|moved|went|worked|became|asked|told|my|our|a|came",
		"then"),
	WRONG("^ [than] i|we|you|he|she|it|they|the|again|,", "then"),
	WRONG_BUT("think|thought|hope|believe|mentioned|feel|aware|understand|told|"
		  "sure|certain|said|pleased|delighted|noticed|explained|assure|so [than] " PERSONS
		  "|it|the|my|your|this|there|our",
		"that", "more|less|and so than"),
	WRONG("more|less|fewer|better|larger|sooner|later|earlier|longer|higher|faster|easier [that] "
	      "expected|usual|anticipated|ever|planned|needed",
		"than"),
	WRONG("longer|shorter|faster|slower|larger|smaller|bigger|greater|stronger|older|younger|higher|"
	      "lower|heavier|cheaper [that] a|an|the|others|any|me|mine|i|most|what|my|his|her",
		"than"),
	WRONG("more [that] happy|willing|welcome|enough|just|glad|capable|ready|pleased|<number>", "than"),
	WRONG("rather [that] <verb-ing>", "than"),
};

#define TOO_WORDS                                                                                            \
	"late|early|soon|long|short|big|small|high|low|difficult|hard|expensive|complicated|complex|"        \
	"ambitious|bad|young|old|far|"                                                                       \
	"strong|formal|informal|vague|fast|loud|tired|busy|heavy|hot|cold|good|easy|quick|quickly|tight|"    \
	"confident|forward|"                                                                                 \
	"personal|technical|broad|narrow|risky|optimistic|excited|nervous|shy|hungry"

static const struct usage to_too[] = {
	WRONG("is|are|was|were|be|been|am|isn't|wasn't|aren't|felt|it's|that's|i'm|not|far|bit|little|seemed|"
	      "sounded [to] " TOO_WORDS " $",
		"too"),
	WRONG("is|are|was|were|be|been|isn't|wasn't|aren't|felt|it's|that's|i'm|not|far|bit|little|seemed|"
	      "sounded [to] " TOO_WORDS " to|for|,|and|or|in|but|when|at",
		"too"),
	WRONG("is|are|was|were|isn't|wasn't|it's|that's|not|far|bit|little [to] much|many !<noun|plural>",
		"too"),
	WRONG("far|bit|little [to] much|many", "too"),
	WRONG("have|has|had|was|were|is|with|be|not|take|takes|ask|spend|spent|got|need|needs [to] much "
	      "<noun>|for|of",
		"too"),
	WRONG("send|sent|give|gave|forward|email|bring|brought|show|showed it|this|that|them [too] "
	      "you|your|him|her|the|me",
		"to"),
	WRONG("not|isn't|wasn't|hopefully [to] " TOO_WORDS, "too"),
	WRONG("[to] much $", "too"),
	WRONG("not|ask|asking|asked|taken|take|taking|took|talk|talked|far|say|want|spend|spent [to] "
	      "much|many",
		"too"),
	WRONG("meet|meeting|met you [to] $", "too"),
	WRONG("do|did|am [to] $", "too"),
	WRONG("[to] too", "too / to"),
	WRONG("time|effort|moment|trouble|reason|welcome|welcomed|sorry|proud|curious|like|love|want|wanted|"
	      "hope|hoped|need|needed|able|unable|going|opportunity|chance|keen|eager|"
	      "happy|glad|pleased|delighted|willing|ready|excited|honoured|honored|trying|try|way|plan|"
	      "planning|wish|continue|prefer|used|invited|asked|decided|forward|thrilled|grateful|hesitate "
	      "[too] <verb>|be|have|hear|hearing|meeting|working|seeing|speaking|discussing",
		"to"),
	WRONG("forward|according|due|thanks|addition|contribute|relate|relates|related|belong|respond|reply|"
	      "listen|access|prior|close|next|respect|dedicated|committed|connected|compared|regards|refer|"
	      "similar|led|looking [too] the|a|an|" OWNERS
	      "|you|me|us|him|them|this|that|it|working|hearing|meeting|seeing",
		"to"),
	WRONG("spoke|speak|speaking|talk|talked|talking|write|writing|wrote|go|went|come|back|up|add|given|"
	      "give|gave|introduced|sent|send [too] the|a|" OWNERS "|you|him|them|her",
		"to"),
	WRONG("[two] much|late|early|soon|difficult|busy|long", "too"),
	WRONG("like|want|able|going|forward|happy|delighted|keen|glad|pleased|opportunity|chance|ready [two] "
	      "<verb -noun>|be|hear|see|meet|hearing|meeting|working",
		"to"),
	WRONG("thanks|according|due|similar [two]", "to"),
	WRONG("for|in|the|last|next|past|about|within|over|after|first|these|those|another|other|least|every "
	      "[to] weeks|months|years|days|hours|interviews|rounds|teams|people|candidates|minutes",
		"two"),
};

#define STATE_AFTER_WE                                                                                       \
	"able|unable|going|supposed|happy|glad|pleased|excited|interested|impressed|told|asked|given|made|"  \
	"not|also|both|all|very|"                                                                            \
	"really|so|still|almost|already|always|never|just|working|looking|talking|discussing|speaking|"      \
	"trying|doing|using|"                                                                                \
	"planning|running|building|in|at|on|there|here|only|kind|generous|helpful|right|ready|late|early|"   \
	"hired|invited|shown|"                                                                               \
	"expected|meeting|allowed|interrupted|introduced|using|friendly|welcoming|patient|extremely|quite|"  \
	"about|under|being|"                                                                                 \
	"having|thinking|hoping|struggling|due|close|near|born|clear|honest|open|surprised|delighted|"       \
	"grateful"

static const struct usage were_where[] = {
	WRONG("we|they [where] " STATE_AFTER_WE, "were"),
	WRONG("if|when|that|and|as|because|while|said|but|, you [where] " STATE_AFTER_WE, "were"),
	WRONG("^ you [where] " STATE_AFTER_WE, "were"),
	WRONG("^ [where] you able|going|expecting|planning|aware|happy|satisfied|interested", "were"),
	WRONG("^ [where] they|we going|able|happy|planning|expecting", "were"),
	WRONG("people|questions|interviewers|colleagues|members|results|ideas|others|everyone|offices|"
	      "answers|panelists|managers|engineers|customers|conversations|both|all|which|who|insights|"
	      "examples|suggestions [where] very|really|extremely|incredibly|so "
	      "friendly|welcoming|kind|helpful|interesting|impressive|insightful|nice|open|good|great|useful|"
	      "clear|thoughtful|warm|generous|positive|valuable|knowledgeable",
		"were"),
	WRONG("people|interviewers|colleagues|members|questions|ideas|insights|engineers|answers|panelists "
	      "[where] "
	      "friendly|welcoming|kind|helpful|interesting|impressive|insightful|nice|great|useful|"
	      "thoughtful|warm|generous",
		"were"),
	WRONG("^ there [where] many|several|some|no|a|two|three|four|five|few|also|so", "were"),
	WRONG("^ [were] do|does|did|can|could|should|would|is|has|have", "where"),
	WRONG("know|see|understand|explain|wonder|sure|exactly|unsure|ask|showed|learn|learned|explained|"
	      "discuss|discussed|remember|about|of|decide [were] you|they|we|i|it|he|she|the|my|your "
	      "to|stand|stands|sit|sits|fit|fits|can|could|would|will|need|needs|want|wants|have|has|is|are|"
	      "was|work|works|see|sees|go|goes|come|comes|team|company|role|project|industry|see|live|went|"
	      "saw|thought",
		"where"),
	WRONG("know|see|understand|explain|wonder|sure|exactly|unsure|ask|showed|remember|explained [were] "
	      "the|my|your|our <noun|plural> is|are|was|will|stands|comes|goes|wants",
		"where"),
	WRONG_BUT("place|company|environment|culture|position|role|project|stage|point|area|situation|"
		  "workplace|job|moment|department|office|city|country|school|firm|that's|world|organisation|"
		  "organization [were] i|we|you|everyone|it's|people|they|employees|ideas",
		"where", "had|if|than * were"),
	WRONG("is|was|that's|it's [were] i|we|you|they|my|the|it", "where"),
	WRONG("they|which|who|there [we're] <verb-en|verb-ing|adjective|adverb>|not|all|both|very|so|the|a",
		"were"),
	WRONG("^ we [we're]", "were"),
	WRONG("^ there [we're] many|several|some|no|two|three|four|a|few", "were"),
	WRONG("what|how|where|when|why [we're] you|they|the|your", "were"),
	WRONG("the|your|my|our "
	      "questions|people|interviewers|ideas|answers|results|members|colleagues|examples|insights|"
	      "offices [we're]",
		"were"),
	WRONG("^ [were] looking|excited|hiring|planning|delighted|thrilled|currently "
	      "to|for|forward|about|in|looking|hiring",
		"we're"),
	WRONG("[wear] i|we|you|they|the|your can|could|work|will|would|are|is|team|live", "where"),
	WRONG("were|is|was|know|place|company|see|understand [wear]", "where"),
};

#define HELPING_OF "could|should|would|couldn't|shouldn't|wouldn't"

static const struct usage have_of[] = {
	WRONG(HELPING_OF " not|never|also|really|always|probably|easily|just|perhaps|only? [of] "
			 "!course|the|these|those|them|this|that|it|any",
		"have"),
	WRONG("could|should|would|couldn't|shouldn't|wouldn't|mightn't [of] $", "have"),
	WRONG("must|might|may|mustn't|mightn't|will|can't|cannot|i'd|he'd|she'd|we'd|they'd|you'd|to|shall "
	      "not|never|also|really|just|easily? [of] been|<verb-en -verb "
	      "-noun>|done|had|gone|made|seen|taken|found|missed|come|become|got|told|helped|liked|loved",
		"have"),
	WRONG("[could've|should've|would've|must've|might've of]", "$1"),
	WRONG("[had of] been|had|known|seen|done|gone", "had"),
	WRONG(HELPING_OF " [off] been|done|had|gone|made|seen|taken|liked|loved|asked|said|told", "have"),
};

static const struct usage know_no[] = {
	WRONG("let|lets me|us|them|him|her|you|<name> [no|now] "
	      "if|what|when|whether|how|your|the|about|that|of|by|in|as|should|where|why|who|which|any|at|"
	      "soon|asap|a|,|.",
		"know"),
	WRONG("don't|didn't|doesn't|not|do|did|you|we|they|to|i [no] "
	      "how|what|that|if|where|why|who|about|your|you",
		"know"),
	WRONG("get|getting|got|love|like|nice|great|wanted|good|want|happy|pleasure|glad|interested|curious|"
	      "eager|keen to [now|no] "
	      "you|your|more|about|that|how|what|the|if|a|whether|where|when|each|him|her|them",
		"know"),
	WRONG("getting|get to [now|no] you|your|the|each|everyone|more|about", "know"),
	WRONG("as you|we|i [no|now] ,|the|that|from|i|it", "know"),
	WRONG("please [now|no] that|i", "know"),
	WRONG("right|until|till|for|by|as [know] ,|i|we|and|that|it|the", "now"),
	WRONG("right|until|till [know]", "now"),
	WRONG("from [know] on", "now"),
	WRONG("is|are|was|were|have|has|had|with|in|at|absolutely|there's|i've|leaves|left|leave|there|by|of "
	      "[know] "
	      "doubt|problem|problems|reason|reasons|question|questions|experience|longer|rush|hurry|means|"
	      "pressure|issue|issues|need|hesitation|intention|choice|difficulty|trouble|idea|obligation|"
	      "concerns",
		"no"),
	WRONG("[know] longer|doubt|rush|worries|problem|matter", "no"),
	WRONG("a|an|the|your|our|my|this|that|some|any|exciting|many|several|these|those|these|brand|learn|"
	      "try|something|other|few|first|its|their|two|all|for|of|in|with [knew] <noun|plural|adjective>",
		"new"),
	WRONG("something|anything|nothing|brand [knew]", "new"),
	WRONG("i|you|we|they|he|she|who|never|already|always|hardly|barely [new] "
	      "that|how|what|the|about|it|exactly|i|you|we|little|nothing|very|from|a|him|her|them|right|"
	      "immediately|would|of",
		"knew"),
};

static const struct usage hear_here[] = {
	WRONG("to|not|could|can|will|we|glad|would|pleased|soon|happy|forward|and [here] "
	      "from|back|about|more|that|of|your|what|if|how|any",
		"hear"),
	WRONG("i [here] that|you|from|about|back|your", "hear"),
	WRONG("forward to [here|heard|here's]", "hear"),
	WRONG("am|is|are|i'm|be|was|were|he's|she's|we're|been|out|over|in|up|right|around|down [hear] "
	      "to|.|for|in|at|,|and|on|if|today|with",
		"here"),
	WRONG("^ [hear] is|are|you", "here"),
	WRONG("attached|listed|included|work|working|enclosed|found|live|based|see|everyone|people [hear] $",
		"here"),
	WRONG("attached|listed|enclosed [hear]", "here"),
	WRONG("[heres]", "here's"),
};

static const struct usage by_buy[] = {
	WRONG("[buy|bye] the way|end|time|close|beginning|middle|start", "by"),
	WRONG("[buy|bye] "
	      "monday|tuesday|wednesday|thursday|friday|tomorrow|next|then|email|phone|mail|<verb-ing>|<"
	      "month>|noon|myself|yourself|now",
		"by"),
	WRONG("impressed|inspired|struck|led|run|shared|used|given|interviewed|surprised|driven|recommended|"
	      "made|referred|supported|written|created|designed|built|developed|offered|caused|managed|"
	      "touched|encouraged|moved|fascinated|motivated|intrigued [buy|bye]",
		"by"),
	WRONG("stop|drop|come|stopped|dropped|came|stopping|swing [buy|bye]", "by"),
	WRONG("stand|step [buy|bye] step|.", "by"),
	WRONG("want|need|decided|able|going|like|plan|planned to [by|bye] a|an|some|it|more|one|new|the",
		"buy"),
	WRONG("good [by|buy] $", "bye"),
};

#define MEETING                                                                                              \
	"conversation|conversations|meeting|interview|discussion|discussions|call|chat|team|company|talk|"   \
	"time|visit|session|interviews|department|clients|customers|last|first|recent"

static const struct usage our_are[] = {
	WRONG("during|in|of|for|about|after|from|since|on|with|at|to|enjoyed|enjoying|before|following|"
	      "throughout|into|until|concerning|regarding|join|by [are] " MEETING "|shared|own",
		"our"),
	WRONG("^ [are] conversation|interview|meeting|discussion|call|chat "
	      "was|about|gave|on|has|made|yesterday|today|last|reminded|left|confirmed|helped",
		"our"),
	WRONG("during|of|about|after|since|enjoyed|enjoying|following|throughout|regarding "
	      "[or|out|hour] " MEETING,
		"our"),
	WRONG("we|they [our] <verb-ing|adjective|adverb>|not|very|all|both|so", "are"),
	WRONG("^ there [our] many|several|some|no|two|three|a|few|also|so", "are"),
	WRONG("how|where|who|when|if|as|while|that [our] you", "are"),
	WRONG("you [our] looking|going|able|doing|well|interested|hiring|right|welcome|very|not|happy|the",
		"are"),
	WRONG("[are's|ours'|our's]", "ours"),
	WRONG("half|an|another [our|ours]", "hour"),
	WRONG("<number> [ours] of|a|per|ago|and|on|in|at|from|to|later|each|or", "hours"),
	WRONG("couple|few of? [ours]", "hours"),
	WRONG("[ours|hours] team|company|conversation|discussion", "our"),
};

static const struct usage on_one[] = {
	WRONG("^ [on] of the|my|your|our|its|these|those", "one"),
	WRONG("is|are|was|were|be|as|with|been|became|become|remains|that's|it's|and|by|for|only|just|about|,"
	      "|met|has|had [on] of the|my|your|our|its|their|these|those|his|her",
		"one"),
	WRONG("[one] the "
	      "other|phone|call|one|topic|subject|website|team|project|side|day|whole|market|contrary|road|"
	      "way|basis|spot|line|job|panel",
		"on"),
	WRONG("based|focus|focused|focusing|focuses|depending|depends|working|work|works|worked|rely|relies|"
	      "built|update|updates|thoughts|insights|spoke|impression|advice|information|details|call|"
	      "feedback [one] "
	      "the|a|your|my|our|this|these|his|her|their|monday|tuesday|wednesday|thursday|friday|how|what|"
	      "which",
		"on"),
	WRONG("interview|meeting|met|spoke|conversation|meet|speak|speaking|call|talk|you [one] "
	      "monday|tuesday|wednesday|thursday|friday|saturday|sunday $",
		"on"),
	WRONG("on my|your|his|her|their|our|its [one] $", "own"),
	WRONG("my|your|his|her|their|our|its very [one]", "own"),
	WRONG("[won] of the|my|your|these", "one"),
	WRONG("i|we|you|they|he|she|who [one] the|a|an "
	      "award|prize|contract|bid|competition|tender|scholarship",
		"won"),
};

static const struct usage for_four[] = {
	WRONG("[four] "
	      "your|my|our|taking|meeting|inviting|an|considering|such|making|giving|having|speaking|sharing|"
	      "being|example|sure|now|instance|me|us|you|it|this|that",
		"for"),
	WRONG("thank|thanks you? [four|fore|fort|far|fur|foe|fir]", "for"),
	WRONG("thank|thanks|grateful|looking|sorry|responsible|known|apply|applied|applying|asked|wait|"
	      "waiting|position|role [four] the|a|this|all|any|more",
		"for"),
	WRONG("[fore|foe] the|your|my|our|a|me|taking|us|you", "for"),
	WRONG("last|past|next|these|those|all|other|first|only|another|every [for] "
	      "years|weeks|months|days|hours|rounds|people|interviews|candidates|interviewers|minutes",
		"four"),
	WRONG("the [for] of us|them|you", "four"),
};

static const struct usage a_and[] = {
	WRONG("[an] " PERSONS "|the|my|your|our|his|her|their|to|with|for|in|is|was|am|that|would|will|then|"
	      "also|have|has|look|looking|hope|we've|i'm|i've|i'd|i'll",
		"and"),
	WRONG("you|me|your|team|<name> [an] your|the|i", "and"),
	WRONG("^ [an|ad|anda] <subject>", "and"),
	WRONG("as|such|was|is|be|had|have|it's|become|became|with|of [and] "
	      "opportunity|interview|honour|honor|engineer|excellent|interesting|exciting|important|amazing|"
	      "outstanding|update|answer|understanding|offer|analyst|assistant|accountant|intern|apprentice|"
	      "idea|environment|hour|email|essential",
		"an"),
	WRONG("[nad|adn|ans|abd|amd]", "and"),
};

static const struct usage the_they[] = {
	WRONG("[they] "
	      "way|role|team|company|position|interview|opportunity|job|same|office|meeting|project|first|"
	      "next|best|whole|idea|conversation",
		"the"),
	WRONG("^ [the|them] are|were|have|said|told|seem|would|could|should", "they"),
	WRONG("that|if|because|when|how|what|and|,|while [the] "
	      "are|were|said|told|seem|would|could|should|will|have <verb-ing|verb-en|verb|adjective>|not",
		"they"),
	WRONG("thank|meet|met|tell|told|give|gave|help|show|of|with [then] ,|and|all|for|both|again|too|.",
		"them"),
	WRONG("^ [three] is|are a|an|no|nothing|some|many|so|also", "there"),
	WRONG("^ [in|if] was|would|has|had|is|will "
	      "a|an|been|be|great|my|very|so|really|good|nice|lovely|wonderful|truly|clear|not|fantastic|"
	      "interesting|inspiring|fascinating",
		"it"),
	WRONG("^ [is] was", "it"),
	WRONG("^ it [as|wad|ws|wan|wars] a|an|great|my|so|very|nice|good|lovely|really|wonderful", "was"),
	WRONG("[tot] he", "to the"),
	WRONG("[tot he]", "to the"),
	WRONG("[ti] is|was|would|meet|hear|the|see", "to / it"),
	WRONG("wonder|wondering|wondered|see|know|ask|asking [of] you|there|it|i|we|they "
	      "have|had|would|are|is|can|could|need|want|will|was|were|might",
		"if"),
	WRONG("one|some|part|most|number|kind|sort|lot|instead|front|because|many|member|rest [if] "
	      "the|my|your|our|its|these|those|them|us",
		"of"),
	WRONG("in front|spite|case|terms|favour|favor|charge|addition [off] the|my|your|our|a|this", "of"),
};

static const struct family families[] = {
	FAMILY("then or than", "\"Than\" compares; \"then\" is about time", then_than),
	FAMILY("to, too or two",
		"\"Too\" means also or more than enough, \"two\" is the number, \"to\" is all the rest",
		to_too),
	FAMILY("were, where or we're",
		"\"Were\" is the past of \"are\", \"where\" asks for a place, \"we're\" is short for \"we "
		"are\"",
		were_where),
	FAMILY("have or of", "After a word such as \"could\" it is \"have\", not \"of\"", have_of),
	FAMILY("no, know or now", "These sound alike: \"no\", \"know\", \"now\", and \"new\", \"knew\"",
		know_no),
	FAMILY("hear or here", "One hears with the ear; \"here\" is a place", hear_here),
	FAMILY("by or buy", "To buy costs money; else it is \"by\"", by_buy),
	FAMILY("our, are, or, hour", "These sound alike: \"our\", \"are\", \"or\", \"hour\"", our_are),
	FAMILY("on, one or own", "These look alike: \"on\", \"one\", \"own\"", on_one),
	FAMILY("for or four", "\"Four\" is the number", for_four),
	FAMILY("a, an or and", "\"An\" stands before a vowel sound; what joins is \"and\"", a_and),
	FAMILY("the or they", "One letter too few or too many makes another word here", the_they),
};
const struct family_list confused_short_families = {families, ARRAY_COUNT(families)};

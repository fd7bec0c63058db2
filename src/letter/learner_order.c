/* Order, degree and amount as learners put them: more happy, very well the city, two woman. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

#define SHORT_EST(word, right) WRONG("the [most " word "]", right)
static const struct usage degrees[] = {
	WRONG("am|is|are|was|were|be|even|much|feel|felt|it's|i'm|look|looks|sound|sounds|so|a|become|became "
	      "[more happy]",
		"happier"),
	WRONG("is|are|was|were|be|even|much|it's|a|become|became|so|make|made [more easy]", "easier"),
	WRONG("is|are|was|were|be|even|much|it's|a|so [more cheap]", "cheaper"),
	WRONG("is|are|was|were|be|even|much|it's|a|so|am [more big|small]", NULL),
	WRONG("am|is|are|was|were|be|even|much|it's|a|so|feel [more strong]", "stronger"),
	WRONG("is|are|was|were|be|even|much|it's|a|so|get|got [more fast]", "faster"),
	WRONG("is|are|was|were|be|even|much|it's|a|so [more hard]", "harder"),
	WRONG("is|are|was|were|be|even|much|it's|a|so [more long]", "longer"),
	WRONG("is|are|was|were|am|be|even|much|it's|a|so [more young]", "younger"),
	WRONG("is|are|was|were|am|be|even|much|it's|a|so [more old]", "older"),
	WRONG("is|are|was|were|be|even|much|it's|a|so [more high]", "higher"),
	WRONG("is|are|was|were|be|even|much|it's|a|so [more low]", "lower"),
	WRONG("is|are|was|were|be|even|much|it's|a|so [more nice]", "nicer"),
	WRONG("is|are|was|were|be|even|much|it's|a|so|am [more busy]", "busier"),
	SHORT_EST("easy", "easiest"),
	SHORT_EST("happy", "happiest"),
	SHORT_EST("big", "biggest"),
	SHORT_EST("small", "smallest"),
	SHORT_EST("nice", "nicest"),
	SHORT_EST("old", "oldest"),
	SHORT_EST("young", "youngest"),
	SHORT_EST("strong", "strongest"),
	SHORT_EST("hard", "hardest"),
	SHORT_EST("long", "longest"),
	SHORT_EST("short", "shortest"),
	SHORT_EST("fast", "fastest"),
	SHORT_EST("cheap", "cheapest"),
	SHORT_EST("high", "highest"),
	SHORT_EST("busy", "busiest"),
	SHORT_EST("kind", "kindest"),
	WRONG("as tall|old|big|good|long|fast|much|many|well|high|important|easy|young|strong|small|hard "
	      "[than]",
		"as"),
	WRONG("[elder] than", "older"),
	WRONG("is|was|are|were so <adjective> [as] that", "as"),
	WRONG("i did [good] in|at|on", "well"),
	WRONG("smells|smell|taste|tastes|tasted|smelled [well]", "good"),
	WRONG_BUT("i|to|can|we|very|really|and [quick] learn|understand|adapt|find|solve|start", "quickly",
		"and quick * <noun>"),
	WRONG_BUT("i|we|you|they learn|work|adapt|read|write|type|think|walk|drive|cook very? "
		  "[quick|careful|slow|efficient] "
		  ".|,|and|in|with|on",
		"quickly / carefully", "think quick"),
	WRONG_BUT("i|we|you|they learn|work|adapt|read|write|type|think|walk|drive|cook very? "
		  "[quick|careful|slow|efficient] $",
		"quickly / carefully", "think quick"),
	WRONG("your [kindly] "
	      "reply|answer|response|help|support|words|email|message|letter|consideration|attention|offer|"
	      "note",
		"kind"),
	WRONG_BUT("surprised [of] the|how|your|this|my", "by / at", NULL),
	WRONG("was|am|were|felt|feel|is|got|very|so|really very|so|really|easily? "
	      "[impress|motivate|satisfy|inspire|amaze|fascinate|"
	      "delight|disappoint|honour|confuse] .|,|by|with|and|of|that|to|when",
		"$3:en"),
	WRONG("was|am|were|felt|feel|is|got|very|so|really very|so|really? "
	      "[impress|motivate|satisfy|inspire|amaze|fascinate|"
	      "disappoint|confuse] $",
		"$3:en"),
	WRONG("i am|was [meet|visit|bore] the|my|your|with|easily|quickly", NULL),
	WRONG("i am very|so|really [thank] ", "thankful"),
	WRONG("i am [thank] you|to|for", "thankful"),
};

static const struct usage orders[] = {
	WRONG("[liked|like|loved|love the most] your|the|my|how|this|that|working|our", "$1"),
	WRONG("[like|liked more] the|your|this|my", "prefer / preferred"),
	WRONG("i|we have [yesterday|today] <verb-en -noun> the|your|my|with|to|a", NULL),
	WRONG("^ i|we [yesterday|tomorrow|today] <verb-ed|verb-en|verb>", NULL),
	DOUBTFUL("discussed|met|saw|visited|talked|finished|received|started|sent|wrote|read "
		 "[yesterday|today] "
		 "the|your|my|our|a|about|two|three",
		NULL),
	WRONG("know|knew|speak|remember|understand|like [very well] the|your|my|this|our", NULL),
	WRONG("learned|learnt|saw|met|did|made|found [there] a|the|many|some|much", NULL),
	WRONG("i [am since] <number>|a|two|three|four|five|six|seven|eight|nine|ten|many|several|the|my|last",
		"have been"),
	WRONG("[rest] at your disposal", "remain"),
	WRONG("to|at your [disposition]", "disposal"),
	WRONG("[in attach|attachment] you|i|please", "attached"),
	WRONG("you|please|i|me|send [in attachment|attach] ", "attached"),
	WRONG("^ [you] find attached|enclosed", "you will find / please find"),
	DOUBTFUL("i want|would|hope|like *? to [grow up] in|with|at|within your|the|this", "grow"),
	WRONG("i|we|you|they [agree] you|your|him|her|them|this|me", "agree with"),
	WRONG("think|know|understand|hope|believe|sure i [can|could|must|should|may to] <verb>", "$3"),
	WRONG("could|can|must|should|would not [to] <verb "
	      "-noun>|come|go|start|be|have|work|help|sleep|meet|talk|see",
		""),
};

static const struct usage amounts[] = {
	WRONG_BUT(
		"two|three|four|five|six|seven|eight|nine|ten|many|several|both|these|those "
		"[woman|man|child|person|"
		"colleague|nurse|teacher|engineer|student|pupil|customer|question|project|machine|year|month|"
		"week|language|company|"
		"country|friend|brother|sister|job|interview|book|hour|day|minute|idea|thing|problem|reason|"
		"patient|visitor|"
		"candidate|team|shift|skill|room|car|house|dog|cat] "
		"came|come|were|was|are|is|have|had|who|that|and|,|.|with|in|at|of|from|for|to|work|worked|"
		"asked|said|called",
		"$2:plural", "<noun|plural> two|three|four|five|six|seven|eight|nine|ten"),
	WRONG("two|three|four|five|six|seven|eight|nine|ten|many|several "
	      "[woman|man|child|person|colleague|nurse|teacher|engineer|"
	      "student|pupil|customer|question|project|machine|year|month|week|language|company|country|"
	      "friend|brother|sister|job|"
	      "interview|book|hour|day|minute|idea|thing|problem|reason|patient|visitor|candidate|shift|"
	      "skill] $",
		"$2:plural"),
	WRONG("two|three|four|five|six|many|several|some|these|those|the|few "
	      "[mens|womens|mans|womans|childs|childrens|peoples] "
	      "were|was|came|are|is|who|have|had|.|,",
		"men / women / children / people"),
	WRONG("many|few|several [of] "
	      "person|persons|people|questions|companies|students|colleagues|ideas|friends",
		""),
	WRONG("few|many|several|most|some|all people [was]", "were"),
	WRONG("few|many|several|most|some|all people [is]", "are"),
	WRONG("few|many|several|most|some|all people [has]", "have"),
	WRONG("the police|people [was]", "were"),
	WRONG("no [one were]", "one was"),
	WRONG("no [one are]", "one is"),
	WRONG("no [one have]", "one has"),
	WRONG_BUT("^ everybody|everyone|nobody|somebody|someone "
		  "[want|need|help|like|love|work|try|seem|feel|know|speak|say|agree|come|"
		  "have] to|a|the|me|us|you|that|each|hard|it|well|my|together|here|very",
		"$2:s", NULL),
	WRONG("all|most|some|much of my|the|your|our|this|that "
	      "[experience|work|advice|information|equipment|knowledge|time|money|"
	      "training|furniture|news are]",
		"$4 is"),
	WRONG("all|most|some|much of my|the|your|our|this|that "
	      "[experience|work|advice|information|equipment|knowledge|time|money|"
	      "training|furniture|news were]",
		"$4 was"),
	WRONG("my|your|his|her|the cv|resume|résumé|portfolio|reference|letter [are]", "is"),
	WRONG("^ that|this|it [mean|sound|make|help|show|seem|look|feel|need|give|depend] "
	      "a|to|me|us|very|good|great|that|on|like|the|my|how|it|right|so",
		"$2:s"),
	WRONG("have|had|has|with|earn|earned [few] "
	      "money|time|experience|information|knowledge|help|work|space|sleep",
		"little"),
	WRONG("have|had|has|with|make|made [little] "
	      "friends|questions|colleagues|people|ideas|customers|students|projects|mistakes",
		"few"),
	WRONG("have|had|has [not] time|money|experience|questions|doubts|problems|news|much", NULL),
	WRONG("haven't|hasn't|don't|didn't|can't|couldn't|won't|never <verb|verb-en|verb-ed>? [no] "
	      "questions|time|money|problem|problems|experience|doubt|doubts|idea|chance|answer|news|work|"
	      "reason|mistakes",
		"any"),
	WRONG("can't|cannot|couldn't|never|don't|didn't|won't "
	      "say|said|do|did|find|found|hear|heard|know|knew|add|see|saw|get|got|"
	      "have|had|need|want [nothing]",
		"anything"),
	WRONG("did|didn't|don't|does|doesn't|do i|you|we|they|he|she|not|it? [saw] "
	      "it|the|you|your|my|him|her|them|a|that|how",
		"see"),
	WRONG("^ [do] he|she <verb|adverb|have>", "does"),
	WRONG("would|i'd like "
	      "[come|go|be|work|know|thank|meet|join|see|have|ask|visit|learn|talk|help|start] "
	      "to|you|your|the|in|at|with|more|a|.|for|if|part|back|again",
		"to $3"),
	WRONG("having [invite|meet|receive|give|take|show|ask|speak|explain|offer|accept|consider] "
	      "me|us|you|the|your|my|with",
		"$2:en"),
	WRONG("sorry|apologise|apologize|forgive [for "
	      "answer|reply|write|respond|bother|disturb|be|call|ask|come] "
	      "late|so|you|again|to|the|your|at|on|in|this",
		"for $3:ing"),
	WRONG("you|we|i|they have|has [spend] .|,|on|for|together|so|there|here|and", "spent"),
	WRONG("you|we|i|they have|has [spend] $", "spent"),
	WRONG("[from the] <number> "
	      "january|february|march|april|may|june|july|august|september|october|november|december",
		"from"),
	WRONG("available [since|in] <month|day>|next|tomorrow|every", "from / on"),
	WRONG("want|wants|like|wanted|wonder|asked|ask to? know|learn|understand|hear|see? [how "
	      "long|often|much|many does|do|did] "
	      "it|the|you|your|this|they|we|i",
		NULL),
};

static const struct family families[] = {
	FAMILY("degrees", "The degree or the adverb takes another form here", degrees),
	FAMILY("order of words", "The words stand in another order or form in English", orders),
	FAMILY("amounts", "One and several, much and many do not go together here", amounts),
};
const struct family_list learner_order_families = {families, ARRAY_COUNT(families)};

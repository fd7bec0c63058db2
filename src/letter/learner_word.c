/* Words that learners put where English has another: very liked, all yours colleagues, your kindly offer. */
#include "letter/families.h"
#include "letter/usage_row.h"

static const struct usage very[] = {
	WRONG("[appreciate|appreciated|liked|enjoyed|like|love|loved|admire|admired|enjoy very] "
	      "your|the|our|this|that|my|it|how|to",
		"really $1"),
	WRONG("would|will|do|did|not|don't|didn't [very] like|love|enjoy|appreciate|want|hope|need",
		"really"),
	WRONG_BUT("i|we|they|he|she|you [very] "
		  "liked|enjoyed|loved|appreciated|admired|wanted|hoped|respected|regretted|valued|missed|"
		  "wished|looked",
		"really", "am|are|is|was|were|be|been i|we|they|he|she|you very"),
	WRONG("impressed|impresses|liked|enjoyed|helped|interested|interests|surprised|pleased|inspired|"
	      "moved|"
	      "motivated|like|love|loved|help|helps|touched me|us|it|him|her|them|this|that [very] "
	      "$|.|but|that|by|when|because",
		"very much"),
	WRONG("appreciate|appreciated|enjoyed|liked|loved|admire your|the|our|this|that|my <noun|plural> "
	      "[very] $",
		"very much"),
};

static const struct usage missing[] = {
	DOUBTFUL("^ [was|is] very|really|so|such? nice|great|good|lovely|wonderful|interesting to", "it $1"),
	DOUBTFUL("^ [was|is] a|an|my|such real|true|great|big|a? pleasure|honour|honor|privilege|joy",
		"it $1"),
};

static const struct usage owners[] = {
	WRONG("all|of|with|for|to|from|and|about|thank|meet|by|both|in [yours] <plural -verb-s -adverb>",
		"your"),
	WRONG("all|with|for|to|from|about|thank|meet|by|both|in [yours] colleagues|" OWN_PLURAL, "your"),
	WRONG("all|of|with|for|to|from|and|about|thank|meet|by|both|in|some [ours|hers] <plural -adverb "
	      "-verb-s>",
		"our / her"),
};

static const struct usage kindly[] = {
	WRONG("your [kindly] "
	      "offer|invitation|reply|response|words|help|support|letter|email|message|attention|"
	      "consideration|feedback|advice|answer|assistance|understanding|cooperation",
		"kind"),
	WRONG("your|his|her|their|the [quickly|promptly] reply|response|answer|feedback|decision|help",
		"quick / prompt"),
	WRONG("your|his|her|their|the "
	      "[openly|honestly|clearly|generously|patiently|carefully|friendlily|sincerely|"
	      "professionally|usefully|helpfully] "
	      "answer|answers|feedback|explanation|explanations|advice|welcome|words|offer|way|manner|help|"
	      "conversation|atmosphere",
		"open / honest / clear"),
};

static const struct usage myself[] = {
	WRONG("meeting|meet|met|sitting|interviewing|speaking|spoke [with|to myself] "
	      "$|.|on|last|yesterday|today|about|this|and|at|,",
		"$2 me"),
	WRONG("interviewing|seeing|meeting|inviting|contacting|showing [myself] "
	      "$|.|on|last|yesterday|today|about|this|at|,|around|for",
		"me"),
	WRONG("^ [you and me] is|are|have|can|will|could|would|both", "you and I"),
	WRONG("^ [me and <name>] is|are|have|can|will|could|would|both|had|met|were", "$3 and I"),
};

#define PERSON                                                                                               \
	"man|woman|lady|person|persons|men|women|girl|boy|manager|engineer|nurse|teacher|colleague|"         \
	"colleagues|"                                                                                        \
	"candidate|candidates|developer|developers|employee|employees|student|students|patient|patients|"    \
	"doctor|driver|friend|friends|children|director|boss|ladies|everyone|everybody|anyone|anybody|those"
static const struct usage which[] = {
	WRONG("a|an|the|my|your|our|many|some|old|young|two|of <adjective>? " PERSON
	      " [which] <verb-s|modal|be|have|verb -verb-ed -noun>",
		"who"),
	WRONG_BUT("liked|like|saw|met|loved|love|is|was|have|has|had|enjoyed|need|want|about|for "
		  "a|an|the|your|my|our <noun -plural -mass -number> who|which "
		  "[<verb -noun -plural -verb-ed -verb-en -adjective -adverb -have -be -do>]",
		"$5:s",
		"* * "
		"team|company|staff|group|firm|board|committee|crew|family|department|couple|majority|number|"
		"rest|police|public|way|time"),
};

static const struct usage words[] = {
	WRONG("i|he|she|we|they [said|say you|me|us|him|them] that", "told $3"),
	WRONG("[borrow] you|me|him|us|them <possessive|determiner>", "lend"),
	WRONG("[borrowed] you|me <possessive|determiner>", "lent"),
	WRONG("[learned|learnt me|him|her|us|them] to|how", "taught $2"),
	WRONG("[learned|learnt] my|the pupils|children|students|kids|colleagues|people|apprentices to|how",
		"taught"),
	WRONG("will|would|can|could|to|you|not|soon [become] "
	      "my|your|an letter|answer|reply|message|email|documents|invitation|response",
		"receive / get"),
	WRONG("am|is|are|was|very|not|be [sensible] to "
	      "noise|light|stress|dust|details|criticism|the|cold|heat|smells|my|your",
		"sensitive"),
	WRONG("lot|lots of [works] to|and|at|in|$", "work"),
	WRONG("[worst] than|then a|the|none|nothing|any|i|that|we|you|it", "worse"),
	DOUBTFUL("please|kindly|will|can|could|would|to|do|i you? [revert back] "
		 "to|on|by|as|soon|at|$|.|if|when|with",
		"reply"),
	DOUBTFUL("please|kindly do? [revert] to|on|by|as|soon|at|$|.|if|when|with|asap", "reply"),
	DOUBTFUL("have|has|had|having|give|gave|given|giving|for|get|got|offer|offered|offering me|us|you? "
		 "the|a|this|another|good|great [possibility] to "
		 "meet|speak|talk|know|see|visit|learn|work|join|show|present|discuss|get|introduce|ask|hear",
		"chance / opportunity"),
	WRONG("[travel] of <number>|two|three|four|five|six|several hours|minutes|hour", "journey"),
	WRONG_BUT("can|could|cannot|can't|couldn't [imagine me] a|the|to|no|working|that", "imagine",
		"imagine me working"),
	WRONG("tell|know|ask|say|inform me|us [until when] i|we|you|they", "by when"),
	WRONG("^ [until when] i|we|you|they", "by when"),
	WRONG("i was|am <number> years [,|.] and|but|$", NULL),
	WRONG("work|working|worked|cook|cooking|play|study|stand|stood|live|grow|grew|run|ran|train|serve|"
	      "fight "
	      "[along side] <determiner|possessive|object>|people|others",
		"alongside"),
	WRONG("expand|expands|expanded|expanding|expansion|growing|grow|moving|moved|branching|branch|"
	      "branched|"
	      "translate|translated|grew [in to] <name|noun|plural>|the|a|new|other",
		"into"),
};

static const struct family families[] = {
	FAMILY("very before a verb", "A verb takes \"really\" or \"very much\"", very),
	FAMILY("subject left out", "The sentence needs a subject, \"it\"", missing),
	FAMILY("your or yours", "\"Yours\" stands alone; before a noun it is \"your\"", owners),
	FAMILY("adverb before a noun", "Before a noun the word has no \"-ly\"", kindly),
	FAMILY("me or myself", "\"Me\" and \"I\" do here what \"myself\" cannot", myself),
	FAMILY("who or which", "A person is \"who\", and the verb goes with the noun", which),
	FAMILY("word of another language", "English has another word for this", words),
};
const struct family_list learner_word_families = {families, ARRAY_COUNT(families)};

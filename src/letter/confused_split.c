/* One word that should be two, and two that should be one: alot, every day, apart, maybe. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

static const struct usage joined[] = {
	WRONG("[alot|allot|alott] of", "a lot"),
	WRONG("[alot|alott]", "a lot"),
	WRONG("thanks|thank|helped|learned|learnt|enjoyed|means|you|liked [allot]", "a lot"),
	WRONG("[alittle]", "a little"),
	WRONG("[abit]", "a bit"),
	WRONG("[aswell]", "as well"),
	WRONG("[infact]", "in fact"),
	WRONG("[atleast]", "at least"),
	WRONG("[eachother]", "each other"),
	WRONG("[incase]", "in case"),
	WRONG("[inspite]", "in spite"),
	WRONG("[ofcourse]", "of course"),
	WRONG("[thankyou]", "thank you"),
	WRONG("[noone]", "no one"),
	WRONG("[upto]", "up to"),
	WRONG("[along] time", "a long"),
	WRONG("[aslong|as-long] as", "as long"),
	WRONG("for|after|in|quite [awhile]", "a while"),
	WRONG("[infront] of", "in front"),
	WRONG("[eventhough]", "even though"),
	WRONG("[everytime]", "every time"),
	WRONG("[highschool]", "high school"),
	WRONG("[goodluck]", "good luck"),
	WRONG("[goodmorning]", "good morning"),
	WRONG("[nevermind]", "never mind"),
	WRONG("[inline] with", "in line"),
	WRONG("[onboard] with the|this|that|your", "on board"),
	WRONG("[inorder] to", "in order"),
	WRONG("[inturn]", "in turn"),
	WRONG("[apartof]", "a part of"),
	WRONG("[alltogether]", "altogether"),
	WRONG("[allready]", "already"),
	PERHAPS("to|will|i'll|would|can|could|and|i [follow-up]", "follow up"),
	PERHAPS("to|will|i'll|would|i|we [followup]", "follow up"),
	WRONG("[look-forward] to", "look forward"),
	WRONG("[looking-forward] to", "looking forward"),
};

#define SELF(whose)                                                                                          \
	whose " self "                                                                                       \
	      "-|esteem|confidence|study|assessment|worth|development|employed|employment|motivation|"       \
	      "discipline|taught|starter|"                                                                   \
	      "service|care|awareness|directed|evaluation|paced|defence|help|image|reflection|review|"       \
	      "sufficient|portrait|belief"

static const struct usage parted[] = {
	WRONG_BUT("[my self]", "myself", SELF("my")),
	WRONG_BUT("[your self]", "yourself", SELF("your")),
	WRONG_BUT("[him self]", "himself", SELF("him")),
	WRONG_BUT("[her self]", "herself", SELF("her")),
	WRONG_BUT("[it self]", "itself", SELF("it")),
	WRONG("[our selves]", "ourselves"),
	WRONG("[them selves]", "themselves"),
	WRONG("have|has|had|i've|we've [all ready] <verb-en>", "already"),
	WRONG("[with in] the|a|an|my|your|our|two|three|four|five|<number>", "within"),
	WRONG("[with out] "
	      "a|an|any|the|my|your|hesitation|doubt|question|delay|further|you|it|problems|this|having|"
	      "being|exception",
		"without"),
	WRONG("[through out] the|my|our|your|this|his|her|a|their", "throughout"),
	WRONG("[there fore]", "therefore"),
	WRONG("[an other]", "another"),
	WRONG("[up coming]", "upcoming"),
	WRONG("[feed back]", "feedback"),
	WRONG("my|your|a|strong|professional|technical|academic|educational|varied|with|her|his|the [back "
	      "ground]",
		"background"),
	WRONG("value|valued|values|good|great|of|strong|true|excellent|collaboration|and|real|about|emphasis|"
	      "on|for [team work] !hard|together|well|on|with|closely|in|remotely",
		"teamwork"),
	WRONG("a|the|to|is|was|out|an|your|my|this [work place]", "workplace"),
	WRONG("[in valuable]", "invaluable"),
	WRONG(", [where as]", "whereas"),
	WRONG("^ [where as]", "whereas"),
	WRONG("[never the less]", "nevertheless"),
	WRONG("[none the less]", "nonetheless"),
	WRONG("[to day] is|was|we|i", "today"),
	WRONG("[to morrow]", "tomorrow"),
	WRONG("[yester day]", "yesterday"),
	WRONG("[to gether]", "together"),
	WRONG("thank|thanks|you|once|never|ever|meet|speak|talk|you|soon|see|forward|hear [a gain]", "again"),
	WRONG("look|looking|plan|planning|get|go|move|way|road|weeks|months|days|one|step|stay [a head]",
		"ahead"),
	WRONG("[a head] of|for schedule|time|the|our|us", "ahead"),
	WRONG("[a long] with", "along"),
	WRONG("[in stead] of", "instead"),
	WRONG("[what so ever]", "whatsoever"),
	WRONG("[how ever] ,", "however"),
	WRONG("[more over] ,", "moreover"),
	WRONG("[further more] ,", "furthermore"),
	WRONG("[in deed] ,|a|very", "indeed"),
	WRONG("is|was|were|are|be|been|truly|an [out standing]", "outstanding"),
	WRONG("an|the|my|your|of|better|good|clear|deep|for|deeper [under standing]", "understanding"),
	WRONG("the|my|this|our|an|your|for|phone|job|second|final [inter view]", "interview"),
	WRONG("the|any|an|of|positive|final|possible [out come]", "outcome"),
	WRONG("great|valuable|deep|an|useful|some|much|real|gain|interesting|helpful [in sight]", "insight"),
	WRONG("great|valuable|deep|useful|some|many|new|your|interesting|helpful|the [in sights]",
		"insights"),
	WRONG("the|your|a|any|this|expected|project|hiring|decision|clear [time line]", "timeline"),
	WRONG("[every body] is|was|has|who|had|would|will|i|there|in|at|on", "everybody"),
	WRONG("[any body] is|was|has|who|else|in|to", "anybody"),
	WRONG("[who ever] you|it|they|we|is|gets", "whoever"),
	WRONG("[what ever] you|it|they|we|is|i", "whatever"),
	WRONG("[when ever] you|it|they|we|is|i", "whenever"),
	WRONG("[where ever] you|it|they|we|is|i", "wherever"),
	WRONG("the|a|my|your|our|of|heavy [work load]", "workload"),
	WRONG("the|a|my|your|our|of|this [work flow]", "workflow"),
	PERHAPS("the|a|your|our|of [work force]", "workforce"),
	PERHAPS("[can not] "
		"wait|thank|help|see|find|imagine|make|attend|be|recommend|stress|express|say|tell|remember|"
		"think|come|do",
		"cannot"),
	WRONG("[over all] ,|i|the|impression|experience|performance|goal|it|this|score", "overall"),
	WRONG("[some one] who|to|that|with|from|else", "someone"),
	WRONG("[some body] who|to|that|with|from|else", "somebody"),
	WRONG("[every thing] is|was|you|i|we|that|about|went|on|to|and|,|.|in|from|had|has|else",
		"everything"),
	WRONG("[every one] is|was|i|on|in|at|who|has|seemed|there|else|and|was|to|,|.|made|had", "everyone"),
	WRONG("[some thing] i|that|you|to|else|we|is|was|like|new|about|special|further|more|,|.|very",
		"something"),
	WRONG("[any thing] i|that|you|to|else|we|is|was|like|new|about|special|further|more|,|.|very",
		"anything"),
};

static const struct usage every_day[] = {
	WRONG("[everyday] "
	      "i|we|you|he|she|they|,|.|at|for|in|on|to|with|since|when|by|from|is|was|because|but|or|so|"
	      "that|as|without|after|before|it|,|!|?|;|)|there|the|my",
		"every day"),
	WRONG("[everyday] $", "every day"),
	WRONG("work|works|worked|use|used|uses|happens|happen|learn|learning|commute|see|speak|face|faced|"
	      "facing|do|does|did|improve|grow [everyday] and",
		"every day"),
	WRONG("a|an|the|my|your|our|their|his|her|its|these|those [every day] <noun|plural>", "everyday"),
	WRONG("[every days]", "every day / everyday"),
};

static const struct usage apart[] = {
	WRONG("[apart] of", "a part"),
	WRONG("^ [a part] from", "apart"),
	WRONG(", [a part] from", "apart"),
	WRONG("set|sets|tell|fall|take|stand|drift|fell|grew [a part]", "apart"),
	WRONG("set|sets|setting|stand|stands you|it|me|them|us|him|her|<name> [a part]", "apart"),
	PERHAPS("[a part] from", "apart"),
};

static const struct usage may_be[] = {
	WRONG("i|you|we|they|it|he|she|there [maybe] "
	      "able|unable|interested|available|in|of|possible|not|more|another|other|right|helpful|useful|"
	      "relevant|suitable|open|required|needed|wrong|too|late|worth|best|that|contacted|asked|out|"
	      "away|late|delayed|willing|happy|aware|of|considering|looking|hiring|some|no|a|an|used|"
	      "something|useful|hard|difficult|easier|better|good|interesting|necessary",
		"may be"),
	WRONG("that|this|which|who|what|dates|times|role|position|questions|team|role [maybe] "
	      "able|interested|available|possible|helpful|useful|relevant|suitable|open|required|needed|of|"
	      "worth|contacted|delayed|appropriate|difficult|easier|better",
		"may be"),
	WRONG_BUT("^ [may be] "
		  "i|we|you|they|the|it|there|he|she|this|that|in|at|next|one|someone|because|if|for|a",
		"maybe", "may be $"),
	WRONG("or|and|but|, [may be] i|we|you|they|even|next|a|in|some|the|it", "maybe"),
};

static const struct usage into[] = {
	WRONG("look|looks|looking|looked forward [into|onto]", "to"),
	WRONG("look|looks|looking|looked forward [in|on to]", "to"),
	WRONG("look|looking|looked|insight|insights|put|dig|dive|delve|delved|dived|translate|translated|"
	      "translates|enter|develop|developed|grow|grew|grown|broken|split|integrate|integrated|deeper|"
	      "further|turn|turned|turns|turning|transform|transformed|incorporate|incorporated|converted|"
	      "research|investigation|expand|expanding|growing|run|ran|bring|evolve|evolved [in to] "
	      "the|a|an|my|your|our|their|how|what|this|that|detail|more|it|details|account|new|action|"
	      "practice|something|another|<noun|plural>",
		"into"),
	WRONG("go|going|went|goes|gone [in to] "
	      "detail|details|more|depth|greater|great|much|further|this|that|the|every",
		"into"),
	WRONG("take|taking|took|taken|put|putting [in to] "
	      "account|consideration|practice|words|perspective|place|effect",
		"into"),
	WRONG("take|taking|took|taken [in] account", "into"),
};

static const struct usage some_time[] = {
	WRONG("for|spend|spent|spending|takes|taking|took|taken|take|quite [sometime] "
	      "!in|next|this|around|about|before|after|later|tomorrow|soon|during|between|over",
		"some time"),
	WRONG("for|quite [sometime]", "some time"),
	WRONG("me|you|us [sometime] to <verb>", "some time"),
	WRONG("spend|spent|need|needs|needed|have|had|has|give|given [sometime] "
	      "to|with|on|for|working|at|together|thinking|alone|off|free",
		"some time"),
	WRONG("[sometime|sometimes] ago", "some time"),
	WRONG("for|spend|spent|take|took|had|have [some times] to|at|with|on|in", "some time"),
	WRONG("i|we|they|you|and|but|can|it [some times] <verb|verb-s|be>", "sometimes"),
	PERHAPS("[some time] next|this|tomorrow|soon week|month|year|spring|summer|autumn", "sometime"),
};

static const struct family families[] = {
	FAMILY("one word or two: alot", "These are separate words", joined),
	FAMILY("one word or two: with in", "This is one word", parted),
	FAMILY("everyday or every day",
		"\"Everyday\" means ordinary; what happens each day happens every day", every_day),
	FAMILY("apart or a part", "A part belongs to the whole; \"apart\" is away from it", apart),
	FAMILY("maybe or may be", "\"Maybe\" means perhaps; the verb is \"may be\"", may_be),
	FAMILY("into or in to", "One looks into a thing, and forward to it", into),
	FAMILY("sometime or some time", "A while is \"some time\"", some_time),
};
const struct family_list confused_split_families = {families, ARRAY_COUNT(families)};

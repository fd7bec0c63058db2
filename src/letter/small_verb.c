/* Verbs that miss a small word or an ending, or have one too many: able drive, my wife work, we meet us. */
#include "letter/families.h"
#include "letter/usage_row.h"

#define DOING                                                                                                \
	"say|tell|ask|mention|send|write|thank|give|bring|come|join|accept|withdraw|become|speak|meet|"      \
	"include|"                                                                                           \
	"attach|inform"
static const struct usage to_missing[] = {
	WRONG("forgot|forget|decided|decide|managed|refused|promised|hesitate|intend|tried|agreed|planned|"
	      "wished|"
	      "afford [" DOING
	      "] the|a|an|my|your|you|it|that|thank|to|if|about|with|for|in|some|more|this|how",
		"to $2"),
	WRONG("am|is|are|be|was|were|been|not [able] "
	      "drive|work|start|help|travel|talk|speak|do|go|come|join|use|take|make|learn|write|read|teach|"
	      "move|manage|meet|see|give|handle|offer|attend",
		"able to"),
	WRONG("^ i|we hope|think|believe [can|could|will|would] <verb "
	      "-noun>|work|help|start|meet|visit|be",
		"$1 $3"),
	WRONG("writing|write|wrote|calling|call|emailing to? you? [for "
	      "thank|ask|say|inform|tell|confirm|accept|"
	      "decline|withdraw|give|know|follow] you|the|that|your|my|if|for|up|about|a",
		"to $5"),
};

static const struct usage to_much[] = {
	WRONG("can|could|will|must|should also|only|always|never|still|even|then|just [to <verb -noun>]",
		"$4"),
	WRONG("[can't|cannot|couldn't hardly|barely|scarcely]", "can hardly / could hardly"),
	DOUBTFUL("i|you|we|they|he|she|it|there [ain't]", "am not / is not / are not"),
	WRONG_BUT("we|us [meet us] on|soon|at|in|again|tomorrow|next|for|to|$", "meet", NULL),
	WRONG("i [remember|imagine me] well|that|the|of|when|how|working|at|in|it|my", "$2"),
	WRONG("i [asked|ask me] why|if|whether|how|what|when|who", "$2 myself / wondered"),
	WRONG("[attach|attached|enclose|enclosed you] my|the|a|some|two", "$1"),
	WRONG("find|found|is|are [in attachment|attach|annex] my|the|.|$|you|a", "attached"),
};

#define KIN                                                                                                  \
	"wife|husband|son|daughter|brother|sister|mother|father|boss|manager|teacher|colleague|friend|"      \
	"supervisor|team|partner|mentor"
static const struct usage endings[] = {
	WRONG_BUT("^ my|your " KIN
		  " [say|think|want|live|know|speak|make|give|teach|tell|seem|believe|agree|recommend]",
		"$3:s", "my|your team *"),
	WRONG("^ my " KIN " [work|help|need|like] in|at|for|as|with|me|to|the|my|a|here|it", "$3:s"),
	WRONG("because|but|, my wife|husband|son|daughter|brother|sister|mother|father|boss "
	      "[work|live|say|think|want|know|speak|need] in|at|for|as|that|to|me|the|it|here|there|a|i",
		"$4:s"),
	WRONG("think|thought|said|if|when|because|hoped|felt|and|that|while|where|how you [was]", "were"),
	WRONG("^ i [were] <adverb>? <adjective|verb-ing|verb-en>|a|an|in|at|there|the", "was"),
	WRONG("because|but i [were] <adverb>? <adjective|verb-ing|verb-en>|a|an|in|at|there|the", "was"),
	WRONG_BUT("^ here|attached|enclosed [is] the|my|some|your|our|two|three <plural -noun -mass -name>",
		"are", "is * <plural> <noun|plural|adjective>|'|- / is * news|details"),
	WRONG("time|hours|hour|minutes|afternoon|morning you [spend|take] with|to|for "
	      "me|us|show|talk|explain|meet "
	      "yesterday|last|on|this",
		"$3:ed"),
	WRONG("i have [work] as a|an|the", "worked"),
	WRONG("tell|know|wonder|ask me|us|you? when|where|why|how [does|did] "
	      "the|a|my|your|it|i|we|you|they|he|she",
		NULL),
	WRONG("your|a|the [soon] answer|reply|response|decision", "prompt / early"),
};

static const struct family families[] = {
	FAMILY("to left out", "A small word is missing before the verb", to_missing),
	FAMILY("a word too many", "The verb does not take this word", to_much),
	FAMILY("ending of the verb", "The verb takes another form with this subject", endings),
};
const struct family_list small_verb_families = {families, ARRAY_COUNT(families)};

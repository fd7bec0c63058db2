/* Words put for others that a verb or a comparison beside them gives away: must of, easier then, can except.
 */
#include "letter/families.h"
#include "letter/usage_row.h"

static const struct usage have[] = {
	WRONG_BUT(
		"must|should|would|could|shouldn't|wouldn't|couldn't|mustn't [of] <verb-en|verb-ed|be|have>",
		"have", "the must"),
};

static const struct usage whose[] = {
	WRONG("[who's] <noun -adjective -verb-ing -verb-en -adverb -preposition> it|he|she|they|i|we|you "
	      "is|was|were|are|had|has|have|will|would|could|<verb-ed>",
		"whose"),
};

#define COMPARATIVES                                                                                         \
	"easier|harder|better|worse|faster|slower|bigger|smaller|larger|greater|longer|shorter|older|"       \
	"younger|"                                                                                           \
	"higher|lower|cheaper|warmer|colder|nicer|stronger|weaker|wider|closer|busier|quieter|happier|"      \
	"friendlier|heavier|lighter|richer|sooner|earlier|later|calmer|kinder|simpler|tougher|fewer"

static const struct usage than[] = {
	WRONG_BUT(COMPARATIVES
		" [then] "
		"it|he|she|they|i|we|you|the|that|a|an|any|most|all|what|in|at|my|your|our|usual|ever",
		"than", "if|when|once|as|unless|until *? *? *? *? *? *? " COMPARATIVES " then"),
};

static const struct usage its[] = {
	WRONG("and|but|, [it's] <noun -adjective -verb-ing -verb-en -adverb -determiner -number -time> "
	      "says|shows|tells|speaks|makes|feels|<verb-s -noun -plural>",
		"its"),
};

static const struct usage accept[] = {
	WRONG("can|could|will|would|must|may|should|gladly|happily|cannot|to|can't|decided|hope|glad|happy "
	      "to? [except]",
		"accept"),
};

static const struct usage of[] = {
	WRONG("you|me|him|her|us|them|this|that|, [off] all people|places|things|days", "of"),
};

static const struct usage too[] = {
	WRONG("be|is|was|were|been|had|one|it's one [to] many $|.|,|!|;", "too"),
};

static const struct usage quiet[] = {
	WRONG("how|surprisingly|remarkably|wonderfully|unusually [quite] "
	      "the|your|it|this|that|everything|our|everybody|everyone|$",
		"quiet"),
};

static const struct usage there[] = {
	WRONG("go|went [their] first", "there"),
	WRONG("be|been|go|went|arrive|arrived|live|lived|stay|stayed|drive|drove|started "
	      "[their] .|,|!|;|soon|again|by|tomorrow|at|on|in|when|if|until|before|after|every|each",
		"there"),
};

static const struct usage plural_greek[] = {
	WRONG("criteria|phenomena [was]", "were"),
	WRONG("criteria|phenomena [is]", "are"),
	WRONG("criteria|phenomena [has]", "have"),
};

static const struct usage people_who[] = {
	WRONG("person|people|man|woman|girl|boy|lady|gentleman|colleague|colleagues|nurse|teacher|someone|"
	      "somebody|"
	      "anyone|anybody|everyone|nobody|child|children|patient|patients|customer|customers|pupil|"
	      "pupils|"
	      "student|students|engineer|guy|friend|friends [which] <verb|verb-s|verb-ed|modal|be|have|do>",
		"who"),
};

static const struct usage with_i[] = {
	WRONG("because|since|as|that|but|, my|our <noun> and i [am|was]", "are / were"),
	WRONG("^ my|our <noun> and i [am|was]", "are / were"),
	WRONG("^ <name> and i [am|was]", "are / were"),
};

static const struct usage told_yesterday[] = {
	DOUBTFUL_BUT("i|you|we|they "
		     "[send|tell|show|give|write|meet|speak|say|come|take|teach|bring|hold|make|build|ask|"
		     "offer|explain|mention|describe|talk|go|see|hear|call|receive] *? *? *? *? yesterday",
		"$2:ed",
		"did|didn't|do|don't|to|will|would|could|can|should|might|may|must|let|if|when|that|what|why|"
		"how|"
		"where|had|have "
		"i|you|we|they"),
};

static const struct family families[] = {
	FAMILY("of or have: must of", "After a word such as \"must\" it is \"have\", not \"of\"", have),
	FAMILY("whose or who's: whose idea", "\"Who's\" is short for \"who is\"; of whom is \"whose\"",
		whose),
	FAMILY("then or than: comparatives", "\"Than\" compares; \"then\" is about time", than),
	FAMILY("its or it's: its silence says",
		"\"It's\" is short for \"it is\"; what belongs to it is \"its\"", its),
	FAMILY("accept or except: verbs", "To accept is to take; \"except\" leaves something out", accept),
	FAMILY("of or off: all people", "\"Off\" is away from; \"of\" belongs here", of),
	FAMILY("to or too: one too many", "\"Too\" means more than enough", too),
	FAMILY("quite or quiet: how quiet", "\"Quiet\" is without noise; \"quite\" is fairly", quiet),
	FAMILY("there or their: places", "\"There\" is the place; what belongs to them is \"their\"", there),
	FAMILY("criteria were", "This is a plural; one is a criterion, a phenomenon", plural_greek),
	FAMILY("people who", "Of people one says \"who\"", people_who),
	FAMILY("and I are", "Two are meant here", with_i),
	FAMILY("told yesterday", "Yesterday is over, so the verb stands in the past", told_yesterday),
};

const struct family_list frame_slip_families = {families, ARRAY_COUNT(families)};

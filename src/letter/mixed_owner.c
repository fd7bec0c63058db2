/* Words of owning and of counting that sound like others: change there filter, exceed you're hopes, my too
 * children. */
#include "letter/families.h"
#include "letter/usage_row.h"

/* What one does to a thing, and never "there" or to a whole clause. */
#define DOES_TO                                                                                              \
	"check|checks|checked|checking|support|supports|supporting|explained|discussed|discuss|showed|"      \
	"shared|sharing|clean|cleans|drive|park|parked|load|loaded|finished|raise|raised|change|changes|"    \
	"changed|changing|need|needs|needed|exceed|exceeds|exceeded|exceeding|use|uses|used|"                \
	"using|repair|repaired|repairing|clean|cleaned|cleaning|clear|cleared|serve|serves|served|serving|"  \
	"protect|protected|protecting|fix|fixed|fixing|replace|replaced|replacing|feed|fed|feeding|"         \
	"reduce|reduced|reducing|increase|increased|increasing|solve|solved|solving|answer|answered|"        \
	"answering|treat|treated|treating|sell|sold|selling|wash|washed|washing|update|updated|updating|"    \
	"tell|told|telling|ask|asked|asking|thank|thanked|admire|admired|appreciate|appreciated|respect|"    \
	"respected|value|valued|improve|improved|improving|bring|brings|brought|bringing|choose|chose|"      \
	"earn|earned|describe|described|deserve|deserved|deserves|take|took|taking|give|gave|open|opened|"   \
	"wear|wore|carry|carried|order|ordered|translate|translated|train|trained|training|hold|held|join|"  \
	"joined|joining|pay|paid|paying|cut|spend|spent|spending|plan|planned|planning|pick|picked|prepare|" \
	"prepared|preparing|save|saved|saving|trust|trusted|celebrate|celebrated|lose|lost|losing"
#define OWNED                                                                                                \
	"<noun|plural -adverb -preposition -conjunction -subject -object -determiner -possessive -be -have " \
	"-modal -do -name -time -number -verb-s -verb-ing>"
static const struct usage there[] = {
	WRONG("look|looks|looked|looking|smile|smiled|laughed|arrive|arrived at [there] " OWNED, "their"),
	WRONG_BUT(DOES_TO " [there] " OWNED, "their",
		"* there time|work|part|home|right|half|straight|best|better|last|first|next|one|all|way|"
		"most|half|near|second|till|past|round|like / * there <noun> ago|later|earlier / "
		"used|opened|held|paid|spent|joined|took|taken|taking there * after|before|at|on|for"),
	WRONG_BUT("of|with|about|into|through|without|towards|against|between|among|despite|behind "
		  "[there] " OWNED,
		"their", "* there time|part|must|need|may|might|can|will"),
	WRONG("in|on|into|at|by|through|under|from|to [there] "
	      "hands|hand|shoes|eyes|minds|heads|lives|life|favour|favor|opinion|field|faces|office|offices|"
	      "homes|house|houses|pockets|class|classes|jobs|department|case|language|languages|names",
		"their"),
};

/* Verbs that no whole clause follows, so that no "you are" does. */
#define NO_CLAUSE                                                                                            \
	"exceed|exceeds|exceeded|exceeding|meet|meeting|support|supporting|join|joining|discuss|discussed|"  \
	"discussing|answer|answered|answering|use|used|using|enjoy|enjoyed|enjoying|visit|visited|visiting|" \
	"receive|received|receiving|read|reading|share|shared|sharing|follow|followed|following|serve|"      \
	"serving|improve|improving|review|reviewed|reviewing|respect|fill|fit|match|study|studied|take|"     \
	"took|taking|accept|accepted|decline|declining|sent|send|help|helping|using|check|checked"
static const struct usage you_are[] = {
	WRONG("<noun|plural> [whose] hiring|looking|growing|expanding|recruiting "
	      "now|for|,|.|$|fast|quickly|again",
		"who's"),
	WRONG_BUT(NO_CLAUSE " [you're] <noun|plural|adjective -verb-ing>", "your",
		"* you're sure|happy|right|ready|able|welcome|not|all|in|on|here|there|home|done|given|told"),
};

static const struct usage it_is[] = {
	WRONG("like|liked|love|loved|enjoy|enjoyed|admire|admired|change|changed|changing|improve|lose|lost|"
	      "exceed|achieve|reach|reached [it's] <adjective>? " OWN_SINGLE "|" OWN_PLURAL
	      "|goal|aim|target|"
	      "targets|aims|name|name|place|beauty|history|style|size|character|charm|tone",
		"its"),
};

#define COUNTED                                                                                              \
	"children|kids|sons|daughters|brothers|sisters|dogs|cats|hours|days|weeks|months|years|jobs|"        \
	"offers|questions|colleagues|interviews|things|rounds|positions|projects|ideas|reasons|people|"      \
	"friends|languages|teams|tasks|examples|minutes|meetings|roles|points|shifts"
static const struct usage two[] = {
	WRONG("speak|talk|talked|spoke|write|wrote|listen|listened|reply|replied|like|love|want|able|happy|"
	      "glad|"
	      "hope|ready|going|forward|explain|explained|belongs [two] "
	      "you|me|him|her|us|it|be|do|have|meet|hear|see|work|join|come|speak|talk|learn|start|thank",
		"to"),
	WRONG("worse|better|faster|easier|harder|cheaper|quicker|safer [then] "
	      "waiting|working|being|sitting|doing|having|going|talking|writing|reading|standing|walking|"
	      "driving|"
	      "starting|nothing|never",
		"than"),
	WRONG("waiting|wait|thanks|thank|forward|looking|grateful|glad|asking|hoping|ask|hope you? "
	      "for|to|about [you] "
	      "answer|reply|response|decision|offer|opinion|feedback|advice|news|call|support|understanding|"
	      "patience|trust|confidence|attention",
		"your"),
	WRONG("my|our|his|her|their|those|these [too] <noun -adjective -adverb -determiner -number>? "
	      "<plural>",
		"two"),
	WRONG("my|our|his|her|their|your|the|these|those|other|last|next|first [too] " COUNTED, "two"),
	WRONG("have|has|had|after|in|within|for|over|about|at|with|of [too] " COUNTED, "two"),
	WRONG("^ i|we|they have|had [to] " COUNTED, "two"),
	WRONG("my|our|these|those|last|next|past [to] " COUNTED, "two"),
	WRONG("[two] much|many|late|busy|expensive|difficult to|for|$", "too"),
};

static const struct family families[] = {
	FAMILY("their before what is owned", "What belongs to them is \"their\"; \"there\" is a place",
		there),
	FAMILY("your before what is owned", "What belongs to you is \"your\"; \"you're\" is \"you are\"",
		you_are),
	FAMILY("its before what is owned", "What belongs to it is \"its\"; \"it's\" is \"it is\"", it_is),
	FAMILY("two, too or to", "\"Two\" counts, \"too\" is also or more than enough", two),
};
const struct family_list mixed_owner_families = {families, ARRAY_COUNT(families)};

/* Pronouns that sound like a pronoun with a verb: its, there, your, whose. */
#include "letter/families.h"
#include "letter/usage_row.h"

#define SAID_THAT                                                                                            \
	"i|you|we|they|think|believe|hope|know|feel|say|said|guess|sure|glad|that|because|if|when|and|but|"  \
	"so|since|though|although|,|;"

static const struct usage its[] = {
	WRONG("[its] been|not|because", "it's"),
	WRONG("[its] a|an|the|my|your|our|their|his|this|these|those", "it's"),
	WRONG("[its] "
	      "just|also|really|still|already|always|never|probably|certainly|definitely|clearly|actually|"
	      "only !<noun|plural|adjective|verb-ing|verb-en>",
		"it's"),
	WRONG("[its] really|very|so|too|quite|extremely <adjective> to|that|how|when|for|if|,|and|.", "it's"),
	WRONG("[its] really|very|so|too|quite|pretty <adjective> $", "it's"),
	WRONG("[its] "
	      "important|great|good|nice|hard|difficult|easy|possible|impossible|clear|amazing|critical|"
	      "common|rare|essential|vital|wonderful|fantastic|interesting|exciting|obvious|likely|unlikely|"
	      "true|best|better|worth|safe|necessary|lovely|refreshing|inspiring|encouraging|impressive|"
	      "rewarding|evident|fair|crucial to|that|for|how|when|if|what|having|doing|working|seeing",
		"it's"),
	WRONG("[its] "
	      "something|nothing|someone|somebody|everyone|everything|anything|anyone|nobody|somewhere|what|"
	      "where|how|why|who|me|you|us|them|him",
		"it's"),
	WRONG("[its] going|getting|becoming|looking|been|had|got|taken|grown|called|named|known "
	      "to|a|an|the|more|better|very|so|up|for|as|nothing|been",
		"it's"),
	WRONG("[its] called|named <name>", "it's"),
	WRONG("^ [its] called|named|made", "it's"),
	WRONG("[its] <adjective|adverb> than", "it's"),
	WRONG_BUT("[its] <adjective -noun -verb -adverb> to|that|why|because|how|when|if|who|where|what",
		"it's", "at|in|on|of|with|for|by|from|about|to its"),
	WRONG("[its] more|less <adjective> than|to", "it's"),
	WRONG("[its] time to|that|for|we|i", "it's"),
	WRONG("[its] no secret|wonder|surprise|problem|longer|doubt|coincidence|accident|trouble|good|use",
		"it's"),
	WRONG("[its] up to", "it's"),
	WRONG("[its] about time|to|the|how", "it's"),
	WRONG("[its] one|part of", "it's"),
	WRONG("[its] in|on|at|for|with|from|like|as|under|by|of the|a|my|your|our|their|its|me|you|us",
		"it's"),
	WRONG("[its] like|as if|though|<verb-ing>", "it's"),
	WRONG("^ [its] clear|exactly|almost|nearly|exciting|fine|true|okay|ok|great|perfect $", "it's"),
	WRONG("hope|think|believe|know|feel|if|when|because|that|but|say|says|where|while|although|since "
	      "[its] <adjective> $",
		"it's"),
	WRONG("[it's|its'] own", "its"),
	WRONG("[its'|it's']", "its"),
	WRONG("[its|it's self]", "itself"),
	WRONG("[its's]", "its / it's"),
	WRONG("of|with|in|to|from|at|through|behind|across|into|within|between|among|around|throughout|"
	      "despite|during|by|on|about|under|over|towards|against [it's] "
	      "!a|an|the|not|been|going|very|really|so|too|like|always|just|also|all|time|,|.|-|in|on|at|for|"
	      "my|your|our",
		"its"),
	WRONG("for [it's] <noun|plural>", "its"),
	WRONG("treats|treat|treated|treating|builds|built|building|runs|run|ran|running|supports|supported|"
	      "values|valued|develops|developed|serves|served|serving|helps|trains|trained|takes|uses|used|"
	      "using|manages|managed|managing|shares|shared|designs|designed|keeps|kept|protects|leads|"
	      "expands|expanded|expanding|improves|improved|improving|handles|handled|handling|celebrates|"
	      "celebrated|launches|launched|launching|grew|grows|growing|doubled|opened|changed|lost|made|"
	      "describes|described|achieves|achieved|meets|met|fulfils|fulfilled|puts|organises|organizes|"
	      "organised|organized|approaches|invests|engages|encourages|respects|rewards|empowers|reached|"
	      "hit|completed|entered|lives|moved|moving|changes|changing|sets|set|"
	      "fills|welcomes|welcomed|promotes|promoted|hires|hired|hiring|raised|sold|"
	      "sells|won|wins|defines|pays| [it's] "
	      "!a|an|the|not|been|going|very|really|so|too|like|always|just|also|all|time|,|.|in|on|at|for|"
	      "my|your|our|more|to|important|worth|good|great|clear|hard|easy|about|from|one|no|what|how|<"
	      "adverb>",
		"its"),
	WRONG_BUT("[it's] "
		  "mission|approach|reputation|strategy|website|brand|culture|roadmap|founder|founders|ceo|"
		  "headquarters|workforce|commitment|dedication|ability|willingness|competitors|vision|"
		  "philosophy|size|origins|roots|employees|staff",
		"its",
		"it's mission critical / it's brand new / it's vision and / it's culture that / it's "
		"commitment that / it's dedication that / it's dedication and / it's employees who / it's "
		"staff who"),
	WRONG("and|, [it's] <adjective>? "
	      "team|mission|company|office|product|history|founder|future|success|growth|impact|services|"
	      "products|customers|clients|people|values|users|members !<verb|verb-s|verb-en|be|modal>",
		"its"),
	WRONG("<noun|name> and [it's] <plural -verb -adjective -time> !who|that|which|,", "its"),
	WRONG("[it's] <adjective>? "
	      "50th|100th|10th|25th|75th|20th|30th|40th|5th|fifth|tenth|fiftieth|hundredth|first "
	      "anniversary|birthday|year|century|decade|milestone",
		"its"),
};

#define NOT_BEFORE_PLACE                                                                                     \
	"!" BE_WORDS "|can|could|will|would|should|may|might|must|not|go|went|gone|going|goes|get|got|"      \
	"getting|gets|work|worked|"                                                                          \
	"working|works|live|lived|living|stay|stayed|travel|travelled|out|over|up|down|in|back|right|from|"  \
	"hi|hello|hey|seems|seem|"                                                                           \
	"seemed|exists|remains|do|does|did|has|have|had|,|;|and|but|that|if|when|since|as|because|while|"    \
	"whether|met|spent|near|so|or|"                                                                      \
	"than|seen|doing|already|always|never|also|still|said|you|me|us|them|it|believe|think|feel|hope|"    \
	"say|find|found"

/* A verb, but none of being or going somewhere. */
#define NOT_BEFORE_PLACE_VERB                                                                                \
	"admire|admired|appreciate|appreciated|enjoy|enjoyed|love|loved|like|liked|respect|value|valued|"    \
	"shared|share|explained|explain|described|describe|discussed|discuss|"                               \
	"showed|show|finished|finish|doing|did|made|make|making|gave|give|giving|lost|lose|keep|kept|"       \
	"keeping|raise|raised|raising|improve|improved|improving|support|"                                   \
	"supported|supporting|reach|reached|meet|achieve|achieved|build|built|building|change|changed|"      \
	"changing|develop|developed|check|checked|review|reviewed|"                                          \
	"understand|understood|hear|heard|know|learn|learned|teach|taught|help|helped|expand|launch|"        \
	"launched|run|running|manage|managing|brought|bring|bringing|"                                       \
	"took|take|taking|follow|followed|open|opened|ask|asked|answered|answer|know|knew|wash|use|treat|"   \
	"move|moved"

static const struct usage there[] = {
	WRONG("[their] is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|seems|exists|exist|remains",
		"there"),
	WRONG("[their] will|would|can|could|may|might|must|should|shall be|have|not|also|always|never",
		"there"),
	WRONG("[their] a|an|the|not|going|very", "they're / there"),
	WRONG("[their] "
	      "looking|doing|trying|planning|hoping|expecting|interested|happy|excited|willing|able|likely|"
	      "supposed|ready|unlikely to|for|on|that|in|about|with|at|a",
		"they're"),
	WRONG("[their] always|also|still|all|both|really|so|too|currently|now|already <verb-ing>", "they're"),
	WRONG_BUT("[their] really|very|so|too|always|both|extremely <adjective> $", "they're",
		"of|to|for|with their"),
	WRONG("[their] $", "there"),
	WRONG("[their] ,|and|or|but|when|if|because|since|until|from", "there"),
	WRONG("over|out|up|down|back|work|working|worked|go|going|went|been|get|got|live|arrive|arrived "
	      "[their] on|at|in|by|for|with|as|to|this|next|every|last|tomorrow|today|again|and|soon",
		"there"),
	WRONG("be|is|was|are|were|am|'m|i'm|here|hi|hello|hey|from [their] on|at|in|by|from|,|.", "there"),
	WRONG("hi|hello|hey [their]", "there"),
	WRONG("[they're] own", "their"),
	WRONG("of|for|with|in|from|about|to|at|by|on|into|and|through [they're] " OWN_SINGLE "|" OWN_PLURAL
	      "|people|work|time|help|support",
		"their"),
	WRONG("[they're] "
	      "team|company|mission|office|reputation|strategy|website|brand|product|decision|opinion|"
	      "process|time|feedback|advice|consideration|website|budget|schedule|timeline|response|reply",
		"their"),
	WRONG("like|liked|love|loved|enjoy|enjoyed|admire|admired|appreciate|appreciated|value|share|shared|"
	      "about|know|support|understand|finished|discussed|respect [they're] " OWN_SINGLE "|" OWN_PLURAL,
		"their"),
	WRONG("in|over|been|from|go|going|went|be|was [they're] $", "there"),
	WRONG("[there] own !the|a|an|their|our|his|her|my|this|that|it|its", "their"),
	WRONG("[there] own $", "their"),
	WRONG("of|with|for|about|by|into|through|using|use|uses|used [there] <noun|plural -verb -adverb "
	      "-adjective -time -preposition -subject -determiner -possessive>",
		"their"),
	DOUBTFUL(NOT_BEFORE_PLACE_VERB " [there] <plural -verb -adverb -adjective -time -verb-s>", "their"),
	WRONG(NOT_BEFORE_PLACE " [there] " OWN_SINGLE "|" OWN_PLURAL, "their"),
	WRONG("of|for|with|about|to|by|on|at|in|into|through [there] "
	      "time|work|help|support|people|own|day|days|week|best|new|first|current|next|main|other|annual|"
	      "whole|entire|future|kind|friendly|warm",
		"their"),
	WRONG("^ [there] " OWN_SINGLE "|" OWN_PLURAL
	      " is|are|was|were|has|have|seems|seem|looks|look|sounds|made|will|would",
		"their"),
	WRONG("that|because|how|and|if|while|since|, [there] " OWN_SINGLE "|" OWN_PLURAL
	      " is|are|was|were|has|have|seems|seem|looks|sounds|will|would",
		"their"),
	WRONG("^ [there] going|looking|hiring|planning|hoping|expecting|doing|not|very|really", "they're"),
	WRONG("that|think|know|say|believe|because|and|but|if|sure|, [there] "
	      "going|looking|hiring|hoping|expecting to|for",
		"they're"),
	WRONG("[there's] "
	      "team|company|mission|culture|own|office|website|reputation",
		"theirs / their"),
	WRONG("[their's|there's] $", "theirs"),
	WRONG("[their's] a|an|no|not|nothing|something|one|plenty|enough|always|only|so|little|much|another",
		"there's"),
	WRONG("[theirs] a|an|no|not|nothing|something", "there's"),
	WRONG("^ [they|them] is|was a|an|no|some|many|nothing", "there"),
};

#define YOU_ARE                                                                                              \
	"looking|going|doing|interested|able|sure|aware|willing|hiring|planning|considering|thinking|"       \
	"hoping|trying|seeking|"                                                                             \
	"supposed|welcome|unsure|unable|likely|not"

static const struct usage your[] = {
	WRONG("^ [your] right $", "you're"),
	WRONG("^ [your] right that|when|about|in|,|and|to say|think|the|we|i|it", "you're"),
	WRONG("^ [your] right that|when|about|,", "you're"),
	WRONG("think|believe|know|feel|agree|that|say|said|course|sure|if|and|but|, [your] "
	      "absolutely|quite|totally|completely? right that|when|about|,|.|.",
		"you're"),
	WRONG("[your] absolutely|quite|completely|totally right|correct", "you're"),
	WRONG("[your] a|an|the|not|been", "you're"),
	WRONG("[your] looking for|to|at|forward|into", "you're"),
	WRONG("[your] "
	      "going|trying|hoping|planning|expecting|willing|able|unable|happy|supposed|welcome|likely|"
	      "ready|pleased|delighted|required|free|keen|about to",
		"you're"),
	WRONG_BUT("[your] welcome $", "you're", "for|of|by|with|and|from your welcome"),
	WRONG("[your] doing|working|building|making "
	      "well|great|good|a|the|with|on|at|in|for|is|and|there|here|now",
		"you're"),
	WRONG("[your] interested|sure|aware|confident|certain|convinced|unsure|satisfied|comfortable "
	      "in|that|of|about|with|,|.",
		"you're"),
	WRONG("[your] available|free|busy|happy|well|ok|okay "
	      "on|at|for|next|this|to|tomorrow|today|then|,|in|with|any|before|after",
		"you're"),
	WRONG("^ hope|if|when|while|since|that [your] "
	      "well|busy|free|available|ready|back|happy|interested|able|not|open|around|still|all",
		"you're"),
	WRONG("hope|trust|if|when [your] "
	      "well|busy|free|available|ready|happy|interested|doing|having|enjoying|keeping|looking|hiring|"
	      "planning|considering|thinking|open|willing|sure|still|in|on|feeling|all",
		"you're"),
	WRONG("as|that|because|think|know|glad|while|since|where|whenever|once|unless [your] " YOU_ARE
	      " for|to|a|the|in|that|of|on|about|at|not|with|,|.",
		"you're"),
	WRONG("what|who|whom|how|where [your] looking|doing|trying|hoping|seeking|saying|facing", "you're"),
	WRONG("[your] good to go", "you're"),
	WRONG("[your] <adjective -noun -verb -verb-en -adverb> to <verb>", "you're"),
	WRONG("hope|trust [your] <adjective -noun -verb> .|,|and|here|there|in|at|after|today", "you're"),
	WRONG("hope|trust [your] <adjective -noun -verb> $", "you're"),
	WRONG("what|who|how|where [your] building|planning|working|hiring to|on|for|in|with", "you're"),
	WRONG("[your] very|so|really|too kind|busy|welcome|right|generous|helpful|nice|patient|good $",
		"you're"),
	WRONG("[your] very|so|really|too kind|busy|welcome|right|generous|helpful|nice|patient "
	      "to|,|and|that|about|.",
		"you're"),
	WRONG("[your] in|on|at|under|from|with the|my|a|an|good|it|that|this|me|us", "you're"),
	WRONG("[your] always|also|still|currently|already|just|probably|certainly|clearly|really "
	      "looking|hiring|going|trying|doing|a|the|welcome|interested|thinking|working|in|on",
		"you're"),
	WRONG("[your] all|both set|right|so|very|doing|welcome|busy", "you're"),
	WRONG("[your] one|part of", "you're"),
	WRONG("[your] the|kind|kindest one|to", "you're"),
	WRONG("[your's]", "yours"),
	WRONG("[your] sincerely|faithfully|truly|respectfully|cordially", "yours"),
	WRONG("how|what|where|why|that|if|when|because [your] <verb-ing> "
	      "the|a|an|it|this|these|them|my|me|us",
		"you're"),
	DOUBTFUL_BUT("[you're] <noun -adjective -adverb -verb-ing -verb-en -preposition -determiner -number "
		     "-name -mass -plural -time -possessive -object -subject -modal -be>",
		"your",
		"you're "
		"home|family|part|president|head|chair|captain|ceo|cto|director|welcome|one|kind|king|boss|"
		"manager|proof|type|sort|fun|what|who|nothing|something|everything|somebody|not|to|else"),
	WRONG("[you're] sincerely|faithfully|truly|respectfully|cordially|own", "yours / your"),
	WRONG("[yours] "
	      "time|team|company|email|consideration|office|website|help|advice|feedback|reply|response|"
	      "interest|support",
		"your"),
	WRONG("[you're] " OWN_SINGLE
	      "|time|email|mail|message|letter|note|help|support|kind|guidance|insights|teams|products|"
	      "services|offices|employees|values|convenience|assistance|patience|call|invitation|offer|job|"
	      "work|name|thoughts|questions|candidacy",
		"your"),
	WRONG("for|of|from|about|by|into|under|during|after|before|through [you're] "
	      "!a|an|the|not|going|to|looking|all|,|very|really|in|on|at|so|here|doing|interested|also|"
	      "always|<adverb>|<verb-ing>",
		"your"),
	WRONG("in|with|to|on|at [you're] " OWN_PLURAL "|time|email|message|kind|office|job|work|new|next|"
	      "current|area|field|opinion|own|thoughts|questions",
		"your"),
	WRONG("for|of|on|in|with|by|from|about|to [you] "
	      "time|help|consideration|interest|email|message|reply|response|kindness|patience|team|teams|"
	      "company|office|website|guidance|advice|insights|hospitality|continued|candour|candor|openness|"
	      "letter",
		"your"),
	WRONG("of|on|in|with|by|from|about|to|at|that|join [you] "
	      "team|company|office|organisation|organization|department|product|products|customers|clients|"
	      "website",
		"your"),
	WRONG_BUT("thank [your] for|very|so|again|and|in|kindly|,|!|.|once|too|both|all", "you",
		"and thank your"),
	WRONG("see|meet|meeting|from|contact|tell|telling|email|call|let|help|show|thank|seeing|join|with|to|"
	      "of|about|for|by|and [your] $",
		"you"),
	WRONG("meet|meeting|met|seeing|see|contact|thank|tell|let|give|help|show|hear|hearing|speak|speaking|"
	      "talk|talking from|to|with? [your] "
	      "soon|again|for|that|to|if|when|in|on|at|tomorrow|today|yesterday|about|know|and|shortly|last",
		"you"),
	WRONG("[youre]", "you're / your"),
};

static const struct usage whose[] = {
	WRONG("[who's] <adjective>? " OWN_SINGLE "|work|job|name|names|people|" OWN_PLURAL, "whose"),
	WRONG("<noun|plural|name> ,? [who's] <noun -adjective -verb-ing -verb-en -adverb -preposition "
	      "-determiner -name> was|is|had|has|were|are|will|would|can|could|<verb-ed>",
		"whose"),
	WRONG("<noun|plural|name> ,? [who's] <noun -adjective -verb-ing -verb-en -adverb -preposition "
	      "-determiner -name> i|you|we|they|he|she",
		"whose"),
	WRONG("<noun|plural> , [who's] <noun|plural> <verb-s|verb-ed|modal|be|have>", "whose"),
	WRONG("[whose] "
	      "been|not|a|an|the|going|also|very|currently|now|responsible|interested|willing|able|available|"
	      "looking|leaving|always|already|really|still|just",
		"who's"),
	WRONG("[whose] in|on|at|with|from charge|the|your|our|my|a|team", "who's"),
	WRONG("anyone|someone|everyone|somebody|person|candidate|one|those|people|colleague|friend [who] "
	      "job|name|career|background|skills|team is|are|was|were|has",
		"whose"),
};

static const struct family families[] = {
	FAMILY("its or it's", "\"It's\" is short for \"it is\"; what belongs to it is \"its\"", its),
	FAMILY("there, their or they're",
		"\"There\" is a place, \"their\" means of them, \"they're\" is short for \"they are\"",
		there),
	FAMILY("your or you're", "\"You're\" is short for \"you are\"; what belongs to you is \"your\"",
		your),
	FAMILY("whose or who's", "\"Who's\" is short for \"who is\"; of whom is \"whose\"", whose),
};
const struct family_list confused_families = {families, ARRAY_COUNT(families)};

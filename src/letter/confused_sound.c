/* Words that sound or look like the one that was meant: went threw it, I red it, a pier review. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

static const struct usage verbs[] = {
	WRONG("was|were|been|it|that|this|she|he|you [bought] to my|our|your|their attention", "brought"),
	WRONG("points|point|topics|topic|issues|issue|questions|question|subject|that|which "
	      "you|we|i|he|she|they [bought] up",
		"brought"),
	WRONG("[illicit|illicits] a|the|some|any|more|better|their|his|her|useful? "
	      "response|responses|feedback|requirements|information|answers|interest",
		"elicit"),
	WRONG("be|is|am|not|was|are|were|i'm|very|never [adverse] to", "averse"),
	WRONG("keep|keeps|kept|keeping me|you|us|him|her|them|everyone [appraised]", "apprised"),
	WRONG("not|didn't|doesn't|never|won't|don't|wouldn't|could|can't|nothing|hardly "
	      "[phase|phased|phases] me|us|him|her|you|them",
		"faze / fazed / fazes"),
	WRONG("[faired] well|better|badly|worse", "fared"),
	WRONG("have|has|had|having|i've|you've|we've|ever|never|always [bean]", "been"),
	WRONG("to|could|can|will|not|would|and [sea] you|the|how|if|what|that|it|your|a|why|where|more",
		"see"),
	WRONG("^ [sea] you", "see"),
	WRONG("it|that|this|which|he|she|role|company|team|everyone|work|position|job|culture [seams] "
	      "to|like|that|very|a|an|clear|so|quite|great|good|ideal|perfect",
		"seems"),
	WRONG("to|can|will|could|would|may|might|should|must|not [altar] "
	      "the|my|our|your|a|any|this|their|it|course",
		"alter"),
	WRONG("i|have|i've|had|also|just|recently|we|already [red] "
	      "your|the|about|through|that|it|my|a|an|with|up|more|in",
		"read"),
	WRONG("i|we|have|had|has|ever|never|i've|just|also [herd] "
	      "that|about|from|of|back|you|your|nothing|anything|so|it|the",
		"heard"),
	WRONG("i|have|was|were|be|i've|been|just|already [scent|cent] the|you|it|a|my|an|to|me|over|by|your",
		"sent"),
	WRONG("do|am|is|are|was|were|did|does|will|would|could|can|should|i'm|have|has [knot] "
	      "be|know|have|a|the|want|sure|only|available|yet|think|been|hesitate|able|see|find|need",
		"not"),
	WRONG("to [some] up", "sum"),
	WRONG("to|can|could|will|would|i|and [right] down my|the|your|a|some|what", "write"),
	WRONG("to|can|will|would [except] that", "accept"),
};

static const struct usage adjectives[] = {
	WRONG("[eminent] "
	      "decision|deadline|launch|start|move|release|change|changes|departure|arrival|closure|risk",
		"imminent"),
	WRONG("my|your|our|the|a|this [resent] "
	      "interview|conversation|meeting|discussion|application|email|visit|call|role|project|graduate|"
	      "experience|work|news|letter|position",
		"recent"),
	WRONG("my|your|our|his|her|their|the|its [currant] "
	      "role|job|position|employer|team|work|salary|company|project|manager|projects|situation|"
	      "contract|process|plan",
		"current"),
	WRONG("[miner] "
	      "changes|change|issue|issues|point|points|details|detail|edits|error|errors|problem|correction|"
	      "corrections|concern|question",
		"minor"),
	WRONG("in|make|made|it|is|be|use|write|very [plane] english|language|speaking|text|that|to|and",
		"plain"),
	WRONG("[plane] english|language|text|truth|speaking", "plain"),
	WRONG("long [overdo]", "overdue"),
	WRONG("[overdo] payment|reply|invoice|thanks|response|accounts|library", "overdue"),
	WRONG("[lightening] fast|speed|quick|talk|talks|strike|round", "lightning"),
	WRONG("am|be|is|very|so|truly|really|are|was|i'm|most [great full]", "grateful"),
	WRONG("[great full]", "grateful"),
	WRONG("in [vein] .|,", "vain"),
};

static const struct usage nouns[] = {
	WRONG("good|this|monday|tuesday|wednesday|thursday|friday|tomorrow|yesterday|in|each|every the? "
	      "[mourning] .|,|and|was|at|i|we|to|for|when|because|call|meeting",
		"morning"),
	WRONG("good|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday [mourning]", "morning"),
	WRONG("strike|struck|strikes|touched|touch a|the [cord]", "chord"),
	WRONG("take|took|taking|hand|handed|handing|hold|holding|held over? the [reigns|rains]", "reins"),
	WRONG("[pear|pare] programming", "pair"),
	WRONG("[pier|pear] review|reviews|reviewed|group|support|pressure|feedback|learning|to-peer", "peer"),
	WRONG("the|best|only|great|any|this|right|same|friendly|on my|by? [weigh] "
	      "you|to|that|we|of|i|they|,|in|it",
		"way"),
	WRONG("by the [weigh|whey]", "way"),
	WRONG("[verses] the|a|other|what|our|using|traditional|my|your|an", "versus"),
	DOUBTFUL("my|your [dairy] is|for|looks|and|free|clear|,", "diary"),
	WRONG("[mean time] ,|.|i|please|you|we|if|thank", "meantime"),
	WRONG("in|for the [mean time]", "meantime"),
	WRONG("[mean while] ,|i|we|the|please", "meanwhile"),
	WRONG("far as i [now|no|new]", "know"),
	WRONG("^ to [who] it may concern", "whom"),
	WRONG("to whom it may [concerned|concerns|conern]", "concern"),
	WRONG("at your [earlier|early] convenience", "earliest"),
	WRONG("at [you|you're] earliest|convenience|own", "your"),
	WRONG("[an] "
	      "learning|hearing|seeing|meeting|talking|discussing|speaking|working|looking|getting|thank|"
	      "thanks|hope|look|the|see|hear|learn|meet|make|would|could|can|may|how|what|when|why|where",
		"and"),
	WRONG("<noun|plural|name> and [there] " OWN_SINGLE "|" OWN_PLURAL " !<be|verb-ed|modal|have|verb-s>",
		"their"),
};

static const struct usage through_words[] = {
	WRONG("go|goes|went|going|gone|walk|walked|walking|talk|talked|talking|work|worked|working|get|got|"
	      "run|ran|running|came|come|coming|look|looked|looking|follow|followed|took|take|taking|me|us|"
	      "you|him|them|it|guide|guided|leading|live|lived|driving|all|half|halfway|way|put "
	      "[threw|thorough|trough] !refurbishment",
		"through"),
	WRONG("[threw|trough] which|the|your|my|our|this|a|an|email|linkedin <adjective>? "
	      "interview|process|company|team|project|projects|application|website|recruiter|agency|friend|"
	      "colleague|email|linkedin|portal|questions|portfolio|experience|work|conversation|years|code|"
	      "roadmap|plans|details|training|job|post|advert|network|which",
		"through"),
	WRONG("[thorough] the|your|my|our|this|a|an|which|it|these|those", "through"),
	WRONG("a|very|such|more|most|really|so|extremely|incredibly|your|and|for|detailed|careful|the "
	      "[through] "
	      "review|understanding|process|knowledge|analysis|explanation|interview|training|preparation|"
	      "research|overview|testing|answers|introduction|and|discussion|assessment|examination|"
	      "description|tour|grounding|job|inspection|documentation|onboarding|planning|investigation",
		"thorough"),
	WRONG("very|extremely|incredibly|so|really|more|most [through] !which|the|my|your|our|and",
		"thorough"),
	WRONG("[throughly|thoroughy|thouroughly]", "thoroughly"),
	WRONG("went|goes|gone|walked|walking|came|got|lived|followed|guided|guiding|led|leading|me|us|him|"
	      "them|talked|talking|ran|looked [though|thought|tough] "
	      "the|my|your|our|a|each|some|these|those|it|how|this|an|every|all|with|what",
		"through"),
	WRONG("to|will|would|can|could|we'll|i'll|and|then go|get|walk|talk|work|run|look|come "
	      "[though|thought|tough] the|my|your|our|a|each|some|these|those|it|this|an|every|all|with",
		"through"),
	WRONG("^ even [thought|tough|through] !about|of|to|that|he|for", "though"),
	WRONG(", even [thought|tough|through]", "though"),
	WRONG_BUT("[even thought|tough|trough] i|we|you|it|the|they|he|she|this|that|there|my|our|your",
		"even though", "i|we|you|they|he|she|who|and|had|have|has|never|but even thought"),
	WRONG("as [thought|tough|trough] i|we|you|it|they|he|she|there", "though"),
	WRONG("^ [thought|tough|through|trough] i|we|it|you|they "
	      "am|was|have|had|is|know|understand|would|were|are|do|will|may",
		"though"),
	WRONG("i|we|always|have|had|never|ever|just|also [though] "
	      "that|it|about|of|your|was|you|i|we|there|this|my|the|they|he|she",
		"thought"),
	WRONG("than|as|what|like i|we|you [though] .|,|it|was|would", "thought"),
	WRONG("than|as i|we|you [though] $", "thought"),
	WRONG("a|my|any|just|second|some|much|no|more|great|lot|careful|further|first|final|serious|food|"
	      "after|one|kind|school of? for? [though|tought|trought] "
	      ",|.|into|to|about|that|was|is|and|on|process|i|for|of|!|experiment|leadership|leader|leaders|"
	      "went|has",
		"thought"),
	WRONG("careful|further|some|much|of|more|serious|for [though] $", "thought"),
	WRONG("your|my|any|some|these|his|her|our|those|with|few|first|initial|final "
	      "[thoughs|toughts|toughs]",
		"thoughts"),
	WRONG("a|very|some|the|those|such|most|really|pretty|of|this|more [though|thought] "
	      "question|questions|decision|decisions|challenge|challenges|choice|choices|market|problem|"
	      "problems|competition|times|time|call|job|interview|period",
		"tough"),
};

static const struct family families[] = {
	FAMILY("through, thorough, though, thought",
		"These look alike: \"through\", \"thorough\", \"though\", \"thought\", \"tough\"",
		through_words),
	FAMILY("sounds alike: verbs", "This sounds like the word that fits here, but is another", verbs),
	FAMILY("sounds alike: adjectives", "This sounds like the word that fits here, but is another",
		adjectives),
	FAMILY("sounds alike: other words", "This sounds like the word that fits here, but is another",
		nouns),
};
const struct family_list confused_sound_families = {families, ARRAY_COUNT(families)};

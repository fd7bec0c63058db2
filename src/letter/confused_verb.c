/* Verbs that are taken for others: affect, lose, accept, lead, breathe. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

static const struct usage affect[] = {
	WRONG("the|an|any|no|some|positive|negative|big|huge|great|real|direct|lasting|profound|significant|"
	      "little|major|strong|ripple|side|adverse|desired|opposite|immediate|overall|calming|its|this|"
	      "what|much|such|good|bad|knock-on|cumulative|dramatic|measurable|noticeable|marked|long-term|"
	      "butterfly [affect] !disorder|regulation|me|you|us|our|the|your|my|their|how|people",
		"effect"),
	WRONG("the|an|positive|negative|side|profound|lasting [affect] on|of|that|.", "effect"),
	WRONG("the|an [affect]", "effect"),
	WRONG("the|side|positive|negative|any|these|those|long-term|adverse|its|and|of [affects] "
	      "of|on|,|.|and|that",
		"effects"),
	WRONG("take|takes|took|taking|into|come|came|in [affect] !the|a|my|your|our|their", "effect"),
	WRONG("take|takes|took|into|in [affect] $", "effect"),
	WRONG("cause and [affect]", "effect"),
	WRONG_BUT("will|would|could|can|may|might|does|did|don't|doesn't|didn't|not|directly|positively|"
		  "negatively|really|greatly|to|adversely|also|won't|wouldn't [effect] "
		  "the|our|my|your|their|his|her|its|how|me|us|you|them|people|performance|results|everyone|"
		  "customers|anyone|both|those|patients|business|users|sales|morale",
		"affect",
		"effect the|our|my|your|their|its <adjective>? "
		"change|changes|transition|transfer|repairs|repair|payment|reforms|reform|sale|arrest|merger|"
		"delivery|introduction|rescue|cure|reduction|improvements|improvement|removal|release"),
	WRONG("does|did|do|can|will|would|could|may|might|should the|this|that|it|your|they|these|any "
	      "<adjective>? <noun|plural>? [effect] the|your|my|our|how|me|us|you|them|people|their|what",
		"affect"),
	WRONG("that|which|it|this|what|directly [effects] "
	      "the|our|my|your|their|his|her|how|everyone|people|every|all|me|us|both|many|customers|those",
		"affects"),
	WRONG("i|we|they|you|he|she|people|customers|team|teams|who|staff was|were|been|are|am|being? "
	      "personally|badly|directly|adversely|most|also|not? [effected] by",
		"affected"),
	WRONG("personally|most|badly|adversely|negatively|directly|greatly|severely|less|positively "
	      "[effected]",
		"affected"),
	DOUBTFUL("was|were|been|is|are|be|being [effected] by", "affected"),
	WRONG("has|have|had|that|which|this|it really|deeply|also|not? [effected] "
	      "me|us|our|the|my|your|everyone|people|how|all !change|changes|transition",
		"affected"),
};

static const struct usage lose[] = {
	WRONG("[loosing]", "losing"),
	WRONG("to|will|would|not|don't|didn't|can|could|might|may|never|cannot|can't|won't|shouldn't|should|"
	      "and|or|i|we|you|they|i'd|i'll|we'd [loose] "
	      "the|a|an|my|your|our|his|her|their|sight|track|interest|touch|focus|time|money|it|any|that|"
	      "this|hope|momentum|out|customers|clients|weight|people|control|patience|motivation|data|track|"
	      "them|you|heart|business|one|some|market|confidence|talent|much|anything",
		"lose"),
	WRONG("to [loose] !ends|end|fit|talk|lips|change|leaves|tea|connections|coupling|definition", "lose"),
	WRONG("to|not|never|cannot|can't|don't [loose] .|,|and|or|if|when|by|in", "lose"),
	WRONG("not|never|cannot|can't|don't [loose] $", "lose"),
	WRONG("it|that|he|she|which|who|company|team|never|one|nobody [looses] "
	      "its|the|a|an|my|your|our|his|her|sight|track|interest|touch|focus|money|it|momentum|out|"
	      "control|any|value",
		"loses"),
	WRONG("[lose] ends|end|change|leaf|cannon|fit|collection", "loose"),
	WRONG("on|hang|cut|let|broke|came the? [lose] $", "loose"),
	WRONG("[loosed] my|the|a|interest|our|track|touch|sight", "lost"),
	WRONG("to|will|would|not|could|can|might [lost] sight|track|touch|momentum|interest", "lose"),
};

static const struct usage passed_past[] = {
	WRONG("i|we|he|she|they|who [past] "
	      "the|my|all|it|on|your|our|with|both|several|every|his|her|this|exams|exam",
		"passed"),
	WRONG("have|has|had|having already|just|recently|now|since|also|never|successfully|not|all? [past] "
	      "the|my|all|it|away|by|on|your|our|since|this|both|every|every|his|her|quickly|so|with",
		"passed"),
	WRONG("time|weeks|week|days|months|month|year|years|deadline|date|much have|has|had "
	      "already|now|quickly|just|long|since? [past] $",
		"passed"),
	WRONG("time|weeks|week|days|months|month|year|years|deadline|date have|has|had "
	      "already|now|quickly|just|long|since? [past] ,|and|since|by|so|quickly|without|but",
		"passed"),
	WRONG("in|over|during|for the|this|these [passed] !resolution|resolutions|bill|law", "past"),
	WRONG("the|this|these|those|my [passed] "
	      "year|years|week|weeks|few|month|months|two|three|four|five|six|ten|decade|days|day|couple|"
	      "several|summer|experience|experiences|quarter",
		"past"),
	WRONG("time|week|weeks|day|days|month|months|year|years|hours|afternoon|morning [past] "
	      "quickly|by|fast|so|without|like",
		"passed"),
	WRONG("manager|team|colleague|boss|recruiter|supervisor|director [past] on|away|the|my", "passed"),
	WRONG("[passed] "
	      "experience|experiences|performance|projects|employers|employer|roles|job|jobs|employment|"
	      "colleagues|mistakes|achievements|work|positions",
		"past"),
	WRONG("go|went|gone|goes|going|walk|walked|walking|drive|drove|driving|run|ran|look|looked|looking|"
	      "get|got|getting|move|moved|moving|drove|rushed|half|quarter|minutes [passed]",
		"past"),
	WRONG("get|gets|got|getting|go|goes|went|going [pass] the|this|that|my|your|a|our|it", "past"),
	WRONG("i|we|who [pass] away", "passed"),
};

static const struct usage quite[] = {
	WRONG("[quiet] a|an "
	      "few|bit|lot|while|challenge|number|journey|experience|change|long|short|small|large|good|"
	      "different|difficult|steep|learning|big|range|achievement|impression|surprise|coincidence|"
	      "contrast|feat|unique|interesting|busy|strong|broad|wide",
		"quite"),
	WRONG("am|is|are|was|were|been|be|i'm|it's|that's|feel|felt|seems|seemed|find|found|became|become|"
	      "sounds|sounded|looks|looked|it|also|you're|we're|they're [quiet] <adjective -adverb -noun "
	      "-verb>",
		"quite"),
	WRONG("am|is|are|was|were|been|be|i'm|it's|that's|feel|felt|seems|seemed|became|become|sounds|"
	      "sounded|also|you're|we're [quiet] "
	      "sure|happy|impressed|excited|interesting|impressive|difficult|different|similar|clear|likely|"
	      "possible|helpful|often|simple|open|nervous|close|close|keen|interested|surprised|pleased|"
	      "confident|familiar|new|well|right|common|rare|fast|long|good|high|low|big|small|important|"
	      "useful|enjoyable|experienced|challenging|rewarding|an|a",
		"quite"),
	WRONG("[quiet] "
	      "sure|often|likely|honestly|frankly|simply|literally|rightly|obviously|possibly|clearly|"
	      "impressed|similar|impressive|interesting|excited|interested|confident|enough to",
		"quite"),
	WRONG("not|don't|doesn't|didn't|couldn't|can't|cannot|haven't|hasn't|won't|isn't|wasn't|never "
	      "[quiet] <verb|verb-en|verb-s>|the|a|as|so|right|there|enough|what|how|sure|ready",
		"quite"),
	WRONG("a|the|very|so|too|really|nice|some|more|keep|kept|stay|stayed|remain|remained|peace|and|"
	      "keeping|relatively|fairly|pretty [quite] "
	      "room|place|office|moment|word|week|weeks|period|time|environment|afternoon|corner|space|day|"
	      "area|street|neighbourhood|neighborhood|confidence|night|season|life|person|quality|voice|zone|"
	      "determination|morning|village|town|hour|evening|carriage|and|.",
		"quiet"),
	WRONG("very|so|too|keep|kept|stay|stayed|remain|remained|went|gone|been very? [quite] $", "quiet"),
	WRONG("a|your|his|her|the|my [quite] "
	      "way|manner|voice|space|room|person|life|spot|efficiency|authority|persistence|dignity|"
	      "patience",
		"quiet"),
	WRONG("not|don't|doesn't|didn't|couldn't|can't [quiet] $", "quite"),
	WRONG("find|found it|this|that [quiet] <adjective>", "quite"),
	WRONG("is|was|are|were|be [quite] and|but <adjective>", "quiet"),
	WRONG("peace and [quite]", "quiet"),
	WRONG("very|too [quite] .|,|and|in|at|on|here|since|during|for|this", "quiet"),
	WRONG("[quit] a bit|few|lot|while|challenge|number|journey|good|long", "quite"),
	WRONG("am|was|is|were|are|been|be|i'm|it's|not|felt|found [quit] <adjective -adverb -noun -verb>",
		"quite"),
	WRONG("am|was|is|were|are|been|be|i'm|it's|not|that's [quit] "
	      "sure|happy|impressed|excited|interesting|impressive|difficult|different|similar|clear|likely|"
	      "well|often|keen|interested|surprised|pleased|right|a|an|the",
		"quite"),
	WRONG("[quite] my job|position|role", "quit"),
};

static const struct usage accept[] = {
	WRONG("to|will|would|gladly|hereby|please|cannot|not|can|could|formally|happily|i'd|i'll|i|we|must|"
	      "should [except] your|the|this|my|an|a|that|it|their|offers|another|any",
		"accept"),
	WRONG("to|would|gladly|hereby|please|cannot|formally|happily|i'd|i'll [except]", "accept"),
	WRONG("have|has|had|been|gladly|is|be|officially|was|already|recently|just|i|formally [excepted] "
	      "!from|.",
		"accepted"),
	WRONG("for|of|by|like|about|consider|considering [excepting] my|your|the|this|an|a|me", "accepting"),
	WRONG("[excepting] your|the|this|my|an|a "
	      "offer|position|role|invitation|offers|job|application|applications",
		"accepting"),
	WRONG("everyone|everything|anyone|anything|nothing|nobody|none|everybody|no-one|anybody|nowhere|"
	      "anywhere ,? [accept|expect] for|the|on|me|one|in|that|my|a|this|perhaps|possibly|maybe|to",
		"except"),
	WRONG(", [accept] for", "except"),
	WRONG("as|than|was|were|is|be|are|i|we|been [excepted] $", "expected"),
	WRONG("than|as|longer|what|i|we [excepted]", "expected / accepted"),
};

static const struct usage led[] = {
	WRONG("have|has|had|having|i've|we've|you've|which|also|previously|successfully "
	      "also|previously|successfully|recently|since|both|always|often|already? [lead] "
	      "a|the|my|our|an|us|me|several|many|teams|multiple|three|two|four|five|projects|numerous|"
	      "various|and|cross-functional|both|small|large|his|her|him|them|you|your",
		"led"),
	WRONG("have|has|had|having [lead] to", "led"),
	WRONG("was|were|been|am|are [lead] to believe|think|expect|understand|the|a|my|your|our", "led"),
	WRONG("was|were|been|is|are|be|being|projects|project|team|teams|session|workshop|meeting|discussion|"
	      "tour|initiative|initiatives ably|mostly|jointly|well|also? [lead] by",
		"led"),
	WRONG("previously|successfully|recently|once|single-handedly [lead] "
	      "a|the|an|my|our|several|two|three|teams|projects",
		"led"),
	WRONG_BUT("he|she|it [lead] a|the|an|his|her|our|my|us|me|to", "led / leads",
		"did|does|can|will|would|could|should|didn't|doesn't|may|might|must|let|to|not|see|watch|"
		"watching|made|make|help|helped he|she|it lead / let|see|watch|saw|made|help|helped|have "
		"it|her lead"),
	WRONG("to|will|would|could|should|can|may|might|must|did|didn't|cannot [led]", "lead"),
	WRONG("a|the|as|your|our|tech|team|technical [led] "
	      "developer|engineer|designer|role|position|analyst|teacher|nurse|consultant|scientist|"
	      "architect|time|times|generation",
		"lead"),
	WRONG("team|tech|technical|design|support|sales|shift|project [led] role|position|.", "lead"),
	WRONG("have|has|had|was|were|been|being [mislead]", "misled"),
};

static const struct usage breathe[] = {
	WRONG("to|can|could|and|barely|room|let|just|space [breath] "
	      "in|deeply|easier|easily|again|new|life|freely|,|.|and|a",
		"breathe"),
	WRONG("to [breath] $", "breathe"),
	WRONG("to [breath] life|new|fresh|some|air|in|deeply", "breathe"),
	WRONG("take|took|taking|deep|a|of|out|catch|my|your|his|her deep|fresh? [breathe] "
	      "of|before|and|,|.|in",
		"breath"),
	WRONG("deep|a|bated [breathe]", "breath"),
	WRONG("out of [breathe]", "breath"),
	WRONG("[breathes|breathe] of fresh", "breath"),
};

static const struct usage ensure[] = {
	WRONG("[ensure|ensured|insure|insured] you|him|her|them|everyone that|of", "assure"),
	WRONG("rest|rested [ensured|insured|ensure|assure]", "assured"),
	WRONG("quality [insurance|ensurance|assurence]", "assurance"),
	DOUBTFUL("to|and|will|would|can|helps|help|i|we|which|that [insure] "
		 "that|success|quality|the|a|accuracy|compliance|safety|consistency|smooth|we|you|it|all|"
		 "every|everything|each|your",
		"ensure"),
	DOUBTFUL("[insuring] that|the quality|success|accuracy|compliance|safety|a smooth", "ensuring"),
	PERHAPS("[assure] that", "ensure that"),
};

static const struct usage proceed[] = {
	WRONG("to|would|will|can|how|should|could|not|we|i|you|best|let [precede] "
	      "with|to|further|from|in|through|as|,|.|towards|forward|accordingly",
		"proceed"),
	WRONG("to|we|i|how [precede] $", "proceed"),
	WRONG("[preceding] with|further|to|towards the|my|your|next|this|a", "proceeding"),
	WRONG("[preceded] with|to the|my|your|a|next|discuss|explain", "proceeded"),
	WRONG("was|were|is|been [proceeded] by", "preceded"),
	WRONG("any|no|for|a|some|discuss|with|answer|provide|if|require|need [farther] "
	      "questions|question|information|details|detail|steps|conversation|conversations|interviews|"
	      "interview|discussion|discussions|rounds|clarification|assistance|materials|documents|"
	      "references|training|development|notice|news|delay|ado|this|need",
		"further"),
	WRONG("to [farther] discuss|develop|explore|my|the|your|explain|contribute", "further"),
};

static const struct usage formerly[] = {
	WRONG("[formally] known as", "formerly"),
	WRONG("was|were|am|is|i|and|who|, [formally] "
	      "a|an|the|at|with|of|head|employed|working|worked|based|director|manager|chief|lead|vice|"
	      "senior",
		"formerly"),
	WRONG("to|would|will|i|we|hereby|and|be|like [formerly] "
	      "accept|apply|resign|withdraw|offer|request|thank|announce|invite|introduce|confirm|decline|"
	      "notify|submit|express|inform|offered|announced|accepted|confirmed|trained|dressed",
		"formally"),
};

static const struct usage definitely[] = {
	WRONG("would|will|am|is|was|i|could|can|should|most|are|have|almost|i'd|i'll|it's|that's|it|this|you|"
	      "we|they|were|be|very|had|has|i'm|i've|we'll|yes|,|and|not|that|but|must|do|did|may|which "
	      "[defiantly|defiently] !refused|opposed|against|resisted|raised|stood",
		"definitely"),
	WRONG("^ [defiantly]", "definitely"),
	DOUBTFUL_BUT("[defiantly]", "definitely", "there|stood|raised|said|acted|smiled defiantly"),
	WRONG("would|will|i'd|i'll|am|i'm|most [definitively|definite|definitive] "
	      "like|love|enjoy|be|recommend|interested|look|want|help|a|accept|appreciate|welcome|take|have|"
	      "do|bring",
		"definitely"),
	WRONG("[definitly|definetly|definatly|definately|definatley|definitley|definetely|defintely|"
	      "definantly]",
		"definitely"),
};

#define WROTE_TO                                                                                             \
	"you|your|the|my|me|us|him|her|them|express|thank|inform|confirm|let|follow|ask|say|apply|accept|"   \
	"decline|request|share|withdraw|enquire|inquire"

static const struct usage write_right[] = {
	WRONG("[righting|wrighting|writting|wrting] "
	      "to|in|you|with|regarding|about|code|this|on|for|because|up|and|a|an|as",
		"writing"),
	WRONG("am|i'm|was|code|technical|creative|in|like|love|enjoy|of|copy|report|grant|business "
	      "[righting]",
		"writing"),
	WRONG("like|want|wanted|wish|love|able|how|decided|going|time|opportunity|wanting|promised|asked|"
	      "hesitate|need|needed|learned|moment to [right|rite|wright] "
	      "a|to|you|an|this|code|about|down|software|my|back|again|and",
		"write"),
	WRONG("^ i [right|rite] to " WROTE_TO, "write"),
	WRONG("could|can|will|would|should|please|i'll|i'd|did|must [right|rite] "
	      "to|a|you|an|code|down|back|about|up",
		"write"),
	WRONG("the|a|is|was|that's|it's|feels|felt|seems|be|all|exactly|just [write] "
	      "!up|ups|access|path|speed|off|to|up|code|operations|operation|down|back|permissions|"
	      "performance|a|about|better|throughput|-",
		"right"),
	WRONG("you're|that's|is|be|are|was|were [write] $", "right"),
	WRONG("[write] away|now|person|fit|choice|candidate|direction|track", "right"),
	WRONG("i|you|we|as|have [rote|wright]", "wrote / write"),
};

static const struct usage bear[] = {
	WRONG("[bare|bear's|bair|beer] with me|us", "bear"),
	WRONG("[bare] in mind", "bear"),
	WRONG("[baring|barring] in mind", "bearing"),
	WRONG("[bear] minimum|bones|essentials|facts|hands|necessities|metal", "bare"),
	WRONG("to|will|would|can|cannot|can't [bare] the|this|that|any|a|witness|fruit|responsibility|in",
		"bear"),
};

static const struct usage suppose[] = {
	WRONG("am|is|are|was|were|i'm|it's|we're|that's|not [suppose] to", "supposed"),
	WRONG("am|is|are|was|were|get|got|getting|be|been|become|became|i'm|we're|not|quite|very|already "
	      "[use] to !<verb>",
		"used"),
	WRONG("am|are|was|were|got|getting|become|became|i'm|we're|already [use] to", "used"),
	WRONG("^ i|we [use] to work|be|live|manage|lead|play|teach|run|have|do|go|think", "used"),
	WRONG("didn't|did [used] to", "use"),
};

static const struct family families[] = {
	FAMILY("affect or effect", "\"Affect\" is what something does, an \"effect\" is what comes of it",
		affect),
	FAMILY("lose or loose", "To lose is not to have any more; \"loose\" is not tight", lose),
	FAMILY("passed or past", "\"Passed\" is the verb; what is over is \"past\"", passed_past),
	FAMILY("quite, quiet or quit",
		"\"Quite\" means rather; \"quiet\" is without noise; to quit is to leave", quite),
	FAMILY("accept or except", "To accept is to take; \"except\" leaves something out", accept),
	FAMILY("led or lead", "The past of \"lead\" is \"led\"", led),
	FAMILY("breath or breathe", "To breathe is the verb; one takes a breath", breathe),
	FAMILY("ensure, insure or assure", "One ensures a thing, assures a person, and insures a car",
		ensure),
	FAMILY("proceed or precede", "To proceed is to go on; to precede is to come before", proceed),
	FAMILY("formally or formerly", "\"Formerly\" means in the past; \"formally\" means in due form",
		formerly),
	FAMILY("definitely or defiantly", "\"Definitely\" means for sure", definitely),
	FAMILY("write or right", "Letters are written; what is correct is \"right\"", write_right),
	FAMILY("bear or bare", "One bears with somebody; \"bare\" is naked", bear),
	FAMILY("supposed to, used to", "It takes a \"d\": \"supposed to\", \"used to\"", suppose),
};
const struct family_list confused_verb_families = {families, ARRAY_COUNT(families)};

/* Tone: phrases that plead, press, scold or speak ill of others. */
#include "base/array.h"
#include "letter/families.h"

static const struct usage pleading[] = {
	{"i|we beg of? you"},
	{"i am|was begging"},
	{"i'm begging"},
	{"begging|beg you|u"},
	{"beg for"},
	{"i implore|beseech"},
	{"desperate|desperately", .unless = "desperately needed|short|looking / not desperate"},
	{"in desperation"},
	{"i|we really? badly need"},
	{"need|want this|the job|position|role|work|money so|really|badly|desperately|very|more"},
	{"i really? need this|a job|position|role|money"},
	{"i really need the|that job|position|role|money"},
	{"my|our last|only|final hope|chance"},
	{"please please"},
	{"please , please"},
	{"please just give"},
	{"please|just give me a|one|this|the|another chance"},
	{"begging|beg|ask you for a chance"},
	{"would|will|'ll|'d|i'd|i'll|to do anything to|for|you"},
	{"i'll|i'd|would|will take|accept anything|any|whatever"},
	{"accept|take|taking|accepting any salary|pay|wage|job|position|offer"},
	{"work|working for free|nothing"},
	{"have|take mercy|pity"},
	{"my|our kids|children|family|wife|husband|mother|baby depend|depends|rely|relies on"},
	{"cannot|can't|couldn't|not pay|afford my|our|the rent|mortgage|bills"},
	{"pay|paying my|our rent|mortgage|bills"},
	{"bills|rent|debts|mortgage to pay"},
	{"lose|losing my|our house|home|apartment|flat|visa"},
	{"not|n't|don't know what|how i|to will|would|'ll|to? do|survive|manage|cope|go"},
	{"you|it|this would|will save|change my life"},
	{"i have|'ve no other option|options|choice"},
	{"i've no other option|options|choice"},
	{"nobody|no|noone one? *? will|would|wants|has to? hire|hired|interview|take|call|called|answered "
	 "me"},
	{"will|would|'ll|won't|you'll not|never? regret it|this|hiring|choosing", .grave = USAGE_HINT},
	{"please reconsider"},
	{"i am|'m praying"},
	{"i'm praying"},
	{"please don't|do not? reject|ignore|disappoint"},
	{"please don't|do not? forget|turn me|my"},
	{"at|on the end of my rope|tether"},
	{"i am|was|'m crying"},
};

static const struct usage pressing[] = {
	{"i|we demand"},
	{"i expect|require an|a|your|you|immediate *? *? "
	 "answer|reply|response|decision|update|explanation|offer"},
	{"i expect to hear|know *? *? *? by|within|today|tomorrow|immediately"},
	{"i insist on|that|you"},
	{"by <day>|tomorrow|today|noon *? *? *? or else|i'll"},
	{"or else"},
	{"or i will|shall|'ll|am have|going|be? to? "
	 "go|accept|take|withdraw|look|sign|contact|call|complain|report"},
	{"otherwise i will|'ll|shall|am|have have|be|going? to? "
	 "accept|take|withdraw|go|look|sign|contact|complain|report|consider"},
	{"otherwise i'll have|be|going? to? "
	 "accept|take|withdraw|go|look|sign|contact|complain|report|consider"},
	{"if i do|don't|have|haven't|am not? hear|heard|get|receive|hired *? *? *? *? *? *? i "
	 "will|shall|'ll|am|have "
	 "accept|take|withdraw|go|look|sign|contact|complain|report|escalate|move|come|tell"},
	{"if i do|don't|haven't not? hear|heard|get|receive *? *? *? *? *? *? i'll "
	 "accept|take|withdraw|go|look|sign|contact|complain|report|escalate|move|come|tell"},
	{"please|must|you|to reply|respond|answer|decide|call *? *? immediately|urgently|asap",
		.unless = "i|we|will|can * reply|respond|answer|call"},
	{"answer|reply|respond|response|decision immediately|urgently",
		.unless = "i|we|will|can|to *? answer|reply|respond"},
	{"i need|want an|a|your *? answer|decision|response|reply|offer "
	 "now|today|tomorrow|immediately|by|right|within|asap"},
	{"need|needs to know now|immediately|today|tomorrow|asap|right"},
	{"hurry up", .unless = "the|a|to"},
	{"make up your mind|minds"},
	{"stop wasting"},
	{"last|final warning|reminder"},
	{"ultimatum"},
	{"you|you'll must hire|choose|give me"},
	{"waiting|waited long enough"},
	{"out of patience"},
	{"patience is|has running|run|wearing|worn"},
	{"what|what's|why is? *? taking|takes|take so|you long"},
	{"what|what's is? taking you|them|it"},
	{"take it or leave it"},
	{"keep|continue calling|emailing|writing|asking until|till"},
	{"call|email|write|phone you|u every"},
	{"not rest until"},
	{"why have|has|did|haven't|hasn't|didn't you|nobody|no|anyone|one|your *? *? *? "
	 "called|replied|answered|responded|call|reply|answer|respond|contacted|written"},
	{"when are|will you finally"},
	{"are you going to hire|call|answer"},
};

static const struct usage angry[] = {
	{"unacceptable", .unless = "not|an unacceptable / unacceptable risk|level|delay|delays"},
	{"is|was|are|were|very|so|extremely|frankly|highly|totally|how|and|really|most unprofessional"},
	{"disgusted|disgusting|appalled|appalling|outraged|outrageous|furious|infuriated|infuriating|"
	 "insulted|insulting|fed-up"},
	{"fed up"},
	{"sick of", .unless = "off|out|people|being|to|the sick"},
	{"sick and tired"},
	{"i am|'m|feel very|so|really|extremely|quite|deeply|rather? angry|annoyed|offended|irritated"},
	{"i'm very|so|really|extremely|quite|deeply|rather? angry|annoyed|offended|irritated"},
	{"i am|was|'m very|so|really|extremely|deeply? disappointed|upset|frustrated in|with|by|that|at "
	 "you|your|nobody|no|the|how lack|company|team|treatment|process|way|one|people|have|did|has"},
	{"waste|wasted|wasting of? my|our time|day|afternoon|morning|money"},
	{"a|complete|total waste of time"},
	{"you people", .unless = "you people from|in|at"},
	{"your incompetence|arrogance|rudeness|ignorance|stupidity"},
	{"you|your|you're|how incompetent|arrogant|clueless|stupid|rude|pathetic"},
	{"is|was|are|were|so|very|extremely|quite|been rude", .unless = "rude not|to|if"},
	{"pathetic|shameful|disgraceful|idiot|idiots|idiotic|moron|morons|bastard|bastards|crap|bullshit|"
	 "shit|shitty|fuck|fucking|damn|wtf|asshole|assholes|scam|scammers",
		.unless = "scam|scams <noun|plural> / a|any|of|against|phone|email|online scam|scams"},
	{"shame on"},
	{"how dare"},
	{"nobody|no|noone *? *? *? *? bothered"},
	{"bothered to call|answer|reply|respond|write|tell|let|inform", .unless = "i *? bothered"},
	{"could|would|should|might|have *? had|shown|show|have the *? decency|courtesy"},
	{"common courtesy|decency"},
	{"i deserve|deserved an|a|the|some|to|better|more|respect"},
	{"owe|owes|owed me"},
	{"mistake to|not|by|if *? *? hire|hiring|reject|rejecting|hired|choose"},
	{"you will|'ll|shall|are going? to? regret"},
	{"you'll|you're going? to? regret"},
	{"you'll|you will be sorry"},
	{"your loss", .unless = "for|about|of|to your loss"},
	{"you lied|cheated|misled|deceived|ghosted|tricked|insulted"},
	{"you have|had|'ve been? lied|ignored|ignoring|cheated|misled|deceived|ghosted|insulted"},
	{"you've been? lied|ignored|ignoring|cheated|misled|deceived|ghosted|insulted"},
	{"you are|were|keep|'re ignoring me|my"},
	{"you're|keep ignoring me|my"},
	{"you|your ignored me|my"},
	{"you promised *? *? *? *? *? *? but|and|yet never|nothing|you|nobody|still "
	 "have|did|has|not|one|nothing?",
		.unless = "you promised me? to|a|the *? *? *? and you"},
	{"you broke|break your promise|word|promises"},
	{"i feel|felt *? "
	 "ignored|ghosted|cheated|humiliated|insulted|mistreated|deceived|betrayed|disrespected"},
	{"ghosted|ghosting me|candidates|applicants"},
	{"take|taking|start legal action|steps"},
	{"hear|hearing from my lawyer|attorney|solicitor|lawyers"},
	{"sue|suing you|your"},
	{"report|expose you to|on|publicly", .unless = "report you to"},
	{"leave|post|write|posting|writing|leaving a *? bad|negative|honest|terrible|one-star|scathing "
	 "review"},
	{"warn|warning other|others|everyone|everybody|people|candidates *? *? about|not|off|against|away"},
	{"tell|telling everyone|everybody|people|others|all *? *? *? how "
	 "badly|bad|rude|unprofessional|terrible|terribly|you"},
	{"worst company|recruiter|interviewer|interview|hiring|experience|process"},
	{"the|your|this|of|such terrible|horrible|awful|lousy|shabby "
	 "experience|treatment|manners|behaviour|behavior|communication",
		.grave = USAGE_HINT},
	{"your|this|the *? process|company|treatment|behaviour|behavior|attitude|communication|recruiter|way "
	 "is|was|has very|so|a|been? "
	 "joke|rude|disrespectful|ridiculous|unfair|insulting|terrible|awful|disgraceful"},
	{"disrespectful|disrespected|disrespecting"},
	{"treated|treat|treating me|us|people|candidates|applicants so|very? "
	 "badly|unfairly|terribly|poorly|shabbily"},
	{"treated|treat me|us|people|candidates|applicants like "
	 "dirt|garbage|trash|nothing|rubbish|this|that|fools"},
	{"is|was this|that|it how|the you|way you|your? treat|company|run|behave|handle"},
	{"what|what's is? wrong with you|your"},
	{"keep|kept|keeping|left|leaving me|us waiting|hanging", .grave = USAGE_HINT},
	{"far better qualified|than than|you|your anybody|anyone|people"},
	{"you|they are making|made|have a|an huge|big|great|terrible|enormous|serious|grave mistake",
		.unless = "you|they have a * mistake"},
	{"you|they made|make a huge|big|terrible|enormous|grave mistake"},
	{"<name>|company|they|team will|shall regret it|this|that"},
	{"wasted|waste|cost|stole me? <number> *? hours|days|weeks of my"},
	{"you did|have|obviously|clearly not|never even? read my"},
	{"you didn't|haven't even? read my"},
	{"thank|thanks you? for nothing|wasting"},
	{"thank|thanks you? very much? for your silence|rejection|contempt",
		.unless = "thanks for your rejection and"},
};

static const struct usage badmouthing[] = {
	{"my|our current|former|old|previous|last|present|ex *? "
	 "boss|manager|employer|company|supervisor|colleagues|coworkers|management is|was|are|were "
	 "a|an|so|such|completely|totally|simply|very|just? "
	 "idiot|idiots|terrible|awful|toxic|incompetent|horrible|useless|stupid|clueless|lazy|nightmare|joke|"
	 "jerk|jerks|unbearable|tyrant|liar|liars|crook|crooks"},
	{"my|our boss|manager|employer|supervisor is|was a|an|so|such|completely|totally|simply|very|just? "
	 "idiot|terrible|awful|toxic|incompetent|horrible|useless|stupid|clueless|lazy|nightmare|joke|jerk|"
	 "unbearable|tyrant|liar|crook"},
	{"i|we hate|hated|despise|despised my|our|working"},
	{"i|we can't|cannot stand my|our|working"},
	{"toxic workplace|boss|manager|environment|company|job"},
	{"other|your|the *? candidates|competitors|applicants are|were|is|look|looked|seemed|seem "
	 "clearly|all|just|so? "
	 "idiots|weak|weaker|terrible|stupid|useless|incompetent|unqualified|worse|clueless"},
	{"escape|flee from? my|this awful|terrible|horrible|toxic|current|present? "
	 "job|boss|company|employer"},
};

#define TONE(family_name, family_message, how_grave, rows)                                                   \
	{                                                                                                    \
		.name = (family_name), .message = (family_message), .kind = FINDING_TONE,                    \
		.severity = (how_grave), .usages = (rows), .usage_count = ARRAY_COUNT(rows)                  \
	}

static const struct family families[] = {
	TONE("pleading", "This pleads; say calmly what you would bring", SEVERITY_WARNING, pleading),
	TONE("pressing", "This presses; a friendly question gets the better answer", SEVERITY_WARNING,
		pressing),
	TONE("angry", "This sounds angry; let it rest for a day, then ask what you want to know",
		SEVERITY_WARNING, angry),
	TONE("badmouthing", "This speaks ill of others, and will be remembered as yours", SEVERITY_WARNING,
		badmouthing),
};

const struct family_list tone_hard_families = {families, ARRAY_COUNT(families)};

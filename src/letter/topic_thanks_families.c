/* What a letter says: thanks, fit, what one brings, how it went and whom one met. */
#include "base/array.h"
#include "letter/topic.h"

static const struct usage thanks[] = {
	{"thank you|u|ya|ye|all|everyone|both|each|the|again|so|very",
		.unless = "thank you|u|all in advance / no thank you"},
	{"thank <name>", .unless = "in advance"},
	{"thanks", .unless = "thanks to / in advance / no thanks / thanks but"},
	{"thankyou|thank-you|thank-yous|thanx|thx|tks|thnx|ta|tysm|thankful"},
	{"grateful|gratefull|greatful",
		.unless = "grateful|gratefull|greatful for|if any|an|your|some|you|to|the|more *? *? *? "
			  "update|news|word|reply|response|answer|information|feedback|could|would|"
			  "indication|hear|line|if|know / grateful for any / grateful if"},
	{"gratitude|appreciation"},
	{"i|we|really|greatly|very|much|so|truly|sincerely|also|certainly|deeply "
	 "appreciate|appreciated|apreciate|appriciate",
		.unless = "appreciate|appreciated|apreciate|appriciate "
			  "any|an|it|hearing|if|your|some|more|knowing|the|a *? *? "
			  "if|update|news|reply|response|answer|feedback|whatever|opportunity / appreciate "
			  "any|an|hearing|knowing|if"},
	{"appreciate|appreciated your|the|you|our|how|that|being|it|all",
		.unless = "appreciate|appreciated your|the *? *? "
			  "reply|response|answer|update|feedback|decision / appreciate it if"},
	{"word|note|line|message|line of thanks|gratitude|appreciation"},
	{"owe|owed you|them *? *? thanks|thank"},
	{"indebted|obliged", .unless = "be|feel obliged|indebted if|to"},
	{"i|we can't|cannot thank"},
	{"kind|generous|good of|for you to|all|both"},
	{"cheers for|again|,"},
	{"glad|happy|pleased|delighted that? you took|made|found the|time"},
};

static const struct usage thanks_again[] = {
	{"thank|thanks you|u? *? *? again|once"},
	{"again|once more? , thank|thanks|i|my"},
	{"many thanks"},
	{"again thank|thanks"},
};

static const struct usage detail[] = {
	{"stayed|stay|stays|staying|remain|stuck with me"},
	{"made me laugh|think|smile|rethink|curious|wonder|see|look|realise|realize"},
	{"i shall|will|'ll|won't|can't|still *? remember|forget|laughing|laugh|telling|think|thinking "
	 "about|of|it|that|.|the|my"},
	{"something|one|image|picture|moment|story|line|sentence i shall|will|'ll|won't *? *? "
	 "remember|forget"},
	{"your "
	 "[way|habit|trick|rule|story|tip|advice|suggestion|remark|comment|example|point|question|"
	 "description|account|explanation|idea|plan] about|of|on|to|that|for|how|why|with",
		.unless = "point|question|explanation|description|idea|plan|account|advice "
			  "of|about|on|for|to|that the? "
			  "role|position|job|company|team|process|opportunity|post|organisation|organization|"
			  "interview|firm|project|projects|culture|work|vision|goals|next|responsibilities|"
			  "day-to-day / rule of thumb"},
};

static const struct usage fit[] = {
	{"my|our "
	 "experience|background|skills|skill|years|training|work|expertise|strengths|knowledge|"
	 "qualifications|time|approach|degree|profile|past|previous|last|own|current|former|enthusiasm|"
	 "career|record"},
	{"fit|match|suited|suit|suits|suitable|qualified|equipped|prepared|asset|complement|align|aligns|"
	 "aligned|addition for|to|with|well|me|my|your|in|the|i|what|perfectly"},
	{"i "
	 "have|'ve|had|did|do|built|led|ran|managed|worked|been|spent|learned|learnt|brought|helped|taught|"
	 "wrote|set|made|designed|handled|moved|used|know|speak|bring|introduced|planned|kept|developed|"
	 "looked|organised|organized|started|ran|cut|saved|solved|supported|trained|sold *? *? *? *? *? *? "
	 "*? *? for|at|in|with|team|years|experience|a|the|similar|same|last|my|such|this|that|of"},
	{"i've *? *? *? worked|been|done|built|led|run|managed|spent|had|learned|learnt|helped|used|taught"},
	{"i can|could|would|will|'d|'ll|am|believe|feel|think|know *? *? *? *? "
	 "contribute|help|bring|add|offer|do|make|support|value|able|confident|good|ready|certain|sure|right|"
	 "strong|apply|use"},
	{"bring|bringing|contribute|contributing|add|adding|offer|offering|apply|use "
	 "my|the|that|this|to|value|what|these|a|an|both|some"},
	{"close|similar|near|like|same to|what|as|thing|kind|problem|work *? *? *? i"},
	{"exactly *? *? *? what|kind|work|sort"},
	{"as|be|become|your|next|your a|next|your *? *? , because|since"},
	{"i enjoy|like|love|know|understand|am|believe"},
};

static const struct usage bring[] = {
	{"i *? *? *? *? bring|contribute|offer|add|help|support|give|provide|build|improve|do|make"},
	{"bring|contribute|offer|add|bringing|contributing|offering *"},
	{"my experience|background|skills|years|expertise|knowledge|strengths|training|work"},
};

static const struct usage how_it_went[] = {
	{"interview|conversation|meeting|it|things|that|talk|call|everything|they|panel|both|all *? *? *? *? "
	 "*? *? *? went|goes|gone|turned|lasted|felt|was|were|took|ended|covered|asked|liked|seemed"},
	{"went *? *? *? well|badly|fine|smoothly|great|ok|okay|good|wrong|better|worse|poorly"},
	{"i *? *? *? *? think|feel|felt|believe|thought|liked|enjoyed|met|spoke|was|had *? *? *? *? *? *? "
	 "well|badly|good|interview|conversation|rapport|impression|talk|strong|weak|nervous|connected|they|"
	 "them|him|her|team|role|job|fit"},
	{"they|she|he|<name> *? *? *? seemed|appeared|asked|liked|was|were|said|told|wanted|looked|showed"},
	{"just|have|i've|i'm|finished|came|coming|left|leaving|back *? *? *? *? "
	 "out|from|interview|meeting|the|with"},
};

static const struct usage who_you_met[] = {
	{"met|spoke|interviewed|talked|meet|spoken|interview|interviewing|meeting|seen|saw|sat|conversation|"
	 "speak *? *? *? *? with|to|by|<name>"},
	{"with <name>"},
	{"<name> *? *? *? *? *? "
	 "interviewed|interviews|runs|leads|heads|manages|asked|will|may|might|would|is|was|calls|call|"
	 "contact"},
};

static const struct usage forgotten[] = {
	{"i|we *? *? forgot|forget|neglected|omitted|failed to|that|one"},
	{"should|could|wish|meant|wanted|ought *? have|i|to *? *? *? "
	 "mentioned|said|added|told|brought|mention|add|raised|explained",
		.unless = "wanted|meant to mention|add you"},
	{"not|n't|didn't|never *? *? *? "
	 "mention|mentioned|mentioning|say|tell|told|added|add|bring|get|explain|chance|time"},
	{"occurred|came|occured to me *? *? *? afterwards|later|after|on|since|that"},
	{"on the way home|back"},
	{"one|something thing|more|point|else *? *? *? "
	 "not|didn't|forgot|forget|add|should|afterwards|wanted"},
	{"to add|complete|supplement to|my|the|what|one"},
	{"afterwards|since|later|looking *? *? *? i *? *? realised|realized|thought|remembered|occurred"},
	{"better|fuller|complete answer"},
};

static const struct usage skill[] = {
	{"my|our *? *? *? "
	 "experience|skills|skill|background|training|knowledge|expertise|certificate|degree|years|work|"
	 "ability|strength|qualification"},
	{"skill|skills|ability|strength|strengths|expertise|fluent|fluency|certified|qualified|trained|"
	 "experienced in|with|as|at|to|for|of"},
	{"i have|'ve|had *? *? *? "
	 "years|built|led|run|managed|worked|used|taught|designed|done|learned|learnt|written|handled|"
	 "trained|experience"},
	{"i've *? *? *? "
	 "years|built|led|run|managed|worked|used|taught|designed|done|learned|learnt|written|handled|"
	 "trained|experience"},
	{"i "
	 "led|built|ran|managed|taught|designed|wrote|introduced|trained|organised|organized|handled|set|cut|"
	 "saved|increased|reduced|speak|know"},
	{"what|how i would|could|can bring|contribute|use|apply|help"},
};

static const struct usage concern[] = {
	{"concern|concerns|concerned|worry|worries|worried|doubt|doubts|reservation|reservations|hesitation|"
	 "hesitations|hesitated|question|issue|drawback|objection|misgivings|uneasy"},
	{"you *? *? wondered|asked|questioned|pointed|raised|noted|mentioned|hesitated"},
	{"although|though|while|even i|my *? *? *? not|have|n't|less|lack|no|never|new|little"},
	{"as *? *? gap|lack|missing|weakness"},
	{"gap|lack|weakness|shortcoming|overqualified|over-qualified|underqualified"},
};

static const struct family families[] = {
	{.name = "thanks",
		.message = "",
		.kind = TOPIC_THANKS,
		.usages = thanks,
		.usage_count = ARRAY_COUNT(thanks)},
	{.name = "thanks again",
		.message = "",
		.kind = TOPIC_THANKS_AGAIN,
		.usages = thanks_again,
		.usage_count = ARRAY_COUNT(thanks_again)},
	{.name = "detail",
		.message = "",
		.kind = TOPIC_DETAIL,
		.usages = detail,
		.usage_count = ARRAY_COUNT(detail)},
	{.name = "fit", .message = "", .kind = TOPIC_FIT, .usages = fit, .usage_count = ARRAY_COUNT(fit)},
	{.name = "bring",
		.message = "",
		.kind = TOPIC_WHAT_YOU_BRING,
		.usages = bring,
		.usage_count = ARRAY_COUNT(bring)},
	{.name = "how it went",
		.message = "",
		.kind = TOPIC_HOW_IT_WENT,
		.usages = how_it_went,
		.usage_count = ARRAY_COUNT(how_it_went)},
	{.name = "who you met",
		.message = "",
		.kind = TOPIC_WHO_YOU_MET,
		.usages = who_you_met,
		.usage_count = ARRAY_COUNT(who_you_met)},
	{.name = "forgotten",
		.message = "",
		.kind = TOPIC_FORGOTTEN,
		.usages = forgotten,
		.usage_count = ARRAY_COUNT(forgotten)},
	{.name = "skill",
		.message = "",
		.kind = TOPIC_SKILL,
		.usages = skill,
		.usage_count = ARRAY_COUNT(skill)},
	{.name = "concern",
		.message = "",
		.kind = TOPIC_CONCERN,
		.usages = concern,
		.usage_count = ARRAY_COUNT(concern)},
};

const struct family_list topic_thanks_families = {families, ARRAY_COUNT(families)};

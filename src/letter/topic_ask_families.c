/* What a letter says: questions and requests; dates that have passed; vague words. */
#include "base/array.h"
#include "letter/topic.h"

static const struct usage ask_status[] = {
	{"any|an|some|the "
	 "update|updates|news|word|progress|feedback|indication|information|developments|development|"
	 "decision"},
	{"follow|following|checking|check|touching|touch|catch|catching up|in|with|on|base|back"},
	{"where|how *? *? *? "
	 "stand|stands|standing|process|things|getting|decision|search|hiring|application"},
	{"status|timeline|timetable|timing|timeframe|timescale|schedule of|for|on|?|.|,|and"},
	{"whether|wether|if|when *? *? *? *? *? "
	 "decision|decided|decide|heard|chosen|filled|made|open|news|reached|finished|hear|considered|"
	 "consideration|process"},
	{"wondered|wondering|wonder|wanted|like|love|glad|grateful to|if|whether|how|when|where|about *? *? "
	 "*? *? "
	 "know|decision|hear|news|update|process|things|stand|next|position|role|application|timeline|ask|"
	 "there"},
	{"when you|i|we|the|can|could|might|should|do *? *? expect|expects|hear|decide|know|reach|come|make"},
	{"could|can|would|will|may you|i *? *? *? tell|let|share|say|give|update|ask|know *? *? *? *? "
	 "status|when|where|whether|how|know|update|news|decision|stage|next|more|timeline|process"},
	{"let me know *? *? *? *? if|when|where|how|whether|what|update|news|status|decision|still"},
	{"next step|steps|stage|round|stages"},
	{"hear|heard|hearing back|from|about|of|more|soon|anything|nothing|whether"},
	{"inquire|enquire|inquiring|enquiring|inquiry|enquiry about|into|as|whether|after|on"},
	{"still open|available|considering|vacant|looking|interviewing|hiring|deciding|unfilled"},
	{"has|have|had|was|is|did|do *? *? *? *? *? "
	 "made|decided|decision|filled|chosen|choice|spoken|closed|reached|finished|met|minds|mind|news|"
	 "appointed|hired|selected *? *? *? *? *? ?"},
	{"am|are|is|was i|my *? *? *? considered|consideration|running|list|shortlisted|successful|lucky"},
	{"where|how *? *? *? you|they|we|things|matters *? *? are|is|stand|stands|come|got|far|gone|go "
	 "with|in|on|now|?"},
	{"how far|soon|long *? *? *? you|they|it|the|until|before"},
	{"make|made|making up your|their minds|mind"},
	{"what|which *? *? *? has|have|had|is|was *? *? become|decided|happened|outcome|result|verdict"},
	{"outcome|result|verdict|answer of|from|on|to|about *? *? *? "
	 "interview|interviews|meeting|selection|search|"
	 "application|panel|board|process"},
};

static const struct usage ask_feedback[] = {
	{"any|some|your|for|honest|brief|give|share|welcome|appreciate|value|of|line feedback"},
	{"feedback would|on|about|from|is|that|you|,|.|?"},
	{"what|where|how|anything *? *? *? i *? *? could|can|might|should *? *? *? "
	 "better|improve|differently|stronger|work|done|missing|learn"},
	{"improve|strengthen|better my|next|for|in|,|.|?"},
	{"advice|suggestions|pointers|tips on|for|about|how|as"},
	{"what|which|how *? *? *? would|could|might|should *? *? have *? *? my|me|i *? *? "
	 "stronger|better|fitter|differently|chance|chances|convinced"},
	{"where|how|why did|do|was|were|had i *? *? *? "
	 "short|wrong|fail|lose|weak|weakest|lacking|slip|disappoint"},
	{"why you|they|somebody|someone|another|i *? *? *? "
	 "chose|chosen|preferred|decided|rejected|unsuccessful|picked|fell|declined|against"},
	{"learn|learning from|for this|it|the|next|another|your"},
};

static const struct usage keep_on_file[] = {
	{"keep|keeping|hold|holding|retain|retaining|leave|leaving|have|remain|stay|kept|be|stays *? *? *? "
	 "*? *? on|in file|record|records|mind|files|touch"},
	{"keep|bear|have|keeping|bearing|kept|think|thinking|consider|considered|contact|contacting|remember "
	 "*? *? *? me|us|my *? *? *? "
	 "mind|future|file|again|vacancies|vacancy|opening|openings|opportunities|other|similar|"
	 "consideration|later"},
	{"consider|considered|considering|think|contact|call|remember|tell|write|remember|know *? *? *? *? "
	 "if|for|when|should *? *? *? *? *? "
	 "future|other|another|similar|changes|change|opens|opening|openings|vacancy|reopens|falls|fall|"
	 "again|roles|positions|something"},
	{"should|if *? *? *? *? *? *? *? "
	 "change|changes|open|opens|reopen|reopens|again|fall|falls|arise|arises|come|comes|become|becomes|"
	 "vacant *? *? *? *? *? *? me|hear|glad|know|consider|touch|happy|interested|mind"},
	{"future|other|similar|later "
	 "roles|openings|vacancies|opportunities|positions|role|opening|vacancy|opportunity|position"},
	{"another|other|similar|further|new *? "
	 "vacancy|opening|position|post|role|vacancies|openings|positions *? *? "
	 "up|arise|arises|open|opens|come|comes|turn|turns|free *? *? ,? *? *? *? *? "
	 "hear|know|me|glad|happy|touch|contact|interested"},
	{"becomes|become|falls|fall|is|opens|comes *? "
	 "vacant|free|again|up|available *? *? ,? *? *? *? let|tell|me|know|hear|contact|remember|glad"},
	{"hold|hang|keep|holding|hanging|keeping on|onto *? *? my|the|me"},
	{"hold|keep|store|retain my application|cv|résumé|resume|papers|details|name|documents",
		.unless = "keep|hold my name confidential|secret|private"},
};

static const struct usage ask_connect[] = {
	{"connect|connecting|connected|connection "
	 "with|on|here|here|linkedin|,|?|.|to|request|and|via|through"},
	{"add|adding|added|invite|inviting|join|find|follow *? *? *? you|me|network|linkedin|contacts"},
	{"linkedin"},
	{"stay|keep|staying|keeping|remain in touch|contact"},
	{"in touch|contact"},
	{"link|linking|linked|hook|join up|with|here"},
	{"may|could|can|might|shall|would|like|glad|happy|if i|we|to *? *? *? *? "
	 "connect|connected|connecting|linked|network|contacts|request|invitation"},
	{"part|member of your|my network|contacts"},
	{"accept|welcome|take my|the|this invitation|request"},
};

static const struct usage will_call[] = {
	{"i|we will|'ll|shall|plan|intend|would|'d|am|hope|propose|want|going *? *? *? *? "
	 "call|phone|ring|telephone|calling|dial|reach|try|ringing|phoning"},
	{"i'll|i'd *? *? *? *? call|phone|ring|telephone|reach|try|give"},
	{"give|giving|giving you|u *? *? call|ring|buzz"},
	{"my call"},
	{"call|phone|ring|telephone you|your *? *? on|at|this|next|tomorrow|in|about|to"},
	{"hear from me *? *? by|on phone|telephone|the"},
	{"my call|phone|telephone *? *? on|at|next|tomorrow|this", .unless = "call|phone is"},
	{"on|over the? phone|telephone *? on|at|next|tomorrow|this"},
};

static const struct usage ask_call[] = {
	{"may|could|can|might|would|should|if|whether|shall i|we|it *? *? *? *? *? *? "
	 "call|phone|ring|telephone|speak|talk|calling"},
	{"would|is|if *? *? *? *? *? *? call|phone|conversation|talk|chat|ring"},
	{"good|best|convenient|right|suitable|better|what|which time|day|moment|hour *? *? *? *? "
	 "call|phone|speak|talk|ring|reach|you"},
	{"when *? *? *? *? *? call|phone|speak|talk|ring|reach"},
	{"available|free|open|time|minutes *? *? *? *? *? call|chat|talk|speak|phone|conversation"},
	{"call|phone|ring|telephone|reach again|then|back|you *? *? *? ?"},
	{"would|will|is|if|do|could|may|might|can|shall *? *? *? *? *? *? *? "
	 "called|phoned|rang|telephoned|ringing|calling|phoning"},
	{"mind|object|convenient|inconvenient|disturb|trouble|suit|suits if|to|my|for|you *? *? *? "
	 "call|called|phone|phoned|ring|rang|calling|phoning|ringing|telephone|telephoned|chat|talk|speak"},
	{"what|which|when|whether *? *? *? *? suits|suit|works|work you *? *? *? "
	 "call|chat|talk|conversation"},
};

static const struct usage date_passed[] = {
	{"you|they|we|i|had|was|were|the|that|team|panel *? *? *? *? *? "
	 "expected|expect|hoped|planned|said|mentioned|told|thought|promised|understood|aimed|intended|"
	 "decide|decision|hear|anticipated|estimated|indicated|suggested *? *? *? *? *? *? *? *? *? *? *? *? "
	 "by|within|before|this|last|until|end|on|in|around|<day>|<month>|early|late|mid|yesterday|week|"
	 "weeks"},
	{"has|have|had|is|now passed|past|gone|come|elapsed|over|slipped"},
	{"date|deadline|week|time|day|weeks|end|period *? *? *? *? *? *? "
	 "passed|past|gone|behind|over|elapsed"},
	{"past the|that|your|our date|deadline|week|time|end|day"},
	{"as the|that date|deadline|week|time"},
	{"not|n't|yet|haven't|nothing|without *? *? *? *? heard|received|hearing|had|news|word *? *? *? *? "
	 "*? *? since|back|by|yet|anything|from|answer|news|now|a|an|of|,|."},
	{"it has|'s|is been *? *? *? week|weeks|days|month|months|fortnight|while"},
	{"it's|its been? *? *? *? week|weeks|days|month|months|fortnight|while since|now|and"},
};

static const struct usage vague[] = {
	{"just wanted|wanting|thought|checking|touching|following|reaching|writing|a|to|saying *? *? *? "
	 "in|base|up|out|hi|hello|quick|touch|see|say"},
	{"touch|touching base"},
	{"sometime|some time|soonish|at some point|somewhere"},
	{"maybe|perhaps we|i|you|there *"},
	{"i was|am|'m just? *? wondering|hoping|curious if|whether|that|about"},
	{"wondering|wonder|hoping|curious if|whether *? *? maybe|perhaps|possibly|possible|chance|any"},
	{"sort|kind of", .unless = "the|this|that|a|what|exactly|same|right|any|every|one|some|my|your|of|"
				   "particular|certain sort|kind of"},
	{"kind-of|sort-of|stuff|whatever|thingy|something like|or"},
	{"things|something like|along that|those"},
	{"no rush|hurry|pressure"},
	{"when|whenever you|u get|have|find a|the chance|moment|minute|time"},
	{"if|in|at it|that|any|case|all possible|convenient|is|'s|isn't|not *? *? *? "
	 "trouble|bother|chance|problem"},
	{"might|may|could possibly|maybe|perhaps|potentially"},
};

static const struct family families[] = {
	{.name = "ask status",
		.message = "",
		.kind = TOPIC_ASK_STATUS,
		.usages = ask_status,
		.usage_count = ARRAY_COUNT(ask_status)},
	{.name = "ask feedback",
		.message = "",
		.kind = TOPIC_ASK_FEEDBACK,
		.usages = ask_feedback,
		.usage_count = ARRAY_COUNT(ask_feedback)},
	{.name = "keep on file",
		.message = "",
		.kind = TOPIC_KEEP_ON_FILE,
		.usages = keep_on_file,
		.usage_count = ARRAY_COUNT(keep_on_file)},
	{.name = "ask connect",
		.message = "",
		.kind = TOPIC_ASK_CONNECT,
		.usages = ask_connect,
		.usage_count = ARRAY_COUNT(ask_connect)},
	{.name = "will call",
		.message = "",
		.kind = TOPIC_WILL_CALL,
		.usages = will_call,
		.usage_count = ARRAY_COUNT(will_call)},
	{.name = "ask call",
		.message = "",
		.kind = TOPIC_ASK_CALL,
		.usages = ask_call,
		.usage_count = ARRAY_COUNT(ask_call)},
	{.name = "date passed",
		.message = "",
		.kind = TOPIC_DATE_PASSED,
		.usages = date_passed,
		.usage_count = ARRAY_COUNT(date_passed)},
	{.name = "vague",
		.message = "",
		.kind = TOPIC_VAGUE,
		.usages = vague,
		.usage_count = ARRAY_COUNT(vague)},
};

const struct family_list topic_ask_families = {families, ARRAY_COUNT(families)};

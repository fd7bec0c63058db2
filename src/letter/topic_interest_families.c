/* What a letter says: interest. */
#include "base/array.h"
#include "letter/topic.h"

static const struct usage interest[] = {
	{"very|really|still|remain|most|am|extremely|highly|genuinely|particularly|more|truly|much|strongly|"
	 "keenly|definitely|'m|i'm|especially|so|even|quite interested",
		.unless = "not|n't|no interested / longer|not *? interested"},
	{"interested|interesting in|to|for|about",
		.unless = "not|n't|no|longer *? *? interested / it|was|is|were|be|and interesting / "
			  "interested to know|hear|learn|see|receive|read"},
	{"my|our|continued|continuing|strong|great|keen|deep|genuine|sincere|real|serious|of|reiterate|"
	 "express|the|renewed|ongoing interest|interesst|intrest in|for|has|is|remains|grew|only|and|to|.|,",
		.unless = "your interest"},
	{"interest in|for *? *? *? *? "
	 "role|position|job|post|vacancy|working|joining|opportunity|team|company|work|project|organisation|"
	 "organization|programme|program",
		.unless = "your interest"},
	{"confirmed|strengthened|deepened|increased|reinforced|renewed|heightened|sparked|piqued|grown|"
	 "solidified my"},
	{"keen|eager|excited|thrilled|enthusiastic|excitement|enthusiasm|enthused|delighted|motivated|"
	 "hopeful|overjoyed|stoked|psyched|inspired|energised|energized|anxious",
		.unless = "delighted to accept|hear|meet|have / not|n't keen|eager"},
	{"delighted|thrilled|happy|glad|pleased|proud|honored|honoured|grateful|privileged|overjoyed to "
	 "join|be|become|work|contribute|start|begin|have|help|bring|take|accept|continue|do|drive|support|"
	 "build|learn|serve|lead|teach|come|visit|see|meet|show|share|talk|discuss|run|hear|put|spend|move|"
	 "make|offer|add|tell|try",
		.unless = "was|were|been *? delighted|thrilled|happy|glad|pleased|proud|honored|honoured|"
			  "grateful|privileged to have|meet|see|visit|come|hear|talk|learn / "
			  "delighted|happy|glad|pleased|grateful to hear|have from|of|heard|spoken|met"},
	{"i|we would|'d|should *? *? [love|welcome|enjoy|relish|jump|like|want|cherish|value|be]",
		.unless =
			"prefer|need|have|like *? to be / be *? *? "
			"happy|glad|pleased|delighted|interested|sorry "
			"to|if|of|for *? *? *? *? "
			"hear|receive|have|answer|reply|news|know|provide|supply|send|forward|answer|clarify|"
			"give|let / "
			"would|'d|should *? *? like|love to "
			"correct|stress|clear|clarify|emphasise|emphasize|congratulate|confirm|update|"
			"raise|point|withdraw|decline|thank|say|express|ask|know|follow|check|inform|hear|"
			"let|reply|"
			"apologise|apologize|know|enquire|inquire|remind|mention|point / be "
			"grateful|obliged|thankful|very / would not"},
	{"i'd|we'd *? *? [love|welcome|enjoy|relish|jump|like|want|value|be]",
		.unless =
			"prefer|need|have|like *? to be / be *? *? "
			"happy|glad|pleased|delighted|interested|sorry "
			"to|if|of|for *? *? *? *? "
			"hear|receive|have|answer|reply|news|know|provide|supply|send|forward|answer|clarify|"
			"give|let / "
			"i'd|we'd *? *? like|love to "
			"correct|stress|clear|clarify|emphasise|emphasize|congratulate|confirm|update|"
			"raise|point|withdraw|decline|thank|say|express|ask|know|follow|check|inform|hear|"
			"let|reply|"
			"apologise|apologize|enquire|inquire|remind|mention|point / be "
			"grateful|obliged|thankful|very"},
	{"would|'d|should very? much? [love|like|enjoy|welcome|relish|be|jump] "
	 "to|the|being|working|joining|a|an|becoming|learning|modelling|that|nothing|your|at|on|in",
		.unless = "like|love to "
			  "correct|stress|clear|clarify|emphasise|emphasize|congratulate|confirm|update|"
			  "raise|point|withdraw|decline|thank|say|express|ask|know|follow|check|inform|hear|"
			  "let|reply|"
			  "apologise|apologize|enquire|inquire|remind|mention|point / be "
			  "a|an|the|to|in|on|at|that|being|working"},
	{"hope|hoping to|that|for *? *? *? *? "
	 "join|joining|work|working|continue|become|be|come|contribute|start|begin|part|proceed|proceeding|"
	 "part|together|move|have|do|see|meet|speak|talk|next|round|chance|return|help|serve|stage",
		.unless = "hope|hoping to|that *? *? hear|went|is|goes|week|well"},
	{"hope we|i|you|for|it|there|will|can *? *? *? *? "
	 "work|together|choose|consider|again|soon|further|next|more|join"},
	{"look|looking|looks forward|foward|forwards to *? *? *? *? "
	 "possibility|next|working|joining|work|join|step|steps|stage|discussing|continuing|contributing|"
	 "opportunity|chance|prospect|meeting|seeing|speaking|talking|further|becoming|being|helping|second|"
	 "round|future|visit|start|starting|bringing|learning|coming|welcoming|proving|getting"},
	{"want|wants|wanted|wish to *? *? "
	 "join|work|be|become|contribute|help|do|learn|build|stay|come|start|teach",
		.unless = "wanted|want to *? *? check|follow|say|thank|let|ask|reach|know|inform"},
	{"want|wanted this|the|that job|role|position|post|work|more"},
	{"want more|it than|even"},
	{"place|kind|sort|type|company|team|where *? *? *? i want|would|'d|hope|could|am|wish"},
	{"perfect|great|ideal|good|excellent|strong|natural|right "
	 "fit|match|place|step|role|job|opportunity|home",
		.unless = "was|had a"},
	{"fit|match|suited|suits|suit for|me|with|to|my|well|the|us|both|perfectly"},
	{"exactly|just|precisely the? kind|sort|type|what|work|job|where|team"},
	{"kind|sort|type of "
	 "work|role|job|place|team|challenge|company|problem|problems|environment|project|thing *? *? i"},
	{"i am|'m|feel *? certain|sure|confident|convinced|positive that? i|my|we|it|this|i'd|i'll *? "
	 "can|could|would|will|'ll|'d|am|experience|background|skills|time|fit|have|is|work"},
	{"i am|'m|feel *? certain|sure|confident|convinced|positive that? i'd|i'll|i'm|we'd|we'll"},
	{"i'm *? certain|sure|confident|convinced|positive that? i|my|we|it|this *? "
	 "can|could|would|will|'ll|'d|am|experience|background|skills|time|fit|have|is|work"},
	{"i'm *? certain|sure|confident|convinced|positive that? i'd|i'll|i'm|we'd|we'll"},
	{"i could|can|will|would|'d *? *? "
	 "contribute|help|bring|add|start|offer|fit|learn|support|begin|join|succeed|thrive"},
	{"i'd|i'll *? *? contribute|help|bring|add|start|offer|learn|support|begin|join"},
	{"i|we can|could|will|would|'ll|'d|am|remain *? *? available|free|ready|flexible "
	 "from|immediately|for|to|at|on|as|whenever|any|now|in|straight|and|,|."},
	{"see|imagine|picture|saw myself"},
	{"see|imagine|picture me *? in|at|as|on"},
	{"myself working|joining|in|at|as|doing|being|part"},
	{"counting|count|fingers|toes"},
	{"one|day|more|closer step|chance|opportunity *? *? "
	 "join|closer|work|help|be|continue|discuss|contribute|show"},
	{"chance|opportunity to *? "
	 "join|help|be|become|contribute|work|continue|discuss|bring|learn|grow|support|serve|show|come|"
	 "visit|take|build|do|drive",
		.unless = "for|the the? chance|opportunity to *? discuss|meet|interview|visit|learn"},
	{"take|discuss|onto|into|reach|to|enter|ready|prepare|invited the|a|your? next "
	 "step|steps|stage|round|phase|stages|rounds",
		.unless = "as|about|regarding|explain|explaining *? *? next"},
	{"second|another|further|follow-up|final|longer|more "
	 "interview|meeting|conversation|round|chat|visit|talk|discussion"},
	{"continue|continuing|proceed|proceeding|move|moving|progress|go|going|stay|remain|remaining|"
	 "consider|considered in|with|to|forward|ahead|on|further *? *? *? "
	 "process|conversation|application|stage|interview|round|candidate|running|consideration|step"},
	{"stay|remain|remaining|be|still in the? consideration|touch|running|pool|mix",
		.unless = "stay|remain|be|still in touch"},
	{"in mind|consideration|running"},
	{"consider|considering|considered me"},
	{"candidacy"},
	{"hire|choose|pick me"},
	{"join|joining *? *? *? *? "
	 "team|you|company|firm|organisation|organization|crew|department|group|staff|faculty|office",
		.unless = "after|since|of|for *? joining / join me|us"},
	{"be|become|becoming|being *? *? *? *? "
	 "team|company|firm|organisation|organization|crew|department|group|staff|part|faculty"},
	{"be|become|becoming|being|as your next? *"},
	{"working|work|works|worked with|together|for|at|alongside|under *? *? you|your|again|soon"},
	{"my|our|first|top|number choice|preference"},
	{"wait|waiting to|for join|start|get|begin|hear|the|you"},
	{"ready|available|free|able|willing to|from|for|at|any|immediately|on",
		.unless =
			"not|n't|un|were|was|is|are|be|if *? *? ready|available|free|able|willing / able to "
			"*? *? *? meet|attend|speak|call|find|reach|reply|stay|make|come on|in|at|to|for|if"},
	{"really|very|so|particularly|especially|much|also enjoyed|liked|loved|like|love"},
	{"made|makes|left|leaves|gave me|us *? *? "
	 "want|more|certain|sure|keen|eager|determined|excited|wanting|surer"},
	{"appeals|appealed|attracts|attracted|excites|drawn|draws|appealing|attractive|tempting|fascinates "
	 "to|me|by"},
	{"spot|place|desk|seat|job|role|position|work|post|challenge|opportunity|team *? *? i|me|for",
		.unless = "role|position|job|post|work for which|me"},
	{"feel|felt|me|myself|quite|right|already at home"},
	{"the|this|that|your role|position|job|post|vacancy|work|opportunity|programme|company|team|place *? "
	 "*? sounds|suits|appeals|excites|attracts|interests|feels|looks|is|seems|fits *? *? *? "
	 "right|great|perfect|exactly|me|made|like|wonderful|fantastic|ideal|exciting|good|just|what|one|"
	 "where"},
	{"count me in"},
	{"still|remain|remains on|very|your|my|the list|much|hope|choice"},
	{"exciting|passionate|enthused|crazy|excitement about|for *? *? *? "
	 "role|position|job|post|opportunity|company|work|working|joining"},
	{"passionate about|for"},
	{"would|'d|should *? *? appreciate|adore|treasure|grab|leap|give|bite *? *? *? "
	 "chance|opportunity|anything|working|joining|at|off|it"},
	{"can't|cannot|couldn't|can not? wait to|for"},
	{"please|pleases|pleased me more"},
	{"would|'d|should be *? *? *? "
	 "happy|glad|pleased|delighted|thrilled|proud|grateful|greatful|thankful|dream|excited "
	 "to|at|if|in|come|for *? *? *? *? "
	 "join|work|at|be|part|become|chance|with|in|true|as|start|contribute",
		.unless = "grateful|greatful|thankful|glad|pleased|happy for|to|if *? *? *? *? "
			  "update|news|hear|reply|answer|know|word"},
	{"i'd be *? *? *? happy|glad|pleased|delighted|thrilled|proud|grateful|greatful|dream|excited "
	 "to|at|if|in|come|for *? *? *? *? "
	 "join|work|at|be|part|become|chance|with|in|true|as|start|contribute"},
	{"dream come true"},
	{"i|we want to run|try|use|make|teach|drive|build|work|join|help|learn|be|do|start"},
	{"role|position|job|post|work|vacancy|opportunity *? *? *? *? *? "
	 "sounds|suits|appeals|excites|attracts|interests|tempts"},
	{"i have|'ve *? *? hoped|wanted|dreamed|dreamt|waited|longed|wished"},
	{"i've *? *? hoped|wanted|dreamed|dreamt|waited|longed|wished"},
	{"give|gives me *? *? pleasure|joy to"},
	{"if you|you'll *? *? have|take|choose|want|need me"},
	{"should|if|were i *? *? chosen|selected|appointed|hired|offered|successful"},
	{"interest|enthusiasm is|has|remains *? *? unchanged|strong|grown|undiminished|cooled|great|high"},
	{"hope i can|could|will|'ll|am|may be|work|join|start|get|help"},
	{"i'd *? *? hand off for"},
	{"board|hand off for"},
	{"hope|hoping hear|join|get"},
	{"still? *? want|wants|take|have|like the|this|that|your *? *? *? role|position|job|post|gig|work",
		.unless = "want|like to *? *? *? the"},
	{"give|gimme me? the|this|that|a *? *? *? role|position|job|post|chance"},
	{"would|'d be *? *? *? "
	 "great|good|wonderful|nice|fantastic|honor|honour|privilege|pleasure|joy|dream|lovely|amazing|"
	 "delight|brilliant to|for|if"},
	{"gladly|happily|gratefully|greatfully|gladly accept|join|take|work|come|start|return|help"},
	{"accept|take it|this|the|that *? *? *? gladly|happily|pleasure|delight|heartbeat|flash|joy"},
	{"favourable|favorable|positive reply|response|answer|decision|news|word"},
	{"if|were you *? *? *? have|offer|choose|take me"},
};

static const struct usage more_interest[] = {
	{"say|said|saying yes", .unless = "if|when|please|just *? say|said yes"},
	{"top|head|first|high of|on|in my *? list|lists|choice|mind|choices"},
	{"hope|hoping|hopes|hopeful|hopefully|wishing|praying|pray that? you|it|this|things|they *? *? "
	 "call|choose|pick|take|have|say|hire|want|need|works|work|comes|decide|let|give|offer|select",
		.unless = "you *? *? have a|had|time|safe|received|well|lovely|nice|good|safely / you "
			  "will|'ll|can|could? let me know|hear / give|gave me|us? an|any|some|your / "
			  "works|work well|hard / take care|time|it"},
	{"hope|hoping|hopes|longing|aspire|yearn|long|dream|dreaming to|of|for [<verb|verb-ing>]",
		.unless = "hear|hearing|receive|receiving|know|reach|find|get|send|finish|catch|reply|"
			  "answer|have|say|ask|learn|avoid|settle|hand"},
	{"mean|means *? *? *? *? to me", .unless = "not|n't mean|means"},
	{"you'd|you'll|you|would|will|'ll|'d find me *? *? *? "
	 "glad|willing|loyal|ready|keen|eager|happy|committed|devoted|reliable|waiting"},
	{"still|am|i'm|'m|be|definitely|certainly|very much|definitely? up for", .unless = "set|end|make up"},
	{"gladly|happily|cheerfully|willingly|readily "
	 "begin|move|relocate|leave|do|teach|sign|swap|spend|stay|be|serve|commute|travel|put|cross|"
	 "drive|play|cook|run|start|build|help|learn|get|trade|quit|resign|accept"},
	{"wanting|want|wanted the|this|that|your *? *? job|role|position|post|work|place",
		.unless = "want|wanted the|this|that|your *? *? work|place|job to"},
	{"heart|mind|hopes|sights is|'s|set|are? set|on|in this|it|on|the|you|your|joining|working"},
	{"heart's|heart set|in"},
	{"more than *? willing|happy|ready|glad|interested|keen|eager|pleased"},
	{"as|be|become|being|becoming *? *? colleague|colleagues|teammate|teammates|yours",
		.unless =
			"your|two|their|my|our|some|other|former colleagues|colleague / be *? *? sincerely"},
	{"i'm|am|count|i all in|yours|sold"},
	{"i'm|am in ,|;|:|$"},
	{"i'm|am in $"},
	{"gladly|happily|willingly|readily i would|'d|could"},
	{"in the? hope|hopes of|that|to",
		.unless = "hope|hopes of|that|to *? *? answer|news|reply|hearing|hear|word"},
	{"answer|reply|response is|would|'d|will be? *? yes"},
	{"look no further"},
	{"want|wants|ask|hope nothing|for more|better|else"},
	{"i'd|would|'d give *? lot|anything|everything|much|arm|leg"},
	{"as interested|keen|eager|enthusiastic|excited|determined as|now"},
	{"would|'d|will be *? *? *? dream|joy|privilege|honour|honor",
		.unless = "be *? *? *? dream|joy|privilege|honour|honor to hear"},
	{"would|'d|i'd|will|i'll be *? *? happy|glad|content|proud|home in|there|here|at|with|among|on"},
	{"would|'d|will not|n't hesitate", .unless = "hesitate to? contact|call|recommend|ask|write"},
	{"wouldn't|won't hesitate", .unless = "hesitate to? contact|call|recommend|ask|write"},
	{"best|finest|loveliest|greatest *? job|role|post|place|team|work in|of|i|that|anywhere|for"},
	{"i|still *? *? [want] this|it|that|in", .unless = "not|n't|never *? want"},
	{"determined|resolved to *? [<verb>]", .unless = "find|know|wait"},
	{"not|never|n't|won't|wouldn't *? regret|sorry *? taking|hiring|choosing|it|me|picking|if"},
	{"at your disposal|service"},
	{"i'll|i'd|would|will|'d|'ll take it|the"},
	{"hungry|burning|itching|longing|thirsty for|to"},
	{"bags|suitcase are|is packed"},
	{"[be|am|i'm|been|remain|was] interested|pleased|happy|delighted to|in *? *? *? "
	 "be|join|work|do|serve|start",
		.unless = "not|n't be|am|been"},
	{"hope|glad|happy|if|delighted|whenever|please|wherever you|you'll|you'd|to *? *? "
	 "have|want|need|take|choose "
	 "me"},
	{"would|'d|could|will|it'd|you'd|you make me *? *? *? happy|glad|proud|happier|prouder|happiest"},
	{"it'd|that'd|this'd be *? *? *? "
	 "great|good|wonderful|fantastic|honor|honour|privilege|pleasure|joy|dream|lovely|amazing|"
	 "delight|brilliant|fun to|for|if"},
	{"it|that|this|what would|'d|'ll|will be *? *? *? "
	 "honor|honour|privilege|joy|dream|adventure|gift|treat"},
	{"i would|'d|will|could|'ll [<verb>] with|for|under|alongside|beside you|your|them",
		.unless = "speak|talk|meet|discuss|check|share|wait|look|ask|call|bear|prepare|ring|find|get|"
			  "leave|print|write|copy|order|keep|vouch"},
	{"i'd|i'll [<verb>] with|for|under|alongside|beside you|your|them",
		.unless = "speak|talk|meet|discuss|check|share|wait|look|ask|call|bear|prepare|ring|find|get|"
			  "leave|print|write|copy|order|keep|vouch"},
	{"i would|'d *? *? accept|sign|join|start|begin|move|relocate|return|swap|trade|fit|belong|say|do "
	 "yes|tomorrow|today|at|it|in|without|the|to|for|my|anything|on|with|there|here"},
	{"i'd *? *? accept|sign|join|start|begin|move|relocate|return|swap|trade|fit|belong|say|do "
	 "yes|tomorrow|today|at|it|in|without|the|to|for|my|anything|on|with|there|here"},
	{"would|'d|i'd|will|'ll|i'll take good|great|best|excellent care of"},
	{"reason|reasons to|for|why|i *? *? "
	 "join|joining|come|apply|applied|stay|hope|want|work"},
	{"right|just up|down my street|alley"},
	{"sign me up"},
	{"i'm|am your man|woman|person|nurse|driver|engineer"},
	{"my|our name on it"},
	{"you *? *? won|win me|us over"},
	{"i *? *? belong|belonged|thrive there|here|with|in|among|at"},
	{"can't|cannot|couldn't|could not|haven't|have not|never *? stop|stopped|help "
	 "thinking|imagining|hoping|wanting|picturing|dreaming"},
	{"feel|felt|am|be|i'd lucky|fortunate|blessed to [<verb>]",
		.unless = "have|meet|see|hear|speak|talk|visit"},
	{"i|i'd would|'d? be a fool|mad|crazy|sorry not|to"},
	{"whenever|as soon as? you need|want|call|say|are|like|wish", .unless = "need|want|like any|more|to"},
	{"long|longing|yearn|aspire|itching|dying|raring to <verb>"},
	{"roll|rolling up my|our sleeves"},
	{"say|just the word", .unless = "just the word"},
	{"still|very|much *? want|wants it|this|to|in"},
	{"really|so|eagerly|excitedly|much|do look|looking forward to hear|hearing"},
	{"forward to hear|hearing *? *? *? *? "
	 "role|position|job|post|next|decision|start|joining|further|vacancy|offer"},
	{"i want|wish|aim|intend to [<verb>]",
		.unless = "say|thank|ask|know|check|follow|let|inform|apologise|apologize|add|tell|express|"
			  "withdraw|decline|reach|mention|remind|hear|point|share|make|confirm|congratulate|"
			  "bother|press|trouble|explain|emphasise|emphasize|correct|wish|update|"
			  "assure|send|give|clarify|find|go|take|stress|raise|acknowledge|begin|keep|hand"},
	{"dream|ideal|perfect job|role|post|position|team|place|employer|workplace"},
	{"could|couldn't|cannot|can't|can not *? be? *? more|think|imagine|wish|ask|hope|be "
	 "excited|enthusiastic|interested|keen|for|of *? *? "
	 "better|rather|nicer|job|role|place|work|post|it|the|about|in"},
	{"rather [work|be|teach|do|join|learn]"},
	{"decide|decision|choose|settle|opt|vote for|on|in me|my"},
	{"is|as|was? strong|high|great|keen|eager as *? *? ever|before|then|it"},
};

static const struct family families[] = {
	{.name = "interest",
		.message = "",
		.kind = TOPIC_INTEREST,
		.usages = interest,
		.usage_count = ARRAY_COUNT(interest)},
	{.name = "more interest",
		.message = "",
		.kind = TOPIC_INTEREST,
		.usages = more_interest,
		.usage_count = ARRAY_COUNT(more_interest)},
};

const struct family_list topic_interest_families = {families, ARRAY_COUNT(families)};

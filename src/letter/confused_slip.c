/* Slips of the fingers that make another real word: thank you form, fro your time, project manger. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

#define WHOM                                                                                                 \
	"you|your|the|our|my|me|us|him|her|them|his|their|this|that|all|one|both|a|everyone|home|each|"      \
	"these|those|monday|tuesday|wednesday|thursday|friday"

static const struct usage form_from[] = {
	WRONG("hear|hearing|heard|came|come|comes|coming|learn|learned|learnt|learning|benefit|benefited|"
	      "away|ranging|apart|far|different|graduated|starting|started|back|distance|moved|moving|"
	      "transition|transitioned|returned|returning|suffer|escape|recover|borrow|live|straight|fresh|"
	      "aside [form] " WHOM "|<name>|<number>",
		"from"),
	WRONG("everyone|people|someone|colleagues|news|else|anything|reply|days|weeks|months|years|support|"
	      "views|call|results|message|hear|get|got|received|something|much|lot|references [form] "
	      "you|me|us|them|him|her",
		"from"),
	WRONG("[form] <day|month>", "from"),
	WRONG("free|available|open|starting|it's|work|works|leave|live|stories [form] " WHOM
	      "|next|then|now|home|here|there",
		"from"),
	WRONG("[from] of", "form"),
	WRONG("the|a [from] !-|scratch|my|the|your|our|a|this|that|which|to|<name>|day|start", "form"),
	WRONG("fill|filled|filling|complete|completed|completing|sign|signed|submit|submitted in|out? "
	      "the|a|your|this|an|application|online? [from] !my|your|the|our",
		"form"),
	WRONG("thank|thanks you? [form|fro|fpr|fot|ofr|dor|foir]", "for"),
	WRONG("look|looks|looking|looked [froward|foward|foreword|forwards|forword|forwad|farward] to",
		"forward"),
	WRONG_BUT("[fro]", "for / from", "and fro"),
	WRONG("[fo] the|your|my|our|a", "of / for"),
};

static const struct usage work_words[] = {
	WRONG("[manger]", "manager"),
	WRONG("[mangers]", "managers"),
	WRONG("[mangement|managment]", "management"),
	WRONG("[manging]", "managing"),
	WRONG("[manged]", "managed"),
	WRONG("[pubic]", "public"),
	WRONG("[asses]", "assess"),
	WRONG("[posses]", "possess"),
	WRONG("[costumer] "
	      "service|services|support|care|experience|success|satisfaction|needs|relations|base|facing|"
	      "focus|focused|relationships|relationship|feedback|complaints|journey|oriented|team|calls|and|"
	      "who|was|is|,|.",
		"customer"),
	DOUBTFUL("[costumer]", "customer"),
	WRONG("our|your|my|with|of|to|for|these|those|many|new|existing|the|help|serve|happy|difficult|angry|"
	      "all [costumers]",
		"customers"),
	WRONG("in|at|after|since|from|to|finished|graduated|attended|community|local|sixth-form|technical|"
	      "left|during|through [collage] !of|art|with|making",
		"college"),
	WRONG("former|fellow|future|new|current|old|your|and|with|all|previous|work|own [colleges] "
	      "and|,|.|at|who|in|on|for|were|was|have|to|about|from|is|are",
		"colleagues"),
	WRONG("a|my|former|your [college] of mine|yours|ours", "colleague"),
	WRONG("[staffs] member|members|meeting", "staff"),
	WRONG("[stuff] member|members|turnover|training|meeting|meetings|retention|shortage|room", "staff"),
	WRONG("[preform]", "perform"),
	WRONG("[preformed]", "performed"),
	WRONG("[preforming]", "performing"),
	WRONG("[preforms]", "performs"),
	WRONG("[preformance]", "performance"),
	WRONG("the|this|your|my|any|that|a|for|engineer|manager|analyst [potion|posistion]", "position"),
	WRONG("[jog] "
	      "interview|offer|opportunity|description|position|market|title|posting|advert|search|"
	      "application|requirements",
		"job"),
	WRONG("[potion] of|at|as", "position"),
	WRONG("[rile|rule|tole|rol] of <adjective>? "
	      "manager|engineer|analyst|developer|assistant|officer|coordinator|teacher|nurse|designer|"
	      "consultant",
		"role"),
	WRONG("[filed] of|trip|trips|work|experience", "field"),
	WRONG("in|the|this|your|my [filed] of|trip|work|.|,", "field"),
	WRONG("[sever|severals] "
	      "years|weeks|people|projects|times|months|other|teams|colleagues|of|different|ideas|reasons|"
	      "clients",
		"several"),
	WRONG("[skils|skilss|skillls]", "skills"),
	WRONG("[interview's] process", "interview"),
	WRONG("[pleas] "
	      "let|find|see|note|do|feel|contact|call|send|accept|tell|keep|give|be|know|reply|confirm|pass|"
	      "forward",
		"please"),
	WRONG("[prefect] "
	      "fit|match|candidate|opportunity|role|position|place|way|time|example|sense|storm|team|for|"
	      "combination|environment",
		"perfect"),
	WRONG("sounds|be|seems|sound|is|are|was|that's|it's|looks [prefect] $", "perfect"),
	WRONG("[massage] me|you", "message"),
	WRONG("your|my|last|text|voice|email|linkedin|previous|kind|this|earlier|quick|short "
	      "[massage|massages] "
	      "!therapy|therapist|therapists|parlour|clients|client|experience|qualification|chair|table|"
	      "room|practice|studio",
		"message / messages"),
	WRONG("send|sent|sending|leave|left|drop|write a|me|you|us|him a? [massage]", "message"),
	WRONG("[quire] a|an|sure|few|interesting|impressed", "quite"),
};

static const struct usage verb_slips[] = {
	WRONG("i|we [hop|hops] to|that|you|this|it|we|i|the|our|your|all|for", "hope"),
	WRONG("am|i'm|was|are|we're|were|and|been [hopping] to|that|for|you|we|i", "hoping"),
	WRONG("please|to|you|will|i|can|could|would|not|and|may [fine] "
	      "attached|enclosed|my|the|that|it|out|below|a|someone|time|here|this|these|more|any|our",
		"find"),
	WRONG("is|be|am|was|it's|are|that's|be|i'm|sounds [find] $", "fine"),
	WRONG("is|be|am|it's|are|that's|i'm|would [find] with|by|,|and|for", "fine"),
	WRONG("[fell] "
	      "free|confident|comfortable|strongly|honoured|honored|grateful|lucky|privileged|certain|"
	      "excited",
		"feel"),
	WRONG("i|we|you|personally|also|really|still|would|will|to|not|don't|didn't|did [fell] "
	      "that|like|i|i'm|it's|very|sure|it|we|ready|at|my|this|you|the|good|welcome|more|so|able",
		"feel"),
	WRONG("[fill|feed|fee|felt|fall] free to", "feel"),
	WRONG("to|would|will|can [feel] in the|this|a|your|any form|gap|gaps|blanks|details", "fill"),
	WRONG("to|would [feel] the|this|that position|vacancy|gap|role|post", "fill"),
	WRONG("[wander] if|whether|how|what|why|when", "wonder"),
	WRONG("[wandering] if|whether|how|what|why|when|about", "wondering"),
	WRONG("[wandered] if|whether|what|why|when", "wondered"),
	WRONG("am|i'm|was|be|very|so|really|feel|felt|more|remain|are|truly|genuinely|extremely|incredibly|"
	      "am|were|most|also|is|quite|still|particularly|especially [exited] "
	      "about|by|to|at|that|,|.|!|and|for|with|when",
		"excited"),
	WRONG("am|i'm|very|so|really|truly [exited] $", "excited"),
	WRONG("[exiting] "
	      "opportunity|opportunities|role|time|times|challenge|challenges|company|news|journey|plans|"
	      "developments|things|future|direction|chapter|area|field|team|place|prospect|and|work|roadmap|"
	      "product|step|phase|idea|ideas",
		"exciting"),
	WRONG("very|so|really|more|most|truly|an|such|is|was|sounds|sounded|incredibly [exiting] "
	      "!the|from|a|your|this|my|an",
		"exciting"),
	WRONG("[grate] "
	      "opportunity|pleasure|time|team|fit|company|to|deal|place|interest|experience|conversation|day|"
	      "week|role|many|way|and|work|idea",
		"great"),
	WRONG("be|was|is|it's|sounds|looks|so|really|a|feel [grate]", "great"),
	WRONG("[greatful|gratefull|greatfull]", "grateful"),
	WRONG("[lead|led|lean|leaned|leant] more about|from|how", "learn / learned"),
	WRONG("to|i|and|enjoyed|love|you|we|can|could|also [lean] about|that|how|more|from|new|the|a",
		"learn"),
	WRONG("enjoyed|forward|love|loved|machine|deep|of|in|about|enjoy|for|e|continuous|to|appreciated|and|"
	      "lifelong|on-the-job [leaning] "
	      "about|more|to|the|curve|how|from|models|engineer|from|that|and|,|.|of|opportunities|"
	      "experience",
		"learning"),
	WRONG("i|we|you|it|they|he|she|that|this [wold|woul|woud|wuld|owuld]", "would"),
	WRONG("i|we|you|it|they|he|she|that|this|who|what|when|and [wood|world|wold] "
	      "like|be|love|have|appreciate|welcome|enjoy|also|really|you|not|very|make|bring|help|suit|work|"
	      "fit|do|need|want",
		"would"),
	WRONG("i|we|you|it|they|he|she [cloud] "
	      "be|not|see|have|you|also|do|help|make|bring|contribute|start|use|work|tell|only|really|hardly",
		"could"),
	WRONG("^ [cloud] you|we|i", "could"),
	WRONG("i|we [saw] very|really|so|impressed|pleased|happy|glad|delighted|extremely", "was"),
	WRONG("i [was] your|the|a posting|advert|ad|advertisement|vacancy|listing|post|website|job", "saw"),
	WRONG("i|to|we|would|really|not|don't|didn't|you|can [thing] "
	      "that|it|we|i|about|you|the|this|so|of|my|your|our",
		"think"),
	WRONG("[thing] highly|twice", "think"),
	WRONG("shouldn't|couldn't|wouldn't|can't|anyone|everyone|often|never|they|might|may|should|could|"
	      "people|customers|always|who [thing] about|of|that|i|it|we|the|you|this|differently",
		"think"),
	WRONG("the|one|first|only|same|main|best|important|each|every|such|little|last|other|another|funny|"
	      "key [think] !tank|tanks|coming|piece|pieces|<subject>",
		"thing"),
	WRONG("many|these|few|two|three|of|several|new|great|interesting|exciting|how|other|such|good|all|"
	      "which|amazing [thinks] !he|she|it|,|that|about|like|<name>",
		"things"),
	WRONG("to [proof] that|my|it|the|this|to|myself|your", "prove"),
	WRONG("the|a|as|have|your|of|some|any [prove] of", "proof"),
	WRONG("be|was|were|am|is|not|been|are|never [aloud] to|in|by|for|,", "allowed"),
	WRONG("to|will|would|can|could|did|didn't|not|you|we|they|must|should|cannot|i'd [chose] "
	      "to|a|the|your|my|our|between|another|one|from|me|which|this|not|you|someone|it|me|what|"
	      "whether",
		"choose"),
	WRONG("have|has|had|was|were|been|be|is|i've|you've [chose]", "chosen"),
	WRONG("last|yesterday|then i|we [choose] to|the|a|this|your|my", "chose"),
	WRONG("nice|great|pleasure|good|lovely|pleased|happy|glad|love|like|forward|chance|opportunity|"
	      "delighted|wonderful|time to [meat|meats]",
		"meet"),
	WRONG("[meat|mete] with|you|the team|me|us|you|your|in|on|again|everyone|yesterday|today|and|.|,",
		"meet"),
	WRONG("[higher] me|someone|anyone|us", "hire"),
	WRONG("to|you|would|will|looking|plan|planning|not|they|we [higher] a|an|me|someone|more "
	      "people|new|me|junior|senior|someone|engineer|developer|designer|for|as",
		"hire"),
	WRONG("a|the|even|much|far|at|to [hire] "
	      "level|levels|salary|education|than|standard|standards|quality|degree|pay|rate",
		"higher"),
	WRONG("carry|much|gain|pull [wait]", "weight"),
	WRONG("can't|cannot|not|to [weight] to|for", "wait"),
	WRONG("[weighting] to|for|until hear|your|the|you|start", "waiting"),
	WRONG("[vary] "
	      "much|interested|happy|excited|good|grateful|well|helpful|pleased|impressed|interesting|"
	      "informative|kind|keen|best|important|impressive|nice|enjoyable|clear|similar|useful",
		"very"),
	WRONG("to|can|will|may|might|does|prices|needs|times|could [very] "
	      "from|by|between|depending|widely|greatly|slightly|according|in",
		"vary"),
	WRONG("[rely|relay] "
	      "like|liked|enjoyed|enjoy|appreciate|appreciated|hope|want|wanted|love|loved|would|am|"
	      "interested|excited|good|great|happy|nice|interesting|impressed|helpful",
		"really"),
	WRONG("to|i|we|you|can|they [relay] on", "rely"),
	WRONG("in|the|a [realty] ,|is|of|check|it|that|we|i", "reality"),
	WRONG("[peruse] "
	      "a|an|other|this|my|another|the|opportunities|career|new|further|it|that|different|your|"
	      "studies|me <adjective>? "
	      "career|opportunity|opportunities|degree|role|studies|position|path|options|goals|interests|"
	      "application|candidacy|education|training|job|offer|matter|qualification|dream|further",
		"pursue"),
	WRONG("[perusing] a|an|other|this|my|another|the <adjective>? "
	      "career|opportunity|opportunities|degree|role|studies|position|path|options|goals",
		"pursuing"),
	WRONG("to|would|will|not|can [suite] your|you|my|me|our|the|this|everyone|both|us|all", "suit"),
	WRONG("[suites] my|me|your|you|our|us", "suits"),
	WRONG("a|the|full|whole|entire|our|your [suit] of "
	      "products|tools|services|applications|software|tests|features|programmes|programs",
		"suite"),
	WRONG("please [not|know] that the|i|my|we|there|our|your", "note"),
	WRONG("am|is|are|was|were|did|does|has|i'm [note] "
	      "available|able|sure|a|the|have|want|yet|only|been|get|receive|hear|interested|in|aware|"
	      "possible|ready|certain|too|very|going|sure",
		"not"),
	WRONG("it|would|will|to|not|must|should|could|can|may|might|has|have|had [bee]", "be / been"),
	WRONG("make|makes|made|making|common [since|sens|cents]", "sense"),
	WRONG("ever [sense] then|i|we|the|our|my", "since"),
	WRONG("^ [sense] our|the|i|we|you|then|my|that", "since"),
	WRONG("[sense] then|our|last", "since"),
};

static const struct usage noun_slips[] = {
	WRONG("[peace] of "
	      "advice|work|paper|information|software|equipment|code|cake|feedback|the|writing|music|"
	      "evidence|news|kit|research",
		"piece"),
	WRONG("[piece] of mind", "peace"),
	WRONG("lunch|coffee|tea|short|career|quick|summer|christmas|spring|year|gap [brake] "
	      ".|,|from|and|was|for|i|we|to|in|with|between",
		"break"),
	WRONG("[brake] even|through", "break"),
	WRONG("[hole] "
	      "team|process|day|time|company|thing|experience|interview|week|world|conversation|life|picture|"
	      "department|project|business|lot|month|group|year|morning|afternoon|point|story|career",
		"whole"),
	WRONG("as|on a|the [hole] ,|.|and|i|it|the|we", "whole"),
	WRONG("as|on a|the [hole] $", "whole"),
	WRONG("a|the|your [fare] "
	      "chance|process|share|deal|question|point|enough|play|assessment|price|opportunity|idea|wage|"
	      "salary|comparison|hearing",
		"fair"),
	WRONG("[fare] enough|share", "fair"),
	WRONG("job|career|careers|trade [fare|fares]", "fair"),
	WRONG("of [coarse|cource|corse]", "course"),
	WRONG("a|valuable|important|good|many|those|the|these|hard|early|key|my|main|teach|taught|learned "
	      "[lessen|lessens] learned|i|for|that|from|in|,|.|about|to|plan|was|is|are|were",
		"lesson / lessons"),
	WRONG("[soul] "
	      "responsibility|purpose|reason|owner|provider|trader|aim|focus|point|developer|designer|goal|"
	      "use|source",
		"sole"),
	WRONG("heart and [sole]", "soul"),
	WRONG("[waist] of time|money|effort|your|my", "waste"),
	WRONG("to|not|want [waist] your|my|any|time|our", "waste"),
	WRONG("[shear] "
	      "number|amount|volume|size|scale|luck|variety|quantity|range|enthusiasm|force|complexity|depth|"
	      "breadth",
		"sheer"),
	WRONG("as|see|very|hear|again|talk|how|you|from|back|reply [son] as", "soon"),
	WRONG("as|you|very|talk|how [son] as|as|.|,|and|!", "soon"),
	WRONG("[tanks|thank's|thans|thnaks|thanx|tanx] for|you|again|so|to|very|in|once|,", "thanks"),
	WRONG("^ [tank|thnak|thansk] you", "thank"),
	WRONG_BUT("[thanks] you", "thank",
		"<noun|name|plural> thanks / he|she|it|who|everyone|everybody|also|and thanks"),
	WRONG("^ [thank] for|again|so", "thanks / thank you"),
	WRONG("[tree|tow] "
	      "years|weeks|months|days|people|interviews|times|hours|rounds|questions|interviewers|teams|"
	      "projects|minutes|different|main|of",
		"three / two"),
	WRONG("your|you|my|of|the|for|our|more|some|much|in|take|took|taking|spend|spent|this|that|first|any|"
	      "long|any|real [tome|tine|tiem|tim]",
		"time"),
	WRONG("at|very|not|the [lest|leased|lease|leas] "
	      ".|,|a|to|one|two|three|some|not|but|until|for|when|because|because|in|five|six|ten|once|i|we|"
	      "it|but",
		"least"),
	WRONG("no|nor [latter] than", "later"),
	WRONG("[latter] today|tonight|tomorrow|this|on|in|next|than|that", "later"),
	WRONG("cover|thank-you|recommendation|offer|reference|resignation|rejection|motivation "
	      "[later|latter|letting|leter]",
		"letter"),
	WRONG("your|my|a|the|this [latter] of", "letter"),
	WRONG("for|appreciate|appreciated|thank your|the kind? [patients] and|.|,|in|during|with|while|!|as",
		"patience"),
	WRONG("thank|thanks you? for your|the [patients]", "patience"),
	WRONG("[patience] care|safety|records|needs|data|satisfaction|experience", "patient"),
	WRONG("your|new|different|my|a|the|another|fresh|valuable|unique|his|her|interesting|from "
	      "[prospective] on|from|,|.|to|of|and|is|was|about|as|i",
		"perspective"),
	WRONG("[perspective] "
	      "employer|employers|client|clients|candidate|candidates|customer|customers|employee|employees|"
	      "student|students|buyers|hire|hires|investors",
		"prospective"),
	WRONG("online|web|digital|strong|social|stage|global|media|market|international [presents] "
	      ".|,|in|on|at|and|of|is|was|across|has",
		"presence"),
	WRONG("[rap|rapped|rapping] up", "wrap / wrapped / wrapping"),
	WRONG("have|has|had|ever|i've|never [scene|sceen]", "seen"),
	WRONG("[strait|straits|straigt] forward|to|away", "straight"),
	WRONG("core|central|key|basic|main|fundamental [tenants] of", "tenets"),
	WRONG("[undo] stress|pressure|burden|delay|influence|hardship|attention|haste|risk|cost", "undue"),
	WRONG("[wile] i|we|you|the|working|it|there|he|she|they|my|at|on|in", "while"),
	WRONG("!the|a|an|wicked|good|white|old [witch]", "which"),
	WRONG("[whit|wit|wiht|wih|wtih] "
	      "you|your|the|me|my|a|our|us|this|them|him|her|<name>|an|all|such|people|regard|some",
		"with"),
	WRONG("[ass] "
	      "well|soon|a|the|per|i|we|you|much|it|my|an|part|many|possible|such|far|if|discussed|long",
		"as"),
	WRONG("friend|colleague|favourite|favorite|hobby|passion of [my] "
	      "!<noun|plural|adjective|verb-ing|verb-en>",
		"mine"),
	WRONG("[yo] !-", "you"),
	WRONG("[yore|yor|yuor|yoru] "
	      "time|team|company|email|help|consideration|office|reply|offer|interest|role|message|advice|"
	      "kind|support|new",
		"your"),
	WRONG("[of] off", "off"),
	WRONG("[untied] states|kingdom|nations", "united"),
	WRONG("clinical|drug|free|court|field|phase [trail|trails] !mix|run|runs|of|ride|map",
		"trial / trials"),
	WRONG("[trail] period|shift|version|basis|lesson|day|week|and error", "trial"),
	WRONG("attached|with|of|on|in|from|send|sent|updated|enclosed|see|find|here|to|about|is|and [me] "
	      "cv|resume|résumé|portfolio|qualifications|cover",
		"my"),
	WRONG("let|gave|give|giving|allow|allowed|allows|invite|invited|inviting|meet|meeting|met|having|"
	      "interviewing|seeing|contact|contacting|call|calling|email|reach|told|tell|telling|showed|"
	      "showing|helped|helping|considering|made|gives|with|to|for|introducing|connecting|taught|"
	      "teaching|offering [my] "
	      "to|in|on|at|today|yesterday|know|a|an|about|this|that|if|when|how|again|the|back|for|any|into|"
	      "what|last|as|directly|with|around|through|so|.|,|!|feel|and|more|if",
		"me"),
	WRONG("kind|best|warm|kindest|warmest [regard|regrads|regads|reguards|regars]", "regards"),
	WRONG("[bets|bst|beast|vest] regards|wishes|of", "best"),
	WRONG("[king|kid|kin|kinds|wind|kindest's] regards", "kind"),
	WRONG("[warn|worm|warms|war] regards|wishes|welcome|and|thanks", "warm"),
	WRONG("best|kind|warm|many [whishes|wished|washes|wish|whish]", "wishes"),
	WRONG("^ [deer|der|dead|dera|dare|dea] <name>|mr|mrs|ms|dr|mx|sir|madam|hiring|prof|professor",
		"dear"),
	WRONG("^ [sincerly|sincerily|sincerley] $", "sincerely"),
	WRONG("^ [your] $", "yours"),
	WRONG("^ [respectively] yours? ,? $", "respectfully"),
	WRONG("[respectively] decline|disagree|withdraw|request|ask|submit", "respectfully"),
	WRONG("look|looking [foreword|forwards]", "forward"),
	WRONG("[work live] balance", "work-life"),
	WRONG("daily|working|private|my|personal|professional|everyday [live] .|,|and|is|has|as", "life"),
	WRONG("let|contact|tell|join|meet|visit|told|give [use] know|.|,|at|if|all", "us"),
};

static const struct family families[] = {
	FAMILY("slips: form, from, for", "One letter in the wrong place makes another word here", form_from),
	FAMILY("slips: words of work", "One letter in the wrong place makes another word here", work_words),
	FAMILY("slips: verbs", "This is another word than the one that fits here", verb_slips),
	FAMILY("slips: other words", "This is another word than the one that fits here", noun_slips),
};
const struct family_list confused_slip_families = {families, ARRAY_COUNT(families)};

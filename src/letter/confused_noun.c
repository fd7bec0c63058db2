/* Nouns and adjectives that are taken for others: principle, complement, stationary, week. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

static const struct usage weather[] = {
	WRONG("[wether|wheather|weter|whather]", "whether"),
	WRONG("[weather] or not", "whether"),
	WRONG("[weather] you|we|i|it|he|she|they|there|to|your|anyone|anything|someone", "whether"),
	WRONG("wonder|wonders|wondered|wondering|know|knowing|ask|asked|asking|see|sure|decide|decided|"
	      "deciding|regarding|unsure|check|unclear|clear|depends|depending|find|determine|question|"
	      "curious|confirm|consider|considering|matter|matters|certain|discuss|discussed|depend "
	      "on|out|of|about? [weather] the|a|an|my|this|that|any|our|<name>",
		"whether"),
	WRONG("bad|good|nice|cold|hot|warm|lovely|sunny|terrible|stormy|winter|the [whether] "
	      "forecast|forecasts|conditions|is|was|today|report|,|.",
		"weather"),
	WRONG("[whether] forecast|conditions|report|permitting", "weather"),
	WRONG("bad|cold|hot|nice|lovely|sunny|terrible [whether]", "weather"),
};

#define PRINCIPAL_OF                                                                                         \
	"risk|risks|role|reason|reasons|concern|concerns|engineer|engineers|architect|architects|"           \
	"investigator|consultant|"                                                                           \
	"consultants|scientist|scientists|designer|developer|analyst|researcher|responsibility|"             \
	"responsibilities|goal|goals|aim|"                                                                   \
	"aims|cause|causes|challenge|challenges|duty|duties|objective|objectives|benefit|benefits|"          \
	"advantage|advantages|"                                                                              \
	"component|components|task|tasks|source|sources|focus|factor|factors|office|stakeholder|"            \
	"stakeholders|market|markets|"                                                                       \
	"customer|customers|client|clients|contact|author|teacher|product|products|purpose|function|"        \
	"findings|contractor|"                                                                               \
	"interest|topic|topics|motivation|areas|area|difference|differences|obstacle|obstacles|argument|"    \
	"issue|issues|partner|"                                                                              \
	"partners|supplier|suppliers|lender|amount|payment|strength|strengths"

static const struct usage principle[] = {
	WRONG("[principle] <name>", "principal"),
	WRONG_BUT("[principle] " PRINCIPAL_OF, "principal", "in|on|by|of|first principle"),
	WRONG("school|college|assistant|deputy|vice|company [principle]", "principal"),
	WRONG("in|on [principal] ,|.|i|we|and|yes|but|it", "principle"),
	WRONG("in|on [principal] $", "principle"),
	WRONG("guiding|core|founding|basic|underlying|accounting|design|ethical|moral|agile|lean|first|"
	      "engineering|fundamental|general|leadership|key|solid|management|scientific|architectural|"
	      "company's|security|safety|teaching [principals]",
		"principles"),
	WRONG("guiding|core|founding|basic|underlying|accounting|design|ethical|moral|agile|lean|fundamental|"
	      "engineering|matter|general|first of? [principal]",
		"principle"),
	WRONG("your|our|the|these|those|its|same|of|and [principals] of|that|behind|and", "principles"),
};

#define SKILLS                                                                                               \
	"experience|skills|skill|skillset|background|strengths|expertise|knowledge|profile|qualifications|"  \
	"training|work|product|"                                                                             \
	"products|services|degree|approach|certificate|studies|interests|they|it|which|that|abilities|"      \
	"style|set|competencies|"                                                                            \
	"nicely|perfectly|well|really|neatly|ideally|directly"
#define COMPLETED                                                                                            \
	"the|your|our|my|their|its|each|those|existing|one <adjective>? "                                    \
	"team|teams|skills|skillset|strengths|work|expertise|"                                               \
	"portfolio|experience|culture|other|approach|efforts|range|background|projects|services|products|"   \
	"group|knowledge|goals|"                                                                             \
	"needs|strategy|business|platform|another"

static const struct usage complement[] = {
	WRONG(SKILLS " [compliment] " COMPLETED, "complement"),
	WRONG(SKILLS " [compliments] " COMPLETED, "complements"),
	WRONG(SKILLS " [complimented] " COMPLETED, "complemented"),
	WRONG(SKILLS " [complimenting] " COMPLETED, "complementing"),
	WRONG("would|will|could|can|may|might [compliment] the|your|our|my|their|its|each|those|existing "
	      "<adjective>? "
	      "team|teams|skills|strengths|work|other|expertise|portfolio|experience|approach|culture",
		"complement"),
	WRONG("a|the|perfect|natural|ideal|useful|strong|valuable|perfect|excellent|fine|welcome "
	      "[compliment] to the|your|my|our|their|this|its|existing|what <adjective>? "
	      "team|teams|work|skills|skillset|experience|portfolio|strengths|expertise|background|you|"
	      "culture|products|services|department|approach|group|business|range|projects|degree|studies|"
	      "programme|program|training|company|platform|knowledge",
		"complement"),
	WRONG("perfect|natural|ideal|useful [compliment] to", "complement"),
	WRONG("[complimentary] "
	      "skills|skill|skillset|skillsets|strengths|experience|expertise|knowledge|background|"
	      "backgrounds|roles|perspectives|abilities|talents|approaches|technologies|teams|areas|"
	      "functions|styles|disciplines|strategies|qualities|competencies|interests|to",
		"complementary"),
	WRONG("[complementary] "
	      "breakfast|ticket|tickets|copy|drink|drinks|parking|coffee|lunch|wifi|wi-fi|remarks|comments|"
	      "snacks|upgrade|access|pass|water|tea",
		"complimentary"),
	WRONG("very|most|so|extremely [complementary] about|of", "complimentary"),
	WRONG("take|took|taken that|it|this as a [complement]", "compliment"),
	WRONG("pay|paid|paying|pays|return|returned you|me|us|him|her|them a|the <adjective>? [complement]",
		"compliment"),
	WRONG("thank|thanks|thankful|grateful you? for the|your|all kind|nice|lovely|generous? "
	      "[complement|complements]",
		"compliment / compliments"),
	WRONG("kind|lovely|generous|flattering|huge|backhanded|high|highest [complement]", "compliment"),
	WRONG("kind|lovely|generous|flattering [complements]", "compliments"),
	WRONG("my [complements] to", "compliments"),
};

static const struct usage advice[] = {
	WRONG("your|the|some|any|my|good|great|of|helpful|kind|valuable|useful|career|for|their|his|her|this|"
	      "excellent|honest|practical|sound|thoughtful|wise|more|further|professional|legal|financial|"
	      "much|an|insightful|on|with|generous|free|that|best|such|ask|asked|seek|sought|follow|followed|"
	      "give|gave|given|offer|offered [advise] !<object>|that|on|if|whether|against|when",
		"advice"),
	WRONG("your|good|great|helpful|valuable|useful|career|for|his|excellent|honest|practical|sound|"
	      "thoughtful|wise|further|professional|legal|an|insightful|piece|word|bit of? [advise]",
		"advice"),
	WRONG("would|could|can|will|should|might|please|kindly|cannot|must|can't|to [advice] "
	      "me|us|you|him|her|them|on|that|if|whether|when|how|against|clients|customers|companies|the|"
	      "accordingly|your|as|what|which",
		"advise"),
	WRONG("can|could|will|would|may also|always|only|often [advice] "
	      "on|you|your|clients|customers|the|in|people|them",
		"advise"),
	WRONG("please|kindly|would|i'd|must [advice]", "advise"),
	WRONG("could|can|would|will you [advice]", "advise"),
	WRONG("i|we [advice] on|clients|customers|companies|you|that|the|against", "advise"),
	WRONG("[adviced]", "advised"),
	WRONG("[advicing]", "advising"),
};

static const struct usage practice[] = {
	WRONG("best|good|common|current|sound|private|general|standard|clinical|legal|medical|daily|a|dental|"
	      "agile|in|teaching|accounting|usual|into|law|family|architectural|engineering|business|design|"
	      "community [practise]",
		"practice"),
	WRONG("best|good|common|current|sound|our|these|those|agile|clinical|engineering|working|sustainable|"
	      "hiring|accounting|business|your|their|such|management|new|safety|modern [practises]",
		"practices"),
	WRONG("the|your|our|their [practise] of|is|was|has|and|at|in|manager|nurse", "practice"),
};

static const struct usage personnel[] = {
	WRONG("[personnel] "
	      "touch|note|interest|interests|email|life|growth|opinion|reasons|reason|connection|story|"
	      "stories|statement|attention|favourite|favorite|circumstances|level|detail|anecdote|anecdotes|"
	      "goal|goals|message|thanks|background|qualities|preference|project|projects|commitment|"
	      "commitments|matter|website|view|circumstances|data|brand|assistant",
		"personal"),
	WRONG("medical|military|key|qualified|trained|senior|technical|security|clinical|nursing|maintenance|"
	      "experienced|skilled|support|sales|of|all|hr|safety|emergency [personal] "
	      "is|are|was|were|who|will|and|,|.|in|at|on|to|department|files",
		"personnel"),
	DOUBTFUL("[personal] department|officer|manager", "personnel"),
};

static const struct usage stationary[] = {
	WRONG("office|school|business|letterhead|branded|headed|company|wedding|own|of|printed|personal "
	      "[stationary] "
	      "!bike|bikes|phase|process|processes|vehicle|vehicles|car|point|points|object|objects|state|"
	      "traffic|exercise|distribution|target|engine|engines|source|sources|battery|batteries",
		"stationery"),
	WRONG("[stationary] "
	      "supplies|shop|store|cupboard|order|items|supplier|brand|business|range|cabinet|budget",
		"stationery"),
	WRONG("[stationery] "
	      "bike|bikes|vehicle|vehicles|car|cars|traffic|object|objects|target|phase|process|processes|"
	      "engine|point",
		"stationary"),
	WRONG("remain|remained|remains|stay|stayed|completely [stationery]", "stationary"),
};

static const struct usage morale[] = {
	WRONG("team|staff|employee|employees|low|lower|high|boost|boosts|boosted|boosting|company|raise|"
	      "raised|raising|improve|improved|improving|workplace|group|office|good|team's|workforce|keep|"
	      "lift|damage [moral] "
	      "!compass|obligation|support|values|standards|standard|duty|principles|dilemma|responsibility|"
	      "ground|high|grounds|character|authority|courage|and|or|purpose|leadership|philosophy|"
	      "judgement|judgment",
		"morale"),
	WRONG("team|staff|employee|boost|workplace [moral]", "morale"),
	WRONG("[moral] of the|our|your|my team|staff|group|department|company|employees|people|workforce",
		"morale"),
	WRONG("[morale] "
	      "compass|obligation|support|values|standards|duty|principles|dilemma|responsibility|grounds|"
	      "authority|courage",
		"moral"),
};

static const struct usage council[] = {
	WRONG("wise|legal|sound|seek|sought|seeking|general|outside|in-house|thoughtful|career|kind|and "
	      "[council] on|about|and|,|.|for|in|at|throughout|before|to",
		"counsel"),
	WRONG("legal|wise|general [council]", "counsel"),
	WRONG("city|town|county|borough|parish|student|students|district|works|advisory|reader|research|"
	      "school|national|regional|british|arts|governing [counsel|consul]",
		"council"),
	WRONG("to|and|would|will|can [council] "
	      "me|him|them|clients|patients|students|people|families|young|others",
		"counsel"),
};

#define TITLE_NOUN                                                                                           \
	"engineer|manager|analyst|developer|designer|assistant|consultant|officer|coordinator|co-ordinator|" \
	"administrator|director|"                                                                            \
	"lead|specialist|associate|accountant|teacher|nurse|executive|technician|advisor|adviser|editor|"    \
	"writer|planner|"                                                                                    \
	"architect|scientist|researcher|supervisor|representative|trainer|buyer|controller|receptionist|"    \
	"leadership|management|"                                                                             \
	"support|sales|marketing|engineering|teaching|internship|trainee|graduate|junior|senior|permanent|"  \
	"full-time|part-time|"                                                                               \
	"remote|customer-facing|advertised|vacant|open"

static const struct usage role[] = {
	WRONG(TITLE_NOUN "|important|key|critical|vital|active|leading|major|pivotal|crucial|central|new|"
			 "current|previous|dream|last|similar|exciting|challenging|rewarding|interesting|"
			 "suitable|present|former|future|next|which|what|perfect|bigger|first|that|such|"
			 "right|pm|qa|hr [roll] !of|call|over|on|up|down|back|out|in|with|forward|cake",
		"role"),
	WRONG("for|in|about|into|regarding|concerning|with|to the|this|that|a|your|such|my|any [roll] "
	      "!of|call|over|on|up|down|back|cage|forming|forward|cake|top|out|-",
		"role"),
	WRONG("the|this|that|your|my|a [roll] "
	      "at|as|is|requires|involves|description|would|will|seems|sounds|was|offers|and|because|we|you|"
	      "i|with|itself",
		"role"),
	WRONG("the|this|a|your [roll] of " TITLE_NOUN "|<name>|the|a|an", "role"),
	WRONG("play|played|plays|playing a|an|the|my|his|her|its? <adjective>? [roll]", "role"),
	WRONG("[roll] model|models|play|playing|requirements|profile", "role"),
	WRONG("both|these|those|similar|other|several|previous|open|different|various|multiple|future|past|"
	      "leadership|management|new|such [rolls]",
		"roles"),
	WRONG("to|will|we|were|been|be|successfully|helped|us|and [role] out", "roll"),
	WRONG("[role] up our|my|your|their", "roll"),
	WRONG("[roled|rolled|roling] model", "role"),
	WRONG("[roled] out", "rolled"),
};

static const struct usage peak[] = {
	WRONG("[peak|peek|peeked|peaked|peaks|peeks] my|your|his|her|our|their|an|the|some|much? "
	      "interest|curiosity|attention|interests",
		"pique / piqued"),
	WRONG("[peaked|peeked] my|your|his|her|our|their|the interest|curiosity|attention", "piqued"),
	WRONG("[peaking|peeking] my|your|his|her|our|their|the interest|curiosity|attention", "piquing"),
	WRONG("interest|curiosity was|is|has|were been? [peaked|peeked]", "piqued"),
	WRONG("sneak|sneaky|quick|take|took|taking|early|little|have|had a? [peak|pique] "
	      "into|at|behind|inside|.|,|of",
		"peek"),
	WRONG("sneak [peak|pique]", "peek"),
	WRONG("[peek|pique] season|hours|performance|times|period|demand|load|efficiency|traffic|time|usage",
		"peak"),
};

static const struct usage week[] = {
	WRONG("[weaks]", "weeks"),
	WRONG("next|last|every|each|per|following|coming|this [weak] "
	      ".|,|!|?|to|at|on|and|if|for|when|about|or|with|i|we|you|as|by|in|is|was|would|because|so|"
	      "before|after|regarding|that",
		"week"),
	WRONG("next|per|coming|following [weak]", "week"),
	WRONG("the|a end|middle|beginning|start|rest|course|times|days|day|once|twice|nights|evenings|hours "
	      "of? the|a|this|next|per? [weak]",
		"week"),
	WRONG("good|great|lovely|nice|busy|productive|wonderful|pleasant|two|one [weak] "
	      "ahead|.|,|!|ago|and|so|with|at|in|for|notice|course|period",
		"week"),
	WRONG("[weak] end", "weekend"),
	WRONG("my|your|a|any|only|main|one|biggest [week] "
	      "point|points|spot|spots|link|links|area|areas|side|sides|argument",
		"weak"),
	WRONG("very|too|so|rather|quite|was|were|is|are|bit|relatively [week] "
	      "in|at|on|compared|because|when|and|but|point|points",
		"weak"),
	WRONG("[week] market|economy|performance|points|demand|signals|spots", "weak"),
};

static const struct usage sight[] = {
	WRONG("web|construction|building|job|work|project|factory|historic|production|client|customer "
	      "[sight|cite|sights|cites]",
		"site"),
	WRONG("[sight|cite] "
	      "visit|visits|manager|engineer|office|meeting|tour|supervisor|safety|team|work|plan",
		"site"),
	WRONG("on [sight] "
	      "interview|interviews|visit|work|working|meeting|parking|days|role|training|support|at|in|and|"
	      "two|three|every|or|rather",
		"site"),
	WRONG("lose|lost|losing|loses|in|at|plain|catch|caught|within|out first|? [site|cite] of", "sight"),
	WRONG("first|plain [site|cite]", "sight"),
	WRONG("out of [site|cite]", "sight"),
	WRONG("set|setting my|our|your|their [sites|cites]", "sights"),
	WRONG("to|can|could|and|just|i|would [site|sight] an|a|one|two|some|several|the|many "
	      "example|examples|source|sources|case|study|studies",
		"cite"),
};

static const struct usage discreet[] = {
	WRONG("be|very|remain|remained|totally|completely|most|so|keep|this|it|is|kept [discrete] $",
		"discreet"),
	WRONG("be|very|remain|remained|totally|completely|most|so|was|is [discrete] "
	      "about|and|,|with|in|regarding",
		"discreet"),
	WRONG("[discrete] "
	      "about|enquiry|enquiries|inquiry|inquiries|manner|conversation|search|chat|word|service|"
	      "professional",
		"discreet"),
	WRONG("[discreet] "
	      "mathematics|math|maths|values|steps|units|components|event|events|variables|data|signals|time|"
	      "optimization|optimisation|parts|tasks|elements|manufacturing",
		"discrete"),
};

static const struct usage career[] = {
	WRONG("[carrier|carreer|carer|courier] "
	      "goals|goal|path|paths|change|development|move|growth|advice|plans|plan|history|switch|"
	      "progression|step|steps|break|opportunities|opportunity|aspirations|objectives|ladder|choice|"
	      "advancement|coach|fair|page|direction|interests|journey",
		"career"),
	WRONG("[carriers] page|fair|website|advisor|adviser|service", "careers"),
	WRONG("in|of|throughout|for|to|with|about|during|through|on|into "
	      "my|your|his|her|our|whole|professional|academic [carrier]",
		"career"),
	WRONG("my|her|his|long|professional|new|early|successful|teaching|academic|year <adjective>? "
	      "[carrier] in|as|at|and|with|so|where|to|,|.|has|is|was",
		"career"),
};

static const struct family families[] = {
	FAMILY("weather or whether", "\"Weather\" is rain and sun; \"whether\" means if", weather),
	FAMILY("principle or principal", "A principle is a rule; the main one is the \"principal\" one",
		principle),
	FAMILY("complement or compliment", "A complement makes complete; a compliment is praise", complement),
	FAMILY("advice or advise", "\"Advice\" is the thing; \"to advise\" is to give it", advice),
	FAMILY("practice or practise", "The noun is \"practice\"", practice),
	FAMILY("personal or personnel",
		"Personnel are the people who work somewhere; \"personal\" is one's own", personnel),
	FAMILY("stationary or stationery", "Stationery is paper; what stands still is stationary",
		stationary),
	FAMILY("moral or morale", "Morale is the spirit of a team; morals are about right and wrong", morale),
	FAMILY("council or counsel", "A council meets; counsel is advice, or a lawyer", council),
	FAMILY("role or roll", "The job is a \"role\"; a roll is what turns", role),
	FAMILY("peak, peek or pique", "Interest is piqued; a peek is a look; a peak is a top", peak),
	FAMILY("week or weak", "A week has seven days; \"weak\" is not strong", week),
	FAMILY("site, sight or cite", "A site is a place, sight is seeing, to cite is to quote", sight),
	FAMILY("discrete or discreet", "\"Discreet\" is careful with secrets; \"discrete\" is separate",
		discreet),
	FAMILY("career or carrier", "One's working life is a \"career\"", career),
};
const struct family_list confused_noun_families = {families, ARRAY_COUNT(families)};

/* Nouns and their articles as learners leave them out or put them in: I am nurse, in the Germany. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/usage_row.h"

/* Trades that there are many of in one place; a manager or a head may stand without an article. */
#define TRADE_A                                                                                              \
	"nurse|teacher|developer|carpenter|chef|cook|driver|librarian|translator|designer|consultant|"       \
	"technician|receptionist|cashier|baker|plumber|mechanic|pharmacist|dentist|lawyer|student|"          \
	"volunteer|tutor|gardener|farmer|biologist|chemist|physicist|programmer|salesman|saleswoman|"        \
	"barista|waiter|waitress|cleaner|caretaker|midwife|carer|caregiver|trainee|freelancer|welder|"       \
	"bricklayer|painter|butcher|tailor|hairdresser|journalist|photographer|scientist|researcher|"        \
	"statistician|secretary|soldier|pilot|sailor|seller|bookkeeper|teller|clerk|therapist|"              \
	"physiotherapist|psychologist|paramedic|doctor|veterinarian|writer|lecturer|joiner|roofer|"          \
	"tester|labourer|laborer|warehouseman|postman|nanny|babysitter|musician|tester|recruiter"
#define TRADE_AN                                                                                             \
	"engineer|accountant|electrician|analyst|assistant|architect|apprentice|intern|operator|"            \
	"agronomist|economist|artist|actor|auditor|optician|illustrator|interpreter"
#define TRADES TRADE_A "|" TRADE_AN
#define ENDS "and|with|in|at|from|,|by|who|for|since|but|of|now|here|there"
#define DONE                                                                                                 \
	"worked|work|working|works|experience|experiences|years|year|job|employed|started|trained|hired|"    \
	"career|shifts|months|summers|jobs"
#define CHIEF "head|senior|lead|chief|deputy|acting|sole|team|principal|staff|second|first|sous"
#define BARE "-determiner -possessive -plural -verb-ing -name -number -adverb -preposition -verb-s -be"

static const struct usage trades[] = {
	WRONG("i|he|she am|was|is "
	      "also|still|now|just? [" TRADE_A "] " ENDS,
		"a $4"),
	WRONG("i|he|she am|was|is "
	      "also|still|now|just? [" TRADE_A "] $",
		"a $4"),
	WRONG("i|he|she am|was|is "
	      "also|still|now|just? [" TRADE_AN "] " ENDS,
		"an $4"),
	WRONG("i|he|she am|was|is "
	      "also|still|now|just? [" TRADE_AN "] $",
		"an $4"),
	WRONG("i'm|he's|she's [" TRADE_A "] " ENDS, "a $2"),
	WRONG("i'm|he's|she's [" TRADE_A "] $", "a $2"),
	WRONG("i'm|he's|she's [" TRADE_AN "] " ENDS, "an $2"),
	WRONG("i'm|he's|she's [" TRADE_AN "] $", "an $2"),
	DOUBTFUL_BUT("i am|was [<adjective -verb-en -adverb -vowel> " TRADES "] " ENDS, "a $3 $4",
		"am|was " CHIEF),
	DOUBTFUL_BUT(
		"i am|was [<adjective -verb-en -adverb -vowel> " TRADES "] $", "a $3 $4", "am|was " CHIEF),
	DOUBTFUL("i am|was [italian|english|indian|american|irish|austrian|experienced|enthusiastic " TRADES
		 "]",
		"an $3 $4"),
	WRONG("i am|was [qualified|trained|certified|registered|licensed " TRADES "] " ENDS, "a $3 $4"),
	WRONG("i am|was [qualified|trained|certified|registered|licensed " TRADES "] $", "a $3 $4"),
	WRONG_BUT(
		DONE " as [" TRADE_A "] !and|or|/|-|<noun|plural>", "a $3", "as * in charge|training|turned"),
	WRONG(DONE " as [" TRADE_A "] and|in|for|with|at", "a $3"),
	WRONG(DONE " as [" TRADE_A "] $", "a $3"),
	WRONG_BUT(DONE " as [" TRADE_AN "] !and|or|/|-|<noun|plural>", "an $3",
		"as * in charge|training|turned"),
	WRONG(DONE " as [" TRADE_AN "] $", "an $3"),
	WRONG_BUT(DONE " as [<noun|adjective -vowel " BARE "> " TRADES "] !<noun|plural>", "a $3 $4",
		"as " CHIEF),
	WRONG_BUT(DONE " as [<noun|adjective -vowel " BARE "> " TRADES "] $", "a $3 $4", "as " CHIEF),
	WRONG_BUT(DONE " as [<vowel " BARE "> " TRADES "] !<noun|plural>", "an $3 $4", "as " CHIEF),
	WRONG_BUT(DONE " as [<vowel " BARE "> " TRADES "] $", "an $3 $4", "as " CHIEF),
	WRONG("work|worked|working|experience [like a|an] " TRADES, "as $3"),
	WRONG("worked|experience [like " TRADE_A "]", "as a $3"),
	WRONG("worked|experience [like " TRADE_AN "]", "as an $3"),
};

#define NICE                                                                                                 \
	"good|great|nice|positive|strong|lovely|wonderful|clear|productive|pleasant|big|long|short|perfect|" \
	"unique|fantastic|huge|deep|real|warm|friendly|bad|better"
#define NICE_AN                                                                                              \
	"interesting|excellent|amazing|enjoyable|impressive|inspiring|important|open|honest|exciting|"       \
	"outstanding|unforgettable"
#define ONE_THING                                                                                            \
	"impression|opportunity|conversation|meeting|interview|chance|atmosphere|memory|tour|visit|idea|"    \
	"relationship|surprise|day|team|talk|discussion|decision"
#define HAVING "had|have|has|got|left|made|gave|with"
static const struct usage missing[] = {
	WRONG(HAVING " [very|really " NICE "|" NICE_AN " " ONE_THING "] !<noun|plural|verb-ing>",
		"a $2 $3 $4"),
	WRONG(HAVING " [very|really " NICE "|" NICE_AN " " ONE_THING "] $", "a $2 $3 $4"),
	WRONG_BUT(HAVING " [" NICE " " ONE_THING "] !<noun|plural|verb-ing>|-|skills|and|or|,", "a $2 $3",
		"is|was|be|been|it's long|short|perfect|big * / * team|visit|talk|idea"),
	WRONG(HAVING " [" NICE
		     " impression|opportunity|conversation|meeting|interview|chance|tour|discussion] $",
		"a $2 $3"),
	WRONG(HAVING " [" NICE_AN
		     " impression|opportunity|conversation|meeting|interview|chance|tour|discussion] "
		     "!<noun|plural|verb-ing>|-|skills|and|or|,",
		"an $2 $3"),
	WRONG(HAVING " [" NICE_AN
		     " impression|opportunity|conversation|meeting|interview|chance|tour|discussion] $",
		"an $2 $3"),
	WRONG("such [" NICE " " ONE_THING "] !<noun|plural|verb-ing>", "a $2 $3"),
	WRONG("such [" NICE " " ONE_THING "] $", "a $2 $3"),
	WRONG("such [" NICE_AN " " ONE_THING "] !<noun|plural|verb-ing>", "an $2 $3"),
	WRONG("such [" NICE_AN " " ONE_THING "] $", "an $2 $3"),
	WRONG("am|i'm|be|was [team|fast|quick|good|hard|native|strong|reliable|patient|careful|calm "
	      "player|listener|learner|worker|speaker|communicator] !<noun|plural>",
		"a $2 $3"),
	WRONG("am|i'm|be|was [team|fast|quick|good|hard|native|strong|reliable|patient|careful|calm "
	      "player|listener|learner|worker|speaker|communicator] $",
		"a $2 $3"),
	WRONG("are|is|was|became|become [market leader] in|for|of|.|,|and",
		"a market leader / the market leader"),
	WRONG("in|at|on|with|of|for|from [same] "
	      "way|time|day|team|company|building|room|floor|place|field|city|position|role|industry|office|"
	      "department|town|school|street|shift|page|people|person|problem|problems",
		"the same"),
	WRONG("in|at|for|after|during|before|to|of|from [first|second|third|final|next] "
	      "interview|round|meeting|conversation|stage !<noun|plural|verb-ing>|-",
		"the $2"),
	WRONG("in|at|for|after|during|before|to|of|from [first|second|third|final|next] "
	      "interview|round|meeting|conversation|stage $",
		"the $2"),
	DOUBTFUL_BUT(
		"at|in [end|beginning|middle] of the|this|my|our|next|last|your|january|february|march|april|"
		"june|july|august|september|october|november|december",
		"the $2", "<noun|plural|verb-ing> in end"),
	WRONG("after|in|for|since [long|short] time", "a $2"),
	WRONG("join|joining|joined|visit|visiting|visited|left|leaving "
	      "[team|company|factory|plant|laboratory|workshop|warehouse|office] "
	      ".|,|in|last|yesterday|because|"
	      "as|and|on",
		"the $2"),
	WRONG("it is|was [honour|honor] to", "an $3"),
	WRONG("at|to|in [office|factory|plant|warehouse|laboratory|clinic|workshop] "
	      ".|,|yesterday|and|because|last|today",
		"the $2"),
	WRONG("<verb-ed|verb|verb-en> [whole] "
	      "team|company|day|week|process|group|time|building|plant|factory",
		"the whole"),
};

#define COUNTRIES                                                                                            \
	"germany|france|spain|italy|poland|england|ireland|scotland|wales|europe|india|china|japan|brazil|"  \
	"canada|australia|mexico|turkey|portugal|greece|norway|sweden|finland|denmark|austria|belgium|"      \
	"hungary|romania|russia|nigeria|kenya|egypt|africa|asia|switzerland|ukraine|pakistan|vietnam|"       \
	"argentina|colombia|morocco|algeria|tunisia|ghana|ethiopia|bulgaria|croatia|serbia"
#define TONGUES                                                                                              \
	"english|german|french|spanish|italian|polish|russian|chinese|portuguese|dutch|japanese|arabic"
static const struct usage needless[] = {
	WRONG("in|to|from|at|of [the] " COUNTRIES " .|,|and|since|where|in|with|to|for|because|as|when", ""),
	WRONG("in|to|from|at|of [the] " COUNTRIES " $", ""),
	WRONG("speak|speaks|spoke|speaking|learn|learning|learned|learnt|study|studied [the] " TONGUES
	      " .|,|and|very|well|at|in|since|for|with|fluently|too",
		""),
	WRONG("speak|speaks|spoke|speaking|learn|learning|learned|learnt|study|studied [the] " TONGUES " $",
		""),
	WRONG("go|going|went|come|came|drive|travel|walk|cycle to [the] work .|,|by|every|at|on|with", ""),
	WRONG("go|going|went|come|came|drive|travel|walk|cycle to [the] work $", ""),
	WRONG_BUT("by [the] phone|email|mail|train|bus|car|post|telephone|bike "
		  ".|,|on|or|yesterday|today|last|to",
		"", "<be|verb-en|verb-ing> by"),
	WRONG_BUT("by [the] phone|email|mail|train|bus|car|post|telephone|bike $", "",
		"<be|verb-en|verb-ing> by"),
	WRONG("[the] mr|mrs|ms <name> !<noun|plural>", ""),
	WRONG("[the] mr|mrs|ms <name> $", ""),
	DOUBTFUL_BUT("[the last|next] <day> !of|in|before|that|was|is|<noun>", "$2",
		"<preposition|verb-ed -verb> the / on|by|from|until|before|after|for the"),
	DOUBTFUL_BUT("<object|verb-ed> [the last] <day> !of|in|before|that|was|is", "last",
		"spent|worked|started|left|remembered the"),
	DOUBTFUL("<object|verb-ed> [the last] <day> $", "last"),
	DOUBTFUL("start|begin|call|come|again|decide|reply|hear [the next] week|month|year .|,|at|and|if",
		"next"),
	DOUBTFUL("start|begin|call|come|again|decide|reply|hear [the next] week|month|year $", "next"),
	WRONG_BUT("[a|an] <adjective>? two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty "
		  "years of? experience",
		"", "a|an <noun> / a|an good|further|additional|extra|full|solid|total"),
	WRONG("a|an great|good|big|real|valuable|important|key|huge|nice [learning] .|,|for|and|from|to|in",
		"lesson / learning experience"),
	WRONG("a|an great|good|big|real|valuable|important|key|huge|nice [learning] $",
		"lesson / learning experience"),
	WRONG("[a|an good|great|bad|much luck|fun|teamwork|hospitality|patience|behaviour|health|weather] "
	      "!<noun|plural|verb-ing|adjective>",
		"$2 $3"),
	DOUBTFUL("had|have|did|do|does|many|several|different|found [works] .|,|in|at|before|as|for|since",
		"jobs"),
	DOUBTFUL("many|several|different|other|few|two|three [works] .|,|before|at|in|as|since", "jobs"),
	DOUBTFUL("many|several|different|other|few|two|three|had [works] $", "jobs"),
};

static const struct usage number[] = {
	WRONG_BUT("one of my|your|our|his|her|the favourite|favorite|best|biggest|main|most? <adjective>? "
		  "[place|job|thing|reason|project|question|idea|book|teacher|school|company|subject|part|"
		  "moment|"
		  "story|machine|meal|tool|task|skill|strength|goal|dream] "
		  "!<noun|plural|verb-ing|adjective>|-",
		"$6:plural", "one of the|my|your|our company|school|project|team is|was|has|'s"),
	WRONG("one of my|your|our|his|her|the favourite|favorite|best|biggest|main|most? <adjective>? "
	      "[place|job|thing|reason|question|idea|book|teacher|school|company|subject|moment|"
	      "story|machine|meal|tool|task|skill|strength|goal|dream] $",
		"$6:plural"),
	WRONG("every "
	      "[pupils|students|samples|teachers|nurses|colleagues|visitors|customers|patients|questions|"
	      "machines|projects|children|tables|orders|rooms|guests|shifts|members|things|times|weeks|"
	      "months|"
	      "days|jobs|teams|companies|engineers|drivers|dishes|tasks|parts|clients|users|tests|cases|"
	      "details]",
		"$2:singular"),
	WRONG("[this] "
	      "jobs|people|things|projects|questions|teams|skills|tasks|machines|ideas|points|problems|tools|"
	      "values|"
	      "roles|topics|reasons|details|children|nurses|patients|customers "
	      "are|were|is|was|have|has|in|at|of|on|for|with|"
	      "that|who|which|,|.|and|i|we|you",
		"these"),
	WRONG("[this] "
	      "jobs|people|things|projects|questions|teams|skills|tasks|machines|ideas|problems|tools|values|"
	      "roles|topics|reasons|details|children|nurses|patients|customers $",
		"these"),
	WRONG("a|an [<number>|two|three|four|five|six|seven|eight|nine|ten years|months|weeks|days] old "
	      "boy|girl|child|company|team|machine|house|building|son|daughter|dog|car",
		"$2-$3:singular"),
	WRONG("[many] "
	      "experience|knowledge|time|work|help|information|money|fun|patience|interest|practice|support "
	      "in|of|with|about|on|as|at|to|for|.|,",
		"much / a lot of"),
	WRONG("[many] experience|knowledge|information|patience $", "much / a lot of"),
	WRONG("[stuffs|machineries|stationeries|jewelries|poetries|cashes|slangs|teamworks|know-hows|trafics|"
	      "traffics|luggages|baggages|leisures|behaviors]",
		"$1:singular"),
};

static const struct family families[] = {
	FAMILY("a trade has an article", "A trade or a job takes \"a\" or \"an\"", trades),
	FAMILY("article left out", "An article is missing here", missing),
	FAMILY("article too many", "No article stands here", needless),
	FAMILY("one or several", "One or several: the two do not go together", number),
};
const struct family_list learner_noun_families = {families, ARRAY_COUNT(families)};

/* What cannot be counted, and fewer or less. */
#include "base/array.h"
#include "letter/families.h"

#define MASS                                                                                                 \
	"information|advice|feedback|equipment|knowledge|furniture|homework|luggage|news|progress|software|" \
	"hardware|expertise|"                                                                                \
	"guidance|assistance|evidence|machinery|traffic"

static const struct usage plurals[] = {
	{"[informations]", "information", NULL, NULL, 0},
	{"[feedbacks]", "feedback", NULL, NULL, 0},
	{"[equipments]", "equipment", NULL, NULL, 0},
	{"[knowledges]", "knowledge", NULL, NULL, 0},
	{"[furnitures]", "furniture", NULL, NULL, 0},
	{"[homeworks]", "homework", NULL, NULL, 0},
	{"[luggages]", "luggage", NULL, NULL, 0},
	{"[softwares]", "software", NULL, NULL, 0},
	{"[hardwares]", "hardware", NULL, NULL, 0},
	{"[expertises]", "expertise", NULL, NULL, 0},
	{"[guidances]", "guidance", NULL, NULL, 0},
	{"[infos]", "info / information", NULL, NULL, 0},
	{"[staffs]", "staff", "he|she|it|team|who|company staffs", NULL, USAGE_WARNING},
	{"he|she|who|manager [advices] me|us|you|him|her|them|to", "advises", NULL, NULL, 0},
	{"[advices]", "advice", "he|she|who|manager advices", NULL, 0},
	{"the|my|your|some|any|many|of|these [progresses]", "progress", NULL, NULL, 0},
	{"my|your|some|any|many|these|the|of|several [researches]", "research",
		"the *? researches *? the|into|how", NULL, USAGE_HINT},
	{"your|some|any|many|the|of [helps]", "help",
		"what|who|how|all *? of|the helps / the helps * / any helps *", NULL, USAGE_HINT},
	{"for|all|of your [helps|supports|assistances|understandings]", "$3:singular",
		"your helps|supports <noun>", NULL, 0},
	{"many|some|other|all|these|those|several|few [peoples]", "people", NULL, NULL, 0},
	{"[childrens|womens|mens] !<noun|plural>", "$1:plural", NULL, NULL, USAGE_HINT},
	{"[criterias]", "criteria", NULL, NULL, 0},
	{"[phenomenons]", "phenomena", NULL, NULL, 0},
	{"[datas]", "data", NULL, NULL, 0},
	{"[sceneries]", "scenery", NULL, NULL, 0},
	{"[evidences] of|for|that", "evidence", "<subject> evidences", NULL, USAGE_WARNING},
	{"best [lucks]", "luck", NULL, NULL, 0},
	{"[childs]", "children", NULL, NULL, 0},
	{"[mans|womans|persons's]", "men / women", NULL, NULL, 0},
};

static const struct usage articles[] = {
	{"[a|an] very|really|so? <adjective>? "
	 "advice|feedback|news|information|equipment|furniture|homework|luggage|progress|machinery|evidence|"
	 "weather|"
	 "assistance !/|-|<noun|plural|verb-ing|adjective|verb-en>",
		"some",
		"a|an *? *? news|information|feedback|advice|equipment is|was / a|an "
		"few|little|lot|bit|good|great|whole of",
		NULL, 0},
	{"[a|an] very|really|so? <adjective>? "
	 "advice|feedback|news|information|equipment|furniture|homework|luggage|progress|machinery|evidence|"
	 "weather|"
	 "assistance $",
		"some", NULL, NULL, 0},
	{"[a|an good|great|bad|best? news]", "$2 news", "a *? news <noun>", NULL, 0},
	{"[many|several] <adjective -noun>? " MASS " !/|-|<noun|plural|verb-ing|adjective|verb-en>",
		"much / a lot of",
		"many|several "
		"software|hardware|information|knowledge|equipment|feedback|traffic|news|homework|advice "
		"<plural|noun>",
		NULL, 0},
	{"[many|several] <adjective -noun>? " MASS " $", "much / a lot of", NULL, NULL, 0},
	{"[these|those] <adjective -noun>? "
	 "information|advice|feedback|knowledge|news|homework|luggage|equipment|furniture "
	 "!/|-|<noun|plural|verb-ing|adjective|verb-en>",
		"this / that", NULL, NULL, 0},
	{"[these|those] <adjective -noun>? "
	 "information|advice|feedback|knowledge|news|homework|luggage|equipment|furniture $",
		"this / that", NULL, NULL, 0},
	{"[every|each|another] information|advice|feedback|knowledge|news|equipment|furniture|homework "
	 "!<noun|plural|verb-ing>",
		"all the / any / more", NULL, NULL, 0},
	{"[a few|few|couple of?] information|advice|feedback|knowledge|news !<noun|plural|verb-ing>",
		"a little / some", NULL, NULL, 0},
	{"[one|two|three] information|advice|feedback|knowledge|news !<noun|plural|verb-ing|adjective>",
		"$1 piece of", "one news / one|two|three * <verb>", NULL, USAGE_WARNING},
};

static const struct usage amounts[] = {
	{"a lot|plenty? [experience|information|knowledge|skills|experiences|informations|feedback]", "of $3",
		"a experience|information|knowledge|skills|experiences|informations|feedback", NULL, 0},
	{"plenty [experience|information|knowledge|skills|time|opportunities|people]", "of $2", NULL, NULL,
		0},
	{"[less] "
	 "people|pupils|students|mistakes|errors|employees|candidates|colleagues|customers|meetings|"
	 "questions|problems|children|"
	 "opportunities|interviews|projects|bugs|steps|emails|calls|resources|options|tasks|interruptions|"
	 "complaints|incidents|engineers|"
	 "teachers|patients|clients|users|features|lines|words|things|companies|jobs|defects|delays|days|"
	 "accidents",
		"fewer", "no|<number> less / less people <noun|adjective>", NULL, 0},
	{"[less] <plural -noun> !<noun|plural>", "fewer",
		"no|<number> less / less "
		"hours|minutes|pounds|euros|miles|percent|dollars|kilometres|times|ways",
		NULL, 0},
	{"[less] <plural -noun> $", "fewer",
		"no|<number> less / less hours|minutes|pounds|euros|miles|percent|dollars|kilometres", NULL,
		0},
	{"[fewer] "
	 "time|information|work|money|experience|stress|effort|pressure|noise|traffic|paperwork|help|advice|"
	 "feedback !<noun|plural>",
		"less", NULL, NULL, 0},
	{"[much] "
	 "people|opportunities|questions|students|things|ideas|friends|companies|projects|problems|"
	 "colleagues|candidates|mistakes|"
	 "languages|countries|skills|reasons|details|tools|years|days|hours|books|children|members|customers|"
	 "teams|tasks|choices|teachers",
		"many", "very much", NULL, 0},
	{"[much experiences]", "much experience", NULL, NULL, 0},
	{"so|how|too|as|not|that [much] <plural -noun -verb-s>", "many", NULL, NULL, 0},
	{"[amount] of "
	 "people|students|candidates|applicants|employees|engineers|interviews|questions|applications|"
	 "mistakes|emails|calls|"
	 "projects|customers|users|pupils|colleagues|companies|meetings|hours",
		"number", NULL, NULL, USAGE_HINT},
	{"[most of] people|students|companies|candidates|employees|teachers|customers|engineers|children",
		"most", NULL, NULL, 0},
	{"most of the [times] $", "time", NULL, NULL, 0},
	{"most of the [times] i|we|you|,|they|it", "time", NULL, NULL, 0},
	{"[the most of] the|my|our|people", "most of", "make|makes|made|making|get|got|getting the most",
		NULL, USAGE_WARNING},
	{"is|are|have|has|had|learn|learned|learnt|get|got|gave|give|spend|spent|need|know|like|take|takes|"
	 "meet|met|put|there's|see|saw|with "
	 "[lot of]",
		"a lot of", NULL, NULL, 0},
	{"[a lots of]", "a lot of", NULL, NULL, 0},
	{"[lots|lot] <plural -noun -verb-s>", "lots of", "<determiner|noun|adjective> lot|lots", NULL,
		USAGE_WARNING},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "uncountable nouns",
		.message = "This noun has no plural",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(plurals)},
	{.name = "articles of uncountable nouns",
		.message = "This noun cannot be counted",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(articles)},
	{.name = "fewer or less",
		.message = "What can be counted is many or few, what cannot is much or little",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(amounts)},
};
const struct family_list countable_families = {families, ARRAY_COUNT(families)};

/* Nouns that are counted, with words between: two senior candidate, one of the best team, with customer. */
#include "letter/families.h"
#include "letter/usage_row.h"

#define PEOPLE                                                                                               \
	"candidate|engineer|developer|colleague|manager|customer|client|student|pupil|nurse|teacher|"        \
	"employee|supplier|guest|visitor|volunteer|interviewer|designer|analyst|driver|technician|doctor|"   \
	"member|trainee|consultant|tenant|donor|neighbour|recruiter"
#define THINGS                                                                                               \
	"project|idea|question|machine|shop|product|skill|problem|task|reason|opportunity|department|"       \
	"company|system|tool|meeting|interview|language|lesson|room|country|recipe|vehicle|presentation|"    \
	"suggestion|advantage|detail|challenge|application|position|class|story|topic|method"
#define COUNTS                                                                                               \
	"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|various|these|those"
#define MORE_NOUN "<noun|plural|adjective|verb-ing>|-|/"

static const struct usage counted[] = {
	WRONG_BUT(COUNTS " <adjective|noun -plural -verb-en -number -time -determiner -mass> [" PEOPLE
			 "|" THINGS "]",
		"$3:plural",
		COUNTS " * * " MORE_NOUN " / one|day|week|phase|chapter|part|page|step|level|room|round|of|"
		       "between " COUNTS " * * / " COUNTS " * * and|or"),
	WRONG_BUT(COUNTS " [" PEOPLE "|" THINGS "] that|who|which|you|i|we|in|at|with|for|from|about|of|$",
		"$2:plural", "one|day|week|phase|chapter|part|page|step|level|room|round " COUNTS " *"),
	WRONG_BUT("one of the|my|your|our|their|these|those <adjective -verb-en>? [" PEOPLE "|" THINGS "]",
		"$5:plural", "one of * <adjective>? * " MORE_NOUN " / one of * <adjective>? * '|and|or"),
	WRONG_BUT("one of the best|greatest|nicest|strongest|finest|friendliest|biggest|largest|oldest|most "
		  "<adjective>? [team|firm|job|place|office|workplace|hospital|school|hotel|restaurant]",
		"$6:plural", "one of the * <adjective>? * " MORE_NOUN),
	WRONG("you interviewed|interview|talked|spoke|talk|speak|work|worked|deal|dealt with? [" PEOPLE "] $",
		"$4:plural"),
	WRONG("talk|talking|talked|speak|speaking|spoke|work|working|worked|deal|dealing|dealt|contact "
	      "with|to "
	      "[customer|client|patient|pupil|guest|supplier|visitor|colleague|tenant|student|candidate] "
	      "$|.|every|daily|who|directly|as|when|because|while",
		"$3:plural"),
	WRONG("talk|talking|talked|speak|speaking|spoke|deal|dealing|dealt with|to "
	      "[customer|client|patient|pupil|guest|supplier|visitor|tenant|student] , and|but "
	      "i|we|you|that|the|it",
		"$3:plural"),
	WRONG("make|made|making several|many "
	      "[calculation|suggestion|mistake|change|plan|call|decision|offer]",
		"$3:plural"),
	DOUBTFUL("finished|completed|began|started|continue|continued|during my [study] at|in|of|,|.|$",
		"studies"),
	WRONG_BUT("make|made|making|makes|see|saw|help|where|when|how|other|many|old|young|most|all|some|"
		  "with|of the? [peoples]",
		"people / people's",
		"* peoples of|and|'|in|from|who / "
		"indigenous|native|tribal|ancient|nordic|all|many|other peoples"),
};

#define ONE_PLACE                                                                                            \
	"team|company|interview|office|position|job|project|interviewer|manager|interpreter|teacher|driver|" \
	"customer|atmosphere|building|kitchen|factory|workshop|meeting"
static const struct usage bare[] = {
	DOUBTFUL("glad|happy|pleased|interesting|interested|surprised to learn|hear|see|read|know that "
		 "[team|company|office|interview|manager] uses|is|was|has|works|needs|wants|will",
		"the $5"),
	WRONG_BUT("how|because|when|where|if|but|while|although|whether|after|before [" ONE_PLACE "] "
		  "is|was|has|uses|works|needs|wants|will|does|had|looks|seems|would|can|makes|feels",
		"the $2", "* team * team|up"),
	WRONG_BUT("make|made|making|makes [effort|suggestion|mistake|appointment] to|,|.|$|in|about|for|with",
		"a $2 / an $2", "effort|suggestion|appointment * make|made"),
	WRONG("i|we|you had|have [interview|appointment|meeting|question|conversation] "
	      "with|at|about|yesterday|on|$",
		"an $3 / a $3"),
	WRONG("thank|thanks you? for [interview|conversation|invitation|opportunity] "
	      "on|with|last|yesterday|at|and|to|about|$",
		"the $4"),
};

static const struct usage owner[] = {
	WRONG("for|with|by|between|among|all the|your|our|my "
	      "[teacher's|engineer's|nurse's|student's|pupil's|manager's|customer's|client's|colleague's|"
	      "parent's|"
	      "employee's|volunteer's|interviewer's|driver's|visitor's|guest's|developer's|other's] "
	      "$|.|or|who|which|, or|and|who|but",
		"$3:plural"),
	WRONG("my|his|her|our|your [daughters|sons|wifes|husbands|mothers|fathers|brothers|sisters|childrens|"
	      "grandmothers|grandfathers|colleagues|neighbours] "
	      "school|birthday|wedding|illness|surgery|funeral|health|graduation|class",
		"$2:singular's"),
	WRONG("my|his|her|our|your|the [childrens|peoples|womens|mens] <noun|plural -verb>", NULL),
	WRONG("he|she|who|it|which|everyone|everybody|nobody|somebody|someone|that [see's]", "sees"),
	WRONG("[see's] to|that|the|a", "sees"),
	WRONG("he|she|who|it|which|everyone|everybody|nobody|somebody|someone "
	      "[need's|want's|work's|know's|get's|come's|look's|make's|say's|run's|give's|take's|feel's|"
	      "seem's|help's|like's|sound's|think's|goe's|ha's|doe's|need's|mean's|bring's|lead's|use's]",
		NULL),
};

static const struct usage doubled[] = {
	WRONG_BUT("my|our|your|the [mother|father|sister|brother|wife|husband|boss|manager|colleague|teacher|"
		  "friend|cousin|aunt|uncle|son|daughter he|she] is|was|has|will|can|works",
		"$2",
		"ask|asked|show|showed|remind|reminded|as|like|than|for|of|to|from|about|with|that|told|tell "
		"my|our|your|the *"),
};

static const struct family families[] = {
	FAMILY("counted noun", "Several of a thing take the plural", counted),
	FAMILY("article left out", "One of a thing takes \"a\" or \"the\"", bare),
	FAMILY("apostrophe of the owner",
		"The apostrophe stands where somebody owns something, never in a verb", owner),
	FAMILY("subject named twice", "The subject is named twice", doubled),
};
const struct family_list counted_noun_families = {families, ARRAY_COUNT(families)};

/* The small word before days, months, years and places: at 20 October, on May, in other city. */
#include "letter/families.h"
#include "letter/usage_row.h"

#define DATES "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31"
#define ORDINALS                                                                                             \
	"1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|"   \
	"22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st|first|second|third|fourth|fifth|sixth|seventh|"   \
	"eighth|ninth|tenth"
#define MONTHS "january|february|march|april|may|june|july|august|september|october|november|december"
#define YEARS                                                                                                \
	"1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|"    \
	"2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027"
#define HAPPENS                                                                                              \
	"met|start|starts|started|starting|begin|begins|began|graduated|finish|finished|moved|joined|left|"  \
	"founded|opened|born|arrived|arrive|return|returned|visited|interviewed|spoke|talked|married|came"

static const struct usage days[] = {
	WRONG_BUT("come|call|meet|start|begin|free|available|talk|speak|write|send|visit|you [on the? next] "
		  "week|month|year",
		"next", "on the? next * <noun|plural>|'s|of"),
	WRONG("went [in] <name -day -month -number> "
	      "$|for|.|,|last|yesterday|to|with|and",
		"to"),
	WRONG_BUT("[at|in] " DATES "|" ORDINALS " of? " MONTHS, "on",
		"* * of? " MONTHS " street|road|avenue|square|to|until|-"),
	WRONG("[at|in] the " ORDINALS "|" DATES " of? " MONTHS, "on"),
	WRONG("[at] " MONTHS " " DATES "|" ORDINALS, "on"),
	WRONG("[in] january|february|april|june|july|august|september|october|november|december " ORDINALS,
		"on"),
	WRONG("[at] january|february|april|june|july|august|september|october|november|december $", "in"),
	WRONG("[at] january|february|april|june|july|august|september|october|november|december "
	      ".|,|and|or|i|we",
		"in"),
	WRONG(HAPPENS " [on] " MONTHS " $", "in"),
	WRONG(HAPPENS " here|there|again|you|work|working|university|school|to [on] " MONTHS " $", "in"),
	WRONG(HAPPENS " [on] " MONTHS " .|,|and|or|i|we|with|at|because|but|last|this|next|" YEARS, "in"),
	WRONG(HAPPENS " here|there|again|you|it|him|her|school|university [on] " YEARS " $", "in"),
	WRONG(HAPPENS " [on] " YEARS " $", "in"),
	WRONG(HAPPENS " [on] " YEARS " .|,|and|as|at|with|i", "in"),
	WRONG("^ [on] " YEARS " ,? i|we|my", "in"),
	WRONG("[on|at] the " MONTHS " $", "in"),
	WRONG_BUT("[in] the? "
		  "monday|tuesday|wednesday|thursday|friday|saturday|sunday morning|afternoon|evening",
		"on", "in the? <day> * <noun|plural|verb-ing>|-|'s"),
	WRONG("[on] the morning|afternoon|evening $", "in"),
};

static const struct usage beginning[] = {
	WRONG_BUT("can|could|could|to start|begin|join|work|come [since] "
		  "<day>|" MONTHS "|tomorrow|next|now|the|<number>",
		"from / on", "could|to * since *"),
	WRONG_BUT("am|i'm|be available|free|ready [since] <day>|" MONTHS "|tomorrow|next|<number>", "from",
		"been available|free|ready"),
};

#define ONE_OF_MANY                                                                                          \
	"city|town|village|country|company|firm|department|school|hospital|shop|office|job|position|"        \
	"candidate|region|state|language|branch|employer|role|project|interview|restaurant|clinic|"          \
	"hotel|colleague|building|field|industry|area|place|offer"
static const struct usage other[] = {
	WRONG_BUT(
		"in|to|from|with|for|at|into|about|of|found|find|take|took|accept|accepted|have|has|had|got|"
		"choose|chose|chosen|received|prefer|hired|join|joined [other] " ONE_OF_MANY,
		"another", "* other * <noun|plural|adjective|verb-ing> / * other * -|and|or|,"),
};

static const struct family families[] = {
	FAMILY("on a day, in a month", "It is \"on\" a day or date, \"in\" a month or year", days),
	FAMILY("from a day on", "What begins on a day begins \"from\" it; \"since\" looks back", beginning),
	FAMILY("another one", "Of one that is not named one says \"another\"", other),
};
const struct family_list day_preposition_families = {families, ARRAY_COUNT(families)};

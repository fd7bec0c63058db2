/* Prepositions of time and place, and set phrases with them. */
#include "base/array.h"
#include "letter/families.h"

#define SPAN                                                                                                 \
	"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|"     \
	"some|few|<number>"

static const struct usage days[] = {
	{"[at|in <day>] .|,|$|and|for|i|we|at|about|regarding|;|to", "on $2", "in sun|mon|sat|wed", NULL, 0},
	{"[at|in <day>] $", "on $2", NULL, NULL, 0},
	{"[at|in <day>] morning|afternoon|evening|night !<noun>", "on $2", NULL, NULL, 0},
	{"[at|in <day>] morning|afternoon|evening|night $", "on $2", NULL, NULL, 0},
	{"[on|in|at last|next] week|month|year|<day>|time|night|summer|winter|spring|autumn !<noun|number>",
		"$2",
		"carried|carry|carries|went|go|going|came|come|coming|logged|dropped|moved|checked|broke|"
		"handed|sent|signed|started|held|turned on|in last|next",
		NULL, 0},
	{"[on|in|at last|next] week|month|year|<day>|night|summer|winter|spring|autumn $", "$2",
		"carried|carry|went|came|come|broke|held|moved on|in last|next", NULL, 0},
	{"[on|at this] week|month|year|morning|afternoon|evening !<noun|number>", "this",
		"carried|carry|went|go|going|work|working|worked|look|looking|focus|focused|based|agree|"
		"agreed on|at this",
		NULL, USAGE_WARNING},
	{"[in this] week|month|morning|afternoon|evening ,|.", "this", NULL, NULL, USAGE_HINT},
	{"[on this] <day> ,|.|at|and|for", "this / on", NULL, NULL, USAGE_HINT},
	{"[on|at tomorrow|yesterday]", "$2",
		"work|works|worked|working|going|went|carry|carried|follow|following|reflect|reflecting|"
		"build|depends|early|late|based|look|looking on",
		NULL, 0},
	{"[since] next|tomorrow", "from", "carried|carry|went|came|come|broke|held|moved on|in last|next",
		NULL, 0},
	{"[in tomorrow]", "tomorrow", NULL, NULL, USAGE_WARNING},
	{"[at] the? morning|afternoon|evening ,|and|.", "in",
		"at the? morning|afternoon|evening meeting|session", NULL, USAGE_WARNING},
	{"on the [morning|afternoon|evening] ,|.", NULL, NULL, "Usually \"in the morning\"", USAGE_HINT},
	{"[on] january|february|april|june|july|august|september|october|november|december $", "in", NULL,
		NULL, 0},
	{"[on] january|february|april|june|july|august|september|october|november|december "
	 ",|and|i|we|for|when|with",
		"in", NULL, NULL, USAGE_WARNING},
	{"[in|on <number>] pm|am|p.m|a.m|o'clock", "at $2", "in|on <number> am i", NULL, USAGE_WARNING},
	{"[in|on|at the] weekend $", NULL, "on|at the weekend", "\"At the weekend\" or \"on the weekend\"",
		USAGE_WARNING},
	{"[during] " SPAN " <time>", "for",
		"during <number> <time> <noun|verb-ing> / during some|many|few day|hour", NULL,
		USAGE_WARNING},
	{"[before] " SPAN " years|months|weeks|days i|we", NULL, NULL, "Usually \"three years ago\"",
		USAGE_HINT},
	{"[for] " SPAN " years|months|weeks|days ago", "", NULL, NULL, 0},
	{"[in] internet", "on the", NULL, NULL, USAGE_WARNING},
	{"[on internet]", "on the internet", "on internet <noun|plural|verb-ing>", NULL, USAGE_WARNING},
	{"[in the internet] !<noun>", "on the internet", NULL, NULL, USAGE_WARNING},
	{"[in phone|telephone] .|,|yesterday|today|on", "on the phone / by phone", NULL, NULL, USAGE_WARNING},
};

static const struct usage places[] = {
	{"[in the end] of", "at the end", NULL, NULL, USAGE_HINT},
	{"[in the end of] "
	 "the|this|next|january|february|march|april|may|june|july|august|september|october|november|"
	 "december",
		"at the end of", NULL, NULL, 0},
	{"[in average] ,|.|we|i|about|more|around", "on average", NULL, NULL, 0},
	{"[in the same time] ,|as|i|we|.", "at the same time", NULL, NULL, USAGE_WARNING},
	{"^ [in the other hand]", "on the other hand", NULL, NULL, 0},
	{"[in|at one hand] ,", "on the one hand", NULL, NULL, USAGE_WARNING},
	{"[in|at the other hand] ,", "on the other hand", NULL, NULL, 0},
	{"[at|on|to my opinion]", "in my opinion", NULL, NULL, 0},
	{"[on|in|at the contrary] ,", "on the contrary", "on the contrary", NULL, 0},
	{"[according to me|my]", "in my opinion", "according to my *", NULL, USAGE_HINT},
	{"[on|at the future]", "in the future", NULL, NULL, 0},
	{"[in|at a] near future", "in the", NULL, NULL, USAGE_WARNING},
	{"[in near future]", "in the near future", NULL, NULL, 0},
	{"[by my|his|her|their|our|your own] $", "on $2 own", NULL, NULL, USAGE_WARNING},
	{"[in first place] ,", "in the first place", NULL, NULL, USAGE_HINT},
	{"[in|on the behalf of]", "on behalf of", NULL, NULL, USAGE_WARNING},
	{"[in|at behalf of]", "on behalf of", NULL, NULL, USAGE_HINT},
	{"[in the meanwhile]", "in the meantime", NULL, NULL, USAGE_WARNING},
	{"[for|since long time]", "for a long time", NULL, NULL, 0},
	{"[as soon than]", "as soon as", NULL, NULL, 0},
	{"[as soon as possible as]", "as soon as", NULL, NULL, USAGE_HINT},
	{"soon|quickly|much|well|often|far [than] possible", "as", NULL, NULL, 0},
};

#define ROWS(table) .usages = table, .usage_count = ARRAY_COUNT(table)
static const struct family families[] = {
	{.name = "prepositions of time",
		.message = "Times take another preposition",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(days)},
	{.name = "phrases of time and place",
		.message = "The set phrase is a little different",
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_ERROR,
		ROWS(places)},
};
const struct family_list time_families = {families, ARRAY_COUNT(families)};

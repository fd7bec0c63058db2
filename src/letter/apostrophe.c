/* Apostrophes: missing in short forms (dont, Im) and in what belongs to somebody, or too many (the
 * interview's were). */
#include "base/array.h"
#include "letter/families.h"
#include "letter/proof.h"
#include "letter/usage_row.h"

#include <string.h>

static const struct usage short_forms[] = {
	WRONG("[dont|do'nt|dont't]", "don't"),
	WRONG("[didnt|did'nt|didint]", "didn't"),
	WRONG("[doesnt|does'nt|dosent]", "doesn't"),
	WRONG("[isnt|is'nt]", "isn't"),
	WRONG("[arent|are'nt]", "aren't"),
	WRONG("[wasnt|was'nt]", "wasn't"),
	WRONG("[werent|were'nt]", "weren't"),
	WRONG("[hasnt|has'nt]", "hasn't"),
	WRONG("[havent|have'nt]", "haven't"),
	WRONG("[hadnt|had'nt]", "hadn't"),
	WRONG("[couldnt|could'nt]", "couldn't"),
	WRONG("[wouldnt|would'nt]", "wouldn't"),
	WRONG("[shouldnt|should'nt]", "shouldn't"),
	WRONG("[mustnt|must'nt]", "mustn't"),
	WRONG("[ca'nt|can`t]", "can't"),
	WRONG("[cant] "
	      "<verb|be|have|do>|really|even|just|seem|imagine|wait|help|believe|i|we|you|he|she|they|it|"
	      "quite|get|go|make|say|see|find|.|,|!|?",
		"can't"),
	WRONG("i|you|we|they|he|she|it|that|this|there|which|who|and|but|so|probably|certainly|also [wont]",
		"won't"),
	WRONG("[wont] be|have|do|need|take|get|let|only|regret|mind|make|forget|disappoint|hesitate|keep",
		"won't"),
	WRONG("[wo'nt]", "won't"),
	WRONG_BUT("[im|i'am|iam|i`m]", "I'm", "via|by|an|the im / im message|messages|client|chat"),
	WRONG("[ive|i'ave]", "I've"),
	WRONG("[id] "
	      "like|love|be|also|rather|prefer|appreciate|welcome|say|been|have|really|happily|enjoy|want|"
	      "very|be|definitely|gladly|still",
		"I'd"),
	WRONG("[ill] "
	      "be|call|send|follow|let|get|keep|do|see|need|make|have|also|try|take|come|bring|start|wait|"
	      "look|give|give|share|write|contact|email|definitely|certainly|then|happily",
		"I'll"),
	WRONG("[youre|your'e|you'r]", "you're"),
	WRONG("[youve|you'v]", "you've"),
	WRONG("[youll|you'l]", "you'll"),
	WRONG("[youd]", "you'd"),
	WRONG("[theyre|they'r|theyr'e]", "they're"),
	WRONG("[theyve]", "they've"),
	WRONG("[theyll]", "they'll"),
	WRONG("[weve|we'v]", "we've"),
	WRONG("[wed] like|love|appreciate|be|also|have|need|want|met|discussed|talked|spoken", "we'd"),
	WRONG("[well] be in|able|happy|speaking|meeting|working|discussing|having touch|to|again|soon|next",
		"we'll"),
	WRONG("[were'nt]", "weren't"),
	WRONG("[hes|he'z]", "he's"),
	WRONG("[shes]", "she's"),
	WRONG("[thats]", "that's"),
	WRONG("[whats]", "what's"),
	WRONG("[wheres]", "where's"),
	WRONG("[theres]", "there's"),
	WRONG("[hows]", "how's"),
	WRONG("[whos]", "who's"),
	WRONG("[itll]", "it'll"),
	WRONG("[itd]", "it'd"),
	WRONG("[thatll]", "that'll"),
	WRONG("[couldve]", "could've"),
	WRONG("[wouldve]", "would've"),
	WRONG("[shouldve]", "should've"),
	WRONG("[don|doesn|didn|can|won|isn|couldn|wouldn|shouldn|wasn|haven|hasn|aren|weren ; t]", "$1't"),
	WRONG("[i ; m|ve|ll|d]", "I'$3"),
	WRONG("i|we|they|you|he|she|it [dint] <verb>", "didn't"),
	WRONG("then|so|now [lets] <verb -noun>|try|move|look|work|plan|call", "let's"),
	WRONG("^ [lets] proceed|move|look|work|call|wait|arrange|explore|build|grab", "let's"),
	WRONG("[oclock]", "o'clock"),
	WRONG("^ [lets] "
	      "meet|talk|speak|keep|stay|set|hope|find|schedule|arrange|not|see|connect|catch|discuss|plan|"
	      "get|do|chat|go|say|start|try|take|make|have|be|continue|touch|aim|plan|agree",
		"let's"),
	WRONG("and|but|so|then|, [lets] "
	      "meet|talk|speak|keep|stay|set|hope|find|schedule|arrange|not|see|connect|catch|discuss|plan|"
	      "chat|stay|touch",
		"let's"),
	WRONG("that|it|which|this|he|she|what|team|platform|tool|company|product [let's] "
	      "me|you|us|them|people|users|customers|everyone|him|her|employees|teams",
		"lets"),
	WRONG("[her's]", "hers"),
	WRONG("[pro's] and cons|con's", "pros"),
	WRONG("pros|pro's and [con's]", "cons"),
	WRONG("[do's] and don't|don'ts", "dos"),
	WRONG("[our's]", "ours"),
};

#define MEETING_NOUN                                                                                         \
	"interview|meeting|conversation|call|discussion|chat|visit|session|presentation|lunch|tour|talk|"    \
	"email|mail|appointment|"                                                                            \
	"interviews|conversations|workshop|assessment|demo|news|announcement|walk|coffee|panel|message|"     \
	"letter|round|webinar|"                                                                              \
	"zoom|phone|video|second|lesson|opportunity|exercise|event|very"
#define HAS_NOT_VERB                                                                                         \
	"culture|mission|vision|success|reputation|values|goals|strategy|expertise|ability|commitment|"      \
	"dedication|enthusiasm|"                                                                             \
	"growth|history|philosophy|performance|openness|kindness|expectations|feedback|patience|website|"    \
	"founder|headquarters|"                                                                              \
	"hospitality|priorities|roadmap|portfolio|reputations|achievements|future|products|customers|"       \
	"clients|employees|industry|"                                                                        \
	"size|policy|policies|budget|newsletter|ethos|professionalism|generosity|warmth|motto|insights|"     \
	"advice"

static const struct usage belongs[] = {
	WRONG("[todays|todays'] " MEETING_NOUN, "today's"),
	WRONG("[yesterdays|yesterdays'] " MEETING_NOUN, "yesterday's"),
	WRONG("[tomorrows|tomorrows'] " MEETING_NOUN, "tomorrow's"),
	WRONG("this|yesterday|tomorrow [mornings] " MEETING_NOUN, "morning's"),
	WRONG("this|yesterday|tomorrow [afternoons] " MEETING_NOUN, "afternoon's"),
	WRONG("last|next|this [weeks] " MEETING_NOUN, "week's"),
	WRONG("last|next|this [months] " MEETING_NOUN, "month's"),
	WRONG("last|next|this [years] " MEETING_NOUN "|figures|results|conference|budget", "year's"),
	WRONG("last|next|this|on|our|for|during|after|of|in [mondays] "
	      "interview|meeting|conversation|call|discussion|chat|visit|session|presentation|lunch|tour|"
	      "talk|email",
		"Monday's"),
	WRONG("last|next|this|on|our|for|during|after|of|in [tuesdays] "
	      "interview|meeting|conversation|call|discussion|chat|visit|session|presentation|lunch|tour|"
	      "talk|email",
		"Tuesday's"),
	WRONG("last|next|this|on|our|for|during|after|of|in [wednesdays] "
	      "interview|meeting|conversation|call|discussion|chat|visit|session|presentation|lunch|tour|"
	      "talk|email",
		"Wednesday's"),
	WRONG("last|next|this|on|our|for|during|after|of|in [thursdays] "
	      "interview|meeting|conversation|call|discussion|chat|visit|session|presentation|lunch|tour|"
	      "talk|email",
		"Thursday's"),
	WRONG("last|next|this|on|our|for|during|after|of|in [fridays] "
	      "interview|meeting|conversation|call|discussion|chat|visit|session|presentation|lunch|tour|"
	      "talk|email",
		"Friday's"),
	WRONG("[everyones|everybodys] "
	      "time|help|patience|questions|input|feedback|kindness|schedule|views|insights|enthusiasm|work",
		"everyone's"),
	WRONG("[someones|somebodys] <noun>", "someone's"),
	WRONG("[anyones|anybodys] <noun>", "anyone's"),
	WRONG("[peoples']", "people's"),
	WRONG("many|of|in|and|change|improve|young|old|other|most|for|to [peoples] "
	      "lives|life|homes|needs|time|jobs|health|problems|opinions|attention|money|work|views|minds|"
	      "expectations|experience|experiences|names|faces|questions|houses|stories",
		"people's"),
	WRONG("[elses] <noun|plural>", "else's"),
	WRONG("the|your|this|my|a|our [companys]", "company's"),
	WRONG("the|your|this|my|a|our|that [companies] " HAS_NOT_VERB
	      "|approach|work|culture|plans|focus|needs|name|brand",
		"company's"),
	WRONG("the|your|my|our|this|their [teams] "
	      "culture|mission|vision|success|reputation|strategy|expertise|ability|commitment|dedication|"
	      "enthusiasm|growth|history|philosophy|openness|kindness|expectations|priorities|roadmap|"
	      "achievements|ethos|professionalism|warmth|motto",
		"team's / teams'"),
	WRONG("the|your|my|our|this "
	      "[organisations|organizations|departments|firms|schools|universities|businesses|managers|"
	      "directors|employers|agencies|recruiters] " HAS_NOT_VERB,
		"$2:singular's / $2'"),
	WRONG("my|our|the|a [clients|customers] "
	      "expectations|budget|satisfaction|success|headquarters|website",
		"$2:singular's / $2'"),
	WRONG("my|your|his|her [colleagues|sons|daughters|mothers|fathers|bosses|partners] "
	      "advice|patience|kindness|wedding|birthday|graduation|feedback|generosity|enthusiasm",
		"$2:singular's / $2'"),
};

static const struct usage times[] = {
	WRONG("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|few|many|"
	      "some|couple [year's] of|ago|in|at|as|from|before|after|later|since|and|,|.|now|with|working",
		"years"),
	WRONG("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|some|couple "
	      "[month's] of|ago|in|at|as|from|before|after|later|since|and|,|.|now|with",
		"months"),
	WRONG("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|some|couple "
	      "[week's] of|ago|in|at|as|from|before|after|later|since|and|,|.|now|with",
		"weeks"),
	WRONG("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|some|couple "
	      "[day's] of|ago|in|at|as|from|before|after|later|since|and|,|.|now|with",
		"days"),
	DOUBTFUL("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many "
		 "[year's] experience|service|work|practice|notice|training|teaching|salary",
		"years'"),
	DOUBTFUL("two|three|four|five|six|seven|eight|nine|ten|several [month's|week's] "
		 "notice|salary|training|experience|leave|holiday|work",
		"$2:plural'"),
	PERHAPS("two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|<"
		"number> [years] experience",
		"years' / years of"),
	PERHAPS("two|three|four|five|six|eight|<number> [weeks|months] notice", "$2'"),
	PERHAPS("one|a [years] experience", "year's"),
	DOUBTFUL("in two|three|four|five|six|seven|eight|nine|ten|few|<number> "
		 "[weeks|months|days|years|hours|minutes] time",
		"$3'"),
	WRONG("in a|one [weeks] time", "week's"),
	WRONG("in a|one [months] time", "month's"),
	WRONG("in a|one [years] time", "year's"),
};

static const char no_plurals[] = "people's|men's|women's|children's|it's|that's|there's|here's|what's|who's|"
				 "let's|one's|he's|she's|how's|where's|else's|other's|"
				 "another's|today's|yesterday's|tomorrow's|someone's|everyone's|anyone's|"
				 "master's|bachelor's|driver's|mcdonald's|everything's|"
				 "nothing's|something's|world's|when's|why's|o'clock's|year's|week's|month's|"
				 "day's|hour's|night's|moment's|person's";
static const char many_words[] =
	"many|these|those|several|few|various|multiple|two|three|four|five|six|seven|eight|nine|ten|numerous";
static const char amounts[] =
	"lots|plenty|couple|number|variety|range|all|pair|series|kinds|types|list|set|loads|dozens|hundreds";
/* Things that own nothing, so that "the photo's" at the end is a plural. */
static const char owning_nothing[] = "photo's|idea's|question's|interview's|skill's|detail's|slide's|email's|"
				     "meeting's|document's|reference's|"
				     "tool's|answer's|task's|note's|video's|example's|goal's|plan's|result's|"
				     "hobby's|hour's|book's|shift's|demo's";
static const char plural_verbs[] = "are|were|have";
static const char before_thing[] = "the|your|our|these|those|my|all|other|more|their";

static bool is_possessive_form(const struct token *token)
{
	size_t length = strlen(token->lower);
	return token->kind == TOKEN_WORD && length > 4 && length < 40 && !token->capital &&
	       strcmp(token->lower + length - 2, "'s") == 0 && !token_is(token, no_plurals);
}

/* The plural of "interview's"; NULL where "interview" is no known noun. */
static const char *plural_of(const struct proof *proof, const struct token *token)
{
	struct span stem = {token->lower, strlen(token->lower) - 2};
	if (!(lexicon_classes(proof->lexicon, stem) & WORD_NOUN))
		return NULL;
	return lexicon_form(proof->lexicon, stem, FORM_PLURAL, proof->arena);
}

/* "many interview's", "the interview's were". */
static bool stands_for_plural(const struct token *tokens, const struct sentence *sentence, uint32_t at)
{
	uint32_t end = sentence->first + sentence->count;
	const struct token *before = at > sentence->first ? &tokens[at - 1] : NULL;
	const struct token *after = at + 1 < end ? &tokens[at + 1] : NULL;
	bool at_end = !after || (after->kind == TOKEN_MARK && token_is(after, ".|,|!|?|;|:"));
	if (!before || before->kind != TOKEN_WORD)
		return false;
	if (token_is(before, many_words))
		return at_end || (after->classes & (WORD_PREPOSITION | WORD_BE | WORD_HAVE | WORD_MODAL |
							   WORD_CONJUNCTION | WORD_SUBJECT));
	bool counted = token_is(before, "of") && at - 1 > sentence->first && token_is(before - 1, amounts);
	if (at_end && (counted || ((before->classes & (WORD_DETERMINER | WORD_POSSESSIVE)) &&
					  token_is(&tokens[at], owning_nothing))))
		return true;
	return after && token_is(before, before_thing) && token_is(after, plural_verbs);
}

static void look_for_plurals(struct proof *proof, const struct family *family)
{
	const struct reading *body = &proof->body;
	for (uint32_t i = 0; i < body->sentence_count; i++) {
		const struct sentence *sentence = &body->sentences[i];
		if (sentence->region != REGION_TEXT)
			continue;
		for (uint32_t at = sentence->first + 1; at < sentence->first + sentence->count; at++) {
			const struct token *token = &body->tokens[at];
			if (!is_possessive_form(token) || !stands_for_plural(body->tokens, sentence, at))
				continue;
			const char *plural = plural_of(proof, token);
			if (plural)
				finding_suggest(proof_find(proof, family, body, at, at), plural);
		}
	}
}

static const struct family families[] = {
	FAMILY("apostrophe: short forms", "A short form is written with an apostrophe", short_forms),
	FAMILY("apostrophe: belongs to", "What belongs to somebody or something takes an apostrophe",
		belongs),
	FAMILY("apostrophe: years and weeks", "One apostrophe makes another meaning here", times),
	FAMILY_LOOK("apostrophe: plurals", "A plural has no apostrophe", look_for_plurals),
};
const struct family_list apostrophe_families = {families, ARRAY_COUNT(families)};

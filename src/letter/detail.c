/* Whether a letter takes up something of the meeting: clause by clause, those about the writer's own life
 * apart. */
#include "letter/detail.h"

#include "base/array.h"
#include "letter/lexicon.h"
#include "letter/wording.h"

/* How much a clause has to tell: where it says who said or did it, where it is about the reader, elsewhere.
 */
enum { ENOUGH_STRONG = 1, ENOUGH_LINKED = 2, ENOUGH_ALONE = 3 };
enum { NEAR = 7, SUBJECT_NEAR = 6, SUBJECT_AFTER_OPENING = 10, YOURS_NEAR = 4, CAREER_NEAR = 8 };

/* A stretch of a sentence with one subject. */
struct clause {
	uint32_t begin, end;
	bool own;      /* about what the writer is, has and can do */
	bool linked;   /* about the reader, the company, the meeting */
	bool taken_in; /* what the writer liked, heard or saw */
	bool strong;   /* about what was said or shown there */
};

static const char own_words[] = "i|i'm|i've|i'd|i'll|my|myself|im|ive|mine";
static const char reader_words[] = "you|your|we|our|us|you're|you've|we've|yours|team|company|everyone|group|"
				   "department|staff|people|who";
/* What one does with what others say or show. */
static const char took_in[] =
	"enjoyed|liked|loved|like|love|appreciated|heard|saw|seeing|found|noticed|remember|remembered|"
	"understood|understand|admire|admired|laughed|laughing|impressed|struck|touched|fascinated|surprised|"
	"intrigued|amazed|inspired|known|knew|idea|realised|realized|realise|realize|thinking|thought|agree|"
	"agreed|feel|felt|forgotten|forget|heartened|encouraged|reassured|charmed|relieved|thank|thanks|"
	"wondered|smiled|smiling|grinned|stuck|envy|grateful|expected|excepted|delighted|sorry";
/* What one does at a meeting, and at work as well. */
static const char took_part[] = "tried|watched|watching|visited|promised|learning|read|discussing|discussed|"
				"talking|talked|seen|shown|"
				"told|asked|listened|listening|mentioned|tasted|held|walked|walking|tested|"
				"spoke|sat|rode|climbed|met";
/* The writer's life apart from the meeting. */
static const char career[] =
	"years|since|university|thesis|dissertation|degree|course|career|previous|previously|former|formerly|"
	"worked|employer|used|childhood|born|grew|studied|graduated|job|jobs|trained|school|website|report|"
	"university's|until|currently|hobby|weekends|evenings|volunteer|volunteered|customers|clients";
/* The same, where what was heard follows: "to hear that …", but "to hear from you". */
static const char took_in_before[] =
	"hear|hearing|learn|learned|learnt|see|know|reading|share|discover|discovered|find";
static const char what_follows[] = "that|how|why|about|what|where|of|more|the|so";
/* What was agreed there: it makes what follows a detail. */
static const char as_agreed[] = "promised|discussed|agreed|requested|mentioned|asked";
/* What readers always do: "you took the time". */
static const char usual_verbs[] =
	"took|take|taking|met|meet|meeting|gave|give|giving|had|have|made|make|making|spent|spend|spending|"
	"considered|considering|interviewed|interviewing|invited|inviting|offered|offering|provided|"
	"providing|"
	"extended|decided|deciding|looking|looked|seeking|sought|hiring|hired|doing|going|having|need|needed|"
	"needing|want|wanted|wanting|require|required|were|was|are|been|being|be|seek|got|getting|liked|"
	"find|found|received|reviewed|reviewing|interested|disappointed|pleased|spoke|spoken|chose|"
	"chosen|known|thought|wished|help|helped|helping|let|filled|reached|made|sent|scheduled|wanted|"
	"arranged|done|left|expect|expected|hoped|hope|planned|come|came|posted|advertised";
static const char before_object[] =
	"help|helps|helping|let|lets|letting|give|giving|gave|show|showing|showed|tell|telling|send|sending|"
	"thank|"
	"thanks|thanking|assure|assuring|assist|assisting|for|to|with|from|of|bring|make|allow|enable|offer";

static bool token_of(const struct reading *reading, uint32_t at, const char *words)
{
	return token_is(&reading->tokens[at], words);
}

static bool begins_clause(const struct reading *reading, uint32_t at, uint32_t begin)
{
	const struct token *token = &reading->tokens[at];
	if (at == begin)
		return false;
	if (token->kind == TOKEN_MARK)
		return token_is(token, ",|;|:|-|(|)|...");
	bool joined = token[-1].kind == TOKEN_WORD &&
		      token_is(token - 1, "and|but|or|so|that|because|as|while|although|though|since|which|"
					  "when|where|if|for|than");
	return joined && (token->classes & (WORD_SUBJECT | WORD_POSSESSIVE));
}

/* "At my last company we built": they are others. */
static bool is_elsewhere(const struct reading *reading, uint32_t at)
{
	for (uint32_t i = at; i-- > 0 && at - i < CAREER_NEAR && !token_of(reading, i, ".|!|?");)
		if (token_of(reading, i, "my|previous|former|last|university|degree|career"))
			return true;
	return false;
}

/* "you showed", "we discussed", "the team has been building": somebody of theirs did something particular. */
static bool did_something(const struct reading *reading, uint32_t at, uint32_t end)
{
	if (!token_of(reading, at,
		    "you|we|they|she|he|team|you've|you're|we've|you'd|colleagues|colleague|who|everyone|"
		    "somebody|someone"))
		return false;
	if (at > 0 && token_of(reading, at, "you") && token_of(reading, at - 1, before_object))
		return false;
	if (!token_of(reading, at, "you|you've|you're") && is_elsewhere(reading, at))
		return false;
	for (uint32_t i = at + 1; i < end && i < at + 5; i++) {
		const struct token *token = &reading->tokens[i];
		if (token->classes & WORD_MODAL)
			return false;
		if ((token->classes & (WORD_VERB_ED | WORD_VERB_EN | WORD_VERB_ING)) &&
			!(token->classes & (WORD_BE | WORD_HAVE)))
			return !token_is(token, usual_verbs) && !(token->classes & WORD_PREPOSITION);
		if (!(token->classes & (WORD_ADVERB | WORD_BE | WORD_HAVE | WORD_DO | WORD_DETERMINER)) &&
			!token_is(token, "all|both|not"))
			return false;
	}
	return false;
}

/* "you want to halve the queue", but "if you need references". */
static bool plans_something(const struct reading *reading, uint32_t at, uint32_t end)
{
	return at + 1 < end && token_of(reading, at, "you") &&
	       token_of(reading, at + 1,
		       "want|need|plan|intend|aim|mean|run|keep|use|sell|build|grow|treat|print|own|still|"
		       "already|"
		       "even|collect|count|bake|brew|train|teach|serve") &&
	       !(at > 0 && token_of(reading, at - 1,
				   "if|should|whenever|when|do|may|can|could|as|would|will|whatever|anything|"
				   "else"));
}

/* "the way you use", "how your team runs". */
static bool tells_how(const struct reading *reading, uint32_t at, uint32_t begin)
{
	return at > begin && token_of(reading, at - 1, "way|how|what|why|where|whatever") &&
	       token_of(reading, at, "you|your|we|our|the|they|she|he|their") &&
	       !token_of(reading, at - 1, "that");
}

/* "your plan for the maths clinic": something particular of theirs. */
static bool is_particular(const struct proof *proof, const struct reading *reading, uint32_t at, uint32_t end)
{
	if (!token_of(reading, at, "your|their|our"))
		return false;
	for (uint32_t i = at + 1; i < end && i < at + YOURS_NEAR; i++)
		if (detail_weight(proof, reading, i) >= 2)
			return true;
	return false;
}

static bool tells_of_career(const struct reading *reading, uint32_t at, uint32_t end)
{
	for (uint32_t i = at; i < end; i++)
		if (token_of(reading, i, career))
			return true;
	for (uint32_t i = at; i-- > 0 && at - i < CAREER_NEAR && !token_of(reading, i, ".|!|?");)
		if (token_of(reading, i, career))
			return true;
	return false;
}

/* More than one word of the same kind. */
static const char *const took_in_frames[] = {"did not|never know|realise|realize|expect|imagine|guess|think",
	"didn't|hadn't "
	"know|known|realise|realised|realize|realized|expect|expected|imagine|guess|guessed|think",
	"keep|keeps|kept coming|thinking|going|returning|seeing|hearing", "on|in my mind",
	"come|came back to the", "listening|sitting|joining in", "times since", "looked up|into|at",
	"since looked|read|tried|thought|found", "wondering|wondered since|how|why|what",
	"am|was|were|been|still ..2 "
	"puzzled|haunted|struck|taken|moved|charmed|amused|fascinated|impressed|won|convinced|stunned|"
	"touched|"
	"shaken|captivated|delighted|humbled by|with|at",
	"was|were ..2 interested|curious|intrigued in|by|to",
	"delighted|surprised|glad|pleased|happy|sorry|amazed|relieved|lucky|fun|nice|treat|good to "
	"see|find|meet|watch|taste|try|walk|ride|sit|smell"};

/* "I liked …", but not "I would like …". */
static bool takes_in(const struct reading *reading, uint32_t at, uint32_t end)
{
	for (size_t i = 0; i < ARRAY_COUNT(took_in_frames); i++)
		if (wording_match(reading, at, end, took_in_frames[i]))
			return true;
	if (at > 0 && token_of(reading, at, "love|like|idea") &&
		token_of(reading, at - 1, "my|a|the|of|your|and|great|for"))
		return token_of(reading, at, "idea");
	if (token_of(reading, at, "told|asked") && at > 0 && token_of(reading, at - 1, "i") &&
		!(at + 1 < end && token_of(reading, at + 1,
					  "you|him|her|them|mr|mrs|ms|one|somebody|about|whether|what|how|"
					  "why|more|to|for")))
		return false;
	if (token_of(reading, at, "learn|learned|learnt") && at + 1 < end && token_of(reading, at + 1, "the"))
		return false;
	if (token_of(reading, at, "like|love|thank"))
		return at == 0 || token_of(reading, at, "thank") ||
		       !((reading->tokens[at - 1].classes & WORD_MODAL) ||
			       token_of(reading, at - 1, "i'd|we'd|much"));
	if (token_of(reading, at, took_in))
		return true;
	if (token_of(reading, at, "moved") && at > 0)
		return token_of(reading, at - 1, "was|am|were|been|deeply|very|really");
	if (token_of(reading, at, took_part))
		return !tells_of_career(reading, at, end);
	return token_of(reading, at, took_in_before) && at + 1 < end &&
	       token_of(reading, at + 1, what_follows);
}

static bool is_about_the_writer(const struct reading *reading, uint32_t at, uint32_t end)
{
	for (uint32_t i = at; i < end && i < at + NEAR; i++)
		if (takes_in(reading, i, end))
			return false;
	return true;
}

static bool is_joined_on(const struct reading *reading, uint32_t at, uint32_t begin)
{
	return at > begin && token_of(reading, at - 1, "as") && token_of(reading, at, as_agreed);
}

static void clause_take(
	const struct proof *proof, const struct reading *reading, uint32_t at, struct clause *clause)
{
	const struct token *token = &reading->tokens[at];
	clause->linked = clause->linked || token_is(token, reader_words) ||
			 token_is(token, "thank|thanks|grateful|tour|visit|conversation|discussion|story|"
					 "example|interview|call|meeting");
	clause->strong = clause->strong || did_something(reading, at, clause->end) ||
			 plans_something(reading, at, clause->end) || tells_how(reading, at, clause->begin) ||
			 is_particular(proof, reading, at, clause->end) ||
			 is_joined_on(reading, at, clause->begin);
}

static const char opening_words[] = "with|as|in|having|being|after|during|over|throughout|at|from|through";

/* "During the visit", "On our walk". */
static const char at_the_meeting[] = "during|after|over|throughout|at|on|before|in the|our|your|that|this *? "
				     "visit|tour|walk|meeting|conversation|lunch|demonstration|demo|session|"
				     "interview|way|afternoon|morning|talk";

static struct clause clause_read(const struct proof *proof, const struct reading *reading, uint32_t begin,
	uint32_t sentence_end, bool own)
{
	struct clause clause = {.begin = begin, .end = begin + 1, .own = own};
	bool subject = false, opening = false;
	while (clause.end < sentence_end && !begins_clause(reading, clause.end, begin))
		clause.end++;
	uint32_t word = begin;
	while (word + 1 < clause.end &&
		(reading->tokens[word].kind == TOKEN_MARK || token_of(reading, word, "and|but")))
		word++;
	if (reading->tokens[word].classes & WORD_DETERMINER)
		clause.own = false;
	/* "With ten years in logistics, I …", "As a graduate in chemistry, I …" */
	else if (token_of(reading, word, opening_words) &&
		 !(word + 1 < clause.end && is_joined_on(reading, word + 1, word)) &&
		 !wording_match(reading, word, clause.end, at_the_meeting))
		clause.own = opening = true;
	for (uint32_t i = begin; i < clause.end; i++) {
		const struct token *token = &reading->tokens[i];
		bool first_subject =
			!subject && !token_is(token, "who|which") &&
			((token->classes & (WORD_SUBJECT | WORD_POSSESSIVE)) || token_is(token, own_words)) &&
			!(i > begin && token_is(token - 1, "\""));
		if (first_subject && i < begin + (opening ? SUBJECT_AFTER_OPENING : SUBJECT_NEAR)) {
			clause.own =
				token_is(token, own_words) && is_about_the_writer(reading, i, clause.end);
			clause.taken_in = token_is(token, own_words) && !clause.own;
		}
		subject = subject || first_subject;
		clause_take(proof, reading, i, &clause);
	}
	return clause;
}

static unsigned weight_of(
	const struct proof *proof, const struct reading *reading, uint32_t begin, uint32_t end)
{
	unsigned weight = 0;
	for (uint32_t i = begin; i < end && weight < ENOUGH_ALONE; i++)
		weight += detail_weight(proof, reading, i);
	return weight;
}

/* How much the clause has to tell to count; 0: it does not count. */
static unsigned enough(const struct clause *clause, bool about_writer)
{
	if (clause->strong || clause->taken_in)
		return ENOUGH_STRONG;
	if (clause->own)
		return 0;
	return clause->linked ? ENOUGH_LINKED : about_writer ? 0 : ENOUGH_ALONE;
}

static bool sentence_has_detail(
	const struct proof *proof, const struct reading *reading, const struct sentence *sentence)
{
	uint32_t end = sentence->first + sentence->count, previous = sentence->first;
	bool own = false, first = true, about_writer = false, strong = false;
	for (uint32_t at = sentence->first; at < end;) {
		struct clause clause = clause_read(proof, reading, at, end, own);
		about_writer = first || token_of(reading, at, ";") ? clause.own : about_writer;
		unsigned needed = strong ? ENOUGH_LINKED : enough(&clause, about_writer);
		if (needed && weight_of(proof, reading, clause.strong ? previous : clause.begin,
				      clause.end) >= needed)
			return true;
		strong = clause.strong && !clause.own;
		previous = clause.begin;
		own = clause.own;
		first = false;
		at = clause.end;
	}
	return false;
}

bool detail_is_there(const struct proof *proof)
{
	const struct reading *reading = &proof->body;
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		if ((sentence->region == REGION_TEXT || sentence->region == REGION_HEADING) &&
			(sentence_has_detail(proof, reading, sentence) ||
				detail_is_told(proof, reading, sentence)))
			return true;
	}
	return false;
}

/* What was told, heard or asked at a meeting in plain words: "you said you'd rather wait", "how your office
 * is organised". */
#include "base/array.h"
#include "letter/detail.h"
#include "letter/lexicon.h"
#include "letter/wording.h"

enum { ENOUGH_TOLD = 2, ENOUGH_DONE = 4, PER_USUAL = 2, TELLS_MIN_LETTERS = 3 };

/* What is told stands after these. */
static const char *const frames[] = {
	"you|you've|you'd ..2 "
	"said|say|mentioned|told|explained|described|noted|joked|warned|admitted|insisted|argued|remarked|"
	"suggested|confessed|recommended|advised|taught|pointed|showed|recalled|compared|laughed|"
	"wondered|"
	"added|claimed|agreed|believe",
	"we ..1 agreed|laughed|joked|compared|argued|wondered|tried|tasted|watched|tested",
	"to hear|learn|see|discover|find|realise|realize|understand|know that|how|why|where|what|who",
	"hearing|learning|seeing|understanding|explain|explaining|describe|describing|show|showing|shown|"
	"telling|"
	"discuss|discussing|"
	"talking ..2 how|why|where|what you|your|we|our|the|everyone|everybody|people|staff|makes|it",
	"conversation|discussion|talk|chat|question|remark|point|story|comment|advice|joke|exchange|thoughts|"
	"view|"
	"views about|on|of|that ..1 what|how|why|whether|when|who|where|to",
	"your|the remark|comment|joke|saying|point|advice|idea|rule that",
	"the way|reason you|your|everyone|everybody|people|staff",
};
/* A question of theirs, unless it is of the kind that is asked of everybody. */
static const char *const asked_frames[] = {
	"you|colleague|colleagues|panel|team ..2 asked|wondered ..3 "
	"what|how|who|whom|why|whether|where|if|which",
};
static const char practical[] =
	"start|begin|salary|notice|available|availability|reference|references|period|earn|documents|papers|"
	"certificate|relocate|move|visa|licence|license|hours|contact|reach|copy|send|bring|come";

/* The same of what was done, which has to be more. */
static const char *const done_frames[] = {
	"you|team|colleagues ..1 "
	"spent|noticed|knew|gave|let|made|put|stopped|found|caught|left|stayed|kept|lent|walked|played|read|"
	"drew|"
	"wrote|sang|brought|held|opened|handed|turned|ran|drove|fixed|counted|tested|corrected",
};
/* Told to every applicant: what happens next, and the job. */
static const char usual[] =
	"decide|decided|deciding|decision|decisions|hear|heard|contact|contacted|contacting|reach|answer|"
	"answers|"
	"reply|respond|response|inform|informed|notify|update|updates|news|interview|interviews|interviewing|"
	"interviewed|round|rounds|stage|process|candidate|candidates|applicant|applicants|application|"
	"applications|role|roles|position|positions|job|jobs|post|vacancy|company|organisation|organization|"
	"firm|"
	"business|department|industry|week|weeks|days|month|months|timeline|timeframe|reference|references|"
	"benefits|salary|contract|offer|offered|opportunity|opportunities|career|culture|values|goal|goals|"
	"vision|"
	"mission|"
	"responsibilities|duties|requirements|expectations|expectation|qualifications|skills|experience|"
	"looking|"
	"seeking|notice|period|documents|document|certificate|certificates|copy|forward|touch|successful|"
	"success|"
	"growth|future|environment|everything|lot|much|time|start|email|e-mail|letter|resume|cv|portfolio|"
	"availability|"
	"available|steps|step|hiring|recruitment|next|know|know|busy|suitable|suited|fit|challenges|plans|"
	"details|"
	"information|background|strengths|colleagues|progress|status|standing|considered|considering|soon|"
	"possible|possibly";
/* These tell nothing by themselves. */
static const char empty[] =
	"thing|things|work|works|working|really|very|also|many|great|well|team|teams|"
	"something|nothing|interesting|important|able|would|like|liked|one|two|three|do|does|"
	"did|done|anything|day|made|make|makes|want|wanted|think|thought|need|needs|best|mean|"
	"means|expect|get|got|going|look|give|take|feel|people|use|see|find|you're|you've|"
	"you'd|i'd|we're|they're|that's|it's|there's|what's|who's|been|myself|some|more|most|"
	"other|others|thank|thanks|please|happy|glad|pleased|sure|that|this|while|clearly|"
	"openly|everyone|your|helpful|kind|nice|lovely|perfect|strong|impressed|enjoyed|"
	"pleasure|clear|honest|picture|insight|insights|warm|welcome|comfortable|valuable|"
	"thorough|patient|friendly|generous|impression|overview|idea|again|forward|so|"
	"informative|pleasant|wonderful|questions|question|talk|conversation|meeting";
static const uint32_t closed = WORD_DETERMINER | WORD_POSSESSIVE | WORD_SUBJECT | WORD_OBJECT |
			       WORD_PREPOSITION | WORD_CONJUNCTION | WORD_MODAL | WORD_BE | WORD_HAVE |
			       WORD_DAY | WORD_MONTH | WORD_TIME;

static bool tells(const struct token *token)
{
	if (token->kind == TOKEN_NUMBER)
		return true;
	return token->kind == TOKEN_WORD && strlen(token->lower) >= TELLS_MIN_LETTERS &&
	       !(token->classes & closed) && !token_is(token, empty);
}

static bool is_asked(const struct reading *reading, uint32_t from, uint32_t end)
{
	bool told = false;
	for (uint32_t i = from; i < end; i++) {
		if (token_is(&reading->tokens[i], practical))
			return false;
		told |= tells(&reading->tokens[i]);
	}
	return told;
}

/* ", so I waited": what the writer makes of it is no part of it. */
static bool turns_to_writer(const struct reading *reading, uint32_t at, uint32_t end)
{
	return wording_match(reading, at, end, ",|;|-|: so|and|but|which? i|i've|i'd|i'm|my") > 0;
}

/* Some words of meaning, and the more, the more there is of what every applicant is told. */
static bool is_told(const struct proof *proof, const struct reading *reading, uint32_t from, uint32_t end,
	unsigned needed)
{
	unsigned count = 0;
	for (uint32_t i = from; i < end && !turns_to_writer(reading, i, end); i++) {
		const struct token *token = &reading->tokens[i];
		if (token_is(token, usual))
			needed += PER_USUAL;
		else
			count += tells(token) && !word_is_of_the_case(proof->context, token->lower);
	}
	return count >= needed;
}

static bool is_told_by(const struct proof *proof, const struct reading *reading,
	const struct sentence *sentence, const char *frame, unsigned needed)
{
	const uint32_t end = sentence->first + sentence->count;
	const uint32_t at = wording_find(reading, sentence->first, end, frame);
	return at < end && is_told(proof, reading, at + wording_match(reading, at, end, frame), end, needed);
}

bool detail_is_told(const struct proof *proof, const struct reading *reading, const struct sentence *sentence)
{
	const uint32_t end = sentence->first + sentence->count;
	for (size_t i = 0; i < ARRAY_COUNT(asked_frames); i++) {
		const uint32_t at = wording_find(reading, sentence->first, end, asked_frames[i]);
		if (at < end && is_asked(reading, at + wording_match(reading, at, end, asked_frames[i]), end))
			return true;
	}
	for (size_t i = 0; i < ARRAY_COUNT(frames); i++)
		if (is_told_by(proof, reading, sentence, frames[i], ENOUGH_TOLD))
			return true;
	for (size_t i = 0; i < ARRAY_COUNT(done_frames); i++)
		if (is_told_by(proof, reading, sentence, done_frames[i], ENOUGH_DONE))
			return true;
	return false;
}

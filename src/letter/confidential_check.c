/* What is not the person's to tell: an employer's secrets, and notes that were marked so. */
#include "base/array.h"
#include "letter/checks.h"
#include "letter/likeness.h"
#include "letter/wording.h"

#include <string.h>

enum { NOTE_MAX_WORDS = 60, NOTES_MAX = 100, TOLD_MAX = 20 };

static const char secret[] = "That sounds like a secret of your employer; leave it out";
static const char agreement[] = "What is under a non-disclosure agreement is not yours to tell";
static const char code_name[] = "An internal name is not yours to tell";
static const char nobodys[] = "What nobody may know stays out of a letter";

enum { NEEDS_NOTHING, NEEDS_OWN, NEEDS_OFFER };

/* Secrets by name, and in the own words. */
static const struct {
	const char *wording;
	uint8_t needs; /* OWN: "my employer" or the like in the sentence; OFFER: "I can send you" as well */
	const char *message;
} secrets[] = {
	{"under nda|n.d.a.", NEEDS_OWN, agreement},
	{"under a|an|the|my|strict? nda|non-disclosure|confidentiality agreement?", NEEDS_OWN, agreement},
	{"internal code|project? name|codename|code-name", NEEDS_NOTHING, code_name},
	{"internally known|called|named", NEEDS_OWN, code_name},
	{"my|our unreleased|unannounced|undisclosed", NEEDS_NOTHING, secret},
	{"unreleased|unannounced|undisclosed|pre-release", NEEDS_OWN, secret},
	{"confidential|proprietary|secret|classified|unpublished", NEEDS_OFFER, secret},
	{"not yet|been? public|announced|released|published|launched|disclosed", NEEDS_OWN, secret},
	{"not|n't public yet|knowledge", NEEDS_OWN, secret},
	{"trade secret|secrets", NEEDS_OWN, secret},
	{"client|customer list|lists|database", NEEDS_OFFER,
		"An employer's client list is not yours to offer"},
	{("internal "
	  "documents|document|report|reports|figures|numbers|roadmap|data|memo|slides|wiki|repository"),
		NEEDS_OFFER, secret},
	{"source code of|from my|our current|present|former|previous|old? employer|company|firm",
		NEEDS_NOTHING, "An employer's source code is not yours to offer"},
	{"employer's|company's|firm's source|internal|client|customer code|list|data|documents|figures",
		NEEDS_OFFER, secret},
	{"password|passwords|passcode|pin is|:|=|are|was", NEEDS_NOTHING,
		"Never put a password into a letter"},
	{"off the record", NEEDS_NOTHING, "What was said off the record stays out of a letter"},
	{"between us|ourselves , i|he|she|they|my|the|we|our", NEEDS_NOTHING,
		"What stays between you stays out of a letter"},
	{"do not|n't|please tell|repeat anyone|anybody|this|it", NEEDS_NOTHING, nobodys},
	{"don't|not tell|repeat|mention|share this|it|anyone|anybody to|with? anyone|anybody?", NEEDS_NOTHING,
		nobodys},
	{"keep this|it|that to yourself|yourselves", NEEDS_NOTHING, nobodys},
	{"keep|leave this|it|that between us|you|ourselves", NEEDS_NOTHING, nobodys},
	{"secretly", NEEDS_OWN, secret},
	{"should|must|can not be? telling|tell|sharing|share you? this|that", NEEDS_NOTHING, nobodys},
	{"shouldn't|mustn't|can't be? telling|tell|sharing|share you? this|that", NEEDS_NOTHING, nobodys},
};

static const char *const owners[] = {("my|our current|present|former|previous|last|old|ex|biggest|largest? "
				      "employer|employer's|employers|company|"
				      "company's|firm|firm's|boss|boss's|team|team's|client|clients|client's|"
				      "customer|customer's|customers|workplace|job|"
				      "department|department's|office|agency|organisation|organization|bank|"
				      "hospital|school|group|manager|ceo"),
	"current|present|former|previous|last employer|employer's|company|company's|firm|client",
	"where i work"};
static const char *const offers[] = {("send|share|give|show|bring|forward|tell|attach|attached|attaching|"
				      "email|pass|offer|upload|enclose|enclosed|"
				      "include|included|telling|copy|copies")};
/* Respect for secrets is none told. */
static const char *const respects[] = {
	("cannot|can't|couldn't|won't|wouldn't|unable|must|may not? share|disclose|discuss|"
	 "reveal|say|tell|name|talk|go"),
	"not able|allowed|free|at to|liberty",
	"keep|kept|treat|treated|remain|stay|stays ..3 confidential|secret|private",
	"understand|respect|appreciate|aware|mindful|honour|honor", "confidentially",
	"without disclosing|sharing|revealing|naming|breaching", "so|hence|therefore i cannot|can't",
	"anonymised|anonymized|generic|public version|example|data", "your|the|this confidential",
	"in confidence", "confidential information|data systems|handling|records",
	("handling|handle|protect|protecting|secure|securing ..3 confidential|"
	 "proprietary|client|customer")};

struct secret_look {
	struct proof *proof;
	const struct reading *reading;
	const struct sentence *sentence;
	uint32_t end;
	size_t told;
	struct folded *folded; /* of each token; NULL until a note asks for it */
};

static bool sentence_has(const struct secret_look *look, const char *const *wordings, size_t count)
{
	return wording_find_any(look->reading, look->sentence->first, look->end, wordings, count) !=
	       look->end;
}

static void tell(struct secret_look *look, uint32_t first, uint32_t last, const char *message)
{
	if (look->told++ < TOLD_MAX)
		proof_find_kind(
			look->proof, FINDING_CONFIDENTIAL, SEVERITY_WARNING, look->reading, first, last)
			->message = message;
}

static void check_sentence(struct secret_look *look)
{
	for (uint32_t i = look->sentence->first; i < look->end; i++)
		for (size_t j = 0; j < ARRAY_COUNT(secrets); j++) {
			const uint32_t count = wording_match(look->reading, i, look->end, secrets[j].wording);

			if (count == 0)
				continue;
			if (sentence_has(look, respects, ARRAY_COUNT(respects)))
				return;
			if ((secrets[j].needs >= NEEDS_OWN &&
				    !sentence_has(look, owners, ARRAY_COUNT(owners))) ||
				(secrets[j].needs == NEEDS_OFFER &&
					!sentence_has(look, offers, ARRAY_COUNT(offers))))
				continue;
			tell(look, i, i + count - 1, secrets[j].message);
			return;
		}
}

/* A note with the mark taken off. */
struct secret_note {
	struct folded words[NOTE_MAX_WORDS];
	size_t count;
};

static const char *const marks[] = {"confidential", "off the record", "between us", "between you and me",
	"between ourselves", "don't mention", "do not mention", "don't tell", "do not tell", "don't say",
	"do not say", "not public", "not for the letter", "keep to myself", "keep this to", "keep it to",
	"in confidence", "secret", "not to be mentioned", "don't write", "do not write",
	"private:", "not to be shared", "don't share", "do not share", "under nda"};
static const char small[] = "the|a|an|and|or|of|to|in|on|at|for|with|is|are|was|were|be|been|it|its|that|"
			    "this|they|them|their|he|she|his|her|"
			    "we|our|you|your|i|me|my|not|no|do|dont|does|did|will|would|can|could|should|has|"
			    "have|had|about|mention|tell|"
			    "confidential|off|record|between|us|public|yet|keep|secret|private|share|please|"
			    "said|told|says|so|as|by|from|"
			    "but|if|who|what|which|there|very|just|only|letter|write|nda|under|confidence|"
			    "ourselves|myself|team|company|"
			    "role|position|interview|work|job|new|year|time|people";

static bool is_marked(const char *text)
{
	for (size_t i = 0; i < ARRAY_COUNT(marks); i++)
		if (strcasestr(text, marks[i]))
			return true;
	return false;
}

static void note_words(const struct secret_look *look, const char *text, struct secret_note *ret_note)
{
	struct span rest = span_of(text), word;

	ret_note->count = 0;
	while (span_cut(&rest, ' ', &word) && ret_note->count < NOTE_MAX_WORDS) {
		struct folded folded;

		while (word.length > 0 && strchr(",.;:()!?\"", word.start[word.length - 1]))
			word.length--;
		folded = likeness_fold(word, look->proof->arena);
		if (folded.length > 2 && !folded_is(folded, small))
			ret_note->words[ret_note->count++] = folded;
	}
}

static int note_index(const struct secret_note *note, struct folded word)
{
	for (size_t i = 0; i < note->count; i++)
		if (likeness_same(note->words[i], word))
			return (int)i;
	return -1;
}

static void check_note(struct secret_look *look, const struct secret_note *note, bool concern)
{
	/* Half of what it says; of a concern nearly all, for that it is spoken of is right. */
	const size_t least = concern           ? (note->count * 9 + 9) / 10
			     : note->count < 4 ? note->count
					       : (note->count + 1) / 2;
	bool told[NOTE_MAX_WORDS] = {false};
	uint32_t first = look->end, last = look->end;
	size_t count = 0;

	for (uint32_t i = look->sentence->first; i < look->end; i++) {
		const int index =
			look->reading->tokens[i].kind == TOKEN_MARK ? -1 : note_index(note, look->folded[i]);

		if (index < 0)
			continue;
		first = first == look->end ? i : first;
		last = i;
		count += !told[index];
		told[index] = true;
	}
	if (count == 0 || count < least || (concern && note->count < 5))
		return;
	tell(look, first, last,
		concern ? "This is your note on a concern, word for word; answer it instead"
			: "Your note says that this is not for telling");
}

/* Each word once, for all notes. */
static void fold_words(struct secret_look *look)
{
	const struct reading *reading = look->reading;

	look->folded = arena_array(look->proof->arena, struct folded, reading->token_count + 1);
	for (uint32_t i = 0; i < reading->token_count; i++)
		if (reading->tokens[i].kind != TOKEN_MARK)
			look->folded[i] = likeness_fold(token_text(reading, i), look->proof->arena);
}

static void check_notes(struct secret_look *look)
{
	const struct letter_context *context = look->proof->context;
	const struct reading *reading = look->reading;
	struct secret_note note;

	for (size_t i = 0; i < context->note_count && i < NOTES_MAX; i++) {
		const bool concern = context->notes[i].about == ABOUT_CONCERN;
		const bool marked = is_marked(context->notes[i].text);

		if (!marked && !concern)
			continue;
		if (look->folded == NULL)
			fold_words(look);
		note_words(look, context->notes[i].text, &note);
		for (uint32_t j = 0; j < reading->sentence_count && j < 1000; j++) {
			look->sentence = &reading->sentences[j];
			look->end = look->sentence->first + look->sentence->count;
			if (look->sentence->region == REGION_TEXT || look->sentence->region == REGION_HEADING)
				check_note(look, &note, !marked);
		}
	}
}

void confidential_check(struct proof *proof)
{
	struct secret_look look = {.proof = proof, .reading = &proof->body};

	for (uint32_t i = 0; i < proof->body.sentence_count; i++) {
		look.sentence = &proof->body.sentences[i];
		look.end = look.sentence->first + look.sentence->count;
		if (look.sentence->region == REGION_TEXT || look.sentence->region == REGION_HEADING)
			check_sentence(&look);
	}
	check_notes(&look);
}

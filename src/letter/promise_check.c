/* Promises that nobody logged: what is said in a letter has to be kept. */
#include "base/array.h"
#include "letter/checks.h"
#include "letter/likeness.h"
#include "letter/wording.h"

#include <string.h>

enum { PROMISE_MAX_WORDS = 40, PROMISES_MAX_CHECKED = 40, PROMISES_MAX_KNOWN = 64 };

/* What can be kept or forgotten; "will be happy to", "will gladly answer", "will have" are none. */
static const char deeds[] =
	"send|forward|mail|email|e-mail|post|share|call|ring|phone|write|prepare|draft|deliver|"
	"bring|return|submit|provide|upload|compile|review|check|ask|look|find|finish|complete|"
	"introduce|book|arrange|schedule|set|put|drop|pass|supply|translate|test|get|give|confirm|"
	"follow|report|connect|invite|text|fax|scan|print|publish|update";
static const char *const heads[] = {"i will|shall|'ll also|then|certainly|definitely|of? course? *",
	"i'll also|then|certainly|definitely|of? course? *", "i promise to *", "i promised to *",
	"i am|'m going to *", "i'm going to *", "you will|shall have|receive|get", "you'll have|receive|get",
	"let me *"};
/* Nothing that has to be logged. */
static const char *const harmless[] = {"let you know", "get|be|keep|stay in touch", "look forward",
	"give it|this|that my", "give ..2 thought", "get back to you", "follow up", "follow your|the|it",
	"review your|the", "call it|this|myself", "put my|it in", "put ..2 heart",
	"bring my|the|a|this|that|these|energy|enthusiasm|to", "give my|everything|notice",
	"find it|that|a|the|out", "get to|the|a|there|started|along|up|on", "look at|back|into|for|up? again",
	"share your|that|the|this view|views|values|passion|news|good",
	"check my|the inbox|email|phone|diary|calendar|website|site", "ask for|about",
	"write again|more|code", "finish my|the|a|with", "complete my|the|a",
	"provide value|support|leadership|good|great|any|you? a? strong",
	"set a|an|the|up? example|alarm|aside", "test my|the", "update my", "report to", "return to",
	"return on|from|in", "deliver results|value|on|great|the", "connect with", "publish my|a|the",
	"prepare for|myself|thoroughly", "pass on|the", "receive|get|have ..2 from|support|best",
	"arrange my|for", "complete|finish my", "schedule my", "post my"};
/* Words of a promise that tell nothing. */
static const char small[] =
	"i|you|your|the|a|an|to|of|and|it|will|shall|my|me|that|this|by|on|in|for|with|at|over|soon|"
	"then|also|as|is|be|have|some|send|email|mail|forward|share|ill|today|tomorrow|next|week|"
	"monday|tuesday|wednesday|thursday|friday|which|we|promised|promise|our|from|about|ready|out";

/* The words of a logged promise. */
struct kept_promise {
	struct folded words[PROMISE_MAX_WORDS];
	size_t count;
};

struct promise_look {
	struct proof *proof;
	struct kept_promise known[PROMISES_MAX_KNOWN];
	size_t known_count, checked;
};

static void know(struct promise_look *look)
{
	const struct letter_context *context = look->proof->context;

	for (size_t i = 0; i < context->promise_count && i < PROMISES_MAX_KNOWN; i++) {
		struct kept_promise *promise = &look->known[look->known_count++];
		struct span rest = span_of(context->promises[i]), word;

		while (span_cut(&rest, ' ', &word) && promise->count < PROMISE_MAX_WORDS) {
			const struct folded folded = likeness_fold(span_trim(word), look->proof->arena);

			if (folded.length > 0)
				promise->words[promise->count++] = folded;
		}
	}
}

static bool has_word(const struct kept_promise *promise, struct folded word)
{
	for (size_t i = 0; i < promise->count; i++) {
		const struct folded known = promise->words[i];
		const uint32_t least = known.length < word.length ? known.length : word.length;

		/* "teardown" and "teardowns", "calling" and "call" */
		if (likeness_same(known, word) || (least >= 4 && memcmp(known.text, word.text, least) == 0) ||
			likeness_near(known, word, false))
			return true;
	}
	return false;
}

/* A logged promise that shares a word with what is promised; where all of it is small words ("I will call
 * you"), any promise to do that deed. */
static bool is_logged(
	const struct promise_look *look, const struct reading *reading, uint32_t deed, uint32_t end)
{
	bool tells = false;

	for (uint32_t i = deed + 1; i < end; i++) {
		const struct folded word = likeness_fold(token_text(reading, i), look->proof->arena);

		if (word.length == 0 || folded_is(word, small))
			continue;
		tells = true;
		for (size_t j = 0; j < look->known_count; j++)
			if (has_word(&look->known[j], word))
				return true;
	}
	for (size_t i = 0; i < look->known_count && !tells; i++)
		if (has_word(&look->known[i], likeness_fold(token_text(reading, deed), look->proof->arena)))
			return true;
	return false;
}

static bool is_harmless(const struct reading *reading, uint32_t deed, uint32_t end)
{
	for (size_t i = 0; i < ARRAY_COUNT(harmless); i++)
		if (wording_match(reading, deed, end, harmless[i]) > 0)
			return true;
	return false;
}

/* Conditions and wishes promise nothing. */
static bool is_conditional(const struct reading *reading, const struct sentence *sentence, uint32_t deed)
{
	for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++)
		if (token_is(&reading->tokens[i], "if|should|unless|whether|once|role|position") && i < deed)
			return true;
	for (uint32_t i = deed; i < sentence->first + sentence->count; i++)
		if (token_is(&reading->tokens[i], "if|unless|?"))
			return true;
	return false;
}

static void ask(struct promise_look *look, const struct reading *reading, uint32_t first, uint32_t last)
{
	const struct token *from = &reading->tokens[first], *to = &reading->tokens[last];
	struct finding *finding =
		proof_find_kind(look->proof, FINDING_PROMISE, SEVERITY_WARNING, reading, first, last);

	finding->message = arena_format(look->proof->arena,
		"Nothing in the log promises this: log it, so that it is kept (tact log promise '%.*s')",
		(int)(to->end - from->start < 80 ? to->end - from->start : 0),
		reading->text.start + from->start);
}

static uint32_t clause_end(const struct reading *reading, uint32_t token, uint32_t end)
{
	while (token < end && !token_is(&reading->tokens[token], ".|;|!|?|,|:|but|and|because|so|("))
		token++;
	return token;
}

static void check_head(struct promise_look *look, const struct reading *reading,
	const struct sentence *sentence, uint32_t token)
{
	const uint32_t end = sentence->first + sentence->count;

	for (size_t i = 0; i < ARRAY_COUNT(heads); i++) {
		const uint32_t count = wording_match(reading, token, end, heads[i]);
		uint32_t deed = token + count - 1, stop;

		if (count == 0)
			continue;
		if (deed + 1 < end && (reading->tokens[deed].classes & WORD_ADVERB) &&
			!token_is(&reading->tokens[deed], deeds))
			deed++;
		/* "I will gladly send it" offers. */
		if (token_is(&reading->tokens[token + count - 1], "gladly|happily|try"))
			return;
		/* A letter that announces a call promises it; the log follows when it is sent. */
		if (look->proof->context->kind == LETTER_CALL &&
			token_is(&reading->tokens[deed], "call|ring|phone|try"))
			return;
		if (!token_is(&reading->tokens[deed], deeds) &&
			!(token_is(&reading->tokens[token], "you|you'll")))
			continue;
		stop = clause_end(reading, deed, end);
		if (is_harmless(reading, deed, end) || is_conditional(reading, sentence, deed) ||
			stop <= deed + 1 || is_logged(look, reading, deed, stop))
			return;
		look->checked++;
		ask(look, reading, token, stop - 1);
		return;
	}
}

void promise_check(struct proof *proof)
{
	const struct reading *reading = &proof->body;
	struct promise_look *look;

	if (!proof->context->promises_known)
		return;
	look = arena_new(proof->arena, struct promise_look);
	look->proof = proof;
	know(look);
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];

		if (sentence->region != REGION_TEXT && sentence->region != REGION_HEADING)
			continue;
		for (uint32_t j = 0; j < sentence->count && look->checked < PROMISES_MAX_CHECKED; j++)
			if (token_is(&reading->tokens[sentence->first + j], "i|i'll|i'm|you|you'll|let"))
				check_head(look, reading, sentence, sentence->first + j);
	}
}

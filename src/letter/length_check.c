/* Letters that are too long, and sentences that do not end. */
#include "base/array.h"
#include "base/text.h"
#include "letter/checks.h"

enum {
	SENTENCE_WARN = 60, /* words */
	SENTENCE_HINT = 48,
	RAMBLING_WORDS = 150, /* from here on, where the sentences are long as well */
	RAMBLING_AVERAGE = 34,
};

/* Words from which on a letter of a kind is long, and too long. */
static const struct {
	uint16_t hint, warn;
} limits[LETTER_KIND_COUNT] = {
	[LETTER_OTHER] = {400, 600},
	[LETTER_THANK] = {220, 265},
	[LETTER_FOLLOW_UP] = {220, 290},
	[LETTER_ACCEPT] = {300, 400},
	[LETTER_DECLINE] = {250, 350},
	[LETTER_WITHDRAW] = {250, 350},
	[LETTER_NETWORKING] = {250, 350},
	[LETTER_REJECTED] = {250, 350},
	[LETTER_RECRUITER] = {400, 600},
	[LETTER_REFERENCE] = {400, 600},
	[LETTER_CALL] = {200, 300},
};

/* The words of the longest part of a sentence between semicolons. */
static uint32_t sentence_words(const struct reading *reading, const struct sentence *sentence)
{
	uint32_t words = 0, most = 0;
	for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
		const struct token *token = &reading->tokens[i];
		if (token->kind != TOKEN_MARK)
			words++;
		else if (token_is(token, ";"))
			words = 0;
		most = words > most ? words : most;
	}
	return most;
}

static void check_sentences(struct proof *proof)
{
	const struct reading *reading = &proof->body;
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		if (sentence->region != REGION_TEXT)
			continue;
		uint32_t words = sentence_words(reading, sentence);
		if (words <= SENTENCE_HINT)
			continue;
		struct finding *finding = proof_find_kind(proof, FINDING_LENGTH,
			words > SENTENCE_WARN ? SEVERITY_WARNING : SEVERITY_HINT, reading, sentence->first,
			sentence->first + sentence->count - 1);
		finding->message =
			arena_format(proof->arena, "One sentence of %u words: make it two or three", words);
	}
}

static uint32_t count_sentences(const struct reading *reading)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < reading->sentence_count; i++)
		count += reading->sentences[i].region == REGION_TEXT;
	return count;
}

static void check_whole(struct proof *proof)
{
	uint32_t words = proof->body.word_count, sentences = count_sentences(&proof->body);
	enum letter_kind kind = proof->context->kind;
	bool asked = kind == LETTER_THANK || kind == LETTER_FOLLOW_UP;
	bool rambling = asked && words >= RAMBLING_WORDS && words >= sentences * RAMBLING_AVERAGE;
	if (words <= limits[kind].hint && !rambling)
		return;
	enum severity severity = words > limits[kind].warn || rambling ? SEVERITY_WARNING : SEVERITY_HINT;
	struct finding *finding = findings_add(&proof->findings, FINDING_LENGTH, severity, false, 0, 0);
	finding->message = arena_format(proof->arena,
		"%u words are too many for this letter; half of them would be read twice", words);
}

static void check_note(struct proof *proof)
{
	const struct letter_context *context = proof->context;
	struct span body = span_trim(proof->letter->body);
	size_t points = text_utf8_length(body.start, body.length);
	if (context->channel != CHANNEL_LINKEDIN || context->linkedin_max_points == 0 ||
		points <= context->linkedin_max_points)
		return;
	struct finding *finding = findings_add(&proof->findings, FINDING_LENGTH, SEVERITY_ERROR, false, 0, 0);
	finding->message =
		arena_format(proof->arena, "%zu characters; a note with a request to connect has at most %zu",
			points, context->linkedin_max_points);
}

void length_check(struct proof *proof)
{
	check_sentences(proof);
	check_whole(proof);
	check_note(proof);
	if (proof->body.cut)
		findings_add(&proof->findings, FINDING_LENGTH, SEVERITY_WARNING, false, 0, 0)->message =
			"Only the first ten thousand words were read; nobody would read more";
}

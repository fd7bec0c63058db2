/* How sentences end: without a full stop, without a question mark, or before they were sentences. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/proof.h"
#include "letter/usage_row.h"

#include <string.h>

enum { LAST_WORDS = 4, FRAGMENT_MAX_WORDS = 14, SENTENCE_LEAST_WORDS = 4 };

static const char closing_marks[] = "\"|'|)|]|''";

static uint32_t end_of(const struct sentence *sentence)
{
	return sentence->first + sentence->count;
}

static bool ends_with(const struct reading *reading, const struct sentence *sentence, const char *marks)
{
	uint32_t at = end_of(sentence);
	while (at > sentence->first + 1 && token_is(&reading->tokens[at - 1], closing_marks))
		at--;
	return at > sentence->first && token_is(&reading->tokens[at - 1], marks);
}

static uint32_t words_in(const struct reading *reading, const struct sentence *sentence)
{
	uint32_t count = 0;
	for (uint32_t i = sentence->first; i < end_of(sentence); i++)
		count += reading->tokens[i].kind != TOKEN_MARK;
	return count;
}

static bool has_class(const struct reading *reading, const struct sentence *sentence, uint32_t classes)
{
	for (uint32_t i = sentence->first; i < end_of(sentence); i++)
		if (reading->tokens[i].kind == TOKEN_WORD && (reading->tokens[i].classes & classes))
			return true;
	return false;
}

/* Items of a list need no stop. */
static bool has_bullet(const struct reading *reading, const struct sentence *sentence)
{
	for (uint32_t i = sentence->first; i < end_of(sentence); i++) {
		uint32_t start = reading->tokens[i].start;
		if (reading->tokens[i].kind == TOKEN_MARK &&
			(start == 0 || reading->text.start[start - 1] == '\n'))
			return true;
	}
	return false;
}

/* A signature, an address or a title has no verb. */
static bool is_sentence(const struct reading *reading, const struct sentence *sentence)
{
	return words_in(reading, sentence) >= SENTENCE_LEAST_WORDS && !has_bullet(reading, sentence) &&
	       has_class(reading, sentence, WORD_SUBJECT | WORD_BE | WORD_MODAL | WORD_HAVE | WORD_DO) &&
	       reading->tokens[end_of(sentence) - 1].kind != TOKEN_ADDRESS;
}

static bool lacks_stop(const struct reading *body, uint32_t number)
{
	const struct sentence *sentence = &body->sentences[number];
	const struct sentence *next = number + 1 < body->sentence_count ? sentence + 1 : NULL;
	if (sentence->region != REGION_TEXT || sentence->ended || !is_sentence(body, sentence))
		return false;
	const struct token *last = &body->tokens[end_of(sentence) - 1];
	/* A comma, a dash, a smile. */
	if (last->kind == TOKEN_MARK && (!token_is(last, closing_marks) || last[-1].kind == TOKEN_MARK))
		return false;
	return !next || next->paragraph != sentence->paragraph || next->region != REGION_TEXT ||
	       (body->tokens[next->first].capital &&
		       body->tokens[next->first].classes &
			       (WORD_SUBJECT | WORD_POSSESSIVE | WORD_DETERMINER));
}

/* First word, second word: what only a question begins with. */
static const struct {
	const char *first, *second;
} questions[] = {
	{"could|would|can|will", "you|we|i|there|it|someone|anyone|this"},
	{"do|did|does|have|has", "you|we|they|he|she|it|i|anyone|your"},
	{"is|are", "you|there|it|this|that|these|they|we|your"},
	{"was|were", "there|this|that|these|they|we|your"},
	{"may|shall", "i|we"},
	{"what|how|when|where|why|which", "do|does|did|would|could|can|should|will"},
	{"what|where|who|when", "is|are"},
	{"how", "is|are|was|many|long|soon"},
	{"what", "time"},
};
static const char what_asks[] = "the|your|my|our|a|an|i|you|we|they|it|he|she|this|there|someone|anyone";

static bool asks(const struct reading *reading, const struct sentence *sentence)
{
	const struct token *tokens = &reading->tokens[sentence->first];
	if (sentence->count < 5)
		return false;
	bool begun = false;
	for (size_t i = 0; i < ARRAY_COUNT(questions) && !begun; i++)
		begun = token_is(&tokens[0], questions[i].first) && token_is(&tokens[1], questions[i].second);
	if (!begun)
		return false;
	if (token_is(&tokens[1], "time"))
		return token_is(&tokens[2], "would|will|do|does|is|are|can|could|should");
	if (token_is(&tokens[0], "what|where|who|when|how|why|which"))
		return token_is(&tokens[2], what_asks) && !token_is(&tokens[1], "many|long|soon|time");
	return true;
}

/* A line on its own is no letter: it may be a title, or a piece of something. */
static bool is_single(const struct reading *body)
{
	return body->sentence_count < 2;
}

static void look_for_stop(struct proof *proof, const struct family *family)
{
	const struct reading *body = &proof->body;
	for (uint32_t i = 0; i < body->sentence_count && !is_single(body); i++) {
		if (!lacks_stop(body, i))
			continue;
		const struct sentence *sentence = &body->sentences[i];
		uint32_t last = end_of(sentence) - 1;
		uint32_t first = sentence->count > LAST_WORDS ? last + 1 - LAST_WORDS : sentence->first;
		while (first < last && body->tokens[first].kind == TOKEN_MARK)
			first++;
		uint32_t start = body->tokens[first].start;
		struct finding *finding = proof_find(proof, family, body, first, last);
		bool question = asks(body, sentence);
		finding_suggest(
			finding, arena_format(proof->arena, "%.*s%s", (int)(body->tokens[last].end - start),
					 body->text.start + start, question ? "?" : "."));
	}
}

/* "When you have a moment, could you …." */
static bool asks_late(const struct reading *reading, const struct sentence *sentence)
{
	const struct token *first = &reading->tokens[sentence->first];
	if (!token_is(first, "if|when|while|as|once|before|after|also"))
		return false;
	for (uint32_t i = sentence->first + 1; i + 2 < end_of(sentence); i++)
		if (token_is(&reading->tokens[i], ","))
			return token_is(&reading->tokens[i + 1], "could|would|can|will") &&
			       token_is(&reading->tokens[i + 2], "you");
	return false;
}

static void look_for_question(struct proof *proof, const struct family *family)
{
	const struct reading *body = &proof->body;
	for (uint32_t i = 0; i < body->sentence_count; i++) {
		const struct sentence *sentence = &body->sentences[i];
		if (sentence->region != REGION_TEXT || !ends_with(body, sentence, ".") ||
			!(asks(body, sentence) || asks_late(body, sentence)))
			continue;
		uint32_t last = end_of(sentence) - 1;
		while (last > sentence->first && !token_is(&body->tokens[last], "."))
			last--;
		if (last == sentence->first)
			continue;
		struct span word = token_text(body, last - 1);
		struct finding *finding = proof_find(proof, family, body, last - 1, last);
		finding_suggest(finding, arena_format(proof->arena, "%.*s?", (int)word.length, word.start));
	}
}

/* Groups of verbs with a person or tense: "would have been" counts once. */
static unsigned count_finite(const struct reading *reading, const struct sentence *sentence)
{
	unsigned count = 0;
	bool in_group = false;
	for (uint32_t i = sentence->first; i < end_of(sentence); i++) {
		uint32_t classes = reading->tokens[i].kind == TOKEN_WORD ? reading->tokens[i].classes : 0;
		bool helping = classes & (WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL);
		bool finite = helping || (classes & WORD_VERB_ED) ||
			      ((classes & WORD_VERB_S) && !(classes & WORD_PLURAL));
		bool begins = finite && !in_group &&
			      !token_is(&reading->tokens[i], "be|been|being|having|done|doing");
		count += begins;
		in_group = finite || (in_group && (classes & WORD_ADVERB));
	}
	return count;
}

static unsigned count_subjects(const struct reading *reading, const struct sentence *sentence)
{
	unsigned count = 0;
	for (uint32_t i = sentence->first; i < end_of(sentence); i++) {
		const struct token *before = i > sentence->first ? &reading->tokens[i - 1] : NULL;
		bool object = before && (before->classes & WORD_PREPOSITION) &&
			      !(before->classes & WORD_CONJUNCTION);
		count += !object && token_is(&reading->tokens[i], "i|we|they|he|she|i'm|i've|we've|i'd|we're|"
								  "they're|i'll|you|it|it's|that's|that");
	}
	return count;
}

static bool has_comma(const struct reading *reading, const struct sentence *sentence)
{
	for (uint32_t i = sentence->first; i < end_of(sentence); i++)
		if (reading->tokens[i].kind == TOKEN_MARK && token_is(&reading->tokens[i], ",|;|:|-|(|\""))
			return true;
	return false;
}

/* A part of a sentence that was meant to hang on the one before. */
static bool hangs(const struct reading *reading, const struct sentence *sentence)
{
	const struct token *tokens = &reading->tokens[sentence->first];
	if (sentence->count < 4 || !ends_with(reading, sentence, ".") ||
		words_in(reading, sentence) > FRAGMENT_MAX_WORDS || has_comma(reading, sentence))
		return false;
	if (token_is(&tokens[0], "which"))
		return token_is(&tokens[1], "is|was|are|were|has|have|had|means|meant|makes|made|would|will|"
					    "can|could|i|we|you") &&
		       !token_is(&tokens[2], "why");
	if (token_is(&tokens[0], "such"))
		return token_is(&tokens[1], "as");
	if (!token_is(&tokens[0], "because|although|whereas|unless") || token_is(&tokens[1], "of"))
		return false;
	return count_finite(reading, sentence) <= 1 && count_subjects(reading, sentence) <= 1;
}

static bool is_question(const struct reading *reading, const struct sentence *sentence)
{
	return ends_with(reading, sentence, "?|??|?!");
}

/* "… showed me. Because it …" in one: "… showed me because it …" */
static const char *joined(struct proof *proof, const struct sentence *sentence)
{
	const struct reading *body = &proof->body;
	uint32_t end = body->tokens[end_of(sentence) - 1].end, from = body->tokens[sentence->first].end;
	return arena_format(proof->arena, "%s%.*s", body->tokens[sentence->first].lower, (int)(end - from),
		body->text.start + from);
}

static void look_for_fragment(struct proof *proof, const struct family *family)
{
	const struct reading *body = &proof->body;
	for (uint32_t i = 1; i < body->sentence_count; i++) {
		const struct sentence *sentence = &body->sentences[i];
		if (sentence->region != REGION_TEXT || sentence[-1].region != REGION_TEXT ||
			sentence[-1].paragraph != sentence->paragraph || is_question(body, sentence - 1) ||
			!hangs(body, sentence))
			continue;
		struct finding *finding =
			proof_find(proof, family, body, sentence->first, end_of(sentence) - 1);
		if (!token_is(&body->tokens[sentence->first], "because"))
			finding->severity = SEVERITY_WARNING;
		finding_suggest(finding, joined(proof, sentence));
	}
}

/* "Thank you for your time, I look forward …" */
static const struct usage splices[] = {
	PERHAPS("^ thank you for your time [, i] look|am|was|would|hope", ". I / and I"),
	PERHAPS("^ thank you for your time and consideration [, i] look|am|was|would|hope", ". I / and I"),
	PERHAPS("^ it was <adverb>? <adjective> meeting|speaking with|to? you <adverb>? [, i] "
		"look|am|was|would|hope",
		". I / and I"),
};

static const struct family families[] = {
	FAMILY_LOOK("full stop missing", "A full stop is missing at the end of this sentence", look_for_stop),
	{"question mark missing", "This is a question, and ends with a question mark", FINDING_GRAMMAR,
		SEVERITY_WARNING, false, NULL, 0, look_for_question},
	FAMILY_LOOK("sentence that hangs", "This is only part of a sentence: join it to the one before",
		look_for_fragment),
	FAMILY("comma between two sentences", "A comma alone does not join two sentences", splices),
};
const struct family_list sentence_families = {families, ARRAY_COUNT(families)};

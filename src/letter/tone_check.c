/* Tone that no phrase shows: shouting, rows of exclamation marks, emoji; and which rule asks for another
 * tone. */
#include "base/array.h"
#include "letter/checks.h"
#include "letter/content.h"
#include "letter/lexicon.h"

#include <string.h>

enum {
	SHOUTED_LEAST = 3,     /* words in a row that make a shout */
	SHOUTED_LETTERS = 4,   /* a shorter word may be an abbreviation */
	EXCLAMATIONS_MANY = 4, /* sentences that end so */
	EMOJI_MANY = 2,
};

static const char emphasized[] =
	"very|really|love|need|must|please|definitely|absolutely|urgent|urgently|never|always|exactly|still|"
	"immediately|truly|extremely|thank|sorry|amazing|awesome|excited|great|best|perfect|today";

static const char *const tone_shout = "This shouts; plain letters are read more willingly";
static const char *const tone_marks = "One mark is enough";

static struct finding *tone(struct proof *proof, const struct reading *reading, enum severity severity,
	uint32_t first, uint32_t last, const char *message)
{
	struct finding *finding = proof_find_kind(proof, FINDING_TONE, severity, reading, first, last);
	finding->message = message;
	return finding;
}

static bool is_read(const struct sentence *sentence)
{
	return sentence->region != REGION_QUOTED && sentence->region != REGION_SIGNATURE;
}

/* Words that are shouted though they are ordinary ones, from `first` on; *ret_words: of at least two letters.
 */
static uint32_t shouted_run(const struct reading *reading, uint32_t first, uint32_t end, unsigned *ret_words)
{
	uint32_t at = first, last = first;
	unsigned ordinary = 0;
	for (*ret_words = 0; at < end; at++) {
		const struct token *token = &reading->tokens[at];
		bool mark = token->kind != TOKEN_WORD;
		if (!mark && !token->shouted && !token_is(token, "i|a"))
			break;
		if (mark)
			continue;
		*ret_words += token->shouted;
		ordinary += token->shouted && (token->classes & WORD_KNOWN) && strlen(token->lower) >= 2;
		last = at;
	}
	if (ordinary * 2 < *ret_words + 1)
		*ret_words = 0;
	return last;
}

static void look_for_shouts(
	struct proof *proof, const struct reading *reading, const struct sentence *sentence)
{
	uint32_t end = sentence->first + sentence->count;
	for (uint32_t at = sentence->first; at < end; at++) {
		const struct token *token = &reading->tokens[at];
		unsigned words;
		if (!token->shouted || token->kind != TOKEN_WORD)
			continue;
		uint32_t last = shouted_run(reading, at, end, &words);
		if (words >= SHOUTED_LEAST)
			tone(proof, reading, SEVERITY_WARNING, at, last, tone_shout);
		else if (strlen(token->lower) >= SHOUTED_LETTERS && token_is(token, emphasized))
			tone(proof, reading, SEVERITY_HINT, at, at, tone_shout);
		at = last;
	}
}

static bool is_emoji(const struct reading *reading, const struct token *token)
{
	if (token->kind != TOKEN_MARK || (unsigned char)token->lower[0] < 0xe2)
		return false;
	/* U+1F000 and on; U+2600 to U+27BF: suns, hearts, hands. */
	return (unsigned char)token->lower[0] == 0xf0 ||
	       ((unsigned char)token->lower[0] == 0xe2 && (unsigned char)token->lower[1] >= 0x98 &&
		       (unsigned char)token->lower[1] <= 0x9e);
}

/* ":)", ";-)", ":D", "<3": a mark with another close behind it. */
static uint32_t smiley_length(const struct reading *reading, uint32_t at, uint32_t end)
{
	const struct token *token = &reading->tokens[at];
	if (at + 1 >= end || !token->after_space || token->end != token[1].start)
		return 0;
	if (token_is(token, "<") && token_is(&token[1], "3"))
		return 2;
	if (!token_is(token, ":|;|=|x"))
		return 0;
	if (token_is(&token[1], ")|))|)))|(|((|*|d|p|dd") &&
		(at + 2 >= end || token[2].after_space || token[2].kind == TOKEN_MARK))
		return 2;
	if (at + 2 < end && token_is(&token[1], "-|'") && token_is(&token[2], ")|))|(|d|p|*") &&
		token[1].end == token[2].start)
		return 3;
	return 0;
}

/* Counters over the whole letter. */
struct tally {
	unsigned exclamations, emoji;
};

static void look_at_marks(struct proof *proof, const struct reading *reading, const struct sentence *sentence,
	struct tally *tally)
{
	uint32_t end = sentence->first + sentence->count;
	for (uint32_t at = sentence->first; at < end; at++) {
		const struct token *token = &reading->tokens[at];
		uint32_t smiley = token->kind == TOKEN_MARK ? smiley_length(reading, at, end) : 0;
		bool emoji = smiley || is_emoji(reading, token);
		size_t length = strlen(token->lower);
		if (emoji) {
			bool row = ++tally->emoji >= EMOJI_MANY || (!smiley && length > 7);
			tone(proof, reading, row ? SEVERITY_WARNING : SEVERITY_HINT, at,
				at + (smiley ? smiley - 1 : 0),
				"A letter to somebody who decides about a job goes without emoji");
		} else if (token->kind == TOKEN_MARK && length > 1 && strchr("!?", token->lower[0])) {
			tone(proof, reading, SEVERITY_WARNING, at, at, tone_marks);
		} else if (token_is(token, "!") && ++tally->exclamations == EXCLAMATIONS_MANY) {
			tone(proof, reading, SEVERITY_HINT, at, at,
				"So many exclamation marks sound breathless");
		}
	}
}

static void look_at(struct proof *proof, const struct reading *reading)
{
	struct tally tally = {0};
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		if (!is_read(sentence))
			continue;
		if (sentence->region != REGION_HEADING)
			look_for_shouts(proof, reading, sentence);
		look_at_marks(proof, reading, sentence, &tally);
	}
}

void tone_check(struct proof *proof)
{
	look_at(proof, &proof->subject);
	look_at(proof, &proof->body);
}

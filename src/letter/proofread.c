/* A letter proof-read: taken apart, held against patterns and checks, the findings in order. */
#include "letter/proofread.h"

#include "base/array.h"
#include "base/text.h"
#include "letter/checks.h"
#include "letter/families.h"
#include "letter/topic.h"
#include "letter/weed.h"

#include <string.h>

struct proofreader {
	const struct spelling *spelling;
	const struct lexicon *lexicon;
	const struct patterns *patterns, *topics;
	bool all;
};

/* Every check that reads the whole letter; an owner adds a line. */
static void (*const checks[])(struct proof *proof) = {
	spelling_check,
	placeholder_check,
	attachment_check,
	tone_check,
	length_check,
	name_check,
	employer_check,
	date_check,
	promise_check,
	confidential_check,
	duplicate_check,
	pasted_check,
};

struct proofreader *proofreader_new(const struct spelling *spelling, bool all, struct arena *arena)
{
	struct proofreader *proofreader = arena_new(arena, struct proofreader);
	proofreader->spelling = spelling;
	proofreader->lexicon = lexicon_new(spelling, arena);
	proofreader->patterns = patterns_new(all, arena);
	proofreader->topics = topics_new(arena);
	proofreader->all = all;
	return proofreader;
}

/* Line and column (code points) of a byte. */
static void place_of(struct span text, size_t at, size_t *ret_line, size_t *ret_column)
{
	*ret_line = *ret_column = 1;
	for (size_t i = 0; i < at; i++) {
		if (text.start[i] == '\n') {
			++*ret_line;
			*ret_column = 1;
		} else if (((unsigned char)text.start[i] & 0xc0) != 0x80) {
			++*ret_column;
		}
	}
}

static bool check_text(const char *what, struct span text, size_t most, struct error *err)
{
	size_t at, line, column;
	if (text.length > most) {
		error_set(err, ERROR_INVALID, "the %s has %zu bytes, more than %zu", what, text.length, most);
		return error_hint(err, "Shorten it: nobody reads a letter of that length.");
	}
	if (text.length == 0 || text_utf8_valid(text.start, text.length, &at))
		return true;
	place_of(text, at, &line, &column);
	bool zero = text.start[at] == '\0';
	error_set(err, ERROR_INVALID, "%s of the %s, line %zu, column %zu",
		zero ? "zero byte in the text" : "invalid UTF-8 in the text", what, line, column);
	return error_hint(err, "Save the letter as plain text in UTF-8.");
}

static bool is_named(const struct letter_context *context, const char *lower)
{
	char folded[64];
	for (size_t i = 0; i < context->people_count; i++) {
		struct span rest = span_of(context->people[i].name), word;
		while (span_cut(&rest, ' ', &word)) {
			if (word.length < 2 || word.length >= sizeof folded)
				continue;
			if (span_is_nocase(word, lower))
				return true;
		}
	}
	return false;
}

/* People of the case are names even where a sentence begins with one. */
static void mark_names(const struct letter_context *context, struct reading *reading)
{
	for (uint32_t i = 0; context->people_count && i < reading->token_count; i++) {
		struct token *token = &reading->tokens[i];
		if (token->kind == TOKEN_WORD && token->capital && token->end - token->start < 64 &&
			is_named(context, token->lower))
			token->classes |= WORD_NAME;
	}
}

static void look(const struct proofreader *proofreader, struct proof *proof)
{
	patterns_look(proofreader->patterns, proof, &proof->subject);
	patterns_look(proofreader->patterns, proof, &proof->body);
	for (size_t i = 0; i < family_list_count; i++)
		for (size_t j = 0; j < family_lists[i]->count; j++) {
			const struct family *family = &family_lists[i]->families[j];
			if (family->look && (proofreader->all || !family->off))
				family->look(proof, family);
		}
	for (size_t i = 0; i < ARRAY_COUNT(checks); i++)
		checks[i](proof);
}

static void count(const struct findings *findings, struct proofread_result *result)
{
	result->findings = findings->list;
	result->count = findings->count;
	result->dropped = findings->dropped;
	for (size_t i = 0; i < findings->count; i++) {
		result->error_count += findings->list[i].severity == SEVERITY_ERROR;
		result->warning_count += findings->list[i].severity == SEVERITY_WARNING;
	}
}

bool proofread(const struct proofreader *proofreader, const struct letter *letter,
	const struct letter_context *context, struct arena *arena, struct proofread_result *ret_result,
	struct error *err)
{
	struct proofread_result result = {0};
	if (!check_text("subject", letter->subject, LETTER_MAX_SUBJECT, err) ||
		!check_text("body", letter->body, LETTER_MAX_BYTES, err))
		return false;
	struct proof proof = {
		.letter = letter,
		.context = context,
		.lexicon = proofreader->lexicon,
		.spelling = proofreader->spelling,
		.findings = {.arena = arena},
		.arena = arena,
	};
	reading_make(letter->subject, true, proofreader->lexicon, arena, &proof.subject);
	reading_make(letter->body, false, proofreader->lexicon, arena, &proof.body);
	mark_names(context, &proof.subject);
	mark_names(context, &proof.body);
	look(proofreader, &proof);
	topics_look(proofreader->topics, &proof);
	content_check(&proof, &result.content);
	findings_weed(&proof);
	count(&proof.findings, &result);
	*ret_result = result;
	return true;
}

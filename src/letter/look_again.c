/* Hints at words that link-grammar cannot join to their sentence; it is a module, loaded by the first call.
 */
#include "letter/look_again.h"

#include "base/text.h"
#include "letter/lexicon.h"
#include "letter/link_module.h"
#include "letter/reading.h"

#include <string.h>

enum {
	LEAST_WORDS = 4,
	MOST_WORDS = 20, /* the time grows with the cube */
	MOST_BYTES = 400,
	MOST_HINTS = 5,
};

struct look {
	const struct link_module *module;
	struct link_parser *parser;
	const struct reading *reading;
	const struct proofread_result *result;
	long until;
	struct finding hints[MOST_HINTS];
	size_t count, looked;
};

static bool has_finding(const struct look *look, const struct sentence *sentence)
{
	uint32_t start = look->reading->tokens[sentence->first].start;
	uint32_t end = look->reading->tokens[sentence->first + sentence->count - 1].end;
	for (size_t i = 0; i < look->result->count; i++) {
		const struct finding *finding = &look->result->findings[i];
		if (!finding->in_subject && finding->start < end && finding->end > start)
			return true;
	}
	return false;
}

/* Plain sentences only: of lists, asides and quotations the parser knows too little. */
static bool is_plain(const struct look *look, const struct sentence *sentence)
{
	size_t words = 0;
	if (sentence->region != REGION_TEXT || !sentence->ended)
		return false;
	for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
		const struct token *token = &look->reading->tokens[i];
		if (token->kind == TOKEN_ADDRESS)
			return false;
		if (token->kind == TOKEN_MARK && strcmp(token->lower, ",") != 0 &&
			strcmp(token->lower, ".") != 0 && strcmp(token->lower, "?") != 0)
			return false;
		words += token->kind == TOKEN_WORD;
	}
	return words >= LEAST_WORDS && words <= MOST_WORDS && !has_finding(look, sentence);
}

/* The sentence with plain apostrophes and single spaces; ret_starts[i] is where token i begins in it. */
static bool write_sentence(const struct reading *reading, const struct sentence *sentence, struct text *text,
	size_t ret_starts[MOST_BYTES])
{
	for (uint32_t i = 0; i < sentence->count; i++) {
		const struct token *token = &reading->tokens[sentence->first + i];
		struct span written = token_text(reading, sentence->first + i);
		if (i > 0 && token->after_space)
			text_add_char(text, ' ');
		ret_starts[i] = text->length;
		bool apostrophe = token->kind == TOKEN_WORD && strchr(token->lower, '\'');
		if (apostrophe && !token->capital)
			text_add_string(text, token->lower);
		else
			text_add(text, written.start, written.length);
		if (text->length > MOST_BYTES || i + 1 >= MOST_BYTES)
			return false;
	}
	return true;
}

static void add_hint(struct look *look, const struct sentence *sentence, const size_t *starts, size_t at)
{
	uint32_t token = 0;
	while (token + 1 < sentence->count && starts[token + 1] <= at)
		token++;
	token += sentence->first;
	if (look->reading->tokens[token].kind != TOKEN_WORD)
		return;
	look->hints[look->count++] = (struct finding){
		.kind = FINDING_GRAMMAR,
		.severity = SEVERITY_HINT,
		.start = look->reading->tokens[token].start,
		.end = look->reading->tokens[token].end,
		.family = "look again",
		.message = "Look again near this word",
	};
}

static void look_at(struct look *look, const struct sentence *sentence)
{
	TEXT_CLEANUP struct text text;
	size_t starts[MOST_BYTES] = {0}, at = 0;
	text_init(&text);
	if (!is_plain(look, sentence) || !write_sentence(look->reading, sentence, &text, starts))
		return;
	look->looked++;
	if (look->module->look(look->parser, text.start, &at) == LINK_LOOSE)
		add_hint(look, sentence, starts, at);
}

/* Both are in the order of the text. */
static void merge(const struct look *look, struct arena *arena, struct proofread_result *result)
{
	struct finding *merged = arena_array(arena, struct finding, result->count + look->count);
	size_t old = 0, new = 0, count = 0;
	while (old < result->count || new < look->count) {
		bool take_old =
			old < result->count && (new == look->count || result->findings[old].in_subject ||
						       result->findings[old].start <= look->hints[new].start);
		merged[count++] = take_old ? result->findings[old++] : look->hints[new ++];
	}
	result->findings = merged;
	result->count = count;
}

bool look_again(const struct letter *letter, const struct letter_context *context, int max_milliseconds,
	struct arena *arena, struct proofread_result *result, struct error *err)
{
	struct reading reading;
	struct look look = {.reading = &reading, .result = result};
	(void)context;
	look.module = module_table("tact-look-again.so", "letter", "tact_link_module", err);
	if (!look.module)
		return false;
	look.until = look.module->now() + max_milliseconds;
	look.parser = look.module->open(err);
	if (!look.parser)
		return false;
	reading_make(letter->body, false, lexicon_new(NULL, arena), arena, &reading);
	for (uint32_t i = 0; i < reading.sentence_count && look.count < MOST_HINTS; i++) {
		if (look.module->now() >= look.until)
			break;
		look_at(&look, &reading.sentences[i]);
	}
	look.module->close(look.parser);
	/* Where most sentences stay loose, it is the parser that is lost. */
	if (look.count > 0 && (look.count == 1 || look.count * 2 <= look.looked))
		merge(&look, arena, result);
	return true;
}

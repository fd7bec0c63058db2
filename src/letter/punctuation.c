/* Marks: spaces round them, doubled ones, brackets and quotes that stay open. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/proof.h"
#include "letter/usage_row.h"

#include <string.h>

static bool is_word(const struct token *token)
{
	return token->kind == TOKEN_WORD || token->kind == TOKEN_NUMBER;
}

static bool is_own(const struct sentence *sentence)
{
	return sentence->region == REGION_TEXT || sentence->region == REGION_GREETING;
}

/* Calls `check` with each token of the person's own words and the reading; it reports. */
static void each_token(struct proof *proof, const struct family *family,
	void (*check)(struct proof *proof, const struct family *family, uint32_t at,
		const struct sentence *sentence))
{
	const struct reading *body = &proof->body;
	for (uint32_t i = 0; i < body->sentence_count; i++) {
		const struct sentence *sentence = &body->sentences[i];
		if (!is_own(sentence))
			continue;
		for (uint32_t at = sentence->first; at < sentence->first + sentence->count; at++)
			check(proof, family, at, sentence);
	}
}

static void suggest(struct proof *proof, struct finding *finding, struct span before, const char *between,
	struct span after)
{
	finding_suggest(finding, arena_format(proof->arena, "%.*s%s%.*s", (int)before.length, before.start,
					 between, (int)after.length, after.start));
}

static bool same_line(const struct reading *reading, const struct token *first, const struct token *second)
{
	return !memchr(reading->text.start + first->end, '\n', second->start - first->end);
}

/* "hello ," */
static void check_space_before(
	struct proof *proof, const struct family *family, uint32_t at, const struct sentence *sentence)
{
	const struct reading *body = &proof->body;
	const struct token *mark = &body->tokens[at];
	const struct token *next = at + 1 < body->token_count ? mark + 1 : NULL;
	if (at == sentence->first || mark->kind != TOKEN_MARK || !mark->after_space ||
		!token_is(mark, ",|.|;|?|!") || !is_word(mark - 1) || !same_line(body, mark - 1, mark))
		return;
	/* ".NET", ";-)": the mark belongs to what follows. */
	if (next && !next->after_space)
		return;
	struct finding *finding = proof_find(proof, family, body, at - 1, at);
	suggest(proof, finding, token_text(body, at - 1), "", token_text(body, at));
}

/* "Dana,thank you" */
static void check_space_after(
	struct proof *proof, const struct family *family, uint32_t at, const struct sentence *sentence)
{
	const struct reading *body = &proof->body;
	const struct token *mark = &body->tokens[at];
	if (at == sentence->first || at + 1 >= body->token_count || mark->kind != TOKEN_MARK ||
		mark->after_space)
		return;
	const struct token *before = mark - 1, *next = mark + 1;
	if (before->kind != TOKEN_WORD || next->kind != TOKEN_WORD || next->after_space ||
		next->start != mark->end)
		return;
	bool stop = token_is(mark, ".|!|?") && next->capital && !next->shouted && !before->capital &&
		    strlen(before->lower) > 1 && (next->classes & WORD_KNOWN) &&
		    (before->classes & WORD_KNOWN);
	bool comma = token_is(mark, ",|;") && strlen(next->lower) > 1 && strlen(before->lower) > 1;
	if (!stop && !comma && !(token_is(mark, ",") && token_is(next, "i|a") && strlen(before->lower) > 2))
		return;
	struct span text = {body->text.start + before->start, mark->end - before->start};
	suggest(proof, proof_find(proof, family, body, at - 1, at + 1), text, " ", token_text(body, at + 1));
}

static const struct {
	const char *wrong, *right;
} doubled[] = {{",,", ","}, {"..", "."}, {";;", ";"}};

/* ",," or ", ," */
static void check_doubled(
	struct proof *proof, const struct family *family, uint32_t at, const struct sentence *sentence)
{
	const struct reading *body = &proof->body;
	const struct token *mark = &body->tokens[at];
	bool inside = at + 1 < body->token_count && !mark[1].after_space && is_word(mark + 1);
	if (mark->kind != TOKEN_MARK || inside)
		return;
	for (size_t i = 0; i < ARRAY_COUNT(doubled); i++)
		if (strcmp(mark->lower, doubled[i].wrong) == 0) {
			finding_suggest(proof_find(proof, family, body, at, at), doubled[i].right);
			return;
		}
	if (at == sentence->first || mark[-1].kind != TOKEN_MARK || !same_line(body, mark - 1, mark))
		return;
	bool comma = token_is(mark - 1, ",");
	if (comma && token_is(mark, ",|.|;|:"))
		finding_suggest(proof_find(proof, family, body, at - 1, at), mark->lower);
	else if (token_is(mark - 1, "?|!") && token_is(mark, ",|.|;") && !mark->after_space)
		finding_suggest(proof_find(proof, family, body, at - 1, at), mark[-1].lower);
}

static void look_for_space_before(struct proof *proof, const struct family *family)
{
	each_token(proof, family, check_space_before);
}

static void look_for_space_after(struct proof *proof, const struct family *family)
{
	each_token(proof, family, check_space_after);
}

static void look_for_doubled(struct proof *proof, const struct family *family)
{
	each_token(proof, family, check_doubled);
}

/* What is open in a paragraph: the token of the mark, or -1. */
struct open_marks {
	int64_t bracket, quote;
};

static void report_open(struct proof *proof, const struct family *family, struct open_marks *open)
{
	if (open->bracket >= 0)
		proof_find(proof, family, &proof->body, (uint32_t)open->bracket, (uint32_t)open->bracket);
	if (open->quote >= 0)
		proof_find(proof, family, &proof->body, (uint32_t)open->quote, (uint32_t)open->quote);
	*open = (struct open_marks){-1, -1};
}

static void open_or_close(const struct token *token, uint32_t at, struct open_marks *open)
{
	if (token->kind != TOKEN_MARK)
		return;
	if (token_is(token, "("))
		open->bracket = at;
	else if (token->lower[0] == ')')
		open->bracket = -1;
	else if (token_is(token, "\""))
		open->quote = open->quote < 0 ? (int64_t)at : -1;
}

static void look_for_open(struct proof *proof, const struct family *family)
{
	const struct reading *body = &proof->body;
	struct open_marks open = {-1, -1};
	uint32_t paragraph = 0;
	for (uint32_t i = 0; i < body->sentence_count; i++) {
		const struct sentence *sentence = &body->sentences[i];
		if (sentence->paragraph != paragraph)
			report_open(proof, family, &open);
		paragraph = sentence->paragraph;
		for (uint32_t at = sentence->first;
			sentence->region == REGION_TEXT && at < sentence->first + sentence->count; at++)
			open_or_close(&body->tokens[at], at, &open);
	}
	report_open(proof, family, &open);
}

/* "Dear Dana" without a comma: some houses write it so. */
static void look_for_greeting(struct proof *proof, const struct family *family)
{
	const struct reading *body = &proof->body;
	for (uint32_t i = 0; i < body->sentence_count; i++) {
		const struct sentence *sentence = &body->sentences[i];
		uint32_t last = sentence->first + sentence->count - 1;
		if (sentence->region != REGION_GREETING || body->tokens[last].kind != TOKEN_WORD)
			continue;
		struct span word = token_text(body, last);
		struct finding *finding = proof_find(proof, family, body, last, last);
		finding_suggest(finding, arena_format(proof->arena, "%.*s,", (int)word.length, word.start));
	}
}

static const struct family families[] = {
	FAMILY_LOOK("space before a mark", "No space stands before this mark", look_for_space_before),
	FAMILY_LOOK("space after a mark", "A space belongs behind this mark", look_for_space_after),
	FAMILY_LOOK("two marks", "One mark is enough here", look_for_doubled),
	{"bracket or quote left open", "What is opened here is never closed", FINDING_GRAMMAR, SEVERITY_HINT,
		false, NULL, 0, look_for_open},
	{"greeting without a comma", "A comma usually stands behind the greeting", FINDING_GRAMMAR,
		SEVERITY_HINT, false, NULL, 0, look_for_greeting},
};
const struct family_list punctuation_families = {families, ARRAY_COUNT(families)};

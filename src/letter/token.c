/* A line cut into tokens. */
#include "letter/token.h"

#include "base/array.h"
#include "base/text.h"
#include "letter/lexicon.h"

#include <string.h>

enum { TOKEN_MAX_LOOKED_UP = 60 /* bytes; a longer word is in no list */, TOKEN_FIRST_CAPACITY = 256 };

/* One token while it is cut. */
struct cut {
	struct tokens *tokens;
	uint32_t at, end; /* of the line */
	bool after_space, open_quote;
	bool may_be_address; /* behind white space, or one opening mark behind it */
};

/* Their full stop belongs to them, and never ends a sentence. */
static const char *const titles[] = {"mr", "mrs", "ms", "mx", "dr", "prof", "messrs", "vs", "approx", "cf",
	"ref", "hon", "attn", "encl", "incl"};
static const char *const dotted[] = {"ph.d", "m.sc", "b.sc", "m.eng", "b.eng", "ed.d", "m.phil", "d.phil",
	"m.ed", "e.g", "i.e", "a.m", "p.m"};

static bool is_one_of(const char *lower, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(lower, list[i]) == 0)
			return true;
	return false;
}

static struct token *token_add(struct tokens *tokens)
{
	tokens->list = arena_grow(tokens->arena, tokens->list, sizeof *tokens->list, tokens->count,
		TOKEN_FIRST_CAPACITY, &tokens->capacity);
	return &tokens->list[tokens->count++];
}

static uint32_t point_at(const struct cut *cut, uint32_t at, uint32_t *ret_next)
{
	size_t next = at;
	uint32_t point = at < cut->end ? text_next_point(cut->tokens->text.start, cut->end, &next) : 0;
	*ret_next = (uint32_t)next;
	return point;
}

/* What stands for the code point in lower-case forms; 0: nothing. */
static uint32_t plain_point(uint32_t point)
{
	if (point < 0x80)
		return point_lower(point);
	switch (point) {
	case 0x2019:
	case 0x2018:
	case 0x02bc:
		return '\'';
	case 0x201c:
	case 0x201d:
	case 0x201e:
	case 0xab:
	case 0xbb:
		return '"';
	case 0x2010:
	case 0x2011:
	case 0x2013:
	case 0x2014:
	case 0x2212:
		return '-';
	default:
		return point_is_space(point) ? 0 : point_lower(point);
	}
}

static const char *lower_form(struct tokens *tokens, uint32_t start, uint32_t end)
{
	char *lower = arena_alloc(tokens->arena, (size_t)(end - start) * 2 + 4);
	size_t length = 0;
	for (size_t at = start; at < end;) {
		uint32_t point = text_next_point(tokens->text.start, end, &at);
		if (point == 0x2026 && length == 0)
			length = strlen(memcpy(lower, "...", 3));
		else if ((point = plain_point(point)))
			length += text_put_point(point, lower + length);
	}
	/* "ms", but "e.g." */
	if (length > 1 && lower[length - 1] == '.' && strchr(lower, '.') == lower + length - 1)
		lower[length - 1] = '\0';
	return lower;
}

static bool is_apostrophe(uint32_t point)
{
	return point == '\'' || point == 0x2019 || point == 0x02bc;
}

static bool is_hyphen(uint32_t point)
{
	return point == '-' || point == 0x2010 || point == 0x2011;
}

static bool is_digit(uint32_t point)
{
	return point >= '0' && point <= '9';
}

static bool goes_on(uint32_t point)
{
	return point_is_letter(point) || is_digit(point) || point == 0xad || point == 0x200d;
}

/* Whether the word goes on behind the mark at `at`: "don't", "follow-up", "members'". */
static bool joins(const struct cut *cut, uint32_t point, uint32_t next, char before)
{
	uint32_t after;
	uint32_t follower = point_at(cut, next, &after);
	if (is_hyphen(point))
		return point_is_letter(follower) || is_digit(follower);
	if (!is_apostrophe(point))
		return false;
	return point_is_letter(follower) ||
	       ((before | 0x20) == 's' && !cut->open_quote && !is_digit(follower));
}

static uint32_t word_end(const struct cut *cut)
{
	uint32_t at = cut->at, next;
	while (at < cut->end) {
		uint32_t point = point_at(cut, at, &next);
		if (!goes_on(point) &&
			(at == cut->at || !joins(cut, point, next, cut->tokens->text.start[at - 1])))
			break;
		at = next;
		if (is_apostrophe(point) && !point_is_letter(point_at(cut, at, &next)))
			break;
	}
	return at;
}

static uint32_t number_end(const struct cut *cut)
{
	uint32_t at = cut->at, next;
	while (at < cut->end) {
		uint32_t point = point_at(cut, at, &next);
		uint32_t after, follower = point_at(cut, next, &after);
		bool inside = point < 0x80 && point && strchr(".,:/", (int)point) && is_digit(follower);
		if (!goes_on(point) && !inside && !(is_hyphen(point) && goes_on(follower)))
			break;
		at = next;
	}
	return at;
}

static uint32_t mark_end(const struct cut *cut)
{
	uint32_t at, next;
	uint32_t point = point_at(cut, cut->at, &at);
	bool emoji = point >= 0x1f000;
	while (at < cut->end) {
		uint32_t other = point_at(cut, at, &next);
		if (other != point && !(emoji && (other >= 0x1f000 || other == 0xfe0f || other == 0x200d)))
			break;
		at = next;
	}
	return at;
}

static bool is_plain_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* "e.g.", "U.S.": single letters, each with its full stop. */
static uint32_t letters_with_stops(const struct cut *cut)
{
	const char *text = cut->tokens->text.start;
	uint32_t at = cut->at;
	while (at + 1 < cut->end && is_plain_letter(text[at]) && text[at + 1] == '.')
		at += 2;
	return at >= cut->at + 4 ? at : 0;
}

/* "e.g.", "a.m.", "Ph.D.", "Ms.": returns where the word ends with its full stops, or `end`. */
static uint32_t abbreviation_end(const struct cut *cut, uint32_t end)
{
	const char *text = cut->tokens->text.start;
	uint32_t at = letters_with_stops(cut), length = 0;
	char lower[12];
	if (at)
		return at;
	for (at = cut->at; at < cut->end && length + 1 < sizeof lower; at++) {
		if (!is_plain_letter(text[at]) && text[at] != '.')
			break;
		lower[length++] = (char)point_lower((unsigned char)text[at]);
	}
	lower[length] = '\0';
	bool stopped = length > 0 && lower[length - 1] == '.';
	if (stopped)
		lower[length - 1] = '\0';
	if (is_one_of(lower, dotted, ARRAY_COUNT(dotted)) ||
		(stopped && is_one_of(lower, titles, ARRAY_COUNT(titles))))
		return at;
	return end;
}

static bool is_shouted(const struct token *token, struct span text)
{
	unsigned capitals = 0;
	for (size_t at = token->start; at < token->end;) {
		uint32_t point = text_next_point(text.start, token->end, &at);
		if (point_lower(point) != point)
			capitals++;
		else if (point_is_letter(point))
			return false;
	}
	return capitals >= 2;
}

static void describe(struct tokens *tokens, struct token *token)
{
	size_t at = token->start;
	uint32_t point = text_next_point(tokens->text.start, token->end, &at);
	token->lower = lower_form(tokens, token->start, token->end);
	token->capital = point_lower(point) != point;
	token->shouted = token->capital && is_shouted(token, tokens->text);
	if (token->kind == TOKEN_NUMBER)
		token->classes = WORD_NUMBER;
	if (token->kind != TOKEN_WORD && token->kind != TOKEN_NUMBER)
		return;
	if (token->end - token->start <= TOKEN_MAX_LOOKED_UP)
		token->classes |= lexicon_classes(tokens->lexicon, span_of(token->lower));
}

static void cut_one(struct cut *cut, uint32_t point)
{
	struct token *token = token_add(cut->tokens);
	uint32_t length = cut->may_be_address ? address_length(cut->tokens->text, cut->at, cut->end) : 0;
	token->start = cut->at;
	token->after_space = cut->after_space;
	if (length) {
		token->kind = TOKEN_ADDRESS;
		token->end = cut->at + length;
	} else if (point_is_letter(point)) {
		token->kind = TOKEN_WORD;
		token->end = abbreviation_end(cut, word_end(cut));
	} else if (is_digit(point)) {
		token->kind = TOKEN_NUMBER;
		token->end = number_end(cut);
	} else {
		token->kind = TOKEN_MARK;
		token->end = mark_end(cut);
	}
	if (is_apostrophe(point) || point == 0x2018)
		cut->open_quote = cut->after_space;
	describe(cut->tokens, token);
	cut->may_be_address = cut->after_space && point < 0x80 && point && strchr("([<{\"'", (int)point);
	cut->after_space = false;
	cut->at = token->end;
}

void tokens_cut(struct tokens *tokens, uint32_t start, uint32_t end)
{
	struct cut cut = {
		.tokens = tokens, .at = start, .end = end, .after_space = true, .may_be_address = true};
	while (cut.at < end && tokens->count < READING_MAX_TOKENS) {
		uint32_t next;
		uint32_t point = point_at(&cut, cut.at, &next);
		if (point_is_space(point)) {
			cut.at = next;
			cut.after_space = cut.may_be_address = true;
			continue;
		}
		cut_one(&cut, point);
	}
}

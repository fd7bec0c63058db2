/* An answer of an IMAP server taken apart: its kind, its words, lists and literals. */
#include "mail/imap_parse.h"

#include "base/array.h"

#include <string.h>

enum { ANNOUNCEMENT_MAX = 20 }; /* {4294967295+} with its line end, and zeros before */

bool imap_number(struct span text, uint32_t *ret_number)
{
	long number;
	if (!span_number(text, UINT32_MAX, &number))
		return false;
	*ret_number = (uint32_t)number;
	return true;
}

static struct imap_token malformed(struct imap_cursor *cursor)
{
	cursor->at = cursor->end;
	return (struct imap_token){.kind = IMAP_TOKEN_MALFORMED};
}

static struct imap_token quoted(struct imap_cursor *cursor)
{
	const char *bytes = cursor->frame->bytes;
	size_t start = cursor->at + 1, at = start;
	while (at < cursor->end && bytes[at] != '"')
		at += bytes[at] == '\\' ? 2 : 1;
	if (at >= cursor->end)
		return malformed(cursor);
	cursor->at = at + 1;
	return (struct imap_token){IMAP_TOKEN_QUOTED, {bytes + start, at - start}, false};
}

/* The frame has noted where its bytes are. */
static struct imap_token literal(struct imap_cursor *cursor)
{
	const struct imap_frame *frame = cursor->frame;
	if (cursor->literal >= frame->literal_count)
		return malformed(cursor);
	const struct imap_literal *literal = &frame->literals[cursor->literal];
	if (literal->at < cursor->at || literal->at - cursor->at > ANNOUNCEMENT_MAX)
		return malformed(cursor);
	cursor->literal++;
	cursor->at = literal->at + literal->kept;
	return (struct imap_token){IMAP_TOKEN_LITERAL, {frame->bytes + literal->at, literal->kept},
		literal->kept < literal->size};
}

static bool ends_atom(char c)
{
	return c == ' ' || c == '(' || c == ')' || c == '"' || c == '{' || (unsigned char)c < ' ' ||
	       c == 0x7f;
}

/* BODY[HEADER.FIELDS (DATE FROM)]<0> is one. */
static struct imap_token atom(struct imap_cursor *cursor)
{
	const char *bytes = cursor->frame->bytes;
	size_t start = cursor->at, at = start;
	for (; at < cursor->end && !ends_atom(bytes[at]); at++)
		if (bytes[at] == '[') {
			const char *close = memchr(bytes + at, ']', cursor->end - at);
			if (!close)
				return malformed(cursor);
			at = (size_t)(close - bytes);
		}
	if (at == start)
		return malformed(cursor);
	cursor->at = at;
	return (struct imap_token){IMAP_TOKEN_ATOM, {bytes + start, at - start}, false};
}

struct imap_token imap_cursor_next(struct imap_cursor *cursor)
{
	const char *bytes = cursor->frame->bytes;
	while (cursor->at < cursor->end && bytes[cursor->at] == ' ')
		cursor->at++;
	if (cursor->at == cursor->end)
		return (struct imap_token){.kind = IMAP_TOKEN_END};
	switch (bytes[cursor->at]) {
	case '(':
		return (struct imap_token){IMAP_TOKEN_OPEN, {bytes + cursor->at++, 1}, false};
	case ')':
		return (struct imap_token){IMAP_TOKEN_CLOSE, {bytes + cursor->at++, 1}, false};
	case '"':
		return quoted(cursor);
	case '~':
		if (cursor->at + 1 < cursor->end && bytes[cursor->at + 1] == '{') {
			cursor->at++;
			return literal(cursor);
		}
		return atom(cursor);
	case '{':
		return literal(cursor);
	default:
		return atom(cursor);
	}
}

bool imap_cursor_skip(struct imap_cursor *cursor)
{
	size_t depth = 0;
	do {
		struct imap_token token = imap_cursor_next(cursor);
		if (token.kind == IMAP_TOKEN_END || token.kind == IMAP_TOKEN_MALFORMED)
			return false;
		if (token.kind == IMAP_TOKEN_CLOSE && depth == 0)
			return false;
		if (token.kind == IMAP_TOKEN_OPEN)
			depth++;
		else if (token.kind == IMAP_TOKEN_CLOSE)
			depth--;
	} while (depth > 0);
	return true;
}

const char *imap_token_text(const struct imap_token *token, struct arena *arena)
{
	char *text = arena_alloc(arena, token->text.length + 1);
	size_t length = 0;
	for (size_t i = 0; i < token->text.length; i++) {
		if (token->kind == IMAP_TOKEN_QUOTED && token->text.start[i] == '\\' &&
			i + 1 < token->text.length)
			i++;
		char c = token->text.start[i];
		if (c == '\0' || c == '\r' || c == '\n')
			return NULL;
		text[length++] = c;
	}
	return text;
}

/* "[CODE VALUE] words for people"; a bracket that is not closed belongs to the words. */
static void parse_status(struct span rest, struct imap_answer *answer)
{
	const char *close =
		rest.length > 0 && rest.start[0] == '[' ? memchr(rest.start, ']', rest.length) : NULL;
	answer->text = rest;
	if (!close)
		return;
	struct span inside = {rest.start + 1, (size_t)(close - rest.start) - 1};
	span_cut(&inside, ' ', &answer->code);
	answer->value = inside;
	answer->text = span_trim((struct span){close + 1, rest.length - (size_t)(close - rest.start) - 1});
}

static bool find_status(struct span word, enum imap_status *ret_status)
{
	static const char *const words[] = {[IMAP_OK] = "OK",
		[IMAP_NO] = "NO",
		[IMAP_BAD] = "BAD",
		[IMAP_BYE] = "BYE",
		[IMAP_PREAUTH] = "PREAUTH"};
	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (span_is_nocase(word, words[i])) {
			*ret_status = (enum imap_status)i;
			return true;
		}
	return false;
}

static enum imap_answer_kind find_kind(struct span word, bool numbered)
{
	static const struct {
		const char *word;
		bool numbered;
		enum imap_answer_kind kind;
	} rows[] = {
		{"EXISTS", true, IMAP_ANSWER_EXISTS},
		{"EXPUNGE", true, IMAP_ANSWER_EXPUNGE},
		{"FETCH", true, IMAP_ANSWER_FETCH},
		{"SEARCH", false, IMAP_ANSWER_SEARCH},
		{"LIST", false, IMAP_ANSWER_LIST},
		{"CAPABILITY", false, IMAP_ANSWER_CAPABILITY},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		if (rows[i].numbered == numbered && span_is_nocase(word, rows[i].word))
			return rows[i].kind;
	return IMAP_ANSWER_ELSE;
}

static bool is_word(struct span word)
{
	if (word.length == 0)
		return false;
	for (size_t i = 0; i < word.length; i++)
		if (ends_atom(word.start[i]) || (unsigned char)word.start[i] >= 0x80)
			return false;
	return true;
}

static bool is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static bool parse_untagged(struct span rest, struct imap_answer *answer)
{
	struct span word;
	if (!span_cut(&rest, ' ', &word) || !is_word(word))
		return false;
	if (find_status(word, &answer->status)) {
		answer->kind = IMAP_ANSWER_STATUS;
		parse_status(rest, answer);
		return true;
	}
	bool numbered = imap_number(word, &answer->number);
	if (numbered && (!span_cut(&rest, ' ', &word) || !is_word(word)))
		return false;
	if (!is_letter(word.start[0]))
		return false;
	answer->kind = find_kind(word, numbered);
	answer->data.at = (size_t)(word.start + word.length - answer->data.frame->bytes);
	return true;
}

static bool parse_tagged(struct span rest, struct imap_answer *answer)
{
	struct span word;
	answer->kind = IMAP_ANSWER_TAGGED;
	if (!is_word(answer->tag) || !span_cut(&rest, ' ', &word) || !find_status(word, &answer->status) ||
		answer->status > IMAP_BAD)
		return false;
	parse_status(rest, answer);
	return true;
}

bool imap_answer_parse(const struct imap_frame *frame, struct imap_answer *ret_answer)
{
	size_t length = frame->tail ? frame->tail - 1 : frame->length;
	struct span rest = {frame->bytes, length}, first;
	struct imap_answer answer = {.data = {.frame = frame, .end = length}};
	if (!span_cut(&rest, ' ', &first))
		return false;
	answer.tag = first;
	if (span_is(first, "+")) {
		answer.kind = IMAP_ANSWER_GO_ON;
		parse_status(rest, &answer);
	} else if (!(span_is(first, "*") ? parse_untagged(rest, &answer) : parse_tagged(rest, &answer))) {
		return false;
	}
	*ret_answer = answer;
	return true;
}

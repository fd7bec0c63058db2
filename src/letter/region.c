/* Which part of a letter each line is: greeting, text, closing, signature, quoted, heading. */
#include "letter/region.h"

#include "letter/lexicon.h"

#include <string.h>

enum {
	GREETING_MAX_TOKENS = 16,
	LETTERHEAD_MAX_LINES = 20,
	CLOSING_MAX_WORDS = 9,
	SIGNATURE_MAX_TOKENS = 12,
	SIGNATURE_MAX_LINES = 12,
	HEADING_MAX_TOKENS = 9,
};

static const char greeting_words[] = "dear|hi|hello|hey|hiya|greetings|good|to|hallo|howdy|morning|afternoon";
static const char closing_words[] =
	"regards|sincerely|best|yours|warmly|warm|warmest|kind|kindest|cheers|respectfully|cordially|thanks|"
	"thank|"
	"many|all|with|talk|take|looking|until|see|faithfully|truly|gratefully|love|in|very|most|again|ciao|"
	"sincerly|your|faithfuly|kindly|have|speak|wishing|wishes|appreciatively|hope|hoping|once|xoxo|xo";

/* With these, sentences begin as well. */
static const char sentence_words[] =
	"thanks|thank|many|all|talk|take|looking|see|in|very|most|again|have|speak|wishing|hope|hoping|once";

static const struct token *line_token(const struct tokens *tokens, const struct line *line, uint32_t at)
{
	return &tokens->list[line->first + at];
}

static bool line_begins(const struct tokens *tokens, const struct line *line, const char *words)
{
	return line->count > 0 && token_is(line_token(tokens, line, 0), words);
}

static bool line_ends(const struct tokens *tokens, const struct line *line, const char *marks)
{
	return line->count > 0 && token_is(line_token(tokens, line, line->count - 1), marks);
}

bool token_greets(const struct token *token)
{
	return token->kind == TOKEN_WORD && token_is(token, greeting_words);
}

/* "Good morning", "To whom it may concern": the first word alone does not greet. */
static bool line_greets(const struct tokens *tokens, const struct line *line)
{
	if (line->count < 1 || !token_greets(line_token(tokens, line, 0)))
		return false;
	const struct token *first = line_token(tokens, line, 0);
	const struct token *second = line->count > 1 ? first + 1 : NULL;
	if (token_is(first, "good"))
		return second && token_is(second, "morning|afternoon|evening|day");
	if (token_is(first, "to"))
		return second && token_is(second, "whom|who|the|all");
	if (token_is(first, "morning|afternoon"))
		return second && (second->capital || token_is(second, ",|!"));
	return true;
}

/* How many of a line's tokens greet: up to its comma, or all of a short line. */
static uint32_t greeting_tokens(const struct tokens *tokens, const struct line *line)
{
	if (line->count <= GREETING_MAX_TOKENS && line_ends(tokens, line, ",|:|!|;|-"))
		return line->count;
	for (uint32_t i = 1; i < line->count && i < GREETING_MAX_TOKENS / 2; i++) {
		const struct token *token = line_token(tokens, line, i);
		if (token_is(token, ",|:|!|-|."))
			return i + 1;
		if (token->kind == TOKEN_WORD && !token->capital &&
			(token->classes & (WORD_VERB | WORD_SUBJECT)) &&
			!token_is(token,
				"whom|it|may|concern|hiring|all|team|everyone|there|sir|madam|both|manager"))
			return 0;
	}
	return line->count <= GREETING_MAX_TOKENS / 2 ? line->count : 0;
}

/* "Femke," on a line of its own. */
static bool is_bare_name(const struct tokens *tokens, const struct line *line)
{
	if (line->count < 2 || line->count > 5 || !line_ends(tokens, line, ",|:|-|!"))
		return false;
	for (uint32_t i = 0; i + 1 < line->count; i++)
		if (!line_token(tokens, line, i)->capital && line_token(tokens, line, i)->kind == TOKEN_WORD)
			return false;
	return line_token(tokens, line, 0)->capital;
}

static void set_region(struct lines *lines, uint32_t first, uint32_t end, enum region region)
{
	for (uint32_t i = first; i < end; i++) {
		lines->list[i].region = (uint8_t)region;
		if (region != REGION_TEXT)
			lines->list[i].goes_on = false;
	}
}

/* Returns the line behind the greeting; what stands above it is a letterhead. */
static uint32_t find_greeting(const struct tokens *tokens, struct lines *lines)
{
	for (uint32_t i = 0, seen = 0; i < lines->count && seen < LETTERHEAD_MAX_LINES; i++) {
		struct line *line = &lines->list[i];
		if (line->blank || line->region == REGION_QUOTED)
			continue;
		uint32_t greeting = line_greets(tokens, line)                 ? greeting_tokens(tokens, line)
				    : seen == 0 && is_bare_name(tokens, line) ? line->count
									      : 0;
		if (greeting == 0 &&
			(line->count > GREETING_MAX_TOKENS * 2 || line_ends(tokens, line, ".|?|!")))
			return 0;
		seen++;
		if (greeting == 0)
			continue;
		set_region(lines, 0, i, REGION_HEADING);
		line->greeting = greeting;
		if (greeting == line->count)
			set_region(lines, i, i + 1, REGION_GREETING);
		return i + 1;
	}
	return 0;
}

static uint32_t words_in(const struct tokens *tokens, const struct line *line)
{
	uint32_t count = 0;
	for (uint32_t i = 0; i < line->count; i++)
		count += line_token(tokens, line, i)->kind != TOKEN_MARK;
	return count;
}

static bool line_closes(const struct tokens *tokens, const struct line *line)
{
	if (line->count == 0 || !line_begins(tokens, line, closing_words) ||
		words_in(tokens, line) > CLOSING_MAX_WORDS)
		return false;
	if (line_ends(tokens, line, ".|?") && words_in(tokens, line) > 3)
		return false;
	/* "Best, Anna", "Kind regards Anna", but "Thank you for the call": short, and no sentence. */
	uint32_t most = line_begins(tokens, line, sentence_words) ? 3 : 5;
	return line_ends(tokens, line, ",") || words_in(tokens, line) <= most;
}

static bool looks_signed(const struct tokens *tokens, const struct line *line)
{
	return line->count <= SIGNATURE_MAX_TOKENS &&
	       (!line_ends(tokens, line, ".|?") ||
		       (line->count <= 3 && line_token(tokens, line, 0)->capital));
}

/* A postscript is text again. */
static bool is_postscript(const struct tokens *tokens, const struct line *line)
{
	return line_begins(tokens, line, "ps|p.s.|p.p.s.|nb|n.b.") ||
	       (line->count > 3 && line_begins(tokens, line, "p") &&
		       token_is(line_token(tokens, line, 2), "s"));
}

/* "Samuel" alone in the last paragraph. */
static bool is_bare_signature(const struct tokens *tokens, const struct line *line)
{
	if (line->count == 0 || line->count > 5)
		return false;
	for (uint32_t i = 0; i < line->count; i++) {
		const struct token *token = line_token(tokens, line, i);
		if (token->kind == TOKEN_MARK ? !token_is(token, "-|.|,") : !token->capital)
			return false;
	}
	const struct token *last = line_token(tokens, line, line->count - 1);
	return token_is(last, ".") ? line->count > 1 && last[-1].end - last[-1].start == 1 : true;
}

/* The last line from `begin` on that closes, with nothing but a signature under it; lines->count: none. */
static uint32_t find_closing(
	const struct tokens *tokens, const struct lines *lines, uint32_t begin, uint32_t end)
{
	uint32_t closing = end, signed_lines = 0;
	for (uint32_t i = end; i-- > begin;) {
		const struct line *line = &lines->list[i];
		if (line->blank)
			continue;
		if (line_closes(tokens, line) &&
			(closing != end ? line_ends(tokens, line, ",")
					: signed_lines > 0 || line_ends(tokens, line, ",") ||
						  line->count <= 4))
			closing = i;
		else if (closing != end)
			return closing; /* "Thank you," over "Best,": the upper one closes */
		if (closing == end && (!looks_signed(tokens, line) || ++signed_lines > SIGNATURE_MAX_LINES))
			return end;
	}
	return closing;
}

static uint32_t closing_tokens(const struct tokens *tokens, const struct line *line)
{
	for (uint32_t i = 1; i + 1 < line->count && i < CLOSING_MAX_WORDS; i++)
		if (token_is(line_token(tokens, line, i), ","))
			return i + 1;
	return line->count;
}

static void find_end(const struct tokens *tokens, struct lines *lines, uint32_t begin)
{
	uint32_t end = lines->count;
	while (end > begin && (lines->list[end - 1].blank || lines->list[end - 1].region == REGION_QUOTED))
		end--;
	for (uint32_t i = end; i-- > begin && end - i <= SIGNATURE_MAX_LINES;)
		if (is_postscript(tokens, &lines->list[i]))
			end = i;
	uint32_t closing = find_closing(tokens, lines, begin, end);
	if (closing < end) {
		struct line *line = &lines->list[closing];
		set_region(lines, closing, closing + 1, REGION_CLOSING);
		line->greeting = closing_tokens(tokens, line);
		for (uint32_t i = closing + 1; i < end; i++)
			set_region(lines, i, i + 1,
				line_closes(tokens, &lines->list[i]) &&
						line_ends(tokens, &lines->list[i], ",")
					? REGION_CLOSING
					: REGION_SIGNATURE);
		return;
	}
	while (end > begin && lines->list[end - 1].blank)
		end--;
	if (end > begin &&
		(end - 1 == begin || lines->list[end - 2].blank || !lines->list[end - 2].goes_on) &&
		is_bare_signature(tokens, &lines->list[end - 1]))
		set_region(lines, end - 1, end, REGION_SIGNATURE);
}

/* "On 3 October Dana Lee wrote:", "-----Original Message-----" and what follows the latter. */
static void find_quoted(const struct tokens *tokens, struct lines *lines)
{
	bool rest = false;
	for (uint32_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->list[i];
		if (line->blank && !rest)
			continue;
		const struct token *first = line->count ? line_token(tokens, line, 0) : NULL;
		if (first && first->kind == TOKEN_MARK && first->end - first->start >= 4 &&
			first->lower[0] == '-' && line->count >= 3 &&
			token_is(first + 1, "original|forwarded"))
			rest = true;
		bool introduces =
			first && line->count >= 3 && line_ends(tokens, line, ":") &&
			token_is(line_token(tokens, line, line->count - 2), "wrote|writes|schrieb") &&
			i + 1 < lines->count;
		if (rest || introduces || (first && first->kind == TOKEN_MARK && first->lower[0] == '>'))
			set_region(lines, i, i + 1, REGION_QUOTED);
	}
}

static bool is_item(const struct tokens *tokens, const struct line *line)
{
	if (line->count < 2)
		return false;
	const struct token *first = line_token(tokens, line, 0);
	if (first->kind == TOKEN_MARK)
		return token_is(first, "-|*|\xe2\x80\xa2|\xc2\xb7|\xe2\x97\xa6|+") && first[1].after_space;
	return first->kind == TOKEN_NUMBER && token_is(first + 1, ".|)") && first->end == first[1].start &&
	       line->count > 2 && first[2].after_space && line->count < 40;
}

/* A line of its own without an end, in which nobody does anything. */
static bool is_heading(const struct tokens *tokens, const struct line *line)
{
	if (line->count > HEADING_MAX_TOKENS || line_ends(tokens, line, ".|!|?|,|;|..."))
		return false;
	for (uint32_t i = 0; i < line->count; i++)
		if (line_token(tokens, line, i)->classes &
			(WORD_SUBJECT | WORD_BE | WORD_MODAL | WORD_OBJECT))
			return false;
	return true;
}

static bool stands_alone(const struct lines *lines, uint32_t at)
{
	return (at == 0 || lines->list[at - 1].blank || !lines->list[at - 1].goes_on) &&
	       !lines->list[at].goes_on;
}

void regions_find(const struct tokens *tokens, struct lines *lines)
{
	set_region(lines, 0, lines->count, REGION_TEXT);
	find_quoted(tokens, lines);
	uint32_t begin = find_greeting(tokens, lines);
	find_end(tokens, lines, begin);
	for (uint32_t i = begin; i < lines->count; i++) {
		struct line *line = &lines->list[i];
		if (line->blank || line->region != REGION_TEXT || line->greeting)
			continue;
		if (is_item(tokens, line) || (stands_alone(lines, i) && is_heading(tokens, line)))
			line->region = REGION_HEADING;
	}
}

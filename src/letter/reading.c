/* Tokens gathered into sentences. */
#include "letter/reading.h"

#include "base/text.h"
#include "letter/lexicon.h"
#include "letter/region.h"

#include <string.h>

/* The sentences of a text while they are gathered. */
struct gathering {
	struct tokens tokens;
	struct lines lines;
	struct sentence *list;
	uint32_t count;
	size_t capacity;
	bool open; /* the last one goes on */
};

static const char closing_marks[] = "\"|'|)|]|''";
/* Their full stop may end a sentence, or not. */
static const char may_end[] = "etc|inc|ltd|corp|co|jr|sr|llc|plc|gmbh|a.m.|p.m.|u.s.|u.k.|e.u.|ph.d.|m.sc.|b."
			      "sc.|b.a.|m.a.|d.c.|u.n.";
/* Short for something where a number follows. */
static const char before_number[] =
	"no|nos|p|pp|fig|vol|ext|tel|sec|ch|art|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|"
	"mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|est|ca|max|min|dept|av|ave|st|rd|nr";

bool token_is(const struct token *token, const char *words)
{
	const char *lower = token->lower;
	size_t length = strlen(lower);
	if (length == 1 && lower[0] == '|')
		return false;
	for (const char *at = words; *at;) {
		const char *end = strchr(at, '|');
		size_t size = end ? (size_t)(end - at) : strlen(at);
		if (size == length && memcmp(at, lower, length) == 0)
			return true;
		at += size + (end ? 1 : 0);
	}
	return false;
}

struct span token_text(const struct reading *reading, uint32_t token)
{
	const struct token *it = &reading->tokens[token];
	return (struct span){reading->text.start + it->start, it->end - it->start};
}

static const uint32_t closed_classes = WORD_SUBJECT | WORD_DETERMINER | WORD_POSSESSIVE | WORD_PREPOSITION |
				       WORD_CONJUNCTION | WORD_ADVERB | WORD_MODAL | WORD_BE | WORD_HAVE |
				       WORD_DO;

static bool begins_sentence(const struct token *token)
{
	return token->capital && (token->classes & closed_classes);
}

static bool is_initial(const struct token *token)
{
	return token->kind == TOKEN_WORD && token->capital && token->end - token->start == 1 &&
	       !token_is(token, "i");
}

/* Whether a full stop between the two ends the sentence. */
static bool stop_ends(const struct token *before, const struct token *stop, const struct token *next)
{
	if (before && before->end != stop->start)
		return true;
	if (!before)
		return false;
	if (!next->after_space)
		return next->capital && !before->capital && before->kind == TOKEN_WORD &&
		       before->end - before->start > 1;
	if (token_is(before, before_number) && next->kind == TOKEN_NUMBER)
		return false;
	if (token_is(before, may_end) || is_initial(before))
		return begins_sentence(next);
	return true;
}

/* Whether the sentence ends with token `at`, which stands before token `next` on the same line. */
static bool ends_at(const struct token *list, uint32_t first, uint32_t at, uint32_t next)
{
	const struct token *token = &list[at], *follower = &list[next];
	const struct token *before = at > first ? token - 1 : NULL;
	if (token->kind == TOKEN_WORD)
		return token->end - token->start > 2 && token_is(token, may_end) &&
		       token->lower[strlen(token->lower) - 1] == '.' && follower->kind == TOKEN_WORD &&
		       begins_sentence(follower);
	if (token->kind != TOKEN_MARK || !strchr(".!?", token->lower[0]))
		return false;
	if (token_is(token, "."))
		return follower->kind != TOKEN_MARK || token_is(follower, "(|[|\"|'|-")
			       ? stop_ends(before, token, follower)
			       : false;
	if (token->lower[0] == '.')
		return follower->capital && follower->after_space;
	bool marks = follower->kind == TOKEN_MARK && !follower->after_space;
	return !marks && (follower->capital || next == at + 1);
}

static struct sentence *sentence_add(struct gathering *gathering)
{
	gathering->list = arena_grow(gathering->tokens.arena, gathering->list, sizeof *gathering->list,
		gathering->count, 64, &gathering->capacity);
	return &gathering->list[gathering->count++];
}

static void gather(struct gathering *gathering, uint32_t token, const struct line *line, enum region region)
{
	if (!gathering->open) {
		struct sentence *sentence = sentence_add(gathering);
		*sentence = (struct sentence){
			.first = token, .paragraph = line->paragraph, .region = (uint8_t)region};
		gathering->open = true;
	}
	gathering->list[gathering->count - 1].count++;
}

/* Tokens [first, end) of one line and region. */
static void gather_run(struct gathering *gathering, const struct line *line, uint32_t first, uint32_t end,
	enum region region)
{
	const struct token *list = gathering->tokens.list;
	for (uint32_t at = first; at < end;) {
		uint32_t sentence_first = gathering->open ? gathering->list[gathering->count - 1].first : at;
		gather(gathering, at, line, region);
		uint32_t next = at + 1;
		bool mark = list[at].kind == TOKEN_MARK && strchr(".!?", list[at].lower[0]);
		while (mark && next < end && list[next].kind == TOKEN_MARK && !list[next].after_space &&
			(token_is(&list[next], closing_marks) || strchr(".!?", list[next].lower[0])))
			gather(gathering, next++, line, region);
		if (next < end && ends_at(list, sentence_first, at, next))
			gathering->open = false;
		at = next;
	}
}

static void gather_line(struct gathering *gathering, const struct line *line)
{
	enum region region = (enum region)line->region;
	uint32_t end = line->first + line->count, cut = line->first + line->greeting;
	if (line->greeting && line->greeting < line->count) {
		bool closes = region == REGION_CLOSING;
		gather_run(gathering, line, line->first, cut, closes ? REGION_CLOSING : REGION_GREETING);
		gathering->open = false;
		gather_run(gathering, line, cut, end, closes ? REGION_SIGNATURE : region);
	} else {
		gather_run(gathering, line, line->first, end, region);
	}
	if (!line->goes_on)
		gathering->open = false;
}

static bool has_end(const struct token *tokens, const struct sentence *sentence)
{
	for (uint32_t i = sentence->first + sentence->count; i-- > sentence->first;) {
		const struct token *token = &tokens[i];
		if (token->kind == TOKEN_WORD)
			return token_is(token, may_end) && strchr(token->lower, '.');
		if (token->kind != TOKEN_MARK)
			return false;
		if (strchr(".!?:", token->lower[0]))
			return true;
		if (!token_is(token, closing_marks) && (unsigned char)token->lower[0] < 0x80)
			return false;
		if ((unsigned char)token->lower[0] >= 0x80)
			return true; /* an emoji stands for a full stop */
	}
	return false;
}

static void finish_sentence(struct reading *reading, struct sentence *sentence)
{
	bool first = true;
	sentence->ended = sentence->region != REGION_TEXT || has_end(reading->tokens, sentence);
	for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
		struct token *token = &reading->tokens[i];
		if (token->kind == TOKEN_MARK)
			continue;
		token->first = first;
		if (!first && token->kind == TOKEN_WORD && token->capital &&
			!(token->classes & (WORD_SUBJECT | WORD_DAY | WORD_MONTH | WORD_BE | WORD_HAVE)))
			token->classes |= WORD_NAME;
		first = false;
		if (sentence->region == REGION_TEXT)
			reading->word_count += token->kind != TOKEN_ADDRESS;
	}
}

void reading_make(struct span text, bool is_subject, const struct lexicon *lexicon, struct arena *arena,
	struct reading *ret_reading)
{
	struct gathering gathering = {.tokens = {.text = text, .arena = arena, .lexicon = lexicon}};
	lines_read(&gathering.tokens, &gathering.lines);
	if (is_subject)
		for (uint32_t i = 0; i < gathering.lines.count; i++)
			gathering.lines.list[i].region = REGION_SUBJECT;
	else
		regions_find(&gathering.tokens, &gathering.lines);
	for (uint32_t i = 0; i < gathering.lines.count; i++)
		gather_line(&gathering, &gathering.lines.list[i]);
	*ret_reading = (struct reading){
		.text = text,
		.is_subject = is_subject,
		.tokens = gathering.tokens.list,
		.token_count = gathering.tokens.count,
		.sentences = gathering.list,
		.sentence_count = gathering.count,
		.paragraph_count = gathering.lines.paragraph_count,
		.cut = gathering.tokens.count >= READING_MAX_TOKENS,
	};
	for (uint32_t i = 0; i < gathering.count; i++)
		finish_sentence(ret_reading, &ret_reading->sentences[i]);
}

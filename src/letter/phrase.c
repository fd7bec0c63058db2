/* How a noted text reads inside a sentence of a letter. */
#include "letter/phrase.h"

#include "base/array.h"
#include "letter/phrase_person.h"

#include <ctype.h>
#include <string.h>

enum rest {
	REST_THING,    /* what is meant follows */
	REST_QUESTION, /* how …, whether … */
	REST_SENTENCE,
};

/* Words that only lead to what is meant. */
struct lead {
	uint8_t use, rest;
	const char *words;
};

static const struct lead leads[] = {
	{PHRASE_DETAIL, REST_THING, "talked a lot about"},
	{PHRASE_DETAIL, REST_THING, "talked about"},
	{PHRASE_DETAIL, REST_THING, "talked to me about"},
	{PHRASE_DETAIL, REST_THING, "spoke about"},
	{PHRASE_DETAIL, REST_THING, "chatted about"},
	{PHRASE_DETAIL, REST_THING, "discussed"},
	{PHRASE_DETAIL, REST_THING, "had a chat about"},
	{PHRASE_DETAIL, REST_THING, "had a conversation about"},
	{PHRASE_DETAIL, REST_THING, "had a discussion about"},
	{PHRASE_DETAIL, REST_THING, "our conversation about"},
	{PHRASE_DETAIL, REST_THING, "our discussion of"},
	{PHRASE_DETAIL, REST_THING, "our discussion about"},
	{PHRASE_DETAIL, REST_THING, "conversation about"},
	{PHRASE_DETAIL, REST_THING, "discussion about"},
	{PHRASE_DETAIL, REST_THING, "discussion of"},
	{PHRASE_DETAIL, REST_THING, "chat about"},
	{PHRASE_DETAIL, REST_THING, "asked about"},
	{PHRASE_DETAIL, REST_THING, "asked me about"},
	{PHRASE_DETAIL, REST_THING, "told me about"},
	{PHRASE_DETAIL, REST_THING, "mentioned"},
	{PHRASE_DETAIL, REST_THING, "brought up"},
	{PHRASE_DETAIL, REST_THING, "described"},
	{PHRASE_DETAIL, REST_THING, "about"},
	{PHRASE_DETAIL, REST_QUESTION, "asked"},
	{PHRASE_DETAIL, REST_QUESTION, "asked me"},
	{PHRASE_DETAIL, REST_QUESTION, "explained"},
	{PHRASE_DETAIL, REST_QUESTION, "wanted to know"},
	{PHRASE_DETAIL, REST_QUESTION, "wondered"},
	{PHRASE_DETAIL, REST_QUESTION, "talked about"},
	{PHRASE_CONCERN, REST_THING, "worried about"},
	{PHRASE_CONCERN, REST_THING, "is worried about"},
	{PHRASE_CONCERN, REST_THING, "was worried about"},
	{PHRASE_CONCERN, REST_THING, "are worried about"},
	{PHRASE_CONCERN, REST_THING, "concerned about"},
	{PHRASE_CONCERN, REST_THING, "is concerned about"},
	{PHRASE_CONCERN, REST_THING, "was concerned about"},
	{PHRASE_CONCERN, REST_THING, "are concerned about"},
	{PHRASE_CONCERN, REST_THING, "worries about"},
	{PHRASE_CONCERN, REST_THING, "unsure about"},
	{PHRASE_CONCERN, REST_THING, "not sure about"},
	{PHRASE_CONCERN, REST_THING, "is not sure about"},
	{PHRASE_CONCERN, REST_THING, "has doubts about"},
	{PHRASE_CONCERN, REST_THING, "doubts about"},
	{PHRASE_CONCERN, REST_THING, "concerns about"},
	{PHRASE_CONCERN, REST_THING, "concern about"},
	{PHRASE_CONCERN, REST_THING, "asked about"},
	{PHRASE_CONCERN, REST_QUESTION, "not sure"},
	{PHRASE_CONCERN, REST_QUESTION, "is not sure"},
	{PHRASE_CONCERN, REST_QUESTION, "unsure"},
	{PHRASE_CONCERN, REST_QUESTION, "is unsure"},
	{PHRASE_CONCERN, REST_QUESTION, "wonders"},
	{PHRASE_CONCERN, REST_QUESTION, "wondered"},
	{PHRASE_CONCERN, REST_QUESTION, "asked"},
	{PHRASE_CONCERN, REST_SENTENCE, "worried that"},
	{PHRASE_CONCERN, REST_SENTENCE, "is worried that"},
	{PHRASE_CONCERN, REST_SENTENCE, "was worried that"},
	{PHRASE_CONCERN, REST_SENTENCE, "are worried that"},
	{PHRASE_CONCERN, REST_SENTENCE, "concerned that"},
	{PHRASE_CONCERN, REST_SENTENCE, "is concerned that"},
	{PHRASE_CONCERN, REST_SENTENCE, "worries that"},
	{PHRASE_CONCERN, REST_SENTENCE, "worry that"},
	{PHRASE_CONCERN, REST_SENTENCE, "thinks that"},
	{PHRASE_CONCERN, REST_SENTENCE, "thinks"},
	{PHRASE_CONCERN, REST_SENTENCE, "think that"},
	{PHRASE_CONCERN, REST_SENTENCE, "think"},
	{PHRASE_CONCERN, REST_SENTENCE, "feels that"},
	{PHRASE_CONCERN, REST_SENTENCE, "feels"},
	{PHRASE_CONCERN, REST_SENTENCE, "fears that"},
	{PHRASE_CONCERN, REST_SENTENCE, "said that"},
	{PHRASE_CONCERN, REST_SENTENCE, "that"},
	{PHRASE_FORGOT, REST_THING, "to mention"},
	{PHRASE_FORGOT, REST_THING, "forgot to mention"},
	{PHRASE_FORGOT, REST_THING, "mention"},
	{PHRASE_FORGOT, REST_THING, "forgot to say"},
	{PHRASE_FORGOT, REST_THING, "to say"},
	{PHRASE_FORGOT, REST_THING, "say"},
	{PHRASE_FORGOT, REST_THING, "forgot"},
	{PHRASE_FORGOT, REST_THING, "did not mention"},
	{PHRASE_FORGOT, REST_THING, "didn't mention"},
	{PHRASE_FORGOT, REST_THING, "should have mentioned"},
	{PHRASE_SKILL, REST_THING, "my experience with"},
	{PHRASE_SKILL, REST_THING, "my experience in"},
	{PHRASE_SKILL, REST_THING, "experience with"},
	{PHRASE_SKILL, REST_THING, "experience in"},
	{PHRASE_SKILL, REST_THING, "skills in"},
	{PHRASE_SKILL, REST_THING, "good at"},
	{PHRASE_SKILL, REST_THING, "am good at"},
	{PHRASE_PROMISE, REST_THING, "to"},
	{PHRASE_PROMISE, REST_THING, "will"},
	{PHRASE_PROMISE, REST_THING, "would"},
	{PHRASE_PROMISE, REST_THING, "promised to"},
	{PHRASE_PROMISE, REST_THING, "said I would"},
};

static bool rest_fits(const struct phrase_words *words, size_t at, const struct lead *lead)
{
	const char *word;

	if (at >= words->count)
		return false;
	word = words->list[at];
	if (lead->rest == REST_QUESTION)
		return phrase_is_question(word) || phrase_word_is(word, "if");
	if (lead->rest == REST_SENTENCE || lead->use != PHRASE_DETAIL)
		return true;
	return !phrase_word_is(word, "that") && (phrase_is_determiner(word) || phrase_is_question(word) ||
							phrase_is_gerund(word) || words->count - at <= 3);
}

/* Drops "We talked about" and the like; the longest that fits. */
static const struct lead *drop_lead(
	struct phrase_words *words, enum phrase_use use, const struct phrase_reader *reader)
{
	const struct lead *best = NULL;
	size_t subject = 0, longest = 0;

	if (phrase_word_is(words->list[0], "i we she he they you") ||
		(reader->first && phrase_word_is(words->list[0], reader->first)))
		subject = 1;
	if (words->count > subject &&
		phrase_word_is(words->list[subject], "also both have had really briefly"))
		subject++;
	for (size_t i = 0; i < ARRAY_COUNT(leads); i++) {
		size_t count = phrase_words_match(words, subject, leads[i].words);
		if (leads[i].use != (uint8_t)use || count <= longest ||
			!rest_fits(words, subject + count, &leads[i]))
			continue;
		longest = count;
		best = &leads[i];
	}
	if (best)
		phrase_words_drop(words, subject + longest);
	if (best && best->rest == REST_QUESTION && phrase_word_is(words->list[0], "if"))
		words->list[0] = "whether";
	return best;
}

/* A verb of a sentence, unless it belongs to a clause that says which or how. */
static bool has_finite(const struct phrase_words *words)
{
	for (size_t i = 0; i < words->count; i++) {
		if (phrase_is_question(words->list[i]) || phrase_word_is(words->list[i], "that"))
			return false;
		if (phrase_is_finite(words->list[i]))
			return true;
	}
	return false;
}

/* A word that could be a verb after its noun: "the team ships daily". */
static bool has_doubtful(const struct phrase_words *words)
{
	size_t run = 0;

	for (size_t i = 1; i < words->count; i++) {
		const char *word = words->list[i];
		size_t length = strlen(word);
		bool last = i + 1 == words->count || phrase_is_preposition(words->list[i + 1]);
		run = phrase_is_preposition(word) ? 0 : run + 1;
		if (run > 4 || strpbrk(word, ".;:?!"))
			return true;
		if (run > 1 && length > 2 && word[length - 1] == 's' && word[length - 2] != 's' && !last)
			return true;
		if (run > 1 && phrase_is_past(word))
			return true;
		if (run > 1 && phrase_is_determiner(word))
			return true;
		if (run == 2 && length > 2 && word[length - 1] == 's' &&
			phrase_word_is(words->list[0], "the a an"))
			return true;
	}
	return false;
}

static bool is_determined(const struct phrase_words *words)
{
	return words->count > 1 && phrase_is_determiner(words->list[0]) && !has_finite(words) &&
	       !has_doubtful(words);
}

/* Needs no article: "flow cytometry", "SQL". */
static bool is_mass(const struct phrase_words *words)
{
	size_t head = 0;

	while (head + 1 < words->count && !phrase_is_preposition(words->list[head + 1]))
		head++;
	return head < 4 && !has_finite(words) && !has_doubtful(words) && phrase_is_mass(words->list[head]) &&
	       !phrase_is_past(words->list[0]) && !phrase_is_preposition(words->list[0]);
}

/* One word with a capital that is nobody's trade: "Kubernetes". */
static bool is_named(const struct phrase_words *words)
{
	const char *word = words->list[0];
	size_t length = strlen(word);

	return words->count == 1 && length > 3 && isupper((unsigned char)*word) &&
	       strcmp(word + length - 2, "er") != 0 && strcmp(word + length - 2, "or") != 0 &&
	       strcmp(word + length - 3, "ist") != 0;
}

static bool is_gerund(const struct phrase_words *words)
{
	return words->count > 1 && words->count <= 10 && phrase_is_gerund(words->list[0]) &&
	       !has_finite(words) &&
	       (phrase_is_determiner(words->list[1]) || phrase_is_preposition(words->list[1]) ||
		       words->count <= 3);
}

static bool is_question(const struct phrase_words *words)
{
	return words->count > 2 && phrase_is_question(words->list[0]) &&
	       !phrase_word_is(words->list[1], "do does did is are was were can could should would will") &&
	       !strpbrk(words->list[words->count - 1], "?");
}

static bool is_thing(const struct phrase_words *words, enum phrase_use use)
{
	if (is_determined(words))
		return true;
	if (use == PHRASE_SKILL)
		return !phrase_is_gerund(words->list[0]) && (is_mass(words) || is_named(words));
	if (use == PHRASE_PROMISE)
		return false;
	if (use == PHRASE_CONCERN && words->count <= 4 && is_mass(words))
		return true;
	if (use == PHRASE_FORGOT)
		return false;
	return is_question(words) || is_gerund(words) || (words->count == 1 && is_mass(words));
}

static bool is_promise(const char *word)
{
	return phrase_word_is(word,
		"send share email call check get forward write let provide introduce look "
		"confirm follow prepare review finish ask answer bring give show tell find mail "
		"return complete draft put pass talk speak read try think sign submit");
}

/* What is sure about it beside a thing: see struct phrase. */
static bool make_clause(struct phrase_words *words, enum phrase_use use, struct phrase *ret)
{
	switch (use) {
	case PHRASE_FORGOT:
		if (phrase_word_is(words->list[0], "that") && words->count > 2)
			ret->clause = phrase_words_join(words, 0);
		else if (phrase_word_is(words->list[0], "I I've I'm I'd") && words->count > 1)
			ret->clause = arena_format(words->arena, "that %s", phrase_words_join(words, 0));
		break;
	case PHRASE_CONCERN:
		if (words->count > 2 && phrase_word_is(words->list[0], "whether"))
			ret->clause = phrase_words_join(words, 0);
		break;
	case PHRASE_SKILL:
		if (is_gerund(words))
			ret->clause = phrase_words_join(words, 0);
		break;
	case PHRASE_PROMISE:
		if (is_promise(words->list[0]) && words->count > 1)
			ret->clause = phrase_words_join(words, 0);
		break;
	case PHRASE_DETAIL:
		break;
	}
	return ret->clause != NULL;
}

/* A note without a subject: "thinks …" is the reader, "built …" the person. */
static bool add_subject(struct phrase_words *words, enum phrase_use use, const struct phrase_reader *reader)
{
	const char *first = words->list[0];
	bool third = phrase_is_third(first), past = phrase_is_past(first);

	if (!third && !past)
		return true;
	if (past && use == PHRASE_DETAIL && words->count < 2)
		return false;
	if (use == PHRASE_FORGOT || use == PHRASE_SKILL)
		return third ? false : phrase_words_push(words, "I");
	if (!reader->is_meant)
		return false;
	words->list[0] = phrase_person_verb(first, words->arena);
	return phrase_words_push(words, "you");
}

static void print_first(struct phrase_words *words)
{
	if (phrase_word_is(words->list[0], "i"))
		words->list[0] = "I";
}

bool phrase_make(const char *note, enum phrase_use use, const struct phrase_reader *reader,
	struct arena *arena, struct phrase *ret_phrase)
{
	struct phrase_words words;
	struct phrase phrase = {0};
	const struct lead *lead;

	if (!phrase_words_split(note, arena, &words))
		return false;
	lead = drop_lead(&words, use, reader);
	if (!phrase_person_turn(&words, reader))
		return false;
	phrase_words_lower(&words);
	if (!lead && !add_subject(&words, use, reader))
		return false;
	print_first(&words);
	if (use == PHRASE_CONCERN && lead && lead->rest == REST_QUESTION)
		phrase.clause = phrase_words_join(&words, 0);
	else if (is_thing(&words, use))
		phrase.thing = phrase_words_join(&words, 0);
	else if (!make_clause(&words, use, &phrase))
		phrase.remark = phrase_words_join(&words, 0);
	*ret_phrase = phrase;
	return true;
}

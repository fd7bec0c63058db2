/* Drops the words of a note that only lead to what is meant: "We talked about". */
#include "letter/phrase_lead.h"

#include "base/array.h"

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
	{PHRASE_DETAIL, REST_SENTENCE, "that"},
	{PHRASE_SKILL, REST_SENTENCE, "that"},
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
	{PHRASE_CONCERN, REST_SENTENCE, "fears"},
	{PHRASE_CONCERN, REST_SENTENCE, "fear that"},
	{PHRASE_CONCERN, REST_SENTENCE, "afraid that"},
	{PHRASE_CONCERN, REST_SENTENCE, "afraid"},
	{PHRASE_CONCERN, REST_SENTENCE, "is afraid"},
	{PHRASE_CONCERN, REST_SENTENCE, "is afraid that"},
	{PHRASE_CONCERN, REST_THING, "doubts"},
	{PHRASE_CONCERN, REST_THING, "doubt"},
	{PHRASE_CONCERN, REST_SENTENCE, "doubts that"},
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
	{PHRASE_SKILL, REST_THING, "my"},
	{PHRASE_SKILL, REST_THING, "skills in"},
	{PHRASE_SKILL, REST_THING, "good at"},
	{PHRASE_SKILL, REST_THING, "am good at"},
	{PHRASE_PROMISE, REST_THING, "to"},
	{PHRASE_PROMISE, REST_THING, "will"},
	{PHRASE_PROMISE, REST_THING, "would"},
	{PHRASE_PROMISE, REST_THING, "I'd"},
	{PHRASE_PROMISE, REST_THING, "I'll"},
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

/* The longest that fits, after "We also" and the like. */
static const struct lead *find(
	const struct phrase_words *words, enum phrase_use use, size_t at, size_t *ret_count)
{
	const struct lead *best = NULL;
	size_t longest = 0;

	for (size_t i = 0; i < ARRAY_COUNT(leads); i++) {
		size_t count = phrase_words_match(words, at, leads[i].words);
		if (leads[i].use != (uint8_t)use || count <= longest ||
			!rest_fits(words, at + count, &leads[i]))
			continue;
		longest = count;
		best = &leads[i];
	}
	*ret_count = longest;
	return best;
}

enum phrase_rest phrase_lead_drop(
	struct phrase_words *words, enum phrase_use use, const struct phrase_reader *reader)
{
	const struct lead *lead;
	size_t subject = 0, count;

	if (phrase_word_is(words->list[0], "i we she he they you") ||
		(reader->first && phrase_word_is(words->list[0], reader->first)))
		subject = 1;
	if (words->count > subject &&
		phrase_word_is(words->list[subject], "also both have had really briefly"))
		subject++;
	lead = find(words, use, subject, &count);
	if (!lead)
		return REST_ALL;
	phrase_words_drop(words, subject + count);
	if (lead->rest == REST_QUESTION && phrase_word_is(words->list[0], "if"))
		words->list[0] = "whether";
	return (enum phrase_rest)lead->rest;
}

/* The words of a note, and what kinds of word they may be. */
#include "letter/phrase_words.h"

#include "base/array.h"
#include "base/text.h"

#include <ctype.h>
#include <string.h>

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A full stop ends the sentence where a longer word stands before it and a capital after it. */
static bool ends_sentence(const char *word, const char *next)
{
	size_t length = strlen(word);

	return length > 3 && strchr(".!?", word[length - 1]) && (!next || !islower((unsigned char)*next));
}

static void strip_end(struct phrase_words *words)
{
	char *last;
	size_t length;

	if (words->count == 0)
		return;
	last = arena_strdup(words->arena, words->list[words->count - 1]);
	length = strlen(last);
	while (length > 1 && strchr(".!,;:", last[length - 1]))
		last[--length] = '\0';
	words->list[words->count - 1] = last;
}

/* What is short in a note is written out in a letter. */
static void write_out(struct phrase_words *words)
{
	static const char *const forms[][2] = {{"I'm", "I am"}, {"I've", "I have"}, {"I'll", "I will"},
		{"we're", "we are"}, {"we've", "we have"}, {"they're", "they are"}, {"they've", "they have"},
		{"it's", "it is"}, {"that's", "that is"}, {"there's", "there is"}, {"don't", "do not"},
		{"doesn't", "does not"}, {"didn't", "did not"}, {"isn't", "is not"}, {"aren't", "are not"},
		{"wasn't", "was not"}, {"weren't", "were not"}, {"haven't", "have not"},
		{"hasn't", "has not"}, {"can't", "cannot"}, {"couldn't", "could not"}, {"won't", "will not"},
		{"wouldn't", "would not"}};
	struct phrase_words out = {.arena = words->arena};

	for (size_t i = 0; i < words->count && out.count + 1 < PHRASE_MAX_WORDS; i++) {
		const char *word = words->list[i], *space;
		for (size_t j = 0; j < ARRAY_COUNT(forms); j++)
			if (phrase_word_is(word, forms[j][0]))
				word = forms[j][1];
		space = strchr(word, ' ');
		out.list[out.count++] = space ? arena_copy(out.arena, word, (size_t)(space - word)) : word;
		if (space)
			out.list[out.count++] = space + 1;
	}
	*words = out;
}

bool phrase_words_split(const char *note, struct arena *arena, struct phrase_words *ret_words)
{
	struct phrase_words words = {.arena = arena};
	size_t length = note ? strlen(note) : 0;

	if (length == 0 || length > PHRASE_MAX_BYTES || strpbrk(note, "{}[]<>|") || strstr(note, "…") ||
		strstr(note, "..."))
		return false;
	for (const char *c = note; *c;) {
		const char *start;
		while (is_space(*c))
			c++;
		start = c;
		while (*c && !is_space(*c))
			c++;
		if (c == start)
			break;
		if (words.count == PHRASE_MAX_WORDS)
			return false;
		words.list[words.count++] = arena_copy(arena, start, (size_t)(c - start));
	}
	for (size_t i = 0; i + 1 < words.count; i++)
		if (ends_sentence(words.list[i], words.list[i + 1]))
			words.count = i + 1;
	strip_end(&words);
	write_out(&words);
	*ret_words = words;
	return words.count > 0;
}

const char *phrase_words_join(const struct phrase_words *words, size_t first)
{
	TEXT_CLEANUP struct text text = {0};

	for (size_t i = first; i < words->count; i++) {
		if (i > first)
			text_add_char(&text, ' ');
		text_add_string(&text, words->list[i]);
	}
	return text.start ? arena_copy(words->arena, text.start, text.length) : "";
}

bool phrase_word_is(const char *word, const char *list)
{
	struct span rest = span_of(list), one;

	while (span_cut(&rest, ' ', &one)) {
		struct span found = span_of(word);
		char small[40];
		if (one.length >= sizeof(small) || one.length != found.length)
			continue;
		memcpy(small, one.start, one.length);
		small[one.length] = '\0';
		if (span_is_nocase(found, small))
			return true;
	}
	return false;
}

size_t phrase_words_match(const struct phrase_words *words, size_t at, const char *phrase)
{
	struct span rest = span_of(phrase), one;
	size_t count = 0;

	while (span_cut(&rest, ' ', &one)) {
		char small[40];
		if (at + count >= words->count || one.length >= sizeof(small))
			return 0;
		memcpy(small, one.start, one.length);
		small[one.length] = '\0';
		if (!span_is_nocase(span_of(words->list[at + count]), small))
			return 0;
		count++;
	}
	return count;
}

void phrase_words_drop(struct phrase_words *words, size_t count)
{
	memmove(words->list, words->list + count, (words->count - count) * sizeof(*words->list));
	words->count -= count;
}

bool phrase_words_push(struct phrase_words *words, const char *first)
{
	if (words->count >= ARRAY_COUNT(words->list))
		return false;
	memmove(words->list + 1, words->list, words->count * sizeof(*words->list));
	words->list[0] = first;
	words->count++;
	return true;
}

bool phrase_is_question(const char *word)
{
	return phrase_word_is(word, "how what why where when whether which who");
}

bool phrase_is_determiner(const char *word)
{
	return isdigit((unsigned char)*word) ||
	       phrase_word_is(word, "the a an my our your their its his her this these those some one two "
				    "three four five six seven eight nine ten every each another");
}

bool phrase_is_preposition(const char *word)
{
	return phrase_word_is(word, "to of in on for with from at about between by into over under against "
				    "through across after before during without within as like and or");
}

bool phrase_is_finite(const char *word)
{
	return strstr(word, "n't") ||
	       phrase_word_is(word,
		       "is are was were am has have had will would can could should may might "
		       "must do does did shall said says told tells asked asks i we you he she they "
		       "it's i'm we're you're they're i've we've liked likes loved loves want wants "
		       "wanted need needs needed uses used work works worked run runs ran think "
		       "thinks thought feel feels felt know knows knew hopes hoped plans planned got "
		       "gets goes went came comes made makes took takes gave gives moved moves seems "
		       "seemed looks looked showed shows brought brings led leads built builds wrote "
		       "found grew grows began begins became becomes happened happens remains") ||
	       phrase_word_is(word,
		       "ships deploys sings plays means lives starts started sounds sounded keeps kept "
		       "stays stayed turned turns helps helped changed changes matters mattered lost "
		       "won grew sells sold buys bought hires hired speaks spoke talks talked");
}

bool phrase_is_past(const char *word)
{
	size_t length = strlen(word);

	return (length > 4 && !strcmp(word + length - 2, "ed") && islower((unsigned char)word[length - 3])) ||
	       phrase_word_is(word,
		       "found said told gave went came made took got had was led built ran wrote "
		       "taught sold grew won brought bought kept knew met saw spoke thought felt "
		       "spent sent set");
}

bool phrase_is_third(const char *word)
{
	return phrase_word_is(word,
		"thinks wants likes loves worries needs asks says feels believes hopes "
		"fears knows prefers has is does wonders expects finds sees uses runs works "
		"plays lives speaks considers doubts");
}

bool phrase_is_gerund(const char *word)
{
	size_t length = strlen(word);

	return length > 4 && !strcmp(word + length - 3, "ing") &&
	       !phrase_word_is(word, "nothing something anything everything morning evening during spring "
				     "string bring thing king being having");
}

bool phrase_is_mass(const char *word)
{
	static const char *const ends[] = {"ment", "tion", "sion", "ity", "ship", "ics", "ance", "ence",
		"sis", "ness", "ware", "ing", "try", "ology", "aphy", "ety", "acy", "omy", "istry", "ure"};
	size_t length = strlen(word);

	for (size_t i = 0; i < length; i++)
		if (i > 0 && isupper((unsigned char)word[i]))
			return true;
	for (size_t i = 0; i < ARRAY_COUNT(ends); i++)
		if (length > strlen(ends[i]) + 1 && !strcmp(word + length - strlen(ends[i]), ends[i]))
			return true;
	return phrase_word_is(word,
		"design research analysis sales support experience knowledge work advice data "
		"spanish english german french italian japanese chinese python java law history "
		"music finance care sql patience empathy health training detail");
}

void phrase_words_lower(struct phrase_words *words)
{
	const char *first = words->count ? words->list[0] : "";
	char *small;

	if (!isupper((unsigned char)*first) || phrase_word_is(first, "i i'm i've i'd i'll"))
		return;
	if (!phrase_is_question(first) && !phrase_is_determiner(first) && !phrase_is_gerund(first) &&
		!phrase_is_preposition(first) && !phrase_is_past(first) && !phrase_is_third(first) &&
		!phrase_word_is(first, "we they you that there it not if more less too very being having"))
		return;
	for (const char *c = first + 1; *c; c++)
		if (isupper((unsigned char)*c))
			return;
	small = arena_strdup(words->arena, first);
	small[0] = (char)tolower((unsigned char)small[0]);
	words->list[0] = small;
}

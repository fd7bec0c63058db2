/* How a noted text reads inside a sentence of a letter. */
#include "letter/phrase.h"

#include "base/array.h"
#include "letter/phrase_lead.h"
#include "letter/phrase_person.h"

#include <ctype.h>
#include <string.h>

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
		if ((run > 1 && phrase_is_determiner(word)) ||
			(!last && phrase_word_is(word, "me you him us them it")))
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
	       !phrase_is_past(words->list[0]) && !phrase_is_preposition(words->list[0]) &&
	       !phrase_word_is(words->list[0], "no not too");
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

/* "experience with night shifts", whatever follows. */
static bool is_experience(const struct phrase_words *words)
{
	return words->count > 2 && phrase_word_is(words->list[0], "experience") &&
	       phrase_word_is(words->list[1], "with in of as");
}

static bool is_thing(const struct phrase_words *words, enum phrase_use use)
{
	if (is_determined(words))
		return true;
	if (use == PHRASE_SKILL && is_experience(words))
		return true;
	if (use == PHRASE_SKILL)
		return !phrase_is_gerund(words->list[0]) && (is_mass(words) || is_named(words));
	if (use == PHRASE_PROMISE)
		return false;
	if (use == PHRASE_CONCERN)
		return words->count <= 4 && is_mass(words);
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
		if (is_question(words))
			ret->clause = phrase_words_join(words, 0);
		break;
	case PHRASE_SKILL:
		if (is_gerund(words) || (words->count == 1 && phrase_is_gerund(words->list[0])))
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

/* "led a team", but not "certified welder". */
static bool is_deed(const struct phrase_words *words)
{
	const char *first = words->list[0];
	size_t length = strlen(first);

	if (words->count < 2 || !phrase_is_past(first))
		return false;
	return strcmp(first + length - 2, "ed") != 0 || phrase_is_determiner(words->list[1]) ||
	       phrase_is_preposition(words->list[1]);
}

/* A note without a subject: "thinks …" is the reader, "built …" the person. */
static bool add_subject(struct phrase_words *words, enum phrase_use use, const struct phrase_reader *reader)
{
	const char *first = words->list[0];
	bool third = phrase_is_third(first);

	if (use == PHRASE_FORGOT || use == PHRASE_SKILL) {
		if (is_deed(words) ||
			(words->count > 1 && phrase_word_is(first, "can could have am know speak")))
			return phrase_words_push(words, "I");
		return !third;
	}
	if (!third && use == PHRASE_CONCERN)
		return true;
	if (!third && !phrase_is_past(first))
		return true;
	if (!reader->is_meant || words->count < 2 ||
		(!third && !phrase_word_is(first,
				   "asked said told mentioned explained showed liked loved described "
				   "suggested offered wanted thought felt praised noticed "
				   "recommended")))
		return false;
	words->list[0] = phrase_person_verb(first, words->arena);
	return phrase_words_push(words, "you");
}

static const char *small(struct arena *arena, const char *word)
{
	char *copy = arena_strdup(arena, word);

	copy[0] = (char)tolower((unsigned char)copy[0]);
	return copy;
}

/* What stands at the begin as a sentence of its own wants it: "i" and "Send him" do not. */
static void mend_first(struct phrase_words *words, enum phrase_use use)
{
	if (phrase_word_is(words->list[0], "i"))
		words->list[0] = "I";
	if (use != PHRASE_PROMISE || !is_promise(words->list[0]))
		return;
	words->list[0] = small(words->arena, words->list[0]);
	if (words->count > 2 && phrase_word_is(words->list[1], "them"))
		words->list[1] = "you";
}

bool phrase_make(const char *note, enum phrase_use use, const struct phrase_reader *reader,
	struct arena *arena, struct phrase *ret_phrase)
{
	struct phrase_words words;
	struct phrase phrase = {0};
	enum phrase_rest lead;

	if (!phrase_words_split(note, arena, &words))
		return false;
	lead = phrase_lead_drop(&words, use, reader);
	if (words.count == 1 && phrase_word_is(words.list[0], "i we you he she it they him her us them"))
		return false;
	if (!phrase_person_turn(&words, reader))
		return false;
	phrase_words_lower(&words);
	if (lead == REST_ALL && !add_subject(&words, use, reader))
		return false;
	mend_first(&words, use);
	if (use == PHRASE_CONCERN && lead == REST_QUESTION)
		phrase.clause = phrase_words_join(&words, 0);
	else if (is_thing(&words, use))
		phrase.thing = phrase_words_join(&words, 0);
	else if (!make_clause(&words, use, &phrase))
		phrase.remark = phrase_words_join(&words, 0);
	*ret_phrase = phrase;
	return true;
}

/* A date that a mail promises for the decision. */
#include "app/answer_promise.h"

#include "app/answer_day.h"

#include <string.h>

enum { REACH = 5 };

/* Behind these stands the day. */
static const char *const markers[] = {"by", "before", "until", "bis", "spatestens", "ici", "avant", "than"};

/* What is promised by it: words, by how they begin. */
static const char *const promises[] = {"decid", "decision", "know", "back", "hear", "update", "feedback",
	"answer", "entscheid", "meld", "bescheid", "ruckmeld", "decision", "reponse", "reviendr", "informer",
	"nouvelles"};

/* Who has to do something by that day is the reader. */
static const char *const requests[] = {"please", "bitte", "veuillez", "merci", "us", "hearing", "forward",
	"confirm", "submit", "complete", "send", "apply", "unless"};

static bool begins_with_one(const char *word, const char *const *list, size_t count, bool whole)
{
	for (size_t i = 0; i < count; i++)
		if (whole ? strcmp(word, list[i]) == 0 : strncmp(word, list[i], strlen(list[i])) == 0)
			return true;
	return false;
}

#define IS_ONE(word, list) begins_with_one(word, list, sizeof(list) / sizeof((list)[0]), true)
#define BEGINS_AS_ONE(word, list) begins_with_one(word, list, sizeof(list) / sizeof((list)[0]), false)

/* "from us" is no request. */
static bool is_request(const struct answer_words *words, int at)
{
	return IS_ONE(words->word[at], requests) && !(at > 0 && strcmp(words->word[at - 1], "from") == 0);
}

/* Which day of it is not said. */
static bool is_week(const char *word)
{
	static const char *const weeks[] = {"week", "weeks", "woche", "wochen", "semaine", "semaines"};

	return IS_ONE(word, weeks);
}

/* The sentence from `first` to `last` promises something and asks for nothing. */
static bool is_promise(const struct answer_words *words, int first, int last)
{
	bool promised = false;

	for (int i = first; i <= last; i++) {
		if (is_request(words, i) || is_week(words->word[i]))
			return false;
		promised = promised || BEGINS_AS_ONE(words->word[i], promises);
	}
	return promised;
}

static struct day in_sentence(const struct answer_words *words, int first, int last, struct day sent)
{
	struct day found = DAY_NONE;

	for (int i = first; i <= last && day_is_none(found); i++)
		if (IS_ONE(words->word[i], markers))
			found = answer_day_after(words, i, REACH, sent);
	return found;
}

struct day answer_promise(const char *body, struct day sent)
{
	struct answer_words words = {0};
	struct day found = DAY_NONE;
	int first = 0;

	answer_words_split(body, &words);
	for (int i = 0; i < words.count && day_is_none(found); i++) {
		if (!words.ends[i] && i + 1 < words.count)
			continue;
		if (is_promise(&words, first, i))
			found = in_sentence(&words, first, i, sent);
		first = i + 1;
	}
	return found;
}

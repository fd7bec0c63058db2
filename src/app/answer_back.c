/* When somebody who is away comes back, read from what their automatic reply says. */
#include "app/answer_back.h"

#include "app/answer_day.h"

#include <string.h>

enum { REACH = 12 };

/* What a day of return stands behind, within so many words. */
static const struct marker_row {
	const char *word;
	int reach;
} markers[] = {{"until", REACH}, {"till", REACH}, {"til", REACH}, {"through", REACH}, {"thru", REACH},
	{"back", REACH}, {"return", REACH}, {"returning", REACH}, {"to", 3}, {"bis", REACH},
	{"zuruck", REACH}, {"ab", 3}, {"wieder", REACH}, {"jusqu", REACH}, {"jusque", REACH},
	{"retour", REACH}, {"reviens", REACH}, {"reviendrai", REACH}, {"rentrerai", REACH}, {"rentre", REACH},
	{"reprise", REACH}, {"au", 3}, {"reachable", REACH}, {"available", REACH}, {"erreichbar", REACH},
	{"disponible", REACH}};

/* How far the marker reaches; 0: it is none. */
static int marker_reach(const char *word)
{
	for (size_t i = 0; i < sizeof(markers) / sizeof(markers[0]); i++)
		if (strcmp(markers[i].word, word) == 0)
			return markers[i].reach;
	return 0;
}

static struct day latest(const struct answer_words *words, struct day sent)
{
	struct day found = DAY_NONE, day;

	for (int i = 0; i < words->count; i++) {
		int reach = marker_reach(words->word[i]);
		if (!reach)
			continue;
		day = answer_day_after(words, i, reach, sent);
		if (!day_is_none(day) && (day_is_none(found) || day.number > found.number))
			found = day;
	}
	return found;
}

struct day answer_back(const char *subject, const char *body, struct day sent)
{
	struct answer_words words = {0};
	struct day found;

	answer_words_split(body, &words);
	found = latest(&words, sent);
	if (!day_is_none(found))
		return found;
	words.count = 0;
	answer_words_split(subject, &words);
	return latest(&words, sent);
}

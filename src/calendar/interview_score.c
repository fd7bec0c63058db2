/* What speaks for a piece of text being a role, a company or a person. */
#include "base/text.h"
#include "calendar/interview_title.h"
#include "calendar/interview_words.h"

#include <stdio.h>
#include <string.h>

enum { FOLD_MAX = 128, WORDS_MAX = 12 };

size_t title_fold(struct span text, char *ret, size_t size)
{
	char plain[FOLD_MAX], folded[FOLD_MAX * 2];
	size_t length = 0;
	snprintf(plain, sizeof(plain), "%.*s", (int)(text.length < FOLD_MAX ? text.length : FOLD_MAX - 1),
		text.start);
	text_fold(plain, folded, sizeof(folded));
	for (const char *c = folded; *c && length + 1 < size; c++)
		if (words_char(*c))
			ret[length++] = *c;
	ret[length] = '\0';
	return length;
}

/* Splits at everything that is no part of a word; "-", "." and "'" inside of words stay. */
static size_t split_words(struct span text, struct span *words, size_t max)
{
	size_t count = 0, i = 0;
	while (i < text.length && count < max) {
		while (i < text.length && !words_char(text.start[i]))
			i++;
		size_t start = i;
		while (i < text.length &&
			(words_char(text.start[i]) ||
				(strchr("-.'&", text.start[i]) && i > start && i + 1 < text.length &&
					words_char(text.start[i + 1]))))
			i++;
		if (i > start)
			words[count++] = (struct span){text.start + start, i - start};
	}
	return count;
}

static bool capital(struct span word)
{
	unsigned char first = (unsigned char)word.start[0];
	return (first >= 'A' && first <= 'Z') || first >= 0x80;
}

static bool role_word(struct span word)
{
	if (words_have(words_role, word))
		return true;
	if (words_suffix(words_role_end, word, 3))
		return true;
	/* "IT-Leiter" */
	const char *dash = word.length ? memchr(word.start, '-', word.length) : NULL;
	return dash && role_word((struct span){dash + 1, word.length - (size_t)(dash + 1 - word.start)});
}

static bool marked_for_all(struct span text)
{
	const char *open = text.length ? memchr(text.start, '(', text.length) : NULL;
	const char *close = open ? memchr(open, ')', text.length - (size_t)(open - text.start)) : NULL;
	if (!close)
		return false;
	struct span inner = {open + 1, (size_t)(close - open - 1)};
	return words_have(words_qualifier, inner) && memchr(inner.start, '/', inner.length);
}

/* In English the word before "of", "," or "(" says what somebody is. */
static struct span role_head(struct span text)
{
	static const char *const ends[] = {
		",", "(", " of ", " for ", " - ", " – ", " in ", " im ", " für ", " / ", " de ", " d'", ":"};
	for (size_t i = 1; i < text.length; i++) {
		if (!strchr(" ,(:", text.start[i]))
			continue;
		for (size_t j = 0; j < sizeof(ends) / sizeof(ends[0]); j++) {
			size_t length = strlen(ends[j]);
			if (i + length <= text.length && memcmp(text.start + i, ends[j], length) == 0)
				return (struct span){text.start, i};
		}
	}
	return text;
}

int title_role_score(struct span text)
{
	struct span words[WORDS_MAX];
	size_t count = split_words(text, words, WORDS_MAX);
	int score = marked_for_all(text) ? 6 : 0;
	bool any = false;
	for (size_t i = 0; i < count; i++)
		any = any || role_word(words[i]);
	if (any)
		score += 3;
	if (words_begin(words_role, text))
		score += 2;
	count = split_words(role_head(text), words, WORDS_MAX);
	if (count && role_word(words[count - 1]))
		score += 4;
	/* "Engineer II", "Nurse Band 5" */
	if (count > 1 && words[count - 1].length <= 3 && role_word(words[count - 2]))
		score += 4;
	return score;
}

static int label_score(struct span text, const struct interview_names *names)
{
	char folded[FOLD_MAX * 2];
	if (text.length > 4 && words_find(text, "the") == 0)
		text = span_trim((struct span){text.start + 3, text.length - 3});
	size_t length = title_fold(text, folded, sizeof(folded));
	for (size_t i = 0; i < names->label_count && length >= 2; i++) {
		const char *label = names->labels[i];
		size_t label_length = strlen(label);
		if (strcmp(folded, label) == 0)
			return 8;
		if (length >= 4 && strncmp(label, folded, length) == 0)
			return 7;
		if (label_length >= 4 && strncmp(folded, label, label_length) == 0)
			return 7;
		if (length >= 6 && strstr(label, folded))
			return 5;
	}
	return 0;
}

/* "North West Ambulance Trust" at nwat.example. */
static int initials_score(const struct span *words, size_t count, const struct interview_names *names)
{
	char initials[WORDS_MAX + 1];
	for (size_t i = 0; i < count; i++) {
		char c = words[i].start[0];
		initials[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
	}
	initials[count] = '\0';
	for (size_t i = 0; count >= 3 && i < names->label_count; i++)
		if (strcmp(names->labels[i], initials) == 0)
			return 5;
	return 0;
}

int title_company_score(struct span text, const struct interview_names *names)
{
	struct span words[WORDS_MAX];
	size_t count = split_words(text, words, WORDS_MAX), organization = 0;
	int score = label_score(text, names) + initials_score(words, count, names);
	if (count > 1 && words_end(words_company, text))
		score += 5;
	for (size_t i = 0; i < count; i++)
		organization += words_have(words_organization, words[i]) && capital(words[i]);
	score += organization && count > 1 ? 2 : 0;
	if (count > 1 && organization && words_have(words_organization, words[count - 1]))
		score += 2;
	return score;
}

bool title_person_known(struct span text, const struct interview_names *names)
{
	struct span words[WORDS_MAX];
	size_t count = split_words(text, words, WORDS_MAX);
	if (!count || count > 5 || words[0].length < 2)
		return false;
	for (size_t i = 0; i < names->people_count; i++) {
		struct span name = span_of(names->people[i]);
		size_t found = 0;
		for (size_t j = 0; j < count; j++)
			found += words_find_span(name, words[j]) < name.length;
		if (found == count || (found >= 2 && found + 1 == count))
			return true;
	}
	return false;
}

bool title_person_likely(struct span text)
{
	struct span words[WORDS_MAX];
	size_t count = split_words(text, words, WORDS_MAX);
	if (!count || count > 4 || words_end(words_company, text))
		return false;
	static const char *const honorifics[] = {
		"frau", "herr", "herrn", "mr", "mrs", "ms", "mme", "madame", "monsieur", "dr", "prof", NULL};
	if (count > 1 && words_begin(honorifics, text))
		return true;
	/* "Tom Baker" is no baker. */
	if (words_within(words_role, text) && !(count == 2 && words_have(words_given_name, words[0])))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!capital(words[i]) || words_have(words_organization, words[i]))
			return false;
	return words_have(words_given_name, words[0]) || (count > 1 && words[0].length == 1 && count < 4);
}

bool title_two_names(struct span text)
{
	struct span words[WORDS_MAX];
	size_t count = split_words(text, words, WORDS_MAX);
	for (size_t i = 0; i < count; i++)
		if (!capital(words[i]) || words_have(words_organization, words[i]) ||
			words_have(words_noise, words[i]))
			return false;
	return count == 2 || count == 3;
}

/* Words before a role and behind it that are no part of it. */
static const char *const role_before[] = {"the", "a", "an", "our", "your", "position of", "role of",
	"post of", "job of", "position as", "role as", "position", "role", "job", "vacancy", "open position",
	"job title", "poste de", "poste d'", "le poste de", "un poste de", "die stelle als",
	"die position als", "eine stelle als", "stelle als", "position als", "die stelle", "stelle", "als",
	"die position", "poste", "den", "das", "dem", "der", "die", "le", "la", "les", "l'", "un", "une",
	"offre", "as", "as a", "as an", NULL};
static const char *const role_after[] = {"position", "role", "job", "opening", "vacancy", "post",
	"opportunity", "stelle", "job opening", "candidate", "vacancies", "application", "(m/w/d) stelle",
	NULL};

static bool edge_char(char c)
{
	return c && strchr(" \t-|:;,/\"'*_#.<>[]?!", c) != NULL;
}

static struct span trim_edges(struct span text)
{
	static const char *const quotes[] = {
		"–", "—", "“", "”", "„", "«", "»", "’", "‘", "•", "·", "…", "→", "\u00a0"};
	for (bool again = true; again && text.length;) {
		again = false;
		if (edge_char(text.start[0]) && (unsigned char)text.start[0] < 0x80) {
			text = (struct span){text.start + 1, text.length - 1};
			again = true;
		} else if (edge_char(text.start[text.length - 1]) &&
			   (unsigned char)text.start[text.length - 1] < 0x80) {
			/* "Acme Inc." keeps its full stop */
			if (text.start[text.length - 1] == '.' && words_end(words_company, text) > 1)
				return text;
			text.length--;
			again = true;
		}
		bool foreign = text.length && ((text.start[0] | text.start[text.length - 1]) & 0x80);
		for (size_t i = 0; foreign && i < sizeof(quotes) / sizeof(quotes[0]); i++) {
			size_t length = strlen(quotes[i]);
			if (text.length < length)
				continue;
			if (memcmp(text.start, quotes[i], length) == 0) {
				text = (struct span){text.start + length, text.length - length};
				again = true;
			} else if (memcmp(text.start + text.length - length, quotes[i], length) == 0) {
				text.length -= length;
				again = true;
			}
		}
	}
	return text;
}

/* "R-10234 Software Developer": the number of the vacancy. */
static struct span without_number(struct span text)
{
	size_t digits = 0, i = 0;
	while (i < text.length && text.start[i] != ' ') {
		digits += text.start[i] >= '0' && text.start[i] <= '9';
		i++;
	}
	return digits >= 3 && i < text.length ? trim_edges((struct span){text.start + i, text.length - i})
					      : text;
}

struct span title_bare_role(struct span text)
{
	text = without_number(trim_edges(text));
	for (size_t length; (length = words_begin(role_before, text)) != 0 && length < text.length;)
		text = trim_edges((struct span){text.start + length, text.length - length});
	for (size_t length; (length = words_end(role_after, text)) != 0 && length < text.length;)
		text = trim_edges((struct span){text.start, text.length - length});
	return text;
}

struct span title_trim(struct span text)
{
	return trim_edges(text);
}

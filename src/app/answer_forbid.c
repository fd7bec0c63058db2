/* Whether a mail asks not to be written to, or not to be called. */
#include "app/answer_forbid.h"

#include "base/text.h"

#include <string.h>

enum { READ_BYTES = 4000, SENTENCE_REACH = 100 };

static const char *const contact_phrases[] = {"do not contact us", "don't contact us", "do not contact me",
	"don't contact me", "not to contact us", "refrain from contacting", "stop contacting",
	"no further contact", "do not write to us", "do not follow up", "don't follow up",
	"sehen sie von weiteren nachfragen ab", "sehen sie von nachfragen ab", "sehen sie von ruckfragen ab",
	"von weiteren ruckfragen abzusehen", "von nachfragen abzusehen", "von ruckfragen abzusehen",
	"kontaktieren sie uns nicht", "uns nicht mehr zu kontaktieren", "ne pas nous contacter",
	"ne pas nous recontacter", "ne plus nous contacter", "ne nous contactez pas",
	"ne nous contactez plus"};

static const char *const call_phrases[] = {"no phone calls", "no calls please", "no calls, please",
	"do not call us", "don't call us", "do not phone", "don't phone", "refrain from calling",
	"keine anrufe", "von anrufen abzusehen", "sehen sie von anrufen ab", "von telefonischen",
	"rufen sie uns nicht an", "ne pas nous appeler", "ne pas nous telephoner", "pas d'appels",
	"ne nous appelez pas"};

/* With these, "do not contact us" means calls only. */
static const char *const phone_words[] = {"by phone", "by telephone", "telefon", "par telephone"};

/* These before it take it back: "if you do not contact us". */
static const char *const conditions[] = {"if you ", "if they ", "wenn sie ", "falls sie ", "si vous "};

/* Folded, with one space for any white space, and plain apostrophes. */
static void flatten(const char *body, char ret_flat[READ_BYTES])
{
	char folded[READ_BYTES];
	size_t length = 0;

	text_fold(body, folded, sizeof(folded));
	for (const char *at = folded; *at; at++) {
		bool space = *at == ' ' || *at == '\n' || *at == '\t';
		if (space && length && ret_flat[length - 1] == ' ')
			continue;
		if (strncmp(at, "\xe2\x80\x99", 3) == 0) {
			ret_flat[length++] = '\'';
			at += 2;
			continue;
		}
		ret_flat[length++] = space ? ' ' : *at;
	}
	ret_flat[length] = '\0';
}

static const char *find_phrase(const char *flat, const char *const *phrases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const char *at = strstr(flat, phrases[i]);
		if (at)
			return at;
	}
	return NULL;
}

#define FIND(flat, phrases) find_phrase(flat, phrases, sizeof(phrases) / sizeof((phrases)[0]))

static bool is_conditional(const char *flat, const char *at)
{
	for (size_t i = 0; i < sizeof(conditions) / sizeof(conditions[0]); i++) {
		const size_t length = strlen(conditions[i]);
		if ((size_t)(at - flat) >= length && memcmp(at - length, conditions[i], length) == 0)
			return true;
	}
	return false;
}

static bool is_about_phone(const char *at)
{
	char sentence[SENTENCE_REACH];
	size_t length = strcspn(at, ".!?\n");

	snprintf(sentence, sizeof(sentence), "%.*s",
		(int)(length < SENTENCE_REACH ? length : SENTENCE_REACH - 1), at);
	return FIND(sentence, phone_words) != NULL;
}

enum event_type answer_forbid(const char *body)
{
	char flat[READ_BYTES];
	const char *at;

	flatten(body, flat);
	at = FIND(flat, contact_phrases);
	if (at && !is_conditional(flat, at))
		return is_about_phone(at) ? EVENT_NO_CALLS : EVENT_NO_CONTACT;
	at = FIND(flat, call_phrases);
	return at && !is_conditional(flat, at) ? EVENT_NO_CALLS : EVENT_TYPE_COUNT;
}

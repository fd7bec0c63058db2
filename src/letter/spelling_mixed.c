/* British and American spellings in one letter: a hint at the rarer one. */
#include "letter/spelling_mixed.h"

#include "base/array.h"
#include "letter/spelling.h"

#include <string.h>

/* Beginnings of words, small letters; what the other side has for it. */
struct spelling_pair {
	const char *british, *american;
};
static const struct spelling_pair pairs[] = {
	{"organis", "organiz"},
	{"recognis", "recogniz"},
	{"realis", "realiz"},
	{"prioritis", "prioritiz"},
	{"specialis", "specializ"},
	{"summaris", "summariz"},
	{"finalis", "finaliz"},
	{"optimis", "optimiz"},
	{"utilis", "utiliz"},
	{"emphasis", "emphasiz"},
	{"apologis", "apologiz"},
	{"customis", "customiz"},
	{"analys", "analyz"},
	{"colour", "color"},
	{"favour", "favor"},
	{"honour", "honor"},
	{"behaviour", "behavior"},
	{"labour", "labor"},
	{"neighbour", "neighbor"},
	{"endeavour", "endeavor"},
	{"flavour", "flavor"},
	{"centre", "center"},
	{"theatre", "theater"},
	{"programme", "program"},
	{"fulfilment", "fulfillment"},
	{"enrolment", "enrollment"},
	{"travell", "travel"},
	{"cancell", "cancel"},
	{"modell", "model"},
	{"counsell", "counsel"},
	{"defence", "defense"},
	{"catalogue", "catalog"},
	{"grey", "gray"},
};

enum side { SIDE_NONE, BRITISH, AMERICAN };

/* Endings under which the short American spelling is one: "traveling", not "travel". */
static bool tells_american(const char *lower, const struct spelling_pair *pair)
{
	size_t length = strlen(pair->american);
	bool shorter = strncmp(pair->british, pair->american, length) == 0;
	const char *rest = lower + length;
	/* "honorary", "laboratory" */
	if (!shorter && (strncmp(rest, "ar", 2) == 0 || strncmp(rest, "at", 2) == 0))
		return false;
	if (!shorter)
		return true;
	return pair->american[length - 1] == 'l' &&
	       (strncmp(rest, "ed", 2) == 0 || strncmp(rest, "ing", 3) == 0 || strncmp(rest, "er", 2) == 0 ||
		       strncmp(rest, "or", 2) == 0);
}

/* "emphasis" and "analysis" are spelt so everywhere. */
static bool tells_british(const char *lower, const struct spelling_pair *pair)
{
	const char *rest = lower + strlen(pair->british);
	if (strcmp(pair->british, "emphasis") == 0)
		return *rest == 'e' || *rest == 'i';
	if (strcmp(pair->british, "analys") == 0)
		return strcmp(rest, "e") == 0 || strcmp(rest, "ed") == 0 || strcmp(rest, "ing") == 0;
	/* "organism", "specialist" */
	if (lower[strlen(pair->british) - 1] == 's' && (*rest == 'm' || *rest == 't'))
		return false;
	return strcmp(pair->british, "cancell") != 0 || strncmp(rest, "ation", 5) != 0;
}

static enum side side_of(const char *lower)
{
	for (size_t i = 0; i < ARRAY_COUNT(pairs); i++) {
		if (strncmp(lower, pairs[i].british, strlen(pairs[i].british)) == 0)
			return tells_british(lower, &pairs[i]) ? BRITISH : SIDE_NONE;
		if (strncmp(lower, pairs[i].american, strlen(pairs[i].american)) == 0 &&
			tells_american(lower, &pairs[i]))
			return AMERICAN;
	}
	return SIDE_NONE;
}

void spelling_mixed_check(struct proof *proof)
{
	const struct reading *body = &proof->body;
	size_t count[3] = {0};
	uint32_t first[3] = {0};
	for (uint32_t i = 0; i < body->token_count; i++) {
		const struct token *token = &body->tokens[i];
		/* With a capital it may be the name of a house. */
		if (token->kind != TOKEN_WORD || token->capital)
			continue;
		enum side side = side_of(token->lower);
		if (count[side]++ == 0)
			first[side] = i;
	}
	if (count[BRITISH] == 0 || count[AMERICAN] == 0)
		return;
	enum side rarer = count[BRITISH] < count[AMERICAN] ? BRITISH : AMERICAN;
	struct finding *finding =
		proof_find_kind(proof, FINDING_SPELLING, SEVERITY_HINT, body, first[rarer], first[rarer]);
	finding->message = rarer == BRITISH ? "This is British spelling, the rest of the letter American"
					    : "This is American spelling, the rest of the letter British";
}

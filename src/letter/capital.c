/* Capitals that are missing: i, monday, the begin of a sentence, a name or a role. */
#include "base/array.h"
#include "letter/families.h"
#include "letter/proof.h"
#include "letter/usage_row.h"

#include <ctype.h>
#include <string.h>

enum { CASED_MAX = 24 /* words of a role or company */ };

static const char proper_words[] =
	"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|"
	"fridays|saturdays|sundays|"
	"monday's|tuesday's|wednesday's|thursday's|friday's|january|february|april|june|july|september|"
	"october|november|december|"
	"english|german|spanish|italian|portuguese|russian|chinese|japanese|korean|arabic|dutch|swedish|"
	"danish|norwegian|finnish|"
	"french|turkish|hindi|hebrew|ukrainian|american|british|canadian|australian|european|african|asian|"
	"indian|irish|scottish|"
	"welsh|austrian|belgian|brazilian|mexican|hungarian|romanian|bulgarian|vietnamese|nigerian|swiss|"
	"london|england|germany|france|spain|italy|europe|america|britain|ireland|scotland|canada|australia|"
	"india|berlin|madrid|"
	"amsterdam|brussels|dublin|edinburgh|manchester|chicago|california|poland|sweden|norway|denmark|"
	"switzerland|austria|"
	"belgium|brazil|mexico|africa|asia|tokyo|singapore|toronto|sydney|vienna|zurich|munich|seattle|"
	"christmas";
/* "french fries" and the like have lost theirs. */
static const char lost_capital[] =
	"fries|press|door|doors|window|windows|pastry|oven|toast|beans|roulette|ink";

/* Written one way only. */
static const struct {
	const char *wrong, *right;
	uint8_t severity;
} spelt[] = {
	{"uk", "UK", SEVERITY_ERROR},
	{"usa", "USA", SEVERITY_ERROR},
	{"ceo", "CEO", SEVERITY_ERROR},
	{"cto", "CTO", SEVERITY_ERROR},
	{"cfo", "CFO", SEVERITY_ERROR},
	{"phd", "PhD", SEVERITY_ERROR},
	{"mba", "MBA", SEVERITY_ERROR},
	{"hr", "HR", SEVERITY_ERROR},
	{"cv", "CV", SEVERITY_WARNING},
	{"linkedin", "LinkedIn", SEVERITY_WARNING},
	{"github", "GitHub", SEVERITY_WARNING},
	{"javascript", "JavaScript", SEVERITY_WARNING},
	{"powerpoint", "PowerPoint", SEVERITY_WARNING},
	{"sql", "SQL", SEVERITY_WARNING},
};

static const char *with_capital(struct proof *proof, struct span word)
{
	char *copy = arena_copy(proof->arena, word.start, word.length);
	*copy = (char)toupper((unsigned char)*copy);
	return copy;
}

static bool is_small(const struct token *token)
{
	return token->kind == TOKEN_WORD && !token->capital && token->lower[0] >= 'a' &&
	       token->lower[0] <= 'z';
}

/* "iPhone", "eBay" */
static bool has_inner_capital(struct span word)
{
	for (size_t i = 1; i < word.length; i++)
		if (word.start[i] >= 'A' && word.start[i] <= 'Z')
			return true;
	return false;
}

static void report(struct proof *proof, const struct family *family, const struct reading *reading,
	uint32_t first, uint32_t last, const char *right)
{
	finding_suggest(proof_find(proof, family, reading, first, last), right);
}

static bool is_read(const struct sentence *sentence)
{
	return sentence->region != REGION_QUOTED && sentence->region != REGION_SIGNATURE;
}

static void each_word(struct proof *proof, const struct family *family, const struct reading *reading,
	void (*check)(
		struct proof *proof, const struct family *family, const struct reading *reading, uint32_t at))
{
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		for (uint32_t at = sentence->first;
			is_read(sentence) && at < sentence->first + sentence->count; at++)
			if (is_small(&reading->tokens[at]))
				check(proof, family, reading, at);
	}
}

static void check_i(
	struct proof *proof, const struct family *family, const struct reading *reading, uint32_t at)
{
	const struct token *token = &reading->tokens[at];
	const struct token *next = at + 1 < reading->token_count ? token + 1 : NULL;
	if (!token_is(token, "i|i'm|i've|i'd|i'll"))
		return;
	/* "i)", "i.e.", "part i" */
	if (token_is(token, "i") &&
		((next && next->kind == TOKEN_MARK && !next->after_space && !token_is(next, ",")) ||
			(at > 0 && token_is(token - 1, "(|part|section|phase|variable|index|class"))))
		return;
	report(proof, family, reading, at, at, with_capital(proof, token_text(reading, at)));
}

static void look_for_i(struct proof *proof, const struct family *family)
{
	each_word(proof, family, &proof->subject, check_i);
	each_word(proof, family, &proof->body, check_i);
}

/* "august", "march" and "may" are words, too. */
static bool is_month(const struct reading *reading, uint32_t at)
{
	const struct token *token = &reading->tokens[at];
	const struct token *next = at + 1 < reading->token_count ? token + 1 : NULL;
	if (!token_is(token, "august|march|may") || at == 0)
		return false;
	bool dated = token[-1].kind == TOKEN_NUMBER || (next && next->kind == TOKEN_NUMBER);
	bool placed = token_is(token - 1, "in|until|since|early|late|mid|last|next|by|from");
	if (token_is(token, "may"))
		return (dated && token_is(token - 1, "on|of|in|the|from|until")) ||
		       (placed &&
			       (!next || next->kind == TOKEN_MARK || token_is(next, "and|with|for|to|or")));
	return dated || (placed && !token_is(token, "march")) ||
	       token_is(token - 1, "in|since|until|early|late|last|next");
}

static void check_proper(
	struct proof *proof, const struct family *family, const struct reading *reading, uint32_t at)
{
	const struct token *token = &reading->tokens[at];
	if ((token_is(token, proper_words) || is_month(reading, at)) &&
		!(at + 1 < reading->token_count && token_is(token + 1, lost_capital)))
		report(proof, family, reading, at, at, with_capital(proof, token_text(reading, at)));
}

static void look_for_proper(struct proof *proof, const struct family *family)
{
	each_word(proof, family, &proof->subject, check_proper);
	each_word(proof, family, &proof->body, check_proper);
}

static void check_spelt(
	struct proof *proof, const struct family *family, const struct reading *reading, uint32_t at)
{
	const struct token *before = at > 0 ? &reading->tokens[at - 1] : NULL;
	/* "$42/hr" */
	if (before && (before->kind == TOKEN_NUMBER || token_is(before, "/")))
		return;
	for (size_t i = 0; i < ARRAY_COUNT(spelt); i++) {
		if (strcmp(reading->tokens[at].lower, spelt[i].wrong) != 0 ||
			has_inner_capital(token_text(reading, at)))
			continue;
		struct finding *finding = proof_find(proof, family, reading, at, at);
		finding->severity = spelt[i].severity;
		finding_suggest(finding, spelt[i].right);
	}
}

static void look_for_spelt(struct proof *proof, const struct family *family)
{
	each_word(proof, family, &proof->subject, check_spelt);
	each_word(proof, family, &proof->body, check_spelt);
}

static const char short_words[] =
	"dept|approx|est|incl|max|min|tel|ext|no|nos|vol|fig|avg|std|assoc|asst|mgr|yrs|hrs|mins|secs|etc|vs|"
	"inc|ltd|corp|co|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|e.g|i."
	"e|ca|"
	"lbs|yds|pcs|qty|resp|excl|tbc|temp|misc|prev|orig|a.m|p.m";

/* Whether the sentence before is certainly over. */
static bool is_begin(const struct reading *reading, uint32_t number)
{
	const struct sentence *sentence = &reading->sentences[number], *before = sentence - 1;
	if (number == 0)
		return true;
	if (before->paragraph != sentence->paragraph)
		return before->ended && !token_is(&reading->tokens[before->first + before->count - 1], ":");
	if (before->region != REGION_TEXT || before->count < 3)
		return false;
	const struct token *mark = &reading->tokens[before->first + before->count - 1];
	if (!token_is(mark, ".|!|?|!!|?!"))
		return false;
	return mark[-1].kind == TOKEN_WORD && !mark[-1].capital && strlen(mark[-1].lower) > 2 &&
	       (mark[-1].classes & WORD_KNOWN) && !token_is(mark - 1, short_words);
}

static bool is_company_word(const struct proof *proof, const struct token *token)
{
	struct span rest = span_of(proof->context->company), word;
	return span_cut(&rest, ' ', &word) && span_is_nocase(word, token->lower);
}

static void look_for_begin(struct proof *proof, const struct family *family)
{
	const struct reading *body = &proof->body;
	/* A line on its own is no letter: it may be a piece of something. */
	for (uint32_t i = 0; i < body->sentence_count && body->sentence_count > 1; i++) {
		const struct sentence *sentence = &body->sentences[i];
		const struct token *token = &body->tokens[sentence->first];
		bool greets = sentence->region == REGION_GREETING;
		if ((sentence->region != REGION_TEXT && !greets) || !is_small(token) ||
			token_is(token, "i|i'm|i've|i'd|i'll") ||
			has_inner_capital(token_text(body, sentence->first)) ||
			!(greets || is_begin(body, i)) || !(token->classes & WORD_KNOWN) ||
			is_company_word(proof, token))
			continue;
		report(proof, family, body, sentence->first, sentence->first,
			with_capital(proof, token_text(body, sentence->first)));
	}
}

/* "mr smith", "dear dana" */
static void look_for_names(struct proof *proof, const struct family *family)
{
	const struct reading *body = &proof->body;
	for (uint32_t i = 0; i < body->sentence_count; i++) {
		const struct sentence *sentence = &body->sentences[i];
		for (uint32_t at = sentence->first;
			is_read(sentence) && at < sentence->first + sentence->count; at++) {
			const struct token *token = &body->tokens[at];
			bool title = token_is(token, "mr|mrs|ms|mr.|mrs.|ms.|mx|mx.|prof.|dr|dr.") &&
				     at + 1 < body->token_count &&
				     (token[1].capital || sentence->region == REGION_GREETING);
			bool named = sentence->region == REGION_GREETING && at > sentence->first &&
				     !(token->classes & WORD_KNOWN) && strlen(token->lower) > 2;
			if (is_small(token) && (title || named))
				report(proof, family, body, at, at,
					with_capital(proof, token_text(body, at)));
		}
	}
}

/* A role or company as it is written, word by word. */
struct cased {
	struct span words[CASED_MAX];
	uint32_t count;
};

static void cased_read(const char *name, struct cased *ret_cased)
{
	struct span rest = span_of(name), word;
	ret_cased->count = 0;
	while (ret_cased->count < CASED_MAX && span_cut(&rest, ' ', &word))
		if (word.length > 0)
			ret_cased->words[ret_cased->count++] = word;
}

/* The words stand at `at`, and one that is written with a capital has none here. */
static bool is_cased_wrong(
	const struct reading *reading, uint32_t at, const struct cased *cased, bool *ret_inner)
{
	bool wrong = false;
	*ret_inner = false;
	for (uint32_t i = 0; i < cased->count; i++) {
		if (at + i >= reading->token_count ||
			!span_is_nocase(cased->words[i], reading->tokens[at + i].lower))
			return false;
		struct span here = token_text(reading, at + i);
		bool differs = is_small(&reading->tokens[at + i]) &&
			       isupper((unsigned char)cased->words[i].start[0]) && !has_inner_capital(here);
		wrong |= differs;
		*ret_inner |= differs && has_inner_capital(cased->words[i]);
	}
	return wrong;
}

static void look_for_cased(struct proof *proof, const struct family *family, const struct reading *reading,
	const char *name, bool is_role)
{
	struct cased cased;
	bool inner;
	cased_read(name, &cased);
	for (uint32_t at = 0; cased.count > 0 && at + cased.count <= reading->token_count; at++) {
		if (!is_cased_wrong(reading, at, &cased, &inner))
			continue;
		const struct token *token = &reading->tokens[at];
		bool certain = is_role ? reading->is_subject && (at == 0 || inner)
				       : cased.count > 1 || inner || !(token->classes & WORD_KNOWN) ||
						 reading->is_subject;
		bool likely = is_role ? reading->is_subject || inner
				      : at > 0 && token_is(token - 1, "at|with|join|joining|for|of|from");
		struct finding *finding = proof_find(proof, family, reading, at, at + cased.count - 1);
		finding->severity = certain ? SEVERITY_ERROR : likely ? SEVERITY_WARNING : SEVERITY_HINT;
		finding_suggest(finding, name);
	}
}

static void look_for_roles(struct proof *proof, const struct family *family)
{
	look_for_cased(proof, family, &proof->subject, proof->context->role, true);
	look_for_cased(proof, family, &proof->body, proof->context->role, true);
}

static void look_for_companies(struct proof *proof, const struct family *family)
{
	look_for_cased(proof, family, &proof->subject, proof->context->company, false);
	look_for_cased(proof, family, &proof->body, proof->context->company, false);
}

/* A subject that begins with a small letter. */
static void look_at_subject(struct proof *proof, const struct family *family)
{
	const struct reading *subject = &proof->subject;
	if (subject->token_count < 2 || !is_small(subject->tokens) ||
		token_is(subject->tokens, "re|fw|fwd|aw|i|i'm|i've|i'd|i'll") ||
		has_inner_capital(token_text(subject, 0)) || is_company_word(proof, subject->tokens) ||
		!(subject->tokens->classes & WORD_KNOWN))
		return;
	report(proof, family, subject, 0, 0, with_capital(proof, token_text(subject, 0)));
}

static const struct family families[] = {
	FAMILY_LOOK("capital: I", "\"I\" is always written with a capital", look_for_i),
	FAMILY_LOOK("capital: days, languages, places", "This is written with a capital", look_for_proper),
	FAMILY_LOOK("capital: written one way", "This is written with capitals", look_for_spelt),
	FAMILY_LOOK("capital: begin of a sentence", "A sentence begins with a capital", look_for_begin),
	FAMILY_LOOK("capital: people", "Names and titles of people begin with a capital", look_for_names),
	FAMILY_LOOK("capital: the role", "The role is written with capitals elsewhere", look_for_roles),
	FAMILY_LOOK("capital: the company", "The company writes itself with a capital", look_for_companies),
	{"capital: the subject", "A subject begins with a capital", FINDING_GRAMMAR, SEVERITY_WARNING, false,
		NULL, 0, look_at_subject},
};
const struct family_list capital_families = {families, ARRAY_COUNT(families)};

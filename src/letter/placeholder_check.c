/* What was left over from a template: [DATE], {{name}}, <Company>, rows of x, "insert name here". */
#include "base/array.h"
#include "letter/checks.h"
#include "letter/lexicon.h"

#include <string.h>

enum { PLACEHOLDER_MAX_TOKENS = 8, BLANKS_LEAST = 3, DOTS_LEAST = 6 };

static const char *const placeholder_message = "Left over from a template: fill it in";

static const char fields[] =
	"name|names|date|company|role|position|title|job|your|interviewer|insert|month|day|year|time|team|"
	"organisation|"
	"organization|recipient|project|skill|topic|number|address|phone|email|employer|manager|recruiter|"
	"firm|"
	"school|department|city|firstname|lastname|surname|contact|signature|industry|field|product|detail|"
	"specific|something|example|reason|link|url|tbd|todo|xxx|xx|x|first|last|hiring|jobtitle|weekday|"
	"salutation";

static void report(struct proof *proof, const struct reading *reading, enum severity severity, uint32_t first,
	uint32_t last)
{
	struct finding *finding = proof_find_kind(proof, FINDING_PLACEHOLDER, severity, reading, first, last);
	finding->message = placeholder_message;
}

static const struct {
	const char *open, *close;
} brackets[] = {{"[", "]"}, {"{{", "}}"}, {"{", "}"}, {"<", ">"}, {"[[", "]]"}, {"<<", ">>"}, {"{{{", "}}}"},
	{"%", "%"}};

/* The closing bracket that belongs to `first`, or 0. */
static uint32_t bracket_end(const struct reading *reading, uint32_t first, uint32_t end, const char *close)
{
	uint32_t most = first + PLACEHOLDER_MAX_TOKENS < end ? first + PLACEHOLDER_MAX_TOKENS : end;
	for (uint32_t at = first + 2; at < most; at++)
		if (strcmp(reading->tokens[at].lower, close) == 0)
			return at;
	return 0;
}

/* How surely what stands between brackets is to be filled in; SEVERITY_COUNT: not at all. */
static enum severity field_severity(
	const struct reading *reading, uint32_t first, uint32_t last, const char *open)
{
	bool shouted = true, field = false, word = false;
	for (uint32_t at = first + 1; at < last; at++) {
		const struct token *token = &reading->tokens[at];
		if (token->kind == TOKEN_MARK)
			continue;
		shouted = shouted && token->shouted;
		field = field || token_is(token, fields) || token->kind == TOKEN_ADDRESS;
		word = word || token->kind == TOKEN_WORD;
		if (token_is(token, "sic|http|https|mailto"))
			return SEVERITY_COUNT;
	}
	if (open[0] == '<' && last == first + 2 && reading->tokens[first + 1].kind == TOKEN_ADDRESS)
		return SEVERITY_COUNT;
	if (field || (word && (shouted || open[0] == '{')))
		return SEVERITY_ERROR;
	return word && open[0] == '[' ? SEVERITY_WARNING : SEVERITY_COUNT;
}

static uint32_t look_for_brackets(
	struct proof *proof, const struct reading *reading, uint32_t at, uint32_t end)
{
	for (size_t i = 0; i < ARRAY_COUNT(brackets); i++) {
		if (strcmp(reading->tokens[at].lower, brackets[i].open) != 0 || at + 2 >= end ||
			(brackets[i].open[0] == '%' && reading->tokens[at + 1].after_space))
			continue;
		uint32_t close = bracket_end(reading, at, end, brackets[i].close);
		enum severity severity =
			close ? field_severity(reading, at, close, brackets[i].open) : SEVERITY_COUNT;
		if (severity == SEVERITY_COUNT)
			return at;
		report(proof, reading, severity, at, close);
		return close;
	}
	return at;
}

static bool is_run_of(const char *text, char c, size_t least)
{
	size_t length = strspn(text, (char[]){c, '\0'});
	return length >= least && text[length] == '\0';
}

/* "YOUR_NAME", "first_name" */
static bool is_field_name(const struct token *token)
{
	if (token->kind != TOKEN_ADDRESS || !strchr(token->lower, '_') || strpbrk(token->lower, "@/."))
		return false;
	struct span rest = span_of(token->lower), part;
	while (span_cut(&rest, '_', &part)) {
		char word[16] = "";
		if (part.length == 0 || part.length >= sizeof word)
			continue;
		memcpy(word, part.start, part.length);
		if (token_is(&(struct token){.lower = word}, fields))
			return true;
	}
	return false;
}

static bool is_left_over(const struct token *token, enum region region)
{
	if (token->kind == TOKEN_MARK)
		return is_run_of(token->lower, '_', BLANKS_LEAST) || is_run_of(token->lower, '.', DOTS_LEAST);
	if (token->kind == TOKEN_ADDRESS)
		return is_field_name(token) || is_run_of(token->lower, '_', BLANKS_LEAST);
	if (region != REGION_CLOSING && region != REGION_SIGNATURE &&
		is_run_of(token->lower, 'x', token->shouted ? 2 : 3) && !token_is(token, "xx"))
		return true;
	return token->shouted && token_is(token, "tbd|todo|fixme|tba|tbc|xx|nnn|yyy|zzz|asdf|lorem|foo");
}

static bool is_capital(const struct token *token)
{
	return token->kind == TOKEN_WORD && token->capital;
}

/* "Company Name", "Your Name", "Job Title": what a form calls its fields. */
static const struct {
	const char *one, *two;
} form_fields[] = {
	{"company|organization|organisation|employer|recipient|interviewer|manager|first|last|position|firm|"
	 "school|team|department|"
	 "recruiter|institution|candidate|contact|hiring",
		"name"},
	{"your", "name|company|position|title|role|signature"},
	{"job|role|position", "title|name"},
	{"interview|start|meeting|current", "date"},
	{"dear|hi|hello", "name|firstname|recipient|interviewer|candidate|xx|x"},
};

static bool is_form_field(const struct token *token, uint32_t left)
{
	if (left < 2 || !is_capital(token) || !is_capital(token + 1))
		return false;
	for (size_t i = 0; i < ARRAY_COUNT(form_fields); i++)
		if (token_is(token, form_fields[i].one) && token_is(token + 1, form_fields[i].two))
			return true;
	return false;
}

static bool is_words(const struct token *token, uint32_t left, const char *const *words, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		if (i >= left || !token_is(token + i, words[i]))
			return false;
	return true;
}

/* Returns how many tokens are a phrase that only templates hold. */
static uint32_t phrase_length(const struct token *token, uint32_t left, enum region region)
{
	static const char *const insert[] = {"insert|enter|fill",
		"name|date|company|role|position|your|the|a|specific|something|detail|in",
		"name|date|here|company|role|position|title|detail|something|specific|personal"};
	static const char *const here[] = {"name|company|date|role|position|title|detail", "here"};
	static const char *const lorem[] = {"lorem", "ipsum"};
	static const char *const nobody[] = {"dear|hi|hello|hey", ",|!"};
	if (is_words(token, left, insert, 3))
		return left > 3 && token_is(token + 3, "here|name|title") ? 4 : 3;
	if (is_words(token, left, here, 2) && token_is(token, "name|company") && token->capital)
		return 2;
	if (is_words(token, left, lorem, 2))
		return 2;
	if (region == REGION_GREETING && token_is(token, "dear") && is_words(token, left, nobody, 2))
		return 2;
	return is_form_field(token, left) ? 2 : 0;
}

static void look_at(struct proof *proof, const struct reading *reading)
{
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		uint32_t end = sentence->first + sentence->count;
		enum region region = (enum region)sentence->region;
		if (region == REGION_QUOTED)
			continue;
		for (uint32_t at = sentence->first; at < end; at++) {
			uint32_t close = look_for_brackets(proof, reading, at, end);
			uint32_t phrase =
				close == at ? phrase_length(&reading->tokens[at], end - at, region) : 0;
			if (phrase)
				report(proof, reading, SEVERITY_ERROR, at, close = at + phrase - 1);
			else if (close == at && is_left_over(&reading->tokens[at], region))
				report(proof, reading, SEVERITY_ERROR, at, at);
			at = close;
		}
	}
}

void placeholder_check(struct proof *proof)
{
	look_at(proof, &proof->subject);
	look_at(proof, &proof->body);
}

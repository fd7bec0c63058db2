/* Which company a letter names, by the frames in which employers stand: "join X", "the role at X". */
#include "base/array.h"
#include "letter/capital_word.h"
#include "letter/company_look.h"
#include "letter/spelling.h"
#include "letter/wording.h"

#include <string.h>

enum { CANDIDATES_MAX = 600, CANDIDATE_MAX_WORDS = 5, INTENT_BEFORE = 40 };

/* What stands before a company, and what makes it doubtful. */
struct frame {
	const char *wording;
	bool needs_intent; /* "would love to", "hope to" */
	bool weak;         /* says something only of companies that are known */
	bool place_too;    /* what follows may be a place */
	bool alone;        /* counts only where the right company is named nowhere */
	bool owning;       /* only with "'s": "contribute to X's success" */
	bool person_too;   /* what follows may be somebody: only of words that are no names */
};

static const struct frame frames[] = {
	{"join|joining", true, false, false},
	{"bring|bringing|contribute|contributing|offer|apply my|our|these|this|those|that|what|both ..6 to",
		false, false, true},
	{"role|position|post|job|vacancy|opening|internship|apprenticeship|traineeship|placement at|with",
		false, false, true},
	{"opportunity|interview|interviewing at", false, false, true},
	{"opportunity|role with", false, false, false},
	{"work|working for|at", true, false, false},
	{"become|be|being|becoming a? part|member of", true, false, false},
	{"future|next step|chapter|career at|with", true, false, false},
	{"application|applying|candidacy to|at|with", false, false, false},
	{"asset|addition|benefit|fit|match to|for|at", .needs_intent = true, .alone = true},
	{"join|joining|part|member of? the|your ..1 team at", .needs_intent = true, .alone = true},
	{"work|working with you|everyone|them|all at", .needs_intent = true, .alone = true},
	{"difference|impact|success|future|happy at", .needs_intent = true, .alone = true},
	{"represent|representing", .needs_intent = true, .alone = true},
	{"contribute|contributing|contribution to", .needs_intent = true, .alone = true, .owning = true},
	{"interview|interviewing|interviewed with", .alone = true, .person_too = true},
	{"contribute|contributing|contribution ..3 to", false, true, false},
	{"interest|interested in", false, true, false},
	{"part|member of", false, true, false},
	{"team|everyone|all|people|colleagues|life|culture|here|visit|work|working|day|meeting|role at",
		false, true, true},
	{"admire|about|for|with|at|to", false, true, true},
};

static const char intent[] =
	"would|i'd|hope|hoping|keen|eager|excited|thrilled|happy|delighted|glad|pleased|enthusiastic|"
	"look|looking|chance|opportunity|love|like|want|interested|interest|confident|can|could|"
	"convinced|believe|sure|dream|aim|goal|ambition|plan|planning|aspire|motivated|privilege|honour|"
	"honor|honoured|honored|"
	"prospect|idea|possibility|wish|willing|"
	"ready|determined|committed|convinced|proud|enjoy|passionate|accept|will|i'll|enthusiasm";
/* "my dream", unlike "my job". */
static const char own_future[] =
	"dream|goal|aim|ambition|hope|hopes|wish|interest|enthusiasm|application|candidacy|"
	"interview|excitement|next|future|skills|strong|keen";
/* Before the frame: it is somebody's other or former employer. */
static const char elsewhere[] =
	"my|his|her|their|previous|previously|former|formerly|last|current|currently|another|"
	"other|different|similar|old|earlier|worked|held|spent|left|studied|graduated|since|"
	"before|after|when|while|during|also|offered|existing|day|present|first|was|were";

/* The capitalised words from here on: a company, perhaps. Returns the token after the last. */
static uint32_t candidate_end(const struct company_look *look, uint32_t token)
{
	uint32_t at = token, end = token;

	while (at < look->end && at < token + CANDIDATE_MAX_WORDS) {
		const struct token *it = &look->reading->tokens[at];

		if (it->kind == TOKEN_WORD && it->capital) {
			end = ++at;
			if (capital_word_is_possessive(it))
				break;
		} else if (at > token && token_is(it, "&|of") && at + 1 < look->end &&
			   look->reading->tokens[at + 1].capital) {
			at++;
		} else {
			break;
		}
	}
	return end;
}

static bool has_word(const struct company_look *look, uint32_t from, uint32_t to, const char *words)
{
	for (uint32_t i = from; i < to; i++)
		if (token_is(&look->reading->tokens[i], words))
			return true;
	return false;
}

static bool is_all_of_right(const struct company_look *look, uint32_t token, uint32_t end)
{
	for (; token < end; token++)
		if (!employer_words_have(&look->right, company_fold(look, token)))
			return false;
	return true;
}

/* The words that are no employer: parts of a firm, people, days, the role, the own name. */
static bool is_no_employer(const struct company_look *look, uint32_t token, uint32_t end)
{
	const struct letter_context *context = look->proof->context;
	struct employer_words spared;

	if (is_all_of_right(look, token, end))
		return true;
	for (uint32_t i = token; i < end; i++)
		if (look->reading->tokens[i].classes & (WORD_DAY | WORD_MONTH))
			return true;
	if (folded_is(company_fold(look, token), company_no_employers) ||
		company_is_person(look, company_fold(look, token)))
		return true;
	if (end < look->end && token_is(&look->reading->tokens[end], company_part_words) &&
		(look->result->named || !capital_word_is_possessive(&look->reading->tokens[end - 1])))
		return true;
	employer_words_make(context->role ? context->role : "", "of|and|the", look->proof->arena, &spared);
	if (employer_words_have(&spared, company_fold(look, token)))
		return true;
	employer_words_make(context->own_name ? context->own_name : "", "", look->proof->arena, &spared);
	return employer_words_have(&spared, company_fold(look, token));
}

static bool is_other_process(const struct company_look *look, uint32_t token)
{
	const struct letter_context *context = look->proof->context;
	struct employer_words words;
	uint8_t count;

	for (size_t i = 0; i < context->other_company_count && i < 32; i++) {
		employer_words_make(
			context->other_companies[i], company_legal_words, look->proof->arena, &words);
		company_match(look, &words, token, &count);
		if (words.count > 0 &&
			(count == words.count || (count > 0 && !company_is_general(words.words[0]) &&
							 !employer_words_have(&look->right, words.words[0]))))
			return true;
	}
	return false;
}

/* "the Innovation Lab at Halcyon", "Horizon, part of Halcyon": the right one is near. */
static bool is_beside_right(const struct company_look *look, uint32_t end)
{
	return look->right_here ||
	       (end + 1 < look->end && token_is(&look->reading->tokens[end], "for|in") &&
		       token_is(&look->reading->tokens[end + 1], "the|a|our|lunch|coffee"));
}

/* What is asked of the whole sentence, once. */
static void know_sentence(struct company_look *look)
{
	if (look->known_sentence)
		return;
	look->known_sentence = true;
	look->right_here = false;
	for (uint32_t i = look->sentence->first; i < look->end && !look->right_here; i++)
		look->right_here =
			look->reading->tokens[i].kind == TOKEN_WORD && company_names_right(look, i) > 0;
	look->intends = has_word(look, look->sentence->first, look->end, intent);
	look->tells_of_others = has_word(look, look->sentence->first, look->end,
		"also|another|other|previously|formerly|worked|elsewhere|accepted");
}

/* Letters that tell of another employer as a matter of course. */
static bool may_tell_of_others(const struct letter_context *context)
{
	return context->kind == LETTER_DECLINE || context->kind == LETTER_WITHDRAW ||
	       context->kind == LETTER_NETWORKING || context->kind == LETTER_REJECTED ||
	       context->kind == LETTER_RECRUITER || context->kind == LETTER_REFERENCE;
}

/* "Marketing Manager at X". */
static bool stands_behind_role(const struct company_look *look, uint32_t token)
{
	struct employer_words role;
	const char *text = look->proof->context->role;

	if (text == NULL || token < look->sentence->first + 2 ||
		!token_is(&look->reading->tokens[token - 1], "at|with"))
		return false;
	employer_words_make(text, "of|and|the", look->proof->arena, &role);
	return role.count > 0 && look->reading->tokens[token - 2].capital &&
	       likeness_same(company_fold(look, token - 2), role.words[role.count - 1]);
}

/* "Horizon Media", and "Horizon", which is a word and nobody's name. */
static bool is_firm_like(const struct company_look *look, uint32_t token, uint32_t end)
{
	static const char firms[] =
		"inc|ltd|llc|gmbh|ag|corp|plc|group|labs|bank|media|systems|technologies|technology|"
		"solutions|partners|foundation|studios|industries|holdings|consulting|software|"
		"university|hospital|school|council|trust|agency|institute|capital|energy|foods";

	if (has_word(look, token + 1, end, firms))
		return true;
	return look->proof->spelling && end == token + 1 &&
	       spelling_knows(look->proof->spelling, span_of(look->reading->tokens[token].lower));
}

/* "X is just the place for me". */
static bool stands_before_praise(const struct company_look *look, uint32_t token)
{
	const uint32_t end = candidate_end(look, token);

	return wording_match(look->reading, end, look->end,
		       "is|seems exactly|just? the|a ..4 "
		       "place|company|employer|organisation|organization|firm ..3 i|me|my") > 0;
}

static bool frame_fits(
	const struct company_look *look, const struct frame *frame, uint32_t token, uint32_t end)
{
	if (frame->alone && look->result->named)
		return false;
	if (frame->owning && !capital_word_is_possessive(&look->reading->tokens[end - 1]))
		return false;
	return !frame->person_too || is_firm_like(look, token, end);
}

static const struct frame *frame_before(const struct company_look *look, uint32_t token)
{
	static const struct frame role_frame = {.wording = ""};
	static const struct frame praise_frame = {
		.wording = "", .needs_intent = true, .place_too = true, .alone = true};
	const uint32_t from = look->sentence->first;

	if (stands_behind_role(look, token))
		return &role_frame;
	for (size_t i = 0; i < ARRAY_COUNT(frames); i++)
		if (wording_before(look->reading, from, token, frames[i].wording))
			return &frames[i];
	return stands_before_praise(look, token) ? &praise_frame : NULL;
}

static bool intends_before(const struct company_look *look, uint32_t token)
{
	const uint32_t first = look->sentence->first;

	return has_word(look, token > first + INTENT_BEFORE ? token - INTENT_BEFORE : first, token, intent);
}

/* The own past, another application: a few words before. */
static bool is_elsewhere(const struct company_look *look, const struct frame *frame, uint32_t token)
{
	const uint32_t first = look->sentence->first;
	const uint32_t from = token > first + 8 ? token - 8 : first;
	const bool brings = strncmp(frame->wording, "bring", 5) == 0;

	if (look->tells_of_others)
		return true;
	if (brings || frame->needs_intent)
		return has_word(look, from, token, "worked|since|after|when|before|while|used|was") &&
		       !intends_before(look, token);
	for (uint32_t i = from; i < token; i++)
		if (token_is(&look->reading->tokens[i], elsewhere) &&
			!token_is(&look->reading->tokens[i + 1], own_future))
			return true;
	return has_word(look, from, token, "a|an") && !intends_before(look, token);
}

static void check_frame(struct company_look *look, uint32_t token)
{
	const bool the = token > look->sentence->first && token_is(&look->reading->tokens[token - 1], "the");
	const struct frame *frame = frame_before(look, token - the);
	const uint32_t end = candidate_end(look, token);
	const bool other = is_other_process(look, token);
	enum severity severity = SEVERITY_ERROR;
	struct span word = token_text(look->reading, token);
	const char *instead = NULL;

	if (frame == NULL || end == token || (frame->weak && !other) ||
		(!other && is_no_employer(look, token, end)))
		return;
	know_sentence(look);
	if (is_elsewhere(look, frame, token) || (may_tell_of_others(look->proof->context) && !other) ||
		is_beside_right(look, end))
		return;
	if ((frame->needs_intent && !other && !look->intends) || !frame_fits(look, frame, token, end))
		return;
	if (the && !other)
		return; /* "join the Apollo project" */
	if (look->result->named && !other)
		severity = SEVERITY_WARNING;
	if (look->result->named && frame->weak)
		severity = SEVERITY_HINT;
	if (!other && frame->place_too && look->proof->spelling &&
		spelling_knows(look->proof->spelling, word) &&
		!spelling_knows(look->proof->spelling, span_of(look->reading->tokens[token].lower)))
		severity = SEVERITY_WARNING;
	if (capital_word_is_possessive(&look->reading->tokens[end - 1]))
		instead = arena_format(look->proof->arena, "%s's", look->proof->context->company);
	employer_misfit_add(look->result, (struct employer_misfit){.reading = look->reading,
						  .first = token,
						  .last = end - 1,
						  .severity = (uint8_t)severity,
						  .another = true,
						  .elsewhere = other,
						  .suggestion = instead});
}

static void find_right(struct company_look *look, uint32_t token)
{
	look->result->named |= company_names_right(look, token) > 0;
}

static void find_wrong(struct company_look *look, uint32_t token)
{
	const struct token *it = &look->reading->tokens[token];

	if (!it->capital || look->candidates++ > CANDIDATES_MAX || company_names_right(look, token) > 0)
		return;
	if (token > look->sentence->first && it[-1].capital && it->kind == TOKEN_WORD &&
		it[-1].kind == TOKEN_WORD && !it[-1].first && candidate_end(look, token - 1) > token)
		return; /* inside a name that was looked at */
	if (!company_check_misspelt(look, token) && token > look->sentence->first)
		check_frame(look, token);
}

static void each_word(struct company_look *look, const struct reading *reading,
	void (*visit)(struct company_look *look, uint32_t token))
{
	look->reading = reading;
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];

		if (sentence->region == REGION_QUOTED || sentence->region == REGION_SIGNATURE ||
			sentence->region == REGION_GREETING)
			continue;
		look->sentence = sentence;
		look->known_sentence = false;
		look->end = sentence->first + sentence->count;
		for (uint32_t j = sentence->first; j < look->end; j++)
			if (reading->tokens[j].kind != TOKEN_MARK)
				visit(look, j);
	}
}

void company_read(struct proof *proof, struct employer_reading *ret_reading)
{
	struct company_look look = {.proof = proof, .result = ret_reading};

	*ret_reading = (struct employer_reading){.named = false};
	employer_words_make(proof->context->company, company_legal_words, proof->arena, &look.right);
	employer_words_make(proof->context->company, "the|and|of", proof->arena, &look.all);
	name_book_make(proof->context, proof->arena, &look.book);
	each_word(&look, &proof->subject, find_right);
	each_word(&look, &proof->body, find_right);
	each_word(&look, &proof->subject, find_wrong);
	each_word(&look, &proof->body, find_wrong);
}

/* Which company a letter names, by the frames in which employers stand: "join X", "the role at X". */
#include "base/array.h"
#include "letter/employer_read.h"
#include "letter/name_book.h"
#include "letter/spelling.h"
#include "letter/wording.h"

#include <string.h>

enum { CANDIDATES_MAX = 600, CANDIDATE_MAX_WORDS = 5 };

static const char legal_words[] =
	"inc|ltd|llc|llp|gmbh|ag|co|corp|plc|sa|bv|nv|kg|se|oy|ab|as|spa|srl|pty|limited|"
	"corporation|company|incorporated|the|and|of|holding|holdings";
/* Too general to stand for a company alone. */
static const char general_words[] = "public|regional|national|united|general|first|new|royal|federal|state|"
				    "city|county|american|british|european|"
				    "german|french|global|international|north|south|east|west|northern|"
				    "southern|eastern|western|central|great|"
				    "institute|university|school|college|bank|hospital|department|ministry|"
				    "office|museum|grand|saint|st|my|one|"
				    "our|your|community|children|childrens|health|energy|digital|data|smart|"
				    "open|social|green|blue|red|black|white|"
				    "san|los|las|de|la|le|el|studio|studios|atelier|cafe|restaurant|hotel|"
				    "hotels|clinic|house|law|labs|bureau|club|"
				    "church|academy|center|centre|foundation|agency|team|house|casa|haus|"
				    "grupo|groupe|gruppe|banco|banque|firm|the";
static const char institutions[] =
	"authority|office|school|bank|university|college|hospital|museum|trust|council|"
	"institute|agency|foundation|ministry|department|group|association|society|theatre|"
	"library|board|union|commission|centre|center|academy|company|firm|charity|clinic";
/* Parts of a company, tools and the like: joined, but no employers. */
static const char no_employers[] =
	"payments|engineering|marketing|sales|finance|operations|product|products|design|research|platform|"
	"data|"
	"support|legal|hr|it|growth|treasury|security|infrastructure|analytics|logistics|customer|people|"
	"talent|"
	"compliance|risk|procurement|quality|qa|devops|mobile|web|backend|frontend|cloud|core|search|ads|"
	"education|"
	"zoom|teams|slack|skype|webex|meet|google|microsoft|discord|linkedin|github|gitlab|whatsapp|facetime|"
	"outlook|"
	"you|your|i|we|us|monday|year|phase|day|team|english|french|german|spanish|italian|dutch|chinese|"
	"japanese|"
	"polish|portuguese|arabic|hindi|europe|america|asia|africa|london|paris|berlin|york|dr|mr|mrs|ms|"
	"miss|prof|"
	"christmas|easter|please|kubernetes|python|java|kafka|sql|excel|sap|salesforce|aws|azure|linux|react";
static const char part_words[] = "team|teams|group|department|office|programme|program|project|division|"
				 "squad|unit|meeting|call|initiative|"
				 "committee|board|chapter|guild|practice|branch|plant|site|campus|region|"
				 "community|side|area|store|school|"
				 "model|standup|stand-up|club|family|conference|session|workshop|network";

/* What stands before a company, and what makes it doubtful. */
struct frame {
	const char *wording;
	bool needs_intent; /* "would love to", "hope to" */
	bool weak;         /* says something only of companies that are known */
	bool place_too;    /* what follows may be a place */
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
	"motivated|privilege|honour|honor|honoured|honored|prospect|idea|possibility|wish|willing|"
	"ready|determined|committed|convinced|proud|enjoy|passionate|accept|will|i'll|enthusiasm";
/* Before the frame: it is somebody's other or former employer. */
static const char elsewhere[] =
	"my|his|her|their|previous|previously|former|formerly|last|current|currently|another|"
	"other|different|similar|old|earlier|worked|held|spent|left|studied|graduated|since|"
	"before|after|when|while|during|also|offered|existing|day|present|first|was|were";

struct company_look {
	struct proof *proof;
	struct employer_reading *result;
	struct employer_words right;
	struct name_book book;
	const struct reading *reading;
	const struct sentence *sentence;
	uint32_t end; /* of the sentence */
	uint32_t candidates;
};

static struct folded fold_token(const struct company_look *look, uint32_t token)
{
	return likeness_fold(token_text(look->reading, token), look->proof->arena);
}

static bool is_joint(const struct token *token)
{
	return token_is(token, "&|and|+|of|the|-|,|.");
}

/* How many tokens from `token` on name the words, all or (for the company itself) the first of them. */
static uint32_t match_words(const struct company_look *look, const struct employer_words *words,
	uint32_t token, uint8_t *ret_words)
{
	uint32_t at = token, matched = 0;
	uint8_t count = 0;

	while (at < look->end && count < words->count) {
		if (count > 0 && is_joint(&look->reading->tokens[at])) {
			at++;
			continue;
		}
		if (!likeness_same(fold_token(look, at), words->words[count]))
			break;
		count++;
		at++;
		matched = at - token;
	}
	*ret_words = count;
	return matched;
}

static bool is_initials(const struct company_look *look, uint32_t token)
{
	const struct folded word = fold_token(look, token);

	return look->reading->tokens[token].shouted && look->right.count > 1 &&
	       word.length == look->right.count && memcmp(word.text, look->right.initials, word.length) == 0;
}

static bool is_squeezed(const struct company_look *look, struct folded word)
{
	uint32_t at = 0;

	for (uint8_t i = 0; i < look->right.count; i++) {
		const struct folded part = look->right.words[i];

		if (at + part.length > word.length || memcmp(word.text + at, part.text, part.length) != 0)
			return false;
		at += part.length;
	}
	return at == word.length && at > 0;
}

static bool is_possessive(const struct token *token)
{
	const size_t length = strlen(token->lower);

	return length > 2 && strcmp(token->lower + length - 2, "'s") == 0;
}

/* "Studio Martinelli" is not short for "Studio Marchetti", but "Kestrel Engineering" is part of Kestrel. */
static bool is_longer_name(const struct company_look *look, uint32_t token, uint32_t next)
{
	if (next >= look->end || look->reading->tokens[next].kind != TOKEN_WORD ||
		!look->reading->tokens[next].capital || look->reading->is_subject)
		return false;
	if (is_possessive(&look->reading->tokens[next - 1]))
		return false;
	return token < next && !folded_is(fold_token(look, next), no_employers) &&
	       !token_is(&look->reading->tokens[next], part_words);
}

/* The tokens that name the company of the context from here on, or 0. */
static uint32_t names_right(const struct company_look *look, uint32_t token)
{
	const struct token *it = &look->reading->tokens[token];
	uint8_t words;
	const uint32_t matched = match_words(look, &look->right, token, &words);

	if (it->kind == TOKEN_MARK)
		return 0;
	if (words == look->right.count && (it->capital || words > 1 || !(it->classes & WORD_KNOWN)))
		return matched;
	if (words > 0 && it->capital && !folded_is(look->right.words[0], general_words) &&
		(words > 1 || look->right.words[0].length > 2) &&
		!is_longer_name(look, token, token + matched))
		return matched;
	if (is_initials(look, token) || (it->capital && is_squeezed(look, fold_token(look, token))))
		return 1;
	if (it->capital && token > look->sentence->first && look->right.count > 1 &&
		token_is(it - 1, "the|your") &&
		likeness_same(fold_token(look, token), look->right.words[look->right.count - 1]) &&
		folded_is(look->right.words[look->right.count - 1], institutions))
		return 1;
	return 0;
}

static bool is_of_a_person(const struct company_look *look, struct folded word)
{
	for (size_t i = 0; i < look->book.count; i++)
		for (uint8_t j = 0; j < look->book.names[i].count; j++)
			if (likeness_same(look->book.names[i].folded[j], word))
				return true;
	return false;
}

static bool is_in_dictionary(const struct company_look *look, uint32_t token)
{
	const struct token *it = &look->reading->tokens[token];
	struct span word = token_text(look->reading, token);
	const char *apostrophe = strchr(it->lower, '\'');

	if (it->classes & WORD_KNOWN || look->proof->spelling == NULL)
		return true;
	if (apostrophe && strcmp(apostrophe, "'s") == 0)
		word.length -= word.start[word.length - 2] == '\'' ? 2 : 4;
	return spelling_knows(look->proof->spelling, word);
}

static void add_misspelt(struct company_look *look, uint32_t first, uint32_t last)
{
	const struct span word = token_text(look->reading, last);
	const char *company = look->proof->context->company;
	const size_t tail = is_possessive(&look->reading->tokens[last])
				    ? (word.start[word.length - 2] == '\'' ? 2 : 4)
				    : 0;

	employer_misfit_add(
		look->result, (struct employer_misfit){.reading = look->reading,
				      .first = first,
				      .last = last,
				      .severity = SEVERITY_ERROR,
				      .suggestion = arena_format(look->proof->arena, "%s%.*s", company,
					      (int)tail, word.start + word.length - tail)});
}

/* "Halycon" for Halcyon; "Kestral Financial", where the other words are right. */
static bool check_misspelt(struct company_look *look, uint32_t token)
{
	const struct employer_words *right = &look->right;
	const struct folded word = fold_token(look, token);
	uint32_t same = 0, near = 0;

	if (right->count == 0 || is_of_a_person(look, word))
		return false;
	if (right->words[0].length >= 5 && !folded_is(right->words[0], general_words) &&
		likeness_near(word, right->words[0], false) && !is_in_dictionary(look, token)) {
		const bool whole = right->count == 2 && token + 1 < look->end &&
				   likeness_same(fold_token(look, token + 1), right->words[1]);

		add_misspelt(look, token, token + whole);
		return true;
	}
	if (right->count < 2 || token + right->count > look->end)
		return false;
	for (uint8_t i = 0; i < right->count; i++) {
		const struct folded other = fold_token(look, token + i);

		if (!look->reading->tokens[token + i].capital)
			return false;
		same += likeness_same(other, right->words[i]);
		near += likeness_near(other, right->words[i], true);
	}
	if (near != 1 || same + near != right->count)
		return false;
	add_misspelt(look, token, token + right->count - 1);
	return true;
}

/* The capitalised words from here on: a company, perhaps. Returns the token after the last. */
static uint32_t candidate_end(const struct company_look *look, uint32_t token)
{
	uint32_t at = token, end = token;

	while (at < look->end && at < token + CANDIDATE_MAX_WORDS) {
		const struct token *it = &look->reading->tokens[at];

		if (it->kind == TOKEN_WORD && it->capital) {
			end = ++at;
			if (is_possessive(it))
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

/* The words that are no employer: parts of a firm, people, days, the role, the own name. */
static bool is_no_employer(const struct company_look *look, uint32_t token, uint32_t end)
{
	const struct letter_context *context = look->proof->context;
	struct employer_words spared;

	for (uint32_t i = token; i < end; i++)
		if (look->reading->tokens[i].classes & (WORD_DAY | WORD_MONTH))
			return true;
	if (folded_is(fold_token(look, token), no_employers) || is_of_a_person(look, fold_token(look, token)))
		return true;
	if (end < look->end && token_is(&look->reading->tokens[end], part_words) &&
		(look->result->named || !is_possessive(&look->reading->tokens[end - 1])))
		return true;
	employer_words_make(context->role ? context->role : "", "of|and|the", look->proof->arena, &spared);
	if (employer_words_have(&spared, fold_token(look, token)))
		return true;
	employer_words_make(context->own_name ? context->own_name : "", "", look->proof->arena, &spared);
	return employer_words_have(&spared, fold_token(look, token));
}

static bool is_other_process(const struct company_look *look, uint32_t token)
{
	const struct letter_context *context = look->proof->context;
	struct employer_words words;
	uint8_t count;

	for (size_t i = 0; i < context->other_company_count && i < 32; i++) {
		employer_words_make(context->other_companies[i], legal_words, look->proof->arena, &words);
		match_words(look, &words, token, &count);
		if (words.count > 0 &&
			(count == words.count || (count > 0 && !folded_is(words.words[0], general_words) &&
							 !employer_words_have(&look->right, words.words[0]))))
			return true;
	}
	return false;
}

/* "the Innovation Lab at Halcyon", "Horizon, part of Halcyon": the right one is near. */
static bool is_beside_right(const struct company_look *look, uint32_t end)
{
	for (uint32_t i = look->sentence->first; i < look->end; i++)
		if (look->reading->tokens[i].kind == TOKEN_WORD && names_right(look, i) > 0)
			return true;
	return end < look->end && token_is(&look->reading->tokens[end], "for|in") && end + 1 < look->end &&
	       token_is(&look->reading->tokens[end + 1], "the|a|our|lunch|coffee");
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
	       likeness_same(fold_token(look, token - 2), role.words[role.count - 1]);
}

static const struct frame *frame_before(const struct company_look *look, uint32_t token)
{
	static const struct frame role_frame = {"", false, false, false};
	const uint32_t from = look->sentence->first;

	if (stands_behind_role(look, token))
		return &role_frame;
	for (size_t i = 0; i < ARRAY_COUNT(frames); i++)
		if (wording_before(look->reading, from, token, frames[i].wording))
			return &frames[i];
	return NULL;
}

/* The own past, another application: a few words before. */
static bool is_elsewhere(const struct company_look *look, const struct frame *frame, uint32_t token)
{
	const uint32_t first = look->sentence->first;
	const uint32_t from = token > first + 8 ? token - 8 : first;
	const bool brings = strncmp(frame->wording, "bring", 5) == 0;

	if (has_word(look, first, look->end,
		    "also|another|other|previously|formerly|worked|elsewhere|accepted"))
		return true;
	if (brings || frame->needs_intent)
		return has_word(look, from, token, "worked|since|after|when|before|while|used|was") &&
		       !has_word(look, first, token, intent);
	if (has_word(look, from, token, elsewhere))
		return true;
	return has_word(look, from, token, "a|an") && !has_word(look, first, token, intent);
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
	if (is_elsewhere(look, frame, token) || (may_tell_of_others(look->proof->context) && !other) ||
		is_beside_right(look, end))
		return;
	if (frame->needs_intent && !other && !has_word(look, look->sentence->first, look->end, intent))
		return;
	if (the && !other)
		return; /* "join the Apollo project" */
	if (look->result->named && !other)
		severity = SEVERITY_WARNING;
	if (look->result->named && frame->weak)
		severity = SEVERITY_WARNING;
	if (!other && frame->place_too && look->proof->spelling &&
		spelling_knows(look->proof->spelling, word) &&
		!spelling_knows(look->proof->spelling, span_of(look->reading->tokens[token].lower)))
		severity = SEVERITY_WARNING;
	if (is_possessive(&look->reading->tokens[end - 1]))
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
	look->result->named |= names_right(look, token) > 0;
}

static void find_wrong(struct company_look *look, uint32_t token)
{
	const struct token *it = &look->reading->tokens[token];

	if (!it->capital || look->candidates++ > CANDIDATES_MAX || names_right(look, token) > 0)
		return;
	if (token > look->sentence->first && it[-1].capital && it->kind == TOKEN_WORD &&
		it[-1].kind == TOKEN_WORD && !it[-1].first && candidate_end(look, token - 1) > token)
		return; /* inside a name that was looked at */
	if (!check_misspelt(look, token) && token > look->sentence->first)
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
	employer_words_make(proof->context->company, legal_words, proof->arena, &look.right);
	name_book_make(proof->context, proof->arena, &look.book);
	each_word(&look, &proof->subject, find_right);
	each_word(&look, &proof->body, find_right);
	each_word(&look, &proof->subject, find_wrong);
	each_word(&look, &proof->body, find_wrong);
}

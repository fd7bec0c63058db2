/* Which role a letter names, by the frames in which roles stand: "the X position", "as your X". */
#include "base/array.h"
#include "letter/lexicon.h"
#include "letter/role_look.h"
#include "letter/wording.h"

#include <string.h>

enum { ROLE_MAX_TOKENS = 6, FRAMES_MAX = 400, AROUND = 40 };

static const char nouns[] =
	"role|position|post|vacancy|opening|job|opportunity|internship|traineeship|apprenticeship|"
	"roles|positions";
static const char subject_nouns[] = "interview|application|vacancy|opening|conversation|candidate|candidacy";
static const char own[] =
	"my|his|her|their|previous|previously|former|last|current|first|another|other|different|similar|"
	"old|recent|earlier|present|existing|same|typical|usual";
/* Words that cannot be inside a role. */
static bool ends_role(const struct token *token)
{
	const uint32_t small = WORD_DETERMINER | WORD_POSSESSIVE | WORD_SUBJECT | WORD_OBJECT |
			       WORD_PREPOSITION | WORD_CONJUNCTION | WORD_MODAL | WORD_BE | WORD_HAVE |
			       WORD_DO;

	if (token->kind == TOKEN_MARK)
		return !token_is(token, "/|&|-");
	return token->kind != TOKEN_WORD || ((!token->capital || token->first) && (token->classes & small)) ||
	       token_is(token, "i");
}

/* "of" in "Head of Design" and "Teacher of Mathematics". */
static bool is_inner_of(const struct role_look *look, uint32_t token)
{
	const struct token *it = &look->reading->tokens[token];

	return token_is(it, "of|and") && token > look->sentence->first && token + 1 < look->end &&
	       it[-1].capital && it[1].capital && !token_is(it - 1, nouns);
}

/* "I have accepted the X position elsewhere", and letters that decline. */
static bool tells_of_another(const struct role_look *look, uint32_t token)
{
	const enum letter_kind kind = (enum letter_kind)look->proof->context->kind;
	static const char *const cues[] = {
		"accepted|another|elsewhere|previously|formerly|also|offered|other|former", "when i",
		"used to"};

	const uint32_t from = token > look->sentence->first + AROUND ? token - AROUND : look->sentence->first;
	const uint32_t end = look->end > token + AROUND ? token + AROUND : look->end;

	return kind == LETTER_DECLINE || kind == LETTER_WITHDRAW || kind == LETTER_NETWORKING ||
	       kind == LETTER_REJECTED ||
	       wording_find_any(look->reading, from, end, cues, ARRAY_COUNT(cues)) != end;
}

static void judge(struct role_look *look, uint32_t first, uint32_t end, bool title, bool firm)
{
	const enum role_fit fit = first < end ? role_fit_of(look, first, end) : ROLE_NONE;
	const bool capital = title || look->reading->tokens[end - 1].capital;

	look->result->named |= fit == ROLE_RIGHT;
	if (fit == ROLE_ANOTHER && !tells_of_another(look, first))
		employer_misfit_add(
			look->result, (struct employer_misfit){.reading = look->reading,
					      .first = first,
					      .last = end - 1,
					      .severity = capital && firm ? SEVERITY_ERROR : SEVERITY_WARNING,
					      .another = true,
					      .firm = firm});
}

/* "my interview for the X role" is meant of this one; "how you see the X role" may be of any. */
static bool is_firm(const struct role_look *look, uint32_t first, uint32_t noun)
{
	static const char *const frames[] = {("interest|interested|enthusiasm|enthusiastic|excited|keen|"
					      "telling|hearing|learning|learn|hear|learned ..2 "
					      "in|about|for|on the|this|your?"),
		("interview|interviewed|interviewing|considered|apply|applied|applying|application|meeting|"
		 "discuss|"
		 "discussing|conversation|speaking|talk with|to? me|you? for|about|on? the|this|your?")};

	if (look->reading->is_subject)
		return true;
	if (token_is(&look->reading->tokens[noun], "position|vacancy|opening|post") &&
		!(noun + 1 < look->end && token_is(&look->reading->tokens[noun + 1], "on|in|reports|that")))
		return true;
	if (noun + 1 < look->end && token_is(&look->reading->tokens[noun + 1], "at|with"))
		return true;
	for (size_t i = 0; i < ARRAY_COUNT(frames); i++)
		if (wording_before(look->reading, look->sentence->first, first, frames[i]))
			return true;
	return false;
}

/* "the X role": backwards from the noun. */
static void judge_before(struct role_look *look, uint32_t noun)
{
	uint32_t first = noun;
	bool lower;

	if (noun == look->sentence->first || ends_role(&look->reading->tokens[noun - 1]))
		return;
	lower = !look->reading->tokens[noun - 1].capital;
	while (first > look->sentence->first && noun - first < ROLE_MAX_TOKENS) {
		const struct token *before = &look->reading->tokens[first - 1];

		if (is_inner_of(look, first - 1) ? false : ends_role(before))
			break;
		if (!lower && !before->capital && before->kind == TOKEN_WORD && !is_inner_of(look, first - 1))
			break;
		if (token_is(before, own) || (lower && noun - first >= 3))
			break;
		first--;
	}
	if (first > look->sentence->first && token_is(&look->reading->tokens[first - 1], own))
		return;
	if (first > look->sentence->first &&
		token_is(&look->reading->tokens[first - 1], "a|an|any|some|in|as|of"))
		return;
	judge(look, first, noun, false, is_firm(look, first, noun));
}

/* "as your X": forwards. */
static void judge_after(struct role_look *look, uint32_t token)
{
	uint32_t end = token, last = token;
	bool lower;

	while (token < look->end &&
		token_is(&look->reading->tokens[token], "a|an|the|your|this|next|new|future"))
		token++;
	if (token >= look->end)
		return;
	lower = !look->reading->tokens[token].capital;
	for (end = last = token; end < look->end && end - token < ROLE_MAX_TOKENS; end++) {
		const struct token *it = &look->reading->tokens[end];

		if ((ends_role(it) && !is_inner_of(look, end)) || token_is(it, nouns) ||
			(!lower && !it->capital && it->kind == TOKEN_WORD && !is_inner_of(look, end)))
			break;
		if (it->kind == TOKEN_WORD)
			last = end + 1;
		if (lower && role_is_occupation(it)) {
			end++;
			break;
		}
	}
	/* "the role of the Data Protection Officer" is spoken of, not applied for. */
	if (token > look->sentence->first + 1 && token_is(&look->reading->tokens[token - 1], "the") &&
		token_is(&look->reading->tokens[token - 2], "of"))
		return;
	if (last > token && (!lower || role_is_occupation(&look->reading->tokens[last - 1])))
		judge(look, token, last, false, true);
}

/* Frames that a role follows; "my role as …" is none. */
static const char *const frames_after[] = {"as your", "role|position|post|job|vacancy|opening of|as",
	("interview|application|apply|applying|candidacy|candidate|interviewing|interviewed|considered|"
	 "consideration "
	 "for"),
	"join|joining|start|starting|begin|beginning|welcome ..4 as",
	"would|hope|like|happy|keen|glad|look|chance ..5 work|working|serve|help ..5 as",
	"make a|an good|great|strong|excellent|fine", "be|become|becoming|being your|the next|new|future?"};

static void check_after(struct role_look *look, uint32_t token)
{
	for (size_t i = 0; i < ARRAY_COUNT(frames_after); i++) {
		const uint32_t count = wording_match(look->reading, token, look->end, frames_after[i]);

		if (count == 0)
			continue;
		for (uint32_t back = 1; back <= 2 && token >= look->sentence->first + back; back++)
			if (token_is(&look->reading->tokens[token - back], own))
				return;
		look->frames++;
		judge_after(look, token + count);
		return;
	}
}

/* The whole role in its order, anywhere: "as a data analyst", "Product Owner". */
static bool is_named_here(const struct role_look *look, uint32_t token)
{
	uint32_t at = token;

	for (uint8_t i = 0; i < look->right.count; i++) {
		while (i > 0 && at < look->end &&
			token_is(&look->reading->tokens[at], "of|and|the|,|-|&|/|(|for|in"))
			at++;
		if (at >= look->end || !role_word_alike(look->right.words[i], role_fold(look, at)))
			return false;
		at++;
	}
	return look->right.count > 1 ||
	       (look->reading->tokens[token].capital && !look->reading->tokens[token].first);
}

/* "I would make a careful beekeeper": a role of one word that nothing frames, in a sentence that hopes. */
static bool is_hoped_for(const struct role_look *look, uint32_t token)
{
	static const char *const hopes[] = {
		"would|i'd|'d|hope|hoping|want|wish|love|like|glad|delighted|happy|"
		"keen|eager|next|future|apply|applying|application|proud|become"};
	static const char *const past[] = {"worked|been|was|were|years|previously|former|formerly|my|career|"
					   "since|trained|before|ago|last|currently|am|i'm"};
	const uint32_t first = look->sentence->first;

	if (look->right.count != 1 || look->right.words[0].length < 5 ||
		!role_word_alike(look->right.words[0], role_fold(look, token)))
		return false;
	return wording_find_any(look->reading, first, look->end, hopes, ARRAY_COUNT(hopes)) != look->end &&
	       wording_find_any(look->reading, first, look->end, past, ARRAY_COUNT(past)) == look->end;
}

/* "the management training programme": says something only where it is the right one. */
static void check_programme(struct role_look *look, uint32_t token)
{
	const size_t count = look->result->count;

	judge_before(look, token);
	look->result->count = count;
}

static void check_word(struct role_look *look, uint32_t token)
{
	const struct token *it = &look->reading->tokens[token];
	const struct employer_words *right = &look->right;

	if (it->kind != TOKEN_WORD)
		return;
	if (right->count > 0 && (is_named_here(look, token) || is_hoped_for(look, token)))
		look->result->named = true;
	if (look->frames > FRAMES_MAX)
		return;
	if (token_is(it, "internship|apprenticeship|traineeship") &&
		role_word_is_right(look, role_fold(look, token)))
		look->result->named = true;
	if (token_is(it, "programme|program|scheme|placement|place|course|team"))
		check_programme(look, token);
	if (token_is(it, nouns) || (look->reading->is_subject && token_is(it, subject_nouns))) {
		look->frames++;
		judge_before(look, token);
	}
	check_after(look, token);
}

/* A part of the subject that is nothing but a title: "Backend Engineer - thank you". */
static void check_subject_part(struct role_look *look, uint32_t first, uint32_t end)
{
	bool occupation = false;

	if (first >= end || end - first > ROLE_MAX_TOKENS)
		return;
	for (uint32_t i = first; i < end; i++) {
		const struct token *it = &look->reading->tokens[i];

		if (it->kind != TOKEN_WORD || (!it->capital && !is_inner_of(look, i)))
			return;
		occupation |= role_is_occupation(it) || role_word_is_right(look, role_fold(look, i));
	}
	if (occupation)
		judge(look, first, end, true, true);
}

static void check_subject(struct role_look *look)
{
	uint32_t first = look->sentence->first;

	for (uint32_t i = first; i <= look->end; i++) {
		if (i < look->end && !token_is(&look->reading->tokens[i], "-|:|(|)|--"))
			continue;
		check_subject_part(look, first, i);
		first = i + 1;
	}
}

static void check_reading(struct role_look *look, const struct reading *reading)
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
			check_word(look, j);
		if (reading->is_subject)
			check_subject(look);
	}
}

static bool is_of_another_process(const struct role_look *look, const struct employer_misfit *misfit)
{
	const struct letter_context *context = look->proof->context;
	struct employer_words words;

	for (size_t i = 0; i < context->other_role_count && i < 32; i++) {
		uint32_t same = 0;

		employer_words_make(context->other_roles[i], role_seniority, look->proof->arena, &words);
		for (uint32_t j = misfit->first; j <= misfit->last; j++)
			same += employer_words_have(
				&words, likeness_fold(token_text(misfit->reading, j), look->proof->arena));
		if (words.count > 0 && same == words.count)
			return true;
	}
	return false;
}

/* Where the right role is named as well, another one is doubtful at most. */
static void soften(struct role_look *look)
{
	const enum letter_kind kind = (enum letter_kind)look->proof->context->kind;
	size_t kept = 0;

	for (size_t i = 0; i < look->result->count; i++) {
		struct employer_misfit *misfit = &look->result->list[i];

		misfit->elsewhere = is_of_another_process(look, misfit);
		/* A letter of thanks has to name the role: what it names is meant for it. */
		if (!misfit->firm && !misfit->elsewhere && kind != LETTER_THANK && kind != LETTER_FOLLOW_UP)
			continue;
		if (look->result->named && !misfit->elsewhere &&
			(misfit->severity == SEVERITY_WARNING || !misfit->firm))
			continue;
		if (look->result->named && !misfit->elsewhere)
			misfit->severity = SEVERITY_WARNING;
		look->result->list[kept++] = *misfit;
	}
	look->result->count = kept;
}

/* "Executive Assistant" of "Executive Assistant to the CEO", "Midwife" of "Midwife (Band 6)". */
static const char *own_part(const char *role, struct arena *arena)
{
	static const char *const ends[] = {" to ", " (", " [", " - ", " \xe2\x80\x93 "};
	size_t length = strlen(role);

	for (size_t i = 0; i < ARRAY_COUNT(ends); i++) {
		const char *end = strstr(role, ends[i]);

		if (end && end > role && (size_t)(end - role) < length)
			length = (size_t)(end - role);
	}
	return arena_copy(arena, role, length);
}

void role_read(struct proof *proof, struct employer_reading *ret_reading)
{
	struct role_look look = {.proof = proof, .result = ret_reading};
	const char *company = proof->context->company;

	*ret_reading = (struct employer_reading){.named = false};
	const char *role = own_part(proof->context->role, proof->arena);

	employer_words_make(role, role_seniority, proof->arena, &look.right);
	employer_words_make(proof->context->role, "of|the|and", proof->arena, &look.all);
	employer_words_make(company ? company : "", "the|of|and", proof->arena, &look.company);
	check_reading(&look, &proof->subject);
	check_reading(&look, &proof->body);
	soften(&look);
}

/* Agreement at a distance: the subject of a clause is read with all that hangs on it, up to its verb. */
#include "letter/clause.h"

#include "base/array.h"

#include <string.h>

#define ASKING                                                                                               \
	"suggest|suggested|suggests|insist|insisted|recommend|recommended|require|required|requires|ask|"    \
	"asked|"                                                                                             \
	"demand|demanded|propose|proposed|important|essential|necessary|vital|crucial|wish|wished|prefer"
/* What may stand between a clause and the one before it. */
#define OPENERS                                                                                              \
	"that|because|but|while|although|though|when|where|whereas|if|whether|how|so|think|believe|hope|"    \
	"said|mentioned|sure|glad|convinced|thought|believed|admitted|explained|noticed|realised|realized|"  \
	"learned|"                                                                                           \
	"learnt|why|which|whom"

/* Verbs after which a clause of its own may follow without "that". */
#define CLAUSE_VERBS                                                                                         \
	"know|think|believe|say|feel|hope|see|show|mean|ensure|understand|prove|suggest|guarantee|hear|"     \
	"check|said|knowing|thinking|believing|saying|feeling|hoping|seeing|showing|ensuring|hearing|"       \
	"checking|learn|find|learning|finding|explain|explaining|let|make|help|letting|making|helping|"      \
	"watch|watching|tell|telling|wish|have|having"

/* Verbs that are nouns, too, but hardly ever behind another noun. */
#define COMMON_VERBS                                                                                         \
	"need|needs|help|helps|matter|matters|sound|sounds|look|looks|show|shows|mean|means|seem|seems|"     \
	"interest|interests|suit|suits|fit|fits|match|matches|want|wants|make|makes|take|takes|give|gives|"  \
	"work|works|wait|waits|run|runs|start|starts|keep|keeps|love|loves"

static const char *const swaps[][2] = {
	{"is", "are"},
	{"was", "were"},
	{"has", "have"},
	{"does", "do"},
	{"isn't", "aren't"},
	{"wasn't", "weren't"},
	{"hasn't", "haven't"},
	{"doesn't", "don't"},
};

static bool ends_with(const char *word, const char *end)
{
	size_t length = strlen(word), tail = strlen(end);
	return length > tail && strcmp(word + length - tail, end) == 0;
}

static bool has(const struct clause *clause, uint32_t at, uint32_t classes)
{
	return at < clause->end && (clause->tokens[at].classes & classes);
}

static bool is(const struct clause *clause, uint32_t at, const char *words)
{
	return at < clause->end && token_is(&clause->tokens[at], words);
}

/* A verb that shows its number whatever stands round it; ret_plural: which. */
static bool is_sure_verb(const struct clause *clause, uint32_t at, bool *ret_plural)
{
	for (size_t i = 0; at < clause->end && i < ARRAY_COUNT(swaps); i++)
		for (unsigned plural = 0; plural < 2; plural++)
			if (strcmp(clause->tokens[at].lower, swaps[i][plural]) == 0) {
				*ret_plural = plural;
				return true;
			}
	return false;
}

static bool begins_object(const struct clause *clause, uint32_t at)
{
	return has(clause, at, WORD_OBJECT | WORD_POSSESSIVE) ||
	       is(clause, at, "the|a|an|this|these|those|every|each");
}

/* No other verb follows that could be the clause's own. */
static bool is_last_verb(const struct clause *clause, uint32_t at)
{
	for (at++; at < clause->end && clause->tokens[at].kind != TOKEN_MARK; at++) {
		if (is(clause, at, "and|or|but|that|because|when|while|if|how|what|which|who|where|so"))
			return true;
		if (has(clause, at, WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_VERB_ED) ||
			(has(clause, at, WORD_VERB_S) && !has(clause, at, WORD_PLURAL)))
			return false;
		if (has(clause, at, WORD_VERB) && !has(clause, at, WORD_NOUN | WORD_ADJECTIVE) &&
			!is(clause, at - 1, "to"))
			return false;
	}
	return true;
}

static bool is_filler(const struct clause *clause, uint32_t at)
{
	enum {
		FILLERS =
			WORD_NOUN | WORD_PLURAL | WORD_ADJECTIVE | WORD_NUMBER | WORD_VERB_EN | WORD_VERB_ING
	};
	enum {
		OTHERS = WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_SUBJECT | WORD_OBJECT |
			 WORD_POSSESSIVE | WORD_DETERMINER | WORD_PREPOSITION | WORD_CONJUNCTION
	};
	if (at >= clause->end || clause->tokens[at].kind == TOKEN_MARK ||
		clause->tokens[at].kind == TOKEN_ADDRESS)
		return false;
	if (clause->tokens[at].kind == TOKEN_NUMBER)
		return true;
	return has(clause, at, FILLERS) && !has(clause, at, OTHERS);
}

/* After a noun, a word that can go on with the same phrase. */
static bool goes_on(const struct clause *clause, uint32_t at)
{
	if (!has(clause, at, WORD_NOUN | WORD_PLURAL))
		return false;
	if (has(clause, at - 1, WORD_PLURAL) && !has(clause, at - 1, WORD_NOUN) &&
		has(clause, at, WORD_VERB | WORD_VERB_S))
		return false;
	if (is(clause, at, COMMON_VERBS) && has(clause, at, WORD_VERB_S) && is_last_verb(clause, at))
		return false;
	return !(has(clause, at, WORD_VERB | WORD_VERB_S | WORD_VERB_ED) && begins_object(clause, at + 1));
}

static enum clause_number number_of_head(const struct clause *clause, uint32_t first, uint32_t head)
{
	static const char unsure[] =
		"news|headquarters|series|means|works|premises|species|whereabouts|thanks|sales|operations|"
		"communications|relations|arts|basics|specifics|data|media|criteria|systems|states|team|"
		"staff|group|company|panel|board|family|committee|crew|public|majority|number|pair|couple|"
		"government|department|faculty|police|rest|lot|variety|half|few|range|management|press|crowd|"
		"audience|jury|council|minority|bunch|handful|percentage|many|others|following|class|school|"
		"club|firm|squad|union|party|youth|unit|leadership|organisation|organization|agency|office|"
		"alumni|clergy|cattle|host|kind|type|sort|total|average|top|third|quarter|army|percent|set|"
		"mix|combination|collection|selection|array|mixture|bulk|remainder|part|cohort|remuneration|"
		"workforce|generation|quarter|majority|fraction|dozen|hundred|thousand|million|string|host|"
		"wealth|choir|orchestra|band|cast|trust|union|service|force|trio|duo|plenty|kinds|sorts|"
		"types";
	static const char nouns_of_people[] =
		"best|worst|first|second|last|next|same|former|latter|young|old|poor|rich|sick|elderly|"
		"homeless|other|most|more|disabled|blind|deaf|dead|living|above|whole|own|main|likely|worth|"
		"strong|weak|long|short|big|small|new|free|early|late|more|less|only|very|local|retired";
	const struct token *token = &clause->tokens[head];
	if (is(clause, head, "people|children|women|men"))
		return CLAUSE_PLURAL;
	if (token->kind != TOKEN_WORD || token->capital || token_is(token, unsure) ||
		ends_with(token->lower, "ics") || ends_with(token->lower, "'s") ||
		(token->classes & (WORD_NAME | WORD_NUMBER | WORD_DAY)) ||
		((token->classes & WORD_TIME) && !has(clause, first, WORD_POSSESSIVE)))
		return CLAUSE_UNSURE;
	if ((token->classes & WORD_PLURAL) && !(token->classes & WORD_NOUN))
		return is(clause, first, "a|an|this|that|each|every|another|one") ? CLAUSE_UNSURE
										  : CLAUSE_PLURAL;
	if ((token->classes & WORD_NOUN) && !(token->classes & WORD_PLURAL) &&
		!((token->classes & WORD_ADJECTIVE) &&
			(token_is(token, nouns_of_people) || ends_with(token->lower, "ed") ||
				ends_with(token->lower, "er") || ends_with(token->lower, "est"))))
		return is(clause, first, "these|those|both|two|three|four|five|several|many|few")
			       ? CLAUSE_UNSURE
			       : CLAUSE_SINGULAR;
	return CLAUSE_UNSURE;
}

bool clause_noun_phrase(const struct clause *clause, uint32_t at, struct clause_phrase *ret_phrase)
{
	uint32_t first = at, head = UINT32_MAX;
	while (has(clause, at, WORD_DETERMINER | WORD_POSSESSIVE))
		at++;
	for (; at < clause->end; at++) {
		bool owner = ends_with(clause->tokens[at].lower, "'s") ||
			     ends_with(clause->tokens[at].lower, "s'");
		if (head == UINT32_MAX && has(clause, at, WORD_ADVERB) && is_filler(clause, at + 1) &&
			!has(clause, at, WORD_PREPOSITION))
			continue;
		if (!is_filler(clause, at) && !clause->tokens[at].capital && !owner)
			break;
		if (head != UINT32_MAX && !goes_on(clause, at) && !owner)
			break;
		if (owner)
			head = UINT32_MAX;
		else if (has(clause, at, WORD_NOUN | WORD_PLURAL) || clause->tokens[at].capital)
			head = at;
	}
	if (head == UINT32_MAX || head + 1 != at)
		return false;
	*ret_phrase = (struct clause_phrase){first, head, at, number_of_head(clause, first, head), false};
	return true;
}

/* "about the plant", "of working with them": what follows a preposition; 0: nothing that is known. */
static uint32_t after_preposition(const struct clause *clause, uint32_t at)
{
	struct clause_phrase inner;
	if (!is(clause, at,
		    "of|in|at|on|for|with|from|between|behind|about|to|by|under|across|among|within|around|"
		    "inside|near|into|over|through|towards"))
		return 0;
	at++;
	if (has(clause, at, WORD_OBJECT) && !has(clause, at, WORD_POSSESSIVE))
		return at + 1;
	if (has(clause, at, WORD_VERB_ING) && begins_object(clause, at + 1) && !is(clause, at, CLAUSE_VERBS))
		at++;
	return clause_noun_phrase(clause, at, &inner) ? inner.end : 0;
}

static uint32_t after_prepositions(const struct clause *clause, uint32_t at)
{
	for (uint32_t next; (next = after_preposition(clause, at)) > 0;)
		at = next;
	return at;
}

/* "(that) I met", "your nurses hand over"; 0 where none stands here. */
static uint32_t after_relative(const struct clause *clause, uint32_t at)
{
	enum { VERBS = WORD_VERB | WORD_VERB_S | WORD_VERB_ED };
	struct clause_phrase who;
	if (is(clause, at, "that|which|who|whom"))
		at++;
	if ((has(clause, at, WORD_SUBJECT) && !is(clause, at, "who")) ||
		is(clause, at, "everybody|everyone|nobody|people"))
		at++;
	else if (has(clause, at, WORD_DETERMINER | WORD_POSSESSIVE) && clause_noun_phrase(clause, at, &who))
		at = who.end;
	else
		return 0;
	while (has(clause, at, WORD_ADVERB) && !has(clause, at, VERBS))
		at++;
	if (!has(clause, at, VERBS | WORD_MODAL | WORD_HAVE | WORD_DO))
		return 0;
	for (uint32_t helper = at++;; helper = at++) {
		while (is(clause, at, "not|also|just|already|really|always|never|recently|ever"))
			at++;
		uint32_t main = has(clause, helper, WORD_MODAL | WORD_DO) ? WORD_VERB
				: has(clause, helper, WORD_HAVE)          ? WORD_VERB_EN
				: has(clause, helper, WORD_BE) ? WORD_VERB_EN | WORD_VERB_ING | WORD_ADJECTIVE
							       : 0;
		if (!has(clause, at, main))
			break;
	}
	if (is(clause, at, "me|us|you|them|him") && !has(clause, at + 1, VERBS & ~WORD_VERB_ED))
		at++;
	while (is(clause, at, "over|on|up|out|about|to|for|with|in|at|there|here|yesterday|today") &&
		after_preposition(clause, at) == 0)
		at++;
	if (is(clause, at, "to") && has(clause, at + 1, WORD_VERB) && !is(clause, at + 1, CLAUSE_VERBS))
		at += 2;
	if (is(clause, at, "every|each|this|that|last") && has(clause, at + 1, WORD_TIME | WORD_DAY))
		at += 2;
	return after_prepositions(clause, at);
}

/* "to work with your engineers", "described in the notice", "working at the plant"; 0 where none stands here.
 */
static uint32_t after_verbal(const struct clause *clause, uint32_t at)
{
	struct clause_phrase what;
	bool infinitive = is(clause, at, "to") && has(clause, at + 1, WORD_VERB);
	if (!infinitive && !has(clause, at, WORD_VERB_ING | WORD_VERB_EN))
		return 0;
	if (!infinitive && has(clause, at, WORD_VERB_EN | WORD_VERB_ED))
		return has(clause, at, WORD_NOUN) || after_preposition(clause, at + 1) == 0
			       ? 0
			       : after_prepositions(clause, at + 1);
	at += infinitive ? 2 : 1;
	if (is(clause, at - 1, "let|help") && is(clause, at, "me|us") && has(clause, at + 1, WORD_VERB))
		at += 2;
	else if (is(clause, at - 1, CLAUSE_VERBS))
		return 0;
	if (begins_object(clause, at)) {
		if (has(clause, at, WORD_OBJECT) && !has(clause, at, WORD_POSSESSIVE))
			at++;
		else if (clause_noun_phrase(clause, at, &what))
			at = what.end;
	}
	return after_prepositions(clause, at);
}

void clause_subject_rest(const struct clause *clause, struct clause_phrase *phrase)
{
	for (unsigned rounds = 0; rounds < 4; rounds++) {
		uint32_t next = after_preposition(clause, phrase->end);
		if (next == 0)
			next = after_relative(clause, phrase->end);
		if (next == 0)
			next = after_verbal(clause, phrase->end);
		if (next == 0)
			return;
		phrase->long_one = true;
		phrase->end = next;
	}
}

/* The verb at this place says another number than its subject. */
static bool is_wrong_verb(const struct clause *clause, uint32_t at, const struct clause_phrase *subject)
{
	enum {
		OTHERS = WORD_ADJECTIVE | WORD_ADVERB | WORD_PREPOSITION | WORD_VERB_ED | WORD_VERB_EN |
			 WORD_MODAL | WORD_BE | WORD_HAVE | WORD_DO | WORD_VERB_ING | WORD_CONJUNCTION
	};
	bool plural, lonely = subject->number == CLAUSE_SINGULAR;
	/* "The depot were I work": where */
	if (subject->number == CLAUSE_UNSURE || has(clause, at + 1, WORD_SUBJECT))
		return false;
	if (is_sure_verb(clause, at, &plural))
		return plural == lonely && !is(clause, at, "do") &&
		       !(is(clause, at, "is|was|isn't|wasn't") && has(clause, subject->head, WORD_TIME));
	uint32_t wrong = lonely ? WORD_VERB : WORD_VERB_S, noun = lonely ? WORD_NOUN : WORD_PLURAL;
	if (!has(clause, at, wrong) || has(clause, at, OTHERS) || clause->tokens[at].capital)
		return false;
	if (!has(clause, at, noun | WORD_NOUN))
		return is_last_verb(clause, at);
	if (!is_last_verb(clause, at))
		return false;
	return ((subject->long_one || is(clause, at, COMMON_VERBS)) && begins_object(clause, at + 1)) ||
	       (is(clause, at, COMMON_VERBS) && (!lonely || has(clause, at - 1, WORD_PLURAL)));
}

static bool is_asked_for(const struct clause *clause, uint32_t before, uint32_t verb)
{
	bool were = is(clause, verb, "were|weren't");
	for (uint32_t at = clause->first; at < before; at++)
		if (is(clause, at, ASKING) || (were && is(clause, at, "if|though|wish|suppose|imagine|as")))
			return true;
	return false;
}

/* "I told the engineers that was fine". */
static bool is_told(const struct clause *clause, uint32_t before)
{
	for (uint32_t at = clause->first; at < before; at++)
		if (is(clause, at,
			    "tell|told|telling|assure|assured|show|showed|shown|convince|convinced|remind|"
			    "reminded|inform|informed|say|said|think|thought"))
			return true;
	return false;
}

/* What stands before this comma is a clause of its own, and no list. */
static bool is_whole(const struct clause *clause, uint32_t comma)
{
	bool verb = false;
	for (uint32_t at = clause->first; at < comma; at++) {
		if (is(clause, at, ","))
			return false;
		verb = verb || has(clause, at, WORD_BE | WORD_HAVE | WORD_VERB_ED | WORD_MODAL);
	}
	return verb;
}

static bool begins_here(const struct clause *clause, uint32_t at)
{
	if (at == clause->first)
		return true;
	if (is(clause, at - 1, OPENERS))
		return !is(clause, at - 1, "so|how") || !is(clause, at, "that|a|an");
	if (is(clause, at - 1, "and|but") && at > clause->first + 1 && is(clause, at - 2, ","))
		return is_whole(clause, at - 2);
	return is(clause, at - 1, ",|;|:|--|-") ||
	       (at == clause->first + 1 && is(clause, at - 1, "and|also|then|since|as|unfortunately"));
}

/* "Meeting your engineers were a pleasure", not "Standing there were two engineers"; 0: no such subject. */
static uint32_t after_gerund(const struct clause *clause, uint32_t at)
{
	struct clause_phrase what;
	uint32_t end = 0;
	if (!has(clause, at, WORD_VERB_ING) || has(clause, at, WORD_PREPOSITION | WORD_ADJECTIVE))
		return 0;
	if (has(clause, at + 1, WORD_PREPOSITION)) {
		end = after_prepositions(clause, at + 1);
		return end > at + 1 && is(clause, end, "have|haven't") ? end : 0;
	}
	if (has(clause, at + 1, WORD_DETERMINER | WORD_POSSESSIVE) &&
		clause_noun_phrase(clause, at + 1, &what))
		end = after_prepositions(clause, what.end);
	if (!is(clause, end, "were|are|have") || !(is(clause, end + 1, "a|an|very|so|great|given|been|my") ||
							 has(clause, end + 1, WORD_VERB_EN)))
		return 0;
	return end;
}

/* "My manager and her deputy": two, whatever they are. */
static bool read_two(const struct clause *clause, uint32_t at, struct clause_phrase *subject)
{
	struct clause_phrase second;
	uint32_t end = subject->end + 1;
	if (!is(clause, subject->end, "and") || is(clause, at, "each|every|no|this"))
		return false;
	if (is(clause, end, "i"))
		end++;
	else if (has(clause, end, WORD_POSSESSIVE | WORD_DETERMINER) && !is(clause, end, "all|some|that") &&
		 clause_noun_phrase(clause, end, &second))
		end = second.end;
	else
		return false;
	subject->end = end;
	subject->number = CLAUSE_PLURAL;
	return true;
}

/* "One of the projects", "nothing in the notes", "meeting your engineers": always one. */
static bool read_single_subject(const struct clause *clause, uint32_t at, struct clause_phrase *ret_subject)
{
	uint32_t end = 0;
	if (is(clause, at, "one|each|either|neither") && is(clause, at + 1, "of")) {
		end = after_preposition(clause, at + 1);
		if (end > 0 && !has(clause, end - 1, WORD_PLURAL))
			end = 0;
	} else if (is(clause, at, "everyone|everybody|everything|nothing|something|nobody|someone")) {
		end = after_preposition(clause, at + 1);
		if (end == 0)
			end = after_relative(clause, at + 1);
	} else if (at == clause->first && is(clause, at, "what")) {
		end = after_relative(clause, at + 1);
		if (has(clause, end + 1, WORD_PLURAL | WORD_DETERMINER | WORD_POSSESSIVE | WORD_NUMBER))
			end = 0;
	} else if (at == clause->first) {
		end = after_gerund(clause, at);
	}
	*ret_subject = (struct clause_phrase){at, at, end, CLAUSE_SINGULAR, true};
	return end > 0;
}

static bool begins_noun_phrase(const struct clause *clause, uint32_t at)
{
	if (is(clause, at, "all|some|any|both|few|many|half|either|neither|another|whose"))
		return false;
	return has(clause, at, WORD_DETERMINER | WORD_POSSESSIVE) ||
	       is(clause, at, "two|three|four|five|six|seven|eight");
}

static bool find_verb(const struct clause *clause, uint32_t at, uint32_t *ret_verb, bool *ret_plural)
{
	struct clause_phrase subject;
	if (!read_single_subject(clause, at, &subject)) {
		if (!begins_noun_phrase(clause, at) || !clause_noun_phrase(clause, at, &subject))
			return false;
		if (!read_two(clause, at, &subject))
			clause_subject_rest(clause, &subject);
	}
	if (is(clause, subject.end, "also|really|always|never|often|still|already|clearly|certainly|just"))
		subject.end++;
	if (!is_wrong_verb(clause, subject.end, &subject) || is_asked_for(clause, at, subject.end))
		return false;
	*ret_verb = subject.end;
	*ret_plural = subject.number == CLAUSE_PLURAL;
	return true;
}

/* "the tasks that was described": the verb of a relative clause follows its noun. */
static bool find_relative_verb(const struct clause *clause, uint32_t at, uint32_t *ret_verb, bool *ret_plural)
{
	struct clause_phrase noun;
	bool plural;
	if (!(has(clause, at, WORD_DETERMINER | WORD_POSSESSIVE) ||
		    (is(clause, at, "people") &&
			    !(at > clause->first &&
				    has(clause, at - 1, WORD_DETERMINER | WORD_ADJECTIVE)))) ||
		!clause_noun_phrase(clause, at, &noun) || noun.number == CLAUSE_UNSURE ||
		!is(clause, noun.end, "that|who"))
		return false;
	/* The noun that is nearest need not be the one that is meant; "in both jobs that was my task". */
	if (at > clause->first &&
		(has(clause, at - 1, WORD_PREPOSITION) || is(clause, at - 1, "and|or|to|,|be|is|was|than")))
		return false;
	noun.long_one = is(clause, noun.end, "who");
	bool who = noun.long_one, single = noun.number == CLAUSE_SINGULAR;
	uint32_t verb = noun.end + 1;
	if (!is_sure_verb(clause, verb, &plural))
		return who &&
		       (is_wrong_verb(clause, verb, &noun) ||
			       (single &&
				       is(clause, verb,
					       "visit|help|work|run|lead|manage|need|want|love|"
					       "show|make|use|design|report") &&
				       begins_object(clause, verb + 1))) &&
		       (*ret_verb = verb, *ret_plural = !single, true);
	if (plural != single || (!who && (is_told(clause, at) || has(clause, verb + 1, WORD_DETERMINER))))
		return false;
	*ret_verb = verb;
	*ret_plural = !single;
	return true;
}

static const char *right_verb(const struct proof *proof, const char *verb, bool plural)
{
	for (size_t i = 0; i < ARRAY_COUNT(swaps); i++)
		if (strcmp(swaps[i][!plural], verb) == 0)
			return swaps[i][plural];
	return lexicon_form(proof->lexicon, span_of(verb), plural ? FORM_BASE : FORM_S, proof->arena);
}

void clause_look(struct proof *proof, const struct family *family)
{
	const struct reading *reading = &proof->body;
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		struct clause clause = {reading->tokens, sentence->first, sentence->first + sentence->count};
		bool plural;
		if (sentence->region != REGION_TEXT)
			continue;
		for (uint32_t at = clause.first, verb; at < clause.end; at++) {
			if (!(begins_here(&clause, at) && find_verb(&clause, at, &verb, &plural)) &&
				!find_relative_verb(&clause, at, &verb, &plural))
				continue;
			struct finding *finding = proof_find(proof, family, reading, verb, verb);
			const char *right = right_verb(proof, reading->tokens[verb].lower, plural);
			if (right)
				finding_suggest(finding, right);
		}
	}
}

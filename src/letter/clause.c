/* Reads the subject of a clause with all that hangs on it. */
#include "letter/clause.h"

#include <string.h>

/* Verbs after which a clause of its own may follow without "that". */
#define CLAUSE_VERBS                                                                                         \
	"know|think|believe|say|feel|hope|see|show|mean|ensure|understand|prove|suggest|guarantee|hear|"     \
	"check|said|knowing|thinking|believing|saying|feeling|hoping|seeing|showing|ensuring|hearing|"       \
	"checking|learn|find|learning|finding|explain|explaining|let|make|help|letting|making|helping|"      \
	"watch|watching|tell|telling|wish|have|having"

static bool ends_with(const char *word, const char *end)
{
	size_t length = strlen(word), tail = strlen(end);
	return length > tail && strcmp(word + length - tail, end) == 0;
}

bool clause_has(const struct clause *clause, uint32_t at, uint32_t classes)
{
	return at < clause->end && (clause->tokens[at].classes & classes);
}

bool clause_is(const struct clause *clause, uint32_t at, const char *words)
{
	return at < clause->end && token_is(&clause->tokens[at], words);
}

bool clause_begins_object(const struct clause *clause, uint32_t at)
{
	return clause_has(clause, at, WORD_OBJECT | WORD_POSSESSIVE) ||
	       clause_is(clause, at, "the|a|an|this|these|those|every|each");
}

bool clause_is_last_verb(const struct clause *clause, uint32_t at)
{
	for (at++; at < clause->end && clause->tokens[at].kind != TOKEN_MARK; at++) {
		if (clause_is(
			    clause, at, "and|or|but|that|because|when|while|if|how|what|which|who|where|so"))
			return true;
		if (clause_has(clause, at, WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_VERB_ED) ||
			(clause_has(clause, at, WORD_VERB_S) && !clause_has(clause, at, WORD_PLURAL)))
			return false;
		if (clause_has(clause, at, WORD_VERB) &&
			!clause_has(clause, at, WORD_NOUN | WORD_ADJECTIVE) &&
			!clause_is(clause, at - 1, "to"))
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
	return clause_has(clause, at, FILLERS) && !clause_has(clause, at, OTHERS);
}

/* After a noun, a word that can go on with the same phrase. */
static bool goes_on(const struct clause *clause, uint32_t at)
{
	if (!clause_has(clause, at, WORD_NOUN | WORD_PLURAL))
		return false;
	if (clause_has(clause, at - 1, WORD_PLURAL) && !clause_has(clause, at - 1, WORD_NOUN) &&
		clause_has(clause, at, WORD_VERB | WORD_VERB_S))
		return false;
	if (clause_is(clause, at, CLAUSE_COMMON_VERBS) && clause_has(clause, at, WORD_VERB_S) &&
		clause_is_last_verb(clause, at))
		return false;
	return !(clause_has(clause, at, WORD_VERB | WORD_VERB_S | WORD_VERB_ED) &&
		 clause_begins_object(clause, at + 1));
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
	if (clause_is(clause, head, "people|children|women|men"))
		return CLAUSE_PLURAL;
	if (token->kind != TOKEN_WORD || token->capital || token_is(token, unsure) ||
		ends_with(token->lower, "ics") || ends_with(token->lower, "'s") ||
		(token->classes & (WORD_NAME | WORD_NUMBER | WORD_DAY)) ||
		((token->classes & WORD_TIME) && !clause_has(clause, first, WORD_POSSESSIVE)))
		return CLAUSE_UNSURE;
	if ((token->classes & WORD_PLURAL) && !(token->classes & WORD_NOUN))
		return clause_is(clause, first, "a|an|this|that|each|every|another|one") ? CLAUSE_UNSURE
											 : CLAUSE_PLURAL;
	if ((token->classes & WORD_NOUN) && !(token->classes & WORD_PLURAL) &&
		!((token->classes & WORD_ADJECTIVE) &&
			(token_is(token, nouns_of_people) || ends_with(token->lower, "ed") ||
				ends_with(token->lower, "er") || ends_with(token->lower, "est"))))
		return clause_is(clause, first, "these|those|both|two|three|four|five|several|many|few")
			       ? CLAUSE_UNSURE
			       : CLAUSE_SINGULAR;
	return CLAUSE_UNSURE;
}

bool clause_noun_phrase(const struct clause *clause, uint32_t at, struct clause_phrase *ret_phrase)
{
	uint32_t first = at, head = UINT32_MAX;
	while (clause_has(clause, at, WORD_DETERMINER | WORD_POSSESSIVE))
		at++;
	for (; at < clause->end; at++) {
		bool owner = ends_with(clause->tokens[at].lower, "'s") ||
			     ends_with(clause->tokens[at].lower, "s'");
		if (head == UINT32_MAX && clause_has(clause, at, WORD_ADVERB) && is_filler(clause, at + 1) &&
			!clause_has(clause, at, WORD_PREPOSITION))
			continue;
		if (!is_filler(clause, at) && !clause->tokens[at].capital && !owner)
			break;
		if (head != UINT32_MAX && !goes_on(clause, at) && !owner)
			break;
		if (owner)
			head = UINT32_MAX;
		else if (clause_has(clause, at, WORD_NOUN | WORD_PLURAL) || clause->tokens[at].capital)
			head = at;
	}
	if (head == UINT32_MAX || head + 1 != at)
		return false;
	*ret_phrase = (struct clause_phrase){first, head, at, number_of_head(clause, first, head), false};
	return true;
}

/* "about the plant", "of working with them": what follows a preposition; 0: nothing that is known. */
uint32_t clause_after_preposition(const struct clause *clause, uint32_t at)
{
	struct clause_phrase inner;
	if (!clause_is(clause, at,
		    "of|in|at|on|for|with|from|between|behind|about|to|by|under|across|among|within|around|"
		    "inside|near|into|over|through|towards"))
		return 0;
	at++;
	if (clause_has(clause, at, WORD_OBJECT) && !clause_has(clause, at, WORD_POSSESSIVE))
		return at + 1;
	if (clause_has(clause, at, WORD_VERB_ING) && clause_begins_object(clause, at + 1) &&
		!clause_is(clause, at, CLAUSE_VERBS))
		at++;
	return clause_noun_phrase(clause, at, &inner) ? inner.end : 0;
}

uint32_t clause_after_prepositions(const struct clause *clause, uint32_t at)
{
	for (uint32_t next; (next = clause_after_preposition(clause, at)) > 0;)
		at = next;
	return at;
}

/* "(that) I met", "your nurses hand over"; 0 where none stands here. */
uint32_t clause_after_relative(const struct clause *clause, uint32_t at)
{
	enum { VERBS = WORD_VERB | WORD_VERB_S | WORD_VERB_ED };
	struct clause_phrase who;
	if (clause_is(clause, at, "that|which|who|whom"))
		at++;
	if ((clause_has(clause, at, WORD_SUBJECT) && !clause_is(clause, at, "who")) ||
		clause_is(clause, at, "everybody|everyone|nobody|people"))
		at++;
	else if (clause_has(clause, at, WORD_DETERMINER | WORD_POSSESSIVE) &&
		 clause_noun_phrase(clause, at, &who))
		at = who.end;
	else
		return 0;
	while (clause_has(clause, at, WORD_ADVERB) && !clause_has(clause, at, VERBS))
		at++;
	if (!clause_has(clause, at, VERBS | WORD_MODAL | WORD_HAVE | WORD_DO))
		return 0;
	for (uint32_t helper = at++;; helper = at++) {
		while (clause_is(clause, at, "not|also|just|already|really|always|never|recently|ever"))
			at++;
		uint32_t main = clause_has(clause, helper, WORD_MODAL | WORD_DO) ? WORD_VERB
				: clause_has(clause, helper, WORD_HAVE)          ? WORD_VERB_EN
				: clause_has(clause, helper, WORD_BE)
					? WORD_VERB_EN | WORD_VERB_ING | WORD_ADJECTIVE
					: 0;
		if (!clause_has(clause, at, main))
			break;
	}
	if (clause_is(clause, at, "me|us|you|them|him") && !clause_has(clause, at + 1, VERBS & ~WORD_VERB_ED))
		at++;
	while (clause_is(clause, at, "over|on|up|out|about|to|for|with|in|at|there|here|yesterday|today") &&
		clause_after_preposition(clause, at) == 0)
		at++;
	if (clause_is(clause, at, "to") && clause_has(clause, at + 1, WORD_VERB) &&
		!clause_is(clause, at + 1, CLAUSE_VERBS))
		at += 2;
	if (clause_is(clause, at, "every|each|this|that|last") &&
		clause_has(clause, at + 1, WORD_TIME | WORD_DAY))
		at += 2;
	return clause_after_prepositions(clause, at);
}

/* "to work with your engineers", "described in the notice", "working at the plant"; 0 where none stands here.
 */
static uint32_t after_verbal(const struct clause *clause, uint32_t at)
{
	struct clause_phrase what;
	bool infinitive = clause_is(clause, at, "to") && clause_has(clause, at + 1, WORD_VERB);
	if (!infinitive && !clause_has(clause, at, WORD_VERB_ING | WORD_VERB_EN))
		return 0;
	if (!infinitive && clause_has(clause, at, WORD_VERB_EN | WORD_VERB_ED))
		return clause_has(clause, at, WORD_NOUN) || clause_after_preposition(clause, at + 1) == 0
			       ? 0
			       : clause_after_prepositions(clause, at + 1);
	at += infinitive ? 2 : 1;
	if (clause_is(clause, at - 1, "let|help") && clause_is(clause, at, "me|us") &&
		clause_has(clause, at + 1, WORD_VERB))
		at += 2;
	else if (clause_is(clause, at - 1, CLAUSE_VERBS))
		return 0;
	if (clause_begins_object(clause, at)) {
		if (clause_has(clause, at, WORD_OBJECT) && !clause_has(clause, at, WORD_POSSESSIVE))
			at++;
		else if (clause_noun_phrase(clause, at, &what))
			at = what.end;
	}
	return clause_after_prepositions(clause, at);
}

void clause_subject_rest(const struct clause *clause, struct clause_phrase *phrase)
{
	for (unsigned rounds = 0; rounds < 4; rounds++) {
		uint32_t next = clause_after_preposition(clause, phrase->end);
		if (next == 0)
			next = clause_after_relative(clause, phrase->end);
		if (next == 0)
			next = after_verbal(clause, phrase->end);
		if (next == 0)
			return;
		phrase->long_one = true;
		phrase->end = next;
	}
}

/* Reads noun phrases with all that hangs on them. */
#include "letter/noun_phrase.h"

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

bool noun_phrase_has(const struct noun_phrase_sentence *sentence, uint32_t at, uint32_t classes)
{
	return at < sentence->end && (sentence->tokens[at].classes & classes);
}

bool noun_phrase_is(const struct noun_phrase_sentence *sentence, uint32_t at, const char *words)
{
	return at < sentence->end && token_is(&sentence->tokens[at], words);
}

bool noun_phrase_begins_object(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	return noun_phrase_has(sentence, at, WORD_OBJECT | WORD_POSSESSIVE) ||
	       noun_phrase_is(sentence, at, "the|a|an|this|these|those|every|each");
}

bool noun_phrase_is_last_verb(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	for (at++; at < sentence->end && sentence->tokens[at].kind != TOKEN_MARK; at++) {
		if (noun_phrase_is(sentence, at,
			    "and|or|but|that|because|when|while|if|how|what|which|who|where|so"))
			return true;
		if (noun_phrase_has(
			    sentence, at, WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_VERB_ED) ||
			(noun_phrase_has(sentence, at, WORD_VERB_S) &&
				!noun_phrase_has(sentence, at, WORD_PLURAL)))
			return false;
		if (noun_phrase_has(sentence, at, WORD_VERB) &&
			!noun_phrase_has(sentence, at, WORD_NOUN | WORD_ADJECTIVE) &&
			!noun_phrase_is(sentence, at - 1, "to"))
			return false;
	}
	return true;
}

static bool is_filler(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	enum {
		FILLERS =
			WORD_NOUN | WORD_PLURAL | WORD_ADJECTIVE | WORD_NUMBER | WORD_VERB_EN | WORD_VERB_ING
	};
	enum {
		OTHERS = WORD_BE | WORD_HAVE | WORD_DO | WORD_MODAL | WORD_SUBJECT | WORD_OBJECT |
			 WORD_POSSESSIVE | WORD_DETERMINER | WORD_PREPOSITION | WORD_CONJUNCTION
	};
	if (at >= sentence->end || sentence->tokens[at].kind == TOKEN_MARK ||
		sentence->tokens[at].kind == TOKEN_ADDRESS)
		return false;
	if (sentence->tokens[at].kind == TOKEN_NUMBER)
		return true;
	return noun_phrase_has(sentence, at, FILLERS) && !noun_phrase_has(sentence, at, OTHERS);
}

/* After a noun, a word that can go on with the same phrase. */
static bool goes_on(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	if (!noun_phrase_has(sentence, at, WORD_NOUN | WORD_PLURAL))
		return false;
	if (noun_phrase_has(sentence, at - 1, WORD_PLURAL) && !noun_phrase_has(sentence, at - 1, WORD_NOUN) &&
		noun_phrase_has(sentence, at, WORD_VERB | WORD_VERB_S))
		return false;
	if (noun_phrase_is(sentence, at, NOUN_PHRASE_COMMON_VERBS) &&
		noun_phrase_has(sentence, at, WORD_VERB_S) && noun_phrase_is_last_verb(sentence, at))
		return false;
	return !(noun_phrase_has(sentence, at, WORD_VERB | WORD_VERB_S | WORD_VERB_ED) &&
		 noun_phrase_begins_object(sentence, at + 1));
}

static enum noun_phrase_number number_of_head(
	const struct noun_phrase_sentence *sentence, uint32_t first, uint32_t head)
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
	const struct token *token = &sentence->tokens[head];
	if (noun_phrase_is(sentence, head, "people|children|women|men"))
		return NOUN_PHRASE_PLURAL;
	if (token->kind != TOKEN_WORD || token->capital || token_is(token, unsure) ||
		ends_with(token->lower, "ics") || ends_with(token->lower, "'s") ||
		(token->classes & (WORD_NAME | WORD_NUMBER | WORD_DAY)) ||
		((token->classes & WORD_TIME) && !noun_phrase_has(sentence, first, WORD_POSSESSIVE)))
		return NOUN_PHRASE_UNSURE;
	if ((token->classes & WORD_PLURAL) && !(token->classes & WORD_NOUN))
		return noun_phrase_is(sentence, first, "a|an|this|that|each|every|another|one")
			       ? NOUN_PHRASE_UNSURE
			       : NOUN_PHRASE_PLURAL;
	if ((token->classes & WORD_NOUN) && !(token->classes & WORD_PLURAL) &&
		!((token->classes & WORD_ADJECTIVE) &&
			(token_is(token, nouns_of_people) || ends_with(token->lower, "ed") ||
				ends_with(token->lower, "er") || ends_with(token->lower, "est"))))
		return noun_phrase_is(
			       sentence, first, "these|those|both|two|three|four|five|several|many|few")
			       ? NOUN_PHRASE_UNSURE
			       : NOUN_PHRASE_SINGULAR;
	return NOUN_PHRASE_UNSURE;
}

bool noun_phrase_read(
	const struct noun_phrase_sentence *sentence, uint32_t at, struct noun_phrase *ret_phrase)
{
	uint32_t first = at, head = UINT32_MAX;
	while (noun_phrase_has(sentence, at, WORD_DETERMINER | WORD_POSSESSIVE))
		at++;
	for (; at < sentence->end; at++) {
		bool owner = ends_with(sentence->tokens[at].lower, "'s") ||
			     ends_with(sentence->tokens[at].lower, "s'");
		if (head == UINT32_MAX && noun_phrase_has(sentence, at, WORD_ADVERB) &&
			is_filler(sentence, at + 1) && !noun_phrase_has(sentence, at, WORD_PREPOSITION))
			continue;
		if (!is_filler(sentence, at) && !sentence->tokens[at].capital && !owner)
			break;
		if (head != UINT32_MAX && !goes_on(sentence, at) && !owner)
			break;
		if (owner)
			head = UINT32_MAX;
		else if (noun_phrase_has(sentence, at, WORD_NOUN | WORD_PLURAL) ||
			 sentence->tokens[at].capital)
			head = at;
	}
	if (head == UINT32_MAX || head + 1 != at)
		return false;
	*ret_phrase = (struct noun_phrase){first, head, at, number_of_head(sentence, first, head), false};
	return true;
}

/* "about the plant", "of working with them": what follows a preposition; 0: nothing that is known. */
uint32_t noun_phrase_after_preposition(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	struct noun_phrase inner;
	if (!noun_phrase_is(sentence, at,
		    "of|in|at|on|for|with|from|between|behind|about|to|by|under|across|among|within|around|"
		    "inside|near|into|over|through|towards"))
		return 0;
	at++;
	if (noun_phrase_has(sentence, at, WORD_OBJECT) && !noun_phrase_has(sentence, at, WORD_POSSESSIVE))
		return at + 1;
	if (noun_phrase_has(sentence, at, WORD_VERB_ING) && noun_phrase_begins_object(sentence, at + 1) &&
		!noun_phrase_is(sentence, at, CLAUSE_VERBS))
		at++;
	return noun_phrase_read(sentence, at, &inner) ? inner.end : 0;
}

uint32_t noun_phrase_after_prepositions(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	for (uint32_t next; (next = noun_phrase_after_preposition(sentence, at)) > 0;)
		at = next;
	return at;
}

/* "(that) I met", "your nurses hand over"; 0 where none stands here. */
uint32_t noun_phrase_after_relative(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	enum { VERBS = WORD_VERB | WORD_VERB_S | WORD_VERB_ED };
	struct noun_phrase who;
	if (noun_phrase_is(sentence, at, "that|which|who|whom"))
		at++;
	if ((noun_phrase_has(sentence, at, WORD_SUBJECT) && !noun_phrase_is(sentence, at, "who")) ||
		noun_phrase_is(sentence, at, "everybody|everyone|nobody|people"))
		at++;
	else if (noun_phrase_has(sentence, at, WORD_DETERMINER | WORD_POSSESSIVE) &&
		 noun_phrase_read(sentence, at, &who))
		at = who.end;
	else
		return 0;
	while (noun_phrase_has(sentence, at, WORD_ADVERB) && !noun_phrase_has(sentence, at, VERBS))
		at++;
	if (!noun_phrase_has(sentence, at, VERBS | WORD_MODAL | WORD_HAVE | WORD_DO))
		return 0;
	for (uint32_t helper = at++;; helper = at++) {
		while (noun_phrase_is(
			sentence, at, "not|also|just|already|really|always|never|recently|ever"))
			at++;
		uint32_t main = noun_phrase_has(sentence, helper, WORD_MODAL | WORD_DO) ? WORD_VERB
				: noun_phrase_has(sentence, helper, WORD_HAVE)          ? WORD_VERB_EN
				: noun_phrase_has(sentence, helper, WORD_BE)
					? WORD_VERB_EN | WORD_VERB_ING | WORD_ADJECTIVE
					: 0;
		if (!noun_phrase_has(sentence, at, main))
			break;
	}
	if (noun_phrase_is(sentence, at, "me|us|you|them|him") &&
		!noun_phrase_has(sentence, at + 1, VERBS & ~WORD_VERB_ED))
		at++;
	while (noun_phrase_is(
		       sentence, at, "over|on|up|out|about|to|for|with|in|at|there|here|yesterday|today") &&
		noun_phrase_after_preposition(sentence, at) == 0)
		at++;
	if (noun_phrase_is(sentence, at, "to") && noun_phrase_has(sentence, at + 1, WORD_VERB) &&
		!noun_phrase_is(sentence, at + 1, CLAUSE_VERBS))
		at += 2;
	if (noun_phrase_is(sentence, at, "every|each|this|that|last") &&
		noun_phrase_has(sentence, at + 1, WORD_TIME | WORD_DAY))
		at += 2;
	return noun_phrase_after_prepositions(sentence, at);
}

/* "to work with your engineers", "described in the notice", "working at the plant"; 0 where none stands here.
 */
static uint32_t after_verbal(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	struct noun_phrase what;
	bool infinitive = noun_phrase_is(sentence, at, "to") && noun_phrase_has(sentence, at + 1, WORD_VERB);
	if (!infinitive && !noun_phrase_has(sentence, at, WORD_VERB_ING | WORD_VERB_EN))
		return 0;
	if (!infinitive && noun_phrase_has(sentence, at, WORD_VERB_EN | WORD_VERB_ED))
		return noun_phrase_has(sentence, at, WORD_NOUN) ||
				       noun_phrase_after_preposition(sentence, at + 1) == 0
			       ? 0
			       : noun_phrase_after_prepositions(sentence, at + 1);
	at += infinitive ? 2 : 1;
	if (noun_phrase_is(sentence, at - 1, "let|help") && noun_phrase_is(sentence, at, "me|us") &&
		noun_phrase_has(sentence, at + 1, WORD_VERB))
		at += 2;
	else if (noun_phrase_is(sentence, at - 1, CLAUSE_VERBS))
		return 0;
	if (noun_phrase_begins_object(sentence, at)) {
		if (noun_phrase_has(sentence, at, WORD_OBJECT) &&
			!noun_phrase_has(sentence, at, WORD_POSSESSIVE))
			at++;
		else if (noun_phrase_read(sentence, at, &what))
			at = what.end;
	}
	return noun_phrase_after_prepositions(sentence, at);
}

void noun_phrase_extend(const struct noun_phrase_sentence *sentence, struct noun_phrase *phrase)
{
	for (unsigned rounds = 0; rounds < 4; rounds++) {
		uint32_t next = noun_phrase_after_preposition(sentence, phrase->end);
		if (next == 0)
			next = noun_phrase_after_relative(sentence, phrase->end);
		if (next == 0)
			next = after_verbal(sentence, phrase->end);
		if (next == 0)
			return;
		phrase->long_one = true;
		phrase->end = next;
	}
}

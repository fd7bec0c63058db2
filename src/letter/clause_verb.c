/* Agreement at a distance: a verb held against the subject of its clause. */
#include "base/array.h"
#include "letter/clause.h"

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

/* The verb at this place says another number than its subject. */
static bool is_wrong_verb(const struct clause *clause, uint32_t at, const struct clause_phrase *subject)
{
	enum {
		OTHERS = WORD_ADJECTIVE | WORD_ADVERB | WORD_PREPOSITION | WORD_VERB_ED | WORD_VERB_EN |
			 WORD_MODAL | WORD_BE | WORD_HAVE | WORD_DO | WORD_VERB_ING | WORD_CONJUNCTION
	};
	bool plural, lonely = subject->number == CLAUSE_SINGULAR;
	/* "The depot were I work": where */
	if (subject->number == CLAUSE_UNSURE || clause_has(clause, at + 1, WORD_SUBJECT))
		return false;
	if (is_sure_verb(clause, at, &plural))
		return plural == lonely && !clause_is(clause, at, "do") &&
		       !(clause_is(clause, at, "is|was|isn't|wasn't") &&
			       clause_has(clause, subject->head, WORD_TIME));
	uint32_t wrong = lonely ? WORD_VERB : WORD_VERB_S, noun = lonely ? WORD_NOUN : WORD_PLURAL;
	if (!clause_has(clause, at, wrong) || clause_has(clause, at, OTHERS) || clause->tokens[at].capital)
		return false;
	if (!clause_has(clause, at, noun | WORD_NOUN))
		return clause_is_last_verb(clause, at);
	if (!clause_is_last_verb(clause, at))
		return false;
	return ((subject->long_one || clause_is(clause, at, CLAUSE_COMMON_VERBS)) &&
		       clause_begins_object(clause, at + 1)) ||
	       (clause_is(clause, at, CLAUSE_COMMON_VERBS) &&
		       (!lonely || clause_has(clause, at - 1, WORD_PLURAL)));
}

static bool is_asked_for(const struct clause *clause, uint32_t before, uint32_t verb)
{
	bool were = clause_is(clause, verb, "were|weren't");
	for (uint32_t at = clause->first; at < before; at++)
		if (clause_is(clause, at, ASKING) ||
			(were && clause_is(clause, at, "if|though|wish|suppose|imagine|as")))
			return true;
	return false;
}

/* "I told the engineers that was fine". */
static bool is_told(const struct clause *clause, uint32_t before)
{
	for (uint32_t at = clause->first; at < before; at++)
		if (clause_is(clause, at,
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
		if (clause_is(clause, at, ","))
			return false;
		verb = verb || clause_has(clause, at, WORD_BE | WORD_HAVE | WORD_VERB_ED | WORD_MODAL);
	}
	return verb;
}

static bool begins_here(const struct clause *clause, uint32_t at)
{
	if (at == clause->first)
		return true;
	if (clause_is(clause, at - 1, OPENERS))
		return !clause_is(clause, at - 1, "so|how") || !clause_is(clause, at, "that|a|an");
	if (clause_is(clause, at - 1, "and|but") && at > clause->first + 1 && clause_is(clause, at - 2, ","))
		return is_whole(clause, at - 2);
	return clause_is(clause, at - 1, ",|;|:|--|-") ||
	       (at == clause->first + 1 && clause_is(clause, at - 1, "and|also|then|since|as|unfortunately"));
}

/* "Meeting your engineers were a pleasure", not "Standing there were two engineers"; 0: no such subject. */
static uint32_t after_gerund(const struct clause *clause, uint32_t at)
{
	struct clause_phrase what;
	uint32_t end = 0;
	if (!clause_has(clause, at, WORD_VERB_ING) ||
		clause_has(clause, at, WORD_PREPOSITION | WORD_ADJECTIVE))
		return 0;
	if (clause_has(clause, at + 1, WORD_PREPOSITION)) {
		end = clause_after_prepositions(clause, at + 1);
		return end > at + 1 && clause_is(clause, end, "have|haven't") ? end : 0;
	}
	if (clause_has(clause, at + 1, WORD_DETERMINER | WORD_POSSESSIVE) &&
		clause_noun_phrase(clause, at + 1, &what))
		end = clause_after_prepositions(clause, what.end);
	if (!clause_is(clause, end, "were|are|have") ||
		!(clause_is(clause, end + 1, "a|an|very|so|great|given|been|my") ||
			clause_has(clause, end + 1, WORD_VERB_EN)))
		return 0;
	return end;
}

/* "My manager and her deputy": two, whatever they are. */
static bool read_two(const struct clause *clause, uint32_t at, struct clause_phrase *subject)
{
	struct clause_phrase second;
	uint32_t end = subject->end + 1;
	if (!clause_is(clause, subject->end, "and") || clause_is(clause, at, "each|every|no|this"))
		return false;
	if (clause_is(clause, end, "i"))
		end++;
	else if (clause_has(clause, end, WORD_POSSESSIVE | WORD_DETERMINER) &&
		 !clause_is(clause, end, "all|some|that") && clause_noun_phrase(clause, end, &second))
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
	if (clause_is(clause, at, "one|each|either|neither") && clause_is(clause, at + 1, "of")) {
		end = clause_after_preposition(clause, at + 1);
		if (end > 0 && !clause_has(clause, end - 1, WORD_PLURAL))
			end = 0;
	} else if (clause_is(clause, at, "everyone|everybody|everything|nothing|something|nobody|someone")) {
		end = clause_after_preposition(clause, at + 1);
		if (end == 0)
			end = clause_after_relative(clause, at + 1);
	} else if (at == clause->first && clause_is(clause, at, "what")) {
		end = clause_after_relative(clause, at + 1);
		if (clause_has(
			    clause, end + 1, WORD_PLURAL | WORD_DETERMINER | WORD_POSSESSIVE | WORD_NUMBER))
			end = 0;
	} else if (at == clause->first) {
		end = after_gerund(clause, at);
	}
	*ret_subject = (struct clause_phrase){at, at, end, CLAUSE_SINGULAR, true};
	return end > 0;
}

static bool begins_noun_phrase(const struct clause *clause, uint32_t at)
{
	if (clause_is(clause, at, "all|some|any|both|few|many|half|either|neither|another|whose"))
		return false;
	return clause_has(clause, at, WORD_DETERMINER | WORD_POSSESSIVE) ||
	       clause_is(clause, at, "two|three|four|five|six|seven|eight");
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
	if (clause_is(clause, subject.end,
		    "also|really|always|never|often|still|already|clearly|certainly|just"))
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
	if (!(clause_has(clause, at, WORD_DETERMINER | WORD_POSSESSIVE) ||
		    (clause_is(clause, at, "people") &&
			    !(at > clause->first &&
				    clause_has(clause, at - 1, WORD_DETERMINER | WORD_ADJECTIVE)))) ||
		!clause_noun_phrase(clause, at, &noun) || noun.number == CLAUSE_UNSURE ||
		!clause_is(clause, noun.end, "that|who"))
		return false;
	/* The noun that is nearest need not be the one that is meant; "in both jobs that was my task". */
	if (at > clause->first && (clause_has(clause, at - 1, WORD_PREPOSITION) ||
					  clause_is(clause, at - 1, "and|or|to|,|be|is|was|than")))
		return false;
	noun.long_one = clause_is(clause, noun.end, "who");
	bool who = noun.long_one, single = noun.number == CLAUSE_SINGULAR;
	uint32_t verb = noun.end + 1;
	if (!is_sure_verb(clause, verb, &plural))
		return who &&
		       (is_wrong_verb(clause, verb, &noun) ||
			       (single &&
				       clause_is(clause, verb,
					       "visit|help|work|run|lead|manage|need|want|love|"
					       "show|make|use|design|report") &&
				       clause_begins_object(clause, verb + 1))) &&
		       (*ret_verb = verb, *ret_plural = !single, true);
	if (plural != single ||
		(!who && (is_told(clause, at) || clause_has(clause, verb + 1, WORD_DETERMINER))))
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

/* Agreement at a distance: a verb held against the subject of its clause. */
#include "base/array.h"
#include "letter/noun_phrase.h"

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
static bool is_sure_verb(const struct noun_phrase_sentence *sentence, uint32_t at, bool *ret_plural)
{
	for (size_t i = 0; at < sentence->end && i < ARRAY_COUNT(swaps); i++)
		for (unsigned plural = 0; plural < 2; plural++)
			if (strcmp(sentence->tokens[at].lower, swaps[i][plural]) == 0) {
				*ret_plural = plural;
				return true;
			}
	return false;
}

/* The verb at this place says another number than its subject. */
static bool is_wrong_verb(
	const struct noun_phrase_sentence *sentence, uint32_t at, const struct noun_phrase *subject)
{
	enum {
		OTHERS = WORD_ADJECTIVE | WORD_ADVERB | WORD_PREPOSITION | WORD_VERB_ED | WORD_VERB_EN |
			 WORD_MODAL | WORD_BE | WORD_HAVE | WORD_DO | WORD_VERB_ING | WORD_CONJUNCTION
	};
	bool plural, lonely = subject->number == NOUN_PHRASE_SINGULAR;
	/* "The depot were I work": where */
	if (subject->number == NOUN_PHRASE_UNSURE || noun_phrase_has(sentence, at + 1, WORD_SUBJECT))
		return false;
	if (is_sure_verb(sentence, at, &plural))
		return plural == lonely && !noun_phrase_is(sentence, at, "do") &&
		       !(noun_phrase_is(sentence, at, "is|was|isn't|wasn't") &&
			       noun_phrase_has(sentence, subject->head, WORD_TIME));
	uint32_t wrong = lonely ? WORD_VERB : WORD_VERB_S, noun = lonely ? WORD_NOUN : WORD_PLURAL;
	if (!noun_phrase_has(sentence, at, wrong) || noun_phrase_has(sentence, at, OTHERS) ||
		sentence->tokens[at].capital)
		return false;
	if (!noun_phrase_has(sentence, at, noun | WORD_NOUN))
		return noun_phrase_is_last_verb(sentence, at);
	if (!noun_phrase_is_last_verb(sentence, at))
		return false;
	return ((subject->long_one || noun_phrase_is(sentence, at, NOUN_PHRASE_COMMON_VERBS)) &&
		       noun_phrase_begins_object(sentence, at + 1)) ||
	       (noun_phrase_is(sentence, at, NOUN_PHRASE_COMMON_VERBS) &&
		       (!lonely || noun_phrase_has(sentence, at - 1, WORD_PLURAL)));
}

static bool is_asked_for(const struct noun_phrase_sentence *sentence, uint32_t before, uint32_t verb)
{
	bool were = noun_phrase_is(sentence, verb, "were|weren't");
	for (uint32_t at = sentence->first; at < before; at++)
		if (noun_phrase_is(sentence, at, ASKING) ||
			(were && noun_phrase_is(sentence, at, "if|though|wish|suppose|imagine|as")))
			return true;
	return false;
}

/* "I told the engineers that was fine". */
static bool is_told(const struct noun_phrase_sentence *sentence, uint32_t before)
{
	for (uint32_t at = sentence->first; at < before; at++)
		if (noun_phrase_is(sentence, at,
			    "tell|told|telling|assure|assured|show|showed|shown|convince|convinced|remind|"
			    "reminded|inform|informed|say|said|think|thought"))
			return true;
	return false;
}

/* What stands before this comma is a clause of its own, and no list. */
static bool is_whole(const struct noun_phrase_sentence *sentence, uint32_t comma)
{
	bool verb = false;
	for (uint32_t at = sentence->first; at < comma; at++) {
		if (noun_phrase_is(sentence, at, ","))
			return false;
		verb = verb || noun_phrase_has(sentence, at, WORD_BE | WORD_HAVE | WORD_VERB_ED | WORD_MODAL);
	}
	return verb;
}

static bool begins_here(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	if (at == sentence->first)
		return true;
	if (noun_phrase_is(sentence, at - 1, OPENERS))
		return !noun_phrase_is(sentence, at - 1, "so|how") ||
		       !noun_phrase_is(sentence, at, "that|a|an");
	if (noun_phrase_is(sentence, at - 1, "and|but") && at > sentence->first + 1 &&
		noun_phrase_is(sentence, at - 2, ","))
		return is_whole(sentence, at - 2);
	return noun_phrase_is(sentence, at - 1, ",|;|:|--|-") ||
	       (at == sentence->first + 1 &&
		       noun_phrase_is(sentence, at - 1, "and|also|then|since|as|unfortunately"));
}

/* "Meeting your engineers were a pleasure", not "Standing there were two engineers"; 0: no such subject. */
static uint32_t after_gerund(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	struct noun_phrase what;
	uint32_t end = 0;
	if (!noun_phrase_has(sentence, at, WORD_VERB_ING) ||
		noun_phrase_has(sentence, at, WORD_PREPOSITION | WORD_ADJECTIVE))
		return 0;
	if (noun_phrase_has(sentence, at + 1, WORD_PREPOSITION)) {
		end = noun_phrase_after_prepositions(sentence, at + 1);
		return end > at + 1 && noun_phrase_is(sentence, end, "have|haven't") ? end : 0;
	}
	if (noun_phrase_has(sentence, at + 1, WORD_DETERMINER | WORD_POSSESSIVE) &&
		noun_phrase_read(sentence, at + 1, &what))
		end = noun_phrase_after_prepositions(sentence, what.end);
	if (!noun_phrase_is(sentence, end, "were|are|have") ||
		!(noun_phrase_is(sentence, end + 1, "a|an|very|so|great|given|been|my") ||
			noun_phrase_has(sentence, end + 1, WORD_VERB_EN)))
		return 0;
	return end;
}

/* "My manager and her deputy": two, whatever they are. */
static bool read_two(const struct noun_phrase_sentence *sentence, uint32_t at, struct noun_phrase *subject)
{
	struct noun_phrase second;
	uint32_t end = subject->end + 1;
	if (!noun_phrase_is(sentence, subject->end, "and") ||
		noun_phrase_is(sentence, at, "each|every|no|this"))
		return false;
	if (noun_phrase_is(sentence, end, "i"))
		end++;
	else if (noun_phrase_has(sentence, end, WORD_POSSESSIVE | WORD_DETERMINER) &&
		 !noun_phrase_is(sentence, end, "all|some|that") && noun_phrase_read(sentence, end, &second))
		end = second.end;
	else
		return false;
	subject->end = end;
	subject->number = NOUN_PHRASE_PLURAL;
	return true;
}

/* "One of the projects", "nothing in the notes", "meeting your engineers": always one. */
static bool read_single_subject(
	const struct noun_phrase_sentence *sentence, uint32_t at, struct noun_phrase *ret_subject)
{
	uint32_t end = 0;
	if (noun_phrase_is(sentence, at, "one|each|either|neither") &&
		noun_phrase_is(sentence, at + 1, "of")) {
		end = noun_phrase_after_preposition(sentence, at + 1);
		if (end > 0 && !noun_phrase_has(sentence, end - 1, WORD_PLURAL))
			end = 0;
	} else if (noun_phrase_is(
			   sentence, at, "everyone|everybody|everything|nothing|something|nobody|someone")) {
		end = noun_phrase_after_preposition(sentence, at + 1);
		if (end == 0)
			end = noun_phrase_after_relative(sentence, at + 1);
	} else if (at == sentence->first && noun_phrase_is(sentence, at, "what")) {
		end = noun_phrase_after_relative(sentence, at + 1);
		if (noun_phrase_has(
			    sentence, end + 1, WORD_PLURAL | WORD_DETERMINER | WORD_POSSESSIVE | WORD_NUMBER))
			end = 0;
	} else if (at == sentence->first) {
		end = after_gerund(sentence, at);
	}
	*ret_subject = (struct noun_phrase){at, at, end, NOUN_PHRASE_SINGULAR, true};
	return end > 0;
}

static bool begins_noun_phrase(const struct noun_phrase_sentence *sentence, uint32_t at)
{
	if (noun_phrase_is(sentence, at, "all|some|any|both|few|many|half|either|neither|another|whose"))
		return false;
	return noun_phrase_has(sentence, at, WORD_DETERMINER | WORD_POSSESSIVE) ||
	       noun_phrase_is(sentence, at, "two|three|four|five|six|seven|eight");
}

static bool find_verb(
	const struct noun_phrase_sentence *sentence, uint32_t at, uint32_t *ret_verb, bool *ret_plural)
{
	struct noun_phrase subject;
	if (!read_single_subject(sentence, at, &subject)) {
		if (!begins_noun_phrase(sentence, at) || !noun_phrase_read(sentence, at, &subject))
			return false;
		if (!read_two(sentence, at, &subject))
			noun_phrase_extend(sentence, &subject);
	}
	if (noun_phrase_is(sentence, subject.end,
		    "also|really|always|never|often|still|already|clearly|certainly|just"))
		subject.end++;
	if (!is_wrong_verb(sentence, subject.end, &subject) || is_asked_for(sentence, at, subject.end))
		return false;
	*ret_verb = subject.end;
	*ret_plural = subject.number == NOUN_PHRASE_PLURAL;
	return true;
}

/* "the tasks that was described": the verb of a relative clause follows its noun. */
static bool find_relative_verb(
	const struct noun_phrase_sentence *sentence, uint32_t at, uint32_t *ret_verb, bool *ret_plural)
{
	struct noun_phrase noun;
	bool plural;
	if (!(noun_phrase_has(sentence, at, WORD_DETERMINER | WORD_POSSESSIVE) ||
		    (noun_phrase_is(sentence, at, "people") &&
			    !(at > sentence->first &&
				    noun_phrase_has(sentence, at - 1, WORD_DETERMINER | WORD_ADJECTIVE)))) ||
		!noun_phrase_read(sentence, at, &noun) || noun.number == NOUN_PHRASE_UNSURE ||
		!noun_phrase_is(sentence, noun.end, "that|who"))
		return false;
	/* The noun that is nearest need not be the one that is meant; "in both jobs that was my task". */
	if (at > sentence->first && (noun_phrase_has(sentence, at - 1, WORD_PREPOSITION) ||
					    noun_phrase_is(sentence, at - 1, "and|or|to|,|be|is|was|than")))
		return false;
	noun.long_one = noun_phrase_is(sentence, noun.end, "who");
	bool who = noun.long_one, single = noun.number == NOUN_PHRASE_SINGULAR;
	uint32_t verb = noun.end + 1;
	if (!is_sure_verb(sentence, verb, &plural))
		return who &&
		       (is_wrong_verb(sentence, verb, &noun) ||
			       (single &&
				       noun_phrase_is(sentence, verb,
					       "visit|help|work|run|lead|manage|need|want|love|"
					       "show|make|use|design|report") &&
				       noun_phrase_begins_object(sentence, verb + 1))) &&
		       (*ret_verb = verb, *ret_plural = !single, true);
	if (plural != single ||
		(!who && (is_told(sentence, at) || noun_phrase_has(sentence, verb + 1, WORD_DETERMINER))))
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

void noun_phrase_look(struct proof *proof, const struct family *family)
{
	const struct reading *reading = &proof->body;
	for (uint32_t i = 0; i < reading->sentence_count; i++) {
		const struct sentence *sentence = &reading->sentences[i];
		struct noun_phrase_sentence words = {
			reading->tokens, sentence->first, sentence->first + sentence->count};
		bool plural;
		if (sentence->region != REGION_TEXT)
			continue;
		for (uint32_t at = words.first, verb; at < words.end; at++) {
			if (!(begins_here(&words, at) && find_verb(&words, at, &verb, &plural)) &&
				!find_relative_verb(&words, at, &verb, &plural))
				continue;
			struct finding *finding = proof_find(proof, family, reading, verb, verb);
			const char *right = right_verb(proof, reading->tokens[verb].lower, plural);
			if (right)
				finding_suggest(finding, right);
		}
	}
}

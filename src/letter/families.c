/* The families of rules that there are: one line a file. */
#include "letter/families.h"

#include "base/array.h"

const struct family_list *const family_lists[] = {
	&confused_families,
	&confused_short_families,
	&confused_noun_families,
	&confused_verb_families,
	&confused_split_families,
	&confused_slip_families,
	&confused_sound_families,
	&confused_pronoun_families,
	&confused_idiom_families,
	&confused_frame_families,
	&apostrophe_families,
	&article_families,
	&repeated_families,
	&capital_families,
	&punctuation_families,
	&sentence_families,
	&tone_hard_families,
	&tone_soft_families,
	&attachment_families,
	&phrase_families,
	&thanks_families,
	&verb_families,
	&participle_families,
	&complement_families,
	&agreement_families,
	&number_families,
	&countable_families,
	&preposition_families,
	&time_families,
	&tense_families,
	&order_families,
	&learner_noun_families,
	&learner_order_families,
	&learner_verb_families,
	NULL,
};
const size_t family_list_count = ARRAY_COUNT(family_lists) - 1;

/* The families of rules, by the files that hold them. */
#ifndef TACT_LETTER_FAMILIES_H
#define TACT_LETTER_FAMILIES_H

#include "letter/pattern.h"

extern const struct family_list confused_families;       /* its/it's, there/their/they're, your/you're … */
extern const struct family_list confused_short_families; /* then/than, to/too, were/where, of/have … */
extern const struct family_list confused_noun_families;  /* principle/principal, weather/whether … */
extern const struct family_list confused_verb_families;  /* affect/effect, lose/loose, accept/except … */
extern const struct family_list confused_split_families; /* alot, every day, apart, maybe … */
extern const struct family_list confused_slip_families;  /* thank you form, fro your time, project manger */
extern const struct family_list confused_sound_families; /* I red it, it seams, a pier review */
extern const struct family_list confused_pronoun_families; /* between you and I, contact myself */
extern const struct family_list confused_idiom_families; /* peaked my interest, for all intensive purposes */
extern const struct family_list confused_frame_families; /* wise council, on of the best */
extern const struct family_list apostrophe_families;     /* dont, Im, the teams work */
extern const struct family_list article_families;        /* a/an; an article too many or too few */
extern const struct family_list repeated_families;       /* the the */
extern const struct family_list
	capital_families; /* i, monday, the begin of a sentence, a role in the subject */
extern const struct family_list punctuation_families; /* no full stop, "hello ,", fragments */
extern const struct family_list sentence_families; /* no full stop, a question without its mark, a fragment */
extern const struct family_list phrase_families;   /* set phrases: look forward to hear */
extern const struct family_list thanks_families;   /* thank you for take, I am interesting in */
extern const struct family_list verb_families;     /* could went, did not received */
extern const struct family_list participle_families;       /* it was discuss, I happy to */
extern const struct family_list complement_families;       /* enjoyed to meet, want join, after speak */
extern const struct family_list agreement_families;        /* he have, there is many */
extern const struct family_list number_families;           /* these role, many opportunity */
extern const struct family_list countable_families;        /* informations, less people */
extern const struct family_list preposition_families;      /* discuss about, interested on */
extern const struct family_list time_families;             /* at Monday, in next week */
extern const struct family_list order_families;            /* I like very much the role, more better */
extern const struct family_list tense_families;            /* I work here since three years */
extern const struct family_list learner_noun_families;     /* I am nurse, in the Germany */
extern const struct family_list learner_verb_families;     /* I pretend to, explain me, let know */
extern const struct family_list learner_order_families;    /* more happy, two woman */
extern const struct family_list frame_slip_families;       /* must of, easier then */
extern const struct family_list mixed_owner_families;      /* need there support, exceed you're hopes */
extern const struct family_list loose_participle_families; /* you done it, for been so */
extern const struct family_list day_preposition_families;  /* at 20 October, in other city */
extern const struct family_list counted_noun_families;     /* two senior candidate */
extern const struct family_list small_verb_families;       /* able drive, my wife work */
extern const struct family_list told_tense_families;       /* since then I think */
extern const struct family_list learner_word_families;     /* very liked, all yours colleagues */
extern const struct family_list tone_hard_families;  /* pleading, pressing, angry, speaking ill of others */
extern const struct family_list tone_soft_families;  /* chummy, chat words, gushing, belittling, impersonal */
extern const struct family_list attachment_families; /* please find attached */

#endif

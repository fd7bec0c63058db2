/* The topics that set phrases tell: what a letter says, found by patterns like usage is, but reported to
 * nobody. */
#ifndef TACT_LETTER_TOPIC_H
#define TACT_LETTER_TOPIC_H

#include "letter/proof.h"

extern const struct family_list topic_thanks_families;   /* thanks, fit, how it went … */
extern const struct family_list topic_interest_families; /* interest */
extern const struct family_list topic_ask_families;      /* questions, requests, dates that passed */

/* The patterns of all topics; a family's kind is its topic. */
struct patterns *topics_new(struct arena *arena);
/* Notes in proof->topics what subject and body say. */
void topics_look(const struct patterns *topics, struct proof *proof);

#endif

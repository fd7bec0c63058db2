/* The checks that are no families of usage: each reads the whole letter once. */
#ifndef TACT_LETTER_CHECKS_H
#define TACT_LETTER_CHECKS_H

#include "letter/proof.h"

void spelling_check(struct proof *proof); /* spelling_check.c: words that no dictionary and no name knows */
/* What it says of a word that is certainly wrong. */
extern const char *const spelling_message;
void name_check(struct proof *proof);     /* name_check.c: wrong or misspelt people */
void employer_check(struct proof *proof); /* employer_check.c: another company, another role, misspelt ones */
void date_check(struct proof *proof);     /* date_check.c: a weekday that is not that date's */
void promise_check(struct proof *proof);  /* promise_check.c: what nobody logged as promised */
void confidential_check(struct proof *proof); /* confidential_check.c: what is not the person's to tell */
void duplicate_check(struct proof *proof);    /* duplicate_check.c: the words that somebody else got */
void pasted_check(struct proof *proof);       /* pasted_check.c: a paragraph that stands there twice */
void placeholder_check(struct proof *proof);  /* placeholder_check.c: [NAME], {{name}}, left-over marks */
void attachment_check(struct proof *proof);   /* attachment_check.c: "attached" and nothing is */
void tone_check(struct proof *proof);         /* tone_check.c: pleading, angry, chummy, shouting, pressing */
void length_check(struct proof *proof);       /* length_check.c: too long, one endless sentence */

#endif

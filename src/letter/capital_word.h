/* A capitalised word in a letter: whether a dictionary has it, and where its name ends ("Tessera's"). */
#ifndef TACT_LETTER_CAPITAL_WORD_H
#define TACT_LETTER_CAPITAL_WORD_H

#include "letter/proof.h"

bool capital_word_is_possessive(const struct token *token);
/* The "'s" as it is written; empty where there is none. */
struct span capital_word_tail(const struct reading *reading, uint32_t token);
/* A dictionary has it, in lower case or as it is written; without a dictionary, a list does. */
bool capital_word_is_known(const struct proof *proof, const struct reading *reading, uint32_t token);

#endif

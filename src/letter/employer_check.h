/* Which company and which role a letter speaks of, against those of the context. */
#ifndef TACT_LETTER_EMPLOYER_CHECK_H
#define TACT_LETTER_EMPLOYER_CHECK_H

#include "letter/content.h"

/* SAID_YES: the company of the context is named, under any fair form ("Acme" for "Acme Inc.", "the
 * Authority", "RTA", a misspelling). SAID_WRONG: another one stands in its place. SAID_NO: neither, or none
 * is known. Reads subject and body; reports nothing. */
enum said employer_names_company(const struct proof *proof);
/* The same for the role: "analyst position" names "Data Analyst". */
enum said employer_names_role(const struct proof *proof);

#endif

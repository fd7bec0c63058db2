/* Lists of names in running text: "Ben Torres (Staff Engineer), Kofi Annan-Boateng and Rachel Price". */
#ifndef TACT_CALENDAR_INTERVIEW_LIST_H
#define TACT_CALENDAR_INTERVIEW_LIST_H

#include "calendar/interview_text.h"

/* "Frau Petra Lang (HR)" → "Petra Lang" */
struct span list_bare_name(struct span text);
/* Adds the names of one line. */
void list_add_names(struct span text, struct interview_text *ret);
/* Adds the names of the lines that follow, up to an empty one or one that holds no name. */
void list_add_lines(struct span text, struct interview_text *ret);
/* Adds the names at the start of the rest of a sentence, only while they look like names; strict: only behind
 * a first name that is known. */
void list_add_sentence(struct span text, bool strict, struct interview_text *ret);

#endif

/* The people of an invitation: who is interviewed, who interviews, who arranged it. */
#ifndef TACT_CALENDAR_INTERVIEW_PEOPLE_H
#define TACT_CALENDAR_INTERVIEW_PEOPLE_H

#include "calendar/interview_read.h"
#include "calendar/interview_text.h"

/* Puts "Diaz, Carmen" in order, drops "(she/her)" and the like, takes a name from an address; NULL where
 * there is none. */
const char *person_name(struct arena *arena, const char *name, const char *email);
struct span person_host(const char *email);
/* Marks nobody and self. */
void people_mark(struct clues *clues, const struct meeting *meeting, const struct interview_text *text,
	const char *title);
void people_fill(struct meeting *meeting, const struct clues *clues, const struct interview_text *text,
	const struct interview_title *title);

#endif

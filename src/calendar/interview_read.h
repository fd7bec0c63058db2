/* Whether a meeting is an interview, and for what: from its title, its text and its people, by general rules.
 */
#ifndef TACT_CALENDAR_INTERVIEW_READ_H
#define TACT_CALENDAR_INTERVIEW_READ_H

#include "calendar/ical_read.h"

enum { CLUES_MAX_PEOPLE = 64 };

/* A person as the calendar names them. */
struct clue_person {
	const char *name, *email; /* tidied; NULL: not there */
	bool organizer;
	bool declined, accepted;
	bool self;   /* the one who is interviewed */
	bool nobody; /* a mailbox or a machine */
	bool attendee;
};

/* What the rules look at beside the meeting itself. */
struct clues {
	struct arena *arena;
	const struct ical_options *options;
	const char *calendar_name, *product;
	const char *description; /* the meeting's, as plain text */
	struct clue_person people[CLUES_MAX_PEOPLE];
	size_t people_count;
};

/* Fills is_interview, company, role, round, stage, interviewers, recruiter and, where they are still missing,
 * link and phone. */
void interview_read(struct meeting *meeting, struct clues *clues);

#endif

/* What the text of an invitation says: "Position: …", "Interviewers: …", "your interview for the … role at
 * …". */
#ifndef TACT_CALENDAR_INTERVIEW_TEXT_H
#define TACT_CALENDAR_INTERVIEW_TEXT_H

#include "calendar/interview_title.h"

enum { TEXT_PEOPLE_MAX = 32 };

struct interview_text {
	bool interview;       /* says that it is one */
	bool titled;          /* has a line like "Phone interview" */
	bool interviewer_key; /* has a line for interviewers, though it may be empty */
	struct span role, company, round;
	struct span greeting;                /* "Hi Jordan," */
	struct span candidate;               /* "Candidate: Maya Chen" */
	struct span recruiter;               /* "Recruiter: …" */
	struct span people[TEXT_PEOPLE_MAX]; /* the interviewers it names */
	size_t people_count;
};

void interview_text_read(struct span text, struct interview_text *ret);

#endif

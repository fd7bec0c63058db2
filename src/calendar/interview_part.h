/* One part of a title: whether it names the talk itself, and which parts are the role and the company. */
#ifndef TACT_CALENDAR_INTERVIEW_PART_H
#define TACT_CALENDAR_INTERVIEW_PART_H

#include "calendar/interview_title.h"

/* "Technical interview" inside of a part. */
struct part_talk {
	size_t start, end;
	bool interview;    /* not merely a call or a chat */
	struct span round; /* empty for a plain "interview" */
};

bool part_find_talk(struct span text, struct part_talk *ret);
/* Whether the whole part names the talk: "Phone screen", "System design". */
bool part_is_talk(struct span text);
/* "45 min", "10am", "Oct 14" */
bool part_is_time(struct span text);
/* Chooses role, company and people among the scored parts. */
void part_assign(struct interview_title *title, const struct interview_names *names);

#endif

/* A case to write letters about, with much or little in its log. */
#ifndef TACT_TESTS_LETTER_STORY_H
#define TACT_TESTS_LETTER_STORY_H

#include "base/arena.h"
#include "core/zone.h"
#include "letter/compose.h"
#include "letter/template.h"

enum { STORY_PLAYBOOKS = 6, STORY_PANEL = 12 };

/* dana (who also decides) and max were there; bo is the recruiter; rita is a reference. The interview was on
 * Friday, 13 November 2026, 14:00 to 15:00 UTC. */
struct story {
	struct arena arena;
	struct process process;
	struct matter matter;
	struct template_set *templates;
	struct playbook playbooks[STORY_PLAYBOOKS];
	int16_t dana, max, bo, rita;
};

extern const char *const story_playbook_names[STORY_PLAYBOOKS];

/* `events` are the JSON of more events, each with a comma before it; "" for none. */
void story_open(struct story *story, const char *events);
/* With so many interviewers more: "Panelist One" … */
void story_open_panel(struct story *story, const char *events);
void story_close(struct story *story);
extern const char *const story_rich; /* a note of each kind, a date, a promise */

/* A request with everything but the letters before it. */
struct compose_request story_request(
	const struct story *story, enum action action, enum channel channel, int16_t to, const char *now);
/* Fails the test where it cannot be composed. */
struct composed story_compose(struct story *story, const struct compose_request *request);

#endif

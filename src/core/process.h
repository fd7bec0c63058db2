/* One hiring process with its people and its log, as one block of facts. Owned by whoever read it (an arena).
 */
#ifndef TACT_CORE_PROCESS_H
#define TACT_CORE_PROCESS_H

#include "base/error.h"
#include "core/event.h"

struct person {
	const char *id, *name;
	const char *email, *phone, *linkedin, *address; /* NULL where unknown */
	uint8_t relations;                              /* set of enum relation */
};

/* What a stranger may grow. */
enum {
	PROCESS_MAX_PEOPLE = 1000,
	PROCESS_MAX_EVENTS = 5000,
	PROCESS_MAX_WITH = 200,
	PROCESS_MAX_TEXT = 65536,
	PROCESS_MAX_ID = 200,
	PROCESS_MAX_SKIPS = 200,
	PROCESS_MAX_PROMISES = 200
};

struct process {
	const char *role, *organization, *timezone;
	const char *playbook; /* name; NULL: the default */
	const char *holidays; /* US GB CA DE FR IN, or NULL: weekends only */
	int16_t via;          /* the recruiter who arranged it, or NOBODY */
	bool represented;
	bool represented_denied; /* "no" was said in so many words; kept, never read */
	int32_t people_count, events_count;
	struct person *people;
	struct event *events; /* in the order of recording */
};

/* Checks what holds between the parts (until after at, `of` names an event of the right type and, for
 * retract, an earlier one that is no retract, `for` an interview, nobody twice in `with`, represented needs
 * via) and sets the derived marks of events. Must be called once the parts are filled. That ids are unique is
 * the reader's to check. */
bool process_link(struct process *process, struct error *err);

/* via, and whoever has that relation. */
static inline bool person_is_recruiter(const struct process *process, int person)
{
	return person >= 0 &&
	       (person == process->via || (process->people[person].relations & RELATION_RECRUITER));
}
/* Interviewer, manager, reception, other, or no relation and not via. */
static inline bool person_is_employer(const struct process *process, int person)
{
	const int side = RELATION_INTERVIEWER | RELATION_MANAGER | RELATION_RECEPTION | RELATION_OTHER;

	if (person < 0)
		return false;
	return process->people[person].relations ? (process->people[person].relations & side) != 0
						 : person != process->via;
}
/* A reference and nothing else. */
static inline bool person_is_mere_reference(const struct process *process, int person)
{
	return person >= 0 && process->people[person].relations == RELATION_REFERENCE &&
	       person != process->via;
}

#endif

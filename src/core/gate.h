/* "May I?": the ten built-in gates and the playbook's bans, limits and spacing, as one pure function
 * (language.md, section 2). */
#ifndef TACT_CORE_GATE_H
#define TACT_CORE_GATE_H

#include "core/playbook.h"
#include "core/process.h"
#include "core/workday.h"
#include "core/zone.h"

/* Everything an answer depends on, beside the time. All of it is the caller's and outlives the answer. */
struct matter {
	const struct process *process;
	const struct playbook *playbook;
	const struct zone *zone;
	const struct holidays *holidays; /* may be NULL */
};

enum { TO_EMPLOYER = -2, TO_ANYONE = -3 };
enum { BAN_EVIDENCE_MAX = 4 };

/* One reason why not: a gate (1 to 10) or a rule of the playbook. */
struct ban {
	uint8_t gate;     /* 0: a rule */
	const char *rule; /* the rule's name, or "gate-1" … "gate-10" */
	struct cites cites;
	uint8_t action, channel; /* ACTION_ANY, CHANNEL_ANY */
	int16_t to;              /* person, or TO_EMPLOYER */
	struct instant until;    /* first instant at which this reason no longer holds, or INSTANT_NEVER */
	uint8_t evidence_count;
	int32_t evidence[BAN_EVIDENCE_MAX]; /* events */
};

struct ask {
	uint8_t action, channel;
	int16_t to;        /* person */
	int16_t through;   /* the recruiter who passes it on, or NOBODY */
	int32_t interview; /* the interview it belongs to (--for), or NO_EVENT */
	int32_t promise; /* keep-promise: the promise it keeps, or NO_EVENT: the earliest due open one to that
			    person */
};

enum { GATE_MAX_BANS = 40 };

struct permission {
	bool allowed;
	size_t ban_count;
	struct ban bans[GATE_MAX_BANS]; /* each reason once; at most so many */
	struct instant opens; /* the earliest instant from `at` on at which it is allowed, or INSTANT_NEVER */
};

/* With the log as it stands at `at`. */
void gate_may(const struct matter *matter, const struct ask *ask, struct instant at, struct permission *ret);

/* Every ban in force at now, each once; returns how many there are, of which at most `capacity` are written.
 */
size_t gate_forbidden(const struct matter *matter, struct instant now, struct ban *ret_bans, size_t capacity);

#endif

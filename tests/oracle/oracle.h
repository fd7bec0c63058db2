/* The naive oracle: the agenda and the gate once more, written from the contract alone, slow and obvious,
 * with the six playbooks spelt out in C. It shares no code with the engine but words, events, zones and
 * working days. */
#ifndef TACT_TESTS_ORACLE_H
#define TACT_TESTS_ORACLE_H

#include "core/agenda.h"

enum { ORACLE_MAX_EVENTS = 48, ORACLE_MAX_PEOPLE = 8, ORACLE_MAX_ITEMS = 400 };
enum {
	ORACLE_RECRUITER_FIRST,
	ORACLE_LIGHT_TOUCH,
	ORACLE_DIRECT_ASK,
	ORACLE_WAIT_THEN_EMAIL,
	ORACLE_ONE_CALL,
	ORACLE_TACTFUL,
	ORACLE_PLAYBOOKS
};
/* Bits of what forbids: 1 << gate, and one for any rule of the playbook. */
enum { ORACLE_PLAYBOOK_BAN = 1 << 11 };

extern const char *const oracle_playbook_names[ORACLE_PLAYBOOKS];

struct oracle_item {
	int action, to, through, trigger;
	bool optional, standing; /* standing: the one open status item */
	bool gone;               /* a status that came and went; its window means nothing */
	bool done, ended;        /* before it is known whether its window is open */
	int64_t opens, target, closes, until;
	int state;
	struct channels by, channels; /* what the playbook names, and what of it is allowed */
};

/* What a skipped event let go. */
struct oracle_skip {
	bool found, optional;
	int action, to, trigger;
};

struct oracle {
	const struct process *process;
	const struct zone *zone;
	const struct holidays *holidays;
	int playbook;
	struct oracle_skip skips[ORACLE_MAX_EVENTS];
	bool skip_known[ORACLE_MAX_EVENTS];
	int64_t turns[ORACLE_MAX_EVENTS * 8]; /* instants at which an answer can change, sorted */
	int turn_count;
};

struct oracle_plan {
	int count, state;
	struct oracle_item items[ORACLE_MAX_ITEMS];
};

struct oracle_answer {
	bool allowed;
	unsigned why;
	int64_t opens;
};

/* Reads the log once: what every skipped event let go, and when answers can change. */
void oracle_init(struct oracle *oracle, const struct process *process, const struct zone *zone,
	const struct holidays *holidays, int playbook);
/* Everything, done and void items too, in the order of language.md. */
void oracle_plan(const struct oracle *oracle, int64_t now, struct oracle_plan *plan);
void oracle_may(const struct oracle *oracle, const struct ask *ask, int64_t at, struct oracle_answer *answer);

#endif

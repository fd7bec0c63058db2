/* The ten built-in gates and the playbook's rules, one at a time, as the gate and the list of what is
 * forbidden ask them. */
#ifndef TACT_CORE_GATE_RULES_H
#define TACT_CORE_GATE_RULES_H

#include "core/contact.h"

enum { GATE_COUNT = 10 };

/* An ask with what follows from it. In a list of what is forbidden, action and channel may be ANY. */
struct question {
	struct ask ask;
	bool is_status;        /* a status, or keeping the promise of one */
	bool during_interview; /* an in-interview action in person, in an interview with that person that is
				  going on */
};

void question_init(struct question *question, struct history *history, const struct ask *ask);

/* When an in-interview action in person becomes possible: the begin of the next interview with that person,
 * or INSTANT_NEVER; INSTANT_NEVER too for everything else. */
struct instant question_next_interview(struct history *history, const struct question *question);

/* Each fills *ret_ban and returns true where the gate forbids what is asked, for now. The ban names what is
 * forbidden in general (every channel, say), towards the person asked about. */
bool gate_no_contact(struct history *history, const struct question *question, struct ban *ret_ban);  /* 1 */
bool gate_over(struct history *history, const struct question *question, struct ban *ret_ban);        /* 2 */
bool gate_in_person(struct history *history, const struct question *question, struct ban *ret_ban);   /* 3 */
bool gate_no_calls(struct history *history, const struct question *question, struct ban *ret_ban);    /* 4 */
bool gate_represented(struct history *history, const struct question *question, struct ban *ret_ban); /* 5 */
bool gate_status(struct history *history, const struct question *question, struct ban *ret_ban);      /* 6 */
bool gate_linkedin(struct history *history, const struct question *question, struct ban *ret_ban);    /* 7 */
bool gate_thanked(struct history *history, const struct question *question, struct ban *ret_ban);     /* 8 */
bool gate_away(struct history *history, const struct question *question, struct ban *ret_ban);        /* 9 */
bool gate_bounced(struct history *history, const struct question *question, struct ban *ret_ban);     /* 10 */

/* The same for a rule of the playbook. */
bool rule_ban_holds(struct history *history, const struct ban_rule *rule, const struct question *question,
	struct ban *ret_ban);
bool rule_limit_holds(struct history *history, const struct limit_rule *rule, const struct question *question,
	struct ban *ret_ban);
bool rule_spacing_holds(struct history *history, const struct spacing_rule *rule,
	const struct question *question, struct ban *ret_ban);

/* What rules and gates share: the ban of a rule towards the person asked about, with evidence added one by
 * one. */
void ban_of_gate(struct ban *ban, int gate, const struct question *question);
void ban_of_rule(struct ban *ban, const char *rule, struct cites cites, const struct subject *subject,
	const struct question *question);
void ban_add_evidence(struct ban *ban, int32_t event);

/* Everything that forbids what is asked, at the history's clock; stops at the first where ret_bans is NULL.
 */
size_t gate_collect(struct history *history, const struct ask *ask, struct ban *ret_bans, size_t capacity);
bool gate_allows(struct history *history, const struct ask *ask);
/* The earliest instant from the history's clock on at which it is allowed, with the log as known then. */
struct instant gate_opens(const struct history *history, const struct ask *ask);

/* Nothing in this log and playbook could forbid that action to that person by any of these channels, at any
 * time up to the history's own (so no need to ask). */
bool gate_cannot_forbid(
	const struct history *history, uint8_t action, int16_t to, const struct channels *channels);

#endif

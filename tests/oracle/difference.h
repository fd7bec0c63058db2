/* Where the engine and the oracle answer differently about one log, or the engine breaks a promise of its
 * own. */
#ifndef TACT_TESTS_DIFFERENCE_H
#define TACT_TESTS_DIFFERENCE_H

#include "base/text.h"
#include "oracle.h"
#include "random_log.h"

/* One question to both. */
struct question {
	int playbook;
	int64_t now;
	bool is_may;
	struct ask ask;
};

enum { KIND_SIZE = 160 };

bool playbooks_load(struct arena *arena, struct error *err);
/* False where both agree; else the kind of the difference. The oracle has to be initialized for the log and
 * playbook. */
bool difference_find(const struct log *log, const struct oracle *oracle, const struct question *question,
	char ret_kind[KIND_SIZE]);
/* The same, with an oracle of its own. */
bool difference_find_anew(const struct log *log, const struct question *question, char ret_kind[KIND_SIZE]);
/* Both answers in words. */
void difference_print(const struct log *log, const struct question *question, struct text *text);
/* Promises of the engine about itself: changes, due items may, the future changes nothing, retracted is never
 * recorded. */
bool property_broken(const struct log *log, const struct question *question, char ret_kind[KIND_SIZE]);

void engine_plan(const struct log *log, int playbook, int64_t now, struct agenda *agenda);
void engine_may(const struct log *log, const struct question *question, struct permission *permission);

#endif

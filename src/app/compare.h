/* One process under all playbooks side by side, and where they agree. */
#ifndef TACT_APP_COMPARE_H
#define TACT_APP_COMPARE_H

#include "app/desk.h"
#include "core/agenda.h"

enum { COMPARE_MAX = 32 };

/* What one playbook says of an action and a person: its first visible item, or NULL. */
struct compare_row {
	uint8_t action;
	int16_t to;
	const struct item *items[COMPARE_MAX];
	bool agree; /* every playbook lists it in the same state, opening on the same day */
};

struct compare {
	size_t playbook_count;
	const char *broken_name; /* the last playbook that cannot be read; NULL: none */
	const char *names[COMPARE_MAX];
	struct matter matters[COMPARE_MAX];
	struct agenda agendas[COMPARE_MAX];
	struct compare_row *rows; /* by action, then person */
	size_t row_count;
};

/* Under every playbook at hand, at most COMPARE_MAX. */
bool compare_make(struct desk *desk, const struct process *process, struct instant now, struct arena *arena,
	struct compare *ret, struct error *err);

#endif

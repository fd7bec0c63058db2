/* What is known of a mail account without asking its server: when its folders were last read, and trouble. */
#ifndef TACT_APP_ACCOUNT_STATE_H
#define TACT_APP_ACCOUNT_STATE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/instant.h"

#include <stddef.h>

struct account;
struct store;

struct account_trouble {
	const char *folder, *words;
};

struct account_state {
	size_t folders;
	struct instant looked; /* the latest; INSTANT_NEVER: not yet */
	struct account_trouble *troubles;
	size_t trouble_count;
};

bool account_state_load(struct store *store, const struct account *account, struct arena *arena,
	struct account_state *ret_state, struct error *err);

#endif

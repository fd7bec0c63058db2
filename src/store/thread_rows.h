/* The mails that went to and came from one person of a process, as their Message-IDs. */
#ifndef TACT_STORE_THREAD_ROWS_H
#define TACT_STORE_THREAD_ROWS_H

#include "base/arena.h"
#include "store/store.h"

#include <stddef.h>

/* What they wrote (programs apart), and what was certainly sent to that address; the newest first. */
bool thread_rows_list(struct store *store, int64_t process, const char *person, const char *address,
	size_t limit, struct arena *arena, const char ***ret_message_ids, size_t *ret_count,
	struct error *err);

#endif

/* Processes read from the store: one whole, many as a listing. */
#ifndef TACT_APP_PROCESS_LIST_H
#define TACT_APP_PROCESS_LIST_H

#include "base/arena.h"
#include "core/process.h"

struct store;

struct process_line {
	int64_t number;
	const char *role, *organization, *timezone, *playbook; /* playbook NULL: the default */
	int32_t events_count, due_count;
	bool planned;  /* state and due_count are known */
	uint8_t state; /* enum process_state */
};

/* At most `limit` processes behind number `after`. */
bool process_list_read(struct store *store, int64_t after, size_t limit, struct arena *arena,
	struct process_line **ret_lines, size_t *ret_count, struct error *err);
bool process_list_load(struct store *store, int64_t number, struct arena *arena, struct process *ret_process,
	struct error *err);

#endif

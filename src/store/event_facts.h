/* Everything of an event but its text, packed into a few bytes: what is not said takes none. */
#ifndef TACT_STORE_EVENT_FACTS_H
#define TACT_STORE_EVENT_FACTS_H

#include "base/arena.h"
#include "base/span.h"
#include "core/process.h"

/* Room for the longest: each field once, everyone in `with`, and an id. */
enum { EVENT_FACTS_SIZE = 256 + 3 * PROCESS_MAX_WITH + PROCESS_MAX_ID };

/* Of event n of its process; an id "e" and n + 1 takes no bytes. Returns the number of bytes written. */
size_t event_facts_print(const struct event *event, int32_t n, uint8_t ret_facts[EVENT_FACTS_SIZE]);
/* Fills all fields but text. False where the bytes are none that event_facts_print() writes, or where a
 * person or event lies outside of the process. *event is filled in part then. */
bool event_facts_parse(struct span facts, const struct process *process, int32_t n, struct arena *arena,
	struct event *event);

#endif

/* The fields of an event beside type, instant, id and text, packed into a few bytes: what is not said takes
 * none. */
#ifndef TACT_STORE_EVENT_FACTS_H
#define TACT_STORE_EVENT_FACTS_H

#include "base/arena.h"
#include "base/span.h"
#include "core/process.h"

/* Room for the longest: each field once, and everyone in `with`. */
enum { EVENT_FACTS_SIZE = 256 + 3 * PROCESS_MAX_WITH };

/* Returns the number of bytes written. */
size_t event_facts_print(const struct event *event, uint8_t ret_facts[EVENT_FACTS_SIZE]);
/* Fills all fields but id, type, at.instant and text. False where the bytes are none that event_facts_print()
 * writes, or where a person or event lies outside of the process. *event is filled in part then. */
bool event_facts_parse(struct span facts, int32_t people_count, int32_t events_count, struct arena *arena,
	struct event *event);
/* Every field that nothing was said about. */
void event_facts_init(struct event *event);

#endif

/* What is about to be recorded: a process with new events and people, checked and stored together with its
 * agenda. */
#ifndef TACT_APP_ENTRY_H
#define TACT_APP_ENTRY_H

#include "app/desk.h"
#include "store/store.h"

/* A process with room to grow, as it will be once recorded. */
struct entry {
	int64_t number; /* 0: new */
	struct process process;
	int32_t people_stored, events_stored; /* so many of them are in the store */
};

/* Room for that many more people and events; the rest of the process is copied. */
void entry_init(struct entry *entry, int64_t number, const struct process *process, int people_room,
	int events_room, struct arena *arena);
/* The next event, filled with nothing said yet and a new id such as "e7". */
struct event *entry_add_event(
	struct entry *entry, enum event_type type, struct moment at, struct arena *arena);
/* The next person, with a new id made from the name. */
struct person *entry_add_person(struct entry *entry, const char *name, struct arena *arena);

/* Stores what was corrected about a person who is in the store already. */
bool entry_change_person(struct store *store, const struct entry *entry, int16_t person, struct error *err);
/* Checks the entry, appends what is new to the store inside the caller's transaction (or inserts the process
 * and sets entry->number) and keeps its agenda at now. */
bool entry_record(struct store *store, struct desk *desk, struct entry *entry, struct instant now,
	struct arena *arena, struct error *err);

#endif

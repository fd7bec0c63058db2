/* What is about to be recorded: a process with new events and people, checked and stored together with its
 * agenda. */
#ifndef TACT_APP_DRAFT_H
#define TACT_APP_DRAFT_H

#include "app/desk.h"
#include "store/store.h"

/* A process with room to grow, as it will be once recorded. */
struct draft {
	int64_t number; /* 0: new */
	struct process process;
	int32_t people_stored, events_stored; /* so many of them are in the store */
};

/* Room for that many more people and events; the rest of the process is copied. */
void draft_init(struct draft *draft, int64_t number, const struct process *process, int people_room,
	int events_room, struct arena *arena);
/* The next event, filled with nothing said yet and a new id such as "e7". */
struct event *draft_add_event(
	struct draft *draft, enum event_type type, struct moment at, struct arena *arena);
/* The next person, with a new id made from the name. */
struct person *draft_add_person(struct draft *draft, const char *name, struct arena *arena);

/* Stores what was corrected about a person who is in the store already. */
bool draft_change_person(struct store *store, const struct draft *draft, int16_t person, struct error *err);
/* Checks the draft, appends what is new to the store inside the caller's transaction (or inserts the process
 * and sets draft->number) and keeps its agenda at now. */
bool draft_record(struct store *store, struct desk *desk, struct draft *draft, struct instant now,
	struct arena *arena, struct error *err);

#endif

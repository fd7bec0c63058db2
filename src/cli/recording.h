/* Recording in one go: the process is read and written under one lock, then the answer shows what changed. */
#ifndef TACT_CLI_RECORDING_H
#define TACT_CLI_RECORDING_H

#include "app/entry.h"
#include "cli/chosen.h"

struct recording {
	struct chosen before;
	struct entry entry;
};

/* Takes the writer's lock and reads the process; `number` 0: the one that --process, or nothing, names. */
bool recording_begin(struct session *session, int64_t number, int people_room, int events_room,
	struct recording *ret, struct error *err);
/* Stores what the entry has more, and reports it. */
bool recording_commit(struct session *session, struct recording *recording, struct error *err);
/* One event from options and words. */
bool recording_event(struct session *session, enum event_type type, const char *const *words, int word_count,
	struct error *err);

#endif

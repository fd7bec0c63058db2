/* What all visits stand on: the stores, the desk, the own zone; each made anew when what it came from
 * changed. */
#ifndef TACT_WEB_GROUND_H
#define TACT_WEB_GROUND_H

#include "app/desk.h"
#include "app/planned.h"
#include "web/route.h"

#include <sys/types.h>

struct store;

struct ground {
	const char *database; /* its path */
	struct store *reader, *writer;
	dev_t device; /* which file they are open on */
	ino_t inode;
	struct arena arena; /* of the desk and the zone */
	struct desk desk;
	struct planned planned; /* of the reader */
	const struct zone *zone;
	int64_t version, made_seconds; /* of the database; of the clock that only goes on */
	bool made;
};

void ground_init(struct ground *ground, const char *database);
void ground_clear(struct ground *ground);
/* Opens what the route needs, and makes desk and zone anew where something changed; *ret_store is NULL where
 * there is no database yet. */
bool ground_take(struct ground *ground, enum route_store need, struct store **ret_store, struct error *err);
/* Something may have been changed that the database does not tell of, such as a playbook. */
void ground_changed(struct ground *ground);

#endif

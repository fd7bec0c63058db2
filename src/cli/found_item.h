/* The item of an agenda that a short id names. */
#ifndef TACT_CLI_FOUND_ITEM_H
#define TACT_CLI_FOUND_ITEM_H

#include "app/item_find.h"
#include "cli/recording.h"

/* Reads the process that the id names and finds the item in its agenda at now. */
bool found_item_load(struct session *session, const char *word, struct chosen *ret_chosen,
	struct item_found *ret, struct error *err);
/* The same for recording: under the writer's lock, with room for one event. */
bool found_item_record(struct session *session, const char *word, struct recording *ret_recording,
	struct item_found *ret, struct error *err);

#endif

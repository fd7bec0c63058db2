/* Events as they are typed: fields by option, or by the words that are left, in the order of the table of
 * fields. */
#ifndef TACT_CLI_EVENT_WORDS_H
#define TACT_CLI_EVENT_WORDS_H

#include "app/entry.h"
#include "cli/chosen.h"

/* The options that fields of events take, and --at. */
extern const uint8_t event_words_options[];
/* --at in that zone, or now. */
bool event_words_at(struct session *session, const struct zone *zone, struct instant now,
	enum event_type type, struct moment *ret_at, struct error *err);
/* Fills the event, which is the entry's, from options and words. */
bool event_words_read(struct session *session, struct entry *entry, const struct zone *zone,
	struct event *event, const char *const *words, int word_count, struct error *err);

#endif

/* What people note most about a process, as forms of one tap; and the row of each such deed. */
#ifndef TACT_WEB_PROCESS_ENTRY_H
#define TACT_WEB_PROCESS_ENTRY_H

#include "web/seen_process.h"

/* One button: what it records. */
struct entry_deed {
	const char *word;  /* as the form sends it */
	const char *form;  /* on which it stands; NULL: none of these */
	const char *words; /* on the button */
	uint8_t type;      /* enum event_type */
	uint8_t value;     /* did: ANSWERED_…; heard, noted, closed: what */
};

extern const struct entry_deed entry_deeds[];
extern const char *const entry_deed_words[]; /* ends with NULL */
const struct entry_deed *entry_deed_find(const char *word);

/* What one most likely did to that person by that channel: what the agenda says, else asking how things
 * stand. */
uint8_t process_entry_action(const struct agenda *agenda, int16_t person, uint8_t channel);
void process_entry_add(struct visit *visit, const struct seen_process *seen);

/* What can be said to have been written, by enum action; ends with NULL. */
extern const char *const entry_action_words[];
extern const char *const entry_channel_words[];
extern const char *const entry_stage_words[];

#endif

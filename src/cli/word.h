/* Words of the command line: actions, channels, events, yes and no. */
#ifndef TACT_CLI_WORD_H
#define TACT_CLI_WORD_H

#include "core/process.h"

/* The index of the word in names[count]; `what` is named in the error. */
bool word_read(const char *what, const char *word, const char *const *names, size_t count, uint8_t *ret_index,
	struct error *err);
/* An event by its id. */
bool word_read_event(const struct process *process, const char *word, int32_t *ret_event, struct error *err);
bool word_read_yes_no(const char *what, const char *word, bool *ret_yes, struct error *err);

#endif

/* Other programs, run to their end. */
#ifndef TACT_APP_PROGRAM_H
#define TACT_APP_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

/* In one of the folders of PATH. */
bool program_exists(const char *name);
/* Returns its exit status, 127 where it cannot be started, 128 and the signal where one ended it. With
 * `input`, it reads these bytes and its output is thrown away; else it has our terminal. */
int program_run(const char *const *words, const char *input, size_t length);
/* Starts it and goes on: it has no terminal of ours and outlives us. False where it cannot be started. */
bool program_start(const char *const *words);

#endif

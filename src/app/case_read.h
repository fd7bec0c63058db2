/* Reads a case (language.md, section 5) from JSON: every field, type and value is checked, every error names
 * its place. */
#ifndef TACT_APP_CASE_READ_H
#define TACT_APP_CASE_READ_H

#include "base/arena.h"
#include "core/process.h"

/* Beside the limits of process.h; people at interviews are counted over the whole log. */
enum { CASE_MAX_BYTES = 16 << 20, CASE_MAX_AT_INTERVIEWS = 20000 };

/* `file` is named in errors; `line` too where it is not 0 (JSON Lines). The process lives in the arena. */
bool case_read(const char *file, long line, struct span text, struct arena *arena,
	struct process *ret_process, struct error *err);

#endif

/* A progress line on standard error, only where somebody sees it. */
#ifndef TACT_CLI_PROGRESS_H
#define TACT_CLI_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress {
	bool shown, wanted, terminal;
	int64_t last_second;
};

/* Shown on a terminal, or where forced. */
void progress_init(struct progress *progress, bool forced);
/* At most once a second; `total` 0 where it is not known. */
void progress_show(struct progress *progress, const char *what, int64_t done, int64_t total);
/* The same where the share is counted in something else than what the words say. */
void progress_share(struct progress *progress, const char *what, int64_t count, int64_t done, int64_t total);
void progress_end(struct progress *progress);

#endif

/* The kinds of files that `tact import` takes: one row each. */
#ifndef TACT_CLI_IMPORT_KIND_H
#define TACT_CLI_IMPORT_KIND_H

#include "app/import_kind.h"
#include "cli/session.h"

struct import_kind {
	const char *name;
	/* From the name of the file and its first bytes. */
	bool (*recognizes)(const char *path, struct span head);
	/* Records the file, or only tells with --dry-run. */
	bool (*run)(struct session *session, const char *path, struct error *err);
};

extern const struct import_kind import_cases, import_calendar, import_mail, import_mailbox, import_text;

#endif

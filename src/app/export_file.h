/* Everything that is held, written into a file that has no name: it is gone with its last reader. */
#ifndef TACT_APP_EXPORT_FILE_H
#define TACT_APP_EXPORT_FILE_H

#include "base/error.h"

#include <stdint.h>

struct store;

enum export_kind {
	EXPORT_CASES,   /* as case_export_all() writes them: importing gives the same processes */
	EXPORT_LETTERS, /* as letters_export_all() writes them */
};

/* `store` NULL: there is nothing yet. The caller closes *ret_file, which stands at its begin. */
bool export_file_make(
	struct store *store, enum export_kind kind, int *ret_file, int64_t *ret_bytes, struct error *err);

#endif

/* Small files that nobody else may read: refused where somebody could, written whole or not at all. */
#ifndef TACT_SETTINGS_PRIVATE_FILE_H
#define TACT_SETTINGS_PRIVATE_FILE_H

#include "base/error.h"

#include <stddef.h>
#include <stdint.h>

/* What a file keeps, for what is said where something is wrong with it. */
struct private_file_words {
	const char *kept;   /* behind "where": "passwords are kept" */
	const char *again;  /* what to do once it is gone */
	const char *leaked; /* what to do where others may have read it; NULL: nothing */
};

/* Makes the folder with those above it (0700); ERROR_UNAVAILABLE where others may enter it, with the command
 * that mends it. */
bool private_folder_make(const struct private_file_words *words, const char *folder, struct error *err);
/* Exactly that many bytes; ERROR_NOT_FOUND where it is not there. */
bool private_file_load(const struct private_file_words *words, const char *path, uint8_t *ret_bytes,
	size_t length, struct error *err);
/* `replace`: in place of an older one; else ERROR_CHANGED where one is there. */
bool private_file_save(
	const char *path, const uint8_t *bytes, size_t length, bool replace, struct error *err);

#endif

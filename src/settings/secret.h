/* Passwords and tokens: where they are kept, outside the database, and how they are asked for. None of them
 * is ever part of an error. */
#ifndef TACT_SETTINGS_SECRET_H
#define TACT_SETTINGS_SECRET_H

#include "base/error.h"

#include <stdint.h>

enum { SECRET_MAX_BYTES = 4096, SECRET_COMMAND_SECONDS = 30 };

/* From here on no core dump holds what this process reads. Called before anything secret is read. */
void secret_guard(void);
/* Overwrites it, frees it and sets it to NULL; a NULL is fine. */
void secret_wipe(char **secret);
/* What a server can be given: not empty, no control characters. `what` is "password" or "access token". */
bool secret_check(const char *secret, const char *what, struct error *err);

/* Asks on the terminal without showing what is typed; where standard input is none, reads its first line. */
bool secret_ask(const char *question, char **ret_secret, struct error *err);

/* Runs it by the shell; the first line of its output is the secret. It gets that many seconds. */
bool secret_command(const char *command, uint32_t seconds, char **ret_secret, struct error *err);

/* The keyring of the desktop. ERROR_UNAVAILABLE where none is running, ERROR_NOT_FOUND where it has nothing.
 */
bool secret_keyring_ready(struct error *err);
bool secret_keyring_load(const char *address, char **ret_secret, struct error *err);
bool secret_keyring_save(const char *address, const char *secret, struct error *err);
bool secret_keyring_forget(const char *address, struct error *err);

/* A sealed file in a folder, and the key in another place: neither tells anything without the other. */
struct secret_place {
	const char *folder, *key_folder;
};
bool secret_file_load(
	const struct secret_place *place, const char *address, char **ret_secret, struct error *err);
bool secret_file_save(
	const struct secret_place *place, const char *address, const char *secret, struct error *err);
bool secret_file_forget(const struct secret_place *place, const char *address, struct error *err);
/* Takes the key away where no sealed file is left that it opens. */
bool secret_file_forget_key(const struct secret_place *place, struct error *err);

#endif

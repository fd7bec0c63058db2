/* The table by which the program calls the module that holds libsecret and libsodium. */
#ifndef TACT_SETTINGS_SECRET_MODULE_H
#define TACT_SETTINGS_SECRET_MODULE_H

#include "base/module.h"

#include <stddef.h>
#include <stdint.h>

enum { SEAL_KEY_BYTES = 32, SEAL_MORE_BYTES = 24 + 16 /* what a sealed text has more than the text */ };

struct secret_module {
	struct module_head head;
	bool (*keyring_ready)(struct error *err);
	bool (*keyring_load)(const char *address, char **ret_secret, struct error *err);
	bool (*keyring_save)(const char *address, const char *secret, struct error *err);
	bool (*keyring_forget)(const char *address, struct error *err);
	void (*seal)(const uint8_t key[SEAL_KEY_BYTES], const uint8_t *text, size_t length,
		uint8_t *ret_sealed); /* length and SEAL_MORE_BYTES of them */
	/* False where it was sealed with another key, or changed since. */
	bool (*unseal)(const uint8_t key[SEAL_KEY_BYTES], const uint8_t *sealed, size_t length,
		uint8_t *ret_text); /* length less SEAL_MORE_BYTES of them */
};

/* Loads it; NULL where it is missing. */
const struct secret_module *secret_module_open(struct error *err);

/* Inside the module. */
bool keyring_ready(struct error *err);
bool keyring_load(const char *address, char **ret_secret, struct error *err);
bool keyring_save(const char *address, const char *secret, struct error *err);
bool keyring_forget(const char *address, struct error *err);

/* The one symbol of the module. */
extern const struct secret_module tact_secret_module;

#endif

/* The module that holds libsecret and libsodium: its one symbol, and sealing. */
#include "settings/secret_module.h"

#include <sodium.h>

_Static_assert(SEAL_KEY_BYTES == crypto_secretbox_KEYBYTES, "the key of secretbox");
_Static_assert(SEAL_MORE_BYTES == crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES, "its overhead");

static void seal(const uint8_t key[SEAL_KEY_BYTES], const uint8_t *text, size_t length, uint8_t *ret_sealed)
{
	if (sodium_init() < 0)
		abort();
	randombytes_buf(ret_sealed, crypto_secretbox_NONCEBYTES);
	crypto_secretbox_easy(ret_sealed + crypto_secretbox_NONCEBYTES, text, length, ret_sealed, key);
}

static bool unseal(const uint8_t key[SEAL_KEY_BYTES], const uint8_t *sealed, size_t length, uint8_t *ret_text)
{
	return sodium_init() >= 0 && length >= SEAL_MORE_BYTES &&
	       crypto_secretbox_open_easy(ret_text, sealed + crypto_secretbox_NONCEBYTES,
		       length - crypto_secretbox_NONCEBYTES, sealed, key) == 0;
}

__attribute__((visibility("default"))) const struct secret_module tact_secret_module = {
	.head = {TACT_VERSION},
	.keyring_ready = keyring_ready,
	.keyring_load = keyring_load,
	.keyring_save = keyring_save,
	.keyring_forget = keyring_forget,
	.seal = seal,
	.unseal = unseal,
};

/* A secret in a sealed file: the same size for every secret, bound to its address. */
#include "settings/private_file.h"
#include "settings/secret.h"
#include "settings/secret_module.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

/* Of the sealed text: the address, a NUL, the secret, and NULs to the end. */
enum { ADDRESS_MAX_BYTES = 320, TEXT_BYTES = ADDRESS_MAX_BYTES + SECRET_MAX_BYTES + 2 };
enum { FILE_BYTES = TEXT_BYTES + SEAL_MORE_BYTES };

static const struct private_file_words words = {
	"passwords are kept", "enter the password again", "change the password"};

/* Letter case apart, and with nothing in it that a file's name cannot have. */
static bool name_file(
	const struct secret_place *place, const char *address, char ret_path[PATH_MAX], struct error *err)
{
	int length = snprintf(ret_path, PATH_MAX, "%s/", place->folder);

	for (; *address && length > 0 && length < PATH_MAX - 16; address++) {
		unsigned char c = (unsigned char)*address;
		if (c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + 'a' - 'A');
		bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || strchr("@.+-_", c);
		length += snprintf(ret_path + length, PATH_MAX - (size_t)length, plain ? "%c" : "%%%02x", c);
	}
	if (*address || length <= 0)
		return error_set(err, ERROR_INVALID, "the name of the file for the password is too long");
	snprintf(ret_path + length, PATH_MAX - (size_t)length, ".sealed");
	return true;
}

static bool name_key(const struct secret_place *place, char ret_path[PATH_MAX], struct error *err)
{
	return snprintf(ret_path, PATH_MAX, "%s/seal.key", place->key_folder) < PATH_MAX ||
	       error_set(err, ERROR_INVALID, "the name of the file for the key is too long");
}

static bool load_key(const struct secret_place *place, uint8_t ret_key[SEAL_KEY_BYTES], struct error *err)
{
	char path[PATH_MAX];

	if (!name_key(place, path, err))
		return false;
	if (private_file_load(&words, path, ret_key, SEAL_KEY_BYTES, err))
		return true;
	return err->kind != ERROR_NOT_FOUND
		       ? false
		       : error_hint(err, "without this key the sealed password is lost; "
					 "enter it again: tact account password ADDRESS");
}

/* The first one makes the key; of two at once, one. */
static bool make_key(const struct secret_place *place, uint8_t ret_key[SEAL_KEY_BYTES], struct error *err)
{
	uint8_t key[SEAL_KEY_BYTES];
	char path[PATH_MAX];
	struct error there;

	if (!private_folder_make(&words, place->key_folder, err) || !name_key(place, path, err))
		return false;
	if (access(path, F_OK) == 0)
		return load_key(place, ret_key, err);
	if (getrandom(key, sizeof(key), 0) != (ssize_t)sizeof(key))
		return error_set(err, ERROR_UNAVAILABLE, "no random key could be made");
	bool made = private_file_save(path, key, sizeof(key), false, &there);
	explicit_bzero(key, sizeof(key));
	if (!made && there.kind != ERROR_CHANGED) {
		*err = there;
		return false;
	}
	return load_key(place, ret_key, err);
}

static bool is_for(const uint8_t text[TEXT_BYTES], const char *address)
{
	return memchr(text, '\0', ADDRESS_MAX_BYTES + 1) && strcasecmp((const char *)text, address) == 0 &&
	       text[TEXT_BYTES - 1] == '\0';
}

bool secret_file_load(
	const struct secret_place *place, const char *address, char **ret_secret, struct error *err)
{
	const struct secret_module *module = secret_module_open(err);
	uint8_t key[SEAL_KEY_BYTES], sealed[FILE_BYTES], text[TEXT_BYTES];
	char path[PATH_MAX], *secret = NULL;

	if (!module || !name_file(place, address, path, err) ||
		!private_folder_make(&words, place->folder, err))
		return false;
	if (!private_file_load(&words, path, sealed, sizeof(sealed), err))
		return err->kind == ERROR_NOT_FOUND
			       ? error_hint(err, "tact account password %.200s makes it", address)
			       : false;
	if (!load_key(place, key, err))
		return false;
	if (module->unseal(key, sealed, sizeof(sealed), text) && is_for(text, address))
		secret = strdup((const char *)text + strlen((const char *)text) + 1);
	explicit_bzero(key, sizeof(key));
	explicit_bzero(text, sizeof(text));
	if (secret) {
		*ret_secret = secret;
		return true;
	}
	error_set(err, ERROR_INVALID, "\"%.300s\" was sealed with another key, or changed since", path);
	return error_hint(err, "enter the password again: tact account password %.200s", address);
}

bool secret_file_save(
	const struct secret_place *place, const char *address, const char *secret, struct error *err)
{
	const struct secret_module *module = secret_module_open(err);
	uint8_t key[SEAL_KEY_BYTES], sealed[FILE_BYTES], text[TEXT_BYTES] = {0};
	size_t address_length = strlen(address), length = strlen(secret);
	char path[PATH_MAX];

	if (address_length > ADDRESS_MAX_BYTES || length >= SECRET_MAX_BYTES)
		return error_set(err, ERROR_INVALID, "the address or the password is too long to be kept");
	if (!module || !name_file(place, address, path, err) ||
		!private_folder_make(&words, place->folder, err) || !make_key(place, key, err))
		return false;
	memcpy(text, address, address_length + 1);
	memcpy(text + address_length + 1, secret, length + 1);
	module->seal(key, text, sizeof(text), sealed);
	explicit_bzero(key, sizeof(key));
	explicit_bzero(text, sizeof(text));
	return private_file_save(path, sealed, sizeof(sealed), true, err);
}

bool secret_file_forget(const struct secret_place *place, const char *address, struct error *err)
{
	char path[PATH_MAX];

	if (!name_file(place, address, path, err))
		return false;
	return unlink(path) == 0 || errno == ENOENT ||
	       error_set(err, ERROR_UNAVAILABLE, "could not remove \"%.300s\": %s", path, strerror(errno));
}

bool secret_file_forget_key(const struct secret_place *place, struct error *err)
{
	char path[PATH_MAX];

	if (rmdir(place->folder) != 0 && errno != ENOENT)
		return true;
	if (!name_key(place, path, err))
		return false;
	return unlink(path) == 0 || errno == ENOENT ||
	       error_set(err, ERROR_UNAVAILABLE, "could not remove \"%.300s\": %s", path, strerror(errno));
}

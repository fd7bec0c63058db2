/* Calls into the module that holds libsecret and libsodium, which is loaded by the first of them. */
#include "settings/secret_module.h"

#include "settings/secret.h"

const struct secret_module *secret_module_open(struct error *err)
{
	static const struct secret_module *module;

	if (!module)
		module = module_table("tact-secret.so", "settings", "tact_secret_module", err);
	return module;
}

bool secret_keyring_ready(struct error *err)
{
	const struct secret_module *module = secret_module_open(err);

	return module && module->keyring_ready(err);
}

bool secret_keyring_load(const char *address, char **ret_secret, struct error *err)
{
	const struct secret_module *module = secret_module_open(err);

	return module && module->keyring_load(address, ret_secret, err);
}

bool secret_keyring_save(const char *address, const char *secret, struct error *err)
{
	const struct secret_module *module = secret_module_open(err);

	return module && module->keyring_save(address, secret, err);
}

bool secret_keyring_forget(const char *address, struct error *err)
{
	const struct secret_module *module = secret_module_open(err);

	return module && module->keyring_forget(address, err);
}

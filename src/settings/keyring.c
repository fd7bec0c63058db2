/* The keyring of the desktop, by libsecret. */
#include "settings/secret_module.h"

#include <libsecret/secret.h>
#include <stdlib.h>
#include <string.h>

static const SecretSchema schema = {
	"tact.mail", SECRET_SCHEMA_NONE, {{"address", SECRET_SCHEMA_ATTRIBUTE_STRING}, {NULL, 0}}};

/* What libsecret says is of the service, and never holds what is kept there. */
static bool unavailable(GError *error, struct error *err)
{
	error_set(err, ERROR_UNAVAILABLE, "the keyring cannot be used: %s",
		error ? error->message : "no reason was given");
	g_clear_error(&error);
	return error_hint(err, "start a keyring (gnome-keyring, KWallet, KeePassXC), or keep the password "
			       "elsewhere: --sealed, or --password-command CMD");
}

bool keyring_ready(struct error *err)
{
	GError *error = NULL;
	SecretService *service = secret_service_get_sync(SECRET_SERVICE_OPEN_SESSION, NULL, &error);

	if (!service)
		return unavailable(error, err);
	g_object_unref(service);
	return true;
}

bool keyring_load(const char *address, char **ret_secret, struct error *err)
{
	GError *error = NULL;
	gchar *found =
		secret_password_lookup_nonpageable_sync(&schema, NULL, &error, "address", address, NULL);

	if (!found && error)
		return unavailable(error, err);
	if (!found) {
		error_set(err, ERROR_NOT_FOUND, "the keyring holds no password for %.200s", address);
		return error_hint(err, "tact account password %.200s puts one in", address);
	}
	*ret_secret = strdup(found);
	secret_password_free(found);
	if (!*ret_secret)
		abort();
	return true;
}

bool keyring_save(const char *address, const char *secret, struct error *err)
{
	GError *error = NULL;
	char label[400];

	snprintf(label, sizeof(label), "Mail password of %.300s for tact", address);
	return secret_password_store_sync(&schema, SECRET_COLLECTION_DEFAULT, label, secret, NULL, &error,
		       "address", address, NULL) ||
	       unavailable(error, err);
}

bool keyring_forget(const char *address, struct error *err)
{
	GError *error = NULL;

	secret_password_clear_sync(&schema, NULL, &error, "address", address, NULL);
	return !error || unavailable(error, err);
}

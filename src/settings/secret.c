/* Secrets in memory: checked, kept out of core dumps, wiped. */
#include "settings/secret.h"

#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

void secret_guard(void)
{
	const struct rlimit none = {0, 0};

	setrlimit(RLIMIT_CORE, &none);
	prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void secret_wipe(char **secret)
{
	if (!*secret)
		return;
	explicit_bzero(*secret, strlen(*secret));
	free(*secret);
	*secret = NULL;
}

bool secret_check(const char *secret, const char *what, struct error *err)
{
	size_t length = strlen(secret);

	if (length == 0)
		return error_set(err, ERROR_INVALID, "the %s is empty", what);
	if (length >= SECRET_MAX_BYTES)
		return error_set(
			err, ERROR_INVALID, "the %s is longer than %d bytes", what, SECRET_MAX_BYTES - 1);
	for (; *secret; secret++)
		if ((unsigned char)*secret < ' ' || *secret == 0x7f)
			return error_set(err, ERROR_INVALID, "the %s holds a control character", what);
	return true;
}

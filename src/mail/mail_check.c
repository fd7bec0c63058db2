/* What is refused of an account before any server is asked. */
#include "mail/mail_check.h"

#include <ctype.h>
#include <string.h>

enum { HOST_MAX = 253, USER_MAX = 320, SECRET_MAX = 8192 };

static bool is_host(const char *host)
{
	size_t length = host ? strlen(host) : 0;
	if (length == 0 || length > HOST_MAX || host[0] == '-' || host[0] == '.')
		return false;
	for (const char *at = host; *at; at++)
		if (!isalnum((unsigned char)*at) && *at != '.' && *at != '-' && *at != ':')
			return false;
	return true;
}

static bool is_secret(const char *secret, size_t max)
{
	size_t length = strlen(secret);
	if (length == 0 || length > max)
		return false;
	for (; *secret; secret++)
		if ((unsigned char)*secret < ' ' || *secret == 0x7f)
			return false;
	return true;
}

bool mail_check_account(const char *purpose, const char *host, uint16_t port, const char *user,
	const char *password, const char *token, struct error *err)
{
	if (!is_host(host))
		return error_set(err, ERROR_INVALID, "the name of the server for %s is wrong", purpose);
	if (port == 0)
		return error_set(err, ERROR_INVALID, "the server for %s has no port", purpose);
	if (!user != (!password && !token))
		return error_set(
			err, ERROR_INVALID, "a login needs both a user and a password or an access token");
	if (password && token)
		return error_set(err, ERROR_INVALID, "a login takes a password or an access token, not both");
	if (user && !is_secret(user, USER_MAX))
		return error_set(
			err, ERROR_INVALID, "the user name is empty, too long or holds a control character");
	const char *secret = password ? password : token;
	if (secret && !is_secret(secret, SECRET_MAX))
		return error_set(err, ERROR_INVALID, "the %s is empty, too long or holds a control character",
			password ? "password" : "access token");
	return true;
}

/* Errors of the world, and the exit status of each kind. */
#include "base/error.h"

#include <stdio.h>
#include <string.h>

static const struct {
	int exit_status, http_status;
} kinds[] = {
	[ERROR_NONE] = {0, 200},
	[ERROR_USAGE] = {2, 400},
	[ERROR_INVALID] = {2, 400},
	[ERROR_NOT_FOUND] = {3, 404},
	[ERROR_FORBIDDEN] = {4, 403},
	[ERROR_CHANGED] = {5, 409},
	[ERROR_UNAVAILABLE] = {6, 503},
	[ERROR_UNCERTAIN] = {7, 500},
};

bool(error_set)(struct error *err, enum error_kind kind, const char *format, ...)
{
	va_list arguments;

	if (!err)
		return false;
	err->kind = kind;
	err->hint[0] = '\0';
	va_start(arguments, format);
	vsnprintf(err->message, sizeof(err->message), format, arguments);
	va_end(arguments);
	return false;
}

bool(error_hint)(struct error *err, const char *format, ...)
{
	va_list arguments;

	if (!err)
		return false;
	va_start(arguments, format);
	vsnprintf(err->hint, sizeof(err->hint), format, arguments);
	va_end(arguments);
	return false;
}

bool(error_prefix)(struct error *err, const char *format, ...)
{
	char prefix[256];
	char message[sizeof(err->message)];
	va_list arguments;

	if (!err)
		return false;
	va_start(arguments, format);
	vsnprintf(prefix, sizeof(prefix), format, arguments);
	va_end(arguments);
	memcpy(message, err->message, sizeof(message));
	snprintf(err->message, sizeof(err->message), "%s: %.*s", prefix,
		(int)(sizeof(message) - sizeof(prefix) - 3), message);
	return false;
}

int error_exit_status(enum error_kind kind)
{
	return kinds[kind].exit_status;
}

int error_http_status(enum error_kind kind)
{
	return kinds[kind].http_status;
}

/* What is refused of an account before any server is asked. */
#ifndef TACT_MAIL_MAIL_CHECK_H
#define TACT_MAIL_MAIL_CHECK_H

#include "base/error.h"

#include <stdint.h>

/* `purpose` is "sending" or "reading". */
bool mail_check_account(const char *purpose, const char *host, uint16_t port, const char *user,
	const char *password, const char *token, struct error *err);

#endif

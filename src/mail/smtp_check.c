/* What is refused before any server is asked. */
#include "mail/smtp_check.h"

#include "mail/mail_check.h"

#include <string.h>

enum { ADDRESS_MAX = 254, LINE_MAX_BYTES = 998 };

/* Printable ASCII; an address in any other letters needs a server that says it takes them. */
static bool is_address(const char *address)
{
	size_t length = address ? strlen(address) : 0;
	const char *at_sign = address ? strrchr(address, '@') : NULL;
	if (length > ADDRESS_MAX || !at_sign || at_sign == address || !at_sign[1])
		return false;
	for (const char *at = address; *at; at++)
		if ((unsigned char)*at <= ' ' || (unsigned char)*at >= 0x7f || strchr("<>,;\"\\()", *at))
			return false;
	return true;
}

bool smtp_check_account(const struct smtp_account *account, struct error *err)
{
	return mail_check_account("sending", account->host, account->port, account->user, account->password,
		account->token, err);
}

/* Where its line ends, or 0 for a line that may not go out. */
static size_t line_end(struct span message, size_t from)
{
	size_t i = from;
	while (i < message.length && message.start[i] != '\r' && message.start[i] != '\n' &&
		message.start[i] != '\0')
		i++;
	if (i + 1 >= message.length || message.start[i] != '\r' || message.start[i + 1] != '\n')
		return 0;
	return i - from > LINE_MAX_BYTES ? 0 : i + 2;
}

static bool check_message(struct span message, struct error *err)
{
	if (message.length == 0)
		return error_set(err, ERROR_INVALID, "the message is empty");
	if (message.length > SMTP_MESSAGE_MAX)
		return error_set(err, ERROR_INVALID, "the message is larger than %d bytes", SMTP_MESSAGE_MAX);
	size_t line = 1;
	for (size_t at = 0; at < message.length; line++) {
		at = line_end(message, at);
		if (at == 0)
			return error_set(err, ERROR_INVALID,
				"line %zu of the message is too long, holds a NUL or a lone CR or LF, or is "
				"without end",
				line);
	}
	return true;
}

bool smtp_check_envelope(const struct smtp_envelope *envelope, struct error *err)
{
	if (!is_address(envelope->from))
		return error_set(err, ERROR_INVALID, "the sender's address cannot be used for sending");
	if (!is_address(envelope->to))
		return error_set(err, ERROR_INVALID, "the recipient's address cannot be used for sending");
	return check_message(envelope->message, err);
}

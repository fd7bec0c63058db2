/* What a mailbox is not asked. */
#include "mail/imap_check.h"

#include "mail/mail_check.h"

#include <ctype.h>
#include <string.h>

bool imap_check_account(const struct imap_account *account, struct error *err)
{
	if (!account->user)
		return error_set(err, ERROR_INVALID, "a mailbox cannot be read without a login");
	return mail_check_account("reading", account->host, account->port, account->user, account->password,
		account->token, err);
}

bool imap_check_folder(const char *folder, struct error *err)
{
	size_t length = strlen(folder);
	if (length == 0 || length > IMAP_NAME_MAX || strpbrk(folder, "\r\n"))
		return error_set(err, ERROR_INVALID,
			"the name of a mail folder is empty, too long or holds a line end");
	return true;
}

bool imap_check_search(const char *field, const char *text, struct error *err)
{
	size_t length = strlen(field);
	if (length == 0 || length > IMAP_SEARCH_MAX || strlen(text) > IMAP_SEARCH_MAX)
		return error_set(
			err, ERROR_INVALID, "what is searched for in the mailbox is empty or too long");
	for (; *field; field++)
		if (!isalnum((unsigned char)*field) && *field != '-')
			return error_set(err, ERROR_INVALID, "no head of a mail has a field of that name");
	for (; *text; text++)
		if ((unsigned char)*text < ' ' || (unsigned char)*text >= 0x7f)
			return error_set(
				err, ERROR_INVALID, "only plain ASCII text can be searched for in a mailbox");
	return true;
}

bool imap_check_copy(struct span copy, struct error *err)
{
	if (copy.length == 0 || copy.length > IMAP_MAX_LITERAL)
		return error_set(err, ERROR_INVALID,
			"the message to be filed is empty or larger than %d bytes", IMAP_MAX_LITERAL);
	if (memchr(copy.start, '\0', copy.length))
		return error_set(err, ERROR_INVALID, "the message to be filed holds a NUL");
	return true;
}

/* What a mailbox is not asked. */
#ifndef TACT_MAIL_IMAP_CHECK_H
#define TACT_MAIL_IMAP_CHECK_H

#include "mail/imap.h"

enum { IMAP_NAME_MAX = 1000, IMAP_SEARCH_MAX = 1000 };

bool imap_check_account(const struct imap_account *account, struct error *err);
bool imap_check_folder(const char *folder, struct error *err);
bool imap_check_search(const char *field, const char *text, struct error *err);
bool imap_check_copy(struct span copy, struct error *err);

#endif

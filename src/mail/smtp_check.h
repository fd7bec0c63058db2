/* What is refused before any server is asked. */
#ifndef TACT_MAIL_SMTP_CHECK_H
#define TACT_MAIL_SMTP_CHECK_H

#include "mail/smtp.h"

bool smtp_check_account(const struct smtp_account *account, struct error *err);
bool smtp_check_envelope(const struct smtp_envelope *envelope, struct error *err);

#endif

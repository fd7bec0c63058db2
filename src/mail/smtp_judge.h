/* What a conversation that has ended amounts to. */
#ifndef TACT_MAIL_SMTP_JUDGE_H
#define TACT_MAIL_SMTP_JUDGE_H

#include "mail/smtp_wire.h"

void smtp_judge(const struct smtp_wire *wire, const struct smtp_account *account, CURLcode code,
	struct smtp_result *ret_result);

#endif

/* The table by which the program calls the module that holds libcurl for sending. */
#ifndef TACT_MAIL_SMTP_MODULE_H
#define TACT_MAIL_SMTP_MODULE_H

#include "base/module.h"
#include "mail/smtp.h"

struct smtp_module {
	struct module_head head;
	bool (*send)(const struct smtp_account *account, const struct smtp_limits *limits,
		const struct smtp_envelope *envelope, const struct smtp_permit *permit,
		struct smtp_result *ret_result, struct error *err);
};

/* Inside the module; without an envelope it ends after the login. */
bool smtp_talk(const struct smtp_account *account, const struct smtp_limits *limits,
	const struct smtp_envelope *envelope, const struct smtp_permit *permit,
	struct smtp_result *ret_result, struct error *err);

/* The one symbol of the module. */
extern const struct smtp_module tact_smtp_module;

#endif

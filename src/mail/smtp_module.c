/* Calls into the module that holds libcurl for sending, which is loaded by the first of them. */
#include "mail/smtp_module.h"

#include "mail/smtp_check.h"

static const struct smtp_module *module_open(struct error *err)
{
	static const struct smtp_module *module;

	if (!module)
		module = module_table("tact-smtp.so", "mail", "tact_smtp_module", err);
	return module;
}

bool smtp_send(const struct smtp_account *account, const struct smtp_limits *limits,
	const struct smtp_envelope *envelope, const struct smtp_permit *permit,
	struct smtp_result *ret_result, struct error *err)
{
	if (!smtp_check_account(account, err) || !smtp_check_envelope(envelope, err))
		return false;
	const struct smtp_module *module = module_open(err);
	return module && module->send(account, limits, envelope, permit, ret_result, err);
}

bool smtp_try(const struct smtp_account *account, const struct smtp_limits *limits,
	struct smtp_result *ret_result, struct error *err)
{
	if (!smtp_check_account(account, err))
		return false;
	const struct smtp_module *module = module_open(err);
	return module && module->send(account, limits, NULL, NULL, ret_result, err);
}

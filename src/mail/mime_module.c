/* Calls into the module that holds GMime, which is loaded by the first of them. */
#include "mail/mime_module.h"

#include "base/module.h"

static const struct mime_module *module_open(struct error *err)
{
	static const struct mime_module *module;

	if (!module)
		module = module_table("tact-mail.so", "mail", "tact_mime_module", err);
	return module;
}

bool mime_calendar_parts(
	struct span mail, struct arena *arena, struct span **ret_parts, size_t *ret_count, struct error *err)
{
	const struct mime_module *module = module_open(err);
	return module && module->calendar_parts(mail, arena, ret_parts, ret_count, err);
}

bool mime_write(
	const struct mime_letter *letter, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	const struct mime_module *module = module_open(err);
	return module && module->build(letter, arena, ret_bytes, err);
}

bool mime_digest(struct span bytes, char ret_digest[MIME_DIGEST_LENGTH + 1], struct error *err)
{
	const struct mime_module *module = module_open(err);
	if (module)
		module->sha256(bytes, ret_digest);
	return module != NULL;
}

bool message_read(struct span mail, struct arena *arena, struct message *ret_message, struct error *err)
{
	const struct mime_module *module = module_open(err);
	return module && module->message(mail, arena, ret_message, err);
}

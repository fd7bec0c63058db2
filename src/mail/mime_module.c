/* Calls into the module that holds GMime, which is loaded by the first of them. */
#include "mail/mime_module.h"

#include "base/module.h"

#include <string.h>

static const struct mime_module *module_open(struct error *err)
{
	static const struct mime_module *module;
	if (module)
		return module;
	const struct mime_module *found = module_symbol("tact-mail.so", "mail", "tact_mime_module", err);
	if (!found)
		return NULL;
	if (strcmp(found->version, TACT_VERSION) != 0) {
		error_set(err, ERROR_UNAVAILABLE, "the module tact-mail.so is of version %s, tact of %s",
			found->version, TACT_VERSION);
		error_hint(err, "Install tact again.");
		return NULL;
	}
	return module = found;
}

bool mime_calendar_parts(
	struct span mail, struct arena *arena, struct span **ret_parts, size_t *ret_count, struct error *err)
{
	const struct mime_module *module = module_open(err);
	return module && module->calendar_parts(mail, arena, ret_parts, ret_count, err);
}

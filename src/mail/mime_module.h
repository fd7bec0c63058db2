/* The table by which the program calls the module that holds GMime. */
#ifndef TACT_MAIL_MIME_MODULE_H
#define TACT_MAIL_MIME_MODULE_H

#include "base/module.h"
#include "mail/mime_read.h"

struct mime_module {
	struct module_head head;
	bool (*calendar_parts)(struct span mail, struct arena *arena, struct span **ret_parts,
		size_t *ret_count, struct error *err);
};

/* The one symbol of the module. */
extern const struct mime_module tact_mime_module;

#endif

/* The module that holds GMime: its one symbol. */
#include "mail/mime_module.h"

__attribute__((visibility("default"))) const struct mime_module tact_mime_module = {
	.head = {TACT_VERSION},
	.calendar_parts = mime_parse_calendars,
	.build = mime_build,
	.sha256 = mime_sha256,
	.message = message_parse,
};

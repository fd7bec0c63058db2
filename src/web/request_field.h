/* Fields of a form on their way into a request. */
#ifndef TACT_WEB_REQUEST_FIELD_H
#define TACT_WEB_REQUEST_FIELD_H

#include "web/request.h"

/* ERROR_INVALID where it is one too many, or no text (`file` NULL: it is to be text). */
bool request_field_add(struct request *request, const char *name, struct span value, const char *file,
	struct arena *arena, struct error *err);
/* Makes it UTF-8 text with LF line ends; false where it is none. */
bool request_field_clean(struct span *value, struct arena *arena);

#endif

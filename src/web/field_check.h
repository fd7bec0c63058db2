/* What was sent against what the route takes. */
#ifndef TACT_WEB_FIELD_CHECK_H
#define TACT_WEB_FIELD_CHECK_H

#include "web/request.h"
#include "web/route.h"

/* ERROR_INVALID is about *ret_field; fields that the route does not know are refused. */
bool field_check_all(
	const struct route *route, const struct request *request, const char **ret_field, struct error *err);

#endif

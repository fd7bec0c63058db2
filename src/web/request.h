/* A request as it came, taken apart: path, fields, cookies; nothing of it is trusted. */
#ifndef TACT_WEB_REQUEST_H
#define TACT_WEB_REQUEST_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

enum { REQUEST_MAX_FIELDS = 400, REQUEST_MAX_BODY = 16 * 1024 * 1024, REQUEST_MAX_FORM = 1 << 20 };

struct request_field {
	const char *name;  /* UTF-8 */
	struct span value; /* UTF-8 without control characters but LF and tab; any bytes where it is a file */
	const char *file;  /* the file's name, or NULL where it is none */
};

struct request {
	const char *method, *path; /* the path is checked, and encoded as it came */
	const char *host, *origin, *fetch_site, *fetch_mode, *content_type, *cookie; /* NULL: not sent */
	struct span body;
	struct request_field *fields; /* of the query, then of the body */
	size_t field_count;
};

/* Takes a path whose parts all are text, and neither "." nor ".."; ERROR_INVALID where it is none. */
bool request_path(struct span raw, struct arena *arena, const char **ret_path, struct error *err);
/* A part of such a path as it was before html_part() wrote it. */
const char *request_part(struct span part, struct arena *arena);
/* Adds the fields of "a=1&b=2" (application/x-www-form-urlencoded). */
bool request_add_form(struct request *request, struct span form, struct arena *arena, struct error *err);
/* Adds the fields of a multipart/form-data body (RFC 7578). */
bool request_add_parts(struct request *request, struct span body, const char *content_type,
	struct arena *arena, struct error *err);
/* Whether the body's kind is one of these two. */
bool request_is_form(const struct request *request);
/* By the request's content type; another type than these two is ERROR_INVALID. */
bool request_add_body(struct request *request, struct arena *arena, struct error *err);
/* The value of a cookie, empty where there is none. */
struct span request_cookie(const struct request *request, const char *name);

#endif

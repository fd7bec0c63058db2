/* What is sent back: status, kind, and a body. */
#ifndef TACT_WEB_REPLY_H
#define TACT_WEB_REPLY_H

#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

struct reply {
	int status;
	const char *content_type;
	const char *allow;      /* of a 405: the methods, or NULL */
	const char *location;   /* of a redirection, or NULL */
	const char *set_cookie; /* or NULL */
	const char *download;   /* the name of a file to be saved, or NULL */
	bool lasting;           /* may be kept by the browser: its address names its content */
	struct span body;
	int file; /* sent in place of the body and closed then; 0: none */
	int64_t file_bytes;
};

#endif

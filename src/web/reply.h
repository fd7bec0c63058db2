/* What is sent back: status, kind, and a body. */
#ifndef TACT_WEB_REPLY_H
#define TACT_WEB_REPLY_H

#include "base/span.h"

#include <stdbool.h>

/* A body that is made while it is sent. */
struct reply_stream {
	/* At most `room` bytes; returns how many, 0 behind the last, -1 where it breaks off. */
	long (*read)(struct reply_stream *stream, char *to, size_t room);
	void (*close)(struct reply_stream *stream);
};

struct reply {
	int status;
	const char *content_type;
	const char *allow;      /* of a 405: the methods, or NULL */
	const char *location;   /* of a redirection, or NULL */
	const char *set_cookie; /* or NULL */
	const char *download;   /* the name of a file to be saved, or NULL */
	bool lasting;           /* may be kept by the browser: its address names its content */
	struct span body;
	struct reply_stream *stream; /* sent in place of the body; or NULL */
};

#endif

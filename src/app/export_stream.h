/* Everything that is held, written bit by bit as it is asked for: one state of the database, however long it
 * takes. */
#ifndef TACT_APP_EXPORT_STREAM_H
#define TACT_APP_EXPORT_STREAM_H

#include "base/error.h"

#include <stddef.h>

enum export_kind {
	EXPORT_CASES,   /* as case_export_all() writes them: importing gives the same processes */
	EXPORT_LETTERS, /* letters with how they went, mails that came, settings */
};

struct export_stream;

/* Of the named database, which is opened anew; one that is not there gives nothing. */
bool export_stream_open(
	const char *database, enum export_kind kind, struct export_stream **ret_stream, struct error *err);
/* Up to `room` bytes; *ret_length is 0 behind the last. */
bool export_stream_read(
	struct export_stream *stream, char *to, size_t room, size_t *ret_length, struct error *err);
void export_stream_close(struct export_stream *stream);

#endif

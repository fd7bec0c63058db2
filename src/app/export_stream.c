/* Everything that is held, written bit by bit as it is asked for. */
#include "app/export_stream.h"

#include "app/case_write.h"
#include "app/database.h"
#include "app/letters_export.h"
#include "store/process_scan.h"

#include <stdlib.h>
#include <string.h>

enum { WRITTEN_BYTES = 1 << 16 };

struct export_stream {
	struct store *store;       /* NULL: there is none */
	struct arena arena;        /* of one step */
	struct process_scan *scan; /* of cases */
	struct letters_export letters;
	struct text text; /* written, of which `taken` bytes were asked for */
	size_t taken;
	bool ended;
};

static bool start(struct export_stream *stream, enum export_kind kind, struct error *err)
{
	if (!store_begin_read(stream->store, err))
		return false;
	stream->letters.store = stream->store;
	return kind == EXPORT_LETTERS || process_scan_open(stream->store, 1, INT64_MAX, &stream->scan, err);
}

bool export_stream_open(
	const char *database, enum export_kind kind, struct export_stream **ret_stream, struct error *err)
{
	struct export_stream *stream = calloc(1, sizeof(*stream));
	struct error missing = {0};

	if (!stream)
		abort();
	arena_init(&stream->arena);
	if (!database_open(database, DATABASE_READ, &stream->arena, &stream->store, &missing))
		stream->ended = true;
	if (missing.kind != ERROR_NONE && missing.kind != ERROR_NOT_FOUND)
		*err = missing;
	else if (!stream->store || start(stream, kind, err)) {
		*ret_stream = stream;
		return true;
	}
	export_stream_close(stream);
	return false;
}

static bool next_case(struct export_stream *stream, struct error *err)
{
	struct process_row row;
	bool found;

	if (!process_scan_next(stream->scan, &stream->arena, &found, &row, NULL, err))
		return false;
	if (found)
		case_write(&row.process, true, &stream->text);
	stream->ended = !found;
	return true;
}

static bool next_letters(struct export_stream *stream, struct error *err)
{
	return letters_export_next(&stream->letters, &stream->arena, &stream->text, &stream->ended, err);
}

static bool fill(struct export_stream *stream, struct error *err)
{
	stream->text.length = stream->taken = 0;
	while (!stream->ended && stream->text.length < WRITTEN_BYTES) {
		arena_reset(&stream->arena);
		if (!(stream->scan ? next_case : next_letters)(stream, err))
			return false;
	}
	return true;
}

bool export_stream_read(
	struct export_stream *stream, char *to, size_t room, size_t *ret_length, struct error *err)
{
	size_t length;

	if (stream->taken == stream->text.length && !fill(stream, err))
		return false;
	length = stream->text.length - stream->taken;
	if (length > room)
		length = room;
	if (length)
		memcpy(to, stream->text.start + stream->taken, length);
	stream->taken += length;
	*ret_length = length;
	return true;
}

void export_stream_close(struct export_stream *stream)
{
	process_scan_close(stream->scan);
	database_close(stream->store);
	text_clear(&stream->text);
	arena_clear(&stream->arena);
	free(stream);
}

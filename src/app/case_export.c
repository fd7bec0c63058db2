/* Writes all processes as cases, one a line, as one state of the database. */
#include "app/case_export.h"

#include "app/case_write.h"
#include "store/process_scan.h"

enum { WRITTEN_BYTES = 1 << 18 };

static bool export_rows(struct process_scan *scan, struct arena *arena, struct text *text,
	bool (*write)(void *closure, struct text *text, struct error *err), void *closure, struct error *err)
{
	struct process_row row;
	bool found;

	for (;;) {
		arena_reset(arena);
		if (!process_scan_next(scan, arena, &found, &row, NULL, err))
			return false;
		if (!found)
			return write(closure, text, err);
		case_write(&row.process, true, text);
		if (text->length > WRITTEN_BYTES && !write(closure, text, err))
			return false;
	}
}

bool case_export_all(struct store *store, struct text *text,
	bool (*write)(void *closure, struct text *text, struct error *err), void *closure, struct error *err)
{
	struct process_scan *scan;
	struct arena arena;
	bool fine;

	if (!store_begin_read(store, err) || !process_scan_open(store, 1, INT64_MAX, &scan, err))
		return false;
	arena_init(&arena);
	fine = export_rows(scan, &arena, text, write, closure, err);
	arena_clear(&arena);
	process_scan_close(scan);
	store_rollback(store);
	return fine;
}

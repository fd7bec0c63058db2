/* Imports cases: one a file, or one a line by the million, in batches that are recorded whole. */
#include "app/case_import.h"

#include "app/agenda_keep.h"
#include "app/case_read.h"
#include "app/case_write.h"
#include "app/line_read.h"
#include "app/outlook.h"
#include "base/text.h"
#include "store/process_rows.h"
#include "store/process_scan.h"

#include <jansson.h>

/* What one file needs while it is read. */
struct reading {
	struct case_import *import;
	struct line_read lines;
	struct arena arena;
	struct text written;
	const char *file;
	int64_t in_batch;
};

/* The same content gives the same id, so that a second import finds it; `times` tells apart those that stand
 * in one import more than once. */
static struct uuid content_uuid(
	struct reading *reading, const struct process *process, uint32_t times, uint64_t *ret_digest)
{
	uint64_t halves[2];
	struct uuid uuid;

	if (times == 0) {
		reading->written.length = 0;
		case_write(process, true, &reading->written);
	}
	halves[0] = digest_add(DIGEST_START, reading->written.start, reading->written.length);
	halves[1] = digest_add(digest_add(~DIGEST_START, &times, sizeof(times)), reading->written.start,
		reading->written.length);
	*ret_digest = halves[0];
	if (times > 0)
		halves[0] = digest_add(halves[0], &times, sizeof(times));
	memcpy(uuid.bytes, halves, sizeof(uuid.bytes));
	/* Version 8 of RFC 9562: made by the program's own rule. */
	uuid.bytes[6] = (uint8_t)(0x80 | (uuid.bytes[6] & 0x0f));
	uuid.bytes[8] = (uint8_t)(0x80 | (uuid.bytes[8] & 0x3f));
	return uuid;
}

static int digest_compare(const void *a, const void *b)
{
	uint64_t one = *(const uint64_t *)a, two = *(const uint64_t *)b;

	return one < two ? -1 : one > two;
}

/* What was told by hand, or changed since its import, is found by comparing with all; for that there may not
 * be too many. */
static bool read_there(struct reading *reading, struct error *err)
{
	struct case_import *import = reading->import;
	struct process_scan *scan;
	struct process_row row;
	bool found = true, fine;

	import->there_count = 0;
	if (import->before == 0 || import->before > IMPORT_COMPARED)
		return true;
	if (!process_scan_open(import->store, 1, import->before, &scan, err))
		return false;
	while ((fine = process_scan_next(scan, &reading->arena, &found, &row, NULL, err)) && found) {
		content_uuid(reading, &row.process, 0, &import->there[import->there_count++]);
		arena_reset(&reading->arena);
	}
	process_scan_close(scan);
	qsort(import->there, import->there_count, sizeof(*import->there), digest_compare);
	return fine;
}

/* An id nobody has, or *ret_known. */
static bool find_uuid(struct reading *reading, const struct process *process, struct uuid *ret_uuid,
	bool *ret_known, struct error *err)
{
	struct case_import *import = reading->import;
	uint64_t digest;
	struct uuid uuid = content_uuid(reading, process, 0, &digest);
	struct case_seen *seen = &import->seen[digest % IMPORT_SEEN];
	uint32_t times = seen->digest == digest ? seen->times : 0;

	*ret_known =
		bsearch(&digest, import->there, import->there_count, sizeof(digest), digest_compare) != NULL;
	if (*ret_known)
		return true;
	for (;; times++) {
		int64_t number;
		struct error trouble = {0};
		if (times > 0)
			uuid = content_uuid(reading, process, times, &digest);
		if (!process_row_find(import->store, uuid, &number, &trouble)) {
			if (trouble.kind == ERROR_NOT_FOUND)
				break;
			*err = trouble;
			return false;
		}
		if (number <= import->before) {
			*ret_known = true;
			return true;
		}
	}
	*seen = (struct case_seen){digest, times + 1};
	*ret_uuid = uuid;
	*ret_known = false;
	return true;
}

static bool record(struct reading *reading, const struct process *process, const struct matter *matter,
	struct error *err)
{
	struct case_import *import = reading->import;
	struct agenda agenda;
	struct agenda_row row;
	struct uuid uuid;
	bool known;
	int64_t number;

	if (!find_uuid(reading, process, &uuid, &known, err))
		return false;
	if (known) {
		import->known_count++;
		return true;
	}
	if (!process_row_insert(import->store, uuid, process, &number, err))
		return false;
	outlook_plan(matter, import->now, false, &reading->arena, &agenda);
	row.process = number;
	agenda_keep_row(&agenda, import->now, &row);
	if (!agenda_row_save(import->store, &row, err))
		return false;
	if (import->recorded_count++ == 0)
		import->first_number = number;
	if (import->recorded)
		import->recorded(import->closure, number, process);
	return true;
}

static bool next_batch(struct reading *reading, struct error *err)
{
	reading->in_batch = 0;
	return store_commit(reading->import->store, err) && store_begin(reading->import->store, err);
}

static bool take_case(struct reading *reading, struct span text, long line, struct error *err)
{
	struct case_import *import = reading->import;
	struct process process;
	struct matter matter;

	arena_reset(&reading->arena);
	if (!case_read(reading->file, line, text, &reading->arena, &process, err))
		return false;
	if (!desk_matter(import->desk, &process, NULL, &matter, err))
		return line > 0 ? error_prefix(err, "%s:%ld", reading->file, line)
				: error_prefix(err, "%s", reading->file);
	if (!import->store) {
		import->recorded_count++;
		return true;
	}
	if (!record(reading, &process, &matter, err))
		return false;
	return ++reading->in_batch < IMPORT_BATCH || next_batch(reading, err);
}

/* A file of lines begins with a line that is a whole object; anything else is one case over several lines. */
static bool is_whole(struct span line)
{
	json_error_t ignored;
	json_t *root = json_loadb(line.start, line.length, 0, &ignored);

	json_decref(root);
	return root != NULL;
}

static bool read_cases(struct reading *reading, struct error *err)
{
	struct case_import *import = reading->import;
	struct line_read *lines = &reading->lines;
	struct span line, trimmed, text;
	bool found, first = true;

	for (;;) {
		if (!line_read_next(lines, &found, &line, err))
			return false;
		trimmed = span_trim(line);
		if (!found)
			break;
		if (trimmed.length == 0)
			continue;
		if (first && !is_whole(trimmed))
			return line_read_rest(lines, line, &text, err) && take_case(reading, text, 0, err);
		first = false;
		if (!take_case(reading, trimmed, lines->line, err))
			return false;
		if (import->progress && lines->line % 1024 == 0)
			import->progress(import->closure, import->recorded_count + import->known_count,
				lines->bytes_read, lines->bytes_total);
	}
	if (first)
		return error_set(err, ERROR_INVALID, "%s: there is nothing in it", reading->file);
	return true;
}

static bool import_within(struct reading *reading, struct error *err)
{
	struct case_import *import = reading->import;

	if (!import->store)
		return read_cases(reading, err);
	store_expect_bulk(import->store);
	return store_begin(import->store, err) && process_rows_last(import->store, &import->before, err) &&
	       read_there(reading, err) && read_cases(reading, err) && store_commit(import->store, err);
}

bool case_import_file(struct case_import *import, const char *path, struct error *err)
{
	struct reading reading = {.import = import,
		.file = import->name             ? import->name
			: strcmp(path, "-") == 0 ? "standard input"
						 : path};
	int64_t recorded = import->recorded_count;
	bool fine;

	if (!line_read_open(&reading.lines, path, CASE_MAX_BYTES, err))
		return false;
	arena_init(&reading.arena);
	fine = import_within(&reading, err);
	if (!fine && import->store) {
		store_rollback(import->store);
		recorded = import->recorded_count - recorded;
		if (recorded >= IMPORT_BATCH)
			error_hint(err,
				"%lld cases before that are recorded; a second import will not repeat them",
				(long long)(recorded - recorded % IMPORT_BATCH));
	}
	line_read_close(&reading.lines);
	text_clear(&reading.written);
	arena_clear(&reading.arena);
	return fine;
}

/* How often a letter moved, remembered beside the database: a restored one knows less. */
#include "app/folder.h"
#include "app/post_real.h"
#include "base/digest.h"
#include "settings/private_file.h"

#include <errno.h>
#include <unistd.h>

enum { COUNT_BYTES = 20 };

static const struct private_file_words words = {
	"it is kept how often letters moved", "look whether the database is the latest one", NULL};

/* NULL where there is no home folder: then nothing is remembered. */
static const char *file_of(const char *place, struct arena *arena)
{
	const char *folder = folder_state(arena);

	if (!folder)
		return NULL;
	return arena_format(arena, "%s/moves-%016llx", folder,
		(unsigned long long)digest_add(DIGEST_START, place, strlen(place)));
}

static bool damaged(const char *path, struct error *err)
{
	error_set(err, ERROR_INVALID, "%.300s is damaged", path);
	return error_hint(err, "look whether the database is the latest one, then remove that file");
}

static bool parse(const char *path, const uint8_t bytes[COUNT_BYTES], int64_t *ret_count, struct error *err)
{
	const struct span digits = {(const char *)bytes, COUNT_BYTES - 1};
	long count;

	if (bytes[COUNT_BYTES - 1] != '\n' || !span_number(digits, INT64_MAX, &count))
		return damaged(path, err);
	*ret_count = count;
	return true;
}

bool post_count_recall(void *data, const char *place, int64_t *ret_count, struct error *err)
{
	uint8_t bytes[COUNT_BYTES];
	struct error trouble = {0};
	struct arena arena;
	const char *path;
	bool fine = true;

	arena_init(&arena);
	path = file_of(place, &arena);
	*ret_count = 0;
	if (path && private_file_load(&words, path, bytes, sizeof(bytes), &trouble))
		fine = parse(path, bytes, ret_count, err);
	else if (path && trouble.kind == ERROR_INVALID)
		fine = damaged(path, err);
	else if (path && trouble.kind != ERROR_NOT_FOUND) {
		*err = trouble;
		fine = false;
	}
	arena_clear(&arena);
	return fine;
}

bool post_count_remember(void *data, const char *place, int64_t count, struct error *err)
{
	char digits[COUNT_BYTES + 1];
	struct arena arena;
	const char *path;
	bool fine;

	arena_init(&arena);
	path = file_of(place, &arena);
	snprintf(digits, sizeof(digits), "%019lld\n", (long long)count);
	fine = !path || (private_folder_make(&words, folder_state(&arena), err) &&
				private_file_save(path, (const uint8_t *)digits, COUNT_BYTES, true, err));
	arena_clear(&arena);
	return fine;
}

bool post_count_forget(const char *place, struct error *err)
{
	struct arena arena;
	const char *path;
	bool fine;

	arena_init(&arena);
	path = file_of(place, &arena);
	fine = !path || unlink(path) == 0 || errno == ENOENT ||
	       error_set(err, ERROR_UNAVAILABLE, "%.300s could not be removed", path);
	arena_clear(&arena);
	return fine;
}

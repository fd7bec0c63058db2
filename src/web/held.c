/* Files that were sent and wait for a yes: kept in memory for a while, under a key of chance. */
#include "web/held.h"

#include "base/arena.h"

#include <stdio.h>
#include <string.h>
#include <sys/random.h>

struct held {
	char key[HELD_KEY_LENGTH + 1]; /* "": free */
	struct instant until;
	int64_t turn; /* the greater, the later */
	const char *name;
	struct span bytes;
	struct arena arena;
};

/* One thread answers all requests. */
static struct held files[HELD_FILES];

static void drop(struct held *held)
{
	if (held->key[0])
		arena_clear(&held->arena);
	*held = (struct held){0};
}

static struct held *oldest(void)
{
	struct held *found = &files[0];

	for (int i = 1; i < HELD_FILES; i++)
		if (files[i].key[0] && (!found->key[0] || files[i].turn < found->turn))
			found = &files[i];
	return found;
}

static struct held *find(const char *key)
{
	for (int i = 0; i < HELD_FILES; i++)
		if (strcmp(files[i].key, key) == 0)
			return &files[i];
	return NULL;
}

/* A free place, and room for so many bytes: what is too old goes, and where that is not enough the oldest. */
static struct held *place(size_t length, struct instant now)
{
	size_t kept = length;

	for (int i = 0; i < HELD_FILES; i++) {
		if (files[i].until.seconds <= now.seconds)
			drop(&files[i]);
		kept += files[i].bytes.length;
	}
	while (kept > HELD_ALL_BYTES || !find("")) {
		struct held *held = oldest();
		kept -= held->bytes.length;
		drop(held);
	}
	return find("");
}

bool held_keep(const char *name, struct span bytes, struct instant now, char ret_key[HELD_KEY_LENGTH + 1],
	struct error *err)
{
	unsigned char chance[HELD_KEY_LENGTH / 2];
	static int64_t turn;
	struct held *held;

	if (bytes.length > HELD_MAX_BYTES) {
		error_set(err, ERROR_INVALID, "the file is larger than %d MB", HELD_MAX_BYTES >> 20);
		return error_hint(err, "larger ones are taken in by the command line: tact import FILE");
	}
	if (getrandom(chance, sizeof(chance), 0) != (ssize_t)sizeof(chance))
		return error_set(err, ERROR_UNAVAILABLE, "the system gives no random numbers");
	held = place(bytes.length, now);
	arena_init(&held->arena);
	held->turn = ++turn;
	for (size_t i = 0; i < sizeof(chance); i++)
		snprintf(held->key + 2 * i, 3, "%02x", chance[i]);
	held->until.seconds = now.seconds + HELD_SECONDS;
	held->name = arena_strdup(&held->arena, name);
	held->bytes = (struct span){arena_copy(&held->arena, bytes.start, bytes.length), bytes.length};
	memcpy(ret_key, held->key, sizeof(held->key));
	return true;
}

bool held_find(
	const char *key, struct instant now, const char **ret_name, struct span *ret_bytes, struct error *err)
{
	const struct held *held = key[0] ? find(key) : NULL;

	if (!held || held->until.seconds <= now.seconds) {
		error_set(err, ERROR_CHANGED, "the file is no longer kept");
		return error_hint(err, "nothing was recorded: choose it again");
	}
	*ret_name = held->name;
	*ret_bytes = held->bytes;
	return true;
}

void held_drop(const char *key)
{
	struct held *held = key[0] ? find(key) : NULL;

	if (held)
		drop(held);
}

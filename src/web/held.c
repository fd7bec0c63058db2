/* Files that were sent and wait for a yes: kept in memory for a while, under a key of chance. */
#include "web/held.h"

#include "base/arena.h"

#include <stdio.h>
#include <string.h>
#include <sys/random.h>

struct held {
	char key[HELD_KEY_LENGTH + 1]; /* "": free */
	struct instant until;
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

/* A free place, made where there is none; what is too old goes. */
static struct held *place(struct instant now)
{
	struct held *oldest = &files[0];

	for (int i = 0; i < HELD_FILES; i++) {
		if (files[i].until.seconds <= now.seconds)
			drop(&files[i]);
		if (files[i].until.seconds < oldest->until.seconds)
			oldest = &files[i];
	}
	drop(oldest);
	return oldest;
}

bool held_keep(const char *name, struct span bytes, struct instant now, char ret_key[HELD_KEY_LENGTH + 1],
	struct error *err)
{
	unsigned char chance[HELD_KEY_LENGTH / 2];
	struct held *held = place(now);

	if (bytes.length > HELD_MAX_BYTES) {
		error_set(err, ERROR_INVALID, "the file is larger than %d MB", HELD_MAX_BYTES >> 20);
		return error_hint(err, "larger ones are taken in by the command line: tact import FILE");
	}
	if (getrandom(chance, sizeof(chance), 0) != (ssize_t)sizeof(chance))
		return error_set(err, ERROR_UNAVAILABLE, "the system gives no random numbers");
	arena_init(&held->arena);
	for (size_t i = 0; i < sizeof(chance); i++)
		snprintf(held->key + 2 * i, 3, "%02x", chance[i]);
	held->until.seconds = now.seconds + HELD_SECONDS;
	held->name = arena_strdup(&held->arena, name);
	held->bytes = (struct span){arena_copy(&held->arena, bytes.start, bytes.length), bytes.length};
	memcpy(ret_key, held->key, sizeof(held->key));
	return true;
}

static struct held *find(const char *key)
{
	for (int i = 0; i < HELD_FILES; i++)
		if (files[i].key[0] && strcmp(files[i].key, key) == 0)
			return &files[i];
	return NULL;
}

bool held_find(
	const char *key, struct instant now, const char **ret_name, struct span *ret_bytes, struct error *err)
{
	const struct held *held = find(key);

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
	struct held *held = find(key);

	if (held)
		drop(held);
}

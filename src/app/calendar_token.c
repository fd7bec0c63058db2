/* The secret word in the address of the calendar: kept beside the database, never in it. */
#include "app/calendar_token.h"

#include "app/folder.h"
#include "settings/private_file.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

static const struct private_file_words words = {
	"the address of your calendar is kept", "make a new address", "make a new address"};

static const char *file_of(struct arena *arena, const char **ret_folder, struct error *err)
{
	*ret_folder = folder_state(arena);
	if (*ret_folder)
		return arena_format(arena, "%s/calendar.token", *ret_folder);
	error_set(err, ERROR_UNAVAILABLE, "there is no home folder to keep the calendar's address in");
	error_hint(err, "set HOME");
	return NULL;
}

bool calendar_token_load(char ret_token[CALENDAR_TOKEN_LENGTH + 1], struct error *err)
{
	struct arena arena;
	const char *folder, *path;
	bool fine;

	arena_init(&arena);
	path = file_of(&arena, &folder, err);
	fine = path && private_file_load(&words, path, (uint8_t *)ret_token, CALENDAR_TOKEN_LENGTH, err);
	ret_token[CALENDAR_TOKEN_LENGTH] = '\0';
	arena_clear(&arena);
	return fine;
}

static bool save(const char token[CALENDAR_TOKEN_LENGTH], struct error *err)
{
	struct arena arena;
	const char *folder, *path;
	bool fine;

	arena_init(&arena);
	path = file_of(&arena, &folder, err);
	fine = path && private_folder_make(&words, folder, err) &&
	       private_file_save(path, (const uint8_t *)token, CALENDAR_TOKEN_LENGTH, true, err);
	arena_clear(&arena);
	return fine;
}

bool calendar_token_renew(struct error *err)
{
	unsigned char bytes[CALENDAR_TOKEN_LENGTH / 2];
	char token[CALENDAR_TOKEN_LENGTH + 1];

	if (getrandom(bytes, sizeof(bytes), 0) != (ssize_t)sizeof(bytes))
		return error_set(err, ERROR_UNAVAILABLE, "the system gives no random numbers");
	for (size_t i = 0; i < sizeof(bytes); i++)
		snprintf(token + 2 * i, 3, "%02x", bytes[i]);
	return save(token, err);
}

bool calendar_token_forget(struct error *err)
{
	struct arena arena;
	struct error homeless;
	const char *folder, *path;
	bool fine;

	arena_init(&arena);
	path = file_of(&arena, &folder, &homeless);
	fine = !path || unlink(path) == 0 || errno == ENOENT ||
	       error_set(err, ERROR_UNAVAILABLE, "%.300s could not be removed: %s", path, strerror(errno));
	arena_clear(&arena);
	return fine;
}

bool calendar_token_holds(struct span word)
{
	char token[CALENDAR_TOKEN_LENGTH + 1] = "";
	struct error missing;
	unsigned char differs;

	if (!calendar_token_load(token, &missing))
		return false;
	differs = word.length != CALENDAR_TOKEN_LENGTH;
	for (size_t i = 0; i < CALENDAR_TOKEN_LENGTH; i++)
		differs |= (unsigned char)(token[i] ^ (i < word.length ? word.start[i] : 0));
	return !differs;
}

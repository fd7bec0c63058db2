/* A file by which a second `tact ui` on the same database asks the first for a way in. */
#include "web/entrance.h"

#include "app/folder.h"
#include "base/digest.h"
#include "base/span.h"

#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

enum { ASK_TIMES = 150, LINE_MAX_BYTES = ENTRANCE_ADDRESS_MAX + 64 };

/* NULL where there is no home folder. */
static const char *path_of(const char *database, struct arena *arena)
{
	const char *folder = folder_state(arena);
	char whole[PATH_MAX];

	if (!folder || !folder_make(folder, arena))
		return NULL;
	if (!realpath(database, whole))
		snprintf(whole, sizeof(whole), "%s", database);
	return arena_format(arena, "%s/ui-%016llx", folder,
		(unsigned long long)digest_add(DIGEST_START, whole, strlen(whole)));
}

enum entrance_state entrance_open(struct entrance *entrance, const char *database)
{
	struct arena arena;
	const char *path;

	arena_init(&arena);
	*entrance = (struct entrance){.file = -1};
	path = database ? path_of(database, &arena) : NULL;
	if (path)
		entrance->file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	arena_clear(&arena);
	if (entrance->file < 0)
		return ENTRANCE_NONE;
	return flock(entrance->file, LOCK_EX | LOCK_NB) == 0 ? ENTRANCE_OURS : ENTRANCE_OTHERS;
}

/* "4711 3 http://127.0.0.1:8228/?enter=…": who serves, how often they told, and what. */
static bool read_line(int file, long *ret_process, long *ret_serial, char *ret_address)
{
	char bytes[LINE_MAX_BYTES];
	ssize_t length = pread(file, bytes, sizeof(bytes), 0);
	struct span rest = {bytes, length > 0 ? (size_t)length : 0}, process, serial, address;

	ret_address[0] = '\0';
	if (!memchr(bytes, '\n', rest.length) || !span_cut(&rest, ' ', &process) ||
		!span_cut(&rest, ' ', &serial) || !span_number(process, INT32_MAX, ret_process) ||
		!span_number(serial, INT32_MAX, ret_serial))
		return false;
	if (span_cut(&rest, '\n', &address))
		snprintf(ret_address, ENTRANCE_ADDRESS_MAX, "%.*s", (int)address.length, address.start);
	return true;
}

bool entrance_ask(struct entrance *entrance, char ret_address[ENTRANCE_ADDRESS_MAX])
{
	const struct timespec nap = {.tv_nsec = 20 * 1000 * 1000};
	long process = 0, serial = -1, asked = -1;

	for (int i = 0; i < ASK_TIMES; i++) {
		if (read_line(entrance->file, &process, &serial, ret_address) && process > 1) {
			if (asked < 0 && kill((pid_t)process, ENTRANCE_SIGNAL) == 0)
				asked = serial;
			else if (asked >= 0 && serial > asked && ret_address[0])
				return true;
		}
		nanosleep(&nap, NULL);
	}
	return false;
}

void entrance_tell(struct entrance *entrance, const char *address)
{
	char line[LINE_MAX_BYTES];
	int length;

	if (entrance->file < 0)
		return;
	length = snprintf(line, sizeof(line), "%ld %ld %s\n", (long)getpid(), ++entrance->serial, address);
	/* Emptied first: half a line is none. */
	if (ftruncate(entrance->file, 0) != 0 ||
		pwrite(entrance->file, line, (size_t)length, 0) != (ssize_t)length)
		entrance->serial--;
}

/* The file stays: who opens it at this moment would lock one that nobody finds. */
void entrance_close(struct entrance *entrance)
{
	if (entrance->file >= 0)
		close(entrance->file);
	entrance->file = -1;
}

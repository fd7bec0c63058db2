/* Who holds a lease: this process, unlike any other that ever ran, and whether such a one still runs. */
#include "app/own_holder.h"

#include "base/array.h"
#include "base/span.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

enum { START_FIELD = 22 }; /* of /proc/PID/stat, counted from 1 */

/* The parts of a holder, in the order in which they are written. */
enum part { PART_PID, PART_START, PART_IN, PART_OF, PART_ON, PART_COUNT };
static const char *const part_words[PART_COUNT] = {"pid ", " start ", " in ", " of ", " on "};

static const char *first_line(const char *path, struct arena *arena)
{
	char line[512];
	FILE *file = fopen(path, "re");
	struct span text = {0};

	if (!file)
		return "";
	if (fgets(line, sizeof(line), file))
		text = span_trim(span_of(line));
	fclose(file);
	return text.length ? arena_copy(arena, text.start, text.length) : "";
}

const char *own_machine(struct arena *arena)
{
	static const char *const paths[] = {"/etc/machine-id", "/var/lib/dbus/machine-id"};

	for (size_t i = 0; i < ARRAY_COUNT(paths); i++) {
		const char *id = first_line(paths[i], arena);
		if (id[0])
			return id;
	}
	return "";
}

const char *own_boot(struct arena *arena)
{
	return first_line("/proc/sys/kernel/random/boot_id", arena);
}

/* When the process began, by a clock that begins with the machine; "" where there is none. The name of the
 * program may hold anything: fields are counted behind its last bracket. */
static const char *start_of(long pid, struct arena *arena)
{
	const char *line = first_line(arena_format(arena, "/proc/%ld/stat", pid), arena);
	const char *behind = strrchr(line, ')');
	struct span rest = span_of(behind ? behind + 1 : ""), field = {0};

	rest = span_trim(rest);
	for (int i = 3; i <= START_FIELD; i++)
		if (!span_cut(&rest, ' ', &field))
			return "";
	return arena_copy(arena, field.start, field.length);
}

/* Elsewhere the same number is another process. */
static unsigned long long own_numbers(void)
{
	struct stat info;

	return stat("/proc/self/ns/pid", &info) == 0 ? (unsigned long long)info.st_ino : 0;
}

const char *own_holder(struct arena *arena)
{
	const long pid = (long)getpid();

	return arena_format(arena, "pid %ld start %s in %llu of %s on %s", pid, start_of(pid, arena),
		own_numbers(), own_boot(arena), own_machine(arena));
}

static bool take_apart(const char *holder, struct arena *arena, const char *ret_parts[PART_COUNT])
{
	const char *at = holder;

	for (int i = 0; i < PART_COUNT; i++) {
		const char *end;

		if (strncmp(at, part_words[i], strlen(part_words[i])) != 0)
			return false;
		at += strlen(part_words[i]);
		end = i + 1 < PART_COUNT ? strstr(at, part_words[i + 1]) : at + strlen(at);
		if (!end || end == at)
			return false;
		ret_parts[i] = arena_copy(arena, at, (size_t)(end - at));
		at = end;
	}
	return true;
}

bool own_holder_is_gone(const char *holder, struct arena *arena)
{
	const char *parts[PART_COUNT], *start;
	long pid;

	if (!take_apart(holder, arena, parts) || strcmp(parts[PART_ON], own_machine(arena)) != 0 ||
		!span_number(span_of(parts[PART_PID]), INT32_MAX, &pid))
		return false;
	if (strcmp(parts[PART_OF], own_boot(arena)) != 0)
		return true;
	if (strcmp(parts[PART_IN], arena_format(arena, "%llu", own_numbers())) != 0)
		return false;
	start = start_of(pid, arena);
	if (start[0])
		return strcmp(start, parts[PART_START]) != 0;
	return kill((pid_t)pid, 0) != 0 && errno == ESRCH;
}

/* Prints the offsets of zones at instants, for zones_against_python: lines "ZONE SECONDS SECONDS …" in, the
 * offsets out. */
#include "base/arena.h"
#include "calendar/zone_load.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	struct arena arena;
	arena_init(&arena);
	char *line = NULL;
	size_t capacity = 0;
	while (getline(&line, &capacity, stdin) > 0) {
		char *name = line, *rest = line + strcspn(line, " \n");
		struct zone *zone = arena_new(&arena, struct zone);
		struct error error = {0};
		if (*rest)
			*rest++ = '\0';
		if (!zone_load(name, &arena, zone, &error)) {
			printf("error: %s; %s\n", error.message, error.hint);
			continue;
		}
		for (char *end; *rest; rest = end + strspn(end, " \n")) {
			int64_t seconds = strtoll(rest, &end, 10);
			if (end == rest)
				break;
			printf("%" PRId32 " ", zone_offset(zone, (struct instant){seconds}));
		}
		putchar('\n');
		arena_reset(&arena);
	}
	free(line);
	arena_clear(&arena);
	return 0;
}

/* Prints the days on which the entries of calendar files occur, for the test that compares them with
 * reference files. */
#include "base/arena.h"
#include "calendar/ical_read.h"

#include <stdio.h>
#include <stdlib.h>

static struct span read_file(struct arena *arena, const char *path)
{
	enum { MAX_BYTES = 1 << 20 };
	FILE *file = fopen(path, "re");
	if (!file)
		return (struct span){0};
	char *bytes = arena_alloc(arena, MAX_BYTES);
	size_t length = fread(bytes, 1, MAX_BYTES, file);
	fclose(file);
	return (struct span){bytes, length};
}

int main(int argc, char **argv)
{
	struct arena arena;
	arena_init(&arena);
	for (int i = 1; i < argc; i++) {
		struct ical_occurrence *list;
		size_t count;
		struct error error = {0};
		struct span bytes = read_file(&arena, argv[i]);
		if (!ical_occurrences(
			    bytes, NULL, 600, day_of(2199, 12, 31), &arena, &list, &count, &error)) {
			fprintf(stderr, "%s: %s\n", argv[i], error.message);
			continue;
		}
		printf("file %s\n", argv[i]);
		for (size_t j = 0; j < count; j++) {
			char day[DAY_TEXT_SIZE];
			day_print(list[j].day, day);
			int second = list[j].second < 0 ? 0 : list[j].second;
			printf("%sT%02d:%02d:%02d", day, second / HOUR_SECONDS, second / 60 % 60,
				second % 60);
			if (instant_is_never(list[j].start))
				puts("");
			else
				printf(" %lld\n", (long long)list[j].start.seconds);
		}
		arena_reset(&arena);
	}
	arena_clear(&arena);
	return 0;
}

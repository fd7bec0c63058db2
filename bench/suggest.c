/* Reads words, one a line; prints for each the microseconds of a suggestion and what was suggested, by tabs.
 */
#include "base/arena.h"
#include "letter/spelling.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { MOST = 5 };

static double now(void)
{
	struct timespec at;
	clock_gettime(CLOCK_MONOTONIC, &at);
	return (double)at.tv_sec * 1e6 + (double)at.tv_nsec / 1e3;
}

int main(void)
{
	struct spelling *spelling;
	struct arena arena;
	struct error err;
	char line[4096];
	if (!spelling_open("en_US,en_GB", NULL, &spelling, &err)) {
		fprintf(stderr, "suggest: %s\n", err.message);
		return 1;
	}
	arena_init(&arena);
	while (fgets(line, sizeof(line), stdin)) {
		const char *words[MOST];
		line[strcspn(line, "\n")] = '\0';
		bool known = spelling_knows(spelling, span_of(line));
		double start = now();
		size_t count = known ? 0 : spelling_suggest(spelling, span_of(line), &arena, words, MOST);
		printf("%s\t%.1f", line, now() - start);
		for (size_t i = 0; i < count; i++)
			printf("\t%s", words[i]);
		putchar('\n');
		arena_reset(&arena);
	}
	arena_clear(&arena);
	spelling_close(spelling);
	return 0;
}

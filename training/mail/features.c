/* Prints what the model weighs of each mail, for `train`. A mail is a line: subject, sender and body, parted
 * by U+001F; its line breaks are U+001E. */
#include "mail/class_features.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	struct class_features features;
	struct arena arena;
	char *line = NULL;
	size_t room = 0;
	ssize_t length;

	arena_init(&arena);
	while ((length = getline(&line, &room, stdin)) > 0) {
		struct span rest = {line, (size_t)length - 1}, subject = {0}, from = {0};
		for (ssize_t i = 0; i < length; i++)
			line[i] = line[i] == '\x1e' ? '\n' : line[i];
		span_cut(&rest, '\x1f', &subject);
		span_cut(&rest, '\x1f', &from);
		class_features_read(subject, from, rest, &arena, &features);
		for (size_t i = 0; i < features.count; i++)
			printf(i ? " %u" : "%u", features.items[i].id);
		putchar('\n');
		arena_reset(&arena);
	}
	arena_clear(&arena);
	free(line);
	return 0;
}

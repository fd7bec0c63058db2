/* Prints what the writer of a mail wrote, U+001F, and the signature: for the tests that are written in
 * Python. */
#include "base/text.h"
#include "mail/reply_cut.h"

#include <stdio.h>

int main(void)
{
	TEXT_CLEANUP struct text body = {0};
	struct reply_parts parts;
	struct arena arena;
	char piece[4096];
	size_t length;

	while ((length = fread(piece, 1, sizeof(piece), stdin)) > 0)
		text_add(&body, piece, length);
	arena_init(&arena);
	reply_cut((struct span){body.start, body.length}, &arena, &parts);
	fwrite(parts.own.start, 1, parts.own.length, stdout);
	putchar('\x1f');
	fwrite(parts.signature.start, 1, parts.signature.length, stdout);
	arena_clear(&arena);
	return 0;
}

/* The first line of what a file or pipe gives, for secrets. */
#include "settings/secret_line.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool secret_line_read(struct secret_line *line, int file, bool *ret_full)
{
	ssize_t got;

	*ret_full = line->length == sizeof(line->bytes);
	if (*ret_full)
		return false;
	got = read(file, line->bytes + line->length, sizeof(line->bytes) - line->length);
	if (got > 0)
		line->length += (size_t)got;
	return got > 0;
}

char *secret_line_take(struct secret_line *line)
{
	const char *line_break = memchr(line->bytes, '\n', line->length);
	size_t length = line_break ? (size_t)(line_break - line->bytes) : line->length;
	char *secret;

	if (length > 0 && line->bytes[length - 1] == '\r')
		length--;
	secret = malloc(length + 1);
	if (!secret)
		abort();
	memcpy(secret, line->bytes, length);
	secret[length] = '\0';
	return secret;
}

void secret_line_clear(struct secret_line *line)
{
	explicit_bzero(line, sizeof(*line));
}

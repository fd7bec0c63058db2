/* A short run of words looked for at one place: frames such as "join X" or "I will send". */
#include "letter/wording.h"

#include <string.h>

/* The element as a span, without "?", and the rest of the wording. */
static struct span next_element(const char **wording, bool *ret_optional)
{
	const size_t length = strcspn(*wording, " ");
	struct span element = {*wording, length};

	*wording += length;
	if (**wording == ' ')
		(*wording)++;
	*ret_optional = length > 1 && element.start[length - 1] == '?';
	element.length -= *ret_optional;
	return element;
}

static bool element_fits(struct span element, const struct token *token)
{
	const size_t length = strlen(token->lower);
	const char *at = element.start, *end = element.start + element.length;

	if (element.length == 1 && *at == '*')
		return token->kind == TOKEN_WORD;
	while (at < end) {
		const char *bar = memchr(at, '|', (size_t)(end - at));
		const char *stop = bar ? bar : end;

		if ((size_t)(stop - at) == length && memcmp(at, token->lower, length) == 0)
			return true;
		at = stop + 1;
	}
	return false;
}

/* Tokens matched, or UINT32_MAX. Wordings are ours and short, so the depth is small. */
static uint32_t match_from(const struct reading *reading, uint32_t token, uint32_t end, const char *wording)
{
	bool optional;
	struct span element;

	if (*wording == '\0')
		return 0;
	element = next_element(&wording, &optional);
	if (element.length > 2 && element.start[0] == '.' && element.start[1] == '.') {
		const uint32_t most = (uint32_t)(element.start[2] - '0');

		for (uint32_t skip = 0; skip <= most && token + skip <= end; skip++) {
			const uint32_t rest = match_from(reading, token + skip, end, wording);

			if (rest != UINT32_MAX)
				return skip + rest;
		}
		return UINT32_MAX;
	}
	if (token < end && element_fits(element, &reading->tokens[token])) {
		const uint32_t rest = match_from(reading, token + 1, end, wording);

		if (rest != UINT32_MAX)
			return rest + 1;
	}
	return optional ? match_from(reading, token, end, wording) : UINT32_MAX;
}

uint32_t wording_match(const struct reading *reading, uint32_t token, uint32_t end, const char *wording)
{
	const uint32_t count = match_from(reading, token, end, wording);

	return count == UINT32_MAX ? 0 : count;
}

uint32_t wording_find(const struct reading *reading, uint32_t from, uint32_t end, const char *wording)
{
	while (from < end && wording_match(reading, from, end, wording) == 0)
		from++;
	return from < end ? from : end;
}

uint32_t wording_find_any(
	const struct reading *reading, uint32_t from, uint32_t end, const char *const *wordings, size_t count)
{
	for (; from < end; from++)
		for (size_t i = 0; i < count; i++)
			if (wording_match(reading, from, end, wordings[i]) > 0)
				return from;
	return end;
}

bool wording_before(const struct reading *reading, uint32_t from, uint32_t token, const char *wording)
{
	enum { FARTHEST = 10 };

	for (uint32_t back = 1; back <= FARTHEST && token - from >= back; back++)
		if (wording_match(reading, token - back, token, wording) == back)
			return true;
	return false;
}

/* One line of a mail: what it is by itself. */
#include "mail/reply_line.h"

#include "base/text.h"
#include "mail/reply_words.h"

#include <string.h>

enum { RULE_SHORTEST = 3, CLOSING_LONGEST = 48, FIELD_LONGEST = 24 };

bool reply_starts_with(const char *folded, const char *const *words)
{
	for (; *words; words++)
		if (strncmp(folded, *words, strlen(*words)) == 0)
			return true;
	return false;
}

bool reply_holds(const char *folded, const char *const *words)
{
	for (; *words; words++)
		if (strstr(folded, *words))
			return true;
	return false;
}

static bool is_one_of(const char *folded, size_t length, const char *const *words)
{
	for (; *words; words++)
		if (strlen(*words) == length && memcmp(folded, *words, length) == 0)
			return true;
	return false;
}

static const char *fold(struct span line, struct arena *arena)
{
	char bytes[REPLY_FOLDED_MAX], folded[REPLY_FOLDED_MAX];
	struct span text = span_trim(line);
	size_t length = text.length < sizeof(bytes) - 1 ? text.length : sizeof(bytes) - 1;

	memcpy(bytes, text.start, length);
	bytes[length] = '\0';
	for (char *nul = bytes; (nul = memchr(nul, '\0', (size_t)(bytes + length - nul)));)
		*nul = ' ';
	text_fold(bytes, folded, sizeof(folded));
	return arena_strdup(arena, folded);
}

/* Only dashes, underscores and the like. */
static bool is_rule(const char *folded)
{
	return strlen(folded) >= RULE_SHORTEST && folded[strspn(folded, "-_=*#~+ ")] == '\0';
}

static bool is_mark(const char *folded)
{
	return strcmp(folded, "--") == 0 || strcmp(folded, "—") == 0 || strcmp(folded, "–") == 0 ||
	       strcmp(folded, "__") == 0 || strcmp(folded, "--=20") == 0;
}

static bool is_original(const char *folded)
{
	bool ruled = folded[0] == '-' || folded[0] == '_' || folded[0] == '*' || folded[0] == '=' ||
		     strncmp(folded, "##", 2) == 0;

	if (!ruled)
		return strncmp(folded, "begin forwarded message", 23) == 0 ||
		       strncmp(folded, "anfang der weitergeleiteten", 27) == 0 ||
		       strncmp(folded, "debut du message", 16) == 0;
	return reply_holds(folded, reply_original_words);
}

static enum reply_kind field_kind(const char *folded)
{
	const char *name = folded + strspn(folded, "*_ ");
	const char *colon = strchr(name, ':');
	size_t length = colon ? (size_t)(colon - name) : 0;

	while (length > 0 && strchr("* _", name[length - 1]))
		length--;
	/* The space before a colon as the French set it: U+00A0. */
	if (length > 1 && memcmp(name + length - 2, "\xc2\xa0", 2) == 0)
		length -= 2;
	if (length == 0 || length > FIELD_LONGEST)
		return REPLY_TEXT;
	if (is_one_of(name, length, reply_from_fields))
		return REPLY_FROM;
	return is_one_of(name, length, reply_other_fields) ? REPLY_FIELD : REPLY_TEXT;
}

static bool is_closing(const char *folded)
{
	const char *comma = strchr(folded, ',');
	size_t length = comma ? (size_t)(comma - folded) : strlen(folded);

	if (strlen(folded) > CLOSING_LONGEST)
		return false;
	while (length > 0 && strchr(",.!- ", folded[length - 1]))
		length--;
	return length > 0 && is_one_of(folded, length, reply_closings);
}

static enum reply_kind kind_of(struct span line, const char *folded)
{
	if (folded[0] == '\0')
		return REPLY_EMPTY;
	if (folded[0] == '>' || strncmp(folded, "&gt;", 4) == 0)
		return REPLY_QUOTE;
	if (folded[0] == '|')
		return REPLY_BAR;
	if (is_mark(folded))
		return REPLY_MARK;
	if (is_original(folded))
		return REPLY_ORIGINAL;
	if (is_rule(folded))
		return REPLY_RULE;
	if (reply_starts_with(folded + strspn(folded, "([*_ "), reply_device_words) && line.length < 90)
		return REPLY_DEVICE;
	if (is_closing(folded))
		return REPLY_CLOSING;
	if (reply_starts_with(folded + strspn(folded, "([*_ "), reply_disclaimers))
		return REPLY_DISCLAIMER;
	return field_kind(folded);
}

static struct span without_return(struct span line)
{
	while (line.length > 0 && line.start[line.length - 1] == '\r')
		line.length--;
	return line;
}

struct reply_line *reply_lines(struct span body, struct arena *arena, size_t *ret_count)
{
	size_t count = 1, used = 0;
	struct reply_line *lines;
	struct span rest = body, line;

	for (size_t i = 0; i < body.length; i++)
		count += body.start[i] == '\n';
	lines = arena_array(arena, struct reply_line, count);
	while (span_cut(&rest, '\n', &line)) {
		lines[used].text = without_return(line);
		lines[used].folded = fold(lines[used].text, arena);
		lines[used].kind = kind_of(lines[used].text, lines[used].folded);
		used++;
	}
	*ret_count = used;
	return lines;
}

/* The part of a mail that its writer wrote: without quoted text, without the signature. */
#include "mail/reply_cut.h"

#include "base/text.h"
#include "mail/reply_attribution.h"
#include "mail/reply_line.h"

#include <string.h>

enum {
	FIELD_REACH = 5,
	SIGNATURE_LINES = 22,
	CLOSING_LINES = 14,
	NAME_LONGEST = 70,
	RULED_LONGEST = 50,
	BLOCK_LONGEST = 110
};

struct cut {
	const struct reply_line *lines;
	size_t count;
	bool *kept;
	bool any; /* something was kept so far */
	size_t signature_first, signature_end;
};

static size_t next_filled(const struct cut *cut, size_t at)
{
	while (at < cut->count && (cut->lines[at].kind == REPLY_EMPTY || cut->lines[at].kind == REPLY_RULE))
		at++;
	return at;
}

/* Lines "From: …", "Sent: …" of a mail below: how many from here on; 0: none. */
static size_t head_length(const struct cut *cut, size_t at)
{
	size_t fields = 0, froms = 0, end = at;

	if (cut->lines[at].kind != REPLY_FROM && cut->lines[at].kind != REPLY_FIELD)
		return 0;
	for (size_t i = at; i < cut->count && i <= at + FIELD_REACH + fields; i++) {
		enum reply_kind kind = cut->lines[i].kind;
		if (kind == REPLY_FROM || kind == REPLY_FIELD)
			end = i + 1;
		fields += kind == REPLY_FIELD;
		froms += kind == REPLY_FROM;
		if ((kind == REPLY_TEXT || kind == REPLY_EMPTY) && fields + froms >= 2)
			break;
	}
	return (froms && fields) || fields >= 3 ? end - at : 0;
}

/* Where what somebody else wrote begins again, or the end. */
static bool begins_quote(const struct cut *cut, size_t at)
{
	enum reply_kind kind = cut->lines[at].kind;

	return kind == REPLY_QUOTE || kind == REPLY_ORIGINAL || head_length(cut, at) > 0 ||
	       reply_attribution(cut->lines, cut->count, at) > 0;
}

static bool is_postscript(const char *folded)
{
	return strncmp(folded, "ps", 2) == 0 ? strchr(": .,", folded[2]) != NULL && folded[2]
					     : strncmp(folded, "p.s", 3) == 0;
}

/* The end of the block that begins at `at`: the next quote or a postscript, and how many lines it holds. */
static size_t block_end(const struct cut *cut, size_t at, size_t *ret_filled)
{
	size_t end = at + 1;

	*ret_filled = 0;
	for (; end < cut->count && !begins_quote(cut, end) && !is_postscript(cut->lines[end].folded); end++)
		if (cut->lines[end].kind != REPLY_EMPTY && ++*ret_filled > SIGNATURE_LINES)
			break;
	return end;
}

/* "Best regards," and a name, a title, numbers: no sentence among them. */
static bool is_name_block(const struct cut *cut, size_t at, size_t end)
{
	const bool ruled = cut->lines[at].kind == REPLY_RULE;
	const size_t longest = ruled ? RULED_LONGEST : BLOCK_LONGEST;
	bool first = true;

	for (size_t i = at + 1; i < end; i++) {
		const struct reply_line *line = &cut->lines[i];
		size_t length = line->text.length;
		if (line->kind == REPLY_EMPTY)
			continue;
		if (line->kind == REPLY_DISCLAIMER || line->kind == REPLY_MARK ||
			line->kind == REPLY_DEVICE || (line->kind == REPLY_RULE && !ruled))
			return true;
		if (length > (first && !ruled ? NAME_LONGEST : longest) ||
			(length > 0 && strchr("?", line->text.start[length - 1])))
			return false;
		if (first && length > 30 && strchr(".!:", line->text.start[length - 1]))
			return false;
		first = false;
	}
	return true;
}

/* The end of a signature that begins here; 0: none does. */
static size_t signature_end(const struct cut *cut, size_t at)
{
	enum reply_kind kind = cut->lines[at].kind;
	size_t filled, end;

	if (kind != REPLY_MARK && kind != REPLY_RULE && kind != REPLY_DEVICE && kind != REPLY_CLOSING &&
		kind != REPLY_DISCLAIMER)
		return 0;
	if (kind == REPLY_DEVICE && at + 1 < cut->count && cut->lines[at + 1].kind != REPLY_EMPTY &&
		!begins_quote(cut, at + 1) && next_filled(cut, at + 2) < cut->count)
		return at + 1;
	end = block_end(cut, at, &filled);
	switch (kind) {
	case REPLY_CLOSING:
		return cut->any && filled <= CLOSING_LINES && is_name_block(cut, at, end) ? end : 0;
	case REPLY_RULE:
		return cut->any && filled <= CLOSING_LINES / 2 && is_name_block(cut, at, end) ? end : 0;
	case REPLY_DEVICE:
		return filled <= CLOSING_LINES ? end : at + 1;
	case REPLY_MARK:
		return filled <= SIGNATURE_LINES || span_is(cut->lines[at].text, "-- ") ? end : 0;
	default:
		return cut->any ? end : 0;
	}
}

static bool is_quote(const struct cut *cut, size_t at)
{
	return at < cut->count && (cut->lines[at].kind == REPLY_QUOTE || cut->lines[at].kind == REPLY_BAR);
}

/* Something of another mail begins here: returns where reading goes on, which is the end where all below is
 * quoted; 0: nothing begins. */
static size_t skip_quoted(const struct cut *cut, size_t at)
{
	size_t length = reply_attribution(cut->lines, cut->count, at), next;

	if (cut->lines[at].kind == REPLY_QUOTE)
		return at + 1;
	if (length > 0) {
		next = next_filled(cut, at + length);
		while (next < cut->count && cut->lines[next].kind == REPLY_BAR)
			next++;
		return is_quote(cut, next) || !cut->any                ? next
		       : next > at + length && is_quote(cut, next - 1) ? next
								       : cut->count;
	}
	length = cut->lines[at].kind == REPLY_ORIGINAL ? 1 : head_length(cut, at);
	if (length == 0)
		return 0;
	return cut->any ? cut->count : at + length;
}

static void walk(struct cut *cut)
{
	size_t next;

	for (size_t at = 0; at < cut->count; at = next) {
		next = skip_quoted(cut, at);
		if (next > 0)
			continue;
		next = signature_end(cut, at);
		if (next > 0) {
			if (cut->signature_end == 0) {
				cut->signature_first = at;
				cut->signature_end = next;
			}
			continue;
		}
		next = at + 1;
		cut->kept[at] = true;
		cut->any =
			cut->any || (cut->lines[at].kind != REPLY_EMPTY && cut->lines[at].kind != REPLY_RULE);
	}
}

static bool is_bare(const struct cut *cut, size_t at)
{
	return !cut->kept[at] || cut->lines[at].kind == REPLY_EMPTY || cut->lines[at].kind == REPLY_RULE;
}

static struct span between(const struct cut *cut, size_t first, size_t end)
{
	const struct span *last = &cut->lines[end - 1].text;

	return (struct span){cut->lines[first].text.start,
		(size_t)(last->start + last->length - cut->lines[first].text.start)};
}

/* What was kept, as one piece: the text itself, or a copy where something in between was cut. */
static struct span gather(const struct cut *cut, struct arena *arena)
{
	TEXT_CLEANUP struct text text = {0};
	size_t first = 0, end = cut->count;
	bool whole = true;

	while (first < end && is_bare(cut, first))
		first++;
	while (end > first && is_bare(cut, end - 1))
		end--;
	if (first == end)
		return (struct span){"", 0};
	for (size_t i = first; i < end; i++)
		whole = whole && cut->kept[i];
	if (whole)
		return between(cut, first, end);
	for (size_t i = first; i < end; i++) {
		if (!cut->kept[i])
			continue;
		text_add(&text, cut->lines[i].text.start, cut->lines[i].text.length);
		if (i + 1 < end)
			text_add_char(&text, '\n');
	}
	return (struct span){arena_copy(arena, text.start, text.length), text.length};
}

void reply_cut(struct span body, struct arena *arena, struct reply_parts *ret_parts)
{
	struct cut cut = {0};

	cut.lines = reply_lines(body, arena, &cut.count);
	cut.kept = arena_array(arena, bool, cut.count + 1);
	walk(&cut);
	ret_parts->own = gather(&cut, arena);
	ret_parts->signature = cut.signature_end > 0 ? between(&cut, cut.signature_first, cut.signature_end)
						     : (struct span){"", 0};
}

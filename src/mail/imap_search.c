/* Which messages are there: searches, whose answers are not believed beyond what was asked. */
#include "mail/imap_search.h"

#include "mail/imap_check.h"
#include "mail/imap_command.h"
#include "mail/imap_talk.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 1024 };

struct found {
	uint32_t first, last;
	uint32_t *uids;
	size_t count, room;
};

static void found_clear(struct found *found)
{
	free(found->uids);
}

#define FOUND_CLEANUP __attribute__((cleanup(found_clear)))

static bool add_uid(struct found *found, uint32_t uid)
{
	if (uid < found->first || uid > found->last)
		return true;
	if (found->count == IMAP_MAX_UIDS)
		return false;
	if (found->count == found->room) {
		found->room = found->room ? 2 * found->room : FIRST_ROOM;
		found->uids = realloc(found->uids, found->room * sizeof(*found->uids));
		if (!found->uids)
			abort();
	}
	found->uids[found->count++] = uid;
	return true;
}

static bool hear_search(struct imap *imap, void *closure)
{
	struct found *found = closure;
	uint32_t uid;
	if (imap->answer.kind != IMAP_ANSWER_SEARCH)
		return true;
	for (;;) {
		struct imap_token token = imap_cursor_next(&imap->answer.data);
		if (token.kind == IMAP_TOKEN_END)
			return true;
		if (token.kind == IMAP_TOKEN_OPEN) /* (MODSEQ n) stands at its end */
			return true;
		if (token.kind != IMAP_TOKEN_ATOM || !imap_number(token.text, &uid) || uid == 0 ||
			!add_uid(found, uid))
			return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	}
}

static int compare(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	return (a > b) - (a < b);
}

static size_t sort_unique(uint32_t *uids, size_t count)
{
	size_t kept = 0;
	bool sorted = true;
	for (size_t i = 1; i < count && sorted; i++)
		sorted = uids[i - 1] <= uids[i];
	if (!sorted)
		qsort(uids, count, sizeof(*uids), compare);
	for (size_t i = 0; i < count; i++)
		if (i == 0 || uids[i] != uids[kept - 1])
			uids[kept++] = uids[i];
	return kept;
}

bool imap_search(struct imap *imap, const char *criteria, uint32_t first, uint32_t last, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count)
{
	FOUND_CLEANUP struct found found = {.first = first, .last = last};
	const struct imap_hearer hearer = {hear_search, &found};
	if (!imap_command_run(imap, arena_format(&imap->scratch, "UID SEARCH %s", criteria), &hearer))
		return false;
	*ret_count = sort_unique(found.uids, found.count);
	*ret_uids = arena_array(arena, uint32_t, *ret_count + 1);
	if (*ret_count > 0)
		memcpy(*ret_uids, found.uids, *ret_count * sizeof(**ret_uids));
	return true;
}

bool imap_uids(struct imap *imap, uint32_t first, uint32_t last, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err)
{
	char end[16] = "*";
	if (!imap_command_begin(imap))
		return imap_command_explain(imap, err);
	if (first == 0)
		first = 1;
	if (last != UINT32_MAX)
		snprintf(end, sizeof(end), "%u", (unsigned)last);
	if (first > last) {
		*ret_uids = arena_array(arena, uint32_t, 1);
		*ret_count = 0;
		return true;
	}
	const char *criteria = arena_format(&imap->scratch, "UID %u:%s", (unsigned)first, end);
	return imap_search(imap, criteria, first, last, arena, ret_uids, ret_count) ||
	       imap_command_explain(imap, err);
}

bool imap_uids_since(struct imap *imap, struct day day, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err)
{
	int year, month, month_day;
	if (!imap_command_begin(imap))
		return imap_command_explain(imap, err);
	day_split(day, &year, &month, &month_day);
	const char *criteria =
		arena_format(&imap->scratch, "SINCE %d-%.3s-%04d", month_day, month_names[month - 1], year);
	return imap_search(imap, criteria, 1, UINT32_MAX, arena, ret_uids, ret_count) ||
	       imap_command_explain(imap, err);
}

bool imap_uids_with(struct imap *imap, const char *field, const char *text, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err)
{
	if (!imap_command_begin(imap))
		return imap_command_explain(imap, err);
	if (!imap_check_search(field, text, err))
		return imap_wire_fail(imap, IMAP_REFUSED);
	const char *criteria =
		arena_format(&imap->scratch, "HEADER %s %s", field, imap_command_quote(imap, text));
	return imap_search(imap, criteria, 1, UINT32_MAX, arena, ret_uids, ret_count) ||
	       imap_command_explain(imap, err);
}

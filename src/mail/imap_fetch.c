/* Parts of many messages by UID FETCH: a few commands at once, and each message that was asked for at most
 * once. */
#include "mail/imap_fetch.h"

#include "mail/imap_command.h"
#include "mail/imap_search.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The server never waits for us while it still has a command, and a command is never long. */
enum { AT_ONCE = 2, BATCH_UIDS = 1000, SET_SIZE = 2048, RANGE_SIZE = 24 };

struct fetching {
	struct imap *imap;
	const struct imap_fetch *fetch;
	struct arena arena;
	uint32_t *uids; /* ascending */
	bool *taken;
	size_t count, asked, taken_count;
	uint32_t tags[AT_ONCE];
	size_t under_way;
	bool refused;
	struct imap_deadline deadline;
};

static void fetching_clear(struct fetching *fetching)
{
	arena_clear(&fetching->arena);
}

#define FETCHING_CLEANUP __attribute__((cleanup(fetching_clear)))

static int compare(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	return (a > b) - (a < b);
}

static void fetching_init(struct fetching *fetching, const uint32_t *uids, size_t count)
{
	arena_init(&fetching->arena);
	fetching->uids = arena_array(&fetching->arena, uint32_t, count + 1);
	fetching->taken = arena_array(&fetching->arena, bool, count + 1);
	if (count > 0)
		memcpy(fetching->uids, uids, count * sizeof(*uids));
	qsort(fetching->uids, count, sizeof(*uids), compare);
	for (size_t i = 0; i < count; i++)
		if (fetching->uids[i] > 0 &&
			(fetching->count == 0 || fetching->uids[i] != fetching->uids[fetching->count - 1]))
			fetching->uids[fetching->count++] = fetching->uids[i];
}

/* Writes the next of those that are still to be had as "1:5,7", from *at on, which moves on. */
static void print_set(const struct fetching *fetching, size_t *at, char set[SET_SIZE])
{
	size_t length = 0, end = *at;
	set[0] = '\0';
	while (end < fetching->count && length + RANGE_SIZE < SET_SIZE && end - *at < BATCH_UIDS) {
		if (fetching->taken[end]) {
			end++;
			continue;
		}
		size_t begin = end++;
		while (end < fetching->count && end - *at < BATCH_UIDS && !fetching->taken[end] &&
			fetching->uids[end] == fetching->uids[end - 1] + 1)
			end++;
		const char *comma = length > 0 ? "," : "";
		if (end - begin == 1)
			length += (size_t)snprintf(set + length, SET_SIZE - length, "%s%u", comma,
				(unsigned)fetching->uids[begin]);
		else
			length += (size_t)snprintf(set + length, SET_SIZE - length, "%s%u:%u", comma,
				(unsigned)fetching->uids[begin], (unsigned)fetching->uids[end - 1]);
	}
	*at = end;
}

static bool ask_more(struct fetching *fetching)
{
	char set[SET_SIZE];
	struct imap *imap = fetching->imap;
	while (fetching->under_way < AT_ONCE && fetching->asked < fetching->count) {
		print_set(fetching, &fetching->asked, set);
		const char *command =
			arena_format(&imap->scratch, "UID FETCH %s (%s)", set, fetching->fetch->items);
		if (!imap_command_send(imap, command, &fetching->deadline))
			return false;
		fetching->tags[fetching->under_way++] = imap->tag;
	}
	return true;
}

/* Answers of which nobody asked for are let go by; they may tell of flags. */
static bool take(struct fetching *fetching)
{
	struct imap *imap = fetching->imap;
	struct imap_item item;
	if (!imap_item_parse(imap->answer.data, fetching->fetch->section, &imap->scratch, &item))
		return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	if (!item.there)
		return true;
	if (item.uid == 0)
		return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	const uint32_t *found =
		bsearch(&item.uid, fetching->uids, fetching->asked, sizeof(item.uid), compare);
	if (!found || fetching->taken[found - fetching->uids])
		return true;
	fetching->taken[found - fetching->uids] = true;
	fetching->taken_count++;
	bool taken = fetching->fetch->take(fetching->fetch->closure, &item);
	arena_reset(&imap->scratch);
	return taken || imap_wire_fail(imap, IMAP_OTHER);
}

static bool end_one(struct fetching *fetching)
{
	struct imap *imap = fetching->imap;
	size_t which = 0;
	while (which < fetching->under_way && !imap_command_ends(imap, fetching->tags[which]))
		which++;
	if (which == fetching->under_way)
		return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	fetching->tags[which] = fetching->tags[--fetching->under_way];
	if (!imap_command_judge(imap))
		fetching->refused = true;
	fetching->deadline = imap_wire_deadline(imap);
	return true;
}

static bool fetch_all(struct fetching *fetching)
{
	struct imap *imap = fetching->imap;
	while (fetching->under_way > 0 || fetching->asked < fetching->count) {
		if (!ask_more(fetching) || !imap_command_next(imap, &fetching->deadline))
			return false;
		bool good = true;
		if (imap->answer.kind == IMAP_ANSWER_FETCH)
			good = take(fetching);
		else if (imap->answer.kind == IMAP_ANSWER_TAGGED)
			good = end_one(fetching);
		else if (imap->answer.kind == IMAP_ANSWER_GO_ON)
			good = imap_wire_fail(imap, IMAP_BAD_ANSWER);
		if (!good)
			return false;
	}
	return true;
}

/* Are those that did not come really gone? Only then may they be left out. */
static bool check_gone(struct fetching *fetching)
{
	struct imap *imap = fetching->imap;
	char set[SET_SIZE];
	for (size_t at = 0; at < fetching->count;) {
		uint32_t *found;
		size_t count;
		print_set(fetching, &at, set);
		if (!set[0])
			continue;
		const char *criteria = arena_format(&imap->scratch, "UID %s", set);
		if (!imap_search(imap, criteria, 1, UINT32_MAX, &imap->scratch, &found, &count))
			return false;
		for (size_t i = 0; i < count; i++) {
			const uint32_t *uid =
				bsearch(&found[i], fetching->uids, fetching->count, sizeof(*found), compare);
			if (uid && !fetching->taken[uid - fetching->uids])
				return imap_wire_fail(
					imap, fetching->refused ? IMAP_REFUSED : IMAP_BAD_ANSWER);
		}
		arena_reset(&imap->scratch);
	}
	return true;
}

bool imap_fetch_run(struct imap *imap, const struct imap_fetch *fetch, const uint32_t *uids, size_t count)
{
	FETCHING_CLEANUP struct fetching fetching = {
		.imap = imap, .fetch = fetch, .deadline = imap_wire_deadline(imap)};
	fetching_init(&fetching, uids, count);
	if (!fetch_all(&fetching))
		return false;
	if (fetching.taken_count < fetching.count && !check_gone(&fetching))
		return false;
	imap->problem = IMAP_FINE;
	return true;
}

/* The heads of messages, and whole ones. */
#include "mail/imap_command.h"
#include "mail/imap_fetch.h"
#include "mail/imap_talk.h"

#include <string.h>

struct taking {
	struct imap *imap;
	const struct imap_heads *heads;
	struct error *err;
	bool stopped;
};

/* Without the empty line below it. */
static struct span above_empty_line(struct span head)
{
	if (head.length >= 1 && head.start[head.length - 1] == '\n') {
		size_t end = head.length - 1;
		if (end > 0 && head.start[end - 1] == '\r')
			end--;
		if (end == 0 || head.start[end - 1] == '\n')
			head.length = end;
	}
	return head;
}

static bool take_head(void *closure, const struct imap_item *item)
{
	struct taking *taking = closure;
	struct imap_head head = {.uid = item->uid,
		.size = item->size,
		.arrived = item->arrived,
		.head = item->cut ? item->part : above_empty_line(item->part),
		.cut = item->cut};
	taking->stopped =
		!taking->heads->take(taking->heads->closure, &head, &taking->imap->scratch, taking->err);
	return !taking->stopped;
}

/* How large a literal may be, for as long as one call. */
static void allow(struct imap *imap, uint64_t max, size_t keep)
{
	imap->frame.literal_max = max;
	imap->frame.literal_keep = keep;
}

bool imap_fetch_heads(struct imap *imap, const uint32_t *uids, size_t count, const struct imap_heads *heads,
	struct error *err)
{
	struct taking taking = {.imap = imap, .heads = heads, .err = err};
	const struct imap_fetch fetch = {.items = "UID RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER]",
		.section = "BODY[HEADER]",
		.take = take_head,
		.closure = &taking};
	if (!imap_command_begin(imap))
		return imap_command_explain(imap, err);
	allow(imap, UINT32_MAX, IMAP_MAX_HEAD);
	bool done = imap_fetch_run(imap, &fetch, uids, count);
	allow(imap, IMAP_MAX_LINE, IMAP_MAX_LINE);
	return done || (taking.stopped ? false : imap_command_explain(imap, err));
}

struct letter {
	struct arena *arena;
	struct span bytes;
	bool there;
};

static bool take_message(void *closure, const struct imap_item *item)
{
	struct letter *letter = closure;
	letter->bytes = (struct span){
		arena_copy(letter->arena, item->part.start, item->part.length), item->part.length};
	letter->there = true;
	return true;
}

bool imap_fetch_message(
	struct imap *imap, uint32_t uid, struct arena *arena, struct span *ret_message, struct error *err)
{
	struct letter letter = {.arena = arena};
	const struct imap_fetch fetch = {
		.items = "UID BODY.PEEK[]", .section = "BODY[]", .take = take_message, .closure = &letter};
	if (!imap_command_begin(imap))
		return imap_command_explain(imap, err);
	allow(imap, IMAP_MAX_LITERAL, IMAP_MAX_LITERAL);
	bool done = imap_fetch_run(imap, &fetch, &uid, 1);
	allow(imap, IMAP_MAX_LINE, IMAP_MAX_LINE);
	if (done && !letter.there)
		imap_wire_fail(imap, IMAP_GONE);
	if (!done || !letter.there)
		return imap_command_explain(imap, err);
	*ret_message = letter.bytes;
	return true;
}

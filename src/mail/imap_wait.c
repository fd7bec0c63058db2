/* Waiting for something to arrive in the folder: by IDLE (RFC 2177), else by asking now and then. */
#include "mail/imap_command.h"
#include "mail/imap_talk.h"

#include <poll.h>

/* How long an end may take where somebody waits for it, and how much a server may tell meanwhile. */
enum { HASTE_SECONDS = 5, ANSWERS_MAX = 100000 };

struct waiting {
	struct imap *imap;
	int64_t until_ms;
	int wake;
	bool woken;
	uint32_t answers;
};

static int64_t earlier(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* Until the server says something, somebody wakes us, or it is time. */
static void sleep_until(struct waiting *waiting, int64_t until_ms)
{
	struct pollfd ready[2] = {
		{.fd = waiting->imap->socket, .events = POLLIN}, {.fd = waiting->wake, .events = POLLIN}};
	int64_t left = until_ms - imap_clock_ms();
	if (left > 0 && poll(ready, 2, left < INT32_MAX ? (int)left : INT32_MAX) > 0)
		waiting->woken = ready[1].revents != 0;
}

static bool arrived(const struct imap *imap)
{
	return imap->count > imap->known;
}

/* What IDLE tells, up to the end of the command or to nothing more being there. */
static bool hear_idle(struct waiting *waiting, bool *ret_ended)
{
	struct imap *imap = waiting->imap;
	bool there = true;
	while (!*ret_ended && !arrived(imap)) {
		if (!imap_wire_peek(imap, &there))
			return false;
		if (!there)
			return true;
		if (!imap_command_note(imap))
			return false;
		*ret_ended = imap_command_ends(imap, imap->tag);
		bool stray = imap->answer.kind == IMAP_ANSWER_TAGGED && !*ret_ended;
		if (stray || ++waiting->answers > ANSWERS_MAX)
			return imap_wire_fail(imap, IMAP_BAD_ANSWER);
		if (imap_clock_ms() >= waiting->until_ms)
			return true;
	}
	return true;
}

static bool finish_idle(struct waiting *waiting)
{
	struct imap *imap = waiting->imap;
	uint32_t haste = imap->limits.command_seconds;
	if (waiting->woken && haste > HASTE_SECONDS)
		haste = HASTE_SECONDS;
	struct imap_deadline deadline = imap_wire_deadline(imap);
	deadline.total_ms = earlier(deadline.total_ms, imap_clock_ms() + haste * INT64_C(1000));
	if (!imap_wire_send(imap, span_of("DONE\r\n"), &deadline))
		return false;
	while (imap_command_next(imap, &deadline)) {
		if (imap_command_ends(imap, imap->tag))
			return imap_command_judge(imap);
		if (imap->answer.kind == IMAP_ANSWER_TAGGED || ++waiting->answers > ANSWERS_MAX)
			return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	}
	return false;
}

/* *ret_refused where the server takes no IDLE after all. */
static bool begin_idle(struct waiting *waiting, bool *ret_refused)
{
	struct imap *imap = waiting->imap;
	struct imap_deadline deadline = imap_wire_deadline(imap);
	if (!imap_command_send(imap, "IDLE", &deadline))
		return false;
	while (imap_command_next(imap, &deadline)) {
		if (imap->answer.kind == IMAP_ANSWER_GO_ON)
			return true;
		*ret_refused = imap_command_ends(imap, imap->tag) && imap->answer.status != IMAP_OK;
		if (*ret_refused)
			return true;
		if (imap->answer.kind == IMAP_ANSWER_TAGGED || ++waiting->answers > ANSWERS_MAX)
			return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	}
	return false;
}

/* One IDLE, until something arrives or it has to be begun anew. */
static bool idle(struct waiting *waiting)
{
	struct imap *imap = waiting->imap;
	int64_t until =
		earlier(waiting->until_ms, imap_clock_ms() + imap->limits.idle_seconds * INT64_C(1000));
	bool ended = false, refused = false;
	if (!begin_idle(waiting, &refused))
		return false;
	if (refused) {
		imap->can_idle = false;
		return true;
	}
	for (;;) {
		if (!hear_idle(waiting, &ended))
			return false;
		if (ended)
			return imap_command_judge(imap) || imap_wire_fail(imap, IMAP_BAD_ANSWER);
		if (arrived(imap) || waiting->woken || imap_clock_ms() >= until)
			return finish_idle(waiting);
		sleep_until(waiting, until);
	}
}

/* Sleeps, then asks. */
static bool ask_again(struct waiting *waiting)
{
	struct imap *imap = waiting->imap;
	int64_t until =
		earlier(waiting->until_ms, imap_clock_ms() + imap->limits.poll_seconds * INT64_C(1000));
	while (!waiting->woken && imap_clock_ms() < until) {
		struct pollfd ready = {.fd = waiting->wake, .events = POLLIN};
		int64_t left = until - imap_clock_ms();
		waiting->woken = poll(&ready, 1, left < INT32_MAX ? (int)left : INT32_MAX) > 0;
	}
	return waiting->woken || imap_command_run(imap, "NOOP", NULL);
}

bool imap_wait(struct imap *imap, uint32_t seconds, int wake, bool *ret_arrived, struct error *err)
{
	struct waiting waiting = {
		.imap = imap, .wake = wake, .until_ms = imap_clock_ms() + seconds * INT64_C(1000)};
	if (!imap_command_begin(imap))
		return imap_command_explain(imap, err);
	do {
		if (!arrived(imap) && !(imap->can_idle ? idle(&waiting) : ask_again(&waiting)))
			return imap_command_explain(imap, err);
		arena_reset(&imap->scratch);
	} while (!arrived(imap) && !waiting.woken && imap_clock_ms() < waiting.until_ms);
	*ret_arrived = arrived(imap);
	imap->known = imap->count;
	return true;
}

/* An open mailbox: its connection, and the answers that come over it one by one. */
#include "mail/imap_wire.h"

#include <poll.h>
#include <string.h>
#include <time.h>

enum { IN_SIZE = 64 * 1024 };

int64_t imap_clock_ms(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * INT64_C(1000) + now.tv_nsec / 1000000;
}

struct imap_deadline imap_wire_deadline(const struct imap *imap)
{
	int64_t now = imap_clock_ms();
	return (struct imap_deadline){now + imap->limits.total_seconds * INT64_C(1000),
		now + imap->limits.command_seconds * INT64_C(1000)};
}

void imap_wire_end(struct imap *imap)
{
	curl_easy_cleanup(imap->curl);
	imap->curl = NULL;
	imap->validity = imap->count = imap->known = 0;
	imap->in_start = imap->in_end = 0;
	imap_frame_clear(&imap->frame);
}

bool imap_wire_fail(struct imap *imap, enum imap_problem problem)
{
	imap->problem = problem;
	if (problem != IMAP_FINE && problem != IMAP_REFUSED && problem != IMAP_GONE)
		imap_wire_end(imap);
	return false;
}

void imap_wire_note(struct imap *imap, struct span text)
{
	const char *secret = imap->account.password ? imap->account.password : imap->account.token;
	size_t length = 0;
	imap->said[0] = '\0';
	if (text.length == 0 || memmem(text.start, text.length, secret, strlen(secret)))
		return;
	for (; length < text.length && length + 1 < sizeof(imap->said); length++) {
		char c = text.start[length];
		imap->said[length] = c >= ' ' && c < 0x7f ? c : '?';
	}
	imap->said[length] = '\0';
}

static bool wait_for(struct imap *imap, short events, const struct imap_deadline *deadline)
{
	int64_t until = deadline->total_ms < deadline->quiet_ms ? deadline->total_ms : deadline->quiet_ms;
	int64_t left = until - imap_clock_ms();
	struct pollfd ready = {.fd = imap->socket, .events = events};
	if (left <= 0)
		return imap_wire_fail(imap, IMAP_TIMED_OUT);
	poll(&ready, 1, left < INT32_MAX ? (int)left : INT32_MAX);
	return true;
}

static void moved(const struct imap *imap, struct imap_deadline *deadline)
{
	deadline->quiet_ms = imap_clock_ms() + imap->limits.command_seconds * INT64_C(1000);
}

/* Without waiting; *ret_count is 0 where nothing has come. */
static bool receive(struct imap *imap, size_t *ret_count)
{
	imap->in_start = imap->in_end = 0;
	CURLcode code = curl_easy_recv(imap->curl, imap->in, IN_SIZE, &imap->in_end);
	*ret_count = imap->in_end;
	if (code == CURLE_AGAIN) {
		*ret_count = imap->in_end = 0;
		return true;
	}
	return (code == CURLE_OK && imap->in_end > 0) || imap_wire_fail(imap, IMAP_CONNECTION_LOST);
}

static bool bad_answer(struct imap *imap)
{
	imap->said[0] = '\0';
	return imap_wire_fail(imap, IMAP_BAD_ANSWER);
}

/* What libcurl read beyond the end of the login is lost, so that the rest of a line may come first. */
static bool is_rest_of_line(struct imap *imap)
{
	bool rest = !imap->heard && imap->frame.literal_count == 0;
	if (rest)
		imap_frame_next(&imap->frame);
	imap->heard = true;
	return rest;
}

/* Feeds what has come to the frame; what is there then is an answer, or more has to come. */
static bool use_input(struct imap *imap, bool *ret_there)
{
	for (;;) {
		struct span bytes = {imap->in + imap->in_start, imap->in_end - imap->in_start};
		imap->in_start += imap_frame_take(&imap->frame, bytes);
		*ret_there = imap->frame.state == IMAP_FRAME_WHOLE;
		if (imap->frame.state == IMAP_FRAME_MALFORMED)
			return bad_answer(imap);
		if (!*ret_there)
			return true;
		if (imap_answer_parse(&imap->frame, &imap->answer)) {
			imap->heard = true;
			return true;
		}
		if (!is_rest_of_line(imap))
			return bad_answer(imap);
	}
}

bool imap_wire_peek(struct imap *imap, bool *ret_there)
{
	size_t count = 1;
	if (imap->frame.state == IMAP_FRAME_WHOLE)
		imap_frame_next(&imap->frame);
	if (!use_input(imap, ret_there))
		return false;
	while (!*ret_there && count > 0)
		if (!receive(imap, &count) || !use_input(imap, ret_there))
			return false;
	return true;
}

bool imap_wire_next(struct imap *imap, struct imap_deadline *deadline)
{
	bool there = false;
	size_t count = 0;
	if (imap->frame.state == IMAP_FRAME_WHOLE)
		imap_frame_next(&imap->frame);
	if (!use_input(imap, &there))
		return false;
	while (!there) {
		if (!receive(imap, &count) || !use_input(imap, &there))
			return false;
		if (count > 0)
			moved(imap, deadline);
		if (!there && imap_clock_ms() >= deadline->total_ms)
			return imap_wire_fail(imap, IMAP_TIMED_OUT);
		if (count == 0 && !wait_for(imap, POLLIN, deadline))
			return false;
	}
	return imap_clock_ms() < deadline->total_ms || imap_wire_fail(imap, IMAP_TIMED_OUT);
}

bool imap_wire_send(struct imap *imap, struct span bytes, struct imap_deadline *deadline)
{
	while (bytes.length > 0) {
		size_t sent = 0;
		CURLcode code = curl_easy_send(imap->curl, bytes.start, bytes.length, &sent);
		if (code != CURLE_OK && code != CURLE_AGAIN)
			return imap_wire_fail(imap, IMAP_CONNECTION_LOST);
		bytes.start += sent;
		bytes.length -= sent;
		if (sent > 0)
			moved(imap, deadline);
		else if (!wait_for(imap, POLLOUT, deadline))
			return false;
		if (imap_clock_ms() >= deadline->total_ms)
			return imap_wire_fail(imap, IMAP_TIMED_OUT);
	}
	return true;
}

/* One answer of an IMAP server cut out of the bytes as they come in: its lines and the literals between them.
 */
#include "mail/imap_frame.h"

#include "mail/imap.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 4096, ROOM_KEPT = 1024 * 1024, DIGITS_MAX = 10 };

/* An answer of any length, which is handed on in parts. */
static const char numbers_head[] = "* SEARCH ";
enum { NUMBERS_HEAD = sizeof(numbers_head) - 1 };

void imap_frame_init(struct imap_frame *frame)
{
	*frame = (struct imap_frame){.literal_max = IMAP_MAX_LINE, .literal_keep = IMAP_MAX_LINE};
}

void imap_frame_clear(struct imap_frame *frame)
{
	free(frame->bytes);
	imap_frame_init(frame);
}

void imap_frame_next(struct imap_frame *frame)
{
	size_t rest = frame->tail ? frame->length - frame->tail : 0;
	if (frame->tail)
		memmove(frame->bytes + NUMBERS_HEAD, frame->bytes + frame->tail, rest);
	if (frame->capacity > ROOM_KEPT) {
		free(frame->bytes);
		frame->bytes = NULL;
		frame->capacity = 0;
	}
	frame->length = frame->line_length = frame->tail ? NUMBERS_HEAD + rest : 0;
	frame->line_start = frame->tail = frame->literal_count = 0;
	frame->literal_left = 0;
	frame->state = IMAP_FRAME_OPEN;
}

/* Grows by what has come, never by what was announced. */
static void keep(struct imap_frame *frame, const char *start, size_t length)
{
	size_t wanted = frame->length + length;
	if (wanted > frame->capacity) {
		size_t capacity = frame->capacity ? frame->capacity : FIRST_ROOM;
		while (capacity < wanted)
			capacity *= 2;
		frame->bytes = realloc(frame->bytes, capacity);
		if (!frame->bytes)
			abort();
		frame->capacity = capacity;
	}
	memcpy(frame->bytes + frame->length, start, length);
	frame->length += length;
}

static size_t take_literal(struct imap_frame *frame, struct span bytes)
{
	struct imap_literal *literal = &frame->literals[frame->literal_count - 1];
	size_t count = bytes.length < frame->literal_left ? bytes.length : (size_t)frame->literal_left;
	size_t room = frame->literal_keep - literal->kept, kept = count < room ? count : room;
	keep(frame, bytes.start, kept);
	literal->kept += kept;
	frame->literal_left -= count;
	if (frame->literal_left == 0)
		frame->line_start = frame->length;
	return count;
}

/* Words for people may end in anything. */
static bool is_prose(const struct imap_frame *frame)
{
	static const char *const words[] = {"OK ", "NO ", "BAD ", "BYE ", "PREAUTH "};
	struct span line = {frame->bytes, frame->length}, first;
	if (frame->literal_count > 0)
		return false;
	if (!span_cut(&line, ' ', &first) || span_is(first, "+"))
		return true;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t length = strlen(words[i]);
		if (line.length >= length && span_is_nocase((struct span){line.start, length}, words[i]))
			return true;
	}
	return false;
}

/* {123} at the end of a line; its size, or -1 for none. */
static int64_t announced(struct span line)
{
	int64_t size = 0;
	size_t at = line.length, digits = 0;
	if (at < 3 || line.start[--at] != '}')
		return -1;
	if (line.start[at - 1] == '+')
		at--;
	while (at > 0 && line.start[at - 1] >= '0' && line.start[at - 1] <= '9')
		at--, digits++;
	if (digits == 0 || at == 0 || line.start[at - 1] != '{')
		return -1;
	if (digits > DIGITS_MAX)
		return INT64_MAX;
	for (; line.start[at] >= '0' && line.start[at] <= '9'; at++)
		size = size * 10 + (line.start[at] - '0');
	return size;
}

static void end_line(struct imap_frame *frame)
{
	size_t end = frame->length - 1;
	if (end > frame->line_start && frame->bytes[end - 1] == '\r')
		end--;
	struct span line = {frame->bytes + frame->line_start, end - frame->line_start};
	int64_t size = announced(line);
	if (size < 0 || is_prose(frame)) {
		frame->length = end;
		frame->state = IMAP_FRAME_WHOLE;
		return;
	}
	if (frame->literal_count == IMAP_FRAME_LITERALS || (uint64_t)size > frame->literal_max) {
		frame->state = IMAP_FRAME_MALFORMED;
		return;
	}
	frame->literals[frame->literal_count++] =
		(struct imap_literal){.at = frame->length, .size = (uint64_t)size};
	frame->literal_left = (uint64_t)size;
	frame->line_start = frame->length;
}

/* A line as long as allowed without an end: only a list of numbers may go on. */
static void cut_line(struct imap_frame *frame)
{
	struct span head = {frame->bytes, NUMBERS_HEAD};
	const char *space = memrchr(frame->bytes, ' ', frame->length);
	if (frame->literal_count == 0 && span_is_nocase(head, numbers_head) &&
		space > frame->bytes + NUMBERS_HEAD) {
		frame->tail = (size_t)(space - frame->bytes) + 1;
		frame->state = IMAP_FRAME_WHOLE;
	} else {
		frame->state = IMAP_FRAME_MALFORMED;
	}
}

static size_t take_line(struct imap_frame *frame, struct span bytes)
{
	size_t room = IMAP_MAX_LINE - frame->line_length, count = bytes.length < room ? bytes.length : room;
	const char *end = memchr(bytes.start, '\n', count);
	if (end)
		count = (size_t)(end - bytes.start) + 1;
	keep(frame, bytes.start, count);
	frame->line_length += count;
	if (memchr(bytes.start, '\0', count))
		frame->state = IMAP_FRAME_MALFORMED;
	else if (end)
		end_line(frame);
	else if (frame->line_length == IMAP_MAX_LINE)
		cut_line(frame);
	return count;
}

size_t imap_frame_take(struct imap_frame *frame, struct span bytes)
{
	size_t taken = 0;
	while (frame->state == IMAP_FRAME_OPEN && taken < bytes.length) {
		struct span rest = {bytes.start + taken, bytes.length - taken};
		taken += frame->literal_left > 0 ? take_literal(frame, rest) : take_line(frame, rest);
	}
	return taken;
}

/* Answers of a mailbox: whatever bytes come and however they are cut, the same answers are read, within the
 * limits. */
#include "mail/imap.h"
#include "mail/imap_item.h"
#include "mail/imap_parse.h"
#include "mail/imap_roles.h"

#include <assert.h>
#include <string.h>

enum { KEEP = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* What was read, as one number. */
static uint64_t mix(uint64_t sum, const void *start, size_t length)
{
	const unsigned char *at = start;
	for (size_t i = 0; i < length; i++)
		sum = (sum ^ at[i]) * UINT64_C(0x100000001b3);
	return (sum ^ length) * UINT64_C(0x100000001b3);
}

static void check_inside(const struct imap_frame *frame, struct span part)
{
	assert(part.length == 0 ||
		(part.start >= frame->bytes && part.start + part.length <= frame->bytes + frame->length));
}

static uint64_t walk(const struct imap_frame *frame, struct imap_cursor cursor, struct arena *arena)
{
	uint64_t sum = 0;
	size_t steps = 0;
	for (;;) {
		struct imap_token token = imap_cursor_next(&cursor);
		sum = mix(sum, &token.kind, sizeof(token.kind));
		if (token.kind == IMAP_TOKEN_END || token.kind == IMAP_TOKEN_MALFORMED)
			break;
		check_inside(frame, token.text);
		sum = mix(sum, token.text.start, token.text.length);
		const char *text = imap_token_text(&token, arena);
		assert(!text || strlen(text) <= token.text.length);
		if (text) {
			struct imap_name name = {.name = text};
			imap_roles_flag(&name, token.text);
			imap_roles_name(&name);
			imap_roles_settle(&name, 1);
		}
		assert(++steps <= frame->length);
	}
	assert(cursor.at == cursor.end);
	return sum;
}

static uint64_t use_answer(const struct imap_frame *frame, struct arena *arena)
{
	struct imap_answer answer;
	struct imap_item item;
	uint64_t sum = 0;
	assert(frame->length <= IMAP_MAX_LINE + IMAP_FRAME_LITERALS * KEEP);
	if (!imap_answer_parse(frame, &answer))
		return 1;
	check_inside(frame, answer.tag);
	check_inside(frame, answer.code);
	check_inside(frame, answer.value);
	check_inside(frame, answer.text);
	sum = mix(sum, &answer.kind, sizeof(answer.kind));
	sum = mix(sum, answer.text.start, answer.text.length);
	if (answer.kind > IMAP_ANSWER_GO_ON)
		sum ^= walk(frame, answer.data, arena);
	if (answer.kind == IMAP_ANSWER_FETCH && imap_item_parse(answer.data, "BODY[HEADER]", arena, &item))
		sum = mix(sum, item.part.start, item.part.length);
	return sum;
}

/* Reads all of it in parts of that size. */
static uint64_t read_in_parts(struct span bytes, size_t part)
{
	struct imap_frame frame;
	struct arena arena;
	uint64_t sum = 0;
	arena_init(&arena);
	imap_frame_init(&frame);
	frame.literal_keep = KEEP;
	for (size_t at = 0; at < bytes.length && frame.state != IMAP_FRAME_MALFORMED;) {
		size_t left = bytes.length - at;
		at += imap_frame_take(&frame, (struct span){bytes.start + at, left < part ? left : part});
		if (frame.state != IMAP_FRAME_WHOLE)
			continue;
		sum = sum * 31 + use_answer(&frame, &arena);
		imap_frame_next(&frame);
		arena_reset(&arena);
	}
	sum = sum * 31 + frame.state;
	imap_frame_clear(&frame);
	arena_clear(&arena);
	return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct span all = {(const char *)bytes, length};
	struct instant instant;
	char text[IMAP_DATE_TEXT_SIZE];
	if (length == 0)
		return 0;
	uint64_t whole = read_in_parts(all, length);
	assert(read_in_parts(all, 1 + bytes[0] % 16) == whole);
	assert(read_in_parts(all, 1000) == whole);
	if (imap_date_parse(all, &instant)) {
		imap_date_print(instant, text);
		assert(imap_date_parse(span_of(text), &instant));
	}
	return 0;
}

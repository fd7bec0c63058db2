/* One answer of an IMAP server cut out of the bytes as they come in: its lines and the literals between them.
 */
#ifndef TACT_MAIL_IMAP_FRAME_H
#define TACT_MAIL_IMAP_FRAME_H

#include "base/span.h"

#include <stdint.h>

enum { IMAP_FRAME_LITERALS = 16 };

enum imap_frame_state {
	IMAP_FRAME_OPEN,      /* more bytes are needed */
	IMAP_FRAME_WHOLE,     /* one answer is there */
	IMAP_FRAME_MALFORMED, /* nothing that the protocol allows, or over a limit */
};

struct imap_literal {
	size_t at, kept; /* where in the bytes of the answer, and how much of it was kept */
	uint64_t size;   /* as it was announced */
};

struct imap_frame {
	uint64_t literal_max; /* larger ones are malformed */
	size_t literal_keep;  /* what is longer is cut off */
	enum imap_frame_state state;
	char *bytes;
	size_t length, capacity;
	size_t line_length; /* all that is no literal */
	size_t line_start;  /* where the line that is being read begins */
	size_t tail; /* of a list of numbers that was cut in two: where the second part begins; else 0 */
	uint64_t literal_left;
	struct imap_literal literals[IMAP_FRAME_LITERALS];
	size_t literal_count;
};

void imap_frame_init(struct imap_frame *frame);
void imap_frame_clear(struct imap_frame *frame);
/* Makes ready for the next answer. */
void imap_frame_next(struct imap_frame *frame);
/* Takes in bytes up to the end of the answer and returns how many those were. */
size_t imap_frame_take(struct imap_frame *frame, struct span bytes);

#endif

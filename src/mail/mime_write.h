/* Mails as they leave: one person to one person, plain text. */
#ifndef TACT_MAIL_MIME_WRITE_H
#define TACT_MAIL_MIME_WRITE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/instant.h"
#include "base/span.h"

struct mime_letter {
	const char *from_name, *from_address; /* the address may be NULL: the mail program fills it in */
	const char *to_name, *to_address;     /* the name may be NULL */
	const char *subject;
	const char *body; /* UTF-8, lines end with LF, paragraphs not wrapped */
	struct instant date;
	int32_t offset_seconds;
	const char *message_id;        /* without angle brackets; NULL: none yet */
	const char *in_reply_to;       /* of the mail that it answers; NULL: of none */
	const char *const *references; /* the mails of that thread, the oldest first */
	size_t reference_count;
	const char *mark; /* in a header of our own, MIME_MARK_HEADER; or NULL */
};

/* A relay may write a new Message-ID; this one it leaves alone. */
#define MIME_MARK_HEADER "X-Tact-Letter"
enum { MIME_MAX_REFERENCES = 20 };

/* The message in UTF-8, quoted-printable and format=flowed, in ASCII lines of at most 998 bytes with CRLF
 * ends only (RFC 5322, RFC 3676). Control characters in a value are refused, and message ids that are none.
 * What was built is parsed back and compared: what comes out says what went in, or it is an error. Without a
 * message id it is marked as a draft (X-Unsent). */
bool mime_write(
	const struct mime_letter *letter, struct arena *arena, struct span *ret_bytes, struct error *err);

enum { MIME_DIGEST_LENGTH = 64 };
/* SHA-256 as 64 hexadecimal digits. */
bool mime_digest(struct span bytes, char ret_digest[MIME_DIGEST_LENGTH + 1], struct error *err);

#endif

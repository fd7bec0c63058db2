/* The part of a mail that its writer wrote: without quoted text, without the signature. */
#ifndef TACT_MAIL_REPLY_CUT_H
#define TACT_MAIL_REPLY_CUT_H

#include "base/arena.h"
#include "base/span.h"

struct reply_parts {
	struct span own;       /* what was written; quoted parts between answers are left out */
	struct span signature; /* from its mark on; may be empty */
};

/* Plain text in UTF-8; LF or CRLF. Linear in its length. What is kept is a copy in the arena where something
 * in between was cut. */
void reply_cut(struct span body, struct arena *arena, struct reply_parts *ret_parts);

#endif

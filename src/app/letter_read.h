/* A letter as text: lines "To: …" and "Subject: …", an empty line, and the body; or the body alone. */
#ifndef TACT_APP_LETTER_READ_H
#define TACT_APP_LETTER_READ_H

#include "base/error.h"
#include "base/text.h"
#include "letter/letter.h"

enum { LETTER_FILE_MAX = LETTER_MAX_BYTES + 4096 };

struct letter_text {
	struct span to, subject, body; /* start is NULL where the head has none */
	bool has_head;
};

/* Takes a text apart. ERROR_INVALID for what is no UTF-8, holds NUL or says a line of the head twice, with
 * the number of the line; `file` is named. */
bool letter_read(const char *file, struct span text, struct letter_text *ret_text, struct error *err);
/* The same text read back gives the same parts. */
void letter_write(const char *to, const char *subject, const char *body, struct text *text);

struct arena;
/* Lines end with LF: the text itself where they do, else a copy. */
struct span letter_plain(struct span text, struct arena *arena);

#endif

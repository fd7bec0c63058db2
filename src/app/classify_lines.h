/* Mails that are to be classified, as a line of JSON Lines or as a text, and what was found as JSON. */
#ifndef TACT_APP_CLASSIFY_LINES_H
#define TACT_APP_CLASSIFY_LINES_H

#include "app/json_text.h"
#include "base/error.h"
#include "mail/classify.h"

struct classify_mail {
	const char *id; /* as JSON; "null" where there is none */
	struct span subject, from, body;
};

/* {"id", "subject", "from", "body"}. *ret_mail's id is filled wherever it could be read, also on failure. */
bool classify_lines_read(
	struct span line, struct arena *arena, struct classify_mail *ret_mail, struct error *err);
/* A text: a mail as it is stored, or lines "Subject: …" and "From: …", an empty line and the body, or the
 * body alone. `file` is named. */
bool classify_text_read(const char *file, struct span text, struct arena *arena,
	struct classify_mail *ret_mail, struct error *err);
/* The keys label, confidence and evidence. */
void classify_write(const struct mail_class *class, struct arena *arena, struct json_text *json);

#endif

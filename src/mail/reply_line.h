/* One line of a mail: what it is by itself. */
#ifndef TACT_MAIL_REPLY_LINE_H
#define TACT_MAIL_REPLY_LINE_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>

enum reply_kind {
	REPLY_TEXT,
	REPLY_EMPTY,
	REPLY_QUOTE,      /* "> …" */
	REPLY_BAR,        /* "| …": a quote where something says so */
	REPLY_ORIGINAL,   /* "-----Original Message-----" */
	REPLY_FROM,       /* "From: …" */
	REPLY_FIELD,      /* "Sent: …", "Subject: …" */
	REPLY_MARK,       /* "-- " */
	REPLY_RULE,       /* "________" */
	REPLY_DEVICE,     /* "Sent from my …" */
	REPLY_CLOSING,    /* "Best regards," */
	REPLY_DISCLAIMER, /* "This e-mail and any attachments …" */
	REPLY_KIND_COUNT,
};

struct reply_line {
	struct span text;   /* without its break */
	const char *folded; /* trimmed, lower case, no accents, at most REPLY_FOLDED_MAX bytes */
	enum reply_kind kind;
};

enum { REPLY_FOLDED_MAX = 240 };

/* Takes a text apart; the lines live in the arena. */
struct reply_line *reply_lines(struct span body, struct arena *arena, size_t *ret_count);
/* Does the text begin with one of the words? */
bool reply_starts_with(const char *folded, const char *const *words);
bool reply_holds(const char *folded, const char *const *words);

#endif

/* The answer of a server to one command, line by line as it comes in. */
#ifndef TACT_MAIL_SMTP_REPLY_H
#define TACT_MAIL_SMTP_REPLY_H

#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>

enum { SMTP_REPLY_LINE_MAX = 1000, SMTP_REPLY_LINES_MAX = 100, SMTP_REPLY_TEXT_MAX = 1024 };

struct smtp_reply {
	int code; /* 0: none yet */
	size_t lines;
	bool complete;                  /* the last line has come */
	bool malformed;                 /* something came that no answer is made of */
	char text[SMTP_REPLY_TEXT_MAX]; /* without codes, one line after the other, made printable */
	size_t text_length;
};

void smtp_reply_clear(struct smtp_reply *reply);
/* Takes in one line with its end. */
void smtp_reply_line(struct smtp_reply *reply, struct span line);
/* Well-formed, whole, and the same code in each line. */
bool smtp_reply_whole(const struct smtp_reply *reply);
/* A whole answer that says no for certain: 4xx or 5xx, but not 421, which says that the server leaves. */
bool smtp_reply_definite_no(const struct smtp_reply *reply);

#endif

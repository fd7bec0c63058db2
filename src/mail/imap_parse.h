/* An answer of an IMAP server taken apart: its kind, its words, lists and literals. */
#ifndef TACT_MAIL_IMAP_PARSE_H
#define TACT_MAIL_IMAP_PARSE_H

#include "base/arena.h"
#include "mail/imap_frame.h"

#include <stdint.h>

enum imap_token_kind {
	IMAP_TOKEN_END,
	IMAP_TOKEN_ATOM,
	IMAP_TOKEN_QUOTED, /* without its quotes, its backslashes still there */
	IMAP_TOKEN_LITERAL,
	IMAP_TOKEN_OPEN,
	IMAP_TOKEN_CLOSE,
	IMAP_TOKEN_MALFORMED,
};

struct imap_token {
	enum imap_token_kind kind;
	struct span text;
	bool cut; /* a literal of which the rest was not kept */
};

/* Where one stands within an answer. */
struct imap_cursor {
	const struct imap_frame *frame;
	size_t at, end;
	size_t literal; /* the next one */
};

struct imap_token imap_cursor_next(struct imap_cursor *cursor);
/* Passes over one value, with all that is nested in it. */
bool imap_cursor_skip(struct imap_cursor *cursor);
/* As text, without backslashes that quote; NULL where it holds a NUL, CR or LF. */
const char *imap_token_text(const struct imap_token *token, struct arena *arena);
/* 0 to 4294967295, digits only. */
bool imap_number(struct span text, uint32_t *ret_number);

enum imap_answer_kind {
	IMAP_ANSWER_TAGGED,
	IMAP_ANSWER_STATUS, /* untagged OK, NO, BAD, BYE, PREAUTH */
	IMAP_ANSWER_GO_ON,  /* + */
	IMAP_ANSWER_EXISTS,
	IMAP_ANSWER_EXPUNGE,
	IMAP_ANSWER_FETCH,
	IMAP_ANSWER_SEARCH,
	IMAP_ANSWER_LIST,
	IMAP_ANSWER_CAPABILITY,
	IMAP_ANSWER_ELSE, /* something untagged that is nothing to us */
};

enum imap_status { IMAP_OK, IMAP_NO, IMAP_BAD, IMAP_BYE, IMAP_PREAUTH };

struct imap_answer {
	enum imap_answer_kind kind;
	enum imap_status status;
	struct span tag;
	uint32_t number;         /* of EXISTS, EXPUNGE, FETCH */
	struct span code, value; /* of a status: [CODE VALUE] */
	struct span text;        /* of a status, for people */
	struct imap_cursor data; /* what follows the word of the others */
};

/* Reads the answer of a frame that is whole; false where it is none. */
bool imap_answer_parse(const struct imap_frame *frame, struct imap_answer *ret_answer);

#endif

/* An open mailbox: its connection, and the answers that come over it one by one. */
#ifndef TACT_MAIL_IMAP_WIRE_H
#define TACT_MAIL_IMAP_WIRE_H

#include "mail/imap.h"
#include "mail/imap_parse.h"

#include <curl/curl.h>

enum { IMAP_SAID_SIZE = 256 };

struct imap {
	CURL *curl; /* NULL: the connection has ended */
	curl_socket_t socket;
	struct imap_account account; /* copies, in the arena */
	struct imap_limits limits;
	enum imap_problem problem;
	char said[IMAP_SAID_SIZE]; /* what the server said to it, made printable; no secret */
	struct arena arena;        /* as long as the mailbox is open */
	struct arena scratch;      /* as long as one command, or one head */
	char *in;                  /* bytes that came and belong to no answer yet */
	size_t in_start, in_end;
	struct imap_frame frame;
	struct imap_answer answer; /* the last; its bytes are in the frame */
	uint32_t tag;              /* of the last command */
	bool can_idle, knows_uses; /* IDLE; what folders are for, to be asked for */
	bool heard;                /* an answer has come */
	bool leaving;
	uint32_t validity; /* of the folder that is open; 0: none is */
	uint32_t count;    /* of its messages now */
	uint32_t known;    /* of those, how many the caller was told of */
};

/* Until when one command may take. */
struct imap_deadline {
	int64_t total_ms; /* on the monotonic clock */
	int64_t quiet_ms; /* … unless something moves */
};

int64_t imap_clock_ms(void);
struct imap_deadline imap_wire_deadline(const struct imap *imap);
/* Notes what went wrong, and ends the connection where the problem says so; returns false. */
bool imap_wire_fail(struct imap *imap, enum imap_problem problem);
/* Keeps what the server said, where that repeats no secret. */
void imap_wire_note(struct imap *imap, struct span text);
/* Ends the connection without a goodbye. */
void imap_wire_end(struct imap *imap);
bool imap_wire_send(struct imap *imap, struct span bytes, struct imap_deadline *deadline);
/* Waits for the next answer, which stays valid until the next call. */
bool imap_wire_next(struct imap *imap, struct imap_deadline *deadline);
/* The next answer if all of it has come; *ret_there says so. */
bool imap_wire_peek(struct imap *imap, bool *ret_there);

#endif

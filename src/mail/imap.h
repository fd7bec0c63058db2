/* A mailbox on a server, looked into without changing anything in it (RFC 3501, RFC 2177, RFC 4315). */
#ifndef TACT_MAIL_IMAP_H
#define TACT_MAIL_IMAP_H

#include "base/arena.h"
#include "base/error.h"
#include "base/instant.h"
#include "base/span.h"

enum imap_security {
	IMAP_TLS_IMPLICIT, /* TLS from the first byte */
	IMAP_STARTTLS,     /* TLS before anything is said, or nothing is said */
};

struct imap_account {
	const char *host;
	uint16_t port;
	enum imap_security security;
	const char *user;
	const char *password; /* this, or … */
	const char *token;    /* … an OAuth 2 access token, for XOAUTH2 */
	const char *ca_file;  /* whom to trust instead of the system's list; or NULL */
};

/* 0 stands for the default in brackets. */
struct imap_limits {
	uint32_t connect_seconds; /* until logged in (60) */
	uint32_t command_seconds; /* without a byte from the server (60) */
	uint32_t total_seconds;   /* for one command, however much it drips (600) */
	uint32_t idle_seconds;    /* until IDLE is begun anew; servers end it after 1800 (600) */
	uint32_t poll_seconds;    /* between two NOOPs where IDLE is not offered (60) */
};

enum {
	IMAP_MAX_LINE = 64 * 1024,           /* without literals; longer ones end the connection */
	IMAP_MAX_LITERAL = 32 * 1024 * 1024, /* one body */
	IMAP_MAX_HEAD = 256 * 1024,          /* one head; the rest of it is cut off */
	IMAP_MAX_FOLDERS = 2000,
	IMAP_MAX_UIDS = 2000000,
};

/* What went wrong, so that a person can be told what to mend; the connection is closed after any but FINE,
 * REFUSED and GONE. */
enum imap_problem {
	IMAP_FINE,
	IMAP_NO_SUCH_HOST,
	IMAP_CONNECTION_REFUSED,
	IMAP_UNREACHABLE,
	IMAP_TIMED_OUT,
	IMAP_CONNECTION_LOST,
	IMAP_TLS_REFUSED,
	IMAP_TLS_FAILED,
	IMAP_CERTIFICATE_OTHER_HOST,
	IMAP_CERTIFICATE_EXPIRED,
	IMAP_CERTIFICATE_EARLY,
	IMAP_CERTIFICATE_UNKNOWN,
	IMAP_LOGIN_NOT_OFFERED,
	IMAP_WRONG_PASSWORD,
	IMAP_APP_PASSWORD_NEEDED,
	IMAP_TOKEN_REFUSED,
	IMAP_SERVER_REFUSED, /* BYE, or NO to what every server has to do */
	IMAP_REFUSED,        /* NO or BAD to one command */
	IMAP_GONE,           /* the folder is not there */
	IMAP_BAD_ANSWER,     /* nothing that the protocol allows, or over a limit */
	IMAP_OTHER,
	IMAP_PROBLEM_COUNT,
};

struct imap;

/* A folder as it was selected (EXAMINE: read only). */
struct imap_folder {
	uint32_t validity; /* UIDVALIDITY */
	uint32_t next;     /* UIDNEXT; 0: not told */
	uint32_t count;    /* EXISTS */
};

struct imap_name {
	const char *name; /* as the server spells it, to be given back to it */
	bool is_inbox, is_sent, is_junk, is_trash, is_drafts, is_all; /* RFC 6154, else by well-known names */
	bool cannot_be_opened;
};

/* A message without its text. The head is what stands above the empty line, as it came. */
struct imap_head {
	uint32_t uid;
	uint32_t size;          /* of the whole message, in bytes */
	struct instant arrived; /* INTERNALDATE; INSTANT_NEVER: not told */
	struct span head;
	bool cut; /* it was longer than IMAP_MAX_HEAD */
};

struct imap_heads {
	void *closure;
	/* Takes one; the arena is cleared after each. False stops, and the connection is closed. */
	bool (*take)(void *closure, const struct imap_head *head, struct arena *arena, struct error *err);
};

/* What can be done with a mailbox. The real one is imap_service; a simulation has its own. Each returns false
 * with an error in plain words and its way out; imap_problem() says more. `*err` never holds a secret. */
struct imap_service {
	/* Connects, secures, logs in. */
	bool (*open)(void *data, const struct imap_account *account, const struct imap_limits *limits,
		struct imap **ret_imap, enum imap_problem *ret_problem, struct error *err);
	void (*close)(struct imap *imap); /* NULL is fine; says goodbye where it still can */
	enum imap_problem (*problem)(const struct imap *imap); /* of the last call */
	bool (*folders)(struct imap *imap, struct arena *arena, struct imap_name **ret_names,
		size_t *ret_count, struct error *err);
	/* EXAMINE: nothing in it is changed, no flag either. */
	bool (*examine)(
		struct imap *imap, const char *folder, struct imap_folder *ret_folder, struct error *err);
	/* The UIDs from `first` to `last` (UINT32_MAX: to the end) that are there, ascending, each once. */
	bool (*uids)(struct imap *imap, uint32_t first, uint32_t last, struct arena *arena,
		uint32_t **ret_uids, size_t *ret_count, struct error *err);
	/* Of what arrived on or after that day (SINCE), the same way. */
	bool (*uids_since)(struct imap *imap, struct day day, struct arena *arena, uint32_t **ret_uids,
		size_t *ret_count, struct error *err);
	/* Those whose header field holds that text (SEARCH HEADER), the same way. */
	bool (*uids_with)(struct imap *imap, const char *field, const char *text, struct arena *arena,
		uint32_t **ret_uids, size_t *ret_count, struct error *err);
	/* The heads of those UIDs, by BODY.PEEK[HEADER], many at a time; a UID that is gone is left out. */
	bool (*heads)(struct imap *imap, const uint32_t *uids, size_t count, const struct imap_heads *heads,
		struct error *err);
	/* One whole message, by BODY.PEEK[]; IMAP_GONE where it was deleted meanwhile. */
	bool (*message)(struct imap *imap, uint32_t uid, struct arena *arena, struct span *ret_message,
		struct error *err);
	/* Waits until something arrives in the folder, at most that long; polls (NOOP) where IDLE is not
	 * offered. Ends at once when `wake` (a file descriptor, or -1) becomes readable. */
	bool (*wait)(struct imap *imap, uint32_t seconds, int wake, bool *ret_arrived, struct error *err);
	/* Puts a copy of a message that was sent into that folder, as read (APPEND with \Seen). */
	bool (*append)(struct imap *imap, const char *folder, struct span message, struct instant at,
		struct error *err);
};

/* Over libcurl's CONNECT_ONLY; its `data` is unused. */
extern const struct imap_service imap_service;

/* Says in plain words what went wrong, and the way out. Returns false. */
bool imap_explain(const struct imap_account *account, enum imap_problem problem, const char *answer,
	struct error *ret_error);
/* Has a person to mend something first, so that trying again by itself is no use? */
bool imap_needs_person(enum imap_problem problem);
const char *imap_problem_word(enum imap_problem problem);

#endif

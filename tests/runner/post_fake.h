/* A small world for the runner: a clock that goes where the test says, one server whose answers are scripted,
 * one mailbox, and a database with letters on their way. */
#ifndef TACT_TESTS_RUNNER_POST_FAKE_H
#define TACT_TESTS_RUNNER_POST_FAKE_H

#include "app/deliver.h"
#include "app/post.h"

enum { FAKE_NOW = 1795525200 }; /* Tuesday, 24 November 2026, 8:00 in New York */
#define FAKE_OWN "me@sample.example"

/* What the server does with one message. */
enum fake_server {
	SERVER_TAKES,
	SERVER_WRONG_PASSWORD, /* a person has to mend that */
	SERVER_DOWN,           /* before the permit */
	SERVER_BUSY,           /* 4xx before the permit */
	SERVER_REFUSES_TO,     /* 5xx before the permit */
	SERVER_LOSES_BEFORE,   /* permitted, and the connection breaks before the dot */
	SERVER_SAYS_NO,        /* 5xx after the dot */
	SERVER_SAYS_LATER,     /* 4xx after the dot */
	SERVER_SILENT,         /* after the dot */
};

struct fake {
	struct post post;
	struct store *store;
	struct desk desk;
	struct arena arena;
	const char *path;
	int64_t now, steady, awake;
	const char *boot, *place;
	int64_t remembered;
	/* Scripts; the last goes on. */
	enum fake_server servers[16];
	int server_count;
	int64_t reply_seconds; /* from the dot to the answer */
	bool ended;            /* by the person */
	bool no_login, permit_takes_long, stale, unreachable, in_sent;
	/* Called when all but the dot is written, after it, at each look into the mailbox, and at each sleep;
	 * may be NULL. */
	void (*before_permit)(struct fake *fake), (*after_dot)(struct fake *fake),
		(*at_look)(struct fake *fake);
	bool (*at_sleep)(struct fake *fake, struct instant till); /* false ends */
	/* At the inbox, in place of a sleep; whether something arrived. Without it nothing is listened to. */
	bool (*at_wait)(struct fake *fake, struct instant till);
	bool deaf; /* the server cannot be listened to */
	/* So many commits say that they failed; did they? */
	int commits_failing;
	bool commits_happen;
	/* What happened. */
	int sends, permits, dots, looks, sleeps, waits, copies;
	char told[16384];
};

extern struct fake fake;
extern const struct post fake_post;

/* With so many approved letters d1, d2 …, each to a person of a process of its own, due at FAKE_NOW. */
void fake_begin(int letters);
void fake_end(void);
/* A second connection to the same database, as another process has one. */
struct store *fake_other(void);
/* Changes the file behind the store's back. */
void fake_sql(const char *sql);
struct outbox fake_letter(int64_t draft);
/* How many contacts the log of that letter's process shows that count; and in all. */
int fake_contacts(int64_t draft);
int fake_contacts_ever(int64_t draft);
/* The employer answers: what intake does about the letters. */
void fake_answer(struct store *store, int64_t draft);
/* The person decides. */
void fake_decide(int64_t draft, enum outbox_event event);
/* Delivers that letter now, and gives back how it stands. */
struct outbox fake_deliver(int64_t draft);
/* Time passes, and does what it alone does to letters. */
void fake_pass(int64_t seconds);
/* One round of the runner; fails the test where it fails. */
void fake_round(void);

#endif

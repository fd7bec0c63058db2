/* What sending and collecting stand on: the clock, the passwords, the servers. A simulation has its own. */
#ifndef TACT_APP_POST_H
#define TACT_APP_POST_H

#include "core/account.h"
#include "mail/imap.h"
#include "mail/smtp.h"

/* A password or a token; exactly one of them is set. Wiped by login_clear(). */
struct login {
	char *password, *token;
};
void login_clear(struct login *login);

struct post {
	void *data;
	struct instant (*now)(void *data);
	/* Seconds of a clock that nobody sets: with the time asleep, and without it. */
	int64_t (*steady_seconds)(void *data);
	int64_t (*awake_seconds)(void *data);
	/* Which start of which machine: under another one steady_seconds() began anew. */
	const char *(*boot)(void *data);
	/* Which file on which machine the database is; another text means it was copied or restored. */
	const char *(*place)(void *data, const char *database);
	/* A number kept beside the database of that place, 0 at first: how often a letter moved. Both may be
	 * NULL: nothing is kept. */
	bool (*recall)(void *data, const char *place, int64_t *ret_count, struct error *err);
	bool (*remember)(void *data, const char *place, int64_t count, struct error *err);
	/* Returns at that instant, earlier when something is to be done; false: the person ends it. */
	bool (*sleep_till)(void *data, struct instant till);
	/* A descriptor that is readable when something is to be done, as long as a sleep has not begun since.
	 * May be NULL: then it only sleeps. */
	int (*wake)(void *data);
	bool (*login)(void *data, const struct account *account, struct login *ret_login, struct error *err);
	bool (*send)(void *data, const struct smtp_account *account, const struct smtp_envelope *envelope,
		const struct smtp_permit *permit, struct smtp_result *ret_result, struct error *err);
	const struct imap_service *imap; /* gets `data` */
};

/* The real one. `shift_seconds` is added to the clock, for --now. */
void post_real(struct post *post, int64_t shift_seconds);
/* From now on SIGTERM and SIGINT end its next sleep instead of the program, and SIGHUP wakes it. */
bool post_real_signals(struct error *err);

#endif

/* Looking into the mailboxes of an account: what came is taken in, once, and nothing there is changed. */
#ifndef TACT_APP_COLLECT_H
#define TACT_APP_COLLECT_H

#include "app/answer.h"
#include "app/post.h"
#include "store/account_rows.h"
#include "store/mailbox_rows.h"
#include "store/outbox_rows.h"

enum {
	COLLECT_FRESH_SECONDS = 300,   /* how long a look counts as one for a permit */
	COLLECT_AUDIT_SECONDS = 86400, /* how often what was taken in is compared with what is there */
	COLLECT_FIRST_DAYS = 30,       /* how far back the first look goes */
};

struct collector {
	struct store *store;
	struct desk *desk;
	const struct post *post;
	const char *own_name; /* or NULL */
	const char *const *own_addresses;
	size_t own_address_count;
	/* Told of each mail that mattered; may be NULL. */
	void (*tell)(void *closure, const struct answer *answer);
	/* So many of the messages that are new in that folder were looked at; may be NULL. */
	void (*progress)(void *closure, const char *folder, size_t done, size_t total);
	void *closure;
};

struct collected {
	size_t heads, bodies; /* read */
	size_t outcomes[ANSWER_OUTCOME_COUNT];
	int64_t stopped; /* letters */
	size_t unreadable;
};

/* One look into inbox, junk and Sent. Each mail is taken in by a transaction of its own (event, agenda,
 * stopped letters, question, cursor): a crash at any point repeats nothing and loses nothing. What cannot be
 * taken in leaves a hole, and the account is not fresh. False where the server or the database fails: why
 * stands in *err and as the trouble of the mailbox, and *ret_sum tells what was taken in until then. */
bool collect_account(const struct collector *collector, struct account *account, struct collected *ret_sum,
	struct error *err);
/* May a letter leave from this account at now: was all that there was taken in, not long ago, without a hole?
 * *ret_why says why not, in words. Reads the store only; may stand in a transaction. */
bool collect_is_fresh(struct store *store, const char *address, struct instant now, struct arena *arena,
	bool *ret_fresh, const char **ret_why, struct error *err);
/* Searches Sent for the letter: by Message-ID, our own header, or the digest of its body. */
bool collect_find_sent(const struct collector *collector, struct account *account,
	const struct outbox *letter, bool *ret_found, struct error *err);
/* Puts the copy of a letter that was sent into Sent, where it is not there and the provider does not do it;
 * learns per account which provider does. Moves the letter's copy state, never its state; where a provider
 * may still file it, the copy stays due. False only where the database fails. */
bool collect_file_copy(
	const struct collector *collector, struct account *account, struct outbox *letter, struct error *err);

#endif

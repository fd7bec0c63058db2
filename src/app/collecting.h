/* An account while its mailboxes are looked into: what the steps of it share. Of the files of collecting
 * alone. */
#ifndef TACT_APP_COLLECTING_H
#define TACT_APP_COLLECTING_H

#include "app/collect.h"

struct collecting {
	const struct collector *collector;
	struct account *account;
	struct imap *imap; /* NULL: not open */
	struct answer_reader reader;
	struct collected sum;
	struct arena arena; /* of the whole look */
};

/* With the account's own addresses among the person's. */
void collecting_init(
	struct collecting *collecting, const struct collector *collector, struct account *account);
void collecting_clear(struct collecting *collecting);
bool collecting_open(struct collecting *collecting, struct error *err);
static inline const struct imap_service *collecting_service(const struct collecting *collecting)
{
	return collecting->collector->post->imap;
}
struct instant collecting_now(const struct collecting *collecting);

enum { COLLECTING_ROLES = 3 };
/* The folders that are looked into, Sent first: what it proves is known when the answers are read. Those that
 * were never looked into have validity 0. `anew`: the server is asked, whatever is known. */
bool collecting_folders(struct collecting *collecting, bool anew, struct mailbox *ret_folders,
	size_t *ret_count, struct error *err);

/* Takes in all that is new in that folder, and once a day what was missed. */
bool collecting_look(struct collecting *collecting, struct mailbox *mailbox, struct error *err);
/* Takes in those messages, ascending. The cursor follows where they are behind it. */
bool collecting_take(struct collecting *collecting, struct mailbox *mailbox, const uint32_t *uids,
	size_t count, struct error *err);
/* Whether a message can matter, by its head. */
bool collecting_matters(struct collecting *collecting, const struct mailbox *mailbox,
	const struct imap_head *head, struct arena *arena, bool *ret_matters, struct error *err);
/* Keeps the row in a transaction of its own. */
bool collecting_save(struct collecting *collecting, const struct mailbox *mailbox, struct error *err);

#endif

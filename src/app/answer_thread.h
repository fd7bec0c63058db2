/* Which letter of ours a mail answers or returns, told by its thread. */
#ifndef TACT_APP_ANSWER_THREAD_H
#define TACT_APP_ANSWER_THREAD_H

#include "mail/message_read.h"
#include "store/outbox_rows.h"

struct answer_thread {
	int64_t process;
	int64_t draft; /* 0: a thread of that process, but no letter of ours is named */
};

/* By In-Reply-To, References and what a bounce returns; else by the subject of a letter to that sender.
 * process 0: none. */
bool answer_thread_find(struct store *store, const struct message *message, struct arena *arena,
	struct answer_thread *ret_thread, struct error *err);
/* The letter that left with that Message-ID, or under which it was found, or 0. */
bool answer_thread_letter(struct store *store, const char *message_id, struct arena *arena,
	int64_t *ret_draft, struct error *err);
/* The letter that left with that mark in its head, or 0. */
bool answer_thread_marked(
	struct store *store, const char *mark, struct arena *arena, int64_t *ret_draft, struct error *err);

#endif

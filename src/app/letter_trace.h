/* The person's own mail in Sent: which letter of ours it is. */
#ifndef TACT_APP_LETTER_TRACE_H
#define TACT_APP_LETTER_TRACE_H

#include "mail/message_read.h"
#include "store/outbox_rows.h"

/* By Message-ID, by our mark, or by its words to the same person; 0: none of ours. */
bool letter_trace_find(struct store *store, const struct message *message, struct arena *arena,
	int64_t *ret_draft, struct error *err);
/* Whether its head leaves that possible, so that it is worth reading. */
bool letter_trace_may(struct store *store, const struct message *head, struct arena *arena, bool *ret_may,
	struct error *err);
/* Whether its words are those of that letter; letter->message has to be there. */
bool letter_trace_same(const struct message *message, const struct outbox *letter, struct arena *arena);

#endif

/* An approved letter as the message that leaves, to the last byte. */
#ifndef TACT_APP_LETTER_MESSAGE_H
#define TACT_APP_LETTER_MESSAGE_H

#include "base/span.h"
#include "core/account.h"
#include "core/gate.h"
#include "store/draft_rows.h"

struct letter_message {
	const char *message_id; /* without angle brackets; nobody can guess it */
	struct span bytes;
};

/* Of a frozen draft, dated when it was approved. It answers the last mail that we know of between us and that
 * person in that process, and its own mark begins with the draft's id. `own_name` (may be NULL) stands in
 * From where the account has no name of its own. */
bool letter_message_build(struct store *store, const struct matter *matter, const struct draft *draft,
	const struct account *account, const char *own_name, struct arena *arena,
	struct letter_message *ret_message, struct error *err);

#endif

/* An account tried on its servers: what works, what does not, why, and the way out. */
#ifndef TACT_APP_ACCOUNT_TEST_H
#define TACT_APP_ACCOUNT_TEST_H

#include "app/post.h"
#include "base/arena.h"

struct account_trial {
	bool tried, fine;
	const char *problem; /* a word, for JSON */
	struct error error;
};

struct account_test {
	struct account_trial imap, smtp;
	const char *sent_folder; /* NULL: none was told */
};

/* Logs in for reading and for sending, and looks for the folder of what was sent; nothing is sent or changed.
 * False unless both work: the error is that of the first that does not. */
bool account_test(const struct account *account, const struct login *login, struct arena *arena,
	struct account_test *ret_test, struct error *err);

#endif

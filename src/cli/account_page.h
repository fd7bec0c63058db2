/* Mail accounts as lines for people, or JSON. */
#ifndef TACT_CLI_ACCOUNT_PAGE_H
#define TACT_CLI_ACCOUNT_PAGE_H

#include "app/account_test.h"
#include "cli/session.h"

void account_page_list(struct session *session, const struct account *accounts, size_t count);
/* Where the password is going to be sent, and what the provider wants (or NULL), before it is typed. */
void account_page_servers(struct session *session, const struct account *account, const char *advice);
/* What was tried, and what came of it; `done` is what happened then, or NULL: nothing, and how to try again.
 */
void account_page_test(struct session *session, const struct account *account,
	const struct account_test *test, const char *done);
void account_page_removed(struct session *session, const struct account *account);

#endif

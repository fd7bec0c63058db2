/* The password or token of an account, wherever it is kept: the one way to it, for those who send and
 * collect. */
#ifndef TACT_APP_ACCOUNT_LOGIN_H
#define TACT_APP_ACCOUNT_LOGIN_H

#include "app/post.h"

/* From the keyring, the command or the sealed file. login_clear() wipes it. */
bool account_login(const struct account *account, struct login *ret_login, struct error *err);
/* Can a password be kept where the account wants it? Asked before the person types one. */
bool account_login_ready(const struct account *account, struct error *err);
/* Typed by the person, or the first line of standard input. */
bool account_login_ask(const struct account *account, struct login *ret_login, struct error *err);
/* Nothing to do where a command gives it. */
bool account_login_keep(const struct account *account, const struct login *login, struct error *err);
bool account_login_forget(const struct account *account, struct error *err);
/* The key of sealed files, where none is left. */
bool account_login_forget_key(struct error *err);

#endif

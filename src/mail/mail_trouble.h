/* Why a mail server was not reached, for sending and for reading alike, in words for people. */
#ifndef TACT_MAIL_MAIL_TROUBLE_H
#define TACT_MAIL_MAIL_TROUBLE_H

#include "base/error.h"

/* The problems of smtp.h and imap.h begin with the same, in the same order. */
enum mail_trouble {
	MAIL_TROUBLE_NONE,
	MAIL_TROUBLE_NO_SUCH_HOST,
	MAIL_TROUBLE_CONNECTION_REFUSED,
	MAIL_TROUBLE_UNREACHABLE,
	MAIL_TROUBLE_TIMED_OUT,
	MAIL_TROUBLE_CONNECTION_LOST,
	MAIL_TROUBLE_TLS_REFUSED,
	MAIL_TROUBLE_TLS_FAILED,
	MAIL_TROUBLE_CERTIFICATE_OTHER_HOST,
	MAIL_TROUBLE_CERTIFICATE_EXPIRED,
	MAIL_TROUBLE_CERTIFICATE_EARLY,
	MAIL_TROUBLE_CERTIFICATE_UNKNOWN,
	MAIL_TROUBLE_COUNT,
};

struct mail_words {
	const char *word;
	bool needs_person;
	const char *sentence; /* after "HOST: " */
	const char *hint;     /* while sending */
	const char *reading;  /* the hint while reading, where it is another; or NULL */
};

extern const struct mail_words mail_trouble_words[MAIL_TROUBLE_COUNT];

/* What a login that failed has in common. */
extern const struct mail_words mail_words_wrong_password, mail_words_app_password;
/* Does the text of a server say that it wants an app password? */
bool mail_asks_app_password(const char *text);
/* Adds the way out of a wrong password: some providers never take the one of the account itself. Returns
 * false.
 */
bool mail_hint_password(const char *host, struct error *err);

#endif

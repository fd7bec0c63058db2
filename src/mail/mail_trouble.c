/* Why a mail server was not reached, for sending and for reading alike, in words for people. */
#include "mail/mail_trouble.h"

#include "base/array.h"
#include "mail/provider.h"

#include <stddef.h>
#include <string.h>

const struct mail_words mail_trouble_words[MAIL_TROUBLE_COUNT] = {
	[MAIL_TROUBLE_NONE] = {"fine", false, "all is well", ""},
	[MAIL_TROUBLE_NO_SUCH_HOST] = {"no_such_host", false,
		"there is no server of this name, or no network",
		"Check the name of the server and that the computer is online."},
	[MAIL_TROUBLE_CONNECTION_REFUSED] = {"connection_refused", false,
		"the server takes no connections on this port",
		"Check the port: 465 is usual for TLS, 587 for STARTTLS.",
		"Check the port: 993 is usual for TLS, 143 for STARTTLS."},
	[MAIL_TROUBLE_UNREACHABLE] = {"unreachable", false, "the server cannot be reached",
		"Check that the computer is online; some networks block sending mail.",
		"Check that the computer is online; some networks block reading mail."},
	[MAIL_TROUBLE_TIMED_OUT] = {"timed_out", false, "the server did not answer in time",
		"Try again later; check the port and whether it wants TLS or STARTTLS."},
	[MAIL_TROUBLE_CONNECTION_LOST] = {"connection_lost", false, "the connection was lost",
		"Nothing was sent; try again later.", "Try again later."},
	[MAIL_TROUBLE_TLS_REFUSED] = {"tls_refused", true, "the server offers no encryption here",
		"Use port 465 with TLS; without encryption tact sends nothing.",
		"Use port 993 with TLS; without encryption tact reads nothing."},
	[MAIL_TROUBLE_TLS_FAILED] = {"tls_failed", true, "the encrypted connection could not be set up",
		"Check the port: 465 is usual for TLS, 587 for STARTTLS.",
		"Check the port: 993 is usual for TLS, 143 for STARTTLS."},
	[MAIL_TROUBLE_CERTIFICATE_OTHER_HOST] = {"certificate_other_host", true,
		"the certificate of the server is for another name",
		"Use the server's name as your provider writes it; if it is right, somebody may be listening "
		"in."},
	[MAIL_TROUBLE_CERTIFICATE_EXPIRED] = {"certificate_expired", true,
		"the certificate of the server has expired",
		"Check the date of this computer; if it is right, tell your provider."},
	[MAIL_TROUBLE_CERTIFICATE_EARLY] = {"certificate_early", true,
		"the certificate of the server is not valid yet", "Check the date of this computer."},
	[MAIL_TROUBLE_CERTIFICATE_UNKNOWN] = {"certificate_unknown", true,
		"nobody this computer trusts vouches for the certificate of the server",
		"Check the server's name; somebody may be listening in on this network."},
};

const struct mail_words mail_words_wrong_password = {"wrong_password", true,
	"the user name or the password is wrong",
	"Enter the password again; many providers want an app password made for tact."};

const struct mail_words mail_words_app_password = {"app_password_needed", true,
	"the provider wants an app password",
	"Make an app password in the security settings of your mail account and enter that."};

bool mail_asks_app_password(const char *text)
{
	static const char *const words[] = {"pplication-specific password", "pplication specific password",
		"pp-specific password", "pp specific password", "pp password"};
	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		if (strstr(text, words[i]))
			return true;
	return false;
}

bool mail_hint_password(const char *host, struct error *err)
{
	const struct provider *provider = provider_of_server(host);
	if (!provider || provider->login != PROVIDER_APP_PASSWORD)
		return error_hint(err, "%s", mail_words_wrong_password.hint);
	return error_hint(err,
		"%s takes only an app password: make one in the security settings of your mail account and "
		"enter that.",
		provider->name);
}

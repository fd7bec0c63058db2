/* Mail providers known by name: their servers, and how they let a program in. */
#include "mail/provider.h"

#include "base/array.h"
#include "base/span.h"

#include <string.h>
#include <strings.h>

#define TLS(host, port)                                                                                      \
	{                                                                                                    \
		(host), (port), ACCOUNT_TLS                                                                  \
	}
#define STARTTLS(host, port)                                                                                 \
	{                                                                                                    \
		(host), (port), ACCOUNT_STARTTLS                                                             \
	} /* where it offers nothing else */
#define SAME(host) .imap = TLS(host, 993), .smtp = TLS(host, 465)
#define PAIR(imap_host, smtp_host) .imap = TLS(imap_host, 993), .smtp = TLS(smtp_host, 465)

#define TOKEN_ADVICE                                                                                         \
	"Microsoft takes no passwords from programs: give --token-command with a program that prints an "    \
	"access token, such as mutt_oauth2.py of mutt."
#define CLOSED_ADVICE                                                                                        \
	"It lets no other program in: send with tact draft --eml or --mailto, and hand answers to tact "     \
	"import."

const struct provider provider_rows[] = {
	{"Gmail", "gmail.com googlemail.com", "google.com googlemail.com",
		PAIR("imap.gmail.com", "smtp.gmail.com"), PROVIDER_APP_PASSWORD, FILES_BY_PROVIDER,
		"Turn on 2-Step Verification, make an app password at myaccount.google.com/apppasswords and "
		"enter that; or give --token-command.",
		"gmail.com googlemail.com"},
	{"Outlook.com",
		"outlook.com hotmail.com live.com msn.com outlook.de outlook.fr outlook.es outlook.it "
		"hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it live.co.uk live.de live.fr "
		"live.it "
		"live.nl",
		"", TLS("outlook.office365.com", 993), STARTTLS("smtp-mail.outlook.com", 587), PROVIDER_TOKEN,
		FILES_BY_PROVIDER, TOKEN_ADVICE, "outlook.com hotmail.com live.com"},
	{"Microsoft 365", "", "mail.protection.outlook.com mx.microsoft", TLS("outlook.office365.com", 993),
		STARTTLS("smtp.office365.com", 587), PROVIDER_TOKEN, FILES_BY_PROVIDER, TOKEN_ADVICE,
		"office365.com"},
	{"iCloud", "icloud.com me.com mac.com", "mail.icloud.com", TLS("imap.mail.me.com", 993),
		STARTTLS("smtp.mail.me.com", 587), PROVIDER_APP_PASSWORD, FILES_NOT_KNOWN,
		"Make an app-specific password at account.apple.com, under Sign-In and Security, and enter "
		"that.",
		"mail.me.com icloud.com"},
	{"Yahoo",
		"yahoo.com ymail.com rocketmail.com yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.ca "
		"yahoo.in yahoo.co.in yahoo.ie yahoo.com.au yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.gr "
		"yahoo.ro yahoo.se yahoo.no yahoo.dk yahoo.pl yahoo.com.sg yahoo.com.hk yahoo.com.ph "
		"yahoo.com.tw yahoo.com.vn yahoo.co.id yahoo.co.nz yahoo.co.za",
		"yahoodns.net", PAIR("imap.mail.yahoo.com", "smtp.mail.yahoo.com"), PROVIDER_APP_PASSWORD,
		FILES_NOT_KNOWN, "Make an app password at login.yahoo.com/account/security and enter that.",
		"mail.yahoo.com"},
	{"AOL", "aol.com aim.com", "", PAIR("imap.aol.com", "smtp.aol.com"), PROVIDER_APP_PASSWORD,
		FILES_NOT_KNOWN, "Make an app password at login.aol.com/account/security and enter that.",
		"aol.com"},
	{"Fastmail", "fastmail.com fastmail.fm", "messagingengine.com",
		PAIR("imap.fastmail.com", "smtp.fastmail.com"), PROVIDER_APP_PASSWORD, FILES_NOT_KNOWN,
		"Make an app password in Fastmail's settings, under Privacy & Security, and enter that.",
		"fastmail.com messagingengine.com"},
	{"GMX", "gmx.de gmx.net gmx.at gmx.ch gmx.li gmx.eu gmx.info gmx.biz", "gmx.net",
		PAIR("imap.gmx.net", "mail.gmx.net"), PROVIDER_PASSWORD, FILES_NOT_KNOWN,
		"Switch IMAP on in GMX's settings, under POP3/IMAP; with two-factor login, make an "
		"application-specific password and enter that."},
	{"GMX.com", "gmx.com gmx.us gmx.co.uk gmx.fr gmx.es", "", PAIR("imap.gmx.com", "mail.gmx.com"),
		PROVIDER_PASSWORD, FILES_NOT_KNOWN, "Switch IMAP on in GMX's settings, under POP3 & IMAP."},
	{"WEB.DE", "web.de", "web.de", TLS("imap.web.de", 993), STARTTLS("smtp.web.de", 587),
		PROVIDER_PASSWORD, FILES_NOT_KNOWN,
		"Switch IMAP on in WEB.DE's settings, under POP3/IMAP; with two-factor login, make an "
		"application-specific password and enter that."},
	{"Zoho", "zoho.com zohomail.com", "zoho.com", PAIR("imap.zoho.com", "smtp.zoho.com"),
		PROVIDER_PASSWORD, FILES_NOT_KNOWN,
		"Switch IMAP on in Zoho Mail's settings; with two-factor login, make an app password at "
		"accounts.zoho.com, under Security, and enter that."},
	{"Zoho in Europe", "zohomail.eu", "zoho.eu", PAIR("imap.zoho.eu", "smtp.zoho.eu"), PROVIDER_PASSWORD,
		FILES_NOT_KNOWN,
		"Switch IMAP on in Zoho Mail's settings; with two-factor login, make an app password at "
		"accounts.zoho.eu, under Security, and enter that."},
	{"Zoho in India", "zohomail.in", "zoho.in", PAIR("imap.zoho.in", "smtp.zoho.in"), PROVIDER_PASSWORD,
		FILES_NOT_KNOWN,
		"Switch IMAP on in Zoho Mail's settings; with two-factor login, make an app password at "
		"accounts.zoho.in, under Security, and enter that."},
	{"Proton Mail Bridge", "proton.me protonmail.com protonmail.ch pm.me", "protonmail.ch",
		STARTTLS("127.0.0.1", 1143), STARTTLS("127.0.0.1", 1025), PROVIDER_APP_PASSWORD,
		FILES_NOT_KNOWN,
		"Start Proton Mail Bridge, export its certificate in Bridge's settings and give it as "
		"--ca-file, and enter the password that Bridge shows."},
	{"mail.com", "mail.com email.com", "", PAIR("imap.mail.com", "smtp.mail.com"), PROVIDER_PASSWORD,
		FILES_NOT_KNOWN, "Switch IMAP on in mail.com's settings, under POP3 & IMAP."},
	{"Posteo", "posteo.de posteo.net", "posteo.de", SAME("posteo.de"), PROVIDER_PASSWORD, FILES_NOT_KNOWN,
		NULL},
	{"mailbox.org", "mailbox.org", "mailbox.org", PAIR("imap.mailbox.org", "smtp.mailbox.org"),
		PROVIDER_PASSWORD, FILES_NOT_KNOWN, NULL},
	{"T-Online", "t-online.de", "", PAIR("secureimap.t-online.de", "securesmtp.t-online.de"),
		PROVIDER_APP_PASSWORD, FILES_NOT_KNOWN,
		"Set a password for e-mail programs in Telekom's customer centre and enter that."},
	{"Yandex", "yandex.com yandex.ru ya.ru", "yandex.net", PAIR("imap.yandex.com", "smtp.yandex.com"),
		PROVIDER_APP_PASSWORD, FILES_NOT_KNOWN,
		"Switch IMAP on in Yandex Mail's settings, make an app password at id.yandex.com and enter "
		"that."},
	{"Runbox", "runbox.com", "runbox.com", SAME("mail.runbox.com"), PROVIDER_PASSWORD, FILES_NOT_KNOWN,
		NULL},
	{"Mailfence", "mailfence.com", "mailfence.com", PAIR("imap.mailfence.com", "smtp.mailfence.com"),
		PROVIDER_PASSWORD, FILES_NOT_KNOWN, NULL},
	{"Migadu", "", "migadu.com", PAIR("imap.migadu.com", "smtp.migadu.com"), PROVIDER_PASSWORD,
		FILES_NOT_KNOWN, NULL},
	{"IONOS", "", "ionos.de kundenserver.de", PAIR("imap.ionos.de", "smtp.ionos.de"), PROVIDER_PASSWORD,
		FILES_NOT_KNOWN, NULL},
	{"STRATO", "", "rzone.de", PAIR("imap.strato.de", "smtp.strato.de"), PROVIDER_PASSWORD,
		FILES_NOT_KNOWN, NULL},
	{"Gandi", "", "mail.gandi.net", SAME("mail.gandi.net"), PROVIDER_PASSWORD, FILES_NOT_KNOWN, NULL},
	{"Infomaniak", "ik.me", "infomaniak.ch", SAME("mail.infomaniak.com"), PROVIDER_PASSWORD,
		FILES_NOT_KNOWN, NULL},
	{"OVHcloud", "", "mail.ovh.net", SAME("ssl0.ovh.net"), PROVIDER_PASSWORD, FILES_NOT_KNOWN, NULL},
	{"Rackspace", "", "emailsrvr.com", SAME("secure.emailsrvr.com"), PROVIDER_PASSWORD, FILES_NOT_KNOWN,
		NULL},
	{"Tuta", "tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me", "tutanota.de",
		.login = PROVIDER_CLOSED, .advice = CLOSED_ADVICE},
	{"HEY", "hey.com", "hey.com", .login = PROVIDER_CLOSED, .advice = CLOSED_ADVICE},
};
const size_t provider_count = ARRAY_COUNT(provider_rows);

const struct provider *provider_of_domain(const char *domain)
{
	for (size_t i = 0; i < provider_count; i++) {
		struct span rest = span_of(provider_rows[i].domains), word;
		while (span_cut(&rest, ' ', &word))
			if (span_is_nocase(word, domain))
				return &provider_rows[i];
	}
	return NULL;
}

/* The name itself or one below it; never one that only looks like it, such as notgoogle.com. */
static bool is_below(const char *host, struct span suffix)
{
	size_t length = strlen(host), before = length - suffix.length;

	if (suffix.length == 0 || suffix.length > length ||
		strncasecmp(host + before, suffix.start, suffix.length) != 0)
		return false;
	return before == 0 || host[before - 1] == '.';
}

static bool is_below_any(const char *host, const char *suffixes)
{
	struct span rest = span_of(suffixes), word;

	while (span_cut(&rest, ' ', &word))
		if (is_below(host, word))
			return true;
	return false;
}

const struct provider *provider_of_mx(const char *host)
{
	for (size_t i = 0; i < provider_count; i++)
		if (is_below_any(host, provider_rows[i].mx))
			return &provider_rows[i];
	return NULL;
}

const struct provider *provider_of_server(const char *host)
{
	for (size_t i = 0; i < provider_count; i++)
		if (provider_rows[i].servers && is_below_any(host, provider_rows[i].servers))
			return &provider_rows[i];
	return NULL;
}

const struct provider *provider_of_imap(const char *host)
{
	for (size_t i = 0; i < provider_count; i++)
		if (provider_rows[i].imap.host && strcasecmp(provider_rows[i].imap.host, host) == 0)
			return &provider_rows[i];
	return NULL;
}

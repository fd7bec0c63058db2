/* What the domain of a mail address tells of its owner. */
#include "app/answer_domain.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

static const char *const public_domains[] = {"126.com", "139.com", "163.com", "aim.com", "alice.it",
	"aliyun.com", "aol.com", "arcor.de", "att.net", "bellsouth.net", "blueyonder.co.uk", "bluewin.ch",
	"bol.com.br", "btinternet.com", "comcast.net", "cox.net", "disroot.org", "duck.com", "earthlink.net",
	"email.de", "fastmail.com", "fastmail.fm", "free.fr", "freenet.de", "gmail.com", "gmx.at", "gmx.ch",
	"gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com", "hotmail.co.uk", "hotmail.com",
	"hotmail.de", "hotmail.fr", "hotmail.it", "hushmail.com", "icloud.com", "inbox.lv", "inbox.ru",
	"juno.com", "kolabnow.com", "laposte.net", "libero.it", "live.co.uk", "live.com", "live.de",
	"live.fr", "lycos.com", "mac.com", "mail.com", "mail.de", "mail.ru", "mailbox.org", "mailfence.com",
	"me.com", "msn.com", "mweb.co.za", "naver.com", "neuf.fr", "ntlworld.com", "o2.pl", "online.de",
	"orange.fr", "outlook.com", "outlook.de", "outlook.fr", "pm.me", "posteo.de", "posteo.net",
	"proton.me", "protonmail.ch", "protonmail.com", "qq.com", "rediffmail.com", "riseup.net",
	"rocketmail.com", "rogers.com", "runbox.com", "sbcglobal.net", "seznam.cz", "sfr.fr", "shaw.ca",
	"sina.com", "sky.com", "skynet.be", "startmail.com", "sympatico.ca", "t-online.de", "talktalk.net",
	"telenet.be", "tuta.com", "tuta.io", "tutanota.com", "tutanota.de", "uol.com.br", "verizon.net",
	"virgilio.it", "virginmedia.com", "wanadoo.fr", "web.de", "wp.pl", "xtra.co.nz", "yahoo.ca",
	"yahoo.co.in", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com", "yahoo.com.br", "yahoo.de", "yahoo.es",
	"yahoo.fr", "yahoo.it", "yandex.com", "yandex.ru", "ymail.com", "zoho.com", "zohomail.com"};

static const char *const service_domains[] = {"applytojob.com", "ashbyhq.com", "avature.net", "bamboohr.com",
	"breezy.hr", "breezy-mail.com", "calendly.com", "codility.com", "concludis.de", "coderpad.io",
	"docusign.net", "dvinci.de", "eightfold.ai", "flatchr.io", "glassdoor.com", "google.com",
	"goodtime.io", "greenhouse.io", "greenhouse-mail.io", "hackerrank.com", "hirevue.com", "icims.com",
	"indeed.com", "indeedemail.com", "jazz.co", "jazzhr.com", "jobvite.com", "join.com", "lever.co",
	"linkedin.com", "microsoft.com", "monster.com", "myworkday.com", "myworkdayjobs.com",
	"oraclecloud.com", "personio.com", "personio.de", "pinpointhq.com", "recruitee.com",
	"rexx-systems.com", "rippling.com", "smartrecruiters.com", "softgarden.de", "softgarden.io",
	"stepstone.de", "successfactors.com", "successfactors.eu", "taleo.net", "teamtailor.com",
	"teamtailor-mail.com", "testgorilla.com", "umantis.com", "welcomekit.co", "workable.com",
	"workablemail.com", "workday.com", "xing.com", "ziprecruiter.com", "zohorecruit.com", "zoom.us"};

static const char *const office_names[] = {"admin", "application", "applications", "bewerbung", "bewerbungen",
	"career", "careers", "candidature", "candidatures", "contact", "donotreply", "hello", "hiring", "hr",
	"human", "humanresources", "info", "jobs", "job", "karriere", "kontakt", "mail", "mailer", "noreply",
	"notification", "notifications", "office", "people", "peopleops", "personal", "personalabteilung",
	"recrutement", "recruiting", "recruitment", "rh", "system", "talent", "talents", "team", "work"};

static const char *const machine_words[] = {"noreply", "donotreply", "nichtantworten", "nepasrepondre",
	"mailerdaemon", "notification", "notifications", "automated", "bounce", "postmaster"};

/* The whole domain, or one below it. */
static bool is_in(const char *domain, const char *const *list, size_t count)
{
	size_t length = strlen(domain);

	for (size_t i = 0; i < count; i++) {
		size_t known = strlen(list[i]);
		if (length >= known && strcasecmp(domain + length - known, list[i]) == 0 &&
			(length == known || domain[length - known - 1] == '.'))
			return true;
	}
	return false;
}

#define IS_IN(domain, list) is_in(domain, list, sizeof(list) / sizeof((list)[0]))

const char *answer_domain(const char *address)
{
	const char *at = address ? strrchr(address, '@') : NULL;

	return at ? at + 1 : "";
}

bool answer_domain_is_public(const char *domain)
{
	return !strchr(domain, '.') || IS_IN(domain, public_domains);
}

bool answer_domain_is_service(const char *domain)
{
	return IS_IN(domain, service_domains);
}

/* "co.uk" and the like belong to nobody. */
static bool is_registry(const char *domain)
{
	static const char *const seconds[] = {
		"ac", "co", "com", "edu", "go", "gov", "ltd", "ne", "net", "or", "org", "plc"};
	const char *dot = strchr(domain, '.');

	if (!dot)
		return true;
	if (strlen(dot + 1) != 2)
		return false;
	for (size_t i = 0; i < sizeof(seconds) / sizeof(seconds[0]); i++)
		if ((size_t)(dot - domain) == strlen(seconds[i]) &&
			strncasecmp(domain, seconds[i], strlen(seconds[i])) == 0)
			return true;
	return false;
}

const char *answer_domain_parent(const char *domain)
{
	const char *dot = strchr(domain, '.');

	return dot && !is_registry(dot + 1) ? dot + 1 : NULL;
}

/* The letters before the "@", up to `stop`, without what stands between them. */
static void local_letters(const char *address, char ret_letters[64])
{
	size_t length = 0;

	for (; address && *address && *address != '@' && *address != '+' && length < 63; address++)
		if ((*address | 0x20) >= 'a' && (*address | 0x20) <= 'z')
			ret_letters[length++] = (char)(*address | 0x20);
	ret_letters[length] = '\0';
}

bool answer_address_is_machine(const char *address)
{
	char letters[64];

	local_letters(address, letters);
	for (size_t i = 0; i < sizeof(machine_words) / sizeof(machine_words[0]); i++)
		if (strstr(letters, machine_words[i]))
			return true;
	return false;
}

bool answer_address_is_office(const char *address)
{
	char letters[64];

	local_letters(address, letters);
	for (size_t i = 0; i < sizeof(office_names) / sizeof(office_names[0]); i++)
		if (strcmp(letters, office_names[i]) == 0)
			return true;
	return answer_address_is_machine(address);
}

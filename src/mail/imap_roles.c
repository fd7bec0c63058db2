/* What a folder is for, by what the server says of it (RFC 6154) and else by its name. */
#include "mail/imap_roles.h"

#include "base/array.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

#define FIELD(name) offsetof(struct imap_name, name)

static const struct {
	const char *flag;
	size_t field;
} flags[] = {
	{"\\Sent", FIELD(is_sent)},
	{"\\Junk", FIELD(is_junk)},
	{"\\Trash", FIELD(is_trash)},
	{"\\Drafts", FIELD(is_drafts)},
	{"\\All", FIELD(is_all)},
	{"\\Noselect", FIELD(cannot_be_opened)},
	{"\\NonExistent", FIELD(cannot_be_opened)},
};

/* As servers spell them (modified UTF-7), the likelier first. */
static const struct {
	const char *name;
	size_t field;
} known[] = {
	{"Sent", FIELD(is_sent)},
	{"Sent Items", FIELD(is_sent)},
	{"Sent Messages", FIELD(is_sent)},
	{"Sent Mail", FIELD(is_sent)},
	{"Sent-Mail", FIELD(is_sent)},
	{"Gesendet", FIELD(is_sent)},
	{"Gesendete Elemente", FIELD(is_sent)},
	{"Gesendete Objekte", FIELD(is_sent)},
	{"Envoy&AOk-s", FIELD(is_sent)},
	{"Messages envoy&AOk-s", FIELD(is_sent)},
	{"&AMk-l&AOk-ments envoy&AOk-s", FIELD(is_sent)},
	{"Enviados", FIELD(is_sent)},
	{"Junk", FIELD(is_junk)},
	{"Spam", FIELD(is_junk)},
	{"Junk Email", FIELD(is_junk)},
	{"Junk E-mail", FIELD(is_junk)},
	{"Bulk Mail", FIELD(is_junk)},
	{"Spamverdacht", FIELD(is_junk)},
	{"Courrier ind&AOk-sirable", FIELD(is_junk)},
	{"Ind&AOk-sirables", FIELD(is_junk)},
	{"Trash", FIELD(is_trash)},
	{"Deleted Items", FIELD(is_trash)},
	{"Deleted Messages", FIELD(is_trash)},
	{"Papierkorb", FIELD(is_trash)},
	{"Gel&APY-schte Elemente", FIELD(is_trash)},
	{"Gel&APY-scht", FIELD(is_trash)},
	{"Corbeille", FIELD(is_trash)},
	{"&AMk-l&AOk-ments supprim&AOk-s", FIELD(is_trash)},
	{"Drafts", FIELD(is_drafts)},
	{"Draft", FIELD(is_drafts)},
	{"Entw&APw-rfe", FIELD(is_drafts)},
	{"Brouillons", FIELD(is_drafts)},
	{"All Mail", FIELD(is_all)},
	{"Alle Nachrichten", FIELD(is_all)},
	{"Tous les messages", FIELD(is_all)},
};

static bool *field_of(struct imap_name *name, size_t field)
{
	return (bool *)((char *)name + field);
}

void imap_roles_flag(struct imap_name *name, struct span flag)
{
	for (size_t i = 0; i < ARRAY_COUNT(flags); i++)
		if (span_is_nocase(flag, flags[i].flag))
			*field_of(name, flags[i].field) = true;
}

void imap_roles_name(struct imap_name *name)
{
	name->is_inbox = strcasecmp(name->name, "INBOX") == 0;
}

/* "Sent" of "INBOX.Sent" and of "Mail/Sent". */
static const char *last_part(const char *name)
{
	const char *slash = strrchr(name, '/'),
		   *dot = strncasecmp(name, "INBOX.", 6) == 0 ? strrchr(name, '.') : NULL;
	return slash ? slash + 1 : dot ? dot + 1 : name;
}

static bool has_role(struct imap_name *names, size_t count, size_t field)
{
	for (size_t i = 0; i < count; i++)
		if (*field_of(&names[i], field))
			return true;
	return false;
}

static void settle_by(struct imap_name *names, size_t count, const char *word, size_t field)
{
	for (size_t i = 0; i < count; i++)
		if (!names[i].cannot_be_opened && strcasecmp(last_part(names[i].name), word) == 0) {
			*field_of(&names[i], field) = true;
			return;
		}
}

void imap_roles_settle(struct imap_name *names, size_t count)
{
	for (size_t i = 0; i < ARRAY_COUNT(known); i++)
		if (!has_role(names, count, known[i].field))
			settle_by(names, count, known[i].name, known[i].field);
}

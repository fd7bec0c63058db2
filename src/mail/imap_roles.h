/* What a folder is for, by what the server says of it (RFC 6154) and else by its name. */
#ifndef TACT_MAIL_IMAP_ROLES_H
#define TACT_MAIL_IMAP_ROLES_H

#include "mail/imap.h"

/* Notes one flag of a LIST answer. */
void imap_roles_flag(struct imap_name *name, struct span flag);
/* Finishes a name whose flags are noted: tells the inbox. */
void imap_roles_name(struct imap_name *name);
/* Goes by names for what no folder was said to be for. */
void imap_roles_settle(struct imap_name *names, size_t count);

#endif

/* The person's mailbox as its server shows it, which misbehaves. */
#ifndef TACT_TESTS_SIMULATION_MAILBOX_H
#define TACT_TESTS_SIMULATION_MAILBOX_H

#include "mail/imap.h"
#include "world.h"

extern const struct imap_service mailbox_service;

void mailbox_begin(void);
/* Numbers it and shows it, now or, out of order, later. Returns its place among the world's mails. */
int mailbox_put(const struct mail *mail, int64_t seconds_till_visible);
/* All UIDs of the folder become others. */
void mailbox_renumber(int folder);
/* The clock was set: what was listed when is not to be compared any more. */
void mailbox_forget_listings(void);
bool mail_is_human(const struct mail *mail);

#endif

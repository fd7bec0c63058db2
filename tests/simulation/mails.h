/* The words of mails that come in. */
#ifndef TACT_TESTS_SIMULATION_MAILS_H
#define TACT_TESTS_SIMULATION_MAILS_H

#include "world.h"

/* Makes a mail of that kind about the letter, as it would stand in the mailbox. */
struct mail mails_write(enum mail_kind kind, int letter);

#endif

/* Whether a mail is the person's own. */
#ifndef TACT_APP_ANSWER_OWN_H
#define TACT_APP_ANSWER_OWN_H

#include "app/answer.h"

/* By address; by name only where no address was ever told. */
bool answer_own(const struct answer_reader *reader, const struct message_address *from);

#endif

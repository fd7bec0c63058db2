/* Whether a mail can matter, by its head alone. */
#ifndef TACT_APP_ANSWER_HEAD_H
#define TACT_APP_ANSWER_HEAD_H

#include "app/answer.h"

/* `head` is what message_read() makes of the head of a mail. *ret_settled: nothing in the rest of it (as far
 * as message_head_tells()) changes that it is the person's own or about no process here, which then is the
 * outcome of *ret_answer; else the mail has to be read. Records nothing; no transaction may be open. */
bool answer_head_decide(const struct answer_reader *reader, const struct message *head, struct arena *arena,
	bool *ret_settled, struct answer *ret_answer, struct error *err);

#endif

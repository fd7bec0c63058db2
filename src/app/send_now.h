/* A letter that the person wants sent now: whether it can be, and made ready for it. */
#ifndef TACT_APP_SEND_NOW_H
#define TACT_APP_SEND_NOW_H

#include "app/deliver.h"

/* Nothing is sent yet. An approved draft that is not in the outbox is put there; what waits for another try
 * waits no more. ERROR_FORBIDDEN with reason and way out where the gate says no, or the hour where it arrives
 * is none (unless delivery->any_hour); other states say what they are. *ret_sent: it was sent before. */
bool send_now_prepare(const struct delivery *delivery, int64_t draft, struct arena *arena, bool *ret_sent,
	struct error *err);
/* What came of it, as an error with its way out: ERROR_UNCERTAIN where nobody knows; true where it was sent.
 */
bool send_now_result(const struct outbox *letter, struct error *err);

#endif

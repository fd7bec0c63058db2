/* Whose mails and invitations are read: the person's own name, addresses and zone. */
#ifndef TACT_APP_OWN_READER_H
#define TACT_APP_OWN_READER_H

#include "app/answer.h"
#include "calendar/ical_read.h"

/* `store` may be NULL: nothing is known of them then. */
bool own_reader_mails(struct store *store, struct desk *desk, struct instant now, struct arena *arena,
	struct answer_reader *ret_reader, struct error *err);
bool own_reader_calendars(struct store *store, struct desk *desk, struct arena *arena,
	struct ical_options *ret_options, struct error *err);

#endif

/* One mail while it is taken in: what the steps of it share. Of the files of the intake alone. */
#ifndef TACT_APP_INTAKING_H
#define TACT_APP_INTAKING_H

#include "app/intake.h"
#include "calendar/ical_read.h"

struct intaking {
	const struct answer_reader *reader;
	struct arena *arena;
	int64_t account;
	struct intake *intake;
	const char *digest;
	struct meeting *meetings;
	size_t meeting_count;
};

/* The same for the same mail, wherever it lies. */
const char *intaking_digest(const struct answer *answer, struct arena *arena);
/* What its calendars hold. One that cannot be read is as if it were not there. */
void intaking_read_meetings(struct intaking *intaking);
/* Records them; *ret_taken: the mail needs no other reading. */
bool intaking_record_meetings(struct intaking *intaking, bool *ret_taken, struct error *err);
/* Inserts the row of the mail, or decides the question that it was before. */
bool intaking_save(struct intaking *intaking, struct error *err);

#endif

/* Letters that were drafted or sent before in the same process. */
#ifndef TACT_APP_EARLIER_LETTERS_H
#define TACT_APP_EARLIER_LETTERS_H

#include "letter/letter.h"
#include "store/draft_rows.h"

/* Which letter they are earlier than. */
struct earlier_than {
	const struct process *process;
	int64_t number;    /* of the process */
	int64_t before;    /* drafts numbered below; INT64_MAX: all */
	int16_t person;    /* to whom, or NOBODY */
	int32_t interview; /* or NO_EVENT */
	const struct draft *
		not ; /* its other versions are left out, and what was dropped; NULL: nothing is */
};

/* Newest first, at most as many and as long as is worth reading. */
bool earlier_letters_load(struct store *store, const struct earlier_than *than, struct arena *arena,
	struct letter_earlier **ret_earlier, size_t *ret_count, struct error *err);

#endif

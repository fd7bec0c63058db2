/* What is done about letters once they have left: copies in Sent, and evidence of those nobody knows about.
 */
#ifndef TACT_APP_DELIVER_AFTER_H
#define TACT_APP_DELIVER_AFTER_H

#include "app/deliver.h"

/* Files the copies that are due; `again`: those too that failed before. What a server refuses is told. */
bool deliver_copies(const struct delivery *delivery, bool again, struct arena *arena, struct error *err);
/* Looks in Sent for the letters of which nobody knows whether they went out; *ret_found were there. */
bool deliver_evidence(
	const struct delivery *delivery, struct arena *arena, size_t *ret_found, struct error *err);

#endif

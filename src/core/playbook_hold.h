/* Whether what an example says is so: the engine asked at the moment of a check. */
#ifndef TACT_CORE_PLAYBOOK_HOLD_H
#define TACT_CORE_PLAYBOOK_HOLD_H

#include "core/playbook.h"

struct text;

/* Tries one check of one of the playbook's examples; where it does not hold, *found gets what is so instead.
 */
bool playbook_check_holds(const struct playbook *playbook, const struct example *example,
	const struct example_check *check, struct arena *arena, struct text *found);

#endif

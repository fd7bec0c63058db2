/* What an event changed: two agendas of the same process side by side. */
#ifndef TACT_APP_AGENDA_CHANGE_H
#define TACT_APP_AGENDA_CHANGE_H

#include "base/arena.h"
#include "core/agenda.h"

enum change_kind { CHANGE_NEW, CHANGE_STATE, CHANGE_MOVED, CHANGE_GONE };

struct change {
	enum change_kind kind;
	const struct item *before, *after; /* NULL: not there */
};

/* Items are the same where action, person and trigger are. Both agendas are planned with `all`; what is done
 * or void in both, or appears as void, is left out. */
size_t agenda_change_list(const struct agenda *before, const struct agenda *after, struct arena *arena,
	struct change **ret_changes);
/* "now due", "no longer there" … */
const char *agenda_change_words(const struct change *change);

#endif

/* Work whose memory is not kept: done in a child process, of which only the bytes come back. */
#ifndef TACT_WEB_APART_H
#define TACT_WEB_APART_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

struct apart_work {
	/* Must use no database: that is the parent's. */
	bool (*make)(void *closure, struct arena *arena, struct span *ret_bytes, struct error *err);
	void *closure;
};

/* What the work makes, or its error. Where no child can be had, or it dies, the work is done here. */
bool apart_make(
	const struct apart_work *work, struct arena *arena, struct span *ret_bytes, struct error *err);

#endif

/* Whether clock and database can be trusted before anything is sent; where not, what is not sent waits for
 * the person. */
#ifndef TACT_APP_TRUST_H
#define TACT_APP_TRUST_H

#include "app/clock_watch.h"
#include "app/post.h"
#include "base/arena.h"

struct store;

/* Who looks; a holder takes or renews the runner's lease with the look. Without one it is the person, who
 * knows that the machine slept. */
struct trust_asker {
	struct store *store;
	const struct post *post;
	const char *holder; /* or NULL */
	int64_t lease_seconds;
};

struct trust {
	enum clock_finding finding;
	int64_t frozen; /* letters that wait for the person because of it */
	bool taken;     /* the lease */
};

/* Looks, and records what was seen. Where another runner has the lease, nothing is done. */
bool trust_look(
	const struct trust_asker *asker, struct arena *arena, struct trust *ret_trust, struct error *err);
/* Keeps beside the database how far it has counted, to know it again. */
bool trust_remember(const struct trust_asker *asker, struct arena *arena, struct error *err);
/* Gives the lease back. */
bool trust_end(const struct trust_asker *asker, struct error *err);

#endif

/* What proof-reading needs, made ready once: dictionaries, rules, the person's own words. */
#ifndef TACT_APP_PROOF_DESK_H
#define TACT_APP_PROOF_DESK_H

#include "app/own_letters.h"
#include "letter/proof_module.h"

struct store;

struct proof_desk {
	struct arena *arena;
	struct store *store; /* NULL: no database yet */
	struct own_letters own;
	const struct proof_module *module;
	struct spelling *spelling;
	struct proofreader *proofreader;
	const char *folder, *dictionaries; /* of the spelling that is open */
	bool all;
	const char **words; /* the own dictionary */
	size_t word_count;
};

/* `folder` (may be NULL) is where compiled dictionaries are kept, `all` asks for rules that are off too. */
bool proof_desk_open(struct proof_desk *desk, struct store *store, const char *folder, bool all,
	struct arena *arena, struct error *err);
/* One that is kept open reads anew what belongs to the person: settings and own words, into `arena`. Another
 * choice of dictionaries opens those. */
bool proof_desk_renew(struct proof_desk *desk, struct store *store, struct arena *arena, struct error *err);
void proof_desk_close(struct proof_desk *desk);

#define PROOF_DESK_CLEANUP __attribute__((cleanup(proof_desk_close)))

#endif

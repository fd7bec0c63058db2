/* Finding people by their address, or by the domain of it. */
#ifndef TACT_STORE_ADDRESS_ROWS_H
#define TACT_STORE_ADDRESS_ROWS_H

#include "store/name_rows.h"

/* The people with that address, letter case apart; at most `limit`, by process. The name of a hit is that of
 * the person. */
bool address_rows_find(struct store *store, const char *address, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err);
/* The people with an address of exactly that domain; at most `limit`. */
bool address_rows_of_domain(struct store *store, const char *domain, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err);

#endif

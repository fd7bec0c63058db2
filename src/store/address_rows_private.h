/* The index of the addresses of people, for those who store people. */
#ifndef TACT_STORE_ADDRESS_ROWS_PRIVATE_H
#define TACT_STORE_ADDRESS_ROWS_PRIVATE_H

#include "store/address_rows.h"
#include "store/store_private.h"

/* NULL, or what is no address, is passed over. */
bool address_word_insert(
	struct store *store, const char *email, int64_t process, int16_t person, struct error *err);
bool address_word_delete(
	struct store *store, const char *email, int64_t process, int16_t person, struct error *err);

#endif

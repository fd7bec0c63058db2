/* A database emptied for good: no row, no table is left to anybody who still has it open. */
#ifndef TACT_STORE_ERASE_H
#define TACT_STORE_ERASE_H

#include "store/store.h"

/* In one transaction. ERROR_CHANGED where a letter is leaving at this moment: nothing was erased. The store
 * can only be closed after it. */
bool store_erase(struct store *store, struct error *err);
/* Removes the file of a closed store with its journal. */
bool store_remove(const char *path, struct error *err);

#endif

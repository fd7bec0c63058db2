/* Whose database is it, and of which version? */
#ifndef TACT_STORE_RECOGNIZE_H
#define TACT_STORE_RECOGNIZE_H

#include "store/driver.h"

/* Brings one of an older version up to date where it can be written, and makes an empty one where `create`;
 * refuses all others. *ret_version is that of the file afterwards. */
bool recognize(struct driver *driver, const char *path, bool create, int64_t *ret_version, struct error *err);

#endif

/* Whose database is it, and of which version? */
#ifndef TACT_STORE_RECOGNIZE_H
#define TACT_STORE_RECOGNIZE_H

#include "store/driver.h"

/* Brings one of an older version up to date, and makes an empty one where `create`; refuses all others. */
bool recognize(struct driver *driver, const char *path, bool create, struct error *err);

#endif

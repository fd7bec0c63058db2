/* Parts of the program that are loaded when first needed, because what they link takes milliseconds to start.
 */
#ifndef TACT_BASE_MODULE_H
#define TACT_BASE_MODULE_H

#include "base/error.h"

/* What the table of a module begins with. */
struct module_head {
	const char *version; /* TACT_VERSION of its build */
};

/* Finds FILE beside the program, in the build tree or where it was installed, and returns the table that is
 * its one symbol; NULL where it is missing or of another version. A second call is as fast as dlopen() makes
 * it; callers keep what they got. */
const void *module_table(const char *file, const char *room, const char *symbol, struct error *err);

#endif

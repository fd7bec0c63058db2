/* Parts of the program that are loaded when first needed, because what they link takes milliseconds to start.
 */
#ifndef TACT_BASE_MODULE_H
#define TACT_BASE_MODULE_H

#include "base/error.h"

/* Finds FILE beside the program, in the build tree or where it was installed, and returns its symbol, or
 * NULL. */
const void *module_symbol(const char *file, const char *room, const char *symbol, struct error *err);

#endif

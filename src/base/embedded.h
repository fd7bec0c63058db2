/* Files that are compiled into the program; tools/embed writes the arrays. */
#ifndef TACT_BASE_EMBEDDED_H
#define TACT_BASE_EMBEDDED_H

#include <stddef.h>

/* Arrays of these end with a row whose name is NULL. */
struct embedded_file {
	const char *name;  /* the file's name without its folder */
	const char *start; /* followed by a NUL that does not count */
	size_t length;
};

#endif

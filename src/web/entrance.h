/* A file by which a second `tact ui` on the same database asks the first for a way in. */
#ifndef TACT_WEB_ENTRANCE_H
#define TACT_WEB_ENTRANCE_H

#include "base/arena.h"

#include <signal.h>
#include <stdbool.h>

struct entrance {
	int file; /* locked as long as the pages are served; -1: there is none */
	long serial;
};

enum entrance_state {
	ENTRANCE_OURS,
	ENTRANCE_OTHERS, /* somebody else serves the pages of this database */
	ENTRANCE_NONE,   /* there is no place for the file: nobody will find these pages */
};

enum { ENTRANCE_ADDRESS_MAX = 200, ENTRANCE_SIGNAL = SIGUSR1 };

/* The file lies in the state folder and is named for the database. */
enum entrance_state entrance_open(struct entrance *entrance, const char *database);
/* Asks those who serve the pages for an address with a fresh token; false where they do not answer. */
bool entrance_ask(struct entrance *entrance, char ret_address[ENTRANCE_ADDRESS_MAX]);
/* Tells who asked, and before that who we are (`address` ""). */
void entrance_tell(struct entrance *entrance, const char *address);
void entrance_close(struct entrance *entrance);

#endif

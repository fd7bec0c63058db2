/* What was given to be taken in: several files, a text; each with what the person says of it. */
#ifndef TACT_WEB_IMPORT_GIVEN_H
#define TACT_WEB_IMPORT_GIVEN_H

#include "app/import_run.h"
#include "web/held.h"
#include "web/visit.h"

enum { IMPORT_GIVEN_MAX = HELD_FILES };

struct import_given {
	int number; /* its fields end with it: "key-0" */
	struct import_source source;
	char key[HELD_KEY_LENGTH + 1]; /* of the file that is kept; "": it is a text */
	bool chosen;                   /* it is to be taken in */
	bool fine;                     /* it was read: result; else trouble */
	struct import_result result;
	struct error trouble;
};

struct import_all {
	struct import_given list[IMPORT_GIVEN_MAX + 1];
	int count;
};

/* As they were sent first: the files, and the text; all files are kept. */
bool import_given_first(struct visit *visit, struct import_all *all, struct error *err);
/* As they come back, each with its choices. */
bool import_given_again(struct visit *visit, struct import_all *all, struct error *err);
/* Runs one of them; done and undone again where it is `dry`. */
void import_given_run(struct visit *visit, struct import_given *given, bool dry);
/* "zone-3" */
const char *import_given_field(struct visit *visit, const char *name, int number);

#endif

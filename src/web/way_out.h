/* The way out of an error: hints that name commands of the terminal become links to the pages that do it. */
#ifndef TACT_WEB_WAY_OUT_H
#define TACT_WEB_WAY_OUT_H

#include "web/visit.h"

/* What of the words is not for a terminal; in the arena, empty where all of it is. */
const char *way_out_plain(const struct visit *visit, const char *words);
/* The pages that do what the commands in those words do, each a link; nothing where there is none. */
void way_out_links(struct visit *visit, const char *words);

#endif

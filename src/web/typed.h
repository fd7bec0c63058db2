/* What was typed into a form, shown wherever the form itself does not show it. */
#ifndef TACT_WEB_TYPED_H
#define TACT_WEB_TYPED_H

#include "web/visit.h"

/* Everything that was typed, as a list with a heading; nothing where nothing was. */
void typed_list(struct visit *visit);
/* Adds to the page that was made what was typed and does not stand on it. */
void typed_complete(struct visit *visit);

#endif

/* The page for somebody without the cookie: how to get in; what they sent is not lost. */
#ifndef TACT_WEB_LOCKED_H
#define TACT_WEB_LOCKED_H

#include "web/visit.h"

/* Fills visit->html. */
void locked_page(struct visit *visit);
/* The same for a form that was sent from one of our pages while tact was started anew: what was typed stands
 * in a form to be sent again; `action` is the path as it came, and the fields of the request were read. */
void locked_form(struct visit *visit, struct span action);

#endif

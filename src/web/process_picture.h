/* The timeline of a process: gathered from its log and outlook, drawn, and told as a list. */
#ifndef TACT_WEB_PROCESS_PICTURE_H
#define TACT_WEB_PROCESS_PICTURE_H

#include "web/seen_process.h"
#include "web/timeline.h"

/* What happened, in the order of time. */
void process_picture_marks(struct visit *visit, const struct matter *matter, struct timeline *timeline);
/* The line of an item that is not done. */
struct timeline_row process_picture_item(
	struct visit *visit, const struct matter *matter, const struct item *item);
/* The figure: picture and list. */
void process_picture_add(struct visit *visit, const struct seen_process *seen);

#endif

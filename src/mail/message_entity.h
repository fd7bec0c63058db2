/* Entities of HTML, such as "&eacute;" or "&#8217;". */
#ifndef TACT_MAIL_MESSAGE_ENTITY_H
#define TACT_MAIL_MESSAGE_ENTITY_H

#include "base/span.h"

/* The entity at the begin of `text`: its UTF-8, none for those that are not seen. Returns its length, 0 where
 * it is none. */
size_t message_entity(struct span text, char ret_bytes[4], size_t *ret_length);

#endif

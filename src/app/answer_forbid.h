/* Whether a mail asks not to be written to, or not to be called. */
#ifndef TACT_APP_ANSWER_FORBID_H
#define TACT_APP_ANSWER_FORBID_H

#include "core/words.h"

/* EVENT_NO_CONTACT, EVENT_NO_CALLS, or EVENT_TYPE_COUNT where it asks for neither; English, German and
 * French. "Do not reply to this message" asks for neither. */
enum event_type answer_forbid(const char *body);

#endif

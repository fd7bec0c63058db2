/* When somebody who is away comes back, read from what their automatic reply says. */
#ifndef TACT_APP_ANSWER_BACK_H
#define TACT_APP_ANSWER_BACK_H

#include "base/instant.h"

/* English, German and French; `sent` is the day of the mail. DAY_NONE where no day is told, or one that is
 * past or more than a year away. Of several days told, the latest. */
struct day answer_back(const char *subject, const char *body, struct day sent);

#endif

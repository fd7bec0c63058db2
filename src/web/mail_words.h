/* What a mail was taken for, and who wrote it, in words. */
#ifndef TACT_WEB_MAIL_WORDS_H
#define TACT_WEB_MAIL_WORDS_H

#include "app/incoming_look.h"
#include "core/words.h"

/* What each enum heard means, as a person would say it: "no" for a rejection. */
extern const char *const mail_words_heard[HEARD_COUNT];
const char *mail_words_what(uint8_t what);
const char *mail_words_sender(const struct incoming *mail);

#endif

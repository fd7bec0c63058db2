/* The words of an HTML page as plain text, without rendering it. */
#ifndef TACT_MAIL_MESSAGE_HTML_H
#define TACT_MAIL_MESSAGE_HTML_H

#include "base/span.h"
#include "base/text.h"

/* Blocks become lines, what is quoted gets "> " before it; scripts, styles and comments are left out. UTF-8
 * in, UTF-8 out, at most as long as the page plus the marks of quotes. Linear in its length. */
void message_html_text(struct span html, struct text *ret_text);

#endif

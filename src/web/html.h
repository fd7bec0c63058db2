/* HTML that can only be made of literals and of escaped text: anything else does not compile. */
#ifndef TACT_WEB_HTML_H
#define TACT_WEB_HTML_H

#include "base/arena.h"
#include "base/span.h"
#include "base/text.h"

struct html {
	struct text text;
};

/* html_add(html, "<a href=\"/draft/d%lld\">%s</a>", number, name): the format has to be a literal. Texts (%s,
 * and %.*s with an int before it) are escaped for elements and for attributes in double quotes, numbers (%d,
 * %lld, %zu) are written, %% is one. There is no other conversion. */
#define html_add(html, ...) html_add_format((html), "" __VA_ARGS__)
void html_add_format(struct html *html, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Escaped. */
void html_text(struct html *html, struct span text);
/* Escaped, with line ends as <br> and an empty line between paragraphs. */
void html_lines(struct html *html, const char *text);
/* For the value of a query, or behind mailto: percent-encoded (RFC 3986, section 2). */
void html_url(struct html *html, const char *text);
/* For a part of a path: browsers take "." and ".." for ways up, encoded or not; these get a "~" before them.
 */
const char *html_part(const char *text, struct arena *arena);

#endif

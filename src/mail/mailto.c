/* Letters as mailto: addresses (RFC 6068). */
#include "mail/mailto.h"

#include <string.h>

/* Section 2: what stands for itself in a value; everything else is percent-encoded UTF-8. */
static bool stands(unsigned char c, const char *more)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       strchr("-._~", c) || strchr(more, c);
}

static void add_encoded(struct text *text, const char *value, const char *more)
{
	for (const char *at = value; *at; at++) {
		if (*at == '\n')
			text_add_string(text, "%0D%0A");
		else if (*at == '\r')
			continue;
		else if (stands((unsigned char)*at, more))
			text_add_char(text, *at);
		else
			text_format(text, "%%%02X", (unsigned char)*at);
	}
}

void mailto_write(const char *address, const char *subject, const char *body, struct text *text)
{
	text_add_string(text, "mailto:");
	add_encoded(text, address, "@+!$'*");
	text_add_string(text, "?subject=");
	add_encoded(text, subject, "");
	text_add_string(text, "&body=");
	add_encoded(text, body, "");
}

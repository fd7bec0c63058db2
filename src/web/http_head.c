/* The head of a request: the few lines that are asked for, each at most once, nothing ambiguous. */
#include "web/http_head.h"

#include <stddef.h>
#include <string.h>

enum { HEAD_LINES_MAX = 100, BAD_REQUEST = 400, UNSUPPORTED = 415, OTHER_VERSION = 505 };

/* What may stand in a head but once; where it is kept, if it is. */
static const struct {
	const char *name;
	size_t place;
} known[] = {
	{"Host", offsetof(struct request, host)},
	{"Origin", offsetof(struct request, origin)},
	{"Sec-Fetch-Site", offsetof(struct request, fetch_site)},
	{"Sec-Fetch-Mode", offsetof(struct request, fetch_mode)},
	{"Content-Type", offsetof(struct request, content_type)},
	{"Cookie", offsetof(struct request, cookie)},
	{"Content-Length", 0},
};
enum { KNOWN = sizeof(known) / sizeof(known[0]) };

struct head {
	struct request *request;
	bool seen[KNOWN];
	int lines, status;
};

/* Two texts for one line, a body in pieces or packed, a NUL: a browser sends none of it. */
static enum MHD_Result add_line(void *closure, enum MHD_ValueKind kind, const char *name, size_t name_length,
	const char *value, size_t value_length)
{
	struct head *head = closure;

	if (++head->lines > HEAD_LINES_MAX || strlen(name) != name_length ||
		(value && strlen(value) != value_length) || strcasecmp(name, "Transfer-Encoding") == 0)
		head->status = BAD_REQUEST;
	else if (strcasecmp(name, "Content-Encoding") == 0)
		head->status = UNSUPPORTED;
	for (size_t i = 0; i < KNOWN; i++) {
		if (strcasecmp(name, known[i].name) != 0)
			continue;
		if (head->seen[i])
			head->status = BAD_REQUEST;
		head->seen[i] = true;
		if (known[i].place)
			memcpy((char *)head->request + known[i].place, &value, sizeof(value));
	}
	return MHD_YES;
}

int http_head_read(struct MHD_Connection *connection, const char *version, struct request *request)
{
	struct head head = {.request = request};

	if (strcmp(version, "HTTP/1.1") != 0 && strcmp(version, "HTTP/1.0") != 0)
		return OTHER_VERSION;
	MHD_get_connection_values_n(connection, MHD_HEADER_KIND, add_line, &head);
	return head.status;
}

/* The head of a request: the few lines that are asked for, each at most once, nothing ambiguous. */
#ifndef TACT_WEB_HTTP_HEAD_H
#define TACT_WEB_HTTP_HEAD_H

#include "web/request.h"

#include <microhttpd.h>

/* 0, or the status to refuse it with. The texts live as long as the request. */
int http_head_read(struct MHD_Connection *connection, const char *version, struct request *request);

#endif

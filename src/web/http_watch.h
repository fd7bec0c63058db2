/* Connections whose request or reply takes too long in all, however busy they look, are cut. */
#ifndef TACT_WEB_HTTP_WATCH_H
#define TACT_WEB_HTTP_WATCH_H

#include <stdbool.h>

struct http_watch;
struct http_watched;

/* NULL where no thread can be started. */
struct http_watch *http_watch_open(int limit_seconds);
/* No connection is watched any more. */
void http_watch_close(struct http_watch *watch);

/* From now on; NULL where there are too many. */
struct http_watched *http_watch_add(struct http_watch *watch, int socket);
/* The time begins anew. */
void http_watch_again(struct http_watch *watch, struct http_watched *watched);
/* It is ours that takes long. */
void http_watch_pause(struct http_watch *watch, struct http_watched *watched);
/* Before the socket is closed; NULL is fine. */
void http_watch_remove(struct http_watch *watch, struct http_watched *watched);

#endif

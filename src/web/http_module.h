/* The table by which the program calls the module that holds libmicrohttpd. */
#ifndef TACT_WEB_HTTP_MODULE_H
#define TACT_WEB_HTTP_MODULE_H

#include "base/module.h"
#include "web/reply.h"
#include "web/request.h"

#include <stdint.h>

struct http;

/* Everything of a request but its fields; lives as long as the call. */
struct http_handler {
	void *closure;
	/* How many bytes of a body this request may have; 0 refuses it. Asked once its head is there. */
	size_t (*body_limit)(void *closure, const struct request *request);
	/* Answers; the reply's texts live in the arena, which is cleared once they are sent. */
	void (*answer)(void *closure, struct request *request, struct arena *arena, struct reply *ret_reply);
};

struct http_module {
	struct module_head head;
	/* Listens on 127.0.0.1 and answers in a thread of its own, one request after the other. */
	bool (*open)(uint16_t port, const struct http_handler *handler, struct http **ret_http,
		uint16_t *ret_port, struct error *err);
	void (*close)(struct http *http);
};

/* The one symbol of the module. */
extern const struct http_module tact_http_module;
const struct http_module *http_module_open(struct error *err);

#endif

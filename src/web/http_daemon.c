/* The module that holds libmicrohttpd: requests are gathered whole, handed over, and answered. */
#include "base/text.h"
#include "web/http_head.h"
#include "web/http_module.h"
#include "web/http_watch.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>

enum {
	CONNECTIONS_MAX = 64,
	IDLE_SECONDS = 15,
	REQUEST_SECONDS = 30,
	HEAD_BYTES = 32 * 1024,
	STREAM_BYTES = 64 * 1024
};
/* A body that is too large is read on for a while, so that the browser comes to read the answer. */
enum { PASSED_OVER_MAX = 64 << 20 };

struct http {
	struct MHD_Daemon *daemon;
	struct http_watch *watch;
	struct http_handler handler;
};

/* One request and what is sent back. */
struct exchange {
	struct arena arena;
	struct request request;
	const char *uri; /* as it came */
	struct text body;
	size_t limit, passed_over;
	int refused; /* a status, or 0 */
	bool known;
};

/* The one that the connection has with the watch. */
static struct http_watched *watched(struct MHD_Connection *connection)
{
	const union MHD_ConnectionInfo *info =
		MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

	return info ? info->socket_context : NULL;
}

/* Called with the first line of a request. */
static void *begin(void *closure, const char *uri, struct MHD_Connection *connection)
{
	struct exchange *exchange = calloc(1, sizeof(*exchange));

	if (!exchange)
		abort();
	arena_init(&exchange->arena);
	exchange->uri = arena_strdup(&exchange->arena, uri);
	return exchange;
}

static void end(
	void *closure, struct MHD_Connection *connection, void **place, enum MHD_RequestTerminationCode why)
{
	struct exchange *exchange = *place;
	struct http *http = closure;

	http_watch_again(http->watch, watched(connection));
	if (!exchange)
		return;
	text_clear(&exchange->body);
	arena_clear(&exchange->arena);
	free(exchange);
	*place = NULL;
}

static void add_headers(struct MHD_Response *response, const struct reply *reply)
{
	static const char *const always[][2] = {
		{"Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; "
					    "connect-src 'self'; img-src 'self'; "
					    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
		{"X-Content-Type-Options", "nosniff"},
		{"X-Frame-Options", "DENY"},
		{"Referrer-Policy", "no-referrer"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
		{"Permissions-Policy", "camera=(), microphone=(), geolocation=()"},
	};

	for (size_t i = 0; i < sizeof(always) / sizeof(always[0]); i++)
		MHD_add_response_header(response, always[i][0], always[i][1]);
	MHD_add_response_header(response, "Cache-Control",
		reply->lasting ? "private, max-age=31536000, immutable" : "no-store");
	if (reply->content_type)
		MHD_add_response_header(response, "Content-Type", reply->content_type);
	if (reply->allow)
		MHD_add_response_header(response, "Allow", reply->allow);
	if (reply->location)
		MHD_add_response_header(response, "Location", reply->location);
	if (reply->set_cookie)
		MHD_add_response_header(response, "Set-Cookie", reply->set_cookie);
}

static ssize_t read_stream(void *closure, uint64_t at, char *to, size_t room)
{
	struct reply_stream *stream = closure;
	const long length = stream->read(stream, to, room);

	return length > 0    ? length
	       : length == 0 ? MHD_CONTENT_READER_END_OF_STREAM
			     : MHD_CONTENT_READER_END_WITH_ERROR;
}

static void close_stream(void *closure)
{
	struct reply_stream *stream = closure;

	stream->close(stream);
}

static enum MHD_Result send_back(
	struct exchange *exchange, struct MHD_Connection *connection, const struct reply *reply)
{
	/* What lies in the arena stays until end(). */
	struct MHD_Response *response =
		reply->stream ? MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, STREAM_BYTES, read_stream,
					reply->stream, close_stream)
			      : MHD_create_response_from_buffer(reply->body.length, (void *)reply->body.start,
					MHD_RESPMEM_PERSISTENT);
	enum MHD_Result result;

	if (!response)
		return MHD_NO;
	add_headers(response, reply);
	if (reply->download)
		MHD_add_response_header(response, "Content-Disposition",
			arena_format(&exchange->arena, "attachment; filename=\"%s\"", reply->download));
	result = MHD_queue_response(connection, (unsigned)reply->status, response);
	MHD_destroy_response(response);
	return result;
}

static enum MHD_Result send_plain(
	struct exchange *exchange, struct MHD_Connection *connection, int status, const char *words)
{
	const struct reply reply = {
		.status = status, .content_type = "text/plain; charset=utf-8", .body = span_of(words)};

	return send_back(exchange, connection, &reply);
}

/* Bodies are gathered up to the limit of their route. False: the connection is cut. */
static bool gather(struct exchange *exchange, const char *data, size_t length)
{
	if (exchange->body.length + length > exchange->limit)
		exchange->passed_over += length;
	else if (!exchange->passed_over)
		text_add(&exchange->body, data, length);
	return exchange->passed_over <= PASSED_OVER_MAX;
}

/* The path and the query are taken from the line as it came; ours is the only decoder. */
static void begin_exchange(struct http *http, struct exchange *exchange, struct MHD_Connection *connection,
	const char *method, const char *version)
{
	struct request *request = &exchange->request;

	exchange->known = true;
	request->method = arena_strdup(&exchange->arena, method);
	request->path = exchange->uri;
	exchange->refused = http_head_read(connection, version, request);
	if (!exchange->refused)
		exchange->limit = http->handler.body_limit(http->handler.closure, request);
}

static enum MHD_Result finish_exchange(
	struct http *http, struct exchange *exchange, struct MHD_Connection *connection)
{
	struct reply reply = {.status = 500};
	enum MHD_Result result;

	exchange->request.body = (struct span){exchange->body.start, exchange->body.length};
	http_watch_pause(http->watch, watched(connection));
	http->handler.answer(http->handler.closure, &exchange->request, &exchange->arena, &reply);
	result = send_back(exchange, connection, &reply);
	http_watch_again(http->watch, watched(connection));
	return result;
}

static enum MHD_Result access_handler(void *closure, struct MHD_Connection *connection, const char *url,
	const char *method, const char *version, const char *data, size_t *size, void **place)
{
	struct http *http = closure;
	struct exchange *exchange = *place;

	if (!exchange->known) {
		begin_exchange(http, exchange, connection, method, version);
		return exchange->refused ? send_plain(exchange, connection, exchange->refused,
						   "This request is not well formed.\n")
					 : MHD_YES;
	}
	if (*size) {
		bool goes_on = gather(exchange, data, *size);
		*size = 0;
		return goes_on ? MHD_YES : MHD_NO;
	}
	if (exchange->passed_over)
		return send_plain(exchange, connection, 413,
			"That is more than fits here. Nothing was changed: go back with your browser, what "
			"you typed still stands there.\n");
	return finish_exchange(http, exchange, connection);
}

static void watch_socket(void *closure, struct MHD_Connection *connection, void **place,
	enum MHD_ConnectionNotificationCode code)
{
	struct http *http = closure;
	const union MHD_ConnectionInfo *info;

	if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
		http_watch_remove(http->watch, *place);
		*place = NULL;
		return;
	}
	info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
	*place = info ? http_watch_add(http->watch, info->connect_fd) : NULL;
}

/* The decoder of the library is left out. */
static size_t keep(void *closure, struct MHD_Connection *connection, char *text)
{
	return strlen(text);
}

static struct MHD_Daemon *listen_at(struct http *http, uint16_t port)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	return MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, port, NULL, NULL, access_handler, http,
		MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_URI_LOG_CALLBACK, begin, NULL,
		MHD_OPTION_NOTIFY_COMPLETED, end, http, MHD_OPTION_NOTIFY_CONNECTION, watch_socket, http,
		MHD_OPTION_UNESCAPE_CALLBACK, keep, NULL, MHD_OPTION_CONNECTION_LIMIT,
		(unsigned)CONNECTIONS_MAX, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS,
		MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)HEAD_BYTES, MHD_OPTION_STRICT_FOR_CLIENT, 1,
		MHD_OPTION_END);
}

static bool open_daemon(uint16_t port, const struct http_handler *handler, struct http **ret_http,
	uint16_t *ret_port, struct error *err)
{
	struct http *http = calloc(1, sizeof(*http));
	const union MHD_DaemonInfo *info;

	if (!http)
		abort();
	http->handler = *handler;
	http->watch = http_watch_open(REQUEST_SECONDS);
	http->daemon = http->watch ? listen_at(http, port) : NULL;
	info = http->daemon ? MHD_get_daemon_info(http->daemon, MHD_DAEMON_INFO_BIND_PORT) : NULL;
	if (!info) {
		if (http->daemon)
			MHD_stop_daemon(http->daemon);
		if (http->watch)
			http_watch_close(http->watch);
		free(http);
		error_set(err, ERROR_UNAVAILABLE, "port %u of this machine cannot be listened at",
			(unsigned)port);
		return error_hint(err, "another program uses it; --port 0 takes any that is free");
	}
	*ret_port = info->port;
	*ret_http = http;
	return true;
}

static void close_daemon(struct http *http)
{
	if (!http)
		return;
	MHD_stop_daemon(http->daemon);
	http_watch_close(http->watch);
	free(http);
}

__attribute__((visibility("default"))) const struct http_module tact_http_module = {
	.head = {TACT_VERSION},
	.open = open_daemon,
	.close = close_daemon,
};

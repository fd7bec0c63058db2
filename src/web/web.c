/* The pages of tact, served to one person on their own machine: from a request to its reply. */
#include "web/web.h"

#include "app/own_holidays.h"
#include "app/own_settings.h"
#include "app/own_zone.h"
#include "web/field_check.h"
#include "web/guard.h"
#include "web/http_module.h"
#include "web/sheet.h"

#include <signal.h>
#include <string.h>

enum { PATH_BYTES_MAX = 4000 };

struct web {
	struct web_options options;
	struct guard guard;
	struct arena arena; /* of the desk and the stores: as long as the pages are served */
	struct desk desk;
	struct store *reader, *writer; /* opened when first needed */
	const struct zone *zone;
};

static size_t body_limit(void *closure, const struct request *request)
{
	const struct web *web = closure;
	struct span parts[ROUTE_MAX_PARTS], path = span_of(request->path), before;
	char text[PATH_BYTES_MAX];
	const struct route *route;
	bool other;

	if (!guard_host(&web->guard, request) || !span_cut(&path, '?', &before) ||
		before.length >= sizeof(text))
		return 0;
	memcpy(text, before.start, before.length);
	text[before.length] = '\0';
	route = route_find(request->method, text, parts, &other);
	if (!route || strcmp(route->method, "GET") == 0 || !guard_person(&web->guard, request))
		return 0;
	return route->max_body ? route->max_body : REQUEST_MAX_FORM;
}

static void reply_plain(struct reply *reply, int status, const char *words)
{
	*reply = (struct reply){
		.status = status, .content_type = "text/plain; charset=utf-8", .body = span_of(words)};
}

static void reply_page(struct visit *visit, int status)
{
	visit->reply = (struct reply){.status = status,
		.content_type = "text/html; charset=utf-8",
		.body = {arena_copy(visit->arena, visit->html.text.start ? visit->html.text.start : "",
				 visit->html.text.length),
			visit->html.text.length}};
}

/* A page of its own for what went wrong. */
static void reply_error(struct visit *visit, const struct error *err)
{
	visit->html.text.length = 0;
	visit->problem = *err;
	sheet_begin(visit, ROOM_COUNT, "That did not work");
	sheet_typed(visit);
	sheet_end(visit);
	reply_page(visit, error_http_status(err->kind));
}

/* No database yet is no error for a page that only reads. */
static bool open_store(struct web *web, struct visit *visit, struct error *err)
{
	const bool writes = visit->route->store == ROUTE_WRITE;
	struct store **place = writes ? &web->writer : &web->reader;
	struct error missing = {0};

	if (visit->route->store == ROUTE_NO_STORE)
		return true;
	if (!*place && !database_open(web->options.database, writes ? DATABASE_CREATE : DATABASE_READ,
			       &web->arena, place, &missing)) {
		if (!writes && missing.kind == ERROR_NOT_FOUND)
			return true;
		*err = missing;
		return false;
	}
	visit->store = *place;
	return own_holidays_load(visit->store, &web->desk, err);
}

static bool find_zone(struct web *web, struct visit *visit, struct error *err)
{
	const char *name;

	if (!visit_setting(visit, SETTING_ZONE, &name, err) ||
		!visit_setting(visit, SETTING_PLAYBOOK, &web->desk.default_playbook, err))
		return false;
	web->desk.default_playbook = arena_strdup(&web->arena, web->desk.default_playbook);
	if (!name)
		name = own_zone_name(visit->arena);
	visit->zone = &zone_utc;
	return !name || zone_store_get(&web->desk.zones, name, &visit->zone, err);
}

static bool read_fields(struct visit *visit, struct request *request, struct span query, struct error *err)
{
	const bool post = strcmp(visit->route->method, "POST") == 0;

	if (post)
		return request_add_body(request, visit->arena, err);
	return request_add_form(request, query, visit->arena, err) &&
	       field_check_all(visit->route, request, err);
}

/* What is asked of a form before it is looked at: it comes from a page of ours, in this session. */
static bool check_form(struct visit *visit, struct error *err)
{
	const char *token = visit_field(visit, "form");

	if (!guard_origin(visit->guard, visit->request)) {
		error_set(err, ERROR_FORBIDDEN, "this form was not sent from a page of tact");
		return error_hint(err, "open the page in tact and send it there");
	}
	if (!guard_form_holds(visit->guard, visit->route, span_of(token))) {
		error_set(err, ERROR_CHANGED, "tact was started anew since this page was opened");
		return error_hint(err, "what you typed stands below: go back to the page and send it again");
	}
	return field_check_all(visit->route, visit->request, err);
}

static void roll_back(struct visit *visit)
{
	if (visit->store)
		database_rollback(visit->store);
}

/* The page of a form that was wrong, with what was typed. */
static void show_again(struct web *web, struct visit *visit, const struct error *wrong)
{
	const struct route *page = visit->route->page;
	struct error err = {0};

	roll_back(visit);
	visit->html.text.length = 0;
	visit->reply = (struct reply){0};
	visit->problem = *wrong;
	if (!page) {
		reply_error(visit, wrong);
		return;
	}
	visit->route = page;
	visit->store = NULL;
	if (!open_store(web, visit, &err) || !page->run(visit, &err)) {
		reply_error(visit, wrong);
		return;
	}
	if (!visit->reply.status)
		reply_page(visit, error_http_status(wrong->kind));
}

static void run(struct web *web, struct visit *visit, struct request *request, struct span query)
{
	const bool post = strcmp(visit->route->method, "POST") == 0;
	struct error err = {0};

	if (!open_store(web, visit, &err) || !find_zone(web, visit, &err) ||
		!read_fields(visit, request, query, &err)) {
		reply_error(visit, &err);
		return;
	}
	if ((post && !check_form(visit, &err)) || !visit->route->run(visit, &err)) {
		if (post)
			show_again(web, visit, &err);
		else
			reply_error(visit, &err);
		return;
	}
	if (!visit->reply.status)
		reply_page(visit, 200);
}

/* "/?enter=TOKEN", once: the cookie is set, and the token does not stay in the address. */
static bool enters(struct web *web, struct visit *visit, const char *path, struct span query)
{
	struct span pair, key;

	if (strcmp(path, "/") != 0)
		return false;
	while (span_cut(&query, '&', &pair)) {
		span_cut(&pair, '=', &key);
		if (!span_is(key, "enter") || !guard_enter(&web->guard, pair))
			continue;
		visit->reply = (struct reply){.status = 303,
			.location = "/",
			.set_cookie = arena_format(visit->arena, "%s=%s; Path=/; HttpOnly; SameSite=Strict",
				web->guard.cookie, web->guard.session)};
		return true;
	}
	return false;
}

static void admit(struct web *web, struct visit *visit, struct request *request)
{
	struct span raw = span_of(request->path), path;
	struct error err = {0};
	bool other;

	span_cut(&raw, '?', &path);
	if (!request_path(path, visit->arena, &request->path, &err)) {
		reply_plain(&visit->reply, 400, "The address is not well formed.\n");
		return;
	}
	if (strcmp(request->method, "HEAD") == 0)
		request->method = "GET";
	visit->route = route_find(request->method, request->path, visit->parts, &other);
	if (visit->route && visit->route->who == WHO_PERSON && !guard_person(&web->guard, request)) {
		if (!enters(web, visit, request->path, raw))
			sheet_locked(visit, request);
	} else if (visit->route) {
		run(web, visit, request, raw);
	} else if (other) {
		reply_plain(&visit->reply, 405, "This address does not take that.\n");
	} else {
		error_set(&err, ERROR_NOT_FOUND, "there is no such page");
		reply_error(visit, &err);
	}
}

static void answer(void *closure, struct request *request, struct arena *arena, struct reply *ret_reply)
{
	struct web *web = closure;
	struct visit visit = {.guard = &web->guard,
		.request = request,
		.arena = arena,
		.desk = &web->desk,
		.database = web->options.database,
		.zone = &zone_utc,
		.now = {own_clock_seconds() + web->options.shift_seconds}};

	if (guard_host(&web->guard, request))
		admit(web, &visit, request);
	else
		reply_plain(&visit.reply, 421, "This name is not one of tact's.\n");
	roll_back(&visit);
	text_clear(&visit.html.text);
	*ret_reply = visit.reply;
}

/* Signals are taken by the thread that waits here; the one that serves is started with them blocked. */
static void serve(struct web *web, uint16_t port)
{
	char address[96];
	sigset_t ends;
	int signal_number;

	sigemptyset(&ends);
	sigaddset(&ends, SIGINT);
	sigaddset(&ends, SIGTERM);
	snprintf(address, sizeof(address), "http://127.0.0.1:%u/?enter=%s", (unsigned)port, web->guard.entry);
	web->options.ready(web->options.closure, address);
	sigwait(&ends, &signal_number);
}

static void block_signals(void)
{
	sigset_t ends;

	sigemptyset(&ends);
	sigaddset(&ends, SIGINT);
	sigaddset(&ends, SIGTERM);
	pthread_sigmask(SIG_BLOCK, &ends, NULL);
}

bool web_run(const struct web_options *options, struct error *err)
{
	struct web web = {.options = *options};
	const struct http_handler handler = {&web, body_limit, answer};
	const struct http_module *module = http_module_open(err);
	struct http *http;
	uint16_t port;

	if (!module || !guard_init(&web.guard, err))
		return false;
	arena_init(&web.arena);
	desk_init(&web.desk, &web.arena);
	block_signals();
	if (module->open(options->port, &handler, &http, &port, err)) {
		guard_set_port(&web.guard, port);
		serve(&web, port);
		module->close(http);
		database_close(web.reader);
		database_close(web.writer);
		arena_clear(&web.arena);
		return true;
	}
	arena_clear(&web.arena);
	return false;
}

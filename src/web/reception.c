/* From a request to its reply: what is asked before, and what comes of a form that was wrong. */
#include "web/reception.h"

#include "app/own_zone.h"
#include "web/field_check.h"
#include "web/field_problem.h"
#include "web/locked.h"
#include "web/sheet.h"
#include "web/typed.h"

#include <string.h>

enum { PATH_BYTES_MAX = 4000, PAGE_BYTES_MAX = 8 << 20 };

static bool is_post(const struct visit *visit)
{
	return strcmp(visit->route->method, "POST") == 0;
}

size_t reception_body_limit(struct reception *reception, const struct request *request)
{
	const struct guard *guard = &reception->guard;
	struct span parts[ROUTE_MAX_PARTS], path = span_of(request->path), before;
	char text[PATH_BYTES_MAX];
	const struct route *route;
	bool other;

	if (!guard_host(guard, request) || !guard_origin(guard, request) || !span_cut(&path, '?', &before) ||
		before.length >= sizeof(text))
		return 0;
	memcpy(text, before.start, before.length);
	text[before.length] = '\0';
	route = route_find(request->method, text, parts, &other);
	if (!route || strcmp(route->method, "POST") != 0)
		return 0;
	/* What a page that was left open sends after a restart is shown again; that needs no files. */
	return route->max_body && guard_person(guard, request) ? route->max_body : REQUEST_MAX_FORM;
}

static void reply_plain(struct visit *visit, int status, const char *words)
{
	visit->reply = (struct reply){
		.status = status, .content_type = "text/plain; charset=utf-8", .body = span_of(words)};
}

static void reply_page(struct visit *visit, int status)
{
	const struct text *text = &visit->html.text;

	if (text->length > PAGE_BYTES_MAX) {
		reply_plain(visit, 500, "This page would be longer than a browser can show well.\n");
		return;
	}
	visit->reply = (struct reply){.status = status,
		.content_type = "text/html; charset=utf-8",
		.body = {arena_copy(visit->arena, text->start ? text->start : "", text->length),
			text->length}};
}

/* A page of its own for what went wrong. */
static void reply_error(struct visit *visit, const struct error *err)
{
	visit->html.text.length = 0;
	visit->problem = *err;
	sheet_begin(visit, ROOM_COUNT, "That did not work");
	typed_list(visit);
	field_problem_complete(visit);
	html_add(&visit->html, "<p><a href=\"/\">To today's page</a></p>\n");
	sheet_end(visit);
	reply_page(visit, error_http_status(err->kind));
}

static bool stand(struct reception *reception, struct visit *visit, struct error *err)
{
	struct ground *ground = &reception->ground;

	if (!ground_take(ground, visit->route->store, &visit->store, err))
		return false;
	visit->desk = &ground->desk;
	visit->zone = ground->zone;
	return true;
}

/* What is asked of a form before anything is opened for it: it is a form of ours, sent in this session. */
static bool check_form(struct visit *visit, struct error *err)
{
	const char *token = visit_field(visit, "form");

	if (!token || !guard_form_holds(visit->guard, visit->route, span_of(token))) {
		error_set(err, ERROR_CHANGED, "tact was started anew since this page was opened");
		return error_hint(err,
			"nothing was changed, and what you typed is kept: look it over and send it again");
	}
	return field_check_all(visit->route, visit->request, &visit->wrong, err);
}

static void roll_back(struct visit *visit)
{
	if (visit->store)
		database_rollback(visit->store);
}

/* What was kept stands with the way out. */
static void tell_kept(struct visit *visit)
{
	char way_out[sizeof(visit->problem.hint)];

	if (!visit->wrong || strstr(visit->problem.hint, "nothing was"))
		return;
	snprintf(way_out, sizeof(way_out), "%s", visit->problem.hint);
	error_hint(&visit->problem, "nothing was recorded, and what you typed is kept: %s",
		way_out[0] ? way_out : "correct it and send it again");
}

/* The page of a form that was wrong, with what was typed. */
static void show_again(struct reception *reception, struct visit *visit, const struct error *wrong)
{
	const struct route *page = visit->route->page;
	struct error err = {0};

	roll_back(visit);
	visit->html.text.length = 0;
	visit->reply = (struct reply){0};
	visit->problem = *wrong;
	tell_kept(visit);
	visit->store = NULL;
	if (page)
		visit->route = page;
	if (!page || !stand(reception, visit, &err) || !page->run(visit, &err))
		reply_error(visit, wrong);
	if (visit->reply.status)
		return;
	typed_complete(visit);
	field_problem_complete(visit);
	reply_page(visit, error_http_status(wrong->kind));
}

static void run_form(struct reception *reception, struct visit *visit, struct request *request)
{
	struct error err = {0};

	if (!request_add_body(request, visit->arena, &err)) {
		reply_error(visit, &err);
		return;
	}
	if (!check_form(visit, &err) || !stand(reception, visit, &err) || !visit->route->run(visit, &err))
		show_again(reception, visit, &err);
	else if (!visit->reply.status)
		reply_page(visit, 200);
	roll_back(visit);
	ground_changed(&reception->ground);
	kept_forget(&reception->kept);
	reception->changed(reception->closure);
}

static void run_page(struct reception *reception, struct visit *visit, const char *address)
{
	const int64_t version = reception->ground.version;
	const bool keeps = visit->store && visit->route->store == ROUTE_READ;
	struct error err = {0};
	struct span body;

	if (keeps && kept_get(&reception->kept, address, version, visit->now, visit->arena, &body)) {
		visit->reply = (struct reply){
			.status = 200, .content_type = "text/html; charset=utf-8", .body = body};
		return;
	}
	if (!visit->route->run(visit, &err)) {
		roll_back(visit);
		reply_error(visit, &err);
		return;
	}
	roll_back(visit);
	if (visit->reply.status)
		return;
	reply_page(visit, 200);
	if (keeps && visit->reply.status == 200)
		kept_put(&reception->kept, address, version, visit->now, visit->reply.body);
}

static void run(struct reception *reception, struct visit *visit, struct request *request, struct span query,
	const char *address)
{
	struct error err = {0};

	if (is_post(visit) && !guard_origin(visit->guard, request))
		reply_plain(visit, 403,
			"This form was not sent from a page of tact. Open the page in tact and send it "
			"there.\n");
	else if (is_post(visit) && !request_is_form(request))
		reply_plain(visit, 415, "Forms are read here, and nothing else.\n");
	else if (is_post(visit))
		run_form(reception, visit, request);
	else if (!request_add_form(request, query, visit->arena, &err) ||
		 !field_check_all(visit->route, request, &visit->wrong, &err) ||
		 !stand(reception, visit, &err))
		reply_error(visit, &err);
	else
		run_page(reception, visit, address);
}

/* "/?enter=TOKEN", once: the cookie is set, and the token does not stay in the address. Who is in already is
 * led to the page. */
static bool enters(struct reception *reception, struct visit *visit, struct span query)
{
	struct guard *guard = &reception->guard;
	struct span pair, key;

	if (strcmp(visit->request->path, "/") != 0 || is_post(visit))
		return false;
	while (span_cut(&query, '&', &pair)) {
		span_cut(&pair, '=', &key);
		if (!span_is(key, "enter"))
			continue;
		if (guard_person(guard, visit->request)) {
			visit_go(visit, "/");
			return true;
		}
		if (!guard_enter(guard, pair))
			return false;
		visit_go(visit, "/");
		visit->reply.set_cookie = arena_format(visit->arena,
			"%s=%s; Path=/; HttpOnly; SameSite=Strict", guard->cookie, guard->session);
		return true;
	}
	return false;
}

static void lock_out(struct visit *visit, struct request *request, struct span action)
{
	struct error err = {0};

	if (is_post(visit) && guard_origin(visit->guard, request) && request_is_form(request) &&
		request_add_body(request, visit->arena, &err))
		locked_form(visit, action);
	else
		locked_page(visit);
	reply_page(visit, 403);
}

static void reply_other_method(struct visit *visit)
{
	struct span parts[ROUTE_MAX_PARTS];
	bool other, reads = route_find("GET", visit->request->path, parts, &other),
		    takes = route_find("POST", visit->request->path, parts, &other);

	reply_plain(visit, 405, "This address does not take that.\n");
	visit->reply.allow = reads && takes ? "GET, HEAD, POST" : reads ? "GET, HEAD" : "POST";
}

static void admit(struct reception *reception, struct visit *visit, struct request *request)
{
	const char *address = request->path;
	struct span raw = span_of(address), path;
	struct error err = {0};
	bool other;

	span_cut(&raw, '?', &path);
	if (!request_path(path, visit->arena, &request->path, &err)) {
		reply_plain(visit, 400, "The address is not well formed.\n");
		return;
	}
	if (strcmp(request->method, "HEAD") == 0)
		request->method = "GET";
	visit->route = route_find(request->method, request->path, visit->parts, &other);
	/* A slash that belongs to a name separates nothing, so they are decoded behind the routes. */
	for (int i = 0; visit->route && i < ROUTE_MAX_PARTS && visit->parts[i].start; i++)
		visit->parts[i] = span_of(request_part(visit->parts[i], visit->arena));
	if (!visit->route && other) {
		reply_other_method(visit);
	} else if (!visit->route) {
		error_set(&err, ERROR_NOT_FOUND, "there is no such page");
		reply_error(visit, &err);
	} else if (visit->route->who != WHO_PERSON) {
		run(reception, visit, request, raw, address);
	} else if (guard_embedded(request)) {
		reply_plain(visit, 403, "Pages of tact are not parts of other pages.\n");
	} else if (!enters(reception, visit, raw)) {
		if (guard_person(&reception->guard, request))
			run(reception, visit, request, raw, address);
		else
			lock_out(visit, request, path);
	}
}

void reception_answer(
	struct reception *reception, struct request *request, struct arena *arena, struct reply *ret_reply)
{
	struct visit visit = {.guard = &reception->guard,
		.request = request,
		.arena = arena,
		.desk = &reception->ground.desk,
		.database = reception->ground.database,
		.zone = &zone_utc,
		.trouble = minder_words(&reception->minder, arena),
		.now = {own_clock_seconds() + reception->shift_seconds}};

	if (guard_host(&reception->guard, request))
		admit(reception, &visit, request);
	else
		reply_plain(&visit, 421, "This name is not one of tact's.\n");
	text_clear(&visit.html.text);
	*ret_reply = visit.reply;
}

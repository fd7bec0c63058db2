/* One request on its way through a route: what it asks for, what it needs, what it says back. */
#ifndef TACT_WEB_VISIT_H
#define TACT_WEB_VISIT_H

#include "app/database.h"
#include "app/desk.h"
#include "settings/setting.h"
#include "web/html.h"
#include "web/reply.h"
#include "web/request.h"
#include "web/route.h"

struct guard;

struct visit {
	const struct guard *guard;
	const struct route *route;
	const struct request *request;
	struct span parts[ROUTE_MAX_PARTS];
	struct arena *arena;  /* of the request */
	struct desk *desk;    /* of all visits */
	const char *database; /* its path */
	struct store *store;  /* NULL: the route needs none, or there is no database yet */
	struct instant now;
	const struct zone *zone; /* the person's own */
	const char *trouble;     /* why nothing is sent or collected; NULL: nothing is wrong */
	struct html html;
	struct reply reply;   /* a status of 0: html is the page */
	struct error problem; /* what was wrong with the form that is shown again; kind ERROR_NONE: nothing */
	int look_again_seconds;             /* the page is asked for again so often; 0: it is not */
	bool again;                         /* the form that is being written is that one */
	const char *wrong;                  /* the field that it is about; NULL: none */
	const char *wrong_label, *wrong_id; /* as it stands on the page, once it does */
	size_t problem_at;                  /* where the message stands in html */
};

/* The value of a field of the route, checked; NULL where it was not sent or is empty. */
const char *visit_field(const struct visit *visit, const char *name);
/* The n-th file of a FIELD_FILE; false behind the last. */
bool visit_file_at(
	const struct visit *visit, const char *name, size_t n, const char **ret_file, struct span *ret_bytes);
bool visit_flag(const struct visit *visit, const char *name);
/* The n-th value of a field that repeats; NULL behind the last. */
const char *visit_field_at(const struct visit *visit, const char *name, size_t n);
/* The number that a part of the path is, such as the 7 of "/process/7" or "/draft/d7" (`prefix` "d"). */
bool visit_number(
	const struct visit *visit, int part, const char *prefix, int64_t *ret_number, struct error *err);
/* A part of the path as text. */
const char *visit_word(const struct visit *visit, int part);
/* A time that is over, as it was typed into the field, on the clock of the zone; now where it was left empty.
 */
bool visit_moment(struct visit *visit, const char *field, const struct zone *zone, struct moment *ret_moment,
	struct error *err);
/* A setting; NULL where it was never set. */
bool visit_setting(struct visit *visit, enum setting setting, const char **ret_value, struct error *err);

/* The error is about that field: the page tells it there. Returns false. */
bool visit_wrong(struct visit *visit, const char *name);

/* Sends the browser to another page (303). The path is a literal with numbers: visit_go(visit,
 * "/process/%lld", n). */
void visit_go(struct visit *visit, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif

/* What all pages have in common: head, ways, main part, foot; and the pieces they are made of. */
#ifndef TACT_WEB_SHEET_H
#define TACT_WEB_SHEET_H

#include "core/agenda.h"
#include "web/visit.h"

enum sheet_room { ROOM_TODAY, ROOM_PROCESSES, ROOM_OUTBOX, ROOM_SEARCH, ROOM_MORE, ROOM_COUNT };

/* Begins the page with its title (which also is its heading h1); `room` is marked in the ways. What was wrong
 * with a form stands above everything else, with what was kept and the way out. */
void sheet_begin(struct visit *visit, enum sheet_room room, const char *title);
void sheet_end(struct visit *visit);
/* Takes the end back, so that something can be added; false where the page has none. */
bool sheet_reopen(struct visit *visit);

/* <form method="post" action="…"> with the token of the form; the action is a literal with numbers. */
#define sheet_form(visit, ...) sheet_form_format((visit), "" __VA_ARGS__)
void sheet_form_format(struct visit *visit, const char *format, ...) __attribute__((format(printf, 2, 3)));
void sheet_form_end(struct visit *visit, const char *button);

/* A label and its field, filled with what was typed last, else with `value` (may be NULL). */
void sheet_line_field(
	struct visit *visit, const char *name, const char *label, const char *value, const char *hint);
void sheet_text_field(struct visit *visit, const char *name, const char *label, const char *value, int rows);
/* words[i] is sent, labels[i] is shown. */
void sheet_choice_field(struct visit *visit, const char *name, const char *label, const char *const *words,
	const char *const *labels, size_t count, const char *value);
void sheet_flag_field(struct visit *visit, const char *name, const char *label, bool value);

/* "Wednesday 15 September, 14:00", as <time>. */
void sheet_when(struct visit *visit, const struct matter *matter, struct instant instant);
/* A clause with its article, on demand: <details>. */
void sheet_cites(struct visit *visit, const struct cites *cites);

#endif

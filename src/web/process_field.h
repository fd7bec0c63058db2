/* Fields of forms that stand several on one page: each id begins with the name of its form. */
#ifndef TACT_WEB_PROCESS_FIELD_H
#define TACT_WEB_PROCESS_FIELD_H

#include "web/seen_process.h"
#include "web/sheet.h"

enum { PROCESS_FIELD_BOXES = 50, PROCESS_FIELD_PEOPLE = 100 };

struct process_form {
	struct visit *visit;
	const struct seen_process *seen;
	const char *name;
	int16_t likely; /* the person who is chosen at first, or NOBODY */
	bool again;     /* it was wrong: filled with what was typed */
};

void process_field_line(const struct process_form *form, const char *name, const char *label,
	const char *value, const char *hint);
void process_field_text(const struct process_form *form, const char *name, const char *label);
/* Both lists end with NULL. */
void process_field_choice(const struct process_form *form, const char *name, const char *label,
	const char *const *words, const char *const *labels, const char *value);
/* The people of the process by number, of many a part at a time; `nobody`: it may be left open. Nothing where
 * there are none. */
void process_field_person(const struct process_form *form, const char *label, bool nobody);
/* A box for each of the people; "with-3" is the fourth. */
void process_field_people(const struct process_form *form, const char *name, const char *legend);
/* The interviews that lie ahead, by id. */
void process_field_planned(const struct process_form *form, const char *name, const char *label);
bool process_field_is_planned(const struct visit *visit, const struct seen_process *seen);

#endif

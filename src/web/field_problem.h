/* What is wrong with one field of a form: told at the field, and above the form by the field's label. */
#ifndef TACT_WEB_FIELD_PROBLEM_H
#define TACT_WEB_FIELD_PROBLEM_H

#include "web/visit.h"

/* One control on a page. */
struct field_place {
	const char *name, *id, *label;
	const char *hint; /* or NULL */
	bool other;       /* it stands in another form than the one that was wrong */
};

/* The attributes that point from the control to its hint and to what is wrong with it; inside its tag. */
void field_problem_attributes(struct visit *visit, const struct field_place *place);
/* The hint, and what is wrong; behind the control. */
void field_problem_words(struct visit *visit, const struct field_place *place);
/* Before the message above the form. */
void field_problem_begin(struct visit *visit);
/* Once the page is made: puts the label of the field there, as a way to the field. */
void field_problem_complete(struct visit *visit);

#endif

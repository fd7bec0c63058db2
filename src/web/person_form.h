/* The fields of a person, as a form asks for them and takes them. */
#ifndef TACT_WEB_PERSON_FORM_H
#define TACT_WEB_PERSON_FORM_H

#include "web/seen_process.h"

/* Name, relations, addresses; `person` NULL: somebody new. */
void person_form_fields(struct visit *visit, const struct person *person);
/* What was typed, into the person; ERROR_INVALID names the field. */
bool person_form_take(struct visit *visit, struct person *person, struct error *err);
/* Somebody new, in a form of its own on the page of the process. */
void person_form_new(struct visit *visit, const struct seen_process *seen);

extern const struct field_row person_form_rows[];

#endif

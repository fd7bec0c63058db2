/* The templates at hand: the person's own from templates/, and those that ship. */
#ifndef TACT_APP_OWN_TEMPLATES_H
#define TACT_APP_OWN_TEMPLATES_H

#include "letter/template.h"

/* Reads every file NAME.letter of the folder in the order of the alphabet; one that is wrong is an error with
 * its place. */
bool own_templates_load(struct arena *arena, struct template_set **ret_set, struct error *err);

#endif

/* A draft in the forms in which it leaves before there is a mailbox: a mailto: address, a message in a file,
 * a page of paper. */
#ifndef TACT_APP_DRAFT_FORM_H
#define TACT_APP_DRAFT_FORM_H

#include "app/own_letters.h"
#include "base/span.h"
#include "base/text.h"
#include "core/gate.h"
#include "letter/paper.h"
#include "store/draft_rows.h"

/* Whose letter it is, of which process. */
struct draft_form {
	const struct matter *matter;
	const struct draft *draft;
	const struct own_letters *own;
	struct instant now;
};

/* Both ask for an email, and for the address of who gets it. */
bool draft_form_mailto(const struct draft_form *form, struct text *text, struct error *err);
bool draft_form_message(
	const struct draft_form *form, struct arena *arena, struct span *ret_bytes, struct error *err);
/* A card where it is handed over or written by hand, else a letter; `paper` (a name; NULL: the setting, or
 * what fits) says otherwise. */
bool draft_form_paper(const struct draft_form *form, const char *paper, struct arena *arena,
	struct paper_result *ret_result, enum paper *ret_paper, struct error *err);

#endif

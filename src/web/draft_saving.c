/* The words that were typed into a draft, saved. */
#include "web/draft_saving.h"

#include "app/draft_edit.h"

#include <string.h>

bool draft_saving_words(struct visit *visit, struct seen_draft *seen, const char *subject, const char *body,
	struct error *err)
{
	struct draft_edit edit = {0};

	if (!draft_edit_words(&edit, &seen->draft, span_of(subject), span_of(body), visit->arena, err))
		return false;
	if (!edit.changed)
		return true;
	if (!database_begin(visit->store, err) ||
		!draft_edit_save(&edit, visit->store, visit->now, &seen->draft, err) ||
		!database_commit(visit->store, err))
		return false;
	seen_draft_changed(seen);
	return true;
}

bool draft_saving_typed(struct visit *visit, struct seen_draft *seen, struct error *err)
{
	const char *subject = visit_field(visit, "subject"), *body = visit_field(visit, "body"),
		   *read = visit_field(visit, "read");
	struct draft_edit edit = {0};

	if (!draft_edit_words(&edit, &seen->draft, span_of(subject), span_of(body), visit->arena, err))
		return error_hint(err, "nothing was changed; the letter as it was stored is kept");
	if (edit.changed && (!read || strcmp(read, seen->digest) != 0)) {
		error_set(err, ERROR_CHANGED,
			"this letter was changed meanwhile, in another window or "
			"by a command");
		return error_hint(err, "both are kept: compare them, and save the one you want");
	}
	return draft_saving_words(visit, seen, subject ? subject : "", body, err);
}

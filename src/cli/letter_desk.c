/* The desk for proof-reading, opened with what a session knows. */
#include "cli/letter_desk.h"

#include "app/folder.h"
#include "app/letter_proof.h"
#include "cli/found_draft.h"

bool letter_desk_open(struct session *session, struct proof_desk *ret_desk, struct error *err)
{
	const char *database = database_path(session_option(session, OPTION_DB), &session->arena),
		   *beside = database ? folder_of_file(database, &session->arena) : NULL, *folder = NULL;

	if (beside && folder_make(beside, &session->arena))
		folder = arena_format(&session->arena, "%s/spelling", beside);
	return proof_desk_open(
		ret_desk, session->store, folder, session_flag(session, OPTION_ALL), &session->arena, err);
}

bool letter_desk_draft(struct session *session, struct proof_desk *desk, const struct found_draft *found,
	struct letter_proof *ret_proof, struct error *err)
{
	const struct letter_case place =
		letter_case_of_draft(&found->chosen.matter, &found->draft, found->chosen.now);
	const struct letter_text text = {.has_head = true,
		.subject = span_of(found->draft.subject),
		.body = span_of(found->draft.body)};
	struct letter_context context;

	return letter_case_context(desk, &place, &session->arena, &context, err) &&
	       letter_proof_read(desk, &text, &context, found->draft.number, &session->arena, ret_proof, err);
}

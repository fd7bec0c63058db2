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
	return letter_proof_draft(desk, &found->chosen.matter, &found->draft, found->chosen.now,
		&session->arena, ret_proof, err);
}

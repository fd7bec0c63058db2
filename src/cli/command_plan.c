/* `tact plan`: everything of one process at one instant. */
#include "app/answer_write.h"
#include "app/item_id.h"
#include "cli/chosen.h"
#include "cli/commands.h"
#include "cli/page.h"

static bool run(struct session *session, struct error *err)
{
	struct chosen chosen;
	struct outlook outlook;
	bool all = session_flag(session, OPTION_ALL), json = session_flag(session, OPTION_JSON);
	const char **ids = NULL;

	if (!chosen_load(session, session->argument_count ? session->arguments[0] : NULL, &chosen, err))
		return false;
	outlook_make(&chosen.matter, chosen.now, all || (chosen.number && !json), &session->arena, &outlook);
	if (json) {
		answer_write_plan(&chosen.matter, &outlook, chosen.now, &session->out);
		return true;
	}
	if (chosen.number)
		ids = item_ids_make(&chosen.process, chosen.number, &outlook.agenda, &session->arena);
	page_outlook(session, &chosen.matter, &outlook, ids, all, chosen.now);
	return true;
}

const struct command_row command_plan = {
	.name = "plan",
	.arguments = "[PROCESS]",
	.help = "everything of one process: due, missed, held, coming, forbidden",
	.details = "With --case it answers from a case file, without a database.\n"
		   "Example: tact plan --case acme.json --playbook one-call --now '2026-11-30 9:00' --json",
	.options = OPTIONS(OPTION_CASE, OPTION_PLAYBOOK, OPTION_ALL),
	.store = NEEDS_STORE_UNLESS_CASE,
	.max_arguments = 1,
	.run = run,
};

/* `tact export`: cases written back, one or all. */
#include "app/case_export.h"
#include "app/case_write.h"
#include "app/process_find.h"
#include "app/process_list.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/session.h"

static bool export_one(struct session *session, struct output *output, const char *word, struct error *err)
{
	struct process process;
	int64_t number;

	if (!process_find(session->store, word, &session->arena, &number, err) ||
		!process_list_load(session->store, number, &session->arena, &process, err))
		return false;
	case_write(&process, false, &session->out);
	return output_write(output, &session->out, err);
}

static bool write_part(void *closure, struct text *text, struct error *err)
{
	return output_write(closure, text, err);
}

static bool run(struct session *session, struct error *err)
{
	const char *word = session_option(session, OPTION_CASE);
	struct output output;

	if (!word && session->argument_count)
		word = session->arguments[0];
	if (!output_open(&output, session_option(session, OPTION_OUTPUT), err))
		return false;
	if (word ? export_one(session, &output, word, err)
		 : case_export_all(session->store, &session->out, write_part, &output, err))
		return output_commit(&output, err);
	output_discard(&output);
	return false;
}

const struct command_row command_export = {
	.name = "export",
	.arguments = "[PROCESS]",
	.help = "write cases: one process (also: --case PROCESS), or all as JSON Lines",
	.details = "Importing what was exported gives the same processes.\n"
		   "Example: tact export --case acme > acme.json; tact export --output all.jsonl",
	.options = OPTIONS(OPTION_CASE, OPTION_OUTPUT),
	.store = NEEDS_STORE_READ,
	.max_arguments = 1,
	.run = run,
};

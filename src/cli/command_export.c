/* `tact export`: cases written back, one or all. */
#include "app/case_write.h"
#include "app/process_find.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/session.h"
#include "store/process_rows.h"
#include "store/process_scan.h"

enum { FLUSH_BYTES = 1 << 20 };

static bool export_one(struct session *session, struct output *output, const char *word, struct error *err)
{
	struct process_row row;
	int64_t number;

	if (!process_find(session->store, word, &session->arena, &number, err) ||
		!process_row_load(session->store, number, &session->arena, &row, err))
		return false;
	case_write(&row.process, false, &session->out);
	return output_write(output, &session->out, err);
}

static bool export_rows(struct session *session, struct output *output, struct process_scan *scan,
	struct arena *arena, struct error *err)
{
	struct process_row row;
	bool found;

	for (;;) {
		arena_reset(arena);
		if (!process_scan_next(scan, arena, &found, &row, NULL, err))
			return false;
		if (!found)
			return output_write(output, &session->out, err);
		case_write(&row.process, true, &session->out);
		if (session->out.length > FLUSH_BYTES && !output_write(output, &session->out, err))
			return false;
	}
}

static bool export_all(struct session *session, struct output *output, struct error *err)
{
	struct process_scan *scan;
	struct arena arena;
	bool fine;

	if (!store_begin_read(session->store, err) ||
		!process_scan_open(session->store, 1, INT64_MAX, &scan, err))
		return false;
	arena_init(&arena);
	fine = export_rows(session, output, scan, &arena, err);
	arena_clear(&arena);
	process_scan_close(scan);
	return fine;
}

static bool run(struct session *session, struct error *err)
{
	const char *word = session_option(session, OPTION_CASE);
	struct output output;

	if (!word && session->argument_count)
		word = session->arguments[0];
	if (!output_open(&output, session_option(session, OPTION_OUTPUT), err))
		return false;
	if (word ? export_one(session, &output, word, err) : export_all(session, &output, err))
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
	.options = OPTION_BIT(OPTION_CASE) | OPTION_BIT(OPTION_OUTPUT),
	.store = NEEDS_STORE_READ,
	.max_arguments = 1,
	.run = run,
};

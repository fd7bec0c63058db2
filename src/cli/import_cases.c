/* Importing cases: one a file, or one a line by the million. */
#include "app/case_import.h"
#include "cli/import_kind.h"
#include "cli/page.h"
#include "cli/progress.h"
#include "cli/screen.h"

static bool recognizes(const char *path, struct span head)
{
	return strcmp(path, "-") == 0 || import_kind_is_cases(path, head);
}

/* The bar counts bytes, the words count cases. */
static void show(void *closure, int64_t cases, int64_t bytes_read, int64_t bytes_total)
{
	progress_share(closure, "cases read", cases, bytes_read, bytes_total);
}

static void print_result(struct session *session, const char *path, const struct case_import *import)
{
	bool dry = session_flag(session, OPTION_DRY_RUN);

	if (session_flag(session, OPTION_JSON)) {
		text_format(&session->out, "{\"tact\": 1, \"%s\": %lld, \"known\": %lld",
			dry ? "cases" : "recorded", (long long)import->recorded_count,
			(long long)import->known_count);
		if (import->recorded_count && !dry)
			text_format(&session->out, ", \"first\": %lld", (long long)import->first_number);
		text_add_string(&session->out, "}\n");
		return;
	}
	if (dry)
		screen_line(session, "%s: %lld cases, all well-formed; nothing is recorded.",
			screen_plain(session, path), (long long)import->recorded_count);
	else if (import->recorded_count == 1)
		screen_line(session, "%s: recorded as process %lld; tact plan %lld shows what is due.",
			screen_plain(session, path), (long long)import->first_number,
			(long long)import->first_number);
	else
		screen_line(session, "%s: %lld cases recorded.", screen_plain(session, path),
			(long long)import->recorded_count);
	if (import->known_count)
		screen_line(session, "%lld %s there already and left alone.", (long long)import->known_count,
			import->known_count == 1 ? "case was" : "cases were");
}

static bool run(struct session *session, const char *path, struct error *err)
{
	struct case_import *import = arena_new(&session->arena, struct case_import);
	struct progress progress;
	const struct zone *zone;
	bool fine;

	if (!session_own_zone(session, &zone, err) || !session_now(session, zone, &import->now, err))
		return false;
	progress_init(&progress, session_flag(session, OPTION_PROGRESS));
	import->store = session_flag(session, OPTION_DRY_RUN) ? NULL : session->store;
	import->desk = &session->desk;
	import->closure = &progress;
	import->progress = show;
	fine = case_import_file(import, path, err);
	progress_end(&progress);
	if (fine)
		print_result(session, path, import);
	return fine;
}

const struct import_kind import_cases = {"case", recognizes, run};

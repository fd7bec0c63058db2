/* `tact replan`: plans everything anew, after a changed playbook or new zone data. */
#include "app/own_zone.h"
#include "app/replan.h"
#include "cli/commands.h"
#include "cli/progress.h"
#include "cli/screen.h"

static bool show(void *closure, int64_t done, int64_t last_number)
{
	progress_show(closure, "planned", done, last_number);
	return true;
}

static bool run(struct session *session, struct error *err)
{
	const struct zone *zone;
	struct progress progress;
	struct replan replan = {.closure = &progress, .progress = show};

	if (!session_own_zone(session, &zone, err) || !session_now(session, zone, &replan.now, err))
		return false;
	replan.desk = &session->desk;
	progress_init(&progress, session_flag(session, OPTION_PROGRESS));
	if (!replan_all(session->store, &replan, err)) {
		progress_end(&progress);
		return false;
	}
	progress_end(&progress);
	if (session_flag(session, OPTION_JSON)) {
		text_format(&session->out,
			"{\"tact\": 1, \"planned\": %lld, \"changed\": %lld, \"broken\": %lld}\n",
			(long long)replan.done, (long long)replan.changed, (long long)replan.broken);
		return true;
	}
	screen_line(session, "Planned %lld processes anew; %lld changed.", (long long)replan.done,
		(long long)replan.changed);
	if (replan.broken)
		screen_line(session, "%lld could not be planned; the first: %s", (long long)replan.broken,
			screen_plain(session, replan.first_problem));
	return true;
}

const struct command_row command_replan = {
	.name = "replan",
	.arguments = "",
	.help = "plan everything anew, after a changed playbook or new zone data",
	.options = OPTIONS(OPTION_PROGRESS),
	.store = NEEDS_STORE_WRITE,
	.run = run,
};

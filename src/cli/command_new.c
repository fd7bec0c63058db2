/* `tact new`: a new process. */
#include "app/process_new.h"
#include "cli/commands.h"
#include "cli/page.h"
#include "cli/report.h"
#include "cli/screen.h"

/* All that --with named, as one list. */
static const char *people_named(struct session *session)
{
	TEXT_CLEANUP struct text list = {0};

	for (int i = 0; i < session->option_count; i++)
		if (session->options[i].option == OPTION_WITH)
			text_format(&list, "%s%s", list.length ? "," : "", session->options[i].value);
	return list.length ? arena_strdup(&session->arena, list.start) : NULL;
}

static bool run(struct session *session, struct error *err)
{
	const struct process_new wanted = {
		.role = session->arguments[0],
		.organization = session->arguments[1],
		.zone = session_option(session, OPTION_ZONE),
		.holidays = session_option(session, OPTION_HOLIDAYS),
		.playbook = session_option(session, OPTION_PLAYBOOK),
		.via = session_option(session, OPTION_VIA),
		.people = people_named(session),
		.represented = session_flag(session, OPTION_REPRESENTED),
	};
	struct entry entry;
	struct instant now;
	struct matter matter;

	if (!process_new_entry(session->store, &wanted, 0, &session->arena, &entry, err) ||
		!desk_matter(&session->desk, &entry.process, NULL, &matter, err) ||
		!session_now(session, matter.zone, &now, err) || !database_begin(session->store, err) ||
		!entry_record(session->store, &session->desk, &entry, now, &session->arena, err) ||
		!database_commit(session->store, err))
		return false;
	if (session_flag(session, OPTION_JSON)) {
		text_format(&session->out, "{\"tact\": 1, \"process\": %lld}\n", (long long)entry.number);
		return true;
	}
	screen_line(session, "Process %lld: %s, in %s, playbook %s.", (long long)entry.number,
		page_title(session, &entry.process), screen_plain(session, entry.process.timezone),
		matter.playbook->name);
	screen_line(session,
		"Next: tact log interview --at 'tue 14:00' --until 15:00 --with NAME -p %lld, or tact import "
		"INVITATION.ics.",
		(long long)entry.number);
	return true;
}

const struct command_row command_new = {
	.name = "new",
	.arguments = "ROLE ORGANIZATION",
	.help = "begin a process",
	.details = "People named with --with are interviewers; --via names the recruiter.\n"
		   "Example: tact new 'Data analyst' Acme --zone America/New_York --holidays US --with 'Dana "
		   "Lee'",
	.options = OPTIONS(
		OPTION_ZONE, OPTION_PLAYBOOK, OPTION_HOLIDAYS, OPTION_VIA, OPTION_REPRESENTED, OPTION_WITH),
	.store = NEEDS_STORE_CREATE,
	.min_arguments = 2,
	.max_arguments = 2,
	.run = run,
};

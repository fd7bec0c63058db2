/* `tact new`: a new process. */
#include "app/entry.h"
#include "app/own_zone.h"
#include "app/process_find.h"
#include "cli/commands.h"
#include "cli/page.h"
#include "cli/people_words.h"
#include "cli/report.h"
#include "cli/screen.h"

enum { NEW_MAX_PEOPLE = 50 };

static bool read_zone(struct session *session, struct process *process, struct error *err)
{
	process->timezone = session_option(session, OPTION_ZONE);
	if (!process->timezone && !session_setting(session, SETTING_ZONE, &process->timezone, err))
		return false;
	if (!process->timezone)
		process->timezone = own_zone_name(&session->arena);
	if (!process->holidays && !session_setting(session, SETTING_HOLIDAYS, &process->holidays, err))
		return false;
	if (process->timezone)
		return true;
	error_set(err, ERROR_USAGE, "the time zone is not known");
	return error_hint(err, "name the zone of the interviews with --zone, such as --zone Europe/Berlin");
}

static bool add_people(struct session *session, struct entry *entry, struct error *err)
{
	const char *via = session_option(session, OPTION_VIA);
	int count = 0;

	for (int i = 0; i < session->option_count; i++) {
		struct span rest = span_of(session->options[i].value), part;
		if (session->options[i].option != OPTION_WITH)
			continue;
		while (span_cut(&rest, ',', &part)) {
			part = span_trim(part);
			if (part.length == 0)
				continue;
			if (++count > NEW_MAX_PEOPLE)
				return error_set(
					err, ERROR_USAGE, "too many people: at most %d", NEW_MAX_PEOPLE);
			entry_add_person(
				entry, arena_copy(&session->arena, part.start, part.length), &session->arena)
				->relations = RELATION_INTERVIEWER;
		}
	}
	if (!via)
		return true;
	entry->process.via = (int16_t)entry->process.people_count;
	entry_add_person(entry, via, &session->arena)->relations = RELATION_RECRUITER;
	return true;
}

static bool read_process(struct session *session, struct process *process, struct error *err)
{
	*process = (struct process){
		.role = session->arguments[0],
		.organization = session->arguments[1],
		.playbook = session_option(session, OPTION_PLAYBOOK),
		.holidays = session_option(session, OPTION_HOLIDAYS),
		.via = NOBODY,
		.represented = session_flag(session, OPTION_REPRESENTED),
	};
	if (!process->role[0] || !process->organization[0] || strlen(process->role) > PROCESS_MAX_TEXT ||
		strlen(process->organization) > PROCESS_MAX_TEXT)
		return error_set(err, ERROR_USAGE, "role and organization need a text");
	if (process->represented && !session_option(session, OPTION_VIA)) {
		error_set(err, ERROR_USAGE, "the recruiter is missing");
		return error_hint(err, "--represented needs --via NAME");
	}
	return read_zone(session, process, err);
}

static bool run(struct session *session, struct error *err)
{
	struct process process;
	struct entry entry;
	struct instant now;
	struct matter matter;

	if (!read_process(session, &process, err) ||
		!desk_matter(&session->desk, &process, NULL, &matter, err) ||
		!session_now(session, matter.zone, &now, err))
		return false;
	entry_init(&entry, 0, &process, NEW_MAX_PEOPLE + 1, 0, &session->arena);
	if (!add_people(session, &entry, err) || !database_begin(session->store, err) ||
		!entry_record(session->store, &session->desk, &entry, now, &session->arena, err) ||
		!database_commit(session->store, err))
		return false;
	if (session_flag(session, OPTION_JSON)) {
		text_format(&session->out, "{\"tact\": 1, \"process\": %lld}\n", (long long)entry.number);
		return true;
	}
	screen_line(session, "Process %lld: %s, in %s, playbook %s.", (long long)entry.number,
		page_title(session, &entry.process), screen_plain(session, process.timezone),
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

/* Importing invitations: calendar files, and the calendars in mails. */
#include "app/invite.h"
#include "app/invite_file.h"
#include "app/meeting_write.h"
#include "app/own_reader.h"
#include "app/own_zone.h"
#include "cli/import_invitations.h"
#include "cli/import_kind.h"
#include "cli/page.h"
#include "cli/report.h"
#include "cli/screen.h"

enum { ENTRIES_EXPLAINED = 10 };

/* Everything that reading and recording one file needs. */
struct calendar_import {
	struct session *session;
	const char *path;
	struct ical_options options;
	struct invite invite;
	const struct zone *zone; /* the person's own */
	size_t entries, outcomes[INVITE_OUTCOME_COUNT];
};

static bool prepare(
	struct session *session, const char *path, struct calendar_import *import, struct error *err)
{
	const char *zone = session_option(session, OPTION_ZONE);

	*import = (struct calendar_import){.session = session, .path = path};
	if (!own_reader_calendars(session->store, &session->desk, &session->arena, &import->options, err))
		return false;
	if (zone && !zone_store_get(&session->desk.zones, zone, &import->options.zone, err))
		return error_prefix(err, "--zone");
	import->invite = (struct invite){
		.store = session->store,
		.desk = &session->desk,
		.own_zone = zone,
		.as_interview = session_flag(session, OPTION_AS_INTERVIEW),
		.process_word = session_option(session, OPTION_PROCESS),
	};
	if (!session_own_zone(session, &import->zone, err) ||
		!session_now(session, import->zone, &import->invite.now, err))
		return false;
	if (!zone)
		import->invite.own_zone = import->zone->name;
	return true;
}

static const char *meeting_time(struct calendar_import *import, const struct meeting *meeting)
{
	struct process here = {.timezone = import->zone->name};
	struct matter clock = {.process = &here, .zone = import->zone};

	if (instant_is_never(meeting->start))
		return "at a time that is not clear";
	return page_when(import->session, &clock, meeting->start, import->invite.now);
}

static void print_meeting(struct calendar_import *import, const struct meeting *meeting)
{
	struct session *session = import->session;

	text_add_string(&session->out, "  ");
	screen_paint(session, meeting->is_interview ? PAINT_GREEN : PAINT_DIM, "%s",
		meeting->is_interview ? "interview" : "no interview");
	screen_line(session, "  %s  %s", meeting_time(import, meeting),
		screen_plain(session, meeting->summary ? meeting->summary : meeting->uid));
	if (meeting->is_interview)
		screen_line(session, "    %s, %s",
			screen_plain(session, meeting->role ? meeting->role : "role not told"),
			screen_plain(session, meeting->company ? meeting->company : "company not told"));
	for (size_t i = 0; i < meeting->interviewer_count; i++)
		screen_line(session, "    with %s",
			screen_plain(session, meeting->interviewers[i].name
						      ? meeting->interviewers[i].name
						      : meeting->interviewers[i].email));
	for (size_t i = 0; i < meeting->problem_count; i++)
		screen_line(session, "    ! %s", screen_plain(session, meeting->problems[i]));
}

static void print_outcome(
	struct calendar_import *import, const struct meeting *meeting, enum invite_outcome outcome)
{
	static const char *const words[INVITE_OUTCOME_COUNT] = {
		[INVITE_KNOWN] = "is there already",
		[INVITE_ALONE] = "is no interview and is left alone; --as-interview takes it all the same",
		[INVITE_PROPOSAL] = "proposes another time; nothing changes until it is agreed",
		[INVITE_STRANGER] = "cancels or answers something that is not here",
	};
	struct session *session = import->session;

	if (!words[outcome])
		return;
	screen_line(session, "\"%s\" (%s) %s.",
		screen_plain(session, meeting->summary ? meeting->summary : meeting->uid),
		meeting_time(import, meeting), words[outcome]);
}

static void write_outcome(
	struct calendar_import *import, const struct meeting *meeting, const struct invite_result *result)
{
	struct json_text json;

	json_text_answer(&json, &import->session->out, 0);
	json_text_pair(&json, "file", import->path);
	json_text_pair(&json, "uid", meeting->uid);
	json_text_pair(&json, "outcome", invite_outcome_names[result->outcome]);
	if (result->entry.number) {
		json_text_key(&json, "process");
		json_text_integer(&json, result->entry.number);
		json_text_key(&json, "new");
		json_text_bool(&json, result->new_process);
	}
	json_text_end_object(&json);
	text_add_char(&import->session->out, '\n');
}

/* A whole calendar is told in a line each, without what each changed. */
static bool tell_briefly(
	struct calendar_import *import, const struct meeting *meeting, const struct invite_result *result)
{
	screen_line(import->session, "%s in %lld (%s): %s", invite_outcome_names[result->outcome],
		(long long)result->entry.number, page_title(import->session, &result->entry.process),
		meeting_time(import, meeting));
	return true;
}

static bool tell_recorded(
	struct calendar_import *import, const struct invite_result *result, struct error *err)
{
	struct session *session = import->session;
	struct chosen before = {.number = result->entry.number, .process = result->before};
	const struct process *process = &result->entry.process;

	if (result->new_process)
		screen_line(session, "New process %lld: %s, in %s.", (long long)result->entry.number,
			page_title(session, process), screen_plain(session, process->timezone));
	return report_recorded(
		session, result->new_process ? NULL : &before, &result->entry, import->invite.now, err);
}

static bool record_meeting(struct calendar_import *import, const struct meeting *meeting, struct error *err)
{
	struct session *session = import->session;
	struct invite_result result;

	if (!invite_record(&import->invite, meeting, &session->arena, &result, err))
		return false;
	import->outcomes[result.outcome]++;
	if (session_flag(session, OPTION_JSON)) {
		write_outcome(import, meeting, &result);
		return true;
	}
	/* A whole calendar of other things is told in one line at the end. */
	if (result.outcome == INVITE_ALONE && import->entries > ENTRIES_EXPLAINED)
		return true;
	if (result.entry.number > 0 && result.outcome != INVITE_KNOWN)
		return import->entries > ENTRIES_EXPLAINED ? tell_briefly(import, meeting, &result)
							   : tell_recorded(import, &result, err);
	print_outcome(import, meeting, result.outcome);
	return true;
}

static bool take_meetings(
	struct calendar_import *import, const struct meeting *meetings, size_t count, struct error *err)
{
	struct session *session = import->session;

	import->entries = count;
	for (size_t i = 0; i < count; i++) {
		if (!session_flag(session, OPTION_DRY_RUN)) {
			if (!record_meeting(import, &meetings[i], err))
				return error_prefix(err, "%s", import->path);
		} else if (session_flag(session, OPTION_JSON)) {
			meeting_write(import->path, &meetings[i], &session->out);
		} else {
			print_meeting(import, &meetings[i]);
		}
	}
	return true;
}

static void print_end(struct calendar_import *import)
{
	struct session *session = import->session;

	if (session_flag(session, OPTION_JSON))
		return;
	if (import->entries == 0)
		screen_line(
			session, "%s: there is no invitation in it.", screen_plain(session, import->path));
	if (import->outcomes[INVITE_ALONE] > 0 && import->entries > ENTRIES_EXPLAINED)
		screen_line(session, "%s: %zu of %zu entries are no interviews and are left alone.",
			screen_plain(session, import->path), import->outcomes[INVITE_ALONE], import->entries);
}

/* All entries of a file are recorded, or none. */
static bool record_meetings(
	struct calendar_import *import, const struct meeting *meetings, size_t count, struct error *err)
{
	struct session *session = import->session;
	size_t told = session->out.length;

	if (database_begin(session->store, err) && take_meetings(import, meetings, count, err) &&
		database_commit(session->store, err))
		return true;
	database_rollback(session->store);
	session->out.length = told;
	return false;
}

static bool take_all(
	struct calendar_import *import, const struct meeting *meetings, size_t count, struct error *err)
{
	return session_flag(import->session, OPTION_DRY_RUN) ? take_meetings(import, meetings, count, err)
							     : record_meetings(import, meetings, count, err);
}

static bool run(struct session *session, const char *path, struct error *err)
{
	struct calendar_import import;
	struct meeting *meetings;
	size_t count;

	if (!prepare(session, path, &import, err) ||
		!invite_file_read_calendar(path, &import.options, &session->arena, &meetings, &count, err) ||
		!take_all(&import, meetings, count, err))
		return false;
	print_end(&import);
	return true;
}

bool import_invitations(struct session *session, const char *path, const struct span *parts,
	size_t part_count, bool *ret_interview, struct error *err)
{
	struct calendar_import import;
	struct meeting *meetings;
	size_t count;

	if (!prepare(session, path, &import, err))
		return false;
	if (!invite_file_read_parts(
		    parts, part_count, &import.options, &session->arena, &meetings, &count, err))
		return error_prefix(err, "%s", path);
	if (!take_all(&import, meetings, count, err))
		return false;
	*ret_interview = import.outcomes[INVITE_RECORDED] || import.outcomes[INVITE_MOVED] ||
			 import.outcomes[INVITE_CANCELLED] || import.outcomes[INVITE_KNOWN];
	for (size_t i = 0; session_flag(session, OPTION_DRY_RUN) && i < count; i++)
		*ret_interview = *ret_interview || meetings[i].is_interview;
	return true;
}

const struct import_kind import_calendar = {"calendar", import_kind_is_calendar, run};

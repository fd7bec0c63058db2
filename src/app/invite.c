/* Records invitations: an entry of a calendar file becomes an interview with its people, moves one, or
 * cancels one. */
#include "app/invite.h"

#include "app/invite_match.h"
#include "base/text.h"
#include "store/invitation_rows.h"
#include "store/outbox_rows.h"
#include "store/process_rows.h"

const char *const invite_outcome_names[INVITE_OUTCOME_COUNT] = {
	[INVITE_RECORDED] = "recorded",
	[INVITE_MOVED] = "moved",
	[INVITE_CANCELLED] = "cancelled",
	[INVITE_KNOWN] = "known",
	[INVITE_ALONE] = "no-interview",
	[INVITE_PROPOSAL] = "proposal",
	[INVITE_STRANGER] = "stranger",
};

/* One invitation on its way into the log. */
struct work {
	struct invite *invite;
	const struct meeting *meeting;
	struct arena *arena;
	struct invite_result *result;
	struct invitation seen;
	bool was_seen;
};

static uint64_t digest_string(uint64_t digest, const char *text)
{
	return text ? digest_add(digest, text, strlen(text) + 1) : digest_add(digest, "", 1);
}

/* Of what makes it another interview: when, and with whom. */
static uint64_t meeting_digest(const struct meeting *meeting)
{
	uint64_t digest = digest_add(DIGEST_START, &meeting->start.seconds, sizeof(meeting->start.seconds));

	digest = digest_add(digest, &meeting->end.seconds, sizeof(meeting->end.seconds));
	for (size_t i = 0; i < meeting->interviewer_count; i++) {
		digest = digest_string(digest, meeting->interviewers[i].name);
		digest = digest_string(digest, meeting->interviewers[i].email);
	}
	return digest;
}

/* What has no UID is known again by its time and title. */
static const char *uid_of(struct work *work)
{
	const struct meeting *meeting = work->meeting;
	uint64_t digest = digest_add(DIGEST_START, &meeting->start.seconds, sizeof(meeting->start.seconds));

	if (meeting->uid && meeting->uid[0])
		return meeting->uid;
	return arena_format(
		work->arena, "tact:%016llx", (unsigned long long)digest_string(digest, meeting->summary));
}

static bool check_times(const struct meeting *meeting, struct error *err)
{
	const char *summary = meeting->summary ? meeting->summary : meeting->uid ? meeting->uid : "an entry";

	if (meeting->all_day) {
		error_set(err, ERROR_INVALID,
			"\"%.120s\" is an all-day entry: the time of the interview is not said", summary);
		return error_hint(err, "record it by hand: tact log interview --at … --until …");
	}
	if (instant_is_never(meeting->start) || instant_is_never(meeting->end)) {
		error_set(err, ERROR_INVALID, "the time of \"%.120s\" is not clear: %.300s", summary,
			meeting->problem_count ? meeting->problems[0] : "it has no start or end");
		return error_hint(err, instant_is_never(meeting->start)
					       ? "say its time zone with --zone, such as --zone Europe/Berlin"
					       : "record it by hand: tact log interview --at … --until …");
	}
	if (meeting->end.seconds <= meeting->start.seconds)
		return error_set(err, ERROR_INVALID, "\"%.120s\" ends before it begins", summary);
	return true;
}

static struct moment moment_in(const struct zone *zone, struct instant instant)
{
	return (struct moment){.instant = instant, .offset_seconds = zone_offset(zone, instant)};
}

static bool add_interview(struct work *work, struct error *err)
{
	const struct meeting *meeting = work->meeting;
	struct entry *entry = &work->result->entry;
	struct matter place;
	struct event *event;
	int16_t *with;

	if (!desk_place(work->invite->desk, &entry->process, &place, err))
		return false;
	with = arena_array(work->arena, int16_t, meeting->interviewer_count + 1);
	event = entry_add_event(entry, EVENT_INTERVIEW, moment_in(place.zone, meeting->start), work->arena);
	event->until = moment_in(place.zone, meeting->end);
	event->what = (uint8_t)meeting->stage;
	event->with = with;
	for (size_t i = 0; i < meeting->interviewer_count && event->with_count < PROCESS_MAX_WITH; i++) {
		int16_t person = invite_match_person(
			entry, &meeting->interviewers[i], RELATION_INTERVIEWER, work->arena);
		bool twice = false;
		for (int16_t j = 0; j < event->with_count; j++)
			twice = twice || with[j] == person;
		if (!twice && person != NOBODY)
			with[event->with_count++] = person;
	}
	return true;
}

static struct event *add_cancelled(struct work *work, int32_t of)
{
	struct entry *entry = &work->result->entry;
	struct event *event = entry_add_event(
		entry, EVENT_CANCELLED, (struct moment){.instant = work->invite->now}, work->arena);

	event->of = of;
	return event;
}

static bool save(struct work *work, int32_t event, struct error *err)
{
	const struct meeting *meeting = work->meeting;
	struct invitation row = {
		.uid = uid_of(work),
		.recurrence = meeting->recurrence_id ? meeting->recurrence_id : "",
		.event = event,
		.sequence = meeting->sequence,
		.stamp = meeting->stamp,
		.digest = meeting_digest(meeting),
	};

	if (!entry_record(work->invite->store, work->invite->desk, &work->result->entry, work->invite->now,
		    work->arena, err))
		return false;
	row.process = work->result->entry.number;
	return outbox_rows_answered(work->invite->store, row.process, work->invite->now, "an invitation came",
		       &work->result->stopped, err) &&
	       invitation_row_save(work->invite->store, &row, err);
}

static bool load_entry(struct work *work, int64_t number, struct error *err)
{
	struct process_row row;

	if (!process_row_load(work->invite->store, number, work->arena, &row, err))
		return false;
	work->result->before = row.process;
	entry_init(&work->result->entry, number, &row.process, (int)work->meeting->interviewer_count + 2, 2,
		work->arena);
	return true;
}

/* A process of its own, named after the invitation. */
static void new_entry(struct work *work)
{
	const struct meeting *meeting = work->meeting;
	struct process process = {
		.role = meeting->role      ? meeting->role
			: meeting->summary ? meeting->summary
					   : "Interview",
		.organization = meeting->company ? meeting->company : "Unknown",
		.timezone = invite_match_zone(meeting) ? invite_match_zone(meeting) : work->invite->own_zone,
		.via = NOBODY,
	};
	int16_t recruiter;

	entry_init(&work->result->entry, 0, &process, (int)meeting->interviewer_count + 2, 2, work->arena);
	work->result->new_process = true;
	if (!meeting->recruiter.name && !meeting->recruiter.email)
		return;
	recruiter = invite_match_person(
		&work->result->entry, &meeting->recruiter, RELATION_RECRUITER, work->arena);
	if (!invite_match_in_house(meeting))
		work->result->entry.process.via = recruiter;
}

static bool record_new(struct work *work, struct error *err)
{
	int64_t number;

	if (!invite_match_process(work->invite, work->meeting, work->arena, &number, err))
		return false;
	if (number == 0)
		number = work->invite->fallback;
	if (number == 0 && work->invite->only_known) {
		work->result->outcome = INVITE_STRANGER;
		return true;
	}
	if (number == 0)
		new_entry(work);
	else if (!load_entry(work, number, err))
		return false;
	work->result->outcome = INVITE_RECORDED;
	return add_interview(work, err) && save(work, work->result->entry.process.events_count - 1, err);
}

static bool is_cancelled(const struct process *process, int32_t event)
{
	return process->events[event].cancelled_ever || process->events[event].retracted;
}

static bool record_moved(struct work *work, struct error *err)
{
	if (!load_entry(work, work->seen.process, err))
		return false;
	if (invite_match_other(work->meeting, &work->result->before))
		return record_new(work, err);
	if (work->seen.event >= 0 && !is_cancelled(&work->result->entry.process, work->seen.event))
		add_cancelled(work, work->seen.event);
	work->result->outcome = INVITE_MOVED;
	return add_interview(work, err) && save(work, work->result->entry.process.events_count - 1, err);
}

static bool record_cancelled(struct work *work, struct error *err)
{
	if (!work->was_seen || work->seen.event < 0) {
		work->result->outcome = INVITE_STRANGER;
		return true;
	}
	if (!load_entry(work, work->seen.process, err))
		return false;
	if (invite_match_other(work->meeting, &work->result->before)) {
		*work->result = (struct invite_result){.outcome = INVITE_STRANGER};
		return true;
	}
	if (is_cancelled(&work->result->entry.process, work->seen.event) ||
		work->meeting->sequence < work->seen.sequence) {
		work->result->outcome = INVITE_KNOWN;
		return true;
	}
	add_cancelled(work, work->seen.event);
	work->result->outcome = INVITE_CANCELLED;
	return save(work, work->seen.event, err);
}

static bool is_newer(const struct work *work)
{
	const struct meeting *meeting = work->meeting;

	if (meeting->sequence != work->seen.sequence)
		return meeting->sequence > work->seen.sequence;
	return meeting->stamp.seconds > work->seen.stamp.seconds;
}

static bool method_is(const struct meeting *meeting, const char *method)
{
	return meeting->method && strcmp(meeting->method, method) == 0;
}

bool invite_record(struct invite *invite, const struct meeting *meeting, struct arena *arena,
	struct invite_result *ret_result, struct error *err)
{
	struct work work = {.invite = invite, .meeting = meeting, .arena = arena, .result = ret_result};
	const char *recurrence = meeting->recurrence_id ? meeting->recurrence_id : "";

	*ret_result = (struct invite_result){.outcome = INVITE_ALONE};
	if (!invitation_row_load(invite->store, uid_of(&work), recurrence, &work.was_seen, &work.seen, err))
		return false;
	if (!meeting->is_interview && !invite->as_interview && !work.was_seen)
		return true;
	if (meeting->counter) {
		ret_result->outcome = INVITE_PROPOSAL;
		return true;
	}
	if (method_is(meeting, "REPLY") || method_is(meeting, "REFRESH") ||
		method_is(meeting, "DECLINECOUNTER")) {
		ret_result->outcome = INVITE_STRANGER;
		return true;
	}
	if (meeting->cancelled)
		return record_cancelled(&work, err);
	if (work.was_seen && (!is_newer(&work) || meeting_digest(meeting) == work.seen.digest)) {
		ret_result->outcome = INVITE_KNOWN;
		return true;
	}
	if (!check_times(meeting, err))
		return false;
	return work.was_seen ? record_moved(&work, err) : record_new(&work, err);
}

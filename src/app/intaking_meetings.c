/* Invitations in a mail that is taken in. */
#include "app/intaking.h"
#include "app/invite.h"
#include "app/invite_file.h"
#include "store/process_rows.h"

/* The one process that the sender belongs to, or 0. */
static int64_t process_of(const struct answer *answer)
{
	return answer->places.count == 1 && !answer->places.more &&
			       answer->places.list[0].way <= WAY_RESEMBLES
		       ? answer->places.list[0].process
		       : 0;
}

void intaking_read_meetings(struct intaking *intaking)
{
	const struct answer_reader *reader = intaking->reader;
	const struct answer *answer = &intaking->intake->answer;
	struct ical_options options = {
		.own_emails = reader->own_addresses,
		.own_email_count = reader->own_address_count,
		.own_name = reader->own_name,
		.zones = &reader->desk->zones,
	};
	const int64_t process = process_of(answer);
	struct process_row row;
	struct matter matter;

	/* A time without a zone is meant where the process is. */
	if (process && process_row_load(reader->store, process, intaking->arena, &row, NULL) &&
		desk_place(reader->desk, &row.process, &matter, NULL))
		options.zone = matter.zone;
	if (!invite_file_read_parts(answer->message.calendars, answer->message.calendar_count, &options,
		    intaking->arena, &intaking->meetings, &intaking->meeting_count, NULL))
		intaking->meeting_count = 0;
}

static bool is_invitation(const struct meeting *meeting)
{
	return meeting->is_interview && !meeting->cancelled && !meeting->counter;
}

static void ask(struct intake *intake, const char *doubt)
{
	intake->answer.outcome = ANSWER_UNSURE;
	intake->answer.what = HEARD_NEXT_STEP;
	intake->answer.doubt = doubt;
}

static void told(struct intake *intake, const struct invite_result *result, bool *taken)
{
	const bool recorded = result->outcome <= INVITE_CANCELLED;

	*taken = *taken || recorded || result->outcome == INVITE_KNOWN;
	if (!recorded) {
		if (result->outcome == INVITE_KNOWN && intake->answer.outcome != ANSWER_RECORDED)
			intake->answer.outcome = ANSWER_KNOWN;
		return;
	}
	intake->answer.outcome = ANSWER_RECORDED;
	intake->answer.what = HEARD_NEXT_STEP;
	intake->answer.event = result->entry.process.events[result->entry.process.events_count - 1].id;
	intake->before = result->before;
	intake->entry = result->entry;
	intake->stopped += result->stopped;
}

bool intaking_record_meetings(struct intaking *intaking, bool *ret_taken, struct error *err)
{
	struct invite invite = {
		.store = intaking->reader->store,
		.desk = intaking->reader->desk,
		.now = intaking->reader->now,
		.fallback = intaking->reader->number ? intaking->reader->number
						     : process_of(&intaking->intake->answer),
		.only_known = true,
	};
	bool taken = false;

	for (size_t i = 0; i < intaking->meeting_count; i++) {
		const struct meeting *meeting = &intaking->meetings[i];
		struct invite_result result;
		if (!invite_record(&invite, meeting, intaking->arena, &result, err))
			return false;
		told(intaking->intake, &result, &taken);
		if (!taken && result.outcome == INVITE_STRANGER && is_invitation(meeting)) {
			ask(intaking->intake, "it invites to an interview of which there is no process here");
			taken = true;
		}
	}
	*ret_taken = taken;
	return true;
}

/* `tact met`: an interview that has taken place, in few words. */
#include "app/event_field.h"
#include "app/person_find.h"
#include "app/when.h"
#include "cli/commands.h"
#include "cli/people_words.h"
#include "cli/recording.h"
#include "cli/word.h"

enum { USUAL_SECONDS = HOUR_SECONDS, MET_MAX = 20 };

/* Without --at and --until it ended just now and took an hour. */
static bool read_times(struct session *session, const struct zone *zone, struct instant now,
	struct moment *ret_at, struct moment *ret_until, struct error *err)
{
	const char *at = session_option(session, OPTION_AT), *until = session_option(session, OPTION_UNTIL);
	struct moment begin = {.instant = {now.seconds - USUAL_SECONDS}}, end = {.instant = now};

	if (at && !when_parse(at, now, zone, WHEN_PAST, &begin, err))
		return error_prefix(err, "--at");
	if (until &&
		!when_parse(until, at ? begin.instant : now, zone, at ? WHEN_FUTURE : WHEN_PAST, &end, err))
		return error_prefix(err, "--until");
	if (at && !until)
		end.instant.seconds = begin.instant.seconds + USUAL_SECONDS;
	if (until && !at)
		begin.instant.seconds = end.instant.seconds - USUAL_SECONDS;
	begin.offset_seconds = zone_offset(zone, begin.instant);
	end.offset_seconds = zone_offset(zone, end.instant);
	*ret_at = begin;
	*ret_until = end;
	return true;
}

static bool read_kind(struct session *session, struct event *event, struct error *err)
{
	const char *stage = session_option(session, OPTION_STAGE),
		   *went = session_option(session, OPTION_WENT);

	event->what = STAGE_OTHER;
	event->travelling = session_flag(session, OPTION_TRAVELLING) ? FLAG_YES : FLAG_UNSAID;
	return (!stage || word_read("stage", stage, stage_names, STAGE_COUNT, &event->what, err)) &&
	       (!went || word_read("went", went, went_names, WENT_COUNT, &event->went, err));
}

static bool run(struct session *session, struct error *err)
{
	struct recording recording;
	struct entry *entry = &recording.entry;
	struct moment at, until;
	struct event *event;
	int16_t *with = arena_array(&session->arena, int16_t, session->argument_count);

	session->person_word = session->arguments[0];
	if (!recording_begin(session, 0, session->argument_count, 1, &recording, err) ||
		!read_times(session, recording.before.matter.zone, recording.before.now, &at, &until, err))
		return false;
	for (int i = 0; i < session->argument_count; i++)
		if (!people_words_find_or_add(session, entry, session->arguments[i], &with[i], err))
			return false;
	event = entry_add_event(entry, EVENT_INTERVIEW, at, &session->arena);
	event->until = until;
	event->with = with;
	event->with_count = (int16_t)session->argument_count;
	return read_kind(session, event, err) && recording_commit(session, &recording, err);
}

const struct command_row command_met = {
	.name = "met",
	.arguments = "PERSON…",
	.help = "record an interview that has just taken place",
	.details = "Without --at and --until it ended now and took an hour. With --relation, people who are "
		   "not known yet are added.\n"
		   "Example: tact met 'Dana Lee' 'Max Ode' --relation interviewer --at 'today 14:00' --until "
		   "15:00",
	.options = OPTIONS(OPTION_PROCESS, OPTION_AT, OPTION_UNTIL, OPTION_STAGE, OPTION_TRAVELLING,
		OPTION_WENT, OPTION_RELATION),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 1,
	.max_arguments = MET_MAX,
	.run = run,
};

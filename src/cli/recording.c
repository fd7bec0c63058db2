/* Recording in one go: the process is read and written under one lock, then the answer shows what changed. */
#include "cli/recording.h"

#include "app/entry_letters.h"
#include "cli/event_words.h"
#include "cli/report.h"
#include "cli/screen.h"

bool recording_begin(struct session *session, int64_t number, int people_room, int events_room,
	struct recording *ret, struct error *err)
{
	if (!database_begin(session->store, err))
		return false;
	if (number > 0 ? !chosen_load_number(session, number, &ret->before, err)
		       : !chosen_load(session, session_option(session, OPTION_PROCESS), &ret->before, err))
		return false;
	entry_init(&ret->entry, ret->before.number, &ret->before.process, people_room, events_room,
		&session->arena);
	return true;
}

bool recording_commit(struct session *session, struct recording *recording, struct error *err)
{
	const struct instant now = recording->before.now;
	int64_t stopped;

	if (!entry_record(session->store, &session->desk, &recording->entry, now, &session->arena, err) ||
		!entry_letters_stop(session->store, &session->desk, &recording->entry, now, &session->arena,
			&stopped, err) ||
		!database_commit(session->store, err) ||
		!report_recorded(session, &recording->before, &recording->entry, now, err))
		return false;
	report_stopped(session, stopped);
	return true;
}

bool recording_event(struct session *session, enum event_type type, const char *const *words, int word_count,
	struct error *err)
{
	struct recording recording;
	struct moment at;
	struct event *event;
	const struct zone *zone;

	if (!recording_begin(session, 0, 0, 1, &recording, err))
		return false;
	zone = recording.before.matter.zone;
	if (!event_words_at(session, zone, recording.before.now, type, &at, err))
		return false;
	event = entry_add_event(&recording.entry, type, at, &session->arena);
	return event_words_read(session, &recording.entry, zone, event, words, word_count, err) &&
	       recording_commit(session, &recording, err);
}

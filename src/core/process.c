/* The facts of one process: what has to hold between its parts, and who is who. */
#include "core/process.h"

#include <assert.h>

static bool check_of(const struct process *process, int32_t number, struct error *err)
{
	const struct event *event = &process->events[number];
	const struct event *of;

	if (event->of == NO_EVENT)
		return error_set(err, ERROR_INVALID, "events[%d].of is missing", number);
	of = &process->events[event->of];
	if (event->type == EVENT_CANCELLED && of->type != EVENT_INTERVIEW) {
		error_set(err, ERROR_INVALID, "events[%d].of names \"%s\", which is no interview but %s",
			number, of->id, event_type_names[of->type]);
		return error_hint(err, "to take back an event of another type, record a retract");
	}
	if (event->type == EVENT_RETRACT && of->type == EVENT_RETRACT) {
		error_set(err, ERROR_INVALID, "events[%d].of names \"%s\", which is a retract itself", number,
			of->id);
		return error_hint(err, "record the retracted event anew instead");
	}
	if (event->type == EVENT_RETRACT && event->of >= number) {
		error_set(err, ERROR_INVALID, "events[%d].of names \"%s\", which is not earlier in the log",
			number, of->id);
		return error_hint(err, "a retract stands after the event that it takes back");
	}
	return true;
}

/* `with` has at most PROCESS_MAX_WITH people, so a set of bits is enough to see one twice. */
static bool check_with(const struct process *process, int32_t number, struct error *err)
{
	const struct event *event = &process->events[number];
	uint64_t seen[(PROCESS_MAX_PEOPLE + 63) / 64] = {0};

	if (event->with_count > PROCESS_MAX_WITH)
		return error_set(err, ERROR_INVALID, "events[%d].with names more than %d people", number,
			PROCESS_MAX_WITH);
	for (int i = 0; i < event->with_count; i++) {
		const int person = event->with[i];
		const uint64_t bit = UINT64_C(1) << (person & 63);

		assert(person >= 0 && person < process->people_count);
		if (seen[person >> 6] & bit)
			return error_set(err, ERROR_INVALID, "events[%d].with[%d] names \"%s\" a second time",
				number, i, process->people[person].id);
		seen[person >> 6] |= bit;
	}
	return true;
}

static bool check_event(const struct process *process, int32_t number, struct error *err)
{
	const struct event *event = &process->events[number];

	assert(event->of >= NO_EVENT && event->of < process->events_count);
	assert(event->person >= NOBODY && event->person < process->people_count);
	assert(event->through >= NOBODY && event->through < process->people_count);
	switch (event->type) {
	case EVENT_INTERVIEW:
		if (event->until.instant.seconds <= event->at.instant.seconds) {
			error_set(err, ERROR_INVALID, "events[%d].until is not later than events[%d].at",
				number, number);
			return error_hint(err, "an interview ends after it begins");
		}
		return check_with(process, number, err);
	case EVENT_CANCELLED:
	case EVENT_RETRACT:
		return check_of(process, number, err);
	case EVENT_DID:
		if (event->of != NO_EVENT && process->events[event->of].type != EVENT_INTERVIEW)
			return error_set(err, ERROR_INVALID,
				"events[%d].for names \"%s\", which is no interview but %s", number,
				process->events[event->of].id,
				event_type_names[process->events[event->of].type]);
		return true;
	default:
		return true;
	}
}

static bool check_counts(const struct process *process, struct error *err)
{
	int32_t promises = 0, skips = 0;

	if (process->people_count > PROCESS_MAX_PEOPLE)
		return error_set(err, ERROR_INVALID, "people has more than %d entries", PROCESS_MAX_PEOPLE);
	if (process->events_count > PROCESS_MAX_EVENTS)
		return error_set(err, ERROR_INVALID, "events has more than %d entries", PROCESS_MAX_EVENTS);
	for (int32_t i = 0; i < process->events_count; i++) {
		promises += process->events[i].type == EVENT_PROMISE;
		skips += process->events[i].type == EVENT_SKIPPED;
	}
	if (promises > PROCESS_MAX_PROMISES)
		return error_set(
			err, ERROR_INVALID, "events has more than %d promises", PROCESS_MAX_PROMISES);
	if (skips > PROCESS_MAX_SKIPS)
		return error_set(err, ERROR_INVALID, "events has more than %d skips", PROCESS_MAX_SKIPS);
	return true;
}

bool process_link(struct process *process, struct error *err)
{
	assert(process->via >= NOBODY && process->via < process->people_count);
	if (!check_counts(process, err))
		return false;
	if (process->represented && process->via == NOBODY) {
		error_set(err, ERROR_INVALID, "process.represented needs process.via");
		return error_hint(err, "name the recruiter of the agency in \"via\"");
	}
	for (int32_t i = 0; i < process->events_count; i++) {
		if (!check_event(process, i, err))
			return false;
		process->events[i].retracted = false;
		process->events[i].cancelled_ever = false;
	}
	for (int32_t i = 0; i < process->events_count; i++)
		if (process->events[i].type == EVENT_RETRACT)
			process->events[process->events[i].of].retracted = true;
	for (int32_t i = 0; i < process->events_count; i++)
		if (process->events[i].type == EVENT_CANCELLED && !process->events[i].retracted)
			process->events[process->events[i].of].cancelled_ever = true;
	return true;
}

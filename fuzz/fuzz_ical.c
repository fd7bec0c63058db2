/* Calendar files: whatever bytes come, they are read or refused, and every answer keeps its promises. */
#include "base/arena.h"
#include "calendar/ical_module.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check(const struct meeting *meeting)
{
	bool start = !instant_is_never(meeting->start), end = !instant_is_never(meeting->end);
	assert(start || !end);
	assert(!end || meeting->end.seconds > meeting->start.seconds);
	assert((start && end) || meeting->problem_count);
	assert(!meeting->is_interview || meeting->summary);
	assert(meeting->interviewer_count <= ICAL_MAX_PEOPLE);
	for (size_t i = 0; i < meeting->interviewer_count; i++)
		assert(meeting->interviewers[i].name);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct arena arena;
	struct span span = {(const char *)bytes, length};
	struct meeting *meetings;
	struct ical_occurrence *occurrences;
	struct day *days;
	size_t count;
	struct error error = {0};
	arena_init(&arena);
	if (tact_ical_module.read(span, NULL, &arena, &meetings, &count, &error))
		for (size_t i = 0; i < count; i++)
			check(&meetings[i]);
	else
		assert(error.kind == ERROR_INVALID && error.message[0]);
	tact_ical_module.occurrences(span, NULL, 50, day_of(2100, 1, 1), &arena, &occurrences, &count, NULL);
	tact_ical_module.days(span, &arena, &days, &count, NULL);
	arena_clear(&arena);
	return 0;
}

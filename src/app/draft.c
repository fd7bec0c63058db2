/* What is about to be recorded: a process with new events and people, checked and stored together with its
 * agenda. */
#include "app/draft.h"

#include "app/agenda_keep.h"
#include "app/event_field.h"
#include "app/new_uuid.h"
#include "app/outlook.h"
#include "app/person_find.h"
#include "store/event_rows.h"
#include "store/person_rows.h"
#include "store/process_rows.h"

void draft_init(struct draft *draft, int64_t number, const struct process *process, int people_room,
	int events_room, struct arena *arena)
{
	size_t people = (size_t)process->people_count, events = (size_t)process->events_count;

	*draft = (struct draft){.number = number, .process = *process};
	if (number > 0) {
		draft->people_stored = process->people_count;
		draft->events_stored = process->events_count;
	}
	draft->process.people = arena_array(arena, struct person, people + (size_t)people_room + 1);
	draft->process.events = arena_array(arena, struct event, events + (size_t)events_room + 1);
	if (people)
		memcpy(draft->process.people, process->people, people * sizeof(struct person));
	if (events)
		memcpy(draft->process.events, process->events, events * sizeof(struct event));
}

static bool event_id_taken(const struct process *process, const char *id)
{
	for (int32_t i = 0; i < process->events_count; i++)
		if (process->events[i].id && strcmp(process->events[i].id, id) == 0)
			return true;
	return false;
}

struct event *draft_add_event(
	struct draft *draft, enum event_type type, struct moment at, struct arena *arena)
{
	struct process *process = &draft->process;
	int number = process->events_count + 1;
	struct event *event;
	const char *id;

	do
		id = arena_format(arena, "e%d", number++);
	while (event_id_taken(process, id));
	event = &process->events[process->events_count++];
	event_field_init(event, type);
	event->id = id;
	event->at = at;
	return event;
}

struct person *draft_add_person(struct draft *draft, const char *name, struct arena *arena)
{
	const char *id = person_new_id(&draft->process, name, arena);
	struct person *person = &draft->process.people[draft->process.people_count++];

	*person = (struct person){.id = id, .name = arena_strdup(arena, name)};
	return person;
}

bool draft_change_person(struct store *store, const struct draft *draft, int16_t person, struct error *err)
{
	return person_row_update(store, draft->number, person, &draft->process.people[person], err);
}

static bool store_parts(struct store *store, struct draft *draft, struct error *err)
{
	const struct process *process = &draft->process;
	int32_t people = process->people_count - draft->people_stored,
		events = process->events_count - draft->events_stored;

	if (draft->number == 0)
		return process_row_insert(store, new_uuid(), process, &draft->number, err);
	if (people > 0 && !person_rows_append(store, draft->number, draft->people_stored,
				  process->people + draft->people_stored, people, err))
		return false;
	return events == 0 || event_rows_append(store, draft->number, draft->events_stored,
				      process->events + draft->events_stored, events, err);
}

bool draft_record(struct store *store, struct desk *desk, struct draft *draft, struct instant now,
	struct arena *arena, struct error *err)
{
	struct matter matter;
	struct agenda agenda;
	struct agenda_row row;

	if (!process_link(&draft->process, err) || !desk_matter(desk, &draft->process, NULL, &matter, err) ||
		!store_parts(store, draft, err))
		return false;
	outlook_plan(&matter, now, false, arena, &agenda);
	row.process = draft->number;
	agenda_keep_row(&agenda, now, &row);
	return agenda_row_save(store, &row, err);
}

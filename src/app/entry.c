/* What is about to be recorded: a process with new events and people, checked and stored together with its
 * agenda. */
#include "app/entry.h"

#include "app/agenda_keep.h"
#include "app/event_field.h"
#include "app/new_uuid.h"
#include "app/outlook.h"
#include "app/person_find.h"
#include "store/event_rows.h"
#include "store/person_rows.h"
#include "store/process_rows.h"

void entry_init(struct entry *entry, int64_t number, const struct process *process, int people_room,
	int events_room, struct arena *arena)
{
	size_t people = (size_t)process->people_count, events = (size_t)process->events_count;

	*entry = (struct entry){.number = number, .process = *process};
	if (number > 0) {
		entry->people_stored = process->people_count;
		entry->events_stored = process->events_count;
	}
	entry->process.people = arena_array(arena, struct person, people + (size_t)people_room + 1);
	entry->process.events = arena_array(arena, struct event, events + (size_t)events_room + 1);
	if (people)
		memcpy(entry->process.people, process->people, people * sizeof(struct person));
	if (events)
		memcpy(entry->process.events, process->events, events * sizeof(struct event));
}

static bool event_id_taken(const struct process *process, const char *id)
{
	for (int32_t i = 0; i < process->events_count; i++)
		if (process->events[i].id && strcmp(process->events[i].id, id) == 0)
			return true;
	return false;
}

struct event *entry_add_event(
	struct entry *entry, enum event_type type, struct moment at, struct arena *arena)
{
	struct process *process = &entry->process;
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

struct person *entry_add_person(struct entry *entry, const char *name, struct arena *arena)
{
	const char *id = person_new_id(&entry->process, name, arena);
	struct person *person = &entry->process.people[entry->process.people_count++];

	*person = (struct person){.id = id, .name = arena_strdup(arena, name)};
	return person;
}

bool entry_change_person(struct store *store, const struct entry *entry, int16_t person, struct error *err)
{
	return person_row_update(store, entry->number, person, &entry->process.people[person], err);
}

static bool store_parts(struct store *store, struct entry *entry, struct error *err)
{
	const struct process *process = &entry->process;
	int32_t people = process->people_count - entry->people_stored,
		events = process->events_count - entry->events_stored;

	if (entry->number == 0)
		return process_row_insert(store, new_uuid(), process, &entry->number, err);
	if (people > 0 && !person_rows_append(store, entry->number, entry->people_stored,
				  process->people + entry->people_stored, people, err))
		return false;
	return events == 0 || event_rows_append(store, entry->number, entry->events_stored,
				      process->events + entry->events_stored, events, err);
}

bool entry_record(struct store *store, struct desk *desk, struct entry *entry, struct instant now,
	struct arena *arena, struct error *err)
{
	struct matter matter;
	struct agenda agenda;
	struct agenda_row row;

	if (!process_link(&entry->process, err) || !desk_matter(desk, &entry->process, NULL, &matter, err) ||
		!store_parts(store, entry, err))
		return false;
	outlook_plan(&matter, now, false, arena, &agenda);
	row.process = entry->number;
	agenda_keep_row(&agenda, now, &row);
	return agenda_row_save(store, &row, err);
}

/* An answer on its way into the log. */
#include "app/answer.h"
#include "app/answer_domain.h"
#include "base/text.h"
#include "store/process_rows.h"

enum { NAME_BYTES = 200 };

/* "dana.lee@acme.example" without a name is Dana Lee. */
static const char *name_of(const struct message_address *from, struct arena *arena)
{
	char *name;
	bool begins = true;

	if (from->name && !strchr(from->name, '@') && strlen(from->name) < NAME_BYTES)
		return from->name;
	name = arena_copy(arena, from->address, strcspn(from->address, "@+"));
	for (char *p = name; *p; p++) {
		if (*p == '.' || *p == '_')
			*p = ' ';
		if (begins && *p >= 'a' && *p <= 'z')
			*p = (char)(*p - 'a' + 'A');
		begins = *p == ' ';
	}
	return name;
}

/* Recruiters only write from there: the new one is one too. Anybody else of the organization is "other": a
 * relation that nothing is due to, but which can be answered. */
static uint8_t relation_of(const struct process *process, const char *domain)
{
	bool recruiter = false;

	for (int32_t i = 0; i < process->people_count; i++) {
		if (strcasecmp(answer_domain(process->people[i].email), domain) != 0)
			continue;
		if (!person_is_recruiter(process, i))
			return RELATION_OTHER;
		recruiter = true;
	}
	return recruiter ? RELATION_RECRUITER : RELATION_OTHER;
}

static int16_t find_by_name(const struct process *process, const char *name)
{
	char first[NAME_BYTES], second[NAME_BYTES];

	text_fold(name, first, sizeof(first));
	for (int32_t i = 0; i < process->people_count; i++) {
		text_fold(process->people[i].name, second, sizeof(second));
		if (strcmp(first, second) == 0)
			return (int16_t)i;
	}
	return NOBODY;
}

/* Who wrote; NOBODY where it is an office, a program, or a stranger's address. */
static int16_t writer(struct entry *entry, const struct answer *answer, const struct answer_place *place,
	struct arena *arena)
{
	const struct message_address *from = &answer->message.from;
	const char *domain = answer_domain(from->address), *name;
	struct person *added;
	int16_t known;

	if (place->person != NOBODY || answer->message.is_bounce || !from->address ||
		place->way > WAY_RESEMBLES || answer_address_is_office(from->address))
		return place->person;
	name = name_of(from, arena);
	known = find_by_name(&entry->process, name);
	if (known != NOBODY || entry->process.people_count >= PROCESS_MAX_PEOPLE || !name[0])
		return known;
	added = entry_add_person(entry, name, arena);
	added->email = from->address;
	/* The process still has the people from before: the new one is not yet of any domain. */
	entry->process.people_count--;
	added->relations = relation_of(&entry->process, domain);
	entry->process.people_count++;
	return (int16_t)(entry->process.people_count - 1);
}

static bool has_event(const struct process *process, const char *id)
{
	for (int32_t i = 0; i < process->events_count; i++)
		if (strcmp(process->events[i].id, id) == 0)
			return true;
	return false;
}

static bool add_events(const struct answer_reader *reader, const struct answer *answer,
	const struct answer_place *place, struct entry *entry, struct arena *arena, struct error *err)
{
	struct matter matter;
	struct event *event;
	struct moment at = {.instant = answer->at};
	int16_t person;

	if (!desk_place(reader->desk, &entry->process, &matter, err))
		return false;
	at.offset_seconds = zone_offset(matter.zone, answer->at);
	event = entry_add_event(entry, EVENT_HEARD, at, arena);
	event->id = answer->event;
	event->what = (uint8_t)answer->what;
	event->person = writer(entry, answer, place, arena);
	event->date = answer->what == HEARD_AUTO_REPLY ? answer->back : DAY_NONE;
	person = event->person;
	if (!day_is_none(answer->decide_by) &&
		(answer->what == HEARD_REPLY || answer->what == HEARD_UNDECIDED)) {
		event = entry_add_event(entry, EVENT_TIMELINE, at, arena);
		event->id = arena_format(arena, "%s-date", answer->event);
		event->date = answer->decide_by;
		event->person = person;
	}
	if (answer->forbids != EVENT_TYPE_COUNT && answer->what != HEARD_AUTO_REPLY &&
		answer->what != HEARD_BOUNCE) {
		event = entry_add_event(entry, answer->forbids, at, arena);
		event->id = arena_format(arena, "%s-ban", answer->event);
		event->person = person;
	}
	return true;
}

bool answer_record(const struct answer_reader *reader, struct answer *answer, size_t place,
	struct arena *arena, struct process *ret_before, struct entry *ret_entry, struct error *err)
{
	const struct answer_place *chosen = &answer->places.list[place];
	struct process_row row;

	if (!process_row_load(reader->store, chosen->process, arena, &row, err))
		return false;
	*ret_before = row.process;
	entry_init(ret_entry, chosen->process, &row.process, 1, 3, arena);
	if (has_event(&row.process, answer->event)) {
		answer->outcome = ANSWER_KNOWN;
		return true;
	}
	if (!add_events(reader, answer, chosen, ret_entry, arena, err) ||
		!entry_record(reader->store, reader->desk, ret_entry, reader->now, arena, err))
		return false;
	answer->outcome = ANSWER_RECORDED;
	return true;
}

/* A new process as a person tells it: where, which role, who, in which zone. */
#include "app/process_new.h"

#include "app/own_settings.h"
#include "app/own_zone.h"

static bool read_zone(struct store *store, struct process *process, struct arena *arena, struct error *err)
{
	if (!process->timezone && !own_settings_get(store, SETTING_ZONE, arena, &process->timezone, err))
		return false;
	if (!process->timezone)
		process->timezone = own_zone_name(arena);
	if (!process->holidays && !own_settings_get(store, SETTING_HOLIDAYS, arena, &process->holidays, err))
		return false;
	if (process->timezone)
		return true;
	error_set(err, ERROR_USAGE, "the time zone is not known");
	return error_hint(err, "name the zone of the interviews with --zone, such as --zone Europe/Berlin");
}

static bool add_people(struct entry *entry, const char *list, struct arena *arena, struct error *err)
{
	struct span rest = span_of(list), part;

	while (span_cut(&rest, ',', &part)) {
		part = span_trim(part);
		if (part.length == 0)
			continue;
		if (entry->process.people_count >= PROCESS_NEW_MAX_PEOPLE)
			return error_set(
				err, ERROR_USAGE, "too many people: at most %d", PROCESS_NEW_MAX_PEOPLE);
		entry_add_person(entry, arena_copy(arena, part.start, part.length), arena)->relations =
			RELATION_INTERVIEWER;
	}
	return true;
}

bool process_new_entry(struct store *store, const struct process_new *wanted, int events_room,
	struct arena *arena, struct entry *ret_entry, struct error *err)
{
	struct process process = {
		.role = wanted->role,
		.organization = wanted->organization,
		.timezone = wanted->zone,
		.playbook = wanted->playbook,
		.holidays = wanted->holidays,
		.via = NOBODY,
		.represented = wanted->represented,
	};

	if (!process.role || !process.role[0] || !process.organization || !process.organization[0] ||
		strlen(process.role) > PROCESS_MAX_TEXT || strlen(process.organization) > PROCESS_MAX_TEXT)
		return error_set(err, ERROR_USAGE, "role and organization need a text");
	if (process.represented && !wanted->via) {
		error_set(err, ERROR_USAGE, "the recruiter is missing");
		return error_hint(err, "--represented needs --via NAME");
	}
	if (!read_zone(store, &process, arena, err))
		return false;
	entry_init(ret_entry, 0, &process, PROCESS_NEW_MAX_PEOPLE + 1, events_room, arena);
	if (!add_people(ret_entry, wanted->people, arena, err))
		return false;
	if (!wanted->via)
		return true;
	ret_entry->process.via = (int16_t)ret_entry->process.people_count;
	entry_add_person(ret_entry, wanted->via, arena)->relations = RELATION_RECRUITER;
	return true;
}

/* What a letter could mix up: companies, roles and people of the person's other processes. */
#include "app/other_processes.h"

#include "store/process_scan.h"

#include <strings.h>

static bool holds(const char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcasecmp(names[i], name) == 0)
			return true;
	return false;
}

static void add(const char **names, size_t *count, size_t most, const char *name, struct arena *arena)
{
	if (name[0] && *count < most && !holds(names, *count, name))
		names[(*count)++] = arena_strdup(arena, name);
}

static bool is_own_person(const struct process *own, const char *name)
{
	for (int32_t i = 0; i < own->people_count; i++)
		if (strcasecmp(own->people[i].name, name) == 0)
			return true;
	return false;
}

static void add_process(struct other_processes *others, const struct process *own,
	const struct process *process, struct arena *arena)
{
	if (strcasecmp(process->role, own->role) != 0)
		add(others->roles, &others->role_count, OTHER_PROCESSES_MAX, process->role, arena);
	if (strcasecmp(process->organization, own->organization) != 0)
		add(others->companies, &others->company_count, OTHER_PROCESSES_MAX, process->organization,
			arena);
	for (int32_t i = 0; i < process->people_count; i++)
		if (!is_own_person(own, process->people[i].name))
			add(others->people, &others->person_count, OTHER_PEOPLE_MAX, process->people[i].name,
				arena);
}

static bool read_all(struct store *store, int64_t last, int64_t number, const struct process *own,
	struct arena *arena, struct other_processes *others, struct error *err)
{
	struct process_scan *scan;
	struct process_row row;
	struct arena rows;
	bool found = true, fine = true;

	if (!process_scan_open(
		    store, last > OTHER_PROCESSES_MAX ? last - OTHER_PROCESSES_MAX : 1, last, &scan, err))
		return false;
	arena_init(&rows);
	while (fine && found) {
		arena_reset(&rows);
		fine = process_scan_next(scan, &rows, &found, &row, NULL, err);
		if (fine && found && row.number != number)
			add_process(others, own, &row.process, arena);
	}
	arena_clear(&rows);
	process_scan_close(scan);
	return fine;
}

bool other_processes_load(struct store *store, int64_t number, const struct process *own, struct arena *arena,
	struct other_processes *ret, struct error *err)
{
	struct other_processes others = {
		.roles = arena_array(arena, const char *, OTHER_PROCESSES_MAX),
		.companies = arena_array(arena, const char *, OTHER_PROCESSES_MAX),
		.people = arena_array(arena, const char *, OTHER_PEOPLE_MAX),
	};
	int64_t last;

	if (!process_rows_last(store, &last, err) || !read_all(store, last, number, own, arena, &others, err))
		return false;
	*ret = others;
	return true;
}

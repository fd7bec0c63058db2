/* What an answer needs beside the process: playbooks, zones and holidays, each read once. */
#include "app/desk.h"

#include "calendar/holidays.h"

void desk_init(struct desk *desk, struct arena *arena)
{
	*desk = (struct desk){.arena = arena};
	shelf_init(&desk->shelf, arena);
	zone_store_init(&desk->zones, arena);
}

static bool get_holidays(
	struct desk *desk, const char *name, const struct holidays **ret_holidays, struct error *err)
{
	struct desk_holidays *slot;

	for (int i = 0; i < desk->holidays_count; i++)
		if (strcmp(desk->holidays[i].name, name) == 0) {
			*ret_holidays = &desk->holidays[i].holidays;
			return true;
		}
	if (desk->holidays_count == DESK_MAX_HOLIDAYS)
		return error_set(err, ERROR_INVALID, "too many different sets of holidays");
	slot = &desk->holidays[desk->holidays_count];
	if (!holidays_load(name, desk->arena, &slot->holidays, err))
		return false;
	slot->name = arena_strdup(desk->arena, name);
	desk->holidays_count++;
	*ret_holidays = &slot->holidays;
	return true;
}

const char *desk_playbook_name(const struct desk *desk, const struct process *process)
{
	if (process->playbook)
		return process->playbook;
	return desk->default_playbook ? desk->default_playbook : PLAYBOOK_DEFAULT;
}

bool desk_place(
	struct desk *desk, const struct process *process, struct matter *ret_matter, struct error *err)
{
	struct matter matter = {.process = process};

	if (!zone_store_get(&desk->zones, process->timezone, &matter.zone, err))
		return error_prefix(err, "process.timezone");
	if (process->holidays && !get_holidays(desk, process->holidays, &matter.holidays, err))
		return error_prefix(err, "process.holidays");
	*ret_matter = matter;
	return true;
}

bool desk_matter(struct desk *desk, const struct process *process, const char *playbook,
	struct matter *ret_matter, struct error *err)
{
	struct matter matter;

	if (!desk_place(desk, process, &matter, err) ||
		!shelf_get(&desk->shelf, desk_playbook_name(desk, process), &matter.playbook, err))
		return false;
	if (playbook && !shelf_open(&desk->shelf, playbook, &matter.playbook, err))
		return false;
	*ret_matter = matter;
	return true;
}

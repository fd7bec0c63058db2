/* What an answer needs beside the process: playbooks, zones and holidays, each read once. */
#include "app/desk.h"

#include "base/array.h"
#include "calendar/holidays.h"

void desk_init(struct desk *desk, struct arena *arena)
{
	*desk = (struct desk){.arena = arena};
	shelf_init(&desk->shelf, arena);
	zone_store_init(&desk->zones, arena);
}

void desk_share(struct desk *desk, const struct desk *from)
{
	desk->default_playbook = from->default_playbook;
	desk->holidays_count = from->holidays_count;
	for (int i = 0; i < from->holidays_count; i++)
		desk->holidays[i] = from->holidays[i];
}

/* Years of everything that the log speaks of, and what may follow from it. */
static void years_of(const struct process *process, int *ret_first, int *ret_last)
{
	const int64_t year_seconds = 31556952;
	int first = HOLIDAYS_LAST_YEAR, last = HOLIDAYS_FIRST_YEAR;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		const int64_t seconds[] = {event->at.instant.seconds,
			event->until.instant.seconds ? event->until.instant.seconds
						     : event->at.instant.seconds,
			day_is_none(event->date) ? event->at.instant.seconds
						 : (int64_t)event->date.number * DAY_SECONDS};
		for (size_t j = 0; j < ARRAY_COUNT(seconds); j++) {
			int year = 1970 + (int)(seconds[j] / year_seconds);
			first = year < first ? year : first;
			last = year > last ? year : last;
		}
	}
	first -= 1;
	last += 2;
	*ret_first = first < HOLIDAYS_FIRST_YEAR  ? HOLIDAYS_FIRST_YEAR
		     : first > HOLIDAYS_LAST_YEAR ? HOLIDAYS_LAST_YEAR
						  : first;
	*ret_last = last > HOLIDAYS_LAST_YEAR ? HOLIDAYS_LAST_YEAR : last < *ret_first ? *ret_first : last;
}

static struct desk_holidays *find_holidays(struct desk *desk, const char *name)
{
	for (int i = 0; i < desk->holidays_count; i++)
		if (strcmp(desk->holidays[i].name, name) == 0)
			return &desk->holidays[i];
	return NULL;
}

/* Read for the years of this process and those asked for before. */
static bool get_holidays(struct desk *desk, const struct process *process,
	const struct holidays **ret_holidays, struct error *err)
{
	struct desk_holidays *slot = find_holidays(desk, process->holidays);
	struct holidays holidays;
	int first, last;

	years_of(process, &first, &last);
	if (slot && slot->first_year <= first && last <= slot->last_year) {
		*ret_holidays = &slot->holidays;
		return true;
	}
	if (slot) {
		first = slot->first_year < first ? slot->first_year : first;
		last = slot->last_year > last ? slot->last_year : last;
	}
	if (!holidays_load_years(process->holidays, first, last, desk->arena, &holidays, err))
		return false;
	if (!slot) {
		if (desk->holidays_count == DESK_MAX_HOLIDAYS)
			return error_set(err, ERROR_INVALID, "too many different sets of holidays");
		slot = &desk->holidays[desk->holidays_count++];
		slot->name = arena_strdup(desk->arena, process->holidays);
	}
	slot->first_year = first;
	slot->last_year = last;
	slot->holidays = holidays;
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
	if (process->holidays && !get_holidays(desk, process, &matter.holidays, err))
		return error_prefix(err, "process.holidays");
	*ret_matter = matter;
	return true;
}

bool desk_matter(struct desk *desk, const struct process *process, const char *playbook,
	struct matter *ret_matter, struct error *err)
{
	struct matter matter;

	if (!desk_place(desk, process, &matter, err))
		return false;
	if (!shelf_get(&desk->shelf, desk_playbook_name(desk, process), &matter.playbook, err))
		return process->playbook ? error_prefix(err, "process.playbook") : false;
	if (playbook && !shelf_open(&desk->shelf, playbook, &matter.playbook, err))
		return false;
	*ret_matter = matter;
	return true;
}

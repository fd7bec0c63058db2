/* Times of letters on a page, where they arrive and where the person is. */
#include "web/sheet_time.h"

#include <string.h>

static void add_clock(struct visit *visit, const struct zone *zone, struct instant instant)
{
	const int64_t local = instant.seconds + zone_offset(zone, instant);
	const int minute = (int)((local % 86400 + 86400) % 86400) / 60;

	html_add(&visit->html, "%d:%d%d", minute / 60, minute % 60 / 10, minute % 10);
}

/* "America/New_York" is New York. */
static void add_place(struct visit *visit, const struct zone *zone)
{
	const char *slash = strrchr(zone->name, '/');
	char *place = arena_strdup(visit->arena, slash ? slash + 1 : zone->name);

	for (char *p = place; *p; p++)
		if (*p == '_')
			*p = ' ';
	html_add(&visit->html, " in %s", place);
}

static bool same_clock(const struct visit *visit, const struct matter *matter, struct instant instant)
{
	return instant_is_never(instant) ||
	       zone_offset(visit->zone, instant) == zone_offset(matter->zone, instant);
}

void sheet_time_there(struct visit *visit, const struct matter *matter, struct instant instant)
{
	sheet_when(visit, matter, instant);
	if (same_clock(visit, matter, instant))
		return;
	add_place(visit, matter->zone);
	html_add(&visit->html, " (");
	add_clock(visit, visit->zone, instant);
	html_add(&visit->html, " for you)");
}

void sheet_time_here(struct visit *visit, const struct matter *matter, struct instant instant)
{
	struct matter own = *matter;

	own.zone = visit->zone;
	sheet_when(visit, &own, instant);
	if (same_clock(visit, matter, instant))
		return;
	html_add(&visit->html, " (");
	add_clock(visit, matter->zone, instant);
	add_place(visit, matter->zone);
	html_add(&visit->html, ")");
}

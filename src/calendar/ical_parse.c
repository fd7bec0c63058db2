/* The module that holds libical: its one symbol, and reading all meetings of a file. */
#include "calendar/ical_event.h"
#include "calendar/ical_module.h"
#include "calendar/ical_out.h"
#include "calendar/ical_repeat.h"

#include <libical/ical.h>
#include <string.h>

struct list {
	struct ical_reader reader;
	struct meeting *meetings;
	size_t count, capacity;
};

static bool visit(void *context, const struct ical_entry *entry)
{
	struct list *list = context;
	if (list->count == ICAL_MAX_EVENTS)
		return false;
	if (list->count == list->capacity) {
		size_t capacity = list->capacity ? list->capacity * 2 : 4;
		struct meeting *grown = arena_array(list->reader.arena, struct meeting, capacity);
		if (list->count)
			memcpy(grown, list->meetings, list->count * sizeof(*grown));
		list->meetings = grown;
		list->capacity = capacity;
	}
	if (ical_event_read(&list->reader, entry, &list->meetings[list->count]))
		list->count++;
	return true;
}

static bool parse(struct span bytes, const struct ical_options *options, struct arena *arena,
	struct meeting **ret_meetings, size_t *ret_count, struct error *err)
{
	static const struct ical_options none;
	struct ical_file file;
	struct zone_store own_store;
	struct list list = {.reader = {.arena = arena, .options = options ? options : &none, .file = &file}};
	icalerror_set_errors_are_fatal(0);
	if (!ical_file_init(&file, bytes, arena, err))
		return false;
	struct zone_store *store = list.reader.options->zones;
	if (!store) {
		zone_store_init(&own_store, arena);
		store = &own_store;
	}
	ical_zones_init(&list.reader.zones, &file, store, arena);
	ical_file_visit(&file, visit, &list);
	ical_zones_clear(&list.reader.zones);
	*ret_meetings = list.meetings;
	*ret_count = list.count;
	return true;
}

__attribute__((visibility("default"))) const struct ical_module tact_ical_module = {
	.head = {TACT_VERSION},
	.read = parse,
	.occurrences = ical_repeat_occurrences,
	.days = ical_repeat_days,
	.write = ical_out_print,
};

/* One process, changed under the writer's lock: read, given new people and events, recorded whole or not at
 * all. */
#include "app/process_change.h"

#include "app/database.h"
#include "app/entry_letters.h"
#include "app/process_list.h"

bool process_change_begin(struct store *store, struct desk *desk, int64_t number, int people_room,
	int events_room, struct arena *arena, struct process_change *ret_change, struct error *err)
{
	ret_change->number = number;
	if (!database_begin(store, err) ||
		!process_list_load(store, number, arena, &ret_change->before, err) ||
		!desk_matter(desk, &ret_change->before, NULL, &ret_change->matter, err))
		return false;
	entry_init(&ret_change->entry, number, &ret_change->before, people_room, events_room, arena);
	return true;
}

bool process_change_commit(struct store *store, struct desk *desk, struct process_change *change,
	struct instant now, struct arena *arena, struct error *err)
{
	return entry_record(store, desk, &change->entry, now, arena, err) &&
	       entry_letters_stop(store, desk, &change->entry, now, arena, &change->stopped, err) &&
	       database_commit(store, err);
}

struct moment process_change_moment(const struct process_change *change, struct instant instant)
{
	return (struct moment){
		.instant = instant, .offset_seconds = zone_offset(change->matter.zone, instant)};
}

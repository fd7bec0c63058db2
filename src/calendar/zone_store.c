/* Zones by name, each read once. */
#include "base/digest.h"
#include "calendar/zone_load.h"

#include <string.h>

struct zone_entry {
	struct zone_entry *next;
	struct zone zone;
};

void zone_store_init(struct zone_store *store, struct arena *arena)
{
	memset(store, 0, sizeof(*store));
	store->arena = arena;
}

bool zone_store_get(struct zone_store *store, const char *id, const struct zone **ret_zone, struct error *err)
{
	uint64_t digest = digest_add(DIGEST_START, id, strlen(id));
	struct zone_entry **bucket = &store->buckets[digest % ZONE_STORE_BUCKETS];
	for (struct zone_entry *entry = *bucket; entry; entry = entry->next) {
		if (strcmp(entry->zone.name, id) == 0) {
			*ret_zone = &entry->zone;
			return true;
		}
	}
	struct zone_entry *entry = arena_new(store->arena, struct zone_entry);
	if (!zone_load(id, store->arena, &entry->zone, err))
		return false;
	entry->next = *bucket;
	*bucket = entry;
	*ret_zone = &entry->zone;
	return true;
}

/* Processes that were read and planned lately: while nothing in the database changes, the same log gives the
 * same agenda until the instant that the agenda itself names. */
#include "app/planned.h"

#include "app/item_id.h"
#include "app/outlook.h"
#include "store/process_rows.h"
#include "store/store.h"

void planned_init(struct planned *planned)
{
	*planned = (struct planned){0};
	arena_init(&planned->arena);
}

void planned_clear(struct planned *planned)
{
	arena_clear(&planned->arena);
	planned_init(planned);
}

bool planned_begin(struct planned *planned, struct store *store, struct error *err)
{
	int64_t version;

	if (!store_version(store, &version, err))
		return false;
	if (planned->store == store && planned->version == version)
		return true;
	planned_clear(planned);
	planned->store = store;
	planned->version = version;
	return true;
}

/* Where it is, or where it would be put: half of the slots stay empty. */
static struct planned_process **slot_of(struct planned *planned, int64_t number)
{
	size_t i = (uint64_t)number * UINT64_C(0x9e3779b97f4a7c15) >> 55;

	while (planned->slots[i] && planned->slots[i]->number != number)
		i = (i + 1) % PLANNED_SLOTS;
	return &planned->slots[i];
}
_Static_assert(PLANNED_SLOTS == 1 << (64 - 55), "nine bits of the product name a slot");
_Static_assert(PLANNED_MAX < PLANNED_SLOTS, "a search ends at an empty slot");

static bool holds(const struct planned_process *process, struct instant now)
{
	return process->from.seconds <= now.seconds && now.seconds < process->agenda.changes.seconds;
}

static bool has_room(const struct planned *planned)
{
	return planned->count < PLANNED_MAX && planned->facts < PLANNED_MAX_FACTS;
}

static bool make(struct store *store, struct desk *desk, int64_t number, struct instant now,
	struct arena *arena, struct planned_process **ret_process, struct error *ret_problem,
	struct error *err)
{
	struct planned_process *process = arena_new(arena, struct planned_process);
	struct process_row row;

	if (!process_row_load(store, number, arena, &row, err))
		return false;
	process->number = number;
	process->process = row.process;
	process->from = now;
	*ret_process = NULL;
	if (!desk_matter(desk, &process->process, NULL, &process->matter, ret_problem))
		return true;
	outlook_plan(&process->matter, now, true, arena, &process->agenda);
	process->ids = item_ids_make(&process->process, number, &process->agenda, arena);
	*ret_process = process;
	return true;
}

bool planned_get(struct planned *planned, struct store *store, struct desk *desk, int64_t number,
	struct instant now, struct arena *arena, const struct planned_process **ret_process,
	struct error *ret_problem, struct error *err)
{
	struct planned_process **slot = planned ? slot_of(planned, number) : NULL, *made;
	const bool keeps = slot && has_room(planned);

	if (slot && *slot && holds(*slot, now)) {
		*ret_process = *slot;
		return true;
	}
	if (!make(store, desk, number, now, keeps ? &planned->arena : arena, &made, ret_problem, err))
		return false;
	if (keeps && made) {
		planned->count += *slot == NULL;
		planned->facts += (size_t)made->process.events_count + (size_t)made->process.people_count +
				  made->agenda.count;
		*slot = made;
	}
	*ret_process = made;
	return true;
}

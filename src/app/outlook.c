/* What a person sees of a process at one instant: its agenda and what is forbidden. */
#include "app/outlook.h"

enum { FIRST_CAPACITY = 64 };

void outlook_plan(
	const struct matter *matter, struct instant now, bool all, struct arena *arena, struct agenda *ret)
{
	size_t capacity = FIRST_CAPACITY;

	for (;;) {
		*ret = (struct agenda){
			.items = arena_array(arena, struct item, capacity), .capacity = capacity};
		agenda_plan(matter, now, all, ret);
		if (ret->count <= capacity)
			return;
		capacity = ret->count;
	}
}

void outlook_forbidden(
	const struct matter *matter, struct instant now, struct arena *arena, struct outlook *ret)
{
	size_t capacity = FIRST_CAPACITY;

	for (;;) {
		ret->forbidden = arena_array(arena, struct ban, capacity);
		ret->forbidden_count = gate_forbidden(matter, now, ret->forbidden, capacity);
		if (ret->forbidden_count <= capacity)
			return;
		capacity = ret->forbidden_count;
	}
}

void outlook_make(
	const struct matter *matter, struct instant now, bool all, struct arena *arena, struct outlook *ret)
{
	outlook_plan(matter, now, all, arena, &ret->agenda);
	outlook_forbidden(matter, now, arena, ret);
}

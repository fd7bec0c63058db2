/* People looked for over all processes. */
#include "app/person_search.h"

#include "store/name_rows.h"
#include "store/process_rows.h"

bool person_search(struct store *store, const char *word, struct arena *arena, struct person_hit **ret_hits,
	size_t *ret_count, struct error *err)
{
	struct name_hit *names;
	struct person_hit *hits = arena_array(arena, struct person_hit, PERSON_SEARCH_MAX);
	size_t name_count, count = 0;
	bool more;

	if (!name_rows_find(store, word, PERSON_SEARCH_MAX, arena, &names, &name_count, &more, err))
		return false;
	for (size_t i = 0; i < name_count; i++) {
		struct process_row row;
		if (names[i].person == NOBODY)
			continue;
		if (!process_row_load(store, names[i].process, arena, &row, err))
			return false;
		hits[count++] = (struct person_hit){
			.process = names[i].process,
			.role = row.process.role,
			.organization = row.process.organization,
			.person = row.process.people[names[i].person],
		};
	}
	*ret_hits = hits;
	*ret_count = count;
	return true;
}

/* Processes read from the store: one whole, many as a listing. */
#include "app/process_list.h"

#include "store/agenda_rows.h"
#include "store/process_rows.h"

bool process_list_read(struct store *store, int64_t after, size_t limit, struct arena *arena,
	struct process_line **ret_lines, size_t *ret_count, struct error *err)
{
	struct process_brief *briefs;
	struct process_line *lines;

	if (!process_rows_list(store, after, limit, arena, &briefs, ret_count, err))
		return false;
	lines = arena_array(arena, struct process_line, *ret_count + 1);
	for (size_t i = 0; i < *ret_count; i++) {
		struct agenda_row row;
		lines[i] = (struct process_line){
			.number = briefs[i].number,
			.role = briefs[i].role,
			.organization = briefs[i].organization,
			.timezone = briefs[i].timezone,
			.playbook = briefs[i].playbook,
			.events_count = briefs[i].events_count,
		};
		if (!agenda_row_load(store, briefs[i].number, &lines[i].planned, &row, err))
			return false;
		if (!lines[i].planned)
			continue;
		lines[i].state = row.state;
		lines[i].due_count = row.due_count;
	}
	*ret_lines = lines;
	return true;
}

bool process_list_load(struct store *store, int64_t number, struct arena *arena, struct process *ret_process,
	struct error *err)
{
	struct process_row row;

	if (!process_row_load(store, number, arena, &row, err))
		return false;
	*ret_process = row.process;
	return true;
}

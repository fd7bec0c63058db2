/* Letters that were drafted or sent before in the same process. */
#include "app/earlier_letters.h"

enum { EARLIER_MAX = 60, EARLIER_BYTES_MAX = 2 * 1024 * 1024 };

static bool is_version(const struct draft *draft, const struct draft *of)
{
	return draft->action == of->action && draft->person == of->person && draft->trigger == of->trigger;
}

static struct letter_earlier earlier_of(const struct earlier_than *than, const struct draft *draft)
{
	const struct process *process = than->process;
	bool known = draft->person >= 0 && draft->person < process->people_count;

	return (struct letter_earlier){
		.to = known ? process->people[draft->person].name : "",
		.subject = span_of(draft->subject),
		.body = span_of(draft->body),
		.same_interview = than->interview != NO_EVENT && draft->trigger == than->interview,
		.same_person = than->person != NOBODY && draft->person == than->person,
	};
}

bool earlier_letters_load(struct store *store, const struct earlier_than *than, struct arena *arena,
	struct letter_earlier **ret_earlier, size_t *ret_count, struct error *err)
{
	struct letter_earlier *earlier = arena_array(arena, struct letter_earlier, EARLIER_MAX);
	struct draft *drafts;
	size_t drafts_count, count = 0, bytes = 0;

	if (!draft_rows_of_process(
		    store, than->number, than->before, EARLIER_MAX, arena, &drafts, &drafts_count, err))
		return false;
	for (size_t i = 0; i < drafts_count && bytes < EARLIER_BYTES_MAX; i++) {
		if (than->not &&(drafts[i].state == DRAFT_DROPPED || is_version(&drafts[i], than->not )))
			continue;
		earlier[count] = earlier_of(than, &drafts[i]);
		bytes += earlier[count++].body.length;
	}
	*ret_earlier = earlier;
	*ret_count = count;
	return true;
}

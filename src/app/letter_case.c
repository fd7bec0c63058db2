/* What is known around a letter of a process: from its log, from other processes, from earlier letters. */
#include "app/letter_case.h"

#include "app/earlier_letters.h"
#include "app/other_processes.h"

int32_t letter_case_interview(const struct process *process, uint8_t action, int32_t trigger)
{
	bool belongs = action == ACTION_THANK || action == ACTION_DEBRIEF ||
		       action == ACTION_TELL_REFERENCES || action_in_interview(action);

	if (!belongs || trigger < 0 || trigger >= process->events_count ||
		process->events[trigger].type != EVENT_INTERVIEW)
		return NO_EVENT;
	return trigger;
}

struct letter_case letter_case_of_draft(
	const struct matter *matter, const struct draft *draft, struct instant now)
{
	return (struct letter_case){
		.matter = matter,
		.number = draft->process,
		.subject = {.action = draft->action,
			.channel = draft->channel,
			.to = draft->person,
			.through = draft->through,
			.interview = letter_case_interview(matter->process, draft->action, draft->trigger),
			.now = now},
		.draft = draft,
	};
}

void letter_case_own(const struct proof_desk *desk, struct letter_context *context)
{
	context->own_name = desk->own.name;
	context->known_words = desk->words;
	context->known_word_count = desk->word_count;
	context->linkedin_max_points = desk->own.linkedin_max_points;
}

static void add_people(
	struct letter_context *context, const struct other_processes *others, struct arena *arena)
{
	struct letter_person *people =
		arena_array(arena, struct letter_person, context->people_count + others->person_count + 1);

	if (context->people_count)
		memcpy(people, context->people, context->people_count * sizeof(*people));
	for (size_t i = 0; i < others->person_count; i++)
		people[context->people_count + i] =
			(struct letter_person){.name = others->people[i], .on_other_process = true};
	context->people = people;
	context->people_count += others->person_count;
}

static bool add_others(struct store *store, const struct letter_case *place, struct arena *arena,
	struct letter_context *context, struct error *err)
{
	const struct earlier_than than = {
		.process = place->matter->process,
		.number = place->number,
		.before = place->draft ? place->draft->number : INT64_MAX,
		.person = place->subject.to,
		.interview = place->subject.interview,
		.not = place->draft,
	};
	struct other_processes others;
	struct letter_earlier *earlier;

	if (!other_processes_load(store, place->number, place->matter->process, arena, &others, err) ||
		!earlier_letters_load(store, &than, arena, &earlier, &context->earlier_count, err))
		return false;
	context->earlier = earlier;
	context->other_roles = others.roles;
	context->other_role_count = others.role_count;
	context->other_companies = others.companies;
	context->other_company_count = others.company_count;
	add_people(context, &others, arena);
	return true;
}

bool letter_case_context(struct proof_desk *desk, const struct letter_case *place, struct arena *arena,
	struct letter_context *ret_context, struct error *err)
{
	struct letter_context context = {0};

	context_from_case(place->matter, &place->subject, arena, &context);
	letter_case_own(desk, &context);
	if (place->number > 0 && desk->store && !add_others(desk->store, place, arena, &context, err))
		return false;
	*ret_context = context;
	return true;
}

/* The person, who decides what tact asks. */
#include "person.h"

#include "cover.h"
#include "judge.h"
#include "letters.h"
#include "world.h"

/* What a person would know who asked everybody. */
static bool has_arrived(int number)
{
	for (int i = 0; i < world->approval_count; i++)
		if (world->approvals[i].letter == number && world->approvals[i].accepted > 0)
			return true;
	return false;
}

static enum outbox_event decide_unknown(int number)
{
	if (has_arrived(number) && chance_one_in(&world->chance, 2))
		return OUTBOX_WENT_OUT;
	/* Mistaken. */
	if (chance_one_in(&world->chance, 20))
		return OUTBOX_WENT_OUT;
	return chance_one_in(&world->chance, 3) ? OUTBOX_DROP : OUTBOX_AGAIN;
}

/* OUTBOX_EVENT_COUNT: lets it be. */
static enum outbox_event decide(int number, enum outbox_state state)
{
	const bool patient = !world->calm && !world->crowded && chance_one_in(&world->chance, 2);

	if (outbox_states[state].turn == OUTBOX_ENDED)
		return OUTBOX_EVENT_COUNT;
	if (outbox_states[state].turn == OUTBOX_GOES_ON)
		return world_bad(30) && state != OUTBOX_PERMITTED ? OUTBOX_DROP : OUTBOX_EVENT_COUNT;
	if (patient)
		return OUTBOX_EVENT_COUNT;
	if (state == OUTBOX_UNKNOWN)
		return decide_unknown(number);
	if (world->letters[number].lost || chance_one_in(&world->chance, 5))
		return OUTBOX_DROP;
	return state == OUTBOX_FROZEN ? OUTBOX_CONFIRM : OUTBOX_AGAIN;
}

static void sure(bool fine, const struct error *err)
{
	if (!fine)
		judge_fail("the person cannot decide: %s", err->message);
}

static void carry_out(struct outbox *row, int number, enum outbox_event event)
{
	struct letter *letter = &world->letters[number];
	struct outbox_change change = {0};
	struct error err = {0};

	if (event == OUTBOX_AGAIN && world->approval_count == WORLD_APPROVALS)
		event = OUTBOX_DROP;
	if (event == OUTBOX_AGAIN) {
		change.not_before = world_now();
		change.expires.seconds = world_now().seconds + 2 * DAY_SECONDS;
	}
	if (!outbox_row_move(world->person, row, event, &change, &err)) {
		/* After an answer it is not sent as it is. */
		sure(err.kind == ERROR_FORBIDDEN, &err);
		sure(outbox_row_move(world->person, row, OUTBOX_DROP, NULL, &err), &err);
		event = OUTBOX_DROP;
	}
	world_tell("the person decides about d%lld: %s", (long long)row->draft, outbox_event_names[event]);
	if (event == OUTBOX_AGAIN || event == OUTBOX_CONFIRM)
		letter->free_till = (struct instant){0};
	if (event == OUTBOX_AGAIN)
		letters_approved(number);
	if (event == OUTBOX_CONFIRM)
		letter->database_at = letter->clock_at = 0;
	if (event == OUTBOX_WENT_OUT)
		letter->by_word = true;
}

void person_looks(int again)
{
	struct outbox *rows;
	struct arena arena;
	struct error err = {0};
	size_t count;

	arena_init(&arena);
	world->person_depth++;
	sure(store_begin(world->person, &err), &err);
	sure(outbox_rows_list(world->person, INT64_MAX, WORLD_LETTERS, &arena, &rows, &count, &err), &err);
	for (size_t i = 0; i < count; i++) {
		const int number = letters_find(rows[i].draft);
		const enum outbox_event event = decide(number, (enum outbox_state)rows[i].state);
		if (event != OUTBOX_EVENT_COUNT)
			carry_out(&rows[i], number, event);
	}
	sure(store_commit(world->person, &err), &err);
	world->person_depth--;
	arena_clear(&arena);
	if (again && world->crowded && !world->calm)
		world_plan(chance_between(&world->chance, 60, 900), person_looks, 1);
	else if (again)
		world_plan(chance_one_in(&world->chance, 2)
				   ? chance_between(&world->chance, 300, HOUR_SECONDS)
				   : chance_between(&world->chance, HOUR_SECONDS, 9 * HOUR_SECONDS),
			person_looks, 1);
}

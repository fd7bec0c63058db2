/* Whether clock and database can be trusted before anything is sent; where not, what is not sent waits for
 * the person. */
#include "app/trust.h"

#include "app/own_holder.h"
#include "store/outbox_rows.h"
#include "store/runner_rows.h"

enum { FREEZE_BATCH = 100 };

static struct clock_look look(const struct trust_asker *asker, int64_t count)
{
	const struct post *post = asker->post;

	return (struct clock_look){
		.now = post->now(post->data),
		.steady = post->steady_seconds(post->data),
		.awake = post->awake_seconds(post->data),
		.boot = post->boot(post->data),
		.place = post->place(post->data, store_path(asker->store)),
		.count = count,
	};
}

static struct clock_look look_of(const struct runner_row *row)
{
	return (struct clock_look){row->now, row->steady, row->awake, row->boot, row->place, row->count};
}

static bool recall(const struct trust_asker *asker, const char *place, int64_t *ret_count, struct error *err)
{
	*ret_count = 0;
	return !asker->post->recall || asker->post->recall(asker->post->data, place, ret_count, err);
}

/* What became due between two looks. */
static bool freeze_slept(struct store *store, struct instant before, struct instant now, struct arena *arena,
	int64_t *ret_frozen, struct error *err)
{
	const struct outbox_change change = {.reply = clock_finding_words(CLOCK_SLEPT)};
	int64_t moved, frozen = 0, frozen_before;
	struct outbox *due;
	size_t count;

	if (!outbox_rows_pass(store, now, &moved, err))
		return false;
	do {
		frozen_before = frozen;
		if (!outbox_rows_due(store, now, FREEZE_BATCH, arena, &due, &count, err))
			return false;
		for (size_t i = 0; i < count; i++) {
			if (due[i].not_before.seconds <= before.seconds)
				continue;
			if (!outbox_row_move(store, &due[i], OUTBOX_FREEZE, &change, err))
				return false;
			frozen++;
		}
	} while (count == FREEZE_BATCH && frozen > frozen_before);
	*ret_frozen = frozen;
	return true;
}

/* Handed over by one that crashed, with a lease that ends later than any that can be given now. */
static bool lose_far_leases(struct store *store, struct instant now, struct arena *arena, struct error *err)
{
	const int64_t last = now.seconds + OUTBOX_LEASE_SECONDS + CLOCK_JUMP_SECONDS;
	struct outbox *letters;
	size_t count;

	if (!outbox_rows_in(store, OUTBOX_PERMITTED, FREEZE_BATCH, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (letters[i].lease_end.seconds > last &&
			!outbox_row_move(store, &letters[i], OUTBOX_LOSE, NULL, err))
			return false;
	return true;
}

static bool freeze(struct store *store, enum clock_finding finding, const struct runner_row *before,
	struct instant now, struct arena *arena, int64_t *ret_frozen, struct error *err)
{
	*ret_frozen = 0;
	if (finding == CLOCK_FINE)
		return true;
	if (finding == CLOCK_SLEPT)
		return freeze_slept(store, before->now, now, arena, ret_frozen, err);
	return lose_far_leases(store, now, arena, err) &&
	       outbox_rows_freeze(store, clock_finding_words(finding), ret_frozen, err);
}

/* A lease that ends later than any that can be given was given by a clock that has been set back since. */
static bool make_way(const struct trust_asker *asker, const struct runner_row *before,
	const struct clock_look *now, struct arena *arena, struct error *err)
{
	if (!before->holder || !asker->holder || strcmp(before->holder, asker->holder) == 0)
		return true;
	if (before->lease_end.seconds <= now->now.seconds + asker->lease_seconds &&
		!own_holder_is_gone(before->holder, arena))
		return true;
	return runner_row_release(asker->store, before->holder, err);
}

static bool save(
	const struct trust_asker *asker, const struct clock_look *now, bool *ret_taken, struct error *err)
{
	const struct runner_row row = {
		.holder = asker->holder,
		.lease_end = {now->now.seconds + asker->lease_seconds},
		.now = now->now,
		.steady = now->steady,
		.awake = now->awake,
		.boot = now->boot,
		.place = now->place,
		.count = now->count,
	};

	*ret_taken = false;
	if (asker->holder)
		return runner_row_take(asker->store, &row, ret_taken, err);
	return runner_row_look(asker->store, &row, err);
}

static bool judge(const struct trust_asker *asker, struct arena *arena, struct trust *ret, struct error *err)
{
	struct clock_look before, now;
	struct runner_row row;
	int64_t remembered;
	bool found;

	if (!runner_row_load(asker->store, arena, &found, &row, err))
		return false;
	now = look(asker, row.count);
	before = look_of(&row);
	if (!recall(asker, now.place, &remembered, err) || !make_way(asker, &row, &now, arena, err))
		return false;
	ret->finding = clock_watch(found ? &before : NULL, &now, remembered);
	/* The runner asks about it; whoever sends by hand is there, and leaves it to be found. */
	if (ret->finding == CLOCK_SLEPT && !asker->holder) {
		ret->finding = CLOCK_FINE;
		return true;
	}
	if (remembered > now.count)
		now.count = remembered;
	if (!save(asker, &now, &ret->taken, err))
		return false;
	if (asker->holder && !ret->taken)
		return true;
	return freeze(asker->store, ret->finding, &row, now.now, arena, &ret->frozen, err);
}

bool trust_look(
	const struct trust_asker *asker, struct arena *arena, struct trust *ret_trust, struct error *err)
{
	struct trust trust = {0};
	const bool fine = store_begin(asker->store, err) && judge(asker, arena, &trust, err) &&
			  ((asker->holder && !trust.taken) || store_commit(asker->store, err));

	store_rollback(asker->store);
	if (!fine)
		return false;
	*ret_trust = trust;
	return true;
}

bool trust_remember(const struct trust_asker *asker, struct arena *arena, struct error *err)
{
	const struct post *post = asker->post;
	struct runner_row row;
	bool found;

	if (!post->remember)
		return true;
	return runner_row_load(asker->store, arena, &found, &row, err) &&
	       post->remember(post->data, post->place(post->data, store_path(asker->store)), row.count, err);
}

bool trust_end(const struct trust_asker *asker, struct error *err)
{
	const bool fine = store_begin(asker->store, err) &&
			  runner_row_release(asker->store, asker->holder, err) &&
			  store_commit(asker->store, err);

	store_rollback(asker->store);
	return fine;
}

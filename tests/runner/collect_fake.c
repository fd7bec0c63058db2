/* A mailbox in which nothing stands but what the test puts there: takes the place of app/collect. */
#include "app/collect_wait.h"
#include "post_fake.h"

bool collect_account(const struct collector *collector, struct account *account, struct collected *ret_sum,
	struct error *err)
{
	fake.looks++;
	*ret_sum = (struct collected){0};
	if (fake.at_look)
		fake.at_look(&fake);
	return !fake.unreachable ||
	       error_set(err, ERROR_UNAVAILABLE, "there is no way to imap.sample.example");
}

bool collect_is_fresh(struct store *store, const char *address, struct instant now, struct arena *arena,
	bool *ret_fresh, const char **ret_why, struct error *err)
{
	*ret_fresh = !fake.stale;
	*ret_why = fake.stale ? "the last look was an hour ago" : NULL;
	return true;
}

bool collect_find_sent(const struct collector *collector, struct account *account,
	const struct outbox *letter, bool *ret_found, struct error *err)
{
	*ret_found = fake.in_sent;
	return !fake.unreachable ||
	       error_set(err, ERROR_UNAVAILABLE, "there is no way to imap.sample.example");
}

bool collect_file_copy(
	const struct collector *collector, struct account *account, struct outbox *letter, struct error *err)
{
	const enum outbox_copy to = fake.unreachable ? OUTBOX_COPY_FAILED : OUTBOX_COPY_FILED;
	bool fine = store_begin(collector->store, err) &&
		    outbox_row_copy(collector->store, letter, to, err) && store_commit(collector->store, err);

	fake.copies += fine && !fake.unreachable;
	store_rollback(collector->store);
	return fine;
}

bool collect_wait(const struct collector *collector, struct account *account, struct instant till,
	bool *ret_arrived, struct error *err)
{
	fake.waits++;
	if (fake.deaf)
		return error_set(err, ERROR_UNAVAILABLE, "there is no way to imap.sample.example");
	*ret_arrived = fake.at_wait(&fake, till);
	return true;
}

/* The runner at rest: it listens at the inbox of the first account. */
#include "runner/listen.h"

#include "app/collect_wait.h"
#include "app/own_collector.h"

/* A short sleep is not worth a connection, and a server that fails is left alone for a while. Mails come in
 * swarms: each does not get a look of its own. */
enum { LISTEN_LEAST_SECONDS = 20, LISTEN_AGAIN_SECONDS = 900, ARRIVAL_SECONDS = 3 };

static bool listen_at_first(
	struct runner *runner, struct arena *arena, struct instant till, bool *ret_arrived, struct error *err)
{
	struct collector collector;
	struct account *accounts;
	struct desk desk;
	size_t count;

	desk_init(&desk, arena);
	desk_share(&desk, runner->desk);
	if (!own_collector(runner->store, &desk, runner->post, arena, &collector, err) ||
		!account_rows_list(runner->store, arena, &accounts, &count, err) || count == 0)
		return false;
	return collect_wait(&collector, &accounts[0], till, ret_arrived, err);
}

bool listen_till(struct runner *runner, struct runner_memory *memory, struct instant till)
{
	const struct instant now = runner_now(runner);
	struct error trouble = {0};
	struct arena arena;
	bool arrived = false, fine;

	if (!runner->post->wake || till.seconds - now.seconds < LISTEN_LEAST_SECONDS ||
		now.seconds < memory->next_listen.seconds ||
		/* What was written until now is no news. */
		!runner->post->sleep_till(runner->post->data, now))
		return false;
	arena_init(&arena);
	/* What is wrong with the server is told by the looks. */
	fine = listen_at_first(runner, &arena, till, &arrived, &trouble);
	arena_clear(&arena);
	if (!fine)
		memory->next_listen.seconds = now.seconds + LISTEN_AGAIN_SECONDS;
	if (arrived) {
		memory->next_look = runner_now(runner);
		runner->post->sleep_till(
			runner->post->data, (struct instant){memory->next_look.seconds + ARRIVAL_SECONDS});
	}
	return fine;
}

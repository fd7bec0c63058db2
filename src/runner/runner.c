/* The runner: collects, delivers, sleeps till the next due instant; one at a time, by lease. */
#include "runner/runner.h"

#include "runner/listen.h"

enum { SLEEP_LEAST_SECONDS = 1 };

void runner_tell(const struct runner *runner, const char *format, ...)
{
	char words[1500];
	va_list arguments;

	if (!runner->tell)
		return;
	va_start(arguments, format);
	vsnprintf(words, sizeof(words), format, arguments);
	va_end(arguments);
	runner->tell(runner->closure, words);
}

struct instant runner_now(const struct runner *runner)
{
	return runner->post->now(runner->post->data);
}

/* *ret_goes_on is false where the person ends it. */
static bool sleep_till_next(
	struct runner *runner, struct runner_memory *memory, bool *ret_goes_on, struct error *err)
{
	const struct instant now = runner_now(runner);
	struct instant next;

	if (!outbox_rows_next(runner->store, &next, err))
		return false;
	if (memory->next_look.seconds < next.seconds)
		next = memory->next_look;
	if (memory->more)
		next = now;
	else if (next.seconds <= now.seconds)
		next.seconds = now.seconds + SLEEP_LEAST_SECONDS;
	if (!memory->more && listen_till(runner, memory, next))
		next = now;
	*ret_goes_on = runner->post->sleep_till(runner->post->data, next);
	return true;
}

bool runner_run(struct runner *runner, struct error *err)
{
	struct runner_memory memory = {
		.asker = {runner->store, runner->post, runner->holder, RUNNER_LEASE_SECONDS},
		.next_look = INSTANT_FIRST,
		.next_copies = INSTANT_FIRST,
		.next_listen = INSTANT_FIRST,
	};
	bool goes_on = true, fine = true;

	while (fine && goes_on) {
		fine = runner_round(runner, &memory, err);
		if (fine && (memory.ended || (runner->once && !memory.more)))
			break;
		fine = fine && sleep_till_next(runner, &memory, &goes_on, err);
	}
	/* What went wrong first is what is told. */
	return trust_end(&memory.asker, fine ? err : NULL) && fine;
}

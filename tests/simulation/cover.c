/* What was seen of states, arrows and mishaps, over all worlds and workers. */
#include "cover.h"

#include "base/array.h"

#include <assert.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

enum { NAMES = 160, NAME_BYTES = 48 };

static struct counts {
	atomic_llong arrows[OUTBOX_STATE_COUNT][OUTBOX_EVENT_COUNT];
	atomic_llong states[OUTBOX_STATE_COUNT];
	struct {
		_Atomic(const char *) name; /* texts of the program: the same in every worker */
		atomic_llong count;
	} mishaps[NAMES];
} * counts;

/* Arrows that the world does not take, and why. */
static const struct {
	enum outbox_state from;
	enum outbox_event event;
	const char *why;
} never[] = {
	{OUTBOX_DRAFT, OUTBOX_APPROVE, "it is an insert"},
};

void cover_begin(void)
{
	counts = mmap(NULL, sizeof(*counts), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert(counts != MAP_FAILED);
}

void cover_arrow(enum outbox_state from, enum outbox_event event)
{
	atomic_fetch_add(&counts->arrows[from][event], 1);
}

void cover_state(enum outbox_state state)
{
	atomic_fetch_add(&counts->states[state], 1);
}

void cover_count(const char *name, int64_t count)
{
	for (int i = 0; i < NAMES; i++) {
		const char *there = NULL;
		if (!atomic_compare_exchange_strong(&counts->mishaps[i].name, &there, name) &&
			strcmp(there, name) != 0)
			continue;
		atomic_fetch_add(&counts->mishaps[i].count, count);
		return;
	}
	assert(!"more mishaps than there is room for");
}

void cover_mishap(const char *name)
{
	cover_count(name, 1);
}

static const char *why_never(const struct outbox_arrow *arrow)
{
	for (size_t i = 0; i < ARRAY_COUNT(never); i++)
		if (never[i].from == arrow->from && never[i].event == arrow->event)
			return never[i].why;
	return NULL;
}

/* Needs a bounce of an earlier approval in the seconds in which a later one is claimed: less than once in
 * 20,000 worlds. */
static const struct {
	enum outbox_state from;
	enum outbox_event event;
} rare[] = {{OUTBOX_CLAIMED, OUTBOX_BOUNCE}};

static bool is_rare(const struct outbox_arrow *arrow)
{
	for (size_t i = 0; i < ARRAY_COUNT(rare); i++)
		if (rare[i].from == arrow->from && rare[i].event == arrow->event)
			return true;
	return false;
}

static int print_arrows(int *ret_rare)
{
	int missing = 0;

	for (size_t i = 0; i < outbox_arrow_count; i++) {
		const struct outbox_arrow *arrow = &outbox_arrows[i];
		const long long count = counts->arrows[arrow->from][arrow->event];
		printf("# %9lld %s, %s: %s\n", count, outbox_states[arrow->from].name,
			outbox_event_names[arrow->event], outbox_states[arrow->to].name);
		if (count > 0 || why_never(arrow))
			continue;
		printf("# never seen: %s, %s\n", outbox_states[arrow->from].name,
			outbox_event_names[arrow->event]);
		if (is_rare(arrow))
			++*ret_rare;
		else
			missing++;
	}
	return missing;
}

int cover_print(int *ret_rare)
{
	for (int i = OUTBOX_APPROVED; i < OUTBOX_STATE_COUNT; i++)
		printf("# %9lld came into the state %s\n", (long long)counts->states[i],
			outbox_states[i].name);
	for (int i = 0; i < NAMES && counts->mishaps[i].name; i++)
		printf("# %9lld %s\n", (long long)counts->mishaps[i].count, counts->mishaps[i].name);
	return print_arrows(ret_rare);
}

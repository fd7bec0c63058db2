/* Many small worlds, one a seed: in none of them does the runner break a promise. */
#include "base/array.h"
#include "cover.h"
#include "fault.h"
#include "judge.h"
#include "letters.h"

#include <assert.h>
#include <getopt.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	BATCH = 40,          /* worlds of one worker: what a crash left behind ends with it */
	SHOWN = 10,          /* broken worlds */
	WORLD_SECONDS = 120, /* real ones, until one is taken for hanging */
	JOBS_MOST = 64,
	FAULT_SEEDS = 4000,
	BROKEN = 7,
	COVERING = 20000,
};

static struct shared {
	atomic_ullong next; /* seed */
	atomic_int broken;
	atomic_ullong done, hooks;
	struct {
		uint64_t seed; /* that it is at */
		char words[1024];
	} jobs[JOBS_MOST];
} * shared;

static int job;

static void fails(const char *words)
{
	snprintf(shared->jobs[job].words, sizeof(shared->jobs[job].words), "%s", words);
	_exit(BROKEN);
}

static void live(uint64_t seed, bool tells)
{
	static struct world one;

	alarm(WORLD_SECONDS);
	shared->jobs[job].seed = seed;
	shared->jobs[job].words[0] = '\0';
	world_begin(&one, seed, tells);
	world_live();
	atomic_fetch_add(&shared->hooks, (unsigned long long)one.hooks);
	world_end();
	atomic_fetch_add(&shared->done, 1);
}

static void work(int number, uint64_t end)
{
	job = number;
	for (int i = 0; i < BATCH; i++) {
		const uint64_t seed = atomic_fetch_add(&shared->next, 1);
		if (seed >= end)
			break;
		live(seed, false);
	}
	fflush(stdout);
	_exit(0);
}

static void begin_worker(pid_t *workers, int number, uint64_t end)
{
	fflush(stdout);
	workers[number] = fork();
	assert(workers[number] >= 0);
	if (workers[number] == 0)
		work(number, end);
}

static void report(int number, int status)
{
	const bool told = WIFEXITED(status) && WEXITSTATUS(status) == BROKEN;

	if (atomic_fetch_add(&shared->broken, 1) >= SHOWN)
		return;
	printf("# seed %llu: %s\n", (unsigned long long)shared->jobs[number].seed,
		told                                                 ? shared->jobs[number].words
		: WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM ? "it hangs"
								     : "it crashed");
}

/* Seeds from first to end, by so many workers at once; stops at the first broken world where `until_broken`.
 */
static int run(uint64_t first, uint64_t end, int jobs, bool until_broken)
{
	pid_t workers[JOBS_MOST] = {0};
	int at_work = 0, status;

	atomic_store(&shared->next, first);
	atomic_store(&shared->broken, 0);
	for (int i = 0; i < jobs; i++, at_work++)
		begin_worker(workers, i, end);
	while (at_work > 0) {
		const pid_t ended = wait(&status);
		int number = 0;
		while (number < jobs && workers[number] != ended)
			number++;
		assert(number < jobs);
		if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
			report(number, status);
		if (atomic_load(&shared->next) < end && !(until_broken && atomic_load(&shared->broken) > 0))
			begin_worker(workers, number, end);
		else
			at_work--;
	}
	return atomic_load(&shared->broken);
}

static bool run_all(uint64_t first, uint64_t count, int jobs)
{
	const int broken = run(first, first + count, jobs, false);
	int rare = 0;
	const int missing = cover_print(&rare);

	printf("# %llu worlds, %llu places at which one could be interrupted\n",
		(unsigned long long)atomic_load(&shared->done),
		(unsigned long long)atomic_load(&shared->hooks));
	printf("%s 1 - in %llu worlds no promise is broken\n", broken ? "not ok" : "ok",
		(unsigned long long)count);
	/* What is rare is not seen in a few. */
	printf("%s 2 - every arrow of the outbox is taken in some world%s\n",
		missing && count >= COVERING ? "not ok" : "ok",
		count >= COVERING ? "" : " # SKIP too few worlds");
	printf("%s 3 - so are those that are rare%s\n", rare && count >= COVERING ? "not ok" : "ok",
		count < COVERING ? " # SKIP too few worlds"
		: rare           ? " # TO"
				   "DO worlds in which they are likelier"
				 : "");
	printf("1..3\n");
	return !broken && (!missing || count < COVERING);
}

static bool run_faults(int jobs)
{
	bool all = true;
	int number = 0;

	for (; fault_name(number); number++) {
		fault_choose(fault_name(number));
		atomic_store(&shared->done, 0);
		const bool found = run(1, 1 + FAULT_SEEDS, jobs, true) > 0;
		printf("%s %d - found after %llu worlds: %s%s\n", found ? "ok" : "not ok", number + 1,
			(unsigned long long)atomic_load(&shared->done), fault_name(number),
			!found && fault_is_hard(number) ? " # TO"
							  "DO a world in which it shows"
							: "");
		all &= found || fault_is_hard(number);
	}
	printf("1..%d\n", number);
	return all;
}

static char folder[96];

static void tidy_up(void)
{
	char path[160];

	snprintf(path, sizeof(path), "rm -rf %s", folder);
	if (folder[0] && system(path) != 0)
		printf("# cannot remove %s\n", folder);
}

/* In memory where there is room for it: nothing here is to outlive a power cut. */
static void make_folder(void)
{
	snprintf(folder, sizeof(folder), "%s/tact-simulation-XXXXXX",
		access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
	if (!mkdtemp(folder)) {
		perror(folder);
		exit(2);
	}
}

static int run_one(uint64_t seed)
{
	int status;
	const pid_t child = fork();

	if (child == 0) {
		live(seed, true);
		fflush(stdout);
		_exit(0);
	}
	waitpid(child, &status, 0);
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
		printf("ok 1 - seed %llu\n1..1\n", (unsigned long long)seed);
		return 0;
	}
	report(0, status);
	printf("not ok 1 - seed %llu\n1..1\n", (unsigned long long)seed);
	return 1;
}

int main(int argc, char **argv)
{
	static const struct option options[] = {{"seed", required_argument, NULL, 's'},
		{"seeds", required_argument, NULL, 'n'}, {"first", required_argument, NULL, 'f'},
		{"jobs", required_argument, NULL, 'j'}, {"fault", required_argument, NULL, 'x'},
		{"faults", no_argument, NULL, 'a'}, {0}};
	uint64_t seed = 0, first = 1, count = getenv("TACT_TESTS_SHORT") ? 300 : 20000;
	int jobs = (int)sysconf(_SC_NPROCESSORS_ONLN), option, status;
	bool faults = false;

	while ((option = getopt_long(argc, argv, "", options, NULL)) >= 0) {
		if (option == 's')
			seed = strtoull(optarg, NULL, 10);
		else if (option == 'n')
			count = strtoull(optarg, NULL, 10);
		else if (option == 'f')
			first = strtoull(optarg, NULL, 10);
		else if (option == 'j')
			jobs = (int)strtol(optarg, NULL, 10);
		else if (option == 'a')
			faults = true;
		else if (option != 'x' || !fault_choose(optarg))
			return 2;
	}
	jobs = jobs < 1 ? 1 : jobs > JOBS_MOST ? JOBS_MOST : jobs;
	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert(shared != MAP_FAILED);
	judge_fails = fails;
	cover_begin();
	make_folder();
	letters_make(folder);
	status = seed ? run_one(seed) : (faults ? run_faults(jobs) : run_all(first, count, jobs)) ? 0 : 1;
	tidy_up();
	return status;
}

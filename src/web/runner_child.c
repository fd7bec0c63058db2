/* The runner as a process beside the pages: it alone holds mail passwords. */
#include "web/runner_child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { WAIT_LEAST_SECONDS = 30, WAIT_MOST_SECONDS = 600, FINISH_SECONDS = 10, CANNOT_START = 127 };

static int64_t seconds_gone(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

void runner_child_init(struct runner_child *child)
{
	*child = (struct runner_child){.errors = -1, .wait_seconds = WAIT_LEAST_SECONDS};
}

/* In the new process: nothing of the pages goes with it but what it says. */
static _Noreturn void become(pid_t parent, int errors, char *const *words)
{
	const int nowhere = open("/dev/null", O_RDWR);
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() != parent || nowhere < 0 || dup2(nowhere, STDIN_FILENO) < 0 ||
		dup2(nowhere, STDOUT_FILENO) < 0 || dup2(errors, STDERR_FILENO) < 0)
		_exit(CANNOT_START);
	execv("/proc/self/exe", words);
	_exit(CANNOT_START);
}

void runner_child_start(struct runner_child *child, const char *database, const char *now)
{
	const char *const words[] = {
		"tact", "run", "--db", database, now ? "--now" : NULL, now ? now : NULL, NULL};
	const pid_t parent = getpid();

	if (child->process || seconds_gone() < child->next_start_seconds)
		return;
	if (child->errors < 0)
		child->errors = memfd_create("tact-run", MFD_CLOEXEC);
	if (child->errors < 0 || ftruncate(child->errors, 0) != 0 || lseek(child->errors, 0, SEEK_SET) != 0)
		return;
	child->process = fork();
	if (child->process == 0)
		become(parent, child->errors, (char *const *)words);
	if (child->process < 0)
		child->process = 0;
}

/* The first line of what it said, without the name of the program. */
static void read_words(int errors, char *words, size_t size)
{
	ssize_t length = pread(errors, words, size - 1, 0);
	const char *start = words;

	words[length > 0 ? length : 0] = '\0';
	words[strcspn(words, "\n")] = '\0';
	if (strncmp(words, "tact: ", 6) == 0)
		start += 6;
	memmove(words, start, strlen(start) + 1);
}

bool runner_child_ended(struct runner_child *child, char *ret_words, size_t size)
{
	int status;

	if (!child->process || waitpid(child->process, &status, WNOHANG) != child->process)
		return false;
	child->process = 0;
	child->failed = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
	child->wait_seconds = child->failed ? child->wait_seconds * 2 : WAIT_LEAST_SECONDS;
	if (child->wait_seconds > WAIT_MOST_SECONDS)
		child->wait_seconds = WAIT_MOST_SECONDS;
	child->next_start_seconds = seconds_gone() + child->wait_seconds;
	ret_words[0] = '\0';
	if (child->failed)
		read_words(child->errors, ret_words, size);
	if (child->failed && !ret_words[0])
		snprintf(ret_words, size, "it ended in the midst of its work");
	return true;
}

void runner_child_stop(struct runner_child *child)
{
	const struct timespec nap = {.tv_nsec = 20 * 1000 * 1000};
	const int64_t end = seconds_gone() + FINISH_SECONDS;

	if (child->process)
		kill(child->process, SIGTERM);
	while (child->process && seconds_gone() < end) {
		if (waitpid(child->process, NULL, WNOHANG) != 0)
			child->process = 0;
		else
			nanosleep(&nap, NULL);
	}
	if (child->errors >= 0)
		close(child->errors);
	runner_child_init(child);
}

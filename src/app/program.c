/* Other programs, run to their end. */
#include "app/program.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CANNOT_START = 127, ENDED_BY_SIGNAL = 128 };

bool program_exists(const char *name)
{
	const char *at = getenv("PATH");
	char path[PATH_MAX];

	while (at && at[0]) {
		size_t length = strcspn(at, ":");
		int written = snprintf(path, sizeof(path), "%.*s/%s", (int)length, at, name);
		if (written > 0 && (size_t)written < sizeof(path) && access(path, X_OK) == 0)
			return true;
		at += length + (at[length] == ':');
	}
	return false;
}

static _Noreturn void become(const char *const *words, int input)
{
	if (input >= 0) {
		int nowhere = open("/dev/null", O_WRONLY);
		if (nowhere < 0 || dup2(input, STDIN_FILENO) < 0 || dup2(nowhere, STDOUT_FILENO) < 0 ||
			dup2(nowhere, STDERR_FILENO) < 0)
			_exit(CANNOT_START);
	}
	execvp(words[0], (char *const *)words);
	_exit(CANNOT_START);
}

/* A reader that ends early is told by its status; its end of the pipe must not end us. */
static void feed(int pipe_end, const char *input, size_t length)
{
	void (*before)(int) = signal(SIGPIPE, SIG_IGN);
	size_t written = 0;

	while (written < length) {
		ssize_t count = write(pipe_end, input + written, length - written);
		if (count < 0 && errno != EINTR)
			break;
		written += count > 0 ? (size_t)count : 0;
	}
	close(pipe_end);
	signal(SIGPIPE, before);
}

int program_run(const char *const *words, const char *input, size_t length)
{
	int ends[2] = {-1, -1}, status;
	pid_t child;

	if (input && pipe2(ends, O_CLOEXEC) != 0)
		return CANNOT_START;
	child = fork();
	if (child == 0)
		become(words, ends[0]);
	if (input)
		close(ends[0]);
	if (child < 0) {
		if (input)
			close(ends[1]);
		return CANNOT_START;
	}
	if (input)
		feed(ends[1], input, length);
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return CANNOT_START;
	return WIFEXITED(status) ? WEXITSTATUS(status) : ENDED_BY_SIGNAL + WTERMSIG(status);
}

/* Of a process between: the one that stays is nobody's child. */
static _Noreturn void detach(const char *const *words)
{
	const int nowhere = open("/dev/null", O_RDWR);
	sigset_t none;

	sigemptyset(&none);
	if (nowhere < 0 || setsid() < 0 || sigprocmask(SIG_SETMASK, &none, NULL) != 0 ||
		dup2(nowhere, STDIN_FILENO) < 0)
		_exit(CANNOT_START);
	switch (fork()) {
	case 0:
		become(words, nowhere);
	case -1:
		_exit(CANNOT_START);
	default:
		_exit(0);
	}
}

bool program_start(const char *const *words)
{
	pid_t child = fork();
	int status;

	if (child == 0)
		detach(words);
	if (child < 0)
		return false;
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

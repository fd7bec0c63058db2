/* A secret printed by a command of the person's. */
#include "settings/secret_line.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { CANNOT_START = 127, LOOK_AGAIN_MS = 10 };

enum ending { ENDED_WELL, ENDED_LATE, ENDED_FULL, ENDED_FAILED, NOT_STARTED };

struct child {
	pid_t process;
	bool own_group; /* all that it starts ends with it */
	int output;
	int64_t deadline_ms;
};

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* On a terminal it may ask the person something, so it stays in our group, which the terminal listens to. */
static _Noreturn void become(const char *command, int output, bool own_group)
{
	int nothing = own_group ? open("/dev/null", O_RDONLY) : STDIN_FILENO;

	if (own_group)
		setpgid(0, 0);
	signal(SIGPIPE, SIG_DFL);
	if (nothing < 0 || dup2(nothing, STDIN_FILENO) < 0 || dup2(output, STDOUT_FILENO) < 0)
		_exit(CANNOT_START);
	execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	_exit(CANNOT_START);
}

static bool start(struct child *child, const char *command, uint32_t seconds)
{
	int ends[2];

	if (pipe2(ends, O_CLOEXEC) != 0)
		return false;
	child->own_group = !isatty(STDIN_FILENO);
	child->deadline_ms = now_ms() + (int64_t)seconds * 1000;
	child->process = fork();
	if (child->process == 0)
		become(command, ends[1], child->own_group);
	close(ends[1]);
	child->output = ends[0];
	if (child->process > 0)
		return true;
	close(ends[0]);
	return false;
}

static enum ending read_output(const struct child *child, struct secret_line *line)
{
	struct pollfd wait = {.fd = child->output, .events = POLLIN};
	bool full = false;

	for (;;) {
		int64_t left = child->deadline_ms - now_ms();
		if (left <= 0)
			return ENDED_LATE;
		int ready = poll(&wait, 1, (int)left);
		if (ready == 0 || (ready < 0 && errno == EINTR))
			continue;
		if (ready < 0 || !secret_line_read(line, child->output, &full))
			return full ? ENDED_FULL : ENDED_WELL;
		if (line->length > SECRET_MAX_BYTES)
			return ENDED_FULL;
	}
}

static void end(const struct child *child)
{
	kill(child->own_group ? -child->process : child->process, SIGKILL);
	while (waitpid(child->process, NULL, 0) < 0 && errno == EINTR)
		;
}

/* It may close its output and go on. */
static enum ending wait_for(const struct child *child)
{
	const struct timespec moment = {.tv_nsec = LOOK_AGAIN_MS * 1000000L};
	int status;

	for (;;) {
		pid_t ended = waitpid(child->process, &status, WNOHANG);
		if (ended == child->process)
			return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? ENDED_WELL : ENDED_FAILED;
		if (ended < 0 && errno != EINTR)
			return ENDED_FAILED;
		if (now_ms() >= child->deadline_ms) {
			end(child);
			return ENDED_LATE;
		}
		nanosleep(&moment, NULL);
	}
}

static enum ending run(const char *command, uint32_t seconds, struct secret_line *line)
{
	struct child child;
	enum ending ending;

	if (!start(&child, command, seconds))
		return NOT_STARTED;
	ending = read_output(&child, line);
	close(child.output);
	if (ending == ENDED_WELL)
		return wait_for(&child);
	end(&child);
	return ending;
}

static bool explain(enum ending ending, uint32_t seconds, struct error *err)
{
	switch (ending) {
	case ENDED_LATE:
		error_set(err, ERROR_UNAVAILABLE,
			"the command for the password did not end within %u seconds", (unsigned)seconds);
		break;
	case ENDED_FULL:
		error_set(err, ERROR_UNAVAILABLE, "the command for the password prints more than %d bytes",
			SECRET_MAX_BYTES);
		break;
	case ENDED_FAILED:
		error_set(err, ERROR_UNAVAILABLE, "the command for the password failed");
		break;
	case NOT_STARTED:
		error_set(err, ERROR_UNAVAILABLE, "the command for the password could not be started");
		break;
	case ENDED_WELL:
		return true;
	}
	return error_hint(
		err, "run it by hand: the first line that it prints has to be the password or token");
}

bool secret_command(const char *command, uint32_t seconds, char **ret_secret, struct error *err)
{
	struct secret_line line = {.length = 0};
	bool fine = explain(run(command, seconds, &line), seconds, err);
	char *secret = fine ? secret_line_take(&line) : NULL;

	secret_line_clear(&line);
	if (fine && !secret_check(secret, "first line that the command prints", err)) {
		secret_wipe(&secret);
		return error_hint(
			err, "run it by hand: the first line that it prints has to be the password or token");
	}
	if (fine)
		*ret_secret = secret;
	return fine;
}

/* Work whose memory is not kept: done in a child process, of which only the bytes come back. */
#include "web/apart.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BYTES_MAX = 32 << 20, SECONDS_MAX = 20 };

struct head {
	bool fine;
	size_t length; /* of the bytes behind it */
	struct error err;
};

static bool write_all(int file, const void *start, size_t length)
{
	const char *at = start;

	while (length) {
		const ssize_t count = write(file, at, length);
		if (count < 0 && errno == EINTR)
			continue;
		if (count <= 0)
			return false;
		at += count;
		length -= (size_t)count;
	}
	return true;
}

static bool read_all(int file, void *start, size_t length)
{
	char *at = start;

	while (length) {
		const ssize_t count = read(file, at, length);
		if (count < 0 && errno == EINTR)
			continue;
		if (count <= 0)
			return false;
		at += count;
		length -= (size_t)count;
	}
	return true;
}

/* Whatever another thread held when the child began is held for ever: then the child ends, and the parent
 * works. */
static void end_in_time(void)
{
	sigset_t alarm_only;

	sigemptyset(&alarm_only);
	sigaddset(&alarm_only, SIGALRM);
	signal(SIGALRM, SIG_DFL);
	pthread_sigmask(SIG_UNBLOCK, &alarm_only, NULL);
	alarm(SECONDS_MAX);
}

/* Ends without what is run at an exit: that is the parent's. */
static _Noreturn void work_and_end(const struct apart_work *work, struct arena *arena, int file)
{
	struct head head = {0};
	struct span bytes = {"", 0};

	end_in_time();
	head.fine = work->make(work->closure, arena, &bytes, &head.err);
	head.length = head.fine ? bytes.length : 0;
	_exit(write_all(file, &head, sizeof(head)) && write_all(file, bytes.start, head.length) ? 0 : 1);
}

/* False: the child did not come to an end with its work. */
static bool take(int file, struct arena *arena, struct head *head, struct span *ret_bytes)
{
	char *bytes;

	if (!read_all(file, head, sizeof(*head)) || head->length > BYTES_MAX)
		return false;
	bytes = arena_alloc(arena, head->length + 1);
	*ret_bytes = (struct span){bytes, head->length};
	return read_all(file, bytes, head->length);
}

static bool work_apart(
	const struct apart_work *work, struct arena *arena, struct head *head, struct span *ret_bytes)
{
	int ends[2];
	pid_t child;
	bool taken = false;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return false;
	child = fork();
	if (child == 0)
		work_and_end(work, arena, ends[1]);
	close(ends[1]);
	if (child > 0) {
		taken = take(ends[0], arena, head, ret_bytes);
		close(ends[0]);
		while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
			continue;
	} else {
		close(ends[0]);
	}
	return taken;
}

bool apart_make(const struct apart_work *work, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	struct head head;

	if (!work_apart(work, arena, &head, ret_bytes))
		return work->make(work->closure, arena, ret_bytes, err);
	if (!head.fine && err)
		*err = head.err;
	return head.fine;
}

/* Sleeping till an instant, or till something is to be done: a signal, or a change of the database. */
#include "app/folder.h"
#include "app/post_real.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <unistd.h>

/* The clock may be set, and the machine may sleep: it is looked at so often. */
enum { NAP_MILLISECONDS = 30 * 1000 };

static int wake[2] = {-1, -1};
static int changes = -1;
static volatile sig_atomic_t ended;

static void on_signal(int signal)
{
	const int before = errno;

	if (signal != SIGHUP)
		ended = 1;
	if (write(wake[1], "", 1) < 0)
		errno = before;
	errno = before;
}

bool post_real_signals(struct error *err)
{
	/* The second one ends the program at once: a letter whose dot is written is unknown then. */
	struct sigaction end = {.sa_handler = on_signal, .sa_flags = SA_RESTART | (int)SA_RESETHAND};
	struct sigaction hang_up = {.sa_handler = on_signal, .sa_flags = SA_RESTART};

	if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0)
		return error_set(err, ERROR_UNAVAILABLE, "could not open a pipe: %s", strerror(errno));
	sigaction(SIGTERM, &end, NULL);
	sigaction(SIGINT, &end, NULL);
	sigaction(SIGHUP, &hang_up, NULL);
	return true;
}

/* The folder: the log of the database comes and goes. */
void post_sleep_watch(const char *database)
{
	static bool tried;
	struct arena arena;

	if (tried)
		return;
	tried = true;
	changes = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	if (changes < 0)
		return;
	arena_init(&arena);
	inotify_add_watch(changes, folder_of_file(database, &arena), IN_MODIFY);
	arena_clear(&arena);
}

static void wake_by(int epoll, int descriptor)
{
	struct epoll_event event = {.events = EPOLLIN};

	if (descriptor >= 0)
		epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
}

/* Both in one. */
int post_sleep_wake(void *data)
{
	static int both = -1;

	if (both >= 0)
		return both;
	both = epoll_create1(EPOLL_CLOEXEC);
	if (both >= 0) {
		wake_by(both, wake[0]);
		wake_by(both, changes);
	}
	return both;
}

static void drain(int from)
{
	char bytes[4096] __attribute__((aligned(8)));

	while (from >= 0 && read(from, bytes, sizeof(bytes)) > 0)
		continue;
}

static int milliseconds_till(struct instant till)
{
	const int64_t seconds = till.seconds - post_clock_now(NULL).seconds;

	if (seconds <= 0)
		return 0;
	return seconds < NAP_MILLISECONDS / 1000 ? (int)seconds * 1000 : NAP_MILLISECONDS;
}

bool post_sleep_till(void *data, struct instant till)
{
	struct pollfd ends[] = {{.fd = wake[0], .events = POLLIN}, {.fd = changes, .events = POLLIN}};

	/* What we wrote ourselves is no news. */
	drain(changes);
	while (!ended) {
		const int milliseconds = milliseconds_till(till);
		int count;

		if (milliseconds == 0)
			break;
		count = poll(ends, 2, milliseconds);
		if (count < 0 && errno != EINTR)
			break;
		if (count > 0)
			break;
	}
	drain(wake[0]);
	return !ended;
}

/* A secret typed by the person: not shown, and the terminal is as it was afterwards, whatever happens. */
#include "settings/secret_line.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t caught;

static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
enum { SIGNAL_COUNT = sizeof(signals) / sizeof(signals[0]) };

static void catch_signal(int number)
{
	caught = number;
}

/* Reads up to the end of the line. Signals come only while it waits, so that none slips in between looking
 * and reading. */
static bool read_line(int terminal, const sigset_t *while_waiting, struct secret_line *line)
{
	struct pollfd ready = {.fd = terminal, .events = POLLIN};
	bool full;

	while (!memchr(line->bytes, '\n', line->length)) {
		bool typed = ppoll(&ready, 1, NULL, while_waiting) > 0;
		if (caught || (typed && !secret_line_read(line, terminal, &full)) ||
			(!typed && errno != EINTR))
			return false;
	}
	return true;
}

static void block_signals(sigset_t *ret_before)
{
	sigset_t blocked;

	sigemptyset(&blocked);
	for (int i = 0; i < SIGNAL_COUNT; i++)
		sigaddset(&blocked, signals[i]);
	sigprocmask(SIG_BLOCK, &blocked, ret_before);
}

static bool read_hidden(int terminal, const char *question, struct secret_line *line)
{
	struct sigaction action = {.sa_handler = catch_signal}, before[SIGNAL_COUNT];
	struct termios shown, hidden;
	sigset_t signals_before;
	bool read = false;

	caught = 0;
	if (tcgetattr(terminal, &shown) != 0)
		return false;
	sigemptyset(&action.sa_mask);
	block_signals(&signals_before);
	for (int i = 0; i < SIGNAL_COUNT; i++)
		sigaction(signals[i], &action, &before[i]);
	hidden = shown;
	hidden.c_lflag &= ~(tcflag_t)(ECHO | ECHONL);
	/* First hidden, then asked: what is typed from the question on is neither shown nor lost. */
	if (tcsetattr(terminal, TCSAFLUSH, &hidden) == 0) {
		read = write(terminal, question, strlen(question)) > 0 &&
		       read_line(terminal, &signals_before, line);
		tcsetattr(terminal, TCSAFLUSH, &shown);
		read = write(terminal, "\n", 1) == 1 && read;
	}
	for (int i = 0; i < SIGNAL_COUNT; i++)
		sigaction(signals[i], &before[i], NULL);
	sigprocmask(SIG_SETMASK, &signals_before, NULL);
	if (caught) {
		secret_line_clear(line);
		raise(caught);
	}
	return read;
}

static bool read_input(struct secret_line *line)
{
	bool full;

	while (!memchr(line->bytes, '\n', line->length)) {
		errno = 0;
		if (!secret_line_read(line, STDIN_FILENO, &full) && errno != EINTR)
			return !full && line->length > 0;
	}
	return true;
}

bool secret_ask(const char *question, char **ret_secret, struct error *err)
{
	struct secret_line line = {.length = 0};
	bool read;

	if (isatty(STDIN_FILENO)) {
		int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
		read = terminal >= 0 && read_hidden(terminal, question, &line);
		if (terminal >= 0)
			close(terminal);
	} else {
		read = read_input(&line);
	}
	if (read)
		*ret_secret = secret_line_take(&line);
	secret_line_clear(&line);
	if (read)
		return true;
	error_set(err, ERROR_USAGE, "no password was given");
	return error_hint(err, "type it where tact asks for it, or hand it over on standard input");
}

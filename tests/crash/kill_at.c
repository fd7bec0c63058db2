/* Loaded before a program: kills it before, in the middle of, or after its n-th call that changes a file or
 * says something to a server. TACT_TEST_KILL is "N before|half|after"; TACT_TEST_CALLS names a file to list
 * the calls in. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>

enum when { NEVER, BEFORE, HALF, AFTER };

static atomic_long calls;
static long kill_at;
static enum when when;
static int list = -1;

static void die(void)
{
	syscall(SYS_kill, getpid(), SIGKILL);
	for (;;)
		pause();
}

__attribute__((constructor)) static void begin(void)
{
	const char *text = getenv("TACT_TEST_KILL"), *file = getenv("TACT_TEST_CALLS");

	/* What the program starts is left alone. */
	unsetenv("LD_PRELOAD");
	if (file)
		list = (int)syscall(
			SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	if (!text)
		return;
	kill_at = strtol(text, NULL, 10);
	when = strstr(text, "before") ? BEFORE : strstr(text, "half") ? HALF : AFTER;
}

/* Counts one; true where its second half is not to be done. */
static enum when count(const char *name)
{
	const long number = atomic_fetch_add(&calls, 1) + 1;

	if (list >= 0) {
		syscall(SYS_write, list, name, strlen(name));
		syscall(SYS_write, list, "\n", 1);
	}
	if (number != kill_at)
		return NEVER;
	if (when == BEFORE)
		die();
	return when;
}

static void end(enum when now)
{
	const int saved = errno;

	if (now == AFTER || now == HALF)
		die();
	errno = saved;
}

/* The next function of that name. */
#define NEXT(name)                                                                                           \
	static __typeof__(&name) next_##name;                                                                \
	if (!next_##name)                                                                                    \
	next_##name = (__typeof__(&name))(uintptr_t)dlsym(RTLD_NEXT, #name)

#define HALF_OF(size) (now == HALF ? (size) / 2 : (size))

/* Terminals and pipes to a test are no matter. */
static int matters(int fd)
{
	struct stat status;

	return fd > 2 && fstat(fd, &status) == 0 && !S_ISFIFO(status.st_mode) && !S_ISCHR(status.st_mode);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
	enum when now = NEVER;
	ssize_t done;

	NEXT(write);
	if (matters(fd))
		now = count("write");
	done = next_write(fd, bytes, HALF_OF(size));
	end(now);
	return done;
}

ssize_t writev(int fd, const struct iovec *parts, int part_count)
{
	enum when now = NEVER;
	ssize_t done;

	NEXT(writev);
	if (matters(fd))
		now = count("writev");
	done = next_writev(fd, parts, HALF_OF(part_count));
	end(now);
	return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at)
{
	const enum when now = count("pwrite64");
	ssize_t done;

	NEXT(pwrite64);
	done = next_pwrite64(fd, bytes, HALF_OF(size), at);
	end(now);
	return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
	return pwrite64(fd, bytes, size, at);
}

ssize_t send(int fd, const void *bytes, size_t size, int flags)
{
	const enum when now = count("send");
	ssize_t done;

	NEXT(send);
	done = next_send(fd, bytes, HALF_OF(size), flags);
	end(now);
	return done;
}

ssize_t sendto(int fd, const void *bytes, size_t size, int flags, __CONST_SOCKADDR_ARG to, socklen_t to_size)
{
	const enum when now = count("sendto");
	ssize_t done;

	NEXT(sendto);
	done = next_sendto(fd, bytes, HALF_OF(size), flags, to, to_size);
	end(now);
	return done;
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags)
{
	const enum when now = count("sendmsg");
	struct msghdr part = *message;
	struct iovec first;
	ssize_t done;

	NEXT(sendmsg);
	if (now == HALF && part.msg_iovlen > 0) {
		first = (struct iovec){part.msg_iov[0].iov_base, part.msg_iov[0].iov_len / 2};
		part.msg_iov = &first;
		part.msg_iovlen = 1;
	}
	done = next_sendmsg(fd, &part, flags);
	end(now);
	return done;
}

/* What cannot be done by halves: half is as after. */
#define WHOLE(name, parameters, arguments)                                                                   \
	int name parameters;                                                                                 \
	int name parameters                                                                                  \
	{                                                                                                    \
		const enum when now = count(#name);                                                          \
		int done;                                                                                    \
                                                                                                             \
		NEXT(name);                                                                                  \
		done = next_##name arguments;                                                                \
		end(now);                                                                                    \
		return done;                                                                                 \
	}

WHOLE(fsync, (int fd), (fd))
WHOLE(fdatasync, (int fd), (fd))
WHOLE(ftruncate64, (int fd, off64_t size), (fd, size))
WHOLE(ftruncate, (int fd, off_t size), (fd, size))
WHOLE(fallocate64, (int fd, int mode, off64_t at, off64_t size), (fd, mode, at, size))
WHOLE(posix_fallocate64, (int fd, off64_t at, off64_t size), (fd, at, size))
WHOLE(rename, (const char *from, const char *to), (from, to))
WHOLE(renameat, (int from_at, const char *from, int to_at, const char *to), (from_at, from, to_at, to))
WHOLE(link, (const char *from, const char *to), (from, to))
WHOLE(unlink, (const char *path), (path))
WHOLE(unlinkat, (int at, const char *path, int flags), (at, path, flags))
WHOLE(fchmod, (int fd, mode_t mode), (fd, mode))
WHOLE(chmod, (const char *path, mode_t mode), (path, mode))
WHOLE(connect, (int fd, __CONST_SOCKADDR_ARG to, socklen_t size), (fd, to, size))

/* Folders that are there already change nothing. */
int mkdir(const char *path, mode_t mode)
{
	const enum when now = access(path, F_OK) != 0 ? count("mkdir") : NEVER;
	int done;

	NEXT(mkdir);
	done = next_mkdir(path, mode);
	end(now);
	return done;
}

/* A file that is made. */
static int open_with(const char *path, int flags, mode_t mode)
{
	const enum when now = flags & (O_CREAT | O_TRUNC) ? count("open") : NEVER;
	const int fd = (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);

	end(now);
	return fd;
}

#define OPEN(name)                                                                                           \
	int name(const char *path, int flags, ...)                                                           \
	{                                                                                                    \
		va_list arguments;                                                                           \
		mode_t mode;                                                                                 \
                                                                                                             \
		va_start(arguments, flags);                                                                  \
		mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;                                      \
		va_end(arguments);                                                                           \
		return open_with(path, flags, mode);                                                         \
	}

OPEN(open)
OPEN(open64)

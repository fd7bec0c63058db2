/* peak COMMAND ARGUMENT…: the largest memory of a command in KiB, its output thrown away. Small itself, since
 * a child begins with its parent's peak. */
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	struct rusage usage;
	int status;
	pid_t child = argc > 1 ? fork() : -1;

	if (child == 0) {
		int nowhere = open("/dev/null", O_WRONLY);

		dup2(nowhere, STDOUT_FILENO);
		execv(argv[1], argv + 1);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &usage) < 0 || status != 0) {
		fprintf(stderr, "peak: the command failed\n");
		return 1;
	}
	printf("%ld\n", usage.ru_maxrss);
	return 0;
}

/* A progress line on standard error, only where somebody sees it. */
#include "cli/progress.h"

#include "app/own_zone.h"

#include <stdio.h>
#include <unistd.h>

void progress_init(struct progress *progress, bool forced)
{
	bool terminal = isatty(STDERR_FILENO);

	*progress = (struct progress){.wanted = forced || terminal, .terminal = terminal};
}

void progress_show(struct progress *progress, const char *what, int64_t done, int64_t total)
{
	progress_share(progress, what, done, done, total);
}

void progress_share(struct progress *progress, const char *what, int64_t count, int64_t done, int64_t total)
{
	enum { BAR = 30 };
	int64_t second = own_clock_seconds();
	int filled = total > 0 ? (int)(done * BAR / total) : 0;

	if (!progress->wanted || (second == progress->last_second && done != total))
		return;
	progress->last_second = second;
	progress->shown = true;
	fprintf(stderr, "%s", progress->terminal ? "\r" : "");
	if (total > 0) {
		fputc('[', stderr);
		for (int i = 0; i < BAR; i++)
			fputc(i < filled ? '#' : '.', stderr);
		fprintf(stderr, "] %3d %% ", (int)(done * 100 / total));
	}
	fprintf(stderr, "%lld %s%s", (long long)count, what, progress->terminal ? "\033[K" : "\n");
}

void progress_end(struct progress *progress)
{
	if (progress->shown && progress->terminal)
		fputc('\n', stderr);
}

/* imap_time PORT USER PASSWORD CA: opens the mailbox of localhost and prints the seconds for its UIDs, the
 * seconds for all heads, how many those are and their bytes. */
#include "mail/imap.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct sum {
	unsigned long long count, bytes;
};

static bool take(void *closure, const struct imap_head *head, struct arena *arena, struct error *err)
{
	struct sum *sum = closure;
	sum->count++;
	sum->bytes += head->head.length;
	return true;
}

static double seconds_now(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static bool look(struct imap *imap, struct error *err)
{
	struct arena arena;
	struct imap_folder folder;
	struct sum sum = {0};
	const struct imap_heads heads = {&sum, take};
	uint32_t *uids;
	size_t count;
	arena_init(&arena);
	bool done = imap_service.examine(imap, "INBOX", &folder, err);
	double begin = seconds_now();
	done = done && imap_service.uids(imap, 1, UINT32_MAX, &arena, &uids, &count, err);
	double found = seconds_now();
	done = done && imap_service.heads(imap, uids, count, &heads, err);
	double end = seconds_now();
	arena_clear(&arena);
	if (done)
		printf("%.6f %.6f %llu %llu\n", found - begin, end - found, sum.count, sum.bytes);
	return done;
}

int main(int count, char **words)
{
	struct imap *imap = NULL;
	struct error error = {0};
	enum imap_problem problem;
	if (count != 5)
		return 2;
	struct imap_account account = {.host = "localhost",
		.port = (uint16_t)strtoul(words[1], NULL, 10),
		.user = words[2],
		.password = words[3],
		.ca_file = words[4]};
	bool done = imap_service.open(NULL, &account, NULL, &imap, &problem, &error) && look(imap, &error);
	imap_service.close(imap);
	if (!done)
		fprintf(stderr, "%s\n", error.message);
	return done ? 0 : 1;
}

/* Reads mails the whole way that a mailbox goes: as one or many, head and body, without quotes, classed. With
 * --time tells for each the milliseconds of it and the peak of memory. */
#include "base/arena.h"
#include "mail/classify.h"
#include "mail/mbox.h"
#include "mail/message_head.h"
#include "mail/message_read.h"
#include "mail/message_skim.h"
#include "mail/reply_cut.h"

#include <sys/resource.h>
#include <time.h>

static double cpu_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Returns the length of what was kept, so that nothing is left out. */
static size_t read_mail(struct span mail, struct arena *arena)
{
	struct message head, message;
	struct reply_parts parts;
	struct mail_class class;
	struct error err = {0};

	if (message_head_tells(mail) && !message_skim(message_head(mail), arena, &head))
		message_read(message_head(mail), arena, &head, &err);
	if (!message_read(mail, arena, &message, &err))
		return 0;
	reply_cut(span_of(message.body), arena, &parts);
	mail_classify(span_of(message.subject), span_of(message.from.address), span_of(message.body), arena,
		&class);
	return parts.own.length + class.evidence.length;
}

static bool read_box(const char *path, double *ret_slowest)
{
	enum mbox_state state = MBOX_MAIL;
	struct error err = {0};
	struct arena arena;
	struct mbox mbox;
	struct span mail;
	bool fine = true;

	if (!mbox_open(path, &mbox, &err))
		return false;
	arena_init(&arena);
	while (fine && state != MBOX_END) {
		double begin = cpu_ms(), took;
		arena_reset(&arena);
		fine = mbox_next(&mbox, &arena, &state, &mail, &err);
		if (fine && state == MBOX_MAIL)
			read_mail(mail, &arena);
		took = cpu_ms() - begin;
		*ret_slowest = took > *ret_slowest ? took : *ret_slowest;
	}
	arena_clear(&arena);
	mbox_close(&mbox);
	return fine;
}

int main(int argc, char **argv)
{
	const bool times = argc > 1 && strcmp(argv[1], "--time") == 0;
	const struct span warm = span_of("From: a@b.example\nSubject: =?utf-8?q?a?=\n\nThank you\n");
	struct rusage usage;
	struct arena arena;

	/* The library is loaded once, whatever the mail. */
	arena_init(&arena);
	read_mail(warm, &arena);
	arena_clear(&arena);
	for (int i = 1 + times; i < argc; i++) {
		double slowest = 0;
		if (!read_box(argv[i], &slowest))
			return 1;
		getrusage(RUSAGE_SELF, &usage);
		if (times)
			printf("%.3f %ld %s\n", slowest, usage.ru_maxrss, argv[i]);
	}
	return 0;
}

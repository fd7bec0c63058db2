/* What goes on beside the pages: the agenda is kept fresh, and the runner runs where there is an account. */
#ifndef TACT_WEB_MINDER_H
#define TACT_WEB_MINDER_H

#include "web/ground.h"
#include "web/runner_child.h"

#include <pthread.h>

enum { MINDER_WORDS_MAX = 400 };

/* Belongs to the main thread; the words are for all. */
struct minder {
	struct ground ground; /* of its own: what serves the pages is another thread */
	struct runner_child child;
	ino_t served; /* the file that the child was started for */
	int64_t shift_seconds;
	pthread_mutex_t lock;
	char words[MINDER_WORDS_MAX]; /* why the runner does not run; "": it runs, or need not */
};

void minder_init(struct minder *minder, const char *database, int64_t shift_seconds);
void minder_clear(struct minder *minder);
/* Looks what there is to do. */
void minder_look(struct minder *minder);
/* Why nothing is sent or collected, in the arena; NULL where nothing is wrong. */
const char *minder_words(struct minder *minder, struct arena *arena);

#endif

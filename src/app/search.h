/* Everything looked for by words: people, firms, letters, mails that came, notes of the log. Names are found
 * by their index; texts are read through, the newest first, and only so many of them. */
#ifndef TACT_APP_SEARCH_H
#define TACT_APP_SEARCH_H

#include "base/arena.h"
#include "base/error.h"
#include "base/instant.h"

#include <stddef.h>

struct store;

enum search_kind { SEARCH_PERSON, SEARCH_FIRM, SEARCH_LETTER, SEARCH_MAIL, SEARCH_NOTE, SEARCH_KIND_COUNT };

enum {
	SEARCH_MAX_HITS = 20, /* of each kind */
	SEARCH_MAX_LETTERS = 2000,
	SEARCH_MAX_MAILS = 1000,
	SEARCH_MAX_PROCESSES = 5000, /* whose notes are read */
	SEARCH_MAX_NOTES = 20000,
	SEARCH_MAX_NAMES = 20000, /* words of names read where there are more processes than that */
};

struct search_hit {
	int64_t process;                 /* 0: a mail that belongs to none */
	int64_t number;                  /* of a letter, of a mail; of a note: its event, from 0 on */
	const char *role, *organization; /* of the process; NULL where there is none */
	const char *title;               /* a person's name; a letter's subject */
	const char *person;              /* a person's id */
	const char *excerpt;             /* where the words stand; NULL for names */
	uint8_t type;                    /* enum event_type, of a note */
	bool retracted;                  /* of a note */
	struct instant at;               /* of all but names */
};

struct search_part {
	struct search_hit *hits;
	size_t count;
	bool more; /* than are listed */
	bool all;  /* nothing was left unread for its age */
};

struct search {
	struct search_part parts[SEARCH_KIND_COUNT];
};

/* All words have to be there, letter case and accents apart. */
bool search_run(struct store *store, const char *words, struct arena *arena, struct search *ret_search,
	struct error *err);

#endif

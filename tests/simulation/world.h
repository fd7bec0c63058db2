/* A small world around the runner: its time, its machine, its letters and mails, and who acts in it. All of
 * it follows from one seed. */
#ifndef TACT_TESTS_SIMULATION_WORLD_H
#define TACT_TESTS_SIMULATION_WORLD_H

#include "base/arena.h"
#include "chance.h"
#include "store/outbox_rows.h"

enum {
	WORLD_ACTORS = 2,
	WORLD_PROCESSES = 4,
	WORLD_LETTERS = 8,
	WORLD_APPROVALS = 96,
	WORLD_MAILS = 160,
	WORLD_PLANS = 256,
	WORLD_LISTINGS = 16,
};

#define WORLD_OWN_ADDRESS "me@sample.example"

/* One word of the person's that a letter is to go out: it may be accepted once. */
struct approval {
	int letter;
	int32_t round;
	int permits, dots, accepted;
	bool taken_back, by_evidence;
};

struct letter {
	int64_t draft, process;
	char message_id[64];      /* without angle brackets */
	char person[64];          /* the address it goes to */
	int approval;             /* the latest; -1: not approved yet */
	int32_t log_count;        /* events that there were when it was approved */
	struct instant free_till; /* of the person's word that it goes out at any hour */
	bool by_word;             /* that it went out is the person's word */
	bool lost;                /* it was accepted in a history that was restored away */
	int32_t round;
	/* When the database, or the clock, changed; 0: not since the person last spoke of it. */
	int64_t database_at, clock_at;
	int64_t approved_at; /* true seconds */
	/* By the database that is now there. */
	int dots;
};

enum mail_kind { KIND_REPLY, KIND_AUTO_REPLY, KIND_BOUNCE, KIND_NOISE, KIND_OWN_COPY };
enum { FOLDER_INBOX, FOLDER_JUNK, FOLDER_SENT, FOLDER_COUNT };

struct mail {
	uint8_t kind, folder;
	uint32_t uid;    /* 0: not there yet */
	int64_t visible; /* when it became so; INT64_MAX: not yet */
	bool out_of_order, by_us;
	int letter;      /* that it answers, returns or is; -1: none */
	int64_t process; /* 0: none */
	const char *text;
	size_t length;
	char id[64];
};

/* Something that happens at its time, whoever is at work. */
struct plan {
	int64_t at;
	void (*happen)(int argument);
	int argument;
};

struct folder {
	const char *name;
	uint32_t validity, next;
	/* When all of it was listed to the runner, by the runner's clock. */
	int64_t listed[WORLD_LISTINGS];
	int64_t listed_time[WORLD_LISTINGS];
	int listed_count;
};

struct world {
	uint64_t seed;
	struct chance chance;
	struct arena arena;
	const char *path, *copy_path;
	bool tells;   /* prints what happens */
	bool crowded; /* much happens in a short time, while letters are on their way */
	bool calm;    /* from now on nothing goes wrong */
	bool over;
	int quiet_passes; /* of runners, since all was done */
	int64_t time;     /* true seconds */
	int64_t shift;    /* of the machine's clock */
	int64_t asleep;   /* seconds in all */
	int64_t boot, booted_at;
	int64_t place; /* of the database */
	int64_t remembered[WORLD_PLANS];
	int64_t hooks;

	struct plan plans[WORLD_PLANS];
	int plan_count;
	int letter_count, approval_count, mail_count;
	struct letter letters[WORLD_LETTERS];
	struct approval approvals[WORLD_APPROVALS];
	struct mail mails[WORLD_MAILS];
	struct folder folders[FOLDER_COUNT];
	bool provider_files;    /* a copy of what it sends, into Sent */
	bool provider_rewrites; /* the Message-ID */
	bool has_copy, restored;
	struct store *person;   /* the person's own connection */
	int person_depth;       /* > 0: it is the person who acts, and nothing interrupts */
	const char *last_event; /* what happened last, for reports */
};

extern struct world *world;

/* From the seed up to "nothing of it is left"; the invariants are judged all the time. */
void world_begin(struct world *fresh, uint64_t seed, bool tells);
void world_live(void);
void world_end(void);

void world_tell(const char *format, ...) __attribute__((format(printf, 1, 2)));
void world_plan(int64_t seconds_from_now, void (*happen)(int argument), int argument);
/* Lets time pass for whoever acts; others act meanwhile. */
void world_spend(int64_t seconds);
/* A place where the program may be interrupted or may crash. */
void world_hook(const char *where);
struct instant world_now(void); /* by the machine's clock */
bool world_bad(int64_t one_in); /* does something go wrong here? never once calm */
const char *world_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif

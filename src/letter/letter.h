/* A letter as it stands, and what is known around it: to whom, about what, from which log. Nothing here is
 * owned; the caller keeps it alive while the letter is read. */
#ifndef TACT_LETTER_LETTER_H
#define TACT_LETTER_LETTER_H

#include "base/instant.h"
#include "base/span.h"
#include "core/playbook.h"

enum {
	LETTER_MAX_BYTES = 256 * 1024, /* of a body */
	LETTER_MAX_SUBJECT = 998,      /* bytes; a line of mail (RFC 5322, section 2.1.1) */
};

struct letter {
	struct span subject; /* one line; empty where the letter has none */
	struct span body;    /* valid UTF-8; lines end with LF */
};

/* What the letter is for, as far as its content is concerned. */
enum letter_kind {
	LETTER_OTHER,
	LETTER_THANK,      /* "thank_you", "thank_you_panel", …; action thank */
	LETTER_FOLLOW_UP,  /* "follow_up"; action status */
	LETTER_ACCEPT,     /* "accept" */
	LETTER_DECLINE,    /* "decline" */
	LETTER_WITHDRAW,   /* "withdraw" */
	LETTER_NETWORKING, /* "networking"; actions connect, ask-connect, keep-in-touch */
	LETTER_REJECTED,   /* "answer_rejection"; action answer-rejection */
	LETTER_RECRUITER,  /* "debrief"; action debrief */
	LETTER_REFERENCE,  /* "reference"; actions line-up-references, tell-references, chase-reference */
	LETTER_CALL,       /* "announce_call"; actions announce-call, ask-next-call */
	LETTER_KIND_COUNT,
};

/* By the first words of a type such as "thank_you_panel" or "follow-up"; LETTER_OTHER for anything else. */
enum letter_kind letter_kind_of_type(struct span type);
enum letter_kind letter_kind_of_action(enum action action);

struct letter_person {
	const char *name;      /* as known: "Dana Lee", "Ms. Ortiz", "Femke", "Dr Park" */
	bool addressed;        /* the letter goes to this person */
	bool was_there;        /* at the interview that the letter is about */
	bool on_other_process; /* known only from another process */
};

/* What the person noted for the messages (event noted). */
struct letter_note {
	uint8_t about;      /* enum about */
	const char *person; /* name, or NULL: of nobody in particular */
	const char *text;
};

/* A letter that was drafted or sent before. */
struct letter_earlier {
	const char *to; /* name of the person */
	struct span subject, body;
	bool same_interview; /* about the same interview */
	bool same_person;
};

struct letter_context {
	enum letter_kind kind;
	uint8_t action, channel;    /* ACTION_ANY, CHANNEL_ANY: unknown */
	const char *role, *company; /* NULL: unknown, then nothing is said about them */
	const char *own_name;       /* NULL: unknown */
	const struct letter_person *people;
	size_t people_count;
	/* Of the person's other processes; what does not fit here is wrong here. */
	const char *const *other_roles, *const *other_companies;
	size_t other_role_count, other_company_count;
	const struct letter_note *notes;
	size_t note_count;
	/* What was promised, by the log; a letter that promises something else is asked about. */
	const char *const *promises;
	size_t promise_count;
	bool promises_known; /* false without a log: then no promise is doubted */
	const struct letter_earlier *earlier;
	size_t earlier_count;
	/* Words that are right for this person for ever, or for this letter. */
	const char *const *known_words;
	size_t known_word_count;
	struct day today;     /* DAY_NONE: unknown */
	bool today_is_near;   /* the letter was written about today, so a date without a year is the one
				 nearest to it; else a weekday is wrong only if no year near fits */
	struct day interview; /* of the letter, or DAY_NONE */
	struct day decision;  /* the date that was promised, or DAY_NONE */
	size_t attachment_count;
	size_t linkedin_max_points;      /* longest note with a request to connect */
	const struct playbook *playbook; /* NULL: no rules about content */
};

#endif

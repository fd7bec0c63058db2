/* What a mail means for the log: read, matched and classed, and recorded where that is certain. */
#ifndef TACT_APP_ANSWER_H
#define TACT_APP_ANSWER_H

#include "app/answer_match.h"
#include "app/entry.h"
#include "mail/classify.h"

enum answer_outcome {
	ANSWER_CERTAIN, /* an event to be recorded */
	ANSWER_RECORDED,
	ANSWER_KNOWN,     /* recorded before */
	ANSWER_UNSURE,    /* the person decides */
	ANSWER_NO_WORD,   /* of a process, but nobody said anything: an automatic acknowledgement, a late
			     delivery */
	ANSWER_OWN,       /* the person's own mail */
	ANSWER_UNRELATED, /* of no process */
	ANSWER_OUTCOME_COUNT,
};
extern const char *const answer_outcome_names[ANSWER_OUTCOME_COUNT];

/* Whose mail is read. */
struct answer_reader {
	struct store *store; /* NULL: there is no database yet */
	struct desk *desk;
	struct instant now;
	const char *const *own_addresses;
	size_t own_address_count;
	const char *own_name; /* or NULL */
	int64_t number;       /* the process that the person named, or 0 */
	bool in_sent;         /* what is read lies in the person's own Sent */
};

struct answer {
	struct message message;
	struct mail_class class;
	struct answer_places places;
	enum answer_outcome outcome;
	enum heard what;   /* certain, recorded, known; unsure: what it looks like */
	const char *doubt; /* unsure: why, in words */
	struct instant at;
	struct day back;         /* auto-reply; DAY_NONE: not told */
	struct day decide_by;    /* promised beside an answer or no decision; DAY_NONE: none */
	enum event_type forbids; /* EVENT_NO_CONTACT or EVENT_NO_CALLS where it asks for that; else
				    EVENT_TYPE_COUNT */
	const char *event;       /* its id, made of the message's */
};

/* Nobody's program and no list wrote it, as far as its head tells. */
bool answer_is_human(const struct message *message);
/* Matches and classes; records nothing. No transaction may be open. */
bool answer_decide(const struct answer_reader *reader, const struct message *message, struct arena *arena,
	struct answer *ret_answer, struct error *err);
/* The words that decided, on one line and cut to that length; NULL where there are none. */
const char *answer_evidence(const struct answer *answer, size_t max_bytes, struct arena *arena);
/* Records the event in the process of that place, inside the caller's
 * transaction, and sets the outcome to recorded or known. Somebody new of the organization's becomes a person
 * of the process. */
bool answer_record(const struct answer_reader *reader, struct answer *answer, size_t place,
	struct arena *arena, struct process *ret_before, struct entry *ret_entry, struct error *err);

#endif

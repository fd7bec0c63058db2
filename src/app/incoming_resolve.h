/* What the person says a mail is of which tact was not certain. */
#ifndef TACT_APP_INCOMING_RESOLVE_H
#define TACT_APP_INCOMING_RESOLVE_H

#include "app/answer.h"
#include "store/incoming_rows.h"

/* Beside the words of enum heard: nothing is recorded. */
#define INCOMING_NOTHING "nothing"

struct incoming_choice {
	const char *word; /* one of heard_names, or INCOMING_NOTHING */
	int64_t process;  /* 0: the one that the mail was taken for */
	struct day back;  /* auto-reply: the day of their return, or DAY_NONE */
};

struct incoming_resolution {
	struct incoming incoming; /* as it was */
	const char *event;        /* what was recorded in the log, or NULL */
	bool known;               /* it stood in the log already */
	int64_t process;          /* where; 0: nowhere */
	int64_t stopped;          /* letters that it stopped */
	struct process before;    /* the log as it was, and as it is: where `event` is set */
	struct entry entry;
};

/* Inside the caller's transaction: records the event in the log, as answer_record() does, stops the letters
 * that wait for that employer since before it came where somebody answered, and decides the question.
 * ERROR_INVALID where it was decided before. */
bool incoming_resolve(const struct answer_reader *reader, int64_t number,
	const struct incoming_choice *choice, struct arena *arena, struct incoming_resolution *ret_resolution,
	struct error *err);

#endif

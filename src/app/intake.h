/* A mail on its way in, from a mailbox or a file: what it means, recorded with all that follows from it. */
#ifndef TACT_APP_INTAKE_H
#define TACT_APP_INTAKE_H

#include "app/answer.h"

struct intake {
	struct answer answer;
	bool begun;            /* a transaction is open: something was recorded; else there was nothing to */
	int64_t draft;         /* the letter of ours that it answers, returns, or is; 0: none */
	int64_t stopped;       /* letters that it stopped */
	int64_t number;        /* of its row (m7); 0: it did not matter */
	bool known;            /* that row was there before */
	struct process before; /* where an event was recorded: entry.number is not 0 */
	struct entry entry;
};

/* Decides (outside any transaction), then begins one where it matters and records: the events; the letters it
 * stops (outbox_rows_answered), bounces or is evidence for; the question where it is not certain. The caller
 * adds its cursor and commits, or rolls back. A human answer stops letters even where it is not certain what
 * it says. `account` is 0 for files, which may tell again what is known. */
bool intake_begin(const struct answer_reader *reader, const struct message *message, int64_t account,
	struct arena *arena, struct intake *ret_intake, struct error *err);
/* The same of a mail that cannot be read but for its head: the person is asked, and `doubt` says why. */
bool intake_begin_unread(const struct answer_reader *reader, const struct message *head, int64_t account,
	const char *doubt, struct arena *arena, struct intake *ret_intake, struct error *err);
/* Inside the caller's transaction: records what the person says it is, as it stands in the answer, with all
 * that the mail tells beside, and decides the question of that number. */
bool intake_decide(const struct answer_reader *reader, struct answer *answer, size_t place, int64_t number,
	struct arena *arena, struct process *ret_before, struct entry *ret_entry, struct error *err);

#endif

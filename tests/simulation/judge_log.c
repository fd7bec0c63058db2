/* What the log, the looks into the mailbox and Sent have to say for each letter. */
#include "judge_log.h"

#include "app/collect.h"
#include "judge.h"
#include "letters.h"
#include "mailbox.h"
#include "store/incoming_rows.h"
#include "store/process_rows.h"

enum { SLACK_SECONDS = 60, MAILS = 200, LONG_AGO_SECONDS = 2 * DAY_SECONDS };

static struct process load(const struct letter *letter, struct arena *arena)
{
	struct process_row row;
	struct error err;

	if (!process_row_load(world->person, letter->process, arena, &row, &err))
		judge_fail("process %lld cannot be read: %s", (long long)letter->process, err.message);
	return row.process;
}

static bool is_answer(const struct event *event)
{
	return event->type == EVENT_HEARD && !event->retracted && event->what != HEARD_AUTO_REPLY &&
	       event->what != HEARD_BOUNCE && event->what != HEARD_REFERENCE_UNREACHABLE;
}

/* What was recorded under a clock that was ahead counts from then on; a step further lifts it. */
static bool forbids(const struct process *process, int32_t ban, const struct outbox *row)
{
	const struct event *said = &process->events[ban];

	if (said->type != EVENT_NO_CONTACT || said->retracted ||
		said->at.instant.seconds > row->permitted.seconds)
		return false;
	for (int32_t i = ban + 1; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (event->type == EVENT_INTERVIEW ||
			(event->type == EVENT_HEARD &&
				(event->what == HEARD_NEXT_STEP || event->what == HEARD_OFFER)))
			return false;
	}
	return true;
}

void judge_log_dot(const struct letter *letter, const struct outbox *row, struct arena *arena)
{
	const struct process process = load(letter, arena);

	if (row->contact < 0 || row->contact >= process.events_count ||
		process.events[row->contact].type != EVENT_DID || process.events[row->contact].retracted)
		judge_fail("a dot for d%lld, whose contact is not in the log", (long long)row->draft);
	for (int32_t i = 0; i < row->contact; i++) {
		if (i >= letter->log_count && is_answer(&process.events[i]))
			judge_fail("a dot for d%lld after the answer %s", (long long)row->draft,
				process.events[i].id);
		if (forbids(&process, i, row))
			judge_fail("a dot for d%lld, which %s forbids", (long long)row->draft,
				process.events[i].id);
	}
}

/* The latest time at which that folder had been listed when it was last said to be read whole; -1: never. */
static int64_t listed_before(const struct folder *folder, int64_t looked)
{
	int64_t best = -1;

	for (int i = 0; i < folder->listed_count && i < WORLD_LISTINGS; i++)
		if (folder->listed[i] <= looked && folder->listed_time[i] > best)
			best = folder->listed_time[i];
	return best;
}

static void judge_folder(const struct letter *letter, const struct mailbox *mailbox, int number)
{
	const struct folder *folder = &world->folders[number];
	const int64_t now = world_now().seconds;
	int64_t listed;

	if (mailbox->hole || instant_is_never(mailbox->looked) ||
		mailbox->looked.seconds < now - COLLECT_FRESH_SECONDS - SLACK_SECONDS)
		judge_fail("a dot for d%lld without a fresh look into %s", (long long)letter->draft,
			folder->name);
	listed = listed_before(folder, mailbox->looked.seconds);
	for (int i = 0; i < world->mail_count; i++) {
		const struct mail *mail = &world->mails[i];
		if (mail->folder == number && mail->process == letter->process && mail_is_human(mail) &&
			!mail->out_of_order && mail->visible < listed && mail->visible > letter->approved_at)
			judge_fail("a dot for d%lld after the mail %s could be seen",
				(long long)letter->draft, mail->id);
	}
}

void judge_look_dot(const struct letter *letter)
{
	struct mailbox *mailboxes;
	struct arena arena;
	struct error err;
	bool seen = false;
	size_t count;

	arena_init(&arena);
	if (!mailbox_rows_list(world->person, 1, &arena, &mailboxes, &count, &err))
		judge_fail("the mailboxes cannot be read: %s", err.message);
	for (size_t i = 0; i < count; i++)
		for (int number = FOLDER_INBOX; number <= FOLDER_JUNK; number++)
			if (strcmp(mailboxes[i].name, world->folders[number].name) == 0) {
				judge_folder(letter, &mailboxes[i], number);
				seen |= number == FOLDER_INBOX;
			}
	if (!seen)
		judge_fail("a dot for d%lld without a look into INBOX", (long long)letter->draft);
	arena_clear(&arena);
}

/* What stands in the log of that approval; -1: nothing ever did. */
static int contact_of(const struct process *process, const struct letter *letter, int32_t round)
{
	char id[32];

	snprintf(id, sizeof(id), "d%lld-%d", (long long)letter->draft, round);
	for (int32_t i = 0; i < process->events_count; i++)
		if (process->events[i].type == EVENT_DID && strcmp(process->events[i].id, id) == 0)
			return !process->events[i].retracted;
	return -1;
}

/* A restored database knows nothing of the permits since: there only what it says itself is judged. */
void judge_log_end(const struct letter *letter, const struct outbox *row, struct arena *arena)
{
	const struct process process = load(letter, arena);

	for (int i = 0; i < world->approval_count && !world->restored; i++) {
		const struct approval *approval = &world->approvals[i];
		const int contact = contact_of(&process, letter, approval->round);
		if (&world->letters[approval->letter] != letter || approval->by_evidence)
			continue;
		if ((contact >= 0) != (approval->permits > 0) ||
			(contact > 0) != (approval->permits > 0 && !approval->taken_back))
			judge_fail("approval %d of d%lld: %s, %s, and in the log %s", approval->round,
				(long long)letter->draft, approval->permits ? "permitted" : "never permitted",
				approval->taken_back ? "taken back" : "not taken back",
				contact < 0 ? "is nothing"
				: contact   ? "it stands"
					    : "it is retracted");
	}
	if (outbox_states[row->state].contact &&
		(row->contact < 0 || process.events[row->contact].type != EVENT_DID ||
			process.events[row->contact].retracted))
		judge_fail("d%lld is %s, and the log has no contact", (long long)letter->draft,
			outbox_states[row->state].name);
}

void judge_copies_end(int number, const struct outbox *row)
{
	int ours = 0;

	for (int i = 0; i < world->mail_count; i++)
		ours += world->mails[i].kind == KIND_OWN_COPY && world->mails[i].letter == number &&
			world->mails[i].by_us;
	if (ours > 1 && !world->letters[number].lost)
		judge_fail("d%lld has %d copies in Sent that tact put there", (long long)row->draft, ours);
	if (ours > 0 && row->state != OUTBOX_SENT && row->state != OUTBOX_BOUNCED &&
		!world->letters[number].lost)
		judge_fail("d%lld is %s, and has a copy in Sent", (long long)row->draft,
			outbox_states[row->state].name);
}

static bool is_known(const struct mail *mail, const struct incoming *rows, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (rows[i].message_id && strcmp(rows[i].message_id, mail->id) == 0)
			return true;
	return false;
}

void judge_mails_end(void)
{
	struct incoming *rows;
	struct arena arena;
	struct error err;
	size_t count;

	arena_init(&arena);
	if (!incoming_rows_list(world->person, false, INT64_MAX, MAILS, &arena, &rows, &count, &err))
		judge_fail("the mails that came cannot be read: %s", err.message);
	for (int i = 0; i < world->mail_count; i++) {
		const struct mail *mail = &world->mails[i];
		/* A database put back may never have looked before that one was numbered. */
		if (mail->out_of_order && world->restored)
			continue;
		if (mail_is_human(mail) && mail->visible < world->time - LONG_AGO_SECONDS &&
			!is_known(mail, rows, count))
			judge_fail("the mail %s was never taken in", mail->id);
	}
	arena_clear(&arena);
}

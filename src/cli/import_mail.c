/* Importing mails: single ones, mailboxes, and pasted text. */
#include "app/answer_file.h"
#include "app/answer_head.h"
#include "app/own_reader.h"
#include "app/process_find.h"
#include "cli/import_answer.h"
#include "cli/import_invitations.h"
#include "cli/import_kind.h"
#include "cli/screen.h"

#include <unistd.h>

enum { OUTPUT_KEPT_BYTES = 1 << 16 };

/* What is pasted is text; cases begin with a brace. */
static bool recognizes_text(const char *path, struct span head)
{
	struct span text = span_trim(head);

	if (strcmp(path, "-") == 0)
		return isatty(STDIN_FILENO) || (text.length && text.start[0] != '{' && text.start[0] != '[');
	return import_kind_is_text(path, head);
}

/* A dry run looks into the database there is, and makes none. */
static bool open_store(struct session *session, struct error *err)
{
	struct error missing = {0};

	if (session->store || session_open_store(session, DATABASE_READ, &missing) ||
		missing.kind == ERROR_NOT_FOUND)
		return true;
	*err = missing;
	return false;
}

static bool prepare(struct session *session, const char *path, struct mail_import *import, struct error *err)
{
	const char *word = session_option(session, OPTION_PROCESS);
	const struct zone *zone;
	struct instant now;

	*import = (struct mail_import){.session = session, .path = path};
	import->asks = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && strcmp(path, "-") != 0 &&
		       !session_flag(session, OPTION_DRY_RUN);
	if (!open_store(session, err) || !session_own_zone(session, &zone, err) ||
		!session_now(session, zone, &now, err) ||
		!own_reader_mails(session->store, &session->desk, now, &session->arena, &import->reader, err))
		return false;
	return !word || !session->store ||
	       process_find(session->store, word, &session->arena, &import->reader.number, err);
}

/* All that a mail brings is recorded at once, or only told. */
static bool take_words(
	struct mail_import *import, const struct message *message, struct arena *arena, struct error *err)
{
	struct answer answer;
	struct intake intake;

	if (session_flag(import->session, OPTION_DRY_RUN))
		return answer_decide(&import->reader, message, arena, &answer, err) &&
		       import_answer(import, &answer, arena, err);
	return intake_begin(&import->reader, message, 0, arena, &intake, err) &&
	       import_intake(import, &intake, arena, err);
}

static bool take_message(
	struct mail_import *import, const struct message *message, struct arena *arena, struct error *err)
{
	struct message words = *message;
	bool interview = false;

	import->mails++;
	if (message->calendar_count && !import_invitations(import->session, import->path, message->calendars,
					       message->calendar_count, &interview, err))
		return false;
	import->invitations += interview;
	words.calendar_count = 0;
	return interview || take_words(import, &words, arena, err);
}

static bool run_mail(struct session *session, const char *path, struct error *err)
{
	struct mail_import import;
	struct message message;

	if (!prepare(session, path, &import, err) ||
		!answer_file_read_mail(path, &session->arena, &message, err))
		return false;
	import.single = true;
	return take_message(&import, &message, &session->arena, err);
}

static bool run_text(struct session *session, const char *path, struct error *err)
{
	struct mail_import import;
	struct message message;

	if (!prepare(session, path, &import, err) ||
		!answer_file_read_text(
			path, session_option(session, OPTION_FROM), &session->arena, &message, err))
		return false;
	import.single = true;
	return take_message(&import, &message, &session->arena, err);
}

static bool keep_output_small(struct mail_import *import, struct error *err)
{
	return import->session->out.length < OUTPUT_KEPT_BYTES || session_flush(import->session, err);
}

/* A mail that is wrong does not keep the others out; what does not get better with the next one ends it. */
static bool take_next(void *closure, const struct message *message, struct arena *arena, struct error *err)
{
	struct mail_import *import = closure;
	struct error trouble = {0};

	if (!message) {
		import->unreadable++;
		return true;
	}
	if (!take_message(import, message, arena, &trouble)) {
		if (trouble.kind != ERROR_INVALID) {
			*err = trouble;
			return false;
		}
		fprintf(stderr, "tact: %s\n", screen_plain(import->session, trouble.message));
	}
	return keep_output_small(import, err);
}

/* Most mails of a mailbox are about no process; their heads tell. */
static bool skim_next(
	void *closure, const struct message *head, struct arena *arena, bool *ret_settled, struct error *err)
{
	struct mail_import *import = closure;
	struct answer answer;

	if (!answer_head_decide(&import->reader, head, arena, ret_settled, &answer, err))
		return false;
	if (!*ret_settled)
		return true;
	import->mails++;
	return import_answer(import, &answer, arena, err) && keep_output_small(import, err);
}

static void show(void *closure, int64_t mails, int64_t done, int64_t total)
{
	struct mail_import *import = closure;

	progress_share(&import->progress, "mails read", mails, done, total);
}

static void print_sum(struct mail_import *import)
{
	struct session *session = import->session;
	const size_t *outcomes = import->outcomes;

	if (session_flag(session, OPTION_JSON))
		return;
	text_format(&session->out, "%s: %zu %s", screen_plain(session, import->path), import->mails,
		import->mails == 1 ? "mail" : "mails");
	const struct {
		size_t count;
		const char *words;
	} parts[] = {
		{outcomes[ANSWER_RECORDED], "recorded"},
		{outcomes[ANSWER_CERTAIN], "to be recorded"},
		{import->invitations, "with invitations"},
		{outcomes[ANSWER_KNOWN], "known already"},
		{outcomes[ANSWER_UNSURE], "for you to decide"},
		{outcomes[ANSWER_NO_WORD], "automatic ones that say nothing"},
		{outcomes[ANSWER_OWN], "your own"},
		{outcomes[ANSWER_UNRELATED], "about no process here"},
		{import->unreadable, "that could not be read"},
	};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (parts[i].count)
			text_format(&session->out, ", %zu %s", parts[i].count, parts[i].words);
	text_add_string(&session->out, ".\n");
	if (import->reader.own_address_count == 0)
		screen_line(session,
			"Which mails are your own is not known: tact setting addresses me@example.org");
}

static bool run_mailbox(struct session *session, const char *path, struct error *err)
{
	struct mail_import import;
	const struct answer_box box = {&import, take_next, skim_next, show};
	bool fine;

	if (!prepare(session, path, &import, err))
		return false;
	progress_init(&import.progress, session_flag(session, OPTION_PROGRESS));
	fine = answer_box_read(path, &box, err);
	progress_end(&import.progress);
	print_sum(&import);
	return fine;
}

const struct import_kind import_mailbox = {"mailbox", import_kind_is_mailbox, run_mailbox};
const struct import_kind import_mail = {"mail", import_kind_is_mail, run_mail};
const struct import_kind import_text = {"text", recognizes_text, run_text};

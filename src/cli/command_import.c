/* `tact import`: cases, JSON Lines of cases, calendar files and mails. */
#include "app/answer_file.h"
#include "app/own_holidays.h"
#include "base/array.h"
#include "cli/commands.h"
#include "cli/import_kind.h"
#include "cli/screen.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEAD_BYTES = 512, FILES_MAX = 255 };

static const struct import_kind *const kinds[] = {
	&import_calendar,
	&import_mailbox,
	&import_mail,
	&import_text,
	&import_cases,
};

/* The first bytes that wait on standard input, which stay there; none at a terminal. */
static ssize_t peek_input(char head[HEAD_BYTES])
{
	ssize_t length = pread(STDIN_FILENO, head, HEAD_BYTES, 0);
	int ends[2];

	if (length >= 0 || isatty(STDIN_FILENO) || pipe2(ends, O_CLOEXEC) != 0)
		return length;
	length = tee(STDIN_FILENO, ends[1], HEAD_BYTES, 0);
	if (length > 0)
		length = read(ends[0], head, (size_t)length);
	close(ends[0]);
	close(ends[1]);
	return length;
}

static bool is_folder(int file)
{
	struct stat facts;

	return fstat(file, &facts) == 0 && S_ISDIR(facts.st_mode);
}

/* The first bytes, without the mark that some editors put before UTF-8; none of a Maildir. */
static bool read_head(const char *path, char head[HEAD_BYTES], struct span *ret_head, struct error *err)
{
	bool input = strcmp(path, "-") == 0;
	int file = input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	ssize_t length;

	*ret_head = span_of("");
	if (file < 0)
		return error_set(err,
			errno == ENOENT || errno == ENOTDIR ? ERROR_NOT_FOUND : ERROR_UNAVAILABLE,
			"could not open \"%s\": %s", path, strerror(errno));
	if (!input && is_folder(file)) {
		close(file);
		if (answer_file_is_maildir(path))
			return true;
		error_set(err, ERROR_USAGE, "\"%s\" is a folder", path);
		return error_hint(err,
			"name the files in it; a Maildir, which holds \"cur\" and \"new\", is read as one");
	}
	length = input ? peek_input(head) : pread(file, head, HEAD_BYTES, 0);
	if (!input)
		close(file);
	if (length > 0)
		*ret_head = (struct span){head, (size_t)length};
	if (ret_head->length >= 3 && memcmp(head, "\xef\xbb\xbf", 3) == 0)
		*ret_head = (struct span){head + 3, ret_head->length - 3};
	return true;
}

/* Not invitations but days: the all-day entries become holidays of that name. */
static bool import_holidays(struct session *session, const char *path, struct error *err)
{
	const char *name = session_option(session, OPTION_HOLIDAYS);
	size_t count;

	if (session_flag(session, OPTION_DRY_RUN))
		return error_set(err, ERROR_USAGE, "--holidays records; leave out --dry-run");
	if (!own_holidays_import(session->store, name, path, &session->arena, &count, err))
		return false;
	if (session_flag(session, OPTION_JSON))
		text_format(
			&session->out, "{\"tact\": 1, \"holidays\": \"%s\", \"days\": %zu}\n", name, count);
	else
		screen_line(session,
			"%zu holidays are known as %s: tact new … --holidays %s; tact replan brings them "
			"into what is planned.",
			count, name, name);
	return true;
}

static bool import_file(struct session *session, const char *path, struct error *err)
{
	char head_bytes[HEAD_BYTES];
	struct span head;

	if (!read_head(path, head_bytes, &head, err))
		return false;
	if (session_flag(session, OPTION_HOLIDAYS))
		return import_holidays(session, path, err);
	for (size_t i = 0; i < ARRAY_COUNT(kinds); i++)
		if (kinds[i]->recognizes(path, head))
			return kinds[i]->run(session, path, err);
	error_set(err, ERROR_INVALID, "\"%s\" is nothing that can be imported", path);
	return error_hint(err,
		"tact import takes case files (.json), cases one a line (.jsonl), calendar "
		"files (.ics), mails (.eml), mailboxes (mbox, Maildir) and pasted text (.txt)");
}

/* A file that is wrong does not keep the others out; the first error is the one that counts. */
static bool run(struct session *session, struct error *err)
{
	struct error first = {0}, ignored;

	if (!session_flag(session, OPTION_DRY_RUN) && !session_open_store(session, DATABASE_CREATE, err))
		return false;
	for (int i = 0; i < session->argument_count; i++) {
		struct error trouble = {0};
		if (import_file(session, session->arguments[i], &trouble))
			continue;
		if (first.kind != ERROR_NONE)
			fprintf(stderr, "tact: %s\n", trouble.message);
		else
			first = trouble;
	}
	if (first.kind == ERROR_NONE)
		return true;
	session_flush(session, &ignored);
	*err = first;
	return false;
}

const struct command_row command_import = {
	.name = "import",
	.arguments = "FILE…",
	.help = "take in invitations (.ics), mails (.eml, mbox, Maildir, pasted text), or cases",
	.details =
		"Importing a file twice changes nothing. - is standard input (cases, one mail, or its "
		"text).\n"
		"Of mails, rejections, offers, next steps and automatic replies of people you know are "
		"recorded; what is not "
		"certain is asked.\n"
		"With --holidays NAME the all-day entries of a calendar file become holidays of that name.\n"
		"Example: tact import invitation.ics; tact import --dry-run --json *.ics",
	.options = OPTIONS(OPTION_DRY_RUN, OPTION_AS_INTERVIEW, OPTION_ZONE, OPTION_PROCESS, OPTION_PROGRESS,
		OPTION_HOLIDAYS, OPTION_FROM),
	.store = NEEDS_NO_STORE,
	.min_arguments = 1,
	.max_arguments = FILES_MAX,
	.run = run,
};

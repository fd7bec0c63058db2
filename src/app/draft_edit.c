/* A draft as a file that the person edits; the text is never lost, whatever goes wrong. */
#include "app/draft_edit.h"

#include "app/draft_approve.h"
#include "app/editor.h"
#include "app/file_read.h"
#include "app/folder.h"
#include "app/letter_read.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

const char *draft_edit_path(const char *database, int64_t draft, struct arena *arena)
{
	return arena_format(arena, "%s/tact-d%lld.txt", folder_of_file(database, arena), (long long)draft);
}

static bool cannot_write(const char *path, struct error *err)
{
	error_set(err, ERROR_UNAVAILABLE, "could not write \"%s\": %s", path, strerror(errno));
	return error_hint(err, "make room, or make the folder writable, and try again");
}

/* Whole, or not at all. */
static bool write_file(const char *path, const struct text *text, struct error *err)
{
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	size_t written = 0;
	bool fine = file >= 0;

	if (!fine)
		return cannot_write(path, err);
	while (fine && written < text->length) {
		ssize_t count = write(file, text->start + written, text->length - written);
		fine = count >= 0 || errno == EINTR;
		written += count > 0 ? (size_t)count : 0;
	}
	fine = fine && fsync(file) == 0;
	if (!fine) {
		cannot_write(path, err);
		unlink(path);
	}
	close(file);
	return fine;
}

static const char *head_to(const struct process *process, const struct draft *draft, struct arena *arena)
{
	const int16_t to = draft_recipient(draft);
	const struct person *person;

	if (to < 0 || to >= process->people_count)
		return "";
	person = &process->people[to];
	return person->email ? arena_format(arena, "%s <%s>", person->name, person->email) : person->name;
}

bool draft_edit_begin(struct draft_edit *edit, const char *database, const struct process *process,
	const struct draft *draft, struct arena *arena, struct error *err)
{
	TEXT_CLEANUP struct text text = {0};

	*edit = (struct draft_edit){.path = draft_edit_path(database, draft->number, arena),
		.to = head_to(process, draft, arena)};
	letter_write(edit->to, draft->subject, draft->body, &text);
	edit->given = arena_strdup(arena, text.start);
	edit->resumed = access(edit->path, F_OK) == 0;
	return edit->resumed || write_file(edit->path, &text, err);
}

bool draft_edit_run(struct draft_edit *edit, struct error *err)
{
	return editor_run(edit->path, err);
}

/* Editors add a line break at the end, or take one away. */
static struct span without_end(struct span text)
{
	while (text.length && (text.start[text.length - 1] == '\n' || text.start[text.length - 1] == ' '))
		text.length--;
	return text;
}

static bool is_same(struct span a, struct span b)
{
	return a.length == b.length && (a.length == 0 || memcmp(a.start, b.start, a.length) == 0);
}

static bool check_head(const struct draft_edit *edit, const struct letter_text *text, struct error *err)
{
	if (!text->has_head || !text->subject.start) {
		error_set(err, ERROR_INVALID,
			"the lines To and Subject at the top, or the empty line behind "
			"them, are missing");
		return false;
	}
	if (text->to.start && !is_same(text->to, span_of(edit->to))) {
		error_set(err, ERROR_INVALID,
			"the line To was changed, but it comes from the log: tact person change corrects an "
			"address");
		return false;
	}
	return true;
}

static bool check_words(struct span subject, struct span body, struct error *err)
{
	if (subject.length > LETTER_MAX_SUBJECT)
		return error_set(err, ERROR_INVALID, "the subject is too long: more than %d bytes",
			LETTER_MAX_SUBJECT);
	if (body.length > LETTER_MAX_BYTES)
		return error_set(
			err, ERROR_INVALID, "the letter is too long: more than %d bytes", LETTER_MAX_BYTES);
	if (body.length == 0)
		return error_set(err, ERROR_INVALID, "the letter is empty");
	return true;
}

bool draft_edit_words(struct draft_edit *edit, const struct draft *draft, struct span subject,
	struct span body, struct arena *arena, struct error *err)
{
	body = without_end(body);
	subject = span_trim(subject);
	if (!check_words(subject, body, err))
		return false;
	edit->subject = arena_copy(arena, subject.start, subject.length);
	edit->body = arena_format(arena, "%.*s\n", (int)body.length, body.start);
	edit->changed = !is_same(subject, span_trim(span_of(draft->subject))) ||
			!is_same(body, without_end(span_of(draft->body)));
	return true;
}

bool draft_edit_read(
	struct draft_edit *edit, const struct draft *draft, struct arena *arena, struct error *err)
{
	struct letter_text text;
	struct span file;

	if (!file_read(edit->path, 2 * LETTER_FILE_MAX, arena, &file, err))
		return false;
	file = letter_plain(file, arena);
	return letter_read(edit->path, file, &text, err) && check_head(edit, &text, err) &&
	       draft_edit_words(edit, draft, text.subject, text.body, arena, err);
}

bool draft_edit_save(const struct draft_edit *edit, struct store *store, struct instant now,
	struct draft *draft, struct error *err)
{
	struct draft fresh = *draft;

	if (draft->state == DRAFT_OPEN && !draft_row_edit(store, draft, edit->subject, edit->body, err))
		return false;
	fresh.subject = edit->subject;
	fresh.body = edit->body;
	fresh.edited = true;
	if (draft->state != DRAFT_OPEN) {
		fresh.revises = draft->number;
		fresh.at = now;
		fresh.name = fresh.address = fresh.digest = NULL;
		if (!draft_row_insert(store, &fresh, err))
			return false;
	}
	*draft = fresh;
	return true;
}

void draft_edit_end(const struct draft_edit *edit)
{
	unlink(edit->path);
}

bool draft_edit_fail(
	const struct draft_edit *edit, const struct draft *draft, struct arena *arena, struct error *err)
{
	struct span now;

	if (!edit->resumed && file_read(edit->path, 2 * LETTER_FILE_MAX, arena, &now, NULL) &&
		is_same(now, span_of(edit->given))) {
		draft_edit_end(edit);
		return false;
	}
	return error_hint(err, "your text is kept in %.300s; tact edit d%lld opens it again", edit->path,
		(long long)draft->number);
}

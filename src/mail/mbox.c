/* Mailboxes on disk, mail by mail: mbox files and Maildir folders. */
#include "mail/mbox.h"

#include "mail/mime_read.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_CAPACITY = 1 << 16, LINE_MAX_BYTES = 1000, NAMES_MAX = 4000000, PATH_BYTES = 4096 };

static bool has_clock(struct span line)
{
	for (size_t i = 0; i + 4 < line.length; i++) {
		const char *p = line.start + i;
		if (p[0] >= '0' && p[0] <= '9' && p[1] >= '0' && p[1] <= '9' && p[2] == ':' && p[3] >= '0' &&
			p[3] <= '9')
			return true;
	}
	return false;
}

/* "From dana@acme.example Tue Nov 24 10:00:00 2026", "From 18443@xxx", or "From -" as some programs write it.
 */
static bool is_separator(struct span line)
{
	struct span rest;

	if (!span_starts(line, "From "))
		return false;
	rest = span_trim((struct span){line.start + 5, line.length - 5});
	return has_clock(rest) || span_is(rest, "-") || span_starts(rest, "- ") ||
	       (memchr(rest.start, '@', rest.length) && !memchr(rest.start, ' ', rest.length));
}

static bool begins_header(struct span text)
{
	size_t length = 0;

	while (length < text.length && text.start[length] > ' ' && text.start[length] < 0x7f &&
		text.start[length] != ':')
		length++;
	return length > 0 && length < text.length && text.start[length] == ':';
}

/* A line of a letter that begins so has no head behind it. */
static bool begins_mail(struct span text)
{
	struct span line;

	return span_cut(&text, '\n', &line) && is_separator(line) && begins_header(text);
}

bool mbox_recognizes(struct span head)
{
	return begins_mail(head);
}

static bool is_folder(const char *path, const char *name)
{
	char whole[PATH_BYTES];
	struct stat facts;

	snprintf(whole, sizeof(whole), "%s/%s", path, name);
	return stat(whole, &facts) == 0 && S_ISDIR(facts.st_mode);
}

bool mbox_is_maildir(const char *path)
{
	return is_folder(path, "cur") && is_folder(path, "new");
}

static bool fail(const char *path, struct error *err)
{
	return error_set(err, errno == ENOENT ? ERROR_NOT_FOUND : ERROR_UNAVAILABLE,
		"could not read \"%s\": %s", path, strerror(errno));
}

static void add_name(struct mbox *mbox, const char *folder, const char *name, size_t *capacity)
{
	mbox->names =
		arena_grow(&mbox->arena, mbox->names, sizeof(*mbox->names), mbox->name_count, 256, capacity);
	mbox->names[mbox->name_count++] = arena_format(&mbox->arena, "%s/%s", folder, name);
}

static bool list_folder(struct mbox *mbox, const char *folder, size_t *capacity, struct error *err)
{
	char whole[PATH_BYTES];
	struct dirent *entry;
	DIR *entries;

	snprintf(whole, sizeof(whole), "%s/%s", mbox->path, folder);
	entries = opendir(whole);
	if (!entries)
		return fail(whole, err);
	while ((entry = readdir(entries)))
		if (entry->d_name[0] != '.' && mbox->name_count < NAMES_MAX)
			add_name(mbox, folder, entry->d_name, capacity);
	closedir(entries);
	return true;
}

/* Behind the folder; both name files by the second of delivery. */
static int compare_names(const void *a, const void *b)
{
	const char *first = *(const char *const *)a, *second = *(const char *const *)b;

	return strcmp(first + 4, second + 4);
}

static bool open_maildir(struct mbox *mbox, struct error *err)
{
	size_t capacity = 0;

	if (!list_folder(mbox, "cur", &capacity, err) || !list_folder(mbox, "new", &capacity, err))
		return false;
	if (mbox->name_count)
		qsort(mbox->names, mbox->name_count, sizeof(*mbox->names), compare_names);
	else
		mbox->names = arena_array(&mbox->arena, char *, 1);
	mbox->total = (int64_t)mbox->name_count;
	return true;
}

static bool open_file(struct mbox *mbox, struct error *err)
{
	struct stat facts;

	mbox->file = open(mbox->path, O_RDONLY | O_CLOEXEC);
	if (mbox->file < 0)
		return fail(mbox->path, err);
	if (fstat(mbox->file, &facts) == 0 && S_ISREG(facts.st_mode))
		mbox->total = facts.st_size;
	mbox->capacity = FIRST_CAPACITY;
	mbox->buffer = malloc(mbox->capacity);
	if (!mbox->buffer)
		abort();
	return true;
}

bool mbox_open(const char *path, struct mbox *ret_mbox, struct error *err)
{
	*ret_mbox = (struct mbox){.file = -1};
	arena_init(&ret_mbox->arena);
	ret_mbox->path = arena_strdup(&ret_mbox->arena, path);
	if (mbox_is_maildir(path) ? open_maildir(ret_mbox, err) : open_file(ret_mbox, err))
		return true;
	mbox_close(ret_mbox);
	return false;
}

void mbox_close(struct mbox *mbox)
{
	if (mbox->file >= 0)
		close(mbox->file);
	free(mbox->buffer);
	arena_clear(&mbox->arena);
	*mbox = (struct mbox){.file = -1};
}

/* Reads more behind what is unread, with room made before. */
static bool fill(struct mbox *mbox, struct error *err)
{
	ssize_t length;

	if (mbox->begin > mbox->capacity / 2) {
		memmove(mbox->buffer, mbox->buffer + mbox->begin, mbox->end - mbox->begin);
		mbox->end -= mbox->begin;
		mbox->begin = 0;
	}
	assert(mbox->capacity > 0);
	if (mbox->end == mbox->capacity) {
		char *more = realloc(mbox->buffer, 2 * mbox->capacity);
		if (!more)
			abort();
		mbox->buffer = more;
		mbox->capacity *= 2;
	}
	do
		length = read(mbox->file, mbox->buffer + mbox->end, mbox->capacity - mbox->end);
	while (length < 0 && errno == EINTR);
	if (length < 0)
		return fail(mbox->path, err);
	mbox->over = length == 0;
	mbox->end += (size_t)length;
	return true;
}

/* What is quoted so that it is not taken for a separator, ">From ", loses one sign. */
static struct span unquote(const char *start, size_t length, struct arena *arena)
{
	char *copy = arena_copy(arena, start, length);
	size_t kept = 0;

	for (size_t i = 0; i < length;) {
		size_t line = i, signs = i;
		const char *end = memchr(copy + i, '\n', length - i);
		size_t next = end ? (size_t)(end - copy) + 1 : length;
		while (signs < next && copy[signs] == '>')
			signs++;
		if (signs > i && next - signs >= 5 && memcmp(copy + signs, "From ", 5) == 0)
			line++;
		memmove(copy + kept, copy + line, next - line);
		kept += next - line;
		i = next;
	}
	return (struct span){copy, kept};
}

/* Where the mail that begins at begin + `first` ends; `scanned` bytes of it are known to hold no end.
 * *ret_more: more has to be read first. */
static size_t find_end(struct mbox *mbox, size_t *scanned, bool *ret_more)
{
	const char *start = mbox->buffer + mbox->begin, *end = mbox->buffer + mbox->end, *at;

	*ret_more = false;
	for (;;) {
		at = start + *scanned < end
			     ? memmem(start + *scanned, (size_t)(end - start) - *scanned, "\nFrom ", 6)
			     : NULL;
		if (!at)
			break;
		at++;
		if (!mbox->over && end - at < 2 * LINE_MAX_BYTES) {
			*scanned = (size_t)(at - 1 - start);
			*ret_more = true;
			return 0;
		}
		if (begins_mail((struct span){at, (size_t)(end - at)}))
			return (size_t)(at - start);
		*scanned = (size_t)(at - start);
	}
	*ret_more = !mbox->over;
	if ((size_t)(end - start) > *scanned + 5)
		*scanned = (size_t)(end - start) - 5;
	return (size_t)(end - start);
}

static void consume(struct mbox *mbox, size_t length)
{
	mbox->begin += length;
	mbox->done += (int64_t)length;
	if (mbox->begin == mbox->end)
		mbox->begin = mbox->end = 0;
}

static bool next_of_file(struct mbox *mbox, struct arena *arena, enum mbox_state *ret_state,
	struct span *ret_mail, struct error *err)
{
	size_t scanned = 0, length;
	bool more, large = false;
	struct span mail, rest, line;

	while ((length = find_end(mbox, &scanned, &more)), more) {
		if (mbox->end - mbox->begin > MIME_MAX_BYTES) {
			large = true;
			consume(mbox, scanned);
			scanned = 0;
		}
		if (!fill(mbox, err))
			return false;
	}
	mail = rest = (struct span){mbox->buffer + mbox->begin, length};
	if (span_cut(&rest, '\n', &line) && is_separator(line))
		mail = rest;
	*ret_state = large ? MBOX_TOO_LARGE : length ? MBOX_MAIL : MBOX_END;
	if (*ret_state == MBOX_MAIL)
		*ret_mail = unquote(mail.start, mail.length, arena);
	consume(mbox, length);
	return true;
}

static bool next_of_maildir(
	struct mbox *mbox, struct arena *arena, enum mbox_state *ret_state, struct span *ret_mail)
{
	char path[PATH_BYTES];
	struct stat facts;
	ssize_t length = 0;
	size_t have = 0;
	char *bytes;
	int file;

	*ret_state = MBOX_END;
	if (mbox->name_next == mbox->name_count)
		return true;
	snprintf(path, sizeof(path), "%s/%s", mbox->path, mbox->names[mbox->name_next++]);
	mbox->done++;
	*ret_state = MBOX_UNREADABLE;
	/* A pipe would be waited for. */
	file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (file < 0)
		return true;
	if (fstat(file, &facts) == 0 && S_ISREG(facts.st_mode)) {
		*ret_state = facts.st_size > MIME_MAX_BYTES ? MBOX_TOO_LARGE : MBOX_MAIL;
		bytes = *ret_state == MBOX_MAIL ? arena_alloc(arena, (size_t)facts.st_size + 1) : NULL;
		while (bytes && have < (size_t)facts.st_size &&
			(length = read(file, bytes + have, (size_t)facts.st_size - have)) > 0)
			have += (size_t)length;
		*ret_mail = (struct span){bytes, have};
		if (length < 0)
			*ret_state = MBOX_UNREADABLE;
	}
	close(file);
	return true;
}

bool mbox_next(struct mbox *mbox, struct arena *arena, enum mbox_state *ret_state, struct span *ret_mail,
	struct error *err)
{
	return mbox->names ? next_of_maildir(mbox, arena, ret_state, ret_mail)
			   : next_of_file(mbox, arena, ret_state, ret_mail, err);
}

/* The playbooks at hand: those that ship with the program and the person's own. */
#include "app/shelf.h"

#include "app/file_read.h"
#include "app/folder.h"
#include "base/embedded.h"
#include "base/text.h"

#include <dirent.h>

extern const struct embedded_file playbook_files[]; /* made from playbooks/ */

static const char ending[] = ".playbook";

struct shelf_entry {
	struct shelf_entry *next;
	const char *name;
	struct playbook playbook;
};

void shelf_init(struct shelf *shelf, struct arena *arena)
{
	const char *config = folder_config(arena);

	*shelf = (struct shelf){
		.arena = arena, .own_folder = config ? arena_format(arena, "%s/playbooks", config) : NULL};
}

static bool ends_in(const char *text, const char *end)
{
	size_t length = strlen(text), end_length = strlen(end);

	return length > end_length && strcmp(text + length - end_length, end) == 0;
}

static bool is_file(const char *name_or_file)
{
	return strchr(name_or_file, '/') || ends_in(name_or_file, ending);
}

/* "one-call.playbook" is the file of one-call. */
static bool is_file_of(const char *file, const char *name)
{
	size_t length = strlen(name);

	return strncmp(file, name, length) == 0 && strcmp(file + length, ending) == 0;
}

/* Names of playbooks are names of files too: only letters, digits, '-' and '_'. */
static bool is_name(const char *name)
{
	for (const char *p = name; *p; p++)
		if (!((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9') ||
			    *p == '-' || *p == '_'))
			return false;
	return name[0] != '\0' && strlen(name) <= PROCESS_MAX_ID;
}

static bool not_found(struct shelf *shelf, const char *name, struct error *err)
{
	const char *names[SHELF_MAX_PLAYBOOKS];
	size_t count = shelf_names(shelf, names);
	const char *nearest = text_nearest(span_of(name), names, count);
	TEXT_CLEANUP struct text list = {0};

	for (size_t i = 0; i < count; i++)
		text_format(&list, " %s", names[i]);
	if (nearest)
		error_set(err, ERROR_NOT_FOUND, "there is no playbook \"%.100s\"; did you mean %s?", name,
			nearest);
	else
		error_set(err, ERROR_NOT_FOUND, "there is no playbook \"%.100s\"", name);
	return error_hint(err, "playbooks:%s; own ones lie in %s", list.start ? list.start : " none",
		shelf->own_folder ? shelf->own_folder : "$XDG_CONFIG_HOME/tact/playbooks");
}

/* *ret_found tells whether there is one; one that cannot be read is an error. */
static bool read_own(struct shelf *shelf, const char *name, bool *ret_found, struct shelf_text *ret_text,
	struct error *err)
{
	struct shelf_text found = {.name = name, .own = true};
	struct error trouble = {0};

	*ret_found = false;
	if (!shelf->own_folder)
		return true;
	found.file = arena_format(shelf->arena, "%s/%s%s", shelf->own_folder, name, ending);
	if (!file_read(found.file, PLAYBOOK_MAX_BYTES, shelf->arena, &found.text, &trouble)) {
		if (trouble.kind == ERROR_NOT_FOUND)
			return true;
		if (err)
			*err = trouble;
		return false;
	}
	*ret_found = true;
	*ret_text = found;
	return true;
}

bool shelf_read(struct shelf *shelf, const char *name_or_file, struct shelf_text *ret_text, struct error *err)
{
	struct shelf_text found = {.name = name_or_file, .file = name_or_file, .own = true};
	bool own;

	if (is_file(name_or_file)) {
		if (!file_read(name_or_file, PLAYBOOK_MAX_BYTES, shelf->arena, &found.text, err))
			return false;
		*ret_text = found;
		return true;
	}
	if (!is_name(name_or_file))
		return not_found(shelf, name_or_file, err);
	if (!read_own(shelf, name_or_file, &own, ret_text, err))
		return false;
	if (own)
		return true;
	for (const struct embedded_file *shipped = playbook_files; shipped->name; shipped++) {
		if (!is_file_of(shipped->name, name_or_file))
			continue;
		*ret_text = (struct shelf_text){.name = name_or_file,
			.file = shipped->name,
			.text = {shipped->start, shipped->length}};
		return true;
	}
	return not_found(shelf, name_or_file, err);
}

/* Examples say nothing new, and the shipped ones are tried by `playbook check`: planning does without them.
 */
static struct span without_examples(struct shelf *shelf, struct span text)
{
	struct span rest = text, line;
	char *copy = arena_alloc(shelf->arena, text.length + 1);
	size_t length = 0;
	bool example = false;

	while (span_cut(&rest, '\n', &line)) {
		if (line.length > 0 && line.start[0] != ' ')
			example = span_starts(line, "example ");
		if (example || (line.length > 0 && line.start[0] == '#'))
			line.length = 0;
		memcpy(copy + length, line.start, line.length);
		length += line.length;
		copy[length++] = '\n';
	}
	return (struct span){copy, length};
}

bool shelf_parse(
	struct shelf *shelf, const char *name_or_file, struct playbook *ret_playbook, struct error *err)
{
	struct shelf_text text = {0};

	return shelf_read(shelf, name_or_file, &text, err) &&
	       playbook_parse(text.file, text.text, shelf->arena, ret_playbook, err);
}

bool shelf_open(struct shelf *shelf, const char *name_or_file, const struct playbook **ret_playbook,
	struct error *err)
{
	struct shelf_entry *entry;
	struct shelf_text text = {0};

	for (entry = shelf->parsed; entry; entry = entry->next)
		if (strcmp(entry->name, name_or_file) == 0) {
			*ret_playbook = &entry->playbook;
			return true;
		}
	if (!shelf_read(shelf, name_or_file, &text, err))
		return false;
	if (!text.own)
		text.text = without_examples(shelf, text.text);
	entry = arena_new(shelf->arena, struct shelf_entry);
	if (!playbook_parse(text.file, text.text, shelf->arena, &entry->playbook, err))
		return false;
	entry->name = arena_strdup(shelf->arena, name_or_file);
	entry->next = shelf->parsed;
	shelf->parsed = entry;
	*ret_playbook = &entry->playbook;
	return true;
}

void shelf_forget(struct shelf *shelf, const char *name)
{
	struct shelf_entry **place = &shelf->parsed;

	while (*place && strcmp((*place)->name, name) != 0)
		place = &(*place)->next;
	if (*place)
		*place = (*place)->next;
}

bool shelf_get(struct shelf *shelf, const char *name, const struct playbook **ret_playbook, struct error *err)
{
	if (!name)
		name = PLAYBOOK_DEFAULT;
	if (is_file(name))
		return not_found(shelf, name, err);
	return shelf_open(shelf, name, ret_playbook, err);
}

static int name_compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool name_known(const char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

size_t shelf_names(struct shelf *shelf, const char *ret_names[SHELF_MAX_PLAYBOOKS])
{
	size_t count = 0, shipped_count;
	DIR *folder = shelf->own_folder ? opendir(shelf->own_folder) : NULL;
	const struct dirent *file;

	for (const struct embedded_file *shipped = playbook_files; shipped->name; shipped++)
		ret_names[count++] =
			arena_copy(shelf->arena, shipped->name, strlen(shipped->name) - strlen(ending));
	shipped_count = count;
	while (folder && count < SHELF_MAX_PLAYBOOKS && (file = readdir(folder))) {
		const char *name;
		if (!ends_in(file->d_name, ending))
			continue;
		name = arena_copy(shelf->arena, file->d_name, strlen(file->d_name) - strlen(ending));
		if (is_name(name) && !name_known(ret_names, count, name))
			ret_names[count++] = name;
	}
	if (folder)
		closedir(folder);
	qsort(ret_names + shipped_count, count - shipped_count, sizeof(*ret_names), name_compare);
	return count;
}

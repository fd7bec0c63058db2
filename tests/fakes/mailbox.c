/* A mail server in memory, behind struct imap_service: folders, UIDs, and failures on demand. */
#include "mailbox.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { FOLDERS_MAX = 8 };

struct fake_message {
	uint32_t uid;
	struct instant at;
	char *text;
	size_t length;
};

struct fake_folder {
	char name[64];
	enum fake_role role;
	uint32_t validity, next;
	struct fake_message *messages;
	size_t count, capacity;
};

struct fake_server {
	struct fake_folder folders[FOLDERS_MAX];
	size_t folder_count;
	int calls[FAKE_CALL_COUNT];
	int fail_at[FAKE_CALL_COUNT]; /* the call that fails; 0: none */
	enum imap_problem fail_how[FAKE_CALL_COUNT];
	uint32_t refused, hidden_head, hidden;
	bool append_unsaid;
};

struct imap {
	struct fake_server *server;
	struct fake_folder *folder;
	enum imap_problem problem;
	bool lost;
};

struct fake_server *fake_server_new(void)
{
	struct fake_server *server = calloc(1, sizeof(*server));

	if (!server)
		abort();
	return server;
}

void fake_server_free(struct fake_server *server)
{
	for (size_t i = 0; i < server->folder_count; i++) {
		for (size_t j = 0; j < server->folders[i].count; j++)
			free(server->folders[i].messages[j].text);
		free(server->folders[i].messages);
	}
	free(server);
}

static struct fake_folder *find(const struct fake_server *server, const char *name)
{
	for (size_t i = 0; i < server->folder_count; i++)
		if (strcmp(server->folders[i].name, name) == 0)
			return (struct fake_folder *)&server->folders[i];
	return NULL;
}

void fake_folder_add(struct fake_server *server, const char *name, enum fake_role role)
{
	struct fake_folder *folder = &server->folders[server->folder_count++];

	*folder = (struct fake_folder){.role = role, .validity = 7, .next = 1};
	snprintf(folder->name, sizeof(folder->name), "%s", name);
}

void fake_folder_rename(struct fake_server *server, const char *name, const char *to)
{
	struct fake_folder *folder = find(server, name);

	snprintf(folder->name, sizeof(folder->name), "%s", to);
}

static uint32_t put(struct fake_folder *folder, char *text, size_t length, struct instant at)
{
	if (folder->count == folder->capacity) {
		folder->capacity = 2 * folder->capacity + 16;
		folder->messages = realloc(folder->messages, folder->capacity * sizeof(*folder->messages));
		if (!folder->messages)
			abort();
	}
	folder->messages[folder->count++] = (struct fake_message){folder->next, at, text, length};
	return folder->next++;
}

uint32_t fake_deliver(struct fake_server *server, const char *name, const char *mail, struct instant at)
{
	char *text = malloc(2 * strlen(mail) + 1), *to = text;

	if (!text)
		abort();
	for (const char *from = mail; *from; from++) {
		if (*from == '\n' && (from == mail || from[-1] != '\r'))
			*to++ = '\r';
		*to++ = *from;
	}
	*to = '\0';
	return put(find(server, name), text, (size_t)(to - text), at);
}

void fake_expunge(struct fake_server *server, const char *name, uint32_t uid)
{
	struct fake_folder *folder = find(server, name);

	for (size_t i = 0; i < folder->count; i++) {
		if (folder->messages[i].uid != uid)
			continue;
		free(folder->messages[i].text);
		memmove(&folder->messages[i], &folder->messages[i + 1],
			(folder->count - i - 1) * sizeof(*folder->messages));
		folder->count--;
		return;
	}
}

void fake_renumber(struct fake_server *server, const char *name, uint32_t first)
{
	struct fake_folder *folder = find(server, name);

	folder->validity++;
	folder->next = first;
	for (size_t i = 0; i < folder->count; i++)
		folder->messages[i].uid = folder->next++;
}

size_t fake_count(const struct fake_server *server, const char *name)
{
	return find(server, name)->count;
}

const char *fake_last(const struct fake_server *server, const char *name)
{
	const struct fake_folder *folder = find(server, name);

	return folder->count ? folder->messages[folder->count - 1].text : NULL;
}

void fake_fail(struct fake_server *server, enum fake_call call, int after, enum imap_problem problem)
{
	server->fail_at[call] = server->calls[call] + after + 1;
	server->fail_how[call] = problem;
}

void fake_mend(struct fake_server *server)
{
	memset(server->fail_at, 0, sizeof(server->fail_at));
}

void fake_append_unsaid(struct fake_server *server)
{
	server->append_unsaid = true;
}

void fake_refuse_body(struct fake_server *server, uint32_t uid)
{
	server->refused = uid;
}

void fake_hide_head(struct fake_server *server, uint32_t uid)
{
	server->hidden_head = uid;
}

void fake_hide(struct fake_server *server, uint32_t uid)
{
	server->hidden = uid;
}

int fake_calls(const struct fake_server *server, enum fake_call call)
{
	return server->calls[call];
}

static bool fail(struct imap *imap, enum imap_problem problem, struct error *err)
{
	imap->problem = problem;
	imap->lost = imap->lost || (problem != IMAP_REFUSED && problem != IMAP_GONE);
	return error_set(err, ERROR_UNAVAILABLE, "the server in memory says no (%d)", (int)problem);
}

static bool is_due(struct fake_server *server, enum fake_call call)
{
	server->calls[call]++;
	return server->calls[call] == server->fail_at[call];
}

static bool count_call(struct imap *imap, enum fake_call call, struct error *err)
{
	const bool this_one = is_due(imap->server, call), any = is_due(imap->server, FAKE_ANY);

	imap->problem = IMAP_FINE;
	if (imap->lost)
		return fail(imap, IMAP_CONNECTION_LOST, err);
	if (this_one)
		return fail(imap, imap->server->fail_how[call], err);
	return !any || fail(imap, imap->server->fail_how[FAKE_ANY], err);
}

static bool fake_open(void *data, const struct imap_account *account, const struct imap_limits *limits,
	struct imap **ret_imap, enum imap_problem *ret_problem, struct error *err)
{
	struct imap *imap = calloc(1, sizeof(*imap));

	if (!imap)
		abort();
	imap->server = data;
	*ret_problem = IMAP_FINE;
	if (count_call(imap, FAKE_OPEN, err)) {
		*ret_imap = imap;
		return true;
	}
	*ret_problem = imap->problem;
	free(imap);
	return false;
}

static void fake_close(struct imap *imap)
{
	free(imap);
}

static enum imap_problem fake_problem(const struct imap *imap)
{
	return imap->problem;
}

static bool fake_folders(struct imap *imap, struct arena *arena, struct imap_name **ret_names,
	size_t *ret_count, struct error *err)
{
	const struct fake_server *server = imap->server;
	struct imap_name *names;

	if (!count_call(imap, FAKE_FOLDERS, err))
		return false;
	names = arena_array(arena, struct imap_name, server->folder_count + 1);
	for (size_t i = 0; i < server->folder_count; i++)
		names[i] = (struct imap_name){
			.name = arena_strdup(arena, server->folders[i].name),
			.is_inbox = server->folders[i].role == FAKE_INBOX,
			.is_sent = server->folders[i].role == FAKE_SENT,
			.is_junk = server->folders[i].role == FAKE_JUNK,
		};
	*ret_names = names;
	*ret_count = server->folder_count;
	return true;
}

static bool fake_examine(
	struct imap *imap, const char *name, struct imap_folder *ret_folder, struct error *err)
{
	if (!count_call(imap, FAKE_EXAMINE, err))
		return false;
	imap->folder = find(imap->server, name);
	if (!imap->folder)
		return fail(imap, IMAP_GONE, err);
	*ret_folder = (struct imap_folder){
		imap->folder->validity, imap->folder->next, (uint32_t)imap->folder->count};
	return true;
}

struct wanted {
	uint32_t first, last;
	int64_t since;
	const char *field, *text;
};

static bool has_field(const struct fake_message *message, const char *field, const char *text)
{
	struct span rest = {message->text, message->length}, line;

	while (span_cut(&rest, '\n', &line)) {
		line = span_trim(line);
		if (!line.length)
			return false;
		if (line.length > strlen(field) && line.start[strlen(field)] == ':' &&
			strncasecmp(line.start, field, strlen(field)) == 0 &&
			memmem(line.start, line.length, text, strlen(text)))
			return true;
	}
	return false;
}

static bool search(struct imap *imap, const struct wanted *wanted, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err)
{
	const struct fake_folder *folder = imap->folder;
	uint32_t *uids;
	size_t count = 0;

	if (!count_call(imap, FAKE_SEARCH, err))
		return false;
	uids = arena_array(arena, uint32_t, folder->count + 1);
	for (size_t i = 0; i < folder->count; i++) {
		const struct fake_message *message = &folder->messages[i];
		if (message->uid >= wanted->first && message->uid <= wanted->last &&
			message->at.seconds >= wanted->since && message->uid != imap->server->hidden &&
			(!wanted->field || has_field(message, wanted->field, wanted->text)))
			uids[count++] = message->uid;
	}
	*ret_uids = uids;
	*ret_count = count;
	return true;
}

static bool fake_uids(struct imap *imap, uint32_t first, uint32_t last, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err)
{
	return search(
		imap, &(struct wanted){first, last, INT64_MIN, NULL, NULL}, arena, ret_uids, ret_count, err);
}

static bool fake_uids_since(struct imap *imap, struct day day, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err)
{
	return search(imap, &(struct wanted){1, UINT32_MAX, (int64_t)day.number * DAY_SECONDS, NULL, NULL},
		arena, ret_uids, ret_count, err);
}

static bool fake_uids_with(struct imap *imap, const char *field, const char *text, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err)
{
	return search(imap, &(struct wanted){1, UINT32_MAX, INT64_MIN, field, text}, arena, ret_uids,
		ret_count, err);
}

static int compare_uids(const void *a, const void *b)
{
	const struct fake_message *first = a, *second = b;

	return first->uid < second->uid ? -1 : first->uid > second->uid;
}

static const struct fake_message *message_of(const struct imap *imap, uint32_t uid)
{
	const struct fake_message wanted = {.uid = uid};

	return imap->folder->count ? bsearch(&wanted, imap->folder->messages, imap->folder->count,
					     sizeof(wanted), compare_uids)
				   : NULL;
}

static bool give_head(struct imap *imap, const struct fake_message *message, const struct imap_heads *heads,
	struct arena *arena, struct error *err)
{
	const char *end = strstr(message->text, "\r\n\r\n");
	const size_t length = end ? (size_t)(end + 4 - message->text) : message->length;
	const struct imap_head head = {.uid = message->uid,
		.size = (uint32_t)message->length,
		.arrived = message->at,
		.head = {arena_copy(arena, message->text, length), length}};

	if (heads->take(heads->closure, &head, arena, err))
		return true;
	imap->lost = true;
	imap->problem = IMAP_OTHER;
	return false;
}

static bool fake_heads(struct imap *imap, const uint32_t *uids, size_t count, const struct imap_heads *heads,
	struct error *err)
{
	struct arena arena;
	bool fine = true;

	if (!count_call(imap, FAKE_HEADS, err))
		return false;
	arena_init(&arena);
	for (size_t i = 0; fine && i < count; i++) {
		const struct fake_message *message = message_of(imap, uids[i]);
		arena_reset(&arena);
		if (message && message->uid != imap->server->hidden_head)
			fine = give_head(imap, message, heads, &arena, err);
	}
	arena_clear(&arena);
	return fine;
}

static bool fake_message(
	struct imap *imap, uint32_t uid, struct arena *arena, struct span *ret_message, struct error *err)
{
	const struct fake_message *message;

	if (!count_call(imap, FAKE_BODY, err))
		return false;
	message = message_of(imap, uid);
	if (!message)
		return fail(imap, IMAP_GONE, err);
	if (uid == imap->server->refused)
		return fail(imap, IMAP_REFUSED, err);
	*ret_message = (struct span){arena_copy(arena, message->text, message->length), message->length};
	return true;
}

static bool fake_wait(struct imap *imap, uint32_t seconds, int wake, bool *ret_arrived, struct error *err)
{
	*ret_arrived = false;
	return true;
}

static bool fake_append(
	struct imap *imap, const char *name, struct span message, struct instant at, struct error *err)
{
	struct fake_folder *folder = find(imap->server, name);
	char *text;

	if (!count_call(imap, FAKE_APPEND, err))
		return false;
	if (!folder)
		return fail(imap, IMAP_GONE, err);
	text = malloc(message.length + 1);
	if (!text)
		abort();
	memcpy(text, message.start, message.length);
	text[message.length] = '\0';
	put(folder, text, message.length, at);
	if (!imap->server->append_unsaid)
		return true;
	imap->server->append_unsaid = false;
	return fail(imap, IMAP_CONNECTION_LOST, err);
}

const struct imap_service fake_imap = {
	.open = fake_open,
	.close = fake_close,
	.problem = fake_problem,
	.folders = fake_folders,
	.examine = fake_examine,
	.uids = fake_uids,
	.uids_since = fake_uids_since,
	.uids_with = fake_uids_with,
	.heads = fake_heads,
	.message = fake_message,
	.wait = fake_wait,
	.append = fake_append,
};

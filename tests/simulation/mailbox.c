/* The person's mailbox as its server shows it, which misbehaves. */
#include "mailbox.h"

#include "cover.h"
#include "judge.h"
#include "letters.h"
#include "mails.h"
#include "store/mailbox_rows.h"

#include <assert.h>

struct imap {
	int folder; /* -1: none is selected */
	enum imap_problem problem;
	bool broken;
};

static const char *const names[FOLDER_COUNT] = {"INBOX", "Junk", "Sent"};

bool mail_is_human(const struct mail *mail)
{
	return mail->kind == KIND_REPLY;
}

void mailbox_begin(void)
{
	for (int i = 0; i < FOLDER_COUNT; i++)
		world->folders[i] = (struct folder){names[i], 1, 1, .listed_count = 0};
	world->provider_files = chance_one_in(&world->chance, 2);
	world->provider_rewrites = chance_one_in(&world->chance, 3);
}

void mailbox_forget_listings(void)
{
	for (int i = 0; i < FOLDER_COUNT; i++)
		world->folders[i].listed_count = 0;
}

static void show(int number)
{
	struct mail *mail = &world->mails[number];

	mail->visible = world->time;
	if (!mail->uid)
		mail->uid = world->folders[mail->folder].next++;
	world_tell("%s %u holds %s, of kind %d%s", names[mail->folder], mail->uid, mail->id, mail->kind,
		mail->out_of_order ? ", out of order" : "");
}

/* What came before the first look is none of tact's. */
static bool is_read(int folder)
{
	struct mailbox *mailboxes;
	struct arena arena;
	struct error err;
	size_t count;
	bool found = false;

	arena_init(&arena);
	if (!mailbox_rows_list(world->person, 1, &arena, &mailboxes, &count, &err))
		judge_fail("the mailboxes cannot be read: %s", err.message);
	for (size_t i = 0; i < count; i++)
		found |= strcmp(mailboxes[i].name, names[folder]) == 0 &&
			 mailboxes[i].validity == world->folders[folder].validity;
	arena_clear(&arena);
	return found;
}

int mailbox_put(const struct mail *mail, int64_t seconds_till_visible)
{
	const int number = world->mail_count++;
	struct mail *put = &world->mails[number];

	assert(world->mail_count <= WORLD_MAILS);
	*put = *mail;
	put->visible = INT64_MAX;
	/* It has its number already while others, numbered later, can be seen. */
	put->out_of_order = seconds_till_visible > 0 && world_bad(8) && is_read(put->folder);
	if (put->out_of_order) {
		put->uid = world->folders[put->folder].next++;
		cover_mishap("imap: a mail is seen out of order");
	}
	if (seconds_till_visible > 0)
		world_plan(seconds_till_visible, show, number);
	else
		show(number);
	return number;
}

void mailbox_renumber(int folder)
{
	struct folder *of = &world->folders[folder];

	cover_mishap("imap: all is numbered anew");
	of->validity += 7;
	of->next = 1;
	of->listed_count = 0;
	for (int i = 0; i < world->mail_count; i++)
		if (world->mails[i].folder == folder && world->mails[i].uid)
			world->mails[i].uid = of->next++;
}

static bool is_in(const struct mail *mail, int folder)
{
	return mail->folder == folder && mail->visible <= world->time;
}

static bool fail(struct imap *imap, enum imap_problem problem, struct error *err)
{
	imap->problem = problem;
	imap->broken = problem != IMAP_REFUSED && problem != IMAP_GONE;
	world_tell("imap: %s", imap_problem_word(problem));
	return error_set(err, ERROR_UNAVAILABLE, "the mailbox does not answer as it should (%s)",
		imap_problem_word(problem));
}

/* Each call may fail in any way. */
static bool goes_on(struct imap *imap, int64_t one_in, struct error *err)
{
	static const struct {
		const char *name;
		enum imap_problem problem;
		int64_t seconds;
	} ways[] = {
		{"imap: the connection is lost", IMAP_CONNECTION_LOST, 1},
		{"imap: silence", IMAP_TIMED_OUT, 60},
		{"imap: NO", IMAP_REFUSED, 1},
		{"imap: garbage", IMAP_BAD_ANSWER, 1},
		{"imap: BYE", IMAP_SERVER_REFUSED, 1},
	};
	const int64_t way = chance_below(&world->chance, 5);

	world_hook("a command to the mailbox");
	if (imap->broken)
		return fail(imap, IMAP_CONNECTION_LOST, err);
	imap->problem = IMAP_FINE;
	if (!world_bad(one_in))
		return true;
	cover_mishap(ways[way].name);
	world_spend(ways[way].seconds);
	return fail(imap, ways[way].problem, err);
}

static bool mailbox_open(void *data, const struct imap_account *account, const struct imap_limits *limits,
	struct imap **ret_imap, enum imap_problem *ret_problem, struct error *err)
{
	struct imap *imap = arena_new(&world->arena, struct imap);
	const bool fine = goes_on(imap, 20, err);

	world_spend(1);
	imap->folder = -1;
	if (ret_problem)
		*ret_problem = imap->problem;
	if (fine)
		*ret_imap = imap;
	return fine;
}

static void mailbox_close(struct imap *imap)
{
}

static enum imap_problem mailbox_problem(const struct imap *imap)
{
	return imap->problem;
}

static bool mailbox_folders(struct imap *imap, struct arena *arena, struct imap_name **ret_names,
	size_t *ret_count, struct error *err)
{
	struct imap_name *all = arena_array(arena, struct imap_name, FOLDER_COUNT);

	if (!goes_on(imap, 60, err))
		return false;
	for (int i = 0; i < FOLDER_COUNT; i++)
		all[i] = (struct imap_name){.name = names[i],
			.is_inbox = i == FOLDER_INBOX,
			.is_sent = i == FOLDER_SENT,
			.is_junk = i == FOLDER_JUNK};
	*ret_names = all;
	*ret_count = FOLDER_COUNT;
	return true;
}

static bool mailbox_examine(
	struct imap *imap, const char *name, struct imap_folder *ret_folder, struct error *err)
{
	struct imap_folder found = {0};

	imap->folder = -1;
	if (!goes_on(imap, 50, err))
		return false;
	for (int i = 0; i < FOLDER_COUNT; i++)
		if (strcmp(names[i], name) == 0)
			imap->folder = i;
	if (imap->folder < 0)
		return fail(imap, IMAP_GONE, err);
	found.validity = world->folders[imap->folder].validity;
	found.next = world->folders[imap->folder].next;
	for (int i = 0; i < world->mail_count; i++)
		found.count += is_in(&world->mails[i], imap->folder);
	*ret_folder = found;
	return true;
}

static int by_number(const void *a, const void *b)
{
	const uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;

	return first < second ? -1 : first > second;
}

static void list(struct imap *imap, uint32_t first, uint32_t last, const char *text, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count)
{
	uint32_t *uids = arena_array(arena, uint32_t, WORLD_MAILS);
	size_t count = 0;

	for (int i = 0; i < world->mail_count; i++) {
		const struct mail *mail = &world->mails[i];
		if (is_in(mail, imap->folder) && mail->uid >= first && mail->uid <= last &&
			(!text || memmem(mail->text, mail->length, text, strlen(text))))
			uids[count++] = mail->uid;
	}
	qsort(uids, count, sizeof(*uids), by_number);
	*ret_uids = uids;
	*ret_count = count;
}

static void note_listing(struct folder *folder)
{
	const int slot = folder->listed_count++ % WORLD_LISTINGS;

	folder->listed[slot] = world_now().seconds;
	folder->listed_time[slot] = world->time;
}

static bool mailbox_uids(struct imap *imap, uint32_t first, uint32_t last, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err)
{
	assert(imap->folder >= 0);
	if (!goes_on(imap, 50, err))
		return false;
	if (last == UINT32_MAX)
		note_listing(&world->folders[imap->folder]);
	list(imap, first, last, NULL, arena, ret_uids, ret_count);
	world_hook("the list of mails is there");
	return true;
}

static bool mailbox_uids_since(struct imap *imap, struct day day, struct arena *arena, uint32_t **ret_uids,
	size_t *ret_count, struct error *err)
{
	return mailbox_uids(imap, 1, UINT32_MAX, arena, ret_uids, ret_count, err);
}

static bool mailbox_uids_with(struct imap *imap, const char *field, const char *text, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err)
{
	assert(imap->folder >= 0);
	if (!goes_on(imap, 50, err))
		return false;
	list(imap, 1, UINT32_MAX, text, arena, ret_uids, ret_count);
	return true;
}

static const struct mail *find(const struct imap *imap, uint32_t uid)
{
	for (int i = 0; i < world->mail_count; i++)
		if (is_in(&world->mails[i], imap->folder) && world->mails[i].uid == uid)
			return &world->mails[i];
	return NULL;
}

static bool mailbox_heads(struct imap *imap, const uint32_t *uids, size_t count,
	const struct imap_heads *heads, struct error *err)
{
	struct arena arena;
	bool fine = goes_on(imap, 50, err);

	arena_init(&arena);
	for (size_t i = 0; i < count && fine; i++) {
		const struct mail *mail = find(imap, uids[i]);
		const char *text_begins = mail ? memmem(mail->text, mail->length, "\r\n\r\n", 4) : NULL;
		if (!mail)
			continue;
		const struct imap_head head = {.uid = uids[i],
			.size = (uint32_t)mail->length,
			.arrived = {mail->visible},
			.head = {mail->text,
				text_begins ? (size_t)(text_begins - mail->text) + 2 : mail->length}};
		fine = goes_on(imap, 200, err) && heads->take(heads->closure, &head, &arena, err);
		arena_reset(&arena);
	}
	arena_clear(&arena);
	return fine;
}

static bool mailbox_message(
	struct imap *imap, uint32_t uid, struct arena *arena, struct span *ret_message, struct error *err)
{
	const struct mail *mail;

	if (!goes_on(imap, 40, err))
		return false;
	mail = find(imap, uid);
	if (!mail)
		return fail(imap, IMAP_GONE, err);
	*ret_message = (struct span){arena_copy(arena, mail->text, mail->length), mail->length};
	return true;
}

static bool mailbox_wait(struct imap *imap, uint32_t seconds, int wake, bool *ret_arrived, struct error *err)
{
	if (!goes_on(imap, 20, err))
		return false;
	world_spend(chance_below(&world->chance, seconds + 1));
	*ret_arrived = true;
	return true;
}

static bool mailbox_append(
	struct imap *imap, const char *folder, struct span message, struct instant at, struct error *err)
{
	const int letter = letters_of_message(message);
	struct mail copy = {.kind = KIND_OWN_COPY, .folder = FOLDER_SENT, .letter = letter, .by_us = true};

	assert(letter >= 0 && strcmp(folder, names[FOLDER_SENT]) == 0);
	if (!goes_on(imap, 12, err))
		return false;
	copy.text = arena_copy(&world->arena, message.start, message.length);
	copy.length = message.length;
	snprintf(copy.id, sizeof(copy.id), "%s", world->letters[letter].message_id);
	mailbox_put(&copy, 0);
	/* It is there, and the answer to that is lost. */
	return goes_on(imap, 12, err);
}

const struct imap_service mailbox_service = {
	.open = mailbox_open,
	.close = mailbox_close,
	.problem = mailbox_problem,
	.folders = mailbox_folders,
	.examine = mailbox_examine,
	.uids = mailbox_uids,
	.uids_since = mailbox_uids_since,
	.uids_with = mailbox_uids_with,
	.heads = mailbox_heads,
	.message = mailbox_message,
	.wait = mailbox_wait,
	.append = mailbox_append,
};

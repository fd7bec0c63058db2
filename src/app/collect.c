/* Looking into the mailboxes of an account: what came is taken in, once, and nothing there is changed. */
#include "app/collect.h"

#include "app/collecting.h"

#include <string.h>

struct instant collecting_now(const struct collecting *collecting)
{
	const struct post *post = collecting->collector->post;

	return post->now(post->data);
}

void collecting_init(
	struct collecting *collecting, const struct collector *collector, struct account *account)
{
	const char **own;
	size_t count = 0;

	*collecting = (struct collecting){.collector = collector, .account = account};
	arena_init(&collecting->arena);
	own = arena_array(&collecting->arena, const char *, collector->own_address_count + 2);
	for (; count < collector->own_address_count; count++)
		own[count] = collector->own_addresses[count];
	own[count++] = account->address;
	if (account->login && strchr(account->login, '@'))
		own[count++] = account->login;
	collecting->reader = (struct answer_reader){
		.store = collector->store,
		.desk = collector->desk,
		.now = collecting_now(collecting),
		.own_addresses = own,
		.own_address_count = count,
		.own_name = collector->own_name,
	};
}

void collecting_clear(struct collecting *collecting)
{
	if (collecting->imap)
		collecting_service(collecting)->close(collecting->imap);
	arena_clear(&collecting->arena);
}

bool collecting_open(struct collecting *collecting, struct error *err)
{
	const struct account *account = collecting->account;
	const struct post *post = collecting->collector->post;
	const struct imap_limits limits = {0};
	enum imap_problem problem;
	struct login login = {0};
	bool fine;

	if (!post->login(post->data, account, &login, err))
		return false;
	const struct imap_account server = {
		.host = account->imap.host,
		.port = account->imap.port,
		.security = account->imap.security == ACCOUNT_STARTTLS ? IMAP_STARTTLS : IMAP_TLS_IMPLICIT,
		.user = account->login,
		.password = login.password,
		.token = login.token,
		.ca_file = account->ca_file,
	};
	fine = post->imap->open(post->data, &server, &limits, &collecting->imap, &problem, err);
	login_clear(&login);
	return fine;
}

bool collecting_save(struct collecting *collecting, const struct mailbox *mailbox, struct error *err)
{
	struct store *store = collecting->collector->store;

	if (store_begin(store, err) && mailbox_row_save(store, mailbox, err) && store_commit(store, err))
		return true;
	store_rollback(store);
	return false;
}

/* Says at the mailbox why the look failed; that this fails too changes nothing. */
static void keep_trouble(struct collecting *collecting, struct mailbox *mailbox, const struct error *trouble)
{
	struct error ignored;

	mailbox->trouble = arena_format(
		&collecting->arena, "%s%s%s", trouble->message, trouble->hint[0] ? "; " : "", trouble->hint);
	collecting_save(collecting, mailbox, &ignored);
}

/* No folder could be looked into. */
static void keep_trouble_of_all(struct collecting *collecting, const struct error *trouble)
{
	struct mailbox nothing = {.account = collecting->account->number,
		.name = "INBOX",
		.role = MAILBOX_INBOX,
		.first = 1,
		.looked = INSTANT_NEVER,
		.audited = INSTANT_NEVER};
	struct mailbox *mailboxes;
	struct error ignored;
	size_t count;

	if (!mailbox_rows_list(collecting->collector->store, collecting->account->number, &collecting->arena,
		    &mailboxes, &count, &ignored))
		return;
	if (!count)
		keep_trouble(collecting, &nothing, trouble);
	for (size_t i = 0; i < count; i++)
		if (mailboxes[i].role != MAILBOX_OTHER)
			keep_trouble(collecting, &mailboxes[i], trouble);
}

/* *ret_gone: a folder that was known is not there any more. */
static bool look_into_each(struct collecting *collecting, bool anew, bool *ret_gone, struct error *err)
{
	struct mailbox folders[COLLECTING_ROLES];
	size_t count;

	*ret_gone = false;
	if (!collecting_folders(collecting, anew, folders, &count, err)) {
		keep_trouble_of_all(collecting, err);
		return false;
	}
	for (size_t i = 0; i < count; i++)
		if (!collecting_look(collecting, &folders[i], err)) {
			*ret_gone = collecting_service(collecting)->problem(collecting->imap) == IMAP_GONE;
			keep_trouble(collecting, &folders[i], err);
			return false;
		}
	return true;
}

static bool look_into_all(struct collecting *collecting, struct error *err)
{
	struct error trouble = {0};
	bool gone, fine;

	if (!collecting_open(collecting, &trouble)) {
		keep_trouble_of_all(collecting, &trouble);
		*err = trouble;
		return false;
	}
	fine = look_into_each(collecting, false, &gone, &trouble) ||
	       (gone && look_into_each(collecting, true, &gone, &trouble));
	if (!fine)
		*err = trouble;
	return fine;
}

bool collect_account(const struct collector *collector, struct account *account, struct collected *ret_sum,
	struct error *err)
{
	struct collecting collecting;
	const char *sent = account->sent_folder;
	bool fine;

	collecting_init(&collecting, collector, account);
	fine = look_into_all(&collecting, err);
	*ret_sum = collecting.sum;
	/* What was learnt of the account lives as long as the desk. */
	if (account->sent_folder != sent)
		account->sent_folder = arena_strdup(collector->desk->arena, account->sent_folder);
	collecting_clear(&collecting);
	return fine;
}

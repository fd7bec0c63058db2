/* Which folders of an account are looked into. */
#include "app/collecting.h"
#include "base/array.h"

#include <string.h>

static const enum mailbox_role roles[COLLECTING_ROLES] = {MAILBOX_SENT, MAILBOX_INBOX, MAILBOX_JUNK};

static struct mailbox *by_role(struct mailbox *mailboxes, size_t count, enum mailbox_role role)
{
	for (size_t i = 0; i < count; i++)
		if (mailboxes[i].role == role)
			return &mailboxes[i];
	return NULL;
}

static struct mailbox *by_name(struct mailbox *mailboxes, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(mailboxes[i].name, name) == 0)
			return &mailboxes[i];
	return NULL;
}

/* What is known is asked for anew once a day. */
static bool is_known(struct collecting *collecting, struct mailbox *mailboxes, size_t count)
{
	const struct mailbox *inbox = by_role(mailboxes, count, MAILBOX_INBOX);
	int64_t age;

	if (!inbox || !inbox->validity || instant_is_never(inbox->audited))
		return false;
	age = collecting_now(collecting).seconds - inbox->audited.seconds;
	return age >= 0 && age < COLLECT_AUDIT_SECONDS;
}

static bool has_role(const struct account *account, const struct imap_name *name, enum mailbox_role role)
{
	if (name->cannot_be_opened)
		return false;
	if (role == MAILBOX_SENT)
		return account->sent_folder ? strcmp(account->sent_folder, name->name) == 0 : name->is_sent;
	return role == MAILBOX_INBOX ? name->is_inbox : name->is_junk;
}

static const char *name_of_role(
	const struct account *account, const struct imap_name *names, size_t count, enum mailbox_role role)
{
	for (size_t i = 0; i < count; i++)
		if (has_role(account, &names[i], role))
			return names[i].name;
	return role == MAILBOX_INBOX ? "INBOX" : NULL;
}

/* The one that was known is not there any more: what the server names takes its place. */
static void check_sent(struct account *account, const struct imap_name *names, size_t count)
{
	for (size_t i = 0; account->sent_folder && i < count; i++)
		if (strcmp(account->sent_folder, names[i].name) == 0)
			return;
	account->sent_folder = NULL;
}

static bool keep_sent(struct collecting *collecting, const char *name, struct error *err)
{
	struct account *account = collecting->account;
	struct store *store = collecting->collector->store;

	if (!name || (account->sent_folder && strcmp(account->sent_folder, name) == 0))
		return true;
	account->sent_folder = name;
	if (store_begin(store, err) && account_row_update(store, account, err) && store_commit(store, err))
		return true;
	store_rollback(store);
	return false;
}

/* Nothing is looked for any more in folders that the server has under another name now. */
static bool retire(struct collecting *collecting, struct mailbox *mailboxes, size_t count,
	struct mailbox *chosen, size_t chosen_count, struct error *err)
{
	for (size_t i = 0; i < count; i++) {
		if (mailboxes[i].role == MAILBOX_OTHER || by_name(chosen, chosen_count, mailboxes[i].name))
			continue;
		mailboxes[i].role = MAILBOX_OTHER;
		if (!collecting_save(collecting, &mailboxes[i], err))
			return false;
	}
	return true;
}

static bool ask(struct collecting *collecting, struct mailbox *mailboxes, size_t count,
	struct mailbox *ret_folders, size_t *ret_count, struct error *err)
{
	struct imap_name *names;
	size_t name_count, chosen = 0;

	if (!collecting_service(collecting)
			->folders(collecting->imap, &collecting->arena, &names, &name_count, err))
		return false;
	check_sent(collecting->account, names, name_count);
	for (size_t i = 0; i < ARRAY_COUNT(roles); i++) {
		const char *name = name_of_role(collecting->account, names, name_count, roles[i]);
		struct mailbox *known = name ? by_name(mailboxes, count, name) : NULL;
		if (!name || by_name(ret_folders, chosen, name))
			continue;
		if (roles[i] == MAILBOX_SENT && !keep_sent(collecting, name, err))
			return false;
		ret_folders[chosen] = known ? *known
					    : (struct mailbox){.account = collecting->account->number,
						      .name = name,
						      .first = 1,
						      .looked = INSTANT_NEVER,
						      .audited = INSTANT_NEVER};
		ret_folders[chosen++].role = (uint8_t)roles[i];
	}
	*ret_count = chosen;
	return retire(collecting, mailboxes, count, ret_folders, chosen, err);
}

bool collecting_folders(struct collecting *collecting, bool anew, struct mailbox *ret_folders,
	size_t *ret_count, struct error *err)
{
	struct mailbox *mailboxes;
	size_t count;

	if (!mailbox_rows_list(collecting->collector->store, collecting->account->number, &collecting->arena,
		    &mailboxes, &count, err))
		return false;
	if (anew || !is_known(collecting, mailboxes, count))
		return ask(collecting, mailboxes, count, ret_folders, ret_count, err);
	*ret_count = 0;
	for (size_t i = 0; i < ARRAY_COUNT(roles); i++) {
		const struct mailbox *known = by_role(mailboxes, count, roles[i]);
		if (known)
			ret_folders[(*ret_count)++] = *known;
	}
	return true;
}

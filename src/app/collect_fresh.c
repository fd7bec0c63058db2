/* Whether all that is in the mailboxes of an account was taken in, not long ago. */
#include "app/collect.h"

static const char *const role_words[] = {
	[MAILBOX_INBOX] = "the inbox", [MAILBOX_SENT] = "Sent", [MAILBOX_JUNK] = "the junk folder"};

/* Why not, or NULL. */
static const char *why_not(
	const struct mailbox *mailbox, const char *address, struct instant now, struct arena *arena)
{
	const char *folder = role_words[mailbox->role];
	const char *trouble = mailbox->trouble ? arena_format(arena, ": %.500s", mailbox->trouble) : "";
	const int64_t age = now.seconds - mailbox->looked.seconds;

	if (mailbox->hole)
		return arena_format(
			arena, "a mail in %s of %s is not taken in yet%s", folder, address, trouble);
	if (instant_is_never(mailbox->looked) || !mailbox->validity)
		return arena_format(
			arena, "%s of %s was never looked into to the end%s", folder, address, trouble);
	if (age < 0)
		return arena_format(
			arena, "the clock went back since %s of %s was looked into", folder, address);
	if (age > COLLECT_FRESH_SECONDS)
		return arena_format(arena, "%s of %s was last looked into %lld minutes ago%s", folder,
			address, (long long)(age / 60), trouble);
	return NULL;
}

bool collect_is_fresh(struct store *store, const char *address, struct instant now, struct arena *arena,
	bool *ret_fresh, const char **ret_why, struct error *err)
{
	const char *why = NULL;
	struct error missing = {0};
	struct mailbox *mailboxes;
	struct account account;
	bool has_inbox = false;
	size_t count;

	if (!account_row_find(store, address, arena, &account, &missing)) {
		if (missing.kind != ERROR_NOT_FOUND) {
			*err = missing;
			return false;
		}
		*ret_fresh = false;
		*ret_why = arena_strdup(arena, missing.message);
		return true;
	}
	if (!mailbox_rows_list(store, account.number, arena, &mailboxes, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (mailboxes[i].role == MAILBOX_OTHER)
			continue;
		has_inbox = has_inbox || mailboxes[i].role == MAILBOX_INBOX;
		if (!why)
			why = why_not(&mailboxes[i], account.address, now, arena);
	}
	if (!why && !has_inbox)
		why = arena_format(arena, "%s was never looked into", account.address);
	*ret_fresh = !why;
	*ret_why = why;
	return true;
}

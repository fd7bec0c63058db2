/* An approved letter put into the outbox. */
#include "app/outbox_enter.h"

#include "app/letter_message.h"
#include "app/own_settings.h"

enum { UNDER_WAY_READ = 500 };

bool outbox_enter_account(struct store *store, const char *address, struct arena *arena,
	struct account *ret_account, bool *ret_found, struct error *err)
{
	struct account *accounts;
	size_t count;

	*ret_found = true;
	if (address)
		return account_row_find(store, address, arena, ret_account, err);
	if (!account_rows_list(store, arena, &accounts, &count, err))
		return false;
	*ret_found = count > 0;
	if (count > 0)
		*ret_account = accounts[0];
	return true;
}

static bool does_the_same(struct store *store, const struct outbox *letter, const struct draft *draft,
	struct arena *arena, bool *ret_same, struct error *err)
{
	struct draft other;

	*ret_same = false;
	if (letter->process != draft->process || letter->draft == draft->number)
		return true;
	if (!draft_row_load(store, letter->draft, arena, &other, err))
		return false;
	*ret_same = other.action == draft->action && other.person == draft->person;
	return true;
}

bool outbox_enter_check(
	struct store *store, const struct draft *draft, struct arena *arena, struct error *err)
{
	struct outbox *letters;
	size_t count;

	if (!outbox_rows_under_way(store, INT64_MAX, UNDER_WAY_READ, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		const long long number = (long long)letters[i].draft;
		bool same;
		if (!does_the_same(store, &letters[i], draft, arena, &same, err))
			return false;
		if (!same)
			continue;
		error_set(err, ERROR_INVALID, "d%lld does the same and %s", number,
			outbox_states[letters[i].state].words);
		return error_hint(
			err, "tact resolve d%lld drop ends that one; then approve this one", number);
	}
	return true;
}

bool outbox_enter(struct store *store, const struct matter *matter, const struct draft *draft,
	const struct account *account, const struct send_window *window, struct arena *arena,
	struct outbox *ret_letter, struct error *err)
{
	struct letter_message message;
	struct outbox letter;
	const char *own_name;

	if (!own_settings_get(store, SETTING_NAME, arena, &own_name, err) ||
		!letter_message_build(store, matter, draft, account, own_name, arena, &message, err))
		return false;
	letter = (struct outbox){
		.draft = draft->number,
		.process = draft->process,
		.at = draft->frozen,
		.not_before = window->not_before,
		.expires = window->expires,
		.account = account->address,
		.message_id = message.message_id,
		.recipient = draft->address,
		.message = message.bytes,
	};
	if (!outbox_row_insert(store, &letter, err))
		return false;
	*ret_letter = letter;
	return true;
}

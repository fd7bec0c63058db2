/* What is known of a mail account without asking its server. */
#include "app/account_state.h"

#include "core/account.h"
#include "store/mailbox_rows.h"

bool account_state_load(struct store *store, const struct account *account, struct arena *arena,
	struct account_state *ret_state, struct error *err)
{
	struct account_state state = {.looked = INSTANT_NEVER};
	struct mailbox *mailboxes;

	if (!mailbox_rows_list(store, account->number, arena, &mailboxes, &state.folders, err))
		return false;
	state.troubles = arena_array(arena, struct account_trouble, state.folders + 1);
	for (size_t i = 0; i < state.folders; i++) {
		const struct mailbox *mailbox = &mailboxes[i];
		if (!instant_is_never(mailbox->looked) &&
			(instant_is_never(state.looked) || mailbox->looked.seconds > state.looked.seconds))
			state.looked = mailbox->looked;
		if (mailbox->trouble)
			state.troubles[state.trouble_count++] =
				(struct account_trouble){mailbox->name, mailbox->trouble};
	}
	*ret_state = state;
	return true;
}

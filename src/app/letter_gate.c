/* May an approved letter leave now: is it as it was approved, and what does the gate say? */
#include "app/letter_gate.h"

#include "app/draft_approve.h"
#include "app/letter_read.h"
#include "app/process_list.h"
#include "core/reason.h"
#include "mail/mime_write.h"

#include <string.h>

const char *letter_gate_contact(const struct outbox *letter, struct arena *arena)
{
	return arena_format(arena, "d%lld-%d", (long long)letter->draft, letter->round);
}

static void forget_own_contacts(struct process *process, const struct outbox *letter, struct arena *arena)
{
	const char *own = arena_format(arena, "d%lld-", (long long)letter->draft);

	for (int32_t i = 0; i < process->events_count; i++) {
		struct event *event = &process->events[i];
		if (event->type == EVENT_DID &&
			(i == letter->contact || strncmp(event->id, own, strlen(own)) == 0))
			event->retracted = true;
	}
}

/* The digest of what was approved is that of the words as they stand, and they go to whom they were for. */
static bool is_as_approved(const struct draft *draft, const struct outbox *letter, struct arena *arena,
	bool *ret, struct error *err)
{
	TEXT_CLEANUP struct text whole = {0};
	char digest[MIME_DIGEST_LENGTH + 1];

	*ret = false;
	if (draft->state != DRAFT_APPROVED || !draft->digest || !draft->name || !draft->address ||
		strcmp(draft->address, letter->recipient) != 0)
		return true;
	letter_write(arena_format(arena, "%s <%s>", draft->name, draft->address), draft->subject, draft->body,
		&whole);
	if (!mime_digest((struct span){whole.start, whole.length}, digest, err))
		return false;
	*ret = strcmp(digest, draft->digest) == 0;
	return true;
}

static void say_why(const struct letter_gate *gate, const struct permission *permission, struct instant now,
	struct arena *arena, const char **ret_why)
{
	TEXT_CLEANUP struct text why = {0};

	if (permission->ban_count)
		reason_ban(&gate->matter, &permission->bans[0], now, &why);
	else
		text_add_string(&why, "a rule forbids it");
	*ret_why = arena_copy(arena, why.start, why.length);
}

static void ask_gate(struct letter_gate *gate, struct instant now, struct arena *arena)
{
	const struct ask ask = draft_ask(&gate->process, &gate->draft);
	struct permission permission;

	gate_may(&gate->matter, &ask, now, &permission);
	gate->opens = permission.opens;
	gate->word = permission.allowed                   ? LETTER_MAY
		     : instant_is_never(permission.opens) ? LETTER_NEVER
							  : LETTER_LATER;
	if (!permission.allowed)
		say_why(gate, &permission, now, arena, &gate->why);
}

bool letter_gate_ask(struct store *store, struct desk *desk, const struct outbox *letter, struct instant now,
	struct arena *arena, struct letter_gate *ret_gate, struct error *err)
{
	struct letter_gate *gate = ret_gate;
	bool as_approved;

	*gate = (struct letter_gate){.opens = now};
	if (!draft_row_load(store, letter->draft, arena, &gate->draft, err) ||
		!is_as_approved(&gate->draft, letter, arena, &as_approved, err) ||
		!process_list_load(store, letter->process, arena, &gate->process, err))
		return false;
	forget_own_contacts(&gate->process, letter, arena);
	if (!desk_matter(desk, &gate->process, NULL, &gate->matter, err))
		return false;
	if (as_approved) {
		ask_gate(gate, now, arena);
		return true;
	}
	gate->word = LETTER_CHANGED;
	gate->why = "it is not what you approved";
	return true;
}

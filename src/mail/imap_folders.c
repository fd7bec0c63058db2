/* The folders of a mailbox, what they are for, and one of them opened to be read. */
#include "base/array.h"
#include "mail/imap_check.h"
#include "mail/imap_command.h"
#include "mail/imap_roles.h"
#include "mail/imap_talk.h"

#include <string.h>

struct listing {
	struct arena *arena;
	struct imap_name *names;
	size_t count, room;
};

static bool read_flags(struct imap_cursor *cursor, struct imap_name *name)
{
	if (imap_cursor_next(cursor).kind != IMAP_TOKEN_OPEN)
		return false;
	for (;;) {
		struct imap_token flag = imap_cursor_next(cursor);
		if (flag.kind == IMAP_TOKEN_CLOSE)
			return true;
		if (flag.kind != IMAP_TOKEN_ATOM)
			return false;
		imap_roles_flag(name, flag.text);
	}
}

static struct imap_name *add_name(struct listing *listing)
{
	listing->names = arena_grow(
		listing->arena, listing->names, sizeof(*listing->names), listing->count, 64, &listing->room);
	return &listing->names[listing->count++];
}

static bool is_string(const struct imap_token *token)
{
	return token->kind == IMAP_TOKEN_ATOM || token->kind == IMAP_TOKEN_QUOTED ||
	       token->kind == IMAP_TOKEN_LITERAL;
}

/* LIST (flags) separator name; a name that could not be given back is left out. */
static bool hear_list(struct imap *imap, void *closure)
{
	struct listing *listing = closure;
	struct imap_name name = {0};
	struct imap_cursor *cursor = &imap->answer.data;
	struct error ignored;
	if (imap->answer.kind != IMAP_ANSWER_LIST)
		return true;
	if (!read_flags(cursor, &name))
		return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	struct imap_token separator = imap_cursor_next(cursor), spelled = imap_cursor_next(cursor);
	enum imap_token_kind after = imap_cursor_next(cursor).kind; /* there may be a list of more */
	bool fits = is_string(&separator) && is_string(&spelled) &&
		    (after == IMAP_TOKEN_END || after == IMAP_TOKEN_OPEN);
	if (!fits || listing->count == IMAP_MAX_FOLDERS)
		return imap_wire_fail(imap, IMAP_BAD_ANSWER);
	name.name = imap_token_text(&spelled, listing->arena);
	if (name.name && imap_check_folder(name.name, &ignored)) {
		imap_roles_name(&name);
		*add_name(listing) = name;
	}
	return true;
}

bool imap_folders(struct imap *imap, struct arena *arena, struct imap_name **ret_names, size_t *ret_count,
	struct error *err)
{
	struct listing listing = {.arena = arena};
	const struct imap_hearer hearer = {hear_list, &listing};
	if (!imap_command_begin(imap) ||
		!imap_command_run(imap,
			imap->knows_uses ? "LIST \"\" \"*\" RETURN (SPECIAL-USE)" : "LIST \"\" \"*\"",
			&hearer))
		return imap_command_explain(imap, err);
	imap_roles_settle(listing.names, listing.count);
	*ret_names = listing.names;
	*ret_count = listing.count;
	return true;
}

struct examined {
	struct imap_folder folder;
	bool counted;
};

static bool hear_examine(struct imap *imap, void *closure)
{
	struct examined *examined = closure;
	const struct imap_answer *answer = &imap->answer;
	bool good = true;
	if (answer->kind == IMAP_ANSWER_EXISTS)
		examined->counted = true;
	else if (answer->kind == IMAP_ANSWER_STATUS && span_is_nocase(answer->code, "UIDVALIDITY"))
		good = imap_number(answer->value, &examined->folder.validity);
	else if (answer->kind == IMAP_ANSWER_STATUS && span_is_nocase(answer->code, "UIDNEXT"))
		good = imap_number(answer->value, &examined->folder.next);
	return good || imap_wire_fail(imap, IMAP_BAD_ANSWER);
}

bool imap_examine(struct imap *imap, const char *folder, struct imap_folder *ret_folder, struct error *err)
{
	struct examined examined = {0};
	const struct imap_hearer hearer = {hear_examine, &examined};
	if (!imap_command_begin(imap))
		return imap_command_explain(imap, err);
	imap->validity = imap->count = imap->known = 0;
	if (!imap_check_folder(folder, err))
		return imap_wire_fail(imap, IMAP_REFUSED);
	const char *command = arena_format(&imap->scratch, "EXAMINE %s", imap_command_quote(imap, folder));
	if (!imap_command_run(imap, command, &hearer)) {
		if (imap->problem == IMAP_REFUSED && imap_command_gone(imap))
			imap->problem = IMAP_GONE;
		return imap_command_explain(imap, err);
	}
	if (!examined.counted || examined.folder.validity == 0) {
		imap_wire_fail(imap, IMAP_BAD_ANSWER);
		return imap_command_explain(imap, err);
	}
	examined.folder.count = imap->known = imap->count;
	imap->validity = examined.folder.validity;
	*ret_folder = examined.folder;
	return true;
}

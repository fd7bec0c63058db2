/* `tact draft`: the words of a letter, made from the facts of the log. */
#include "app/draft_id.h"
#include "app/draft_write.h"
#include "app/own_templates.h"
#include "cli/commands.h"
#include "cli/draft_out.h"
#include "cli/draft_words.h"
#include "cli/found_draft.h"
#include "cli/letter_page.h"
#include "cli/page.h"
#include "cli/screen.h"

enum { DRAFTS_LISTED = 50 };

static bool list_line(struct session *session, const struct draft *draft, struct error *err)
{
	struct chosen chosen;
	const char *id = arena_format(&session->arena, "d%lld", (long long)draft->number);

	if (!chosen_load_number(session, draft->process, &chosen, err))
		return false;
	text_add_string(&session->out, "  ");
	screen_column(session, 6, PAINT_BOLD, id);
	screen_column(session, 10, draft->state == DRAFT_APPROVED ? PAINT_GREEN : PAINT_NONE,
		draft_state_names[draft->state]);
	screen_line(session, "%s (%s)", letter_page_title(session, &chosen.matter, draft),
		page_title(session, &chosen.process));
	return true;
}

static bool list(struct session *session, struct error *err)
{
	struct draft *drafts;
	size_t count;
	struct json_text json;

	if (!session_open_store(session, DATABASE_READ, err) ||
		!draft_list_read(session->store, DRAFTS_LISTED + 1, &session->arena, &drafts, &count, err))
		return false;
	if (session_flag(session, OPTION_JSON)) {
		json_text_answer(&json, &session->out, 2);
		json_text_key(&json, "drafts");
		json_text_list(&json);
		for (size_t i = 0; i < count && i < DRAFTS_LISTED; i++)
			draft_write_brief(&drafts[i], &json);
		json_text_end_list(&json);
		json_text_end_object(&json);
		text_add_char(&session->out, '\n');
		return true;
	}
	for (size_t i = 0; i < count && i < DRAFTS_LISTED; i++)
		if (!list_line(session, &drafts[i], err))
			return false;
	if (count == 0)
		screen_line(session,
			"There are no drafts yet. tact draft ITEM makes one; tact next lists the items.");
	if (count > DRAFTS_LISTED)
		screen_line(session, "  … and older ones; tact draft d1 shows one");
	return true;
}

static void write_draft(struct session *session, const struct chosen *chosen, const struct draft *draft)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	draft_write(&chosen->matter, draft, &session->arena, &json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static void print_title(struct session *session, const struct chosen *chosen, const struct draft *draft)
{
	if (draft->number)
		screen_paint(session, PAINT_BOLD, "d%lld  ", (long long)draft->number);
	text_add_string(&session->out, letter_page_title(session, &chosen->matter, draft));
	if (draft->number)
		text_format(&session->out, " (%s)", draft_state_names[draft->state]);
	if (draft->revises)
		text_format(&session->out, ", revises d%lld", (long long)draft->revises);
	text_add_string(&session->out, "\n\n");
}

static void print_way_on(struct session *session, const struct draft *draft)
{
	const long long number = (long long)draft->number;

	if (draft->state == DRAFT_OPEN && number)
		screen_line(session,
			"\ntact edit d%lld changes it, tact proofread d%lld reads it, tact approve "
			"d%lld freezes it.",
			number, number, number);
}

/* *ret_plain: in a form that leaves everything else out. */
static bool show(struct session *session, const struct found_draft *found, bool *ret_plain, struct error *err)
{
	const struct chosen *chosen = &found->chosen;
	const struct draft *draft = &found->draft;

	if (!draft_out(session, found, ret_plain, err))
		return false;
	if (*ret_plain)
		return true;
	*ret_plain = session_flag(session, OPTION_JSON);
	if (*ret_plain) {
		write_draft(session, chosen, draft);
		return true;
	}
	print_title(session, chosen, draft);
	if (draft->digest)
		letter_page_frozen(session, chosen, draft);
	else
		letter_page_text(session, &chosen->matter, draft);
	if (draft->state == DRAFT_OPEN) {
		letter_page_missing(session, draft);
		letter_page_gate(session, chosen, draft);
	}
	print_way_on(session, draft);
	return true;
}

static void print_made(struct session *session, const struct draft_made *made)
{
	if (made->outdated)
		screen_line(
			session, "\nThe log has changed since; your text stays. --again makes a new draft.");
	else if (made->existing)
		screen_line(session, "\nThis draft was there already; --again says it in other words.");
	if (made->replaced)
		screen_line(session, "\nIt takes the place of d%lld.", (long long)made->replaced);
}

static bool make(struct session *session, struct error *err)
{
	bool record = !session_flag(session, OPTION_CASE), plain;
	struct found_draft found;
	struct draft_wish wish;
	struct draft_made made;
	struct template_set *templates;
	struct own_letters own;
	const struct item *item;

	if (record &&
		(!session_open_store(session, DATABASE_WRITE, err) || !database_begin(session->store, err)))
		return false;
	if (!draft_words_read(session, &found.chosen, &wish, &item, err) ||
		!own_templates_load(&session->arena, &templates, err) ||
		!own_letters_load(session->store, &session->arena, &own, err))
		return false;
	wish.own = &own;
	wish.templates = templates;
	if (!draft_make(session->store, &wish, &session->arena, &made, err) ||
		(record && !database_commit(session->store, err)))
		return false;
	found.draft = made.draft;
	if (!show(session, &found, &plain, err))
		return false;
	if (plain)
		return true;
	print_made(session, &made);
	if (item && item->state == ITEM_UPCOMING)
		screen_line(session, "\nIts time has not come yet: %s.",
			page_time(session, &found.chosen.matter, item, found.chosen.now));
	return true;
}

static bool run(struct session *session, struct error *err)
{
	struct found_draft found;
	int64_t number;
	bool plain;

	if (session->argument_count == 0)
		return list(session, err);
	if (!draft_id_parse(session->arguments[0], &number))
		return make(session, err);
	if (session->argument_count > 1 || session_flag(session, OPTION_AGAIN)) {
		error_set(err, ERROR_USAGE, "d%lld is there already", (long long)number);
		return error_hint(err, "name the item, or the action and the person, for other words");
	}
	return session_open_store(session, DATABASE_READ, err) &&
	       found_draft_load(session, session->arguments[0], &found, err) &&
	       show(session, &found, &plain, err);
}

const struct command_row command_draft = {
	.name = "draft",
	.arguments = "[ITEM|DRAFT|ACTION [PERSON]]",
	.help = "the words of a letter, from the facts of the log; without words: the drafts",
	.details = "ITEM is the short id that next and plan show, DRAFT one such as d7. An action and a "
		   "person make "
		   "a letter that the agenda does not ask for. Made again, a draft is the same until the log "
		   "changes. With --case nothing is recorded.\n"
		   "Example: tact draft 3kf; tact draft status dana --channel email --print",
	.options = OPTIONS(OPTION_CHANNEL, OPTION_THROUGH, OPTION_FOR, OPTION_PROCESS, OPTION_CASE,
		OPTION_PLAYBOOK, OPTION_AGAIN, DRAFT_OUT_OPTIONS),
	.store = NEEDS_NO_STORE,
	.max_arguments = 2,
	.run = run,
};

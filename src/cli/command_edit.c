/* `tact edit`: a draft in the person's own editor. */
#include "app/draft_edit.h"
#include "app/draft_write.h"
#include "cli/commands.h"
#include "cli/found_draft.h"
#include "cli/letter_page.h"
#include "cli/screen.h"

static bool store(
	struct session *session, const struct draft_edit *edit, struct found_draft *found, struct error *err)
{
	return database_begin(session->store, err) &&
	       draft_edit_save(edit, session->store, found->chosen.now, &found->draft, err) &&
	       database_commit(session->store, err);
}

static void report_json(struct session *session, const struct found_draft *found, bool changed)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "changed");
	json_text_bool(&json, changed);
	draft_write(&found->chosen.matter, &found->draft, &session->arena, &json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static void report(struct session *session, const struct found_draft *found, int64_t before)
{
	const long long number = (long long)found->draft.number;

	if (found->draft.number != before)
		screen_line(session, "d%lld is frozen; your text is the new draft d%lld.\n",
			(long long)before, number);
	else
		screen_line(session, "d%lld is changed.\n", number);
	letter_page_text(session, &found->chosen.matter, &found->draft);
	screen_line(
		session, "\ntact proofread d%lld reads it, tact approve d%lld freezes it.", number, number);
}

static bool run(struct session *session, struct error *err)
{
	struct found_draft found;
	struct draft_edit edit;
	const char *database = database_path(session_option(session, OPTION_DB), &session->arena);
	int64_t before;

	if (!found_draft_load(session, session->arguments[0], &found, err))
		return false;
	before = found.draft.number;
	if (!draft_edit_begin(&edit, database, &found.chosen.process, &found.draft, &session->arena, err))
		return false;
	if (edit.resumed && !session_flag(session, OPTION_JSON))
		screen_line(
			session, "This is the text that was kept in %s.", screen_plain(session, edit.path));
	if (!session_flush(session, err) || !draft_edit_run(&edit, err) ||
		!draft_edit_read(&edit, &found.draft, &session->arena, err) ||
		(edit.changed && !store(session, &edit, &found, err)))
		return draft_edit_fail(&edit, &found.draft, &session->arena, err);
	draft_edit_end(&edit);
	if (session_flag(session, OPTION_JSON))
		report_json(session, &found, edit.changed);
	else if (edit.changed)
		report(session, &found, before);
	else
		screen_line(session, "Nothing was changed.");
	return true;
}

const struct command_row command_edit = {
	.name = "edit",
	.arguments = "DRAFT",
	.help = "change a draft in your editor; one that is approved becomes a new draft",
	.details = "The editor is that of VISUAL or EDITOR. Whatever goes wrong, your text is kept and tact "
		   "edit "
		   "opens it again.\n"
		   "Example: EDITOR=nano tact edit d7",
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 1,
	.max_arguments = 1,
	.run = run,
};

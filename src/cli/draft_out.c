/* A draft as it leaves. */
#include "cli/draft_out.h"

#include "app/clipboard.h"
#include "app/draft_form.h"
#include "app/letter_proof.h"
#include "cli/finding_page.h"
#include "cli/letter_desk.h"
#include "cli/output.h"
#include "cli/page.h"
#include "cli/screen.h"

enum { EXIT_FORBIDDEN = 4 };

static bool print_words(struct session *session, const struct draft_form *form, struct error *err)
{
	const char *body = form->draft->body;

	text_add_string(&session->out, body);
	if (!body[0] || body[strlen(body) - 1] != '\n')
		text_add_char(&session->out, '\n');
	return true;
}

static bool copy_words(struct session *session, const struct draft_form *form, struct error *err)
{
	const char *program;

	if (!clipboard_put(span_of(form->draft->body), &program, err))
		return false;
	screen_line(session, "Copied with %s.", program);
	return true;
}

static bool print_mailto(struct session *session, const struct draft_form *form, struct error *err)
{
	if (!draft_form_mailto(form, &session->out, err))
		return false;
	text_add_char(&session->out, '\n');
	return true;
}

static void say_saved(struct session *session, const char *path, const char *what)
{
	if (strcmp(path, "-") != 0)
		screen_line(session, "%s is in %s.", what, screen_plain(session, path));
}

static bool save_message(struct session *session, const struct draft_form *form, struct error *err)
{
	const char *path = session_option(session, OPTION_EML);
	struct span bytes;

	if (!draft_form_message(form, &session->arena, &bytes, err) || !output_save(path, bytes, err))
		return false;
	say_saved(session, path, "The message");
	return true;
}

static void say_missing(struct session *session, const struct paper_result *result)
{
	if (result->missing_count == 0)
		return;
	text_add_string(&session->out, "No font here has these characters, so they are missing on paper:");
	for (size_t i = 0; i < result->missing_count; i++)
		text_format(&session->out, " %s", screen_plain(session, result->missing[i]));
	text_add_string(&session->out, "\nInstall a font that has them, or write them by hand.\n");
}

static bool save_paper(struct session *session, const struct draft_form *form, struct error *err)
{
	const char *path = session_option(session, OPTION_PDF);
	struct paper_result result;
	enum paper paper;

	if (!draft_form_paper(
		    form, session_option(session, OPTION_PAPER), &session->arena, &result, &paper, err) ||
		!output_save(path, result.pdf, err))
		return false;
	if (strcmp(path, "-") == 0)
		return true;
	screen_line(session, "%s, %d page%s in %.1f point%s: %s", paper_names[paper], result.pages,
		result.pages == 1 ? "" : "s", result.points,
		result.envelope
			? arena_format(&session->arena, ", and the envelope (%s)", paper_envelopes[paper])
			: "",
		screen_plain(session, path));
	if (!result.envelope)
		screen_line(session, "There is no envelope, because no address is known: tact person change "
				     "NAME --address TEXT");
	say_missing(session, &result);
	return true;
}

static const struct form_row {
	enum option option;
	bool sends; /* so it has to be right */
	bool (*run)(struct session *session, const struct draft_form *form, struct error *err);
} forms[] = {
	{OPTION_PRINT, false, print_words},
	{OPTION_COPY, false, copy_words},
	{OPTION_MAILTO, true, print_mailto},
	{OPTION_EML, true, save_message},
	{OPTION_PDF, true, save_paper},
};

/* An approved draft was read already. */
static bool is_right(
	struct session *session, const struct found_draft *found, bool *ret_right, struct error *err)
{
	PROOF_DESK_CLEANUP struct proof_desk desk = {0};
	const struct playbook *playbook = found->chosen.matter.playbook;
	struct letter_proof proof;

	*ret_right = true;
	if (found->draft.digest || !playbook->errors_block)
		return true;
	if (!letter_desk_open(session, &desk, err) || !letter_desk_draft(session, &desk, found, &proof, err))
		return false;
	if (proof.result.error_count == 0)
		return true;
	*ret_right = false;
	session->status = EXIT_FORBIDDEN;
	finding_page_all(session, &proof, SEVERITY_ERROR);
	screen_paint(session, PAINT_RED, "\nNot handed out");
	screen_line(session, ": nothing is sent with errors in it %s",
		playbook->proofreading_cites.count ? page_cites(session, &playbook->proofreading_cites, 3)
						   : "");
	if (found->draft.number)
		screen_line(session,
			"tact edit d%lld corrects them; what is right all the same: tact mark d%lld NUMBER; "
			"--print "
			"gives the words as they are",
			(long long)found->draft.number, (long long)found->draft.number);
	return true;
}

bool draft_out(struct session *session, const struct found_draft *found, bool *ret_done, struct error *err)
{
	struct own_letters own;
	struct draft_form form = {&found->chosen.matter, &found->draft, &own, found->chosen.now};

	*ret_done = false;
	if (!own_letters_load(session->store, &session->arena, &own, err))
		return false;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		bool right = true;
		if (!session_flag(session, forms[i].option))
			continue;
		*ret_done = true;
		if (forms[i].sends && !is_right(session, found, &right, err))
			return false;
		return !right || forms[i].run(session, &form, err);
	}
	if (session_flag(session, OPTION_PAPER)) {
		error_set(err, ERROR_USAGE, "--paper is for --pdf");
		return error_hint(err, "tact draft … --pdf letter.pdf --paper A6");
	}
	return true;
}

/* `tact approve`: a draft is frozen as it will be sent. */
#include "app/answer_write.h"
#include "app/approval.h"
#include "app/draft_write.h"
#include "app/finding_write.h"
#include "app/outbox_look.h"
#include "app/own_zone.h"
#include "app/trust.h"
#include "cli/commands.h"
#include "cli/finding_page.h"
#include "cli/found_draft.h"
#include "cli/letter_desk.h"
#include "cli/letter_page.h"
#include "cli/outbox_page.h"
#include "cli/page.h"
#include "cli/screen.h"

enum { EXIT_FORBIDDEN = 4 };

static void print_errors(
	struct session *session, const struct found_draft *found, const struct approval *verdict)
{
	const struct playbook *playbook = found->chosen.matter.playbook;
	const long long number = (long long)found->draft.number;

	finding_page_all(session, &verdict->proof, SEVERITY_WARNING);
	if (!verdict->blocked) {
		if (verdict->proof.result.error_count)
			screen_line(session, "\nThese errors will be sent with it.");
		return;
	}
	screen_paint(session, PAINT_RED, "\nNot approved");
	screen_line(session, ": nothing is sent with errors in it %s",
		playbook->proofreading_cites.count ? page_cites(session, &playbook->proofreading_cites, 3)
						   : "");
	screen_line(session,
		"tact edit d%lld corrects them; what is right all the same: tact mark d%lld NUMBER", number,
		number);
}

/* tact sends it. */
static void print_sending(
	struct session *session, const struct found_draft *found, const struct approval *verdict)
{
	const struct matter *matter = &found->chosen.matter;
	const struct outbox *letter = &verdict->letter;
	const struct instant now = found->chosen.now;
	const long long number = (long long)letter->draft;

	if (letter->not_before.seconds > now.seconds)
		screen_line(session, "\nIt leaves %s, from %s.",
			outbox_page_opening(session, matter, screen_plain(session, found->draft.name),
				letter->not_before, now),
			screen_plain(session, letter->account));
	else
		screen_line(session, "\nIt can leave now, from %s.", screen_plain(session, letter->account));
	if (verdict->window.late)
		screen_paint(session, PAINT_YELLOW, "That is late: its time is over %s.\n",
			outbox_page_when(session, matter, verdict->window.closes, now));
	screen_line(session, "tact run sends it, or tact send d%lld. What is not sent by %s asks you first.",
		number, outbox_page_when(session, matter, letter->expires, now));
	screen_line(session,
		"tact resolve d%lld drop keeps it back; after that tact edit d%lld makes a new draft.",
		number, number);
}

static void print_how_on(
	struct session *session, const struct found_draft *found, const struct approval *verdict)
{
	const struct draft *draft = &found->draft;
	const struct process *process = &found->chosen.process;

	screen_line(session, "\nSend it as it is, then: tact did %s %s%s%s%s%s --process %lld",
		action_names[draft->action], channel_names[draft->channel], draft->person >= 0 ? " " : "",
		draft->person >= 0 ? process->people[draft->person].id : "",
		draft->through >= 0 ? " --through " : "",
		draft->through >= 0 ? process->people[draft->through].id : "", (long long)draft->process);
	screen_line(session, "A change makes a new draft: tact edit d%lld", (long long)draft->number);
	if (verdict->has_account)
		screen_line(session,
			"tact does not send it: in the next %d days there is no hour between %d:00 "
			"and %d:00 at which it would be allowed.",
			SEND_AHEAD_DAYS, SEND_FROM_HOUR, SEND_TILL_HOUR);
	else if (draft->channel == CHANNEL_EMAIL)
		screen_line(session, "tact can send the next one itself: tact account add ADDRESS");
}

static void write_bans(const struct chosen *chosen, const struct approval *verdict, struct json_text *json)
{
	json_text_key(json, "bans");
	json_text_list(json);
	for (size_t i = 0; i < verdict->permission.ban_count; i++)
		answer_write_ban(&chosen->matter, &verdict->permission.bans[i], chosen->now, json);
	json_text_end_list(json);
	json_text_key(json, "opens");
	answer_write_instant(&chosen->matter, verdict->permission.opens, json);
}

static void write_sending(const struct chosen *chosen, const struct approval *verdict, struct json_text *json)
{
	const struct outbox *letter = &verdict->letter;

	json_text_key(json, "outbox");
	if (!letter->draft) {
		json_text_string(json, NULL);
		return;
	}
	json_text_object(json);
	json_text_pair(json, "account", letter->account);
	json_text_pair(json, "message-id", letter->message_id);
	json_text_key(json, "not-before");
	answer_write_instant(&chosen->matter, letter->not_before, json);
	json_text_key(json, "expires");
	answer_write_instant(&chosen->matter, letter->expires, json);
	json_text_key(json, "late");
	json_text_bool(json, verdict->window.late);
	json_text_end_object(json);
}

static void write_answer(
	struct session *session, const struct found_draft *found, const struct approval *verdict)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	draft_write(&found->chosen.matter, &found->draft, &session->arena, &json);
	if (verdict) {
		finding_write_all(&verdict->proof, &session->arena, &json);
		json_text_key(&json, "allowed");
		json_text_bool(&json, verdict->permission.allowed);
		write_bans(&found->chosen, verdict, &json);
		write_sending(&found->chosen, verdict, &json);
	}
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

/* Where it is by now, if it left through tact. */
static bool print_way(struct session *session, const struct draft *draft, struct error *err)
{
	enum outbox_state state;

	if (!outbox_look_state(session->store, draft->number, &session->arena, &state, err))
		return false;
	if (state != OUTBOX_DRAFT)
		screen_line(session, "\nIt %s: tact outbox d%lld", outbox_states[state].words,
			(long long)draft->number);
	return true;
}

/* What is not open any more is told; a second time changes nothing. */
static bool not_open(struct session *session, const struct found_draft *found, struct error *err)
{
	const struct draft *draft = &found->draft;

	if (draft->state == DRAFT_DROPPED) {
		error_set(err, ERROR_INVALID, "d%lld was dropped: another draft took its place",
			(long long)draft->number);
		return error_hint(err, "tact draft lists the drafts");
	}
	if (session_flag(session, OPTION_JSON)) {
		write_answer(session, found, NULL);
		return true;
	}
	screen_line(session, "d%lld was %s already; nothing is changed.\n", (long long)draft->number,
		draft_state_names[draft->state]);
	letter_page_frozen(session, &found->chosen, draft);
	return print_way(session, draft, err);
}

static bool read_letter(struct session *session, const struct found_draft *found,
	struct approval *ret_verdict, struct error *err)
{
	PROOF_DESK_CLEANUP struct proof_desk desk = {0};

	return letter_desk_open(session, &desk, err) &&
	       approval_read(&desk, &found->chosen.matter, &found->draft, found->chosen.now, &session->arena,
		       ret_verdict, err);
}

static void refuse(struct session *session, const struct found_draft *found, const struct approval *verdict)
{
	session->status = EXIT_FORBIDDEN;
	if (session_flag(session, OPTION_JSON)) {
		write_answer(session, found, verdict);
		return;
	}
	print_errors(session, found, verdict);
	letter_page_gate(session, &found->chosen, &found->draft);
	if (!verdict->permission.allowed)
		screen_line(session, "The draft is kept; approve it when its time has come.");
}

static void report(struct session *session, const struct found_draft *found, const struct approval *verdict)
{
	if (session_flag(session, OPTION_JSON)) {
		write_answer(session, found, verdict);
		return;
	}
	print_errors(session, found, verdict);
	screen_paint(session, PAINT_GREEN, "d%lld is approved.\n\n", (long long)found->draft.number);
	letter_page_frozen(session, &found->chosen, &found->draft);
	if (!verdict->permission.allowed) {
		screen_line(session, "\nNot yet:");
		page_bans(session, &found->chosen.matter, verdict->permission.bans,
			verdict->permission.ban_count, found->chosen.now);
	}
	if (verdict->sends)
		print_sending(session, found, verdict);
	else
		print_how_on(session, found, verdict);
}

/* What clock and database look like now: so that a copy put back, or a clock that is set, is noticed before
 * the first letter leaves. */
static bool look_at_clock(struct session *session, struct instant now, struct error *err)
{
	struct post post;
	struct trust trust;
	const struct trust_asker asker = {.store = session->store, .post = &post};

	post_real(&post, now.seconds - own_clock_seconds());
	return trust_look(&asker, &session->arena, &trust, err);
}

static bool run(struct session *session, struct error *err)
{
	struct found_draft found;
	struct approval verdict;
	bool may;

	if (!found_draft_load(session, session->arguments[0], &found, err))
		return false;
	if (found.draft.state != DRAFT_OPEN)
		return not_open(session, &found, err);
	/* The letter is read before the lock is taken, the log behind it. */
	if (!read_letter(session, &found, &verdict, err) ||
		(found.draft.channel == CHANNEL_EMAIL && !look_at_clock(session, found.chosen.now, err)) ||
		!database_begin(session->store, err) ||
		!chosen_load_number(session, found.draft.process, &found.chosen, err) ||
		!approval_judge(session->store, &found.chosen.matter, &found.draft,
			session_option(session, OPTION_ACCOUNT), found.chosen.now, &session->arena, &verdict,
			&may, err))
		return false;
	if (!may) {
		refuse(session, &found, &verdict);
		return true;
	}
	if (!approval_enter(session->store, &found.chosen.matter, found.chosen.now, &session->arena, &verdict,
		    &found.draft, err) ||
		!database_commit(session->store, err))
		return false;
	report(session, &found, &verdict);
	return true;
}

const struct command_row command_approve = {
	.name = "approve",
	.arguments = "DRAFT",
	.help = "freeze a draft as it will be sent: words, recipient, digest",
	.details =
		"It is proof-read first, and asked whether it may be sent now; the exit status is 4 where "
		"not. "
		"Nothing of it changes afterwards: tact edit makes a new draft. With a mail account an email "
		"goes into the outbox, and leaves at a decent hour where it arrives.\n"
		"Example: tact approve d7",
	.options = OPTIONS(OPTION_ALL, OPTION_ACCOUNT),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 1,
	.max_arguments = 1,
	.run = run,
};

/* `tact send`: one approved letter, now, with what happens shown. */
#include "app/deliver_after.h"
#include "app/draft_id.h"
#include "app/json_text.h"
#include "app/own_collector.h"
#include "app/own_holder.h"
#include "app/own_zone.h"
#include "app/send_now.h"
#include "app/trust.h"
#include "base/array.h"
#include "cli/commands.h"
#include "cli/screen.h"

#include <sys/stat.h>

/* What a run of it needs. */
struct sending {
	struct session *session;
	struct post post;
	struct collector collector;
	struct delivery delivery;
	struct trust_asker asker;
	int64_t draft;
};

static void tell(void *closure, const struct outbox *letter, const char *words)
{
	struct session *session = closure;

	if (session_flag(session, OPTION_JSON))
		return;
	screen_line(session, "d%lld to %s: %s", (long long)letter->draft,
		screen_plain(session, letter->recipient), screen_plain(session, words));
	session_flush(session, NULL);
}

static bool make_ready(struct session *session, struct sending *sending, struct error *err)
{
	const struct zone *zone;
	struct instant now;

	umask(077);
	if (!draft_id_parse(session->arguments[0], &sending->draft)) {
		error_set(err, ERROR_USAGE, "\"%.40s\" is no id of a draft", session->arguments[0]);
		return error_hint(err, "ids are such as d7; tact draft lists them");
	}
	if (!session_own_zone(session, &zone, err) || !session_now(session, zone, &now, err))
		return false;
	post_real(&sending->post, now.seconds - own_clock_seconds());
	if (!own_collector(session->store, &session->desk, &sending->post, &session->arena,
		    &sending->collector, err))
		return false;
	sending->session = session;
	sending->asker = (struct trust_asker){.store = session->store, .post = &sending->post};
	sending->delivery = (struct delivery){
		.collector = &sending->collector,
		.holder = own_holder(&session->arena),
		.tell = tell,
		.closure = session,
	};
	return true;
}

/* A clock or a database that cannot be trusted keeps letters back; this one says so itself. */
static bool look_at_clock(struct sending *sending, struct error *err)
{
	struct trust trust;

	if (!trust_look(&sending->asker, &sending->session->arena, &trust, err))
		return false;
	if (trust.frozen > 0 && !session_flag(sending->session, OPTION_JSON))
		screen_line(sending->session, "%lld letters are kept back: %s; tact outbox shows them",
			(long long)trust.frozen, clock_finding_words(trust.finding));
	return true;
}

static void write_answer(struct sending *sending, const struct outbox *letter)
{
	struct json_text json;

	json_text_answer(&json, &sending->session->out, 1);
	json_text_key(&json, "draft");
	json_text_integer(&json, letter->draft);
	json_text_pair(&json, "state", outbox_states[letter->state].name);
	json_text_pair(&json, "message", outbox_states[letter->state].words);
	json_text_pair(&json, "reply", letter->reply);
	json_text_pair(&json, "copy", outbox_copy_names[letter->copy]);
	json_text_end_object(&json);
	text_add_char(&sending->session->out, '\n');
}

/* Providers that file what they take tell more than the server did. */
static bool look_into_sent(struct sending *sending, struct outbox *letter, struct error *err)
{
	size_t found;

	return deliver_evidence(&sending->delivery, &sending->session->arena, &found, err) &&
	       (found == 0 || deliver_letter(&sending->delivery, sending->draft, &sending->session->arena,
				      letter, err));
}

static bool deliver(struct sending *sending, struct error *err)
{
	struct session *session = sending->session;
	struct error trouble = {0};
	struct outbox letter;

	if (!deliver_letter(&sending->delivery, sending->draft, &session->arena, &letter, err))
		return false;
	if (!trust_remember(&sending->asker, &session->arena, &trouble) ||
		!deliver_copies(&sending->delivery, false, &session->arena, &trouble))
		tell(session, &letter, trouble.message);
	if (letter.state == OUTBOX_UNKNOWN && !look_into_sent(sending, &letter, err))
		return false;
	if (session_flag(session, OPTION_JSON))
		write_answer(sending, &letter);
	return session_flush(session, err) && send_now_result(&letter, err);
}

static bool prepare(struct sending *sending, bool *ret_sent, struct error *err)
{
	struct session *session = sending->session;
	const struct send_wish wish = {
		.store = session->store,
		.desk = &session->desk,
		.draft = sending->draft,
		.now = sending->post.now(sending->post.data),
		.any_hour = session_flag(session, OPTION_OUTSIDE_HOURS),
	};
	struct send_now answer;

	if (!send_now_prepare(&wish, &session->arena, &answer, err))
		return false;
	*ret_sent = answer.word == SEND_DONE;
	if (answer.word != SEND_HOUR)
		return true;
	error_set(err, ERROR_FORBIDDEN, "d%lld is not sent now: it is no decent hour where it arrives",
		(long long)sending->draft);
	return error_hint(
		err, "tact run sends it on %s; to send it all the same: --outside-hours", answer.next);
}

static bool run(struct session *session, struct error *err)
{
	struct sending sending = {0};
	bool sent = false;

	if (!make_ready(session, &sending, err) || !look_at_clock(&sending, err) ||
		!session_flush(session, err) || !prepare(&sending, &sent, err))
		return false;
	if (!sent || session_flag(session, OPTION_JSON))
		return deliver(&sending, err);
	screen_line(session, "d%lld was sent already; nothing is done.", (long long)sending.draft);
	return true;
}

const struct command_row command_send = {
	.name = "send",
	.arguments = "DRAFT",
	.help = "send an approved letter now, and see what happens",
	.details =
		"Answers are looked for first, and what the rules forbid is not sent. Letters leave from "
		"8:00 "
		"to 18:00 where they arrive, thank-yous on any day, others on working days; "
		"--outside-hours sends at another time. The exit status is 7 where nobody knows whether it "
		"went out: it is not sent again by itself, and tact resolve says what you know.\n"
		"Example: tact send d7",
	.options = OPTIONS(OPTION_OUTSIDE_HOURS),
	.store = NEEDS_STORE_WRITE,
	.min_arguments = 1,
	.max_arguments = 1,
	.run = run,
};

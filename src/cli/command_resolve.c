/* `tact resolve`: all that asks the person, and what they decide. */
#include "app/draft_id.h"
#include "app/incoming_look.h"
#include "app/incoming_resolve.h"
#include "app/outbox_resolve.h"
#include "app/outbox_write.h"
#include "app/process_find.h"
#include "app/process_list.h"
#include "app/when.h"
#include "cli/commands.h"
#include "cli/limit.h"
#include "cli/outbox_page.h"
#include "cli/report.h"
#include "cli/screen.h"

enum { QUESTIONS_LISTED = 20, QUESTIONS_MAX = 1000 };

struct questions {
	struct outbox_look *looks, *returned;
	struct incoming *mails;
	size_t look_count, returned_count, mail_count, limit;
	bool more;
	const struct zone *zone;
	struct instant now;
};

static bool read_questions(struct session *session, struct questions *questions, struct error *err)
{
	bool more_letters, more_returned, more_mails;

	if (!limit_read(session, QUESTIONS_LISTED, QUESTIONS_MAX, &questions->limit, err) ||
		!outbox_look_list(session->store, &session->desk, OUTBOX_ASKING, questions->limit,
			questions->now, &session->arena, &questions->looks, &questions->look_count,
			&more_letters, err) ||
		!outbox_look_returned(session->store, &session->desk, questions->limit, questions->now,
			&session->arena, &questions->returned, &questions->returned_count, &more_returned,
			err) ||
		!incoming_look_list(session->store, questions->limit, &session->arena, &questions->mails,
			&questions->mail_count, &more_mails, err))
		return false;
	questions->more = more_letters || more_returned || more_mails;
	return true;
}

static void write_letters(const struct outbox_look *looks, size_t count, struct json_text *json)
{
	for (size_t i = 0; i < count; i++) {
		json_text_object(json);
		outbox_write(&looks[i], json);
		json_text_end_object(json);
	}
}

static void write_questions(struct session *session, const struct questions *questions)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 3);
	json_text_key(&json, "letters");
	json_text_list(&json);
	write_letters(questions->looks, questions->look_count, &json);
	write_letters(questions->returned, questions->returned_count, &json);
	json_text_end_list(&json);
	json_text_key(&json, "mails");
	json_text_list(&json);
	for (size_t i = 0; i < questions->mail_count; i++)
		outbox_write_incoming(&questions->mails[i], questions->zone, &json);
	json_text_end_list(&json);
	json_text_key(&json, "more");
	json_text_bool(&json, questions->more);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static bool print_mail(
	struct session *session, const struct incoming *mail, struct instant now, struct error *err)
{
	struct process process;

	if (mail->process &&
		!process_list_load(session->store, mail->process, &session->arena, &process, err))
		return false;
	outbox_page_incoming(session, mail, mail->process ? &process : NULL, now);
	return true;
}

static bool print_questions(struct session *session, const struct questions *questions, struct error *err)
{
	const size_t letters = questions->look_count + questions->returned_count;

	if (letters)
		screen_paint(session, PAINT_BOLD, "Letters\n");
	for (size_t i = 0; i < questions->look_count; i++)
		outbox_page_line(session, &questions->looks[i], questions->now);
	for (size_t i = 0; i < questions->returned_count; i++)
		outbox_page_line(session, &questions->returned[i], questions->now);
	if (questions->mail_count)
		screen_paint(session, PAINT_BOLD, "%sMails\n", letters ? "\n" : "");
	for (size_t i = 0; i < questions->mail_count; i++)
		if (!print_mail(session, &questions->mails[i], questions->now, err))
			return false;
	if (letters + questions->mail_count == 0)
		screen_line(session, "Nothing asks you. tact outbox shows the letters on their way.");
	if (questions->more)
		screen_line(
			session, "\n… and more; tact resolve --limit %zu shows them", questions->limit * 2);
	return true;
}

static bool list(struct session *session, const struct zone *zone, struct instant now, struct error *err)
{
	struct questions questions = {.zone = zone, .now = now};

	if (!read_questions(session, &questions, err))
		return false;
	if (!session_flag(session, OPTION_JSON))
		return print_questions(session, &questions, err);
	write_questions(session, &questions);
	return true;
}

static void print_resolved(struct session *session, const struct outbox_look *look,
	const struct outbox_resolution *resolution, struct instant now)
{
	const long long number = (long long)resolution->letter.draft;
	const char *name = screen_plain(session, look->draft.name);

	if (resolution->letter.state != OUTBOX_APPROVED) {
		screen_line(session, "d%lld %s.", number, outbox_states[resolution->letter.state].words);
		return;
	}
	screen_paint(session, PAINT_GREEN, "d%lld is approved again.\n", number);
	if (look->letter.state == OUTBOX_UNKNOWN)
		screen_paint(session, PAINT_YELLOW,
			"It may arrive twice: nobody knows whether it went out before.\n");
	if (resolution->window.not_before.seconds > now.seconds)
		screen_line(session, "It leaves %s.",
			outbox_page_opening(
				session, &look->matter, name, resolution->window.not_before, now));
	screen_line(session, "tact run sends it, or tact send d%lld; too late after %s.", number,
		outbox_page_when(session, &look->matter, resolution->window.expires, now));
}

static bool resolve_letter(struct session *session, int64_t number, struct instant now, struct error *err)
{
	struct outbox_resolution resolution;
	struct outbox_look before, after;
	struct json_text json;

	if (!database_begin(session->store, err) ||
		!outbox_look_load(
			session->store, &session->desk, number, now, &session->arena, &before, err) ||
		!outbox_resolve(session->store, &session->desk, &before, session->arguments[1], now,
			&session->arena, &resolution, err) ||
		!database_commit(session->store, err))
		return false;
	if (!session_flag(session, OPTION_JSON)) {
		print_resolved(session, &before, &resolution, now);
		return true;
	}
	if (!outbox_look_load(session->store, &session->desk, number, now, &session->arena, &after, err))
		return false;
	after.letter.message = (struct span){0};
	json_text_answer(&json, &session->out, 2);
	json_text_pair(&json, "decided", session->arguments[1]);
	outbox_write(&after, &json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
	return true;
}

static bool read_choice(struct session *session, const struct answer_reader *reader, const struct zone *zone,
	struct incoming_choice *ret_choice, struct error *err)
{
	const char *process = session_option(session, OPTION_PROCESS),
		   *back = session_option(session, OPTION_BACK);

	*ret_choice = (struct incoming_choice){.word = session->arguments[1], .back = DAY_NONE};
	return (!process ||
		       process_find(session->store, process, &session->arena, &ret_choice->process, err)) &&
	       (!back || when_parse_day(back, reader->now, zone, WHEN_FUTURE, &ret_choice->back, err));
}

static bool report_mail(struct session *session, const struct incoming_resolution *resolution,
	struct instant now, struct error *err)
{
	const long long number = (long long)resolution->incoming.number;
	struct chosen before = {.number = resolution->process, .process = resolution->before};

	if (!resolution->event)
		screen_line(session, "m%lld is decided: nothing is recorded.", number);
	else if (resolution->known)
		screen_line(session, "m%lld is decided; the log has it already.", number);
	else
		screen_line(session, "m%lld is decided:", number);
	report_stopped(session, resolution->stopped);
	return !resolution->event || resolution->known ||
	       report_recorded(session, &before, &resolution->entry, now, err);
}

static bool resolve_mail(struct session *session, int64_t number, const struct zone *zone, struct instant now,
	struct error *err)
{
	const struct answer_reader reader = {.store = session->store, .desk = &session->desk, .now = now};
	struct incoming_resolution resolution;
	struct incoming_choice choice;
	struct json_text json;
	struct incoming after;

	if (!database_begin(session->store, err) || !read_choice(session, &reader, zone, &choice, err) ||
		!incoming_resolve(&reader, number, &choice, &session->arena, &resolution, err) ||
		!database_commit(session->store, err))
		return false;
	if (!session_flag(session, OPTION_JSON))
		return report_mail(session, &resolution, now, err);
	if (!incoming_look_load(session->store, number, &session->arena, &after, err))
		return false;
	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "decided");
	outbox_write_incoming(&after, zone, &json);
	json_text_key(&json, "stopped");
	json_text_integer(&json, resolution.stopped);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
	return true;
}

/* One of them, without a decision. */
static bool show(struct session *session, char kind, int64_t number, const struct zone *zone,
	struct instant now, struct error *err)
{
	struct questions questions = {.zone = zone, .now = now};
	struct outbox_look look;
	struct incoming mail;

	if (kind == 'd') {
		if (!outbox_look_load(
			    session->store, &session->desk, number, now, &session->arena, &look, err))
			return false;
		look.letter.message = (struct span){0};
		questions.looks = &look;
		questions.look_count = 1;
	} else {
		if (!incoming_look_load(session->store, number, &session->arena, &mail, err))
			return false;
		questions.mails = &mail;
		questions.mail_count = 1;
	}
	if (session_flag(session, OPTION_JSON)) {
		write_questions(session, &questions);
		return true;
	}
	if (kind == 'm')
		return print_mail(session, &mail, now, err);
	outbox_page_line(session, &look, now);
	if (outbox_states[look.letter.state].turn != OUTBOX_ASKS)
		outbox_page_choices(session, &look);
	if (look.choice_count == 0)
		screen_line(session, "There is nothing to decide about it.");
	return true;
}

/* "d7" or "m3". */
static bool read_id(const char *word, char *ret_kind, int64_t *ret_number, struct error *err)
{
	long number;

	if ((word[0] == 'd' || word[0] == 'm') && word[1] != '0' &&
		span_number(span_of(word + 1), INT32_MAX, &number)) {
		*ret_kind = word[0];
		*ret_number = number;
		return true;
	}
	error_set(err, ERROR_USAGE, "\"%.40s\" is neither a letter nor a mail", word);
	return error_hint(err, "ids are such as d7 and m3; tact resolve lists what asks you");
}

static bool run(struct session *session, struct error *err)
{
	const bool decides = session->argument_count == 2;
	const struct zone *zone;
	struct instant now;
	int64_t number = 0;
	char kind = 0;

	if ((session->argument_count > 0 && !read_id(session->arguments[0], &kind, &number, err)) ||
		!session_open_store(session, decides ? DATABASE_WRITE : DATABASE_READ, err) ||
		!session_own_zone(session, &zone, err) || !session_now(session, zone, &now, err))
		return false;
	if (!kind)
		return list(session, zone, now, err);
	if (!decides)
		return show(session, kind, number, zone, now, err);
	return kind == 'd' ? resolve_letter(session, number, now, err)
			   : resolve_mail(session, number, zone, now, err);
}

const struct command_row command_resolve = {
	.name = "resolve",
	.arguments = "[DRAFT|MAIL [DECISION]]",
	.help = "what asks you: letters that may have gone out or came back, mails that are not certain",
	.details =
		"Without words it lists the questions, each with what can be decided. For a letter: "
		"went-out, "
		"again, confirm or drop, as its state allows; drop also keeps back one that still waits. "
		"Again asks the rules anew, and may make it arrive twice where nobody knows whether it went "
		"out. For a mail: what it says (reply, undecided, next-step, rejection, offer, auto-reply, "
		"…), "
		"or nothing.\n"
		"Example: tact resolve d7 went-out; tact resolve m3 rejection --process acme",
	.options = OPTIONS(OPTION_LIMIT, OPTION_PROCESS, OPTION_BACK),
	.store = NEEDS_NO_STORE,
	.max_arguments = 2,
	.run = run,
};

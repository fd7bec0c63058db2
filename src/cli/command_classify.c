/* `tact classify`: what a mail about an application is. */
#include "app/classify_lines.h"
#include "app/file_read.h"
#include "cli/commands.h"
#include "cli/line_answers.h"
#include "cli/screen.h"

enum { MAIL_FILE_MAX = 32 << 20, EVIDENCE_INDENT = 2, SURE_PERCENT = 85, LIKELY_PERCENT = 60 };

/* In plain words, what each label means. */
static const char *const meanings[MAIL_LABEL_COUNT] = {
	[MAIL_ACKNOWLEDGEMENT] = "your application has arrived; nobody has decided anything",
	[MAIL_IN_PROCESS] = "no decision yet, or something is still wanted of you",
	[MAIL_INTERVIEW] = "an invitation to a talk, a test or a task",
	[MAIL_OFFER] = "an offer",
	[MAIL_OUT_OF_OFFICE] = "an automatic answer; nobody has read your mail yet",
	[MAIL_REJECTION] = "a rejection",
	[MAIL_SCHEDULING] = "about the time or place of a talk",
	[MAIL_UNRELATED] = "nothing about an application of yours",
};

static void classify(const struct classify_mail *mail, struct arena *arena, struct mail_class *ret_class)
{
	mail_classify(mail->subject, mail->from, mail->body, arena, ret_class);
}

static void answer_line(
	struct session *session, void *about, struct span bytes, long number, struct arena *arena)
{
	struct classify_mail mail;
	struct mail_class class;
	struct json_text json;
	struct error trouble = {0};

	if (!classify_lines_read(bytes, arena, &mail, &trouble)) {
		line_answers_refuse(session, mail.id, number, trouble.message);
		return;
	}
	classify(&mail, arena, &class);
	line_answers_begin(session, mail.id, &json);
	classify_write(&class, arena, &json);
	text_add_string(&session->out, "}\n");
}

static void print_class(struct session *session, const struct mail_class *class)
{
	const struct span text = class->evidence;
	int percent = (int)(class->confidence * 100 + 0.5);
	const char *sure = percent >= SURE_PERCENT     ? "quite certain"
			   : percent >= LIKELY_PERCENT ? "likely"
						       : "only a guess; better read it yourself";

	screen_paint(session, PAINT_BOLD, "%s", mail_label_names[class->label]);
	screen_line(session, ": %s", meanings[class->label]);
	screen_line(session, "%d in 100: %s", percent, sure);
	if (text.length > 0)
		screen_paragraph(session, EVIDENCE_INDENT, PAINT_DIM,
			screen_plain(session, arena_copy(&session->arena, text.start, text.length)));
}

static bool answer_file(struct session *session, const char *path, struct error *err)
{
	const char *file = strcmp(path, "-") == 0 ? "standard input" : path;
	struct classify_mail mail;
	struct mail_class class;
	struct json_text json;
	struct span bytes;

	if (!file_read(path, MAIL_FILE_MAX, &session->arena, &bytes, err) ||
		!classify_text_read(file, bytes, &session->arena, &mail, err))
		return false;
	if (span_trim(mail.subject).length == 0 && span_trim(mail.body).length == 0) {
		error_set(err, ERROR_INVALID, "%s: there is nothing to read", file);
		return error_hint(err, "give a mail with a subject or a body");
	}
	classify(&mail, &session->arena, &class);
	if (!session_flag(session, OPTION_JSON)) {
		print_class(session, &class);
		return true;
	}
	json_text_answer(&json, &session->out, 1);
	classify_write(&class, &session->arena, &json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
	return true;
}

static bool run(struct session *session, struct error *err)
{
	const char *path = session->argument_count > 0 ? session->arguments[0] : "-";

	if (session_flag(session, OPTION_JSONL))
		return line_answers(session, path, answer_line, NULL, err);
	return answer_file(session, path, err);
}

const struct command_row command_classify = {
	.name = "classify",
	.arguments = "[FILE|-]",
	.help = "tell what a mail about an application is",
	.details = "The mail is a stored one, or a text that may begin with lines Subject and From and an "
		   "empty line. --jsonl reads {\"id\", \"subject\", \"from\", \"body\"} a line and answers a "
		   "line each.\n"
		   "Example: tact classify reply.eml",
	.options = OPTIONS(OPTION_JSONL),
	.store = NEEDS_NO_STORE,
	.min_arguments = 0,
	.max_arguments = 1,
	.run = run,
};

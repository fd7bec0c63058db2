/* Telling what a mail means, and asking where that is not certain. */
#include "cli/import_answer.h"

#include "app/json_text.h"
#include "cli/page.h"
#include "cli/report.h"
#include "cli/screen.h"

enum { LINE_BYTES = 200, EVIDENCE_BYTES = 160 };

static const char *sender(struct mail_import *import, const struct answer *answer)
{
	const struct message_address *from = &answer->message.from;

	if (answer->message.is_bounce && answer->message.bounced)
		return screen_plain(import->session, answer->message.bounced);
	return from->name      ? screen_plain(import->session, from->name)
	       : from->address ? screen_plain(import->session, from->address)
			       : "nobody named";
}

/* What the person types to decide the question. */
static const char *resolve_line(
	struct mail_import *import, const struct answer *answer, size_t place, struct arena *arena)
{
	char day[DAY_TEXT_SIZE] = "";
	const bool back = answer->what == HEARD_AUTO_REPLY && !day_is_none(answer->back);

	if (back)
		day_print(answer->back, day);
	return arena_format(arena, "tact resolve m%lld %s%s%s%s", (long long)import->number,
		heard_names[answer->what],
		answer->places.count > 1 ? arena_format(arena, " --process %lld",
						   (long long)answer->places.list[place].process)
					 : "",
		back ? " --back " : "", day);
}

/* What the person types to record it by hand. */
static const char *command_line(
	struct mail_import *import, const struct answer *answer, size_t place, struct arena *arena)
{
	if (import->number)
		return resolve_line(import, answer, place, arena);

	const struct answer_place *chosen = &answer->places.list[place];
	char at[INSTANT_TEXT_SIZE], day[DAY_TEXT_SIZE];
	const char *back = "";

	instant_print(answer->at,
		import->session->own_zone ? zone_offset(import->session->own_zone, answer->at) : DAY_SECONDS,
		0, at);
	if (answer->what == HEARD_AUTO_REPLY && !day_is_none(answer->back)) {
		day_print(answer->back, day);
		back = arena_format(arena, " --back %s", day);
	}
	return arena_format(arena, "tact heard %s%s%s --process %lld --at '%s'%s", heard_names[answer->what],
		chosen->person_id ? " " : "", chosen->person_id ? chosen->person_id : "",
		(long long)chosen->process, at, back);
}

static void write_places(
	struct mail_import *import, const struct answer *answer, struct arena *arena, struct json_text *json)
{
	json_text_key(json, "places");
	json_text_list(json);
	for (size_t i = 0; i < answer->places.count; i++) {
		const struct answer_place *place = &answer->places.list[i];
		json_text_object(json);
		json_text_key(json, "process");
		json_text_integer(json, place->process);
		json_text_pair(json, "person", place->person_id);
		if (answer->outcome == ANSWER_UNSURE)
			json_text_pair(json, "command", command_line(import, answer, i, arena));
		json_text_end_object(json);
	}
	json_text_end_list(json);
}

static void write_answer(struct mail_import *import, const struct answer *answer, struct arena *arena)
{
	const struct message *message = &answer->message;
	struct json_text json;
	char day[DAY_TEXT_SIZE];

	json_text_answer(&json, &import->session->out, 0);
	json_text_pair(&json, "file", import->path);
	json_text_pair(&json, "message-id", message->message_id);
	json_text_pair(&json, "from", message->from.address);
	json_text_pair(&json, "subject", message->subject);
	json_text_pair(&json, "outcome", answer_outcome_names[answer->outcome]);
	if (answer->outcome <= ANSWER_NO_WORD && !message->is_bounce)
		json_text_pair(&json, "label", mail_label_names[answer->class.label]);
	if (answer->outcome <= ANSWER_UNSURE)
		json_text_pair(&json, "heard", heard_names[answer->what]);
	if (answer->outcome <= ANSWER_KNOWN && answer->outcome != ANSWER_CERTAIN)
		json_text_pair(&json, "event", answer->event);
	if (answer->outcome <= ANSWER_UNSURE && !day_is_none(answer->back)) {
		day_print(answer->back, day);
		json_text_pair(&json, "back", day);
	}
	if (answer->outcome <= ANSWER_UNSURE && !day_is_none(answer->decide_by)) {
		day_print(answer->decide_by, day);
		json_text_pair(&json, "decide-by", day);
	}
	if (answer->outcome <= ANSWER_UNSURE && answer->forbids != EVENT_TYPE_COUNT)
		json_text_pair(&json, "asks", event_type_names[answer->forbids]);
	json_text_pair(&json, "doubt", answer->outcome == ANSWER_UNSURE ? answer->doubt : NULL);
	json_text_pair(&json, "evidence",
		answer->outcome <= ANSWER_UNSURE ? answer_evidence(answer, EVIDENCE_BYTES, arena) : NULL);
	if (answer->outcome <= ANSWER_NO_WORD)
		write_places(import, answer, arena, &json);
	json_text_end_object(&json);
	text_add_char(&import->session->out, '\n');
}

/* "Dana Lee, "Your application": rejection ("we have decided …")" */
static void print_mail(struct mail_import *import, const struct answer *answer, struct arena *arena)
{
	struct session *session = import->session;
	const char *words = answer_evidence(answer, EVIDENCE_BYTES, arena);

	screen_paint(session, PAINT_BOLD, "%s", sender(import, answer));
	text_format(&session->out, ", \"%s\"", screen_plain(session, answer->message.subject));
	if (answer->outcome <= ANSWER_UNSURE)
		text_format(&session->out, ": %s%s", answer->outcome == ANSWER_UNSURE ? "perhaps " : "",
			heard_names[answer->what]);
	if (answer->outcome <= ANSWER_UNSURE && words)
		text_format(&session->out, " (\"%s\")", screen_plain(session, words));
	text_add_char(&session->out, '\n');
}

/* What it tells beside its word. */
static void print_more(struct session *session, const struct answer *answer, int64_t process)
{
	char day[DAY_TEXT_SIZE];

	if (!day_is_none(answer->decide_by)) {
		day_print(answer->decide_by, day);
		screen_line(session, "    tact log timeline %s --process %lld", day, (long long)process);
	}
	if (answer->forbids != EVENT_TYPE_COUNT)
		screen_line(session, "    tact log %s --process %lld", event_type_names[answer->forbids],
			(long long)process);
}

static void print_doubt(struct mail_import *import, const struct answer *answer, struct arena *arena)
{
	struct session *session = import->session;

	print_mail(import, answer, arena);
	screen_line(session, "  Not recorded: %s. Where it is right:", answer->doubt);
	for (size_t i = 0; i < answer->places.count; i++) {
		screen_line(session, "    %s", screen_plain(session, command_line(import, answer, i, arena)));
		if (!import->number)
			print_more(session, answer, answer->places.list[i].process);
	}
}

static void print_rest(struct mail_import *import, const struct answer *answer)
{
	static const char *const words[ANSWER_OUTCOME_COUNT] = {
		[ANSWER_KNOWN] = "is recorded already",
		[ANSWER_NO_WORD] = "says nothing that anybody waits for; nothing is recorded",
		[ANSWER_OWN] = "is your own mail and left alone",
		[ANSWER_UNRELATED] = "is about no process here, and holds no invitation; --process names one",
	};
	struct session *session = import->session;
	const bool is_input = strcmp(import->path, "-") == 0;

	if (words[answer->outcome] && (import->single || answer->outcome == ANSWER_NO_WORD))
		screen_line(session, "%s%s\"%s\" from %s %s.",
			is_input ? "" : screen_plain(session, import->path), is_input ? "" : ": ",
			screen_plain(session, answer->message.subject), sender(import, answer),
			words[answer->outcome]);
}

static bool report(struct mail_import *import, const struct answer *answer, const struct process *process,
	const struct entry *entry, struct arena *arena, struct error *err)
{
	struct session *session = import->session;
	const struct chosen before = {.number = entry->number, .process = *process};

	if (session_flag(session, OPTION_JSON))
		return true;
	print_mail(import, answer, arena);
	return answer->outcome == ANSWER_KNOWN ||
	       report_recorded(session, &before, entry, import->reader.now, err);
}

/* What the person said that a mail is, with all that it tells beside that. */
static bool record(struct mail_import *import, struct answer *answer, size_t place, struct arena *arena,
	struct error *err)
{
	struct store *store = import->session->store;
	struct process before;
	struct entry entry;

	if (!database_begin(store, err))
		return false;
	if (!intake_decide(&import->reader, answer, place, import->number, arena, &before, &entry, err) ||
		!database_commit(store, err)) {
		database_rollback(store);
		return false;
	}
	return report(import, answer, &before, &entry, arena, err);
}

/* One line from the person, without its end; false where there is none. */
static bool read_line(struct session *session, char line[LINE_BYTES], struct error *err)
{
	if (!session_flush(session, err) || !fgets(line, LINE_BYTES, stdin))
		return false;
	line[strcspn(line, "\r\n")] = '\0';
	return line[0] != '\0';
}

static bool choose_place(
	struct mail_import *import, const struct answer *answer, size_t *ret_place, struct error *err)
{
	struct session *session = import->session;
	char line[LINE_BYTES];
	long number;

	*ret_place = 0;
	if (answer->places.count == 1)
		return true;
	for (size_t i = 0; i < answer->places.count; i++)
		screen_line(session, "    %lld  %s, %s", (long long)answer->places.list[i].process,
			screen_plain(session, answer->places.list[i].role),
			screen_plain(session, answer->places.list[i].organization));
	text_add_string(&session->out, "  Which process is it about? A number, or n for none: ");
	if (!read_line(session, line, err) || !span_number(span_of(line), INT32_MAX, &number))
		return false;
	for (*ret_place = 0; *ret_place < answer->places.count; (*ret_place)++)
		if (answer->places.list[*ret_place].process == number)
			return true;
	return false;
}

/* The person says what it is, and where; false where nothing is to be recorded. */
static bool ask(struct mail_import *import, struct answer *answer, size_t *ret_place, struct error *err)
{
	struct session *session = import->session;
	char line[LINE_BYTES];
	int what;

	screen_line(session, "  Not certain: %s.", answer->doubt);
	if (!choose_place(import, answer, ret_place, err))
		return false;
	text_format(&session->out,
		"  Record it in %lld (%s) as %s? y, n, or what it is (reply, rejection, next-step, …): ",
		(long long)answer->places.list[*ret_place].process,
		screen_plain(session, answer->places.list[*ret_place].organization),
		heard_names[answer->what]);
	if (!read_line(session, line, err))
		return false;
	if (strcasecmp(line, "y") == 0 || strcasecmp(line, "yes") == 0)
		return true;
	what = word_find(heard_names, HEARD_COUNT, span_of(line));
	if (what >= 0)
		answer->what = (enum heard)what;
	return what >= 0;
}

static bool tell_unsure(
	struct mail_import *import, struct answer *answer, struct arena *arena, struct error *err)
{
	struct error trouble = {0};
	size_t place;

	if (session_flag(import->session, OPTION_JSON) || !import->asks) {
		if (!session_flag(import->session, OPTION_JSON))
			print_doubt(import, answer, arena);
		return true;
	}
	print_mail(import, answer, arena);
	if (ask(import, answer, &place, &trouble))
		return record(import, answer, place, arena, err);
	screen_line(import->session, "  Nothing is recorded.");
	return trouble.kind == ERROR_NONE || (*err = trouble, false);
}

/* What it did to letters that waited. */
static void print_letters(struct mail_import *import, const struct intake *intake)
{
	struct session *session = import->session;

	if (session_flag(session, OPTION_JSON))
		return;
	report_stopped(session, intake->stopped);
	if (intake->begun && intake->draft && intake->answer.outcome == ANSWER_OWN)
		screen_line(session, "\"%s\" is your letter d%lld: it went out.",
			screen_plain(session, intake->answer.message.subject), (long long)intake->draft);
}

static bool tell(struct mail_import *import, const struct answer *answer, struct arena *arena)
{
	import->outcomes[answer->outcome]++;
	if (session_flag(import->session, OPTION_JSON))
		write_answer(import, answer, arena);
	return true;
}

bool import_answer(
	struct mail_import *import, const struct answer *answer, struct arena *arena, struct error *err)
{
	if (!session_flag(import->session, OPTION_JSON)) {
		if (answer->outcome == ANSWER_UNSURE)
			print_doubt(import, answer, arena);
		else if (answer->outcome == ANSWER_CERTAIN)
			print_mail(import, answer, arena);
		else
			print_rest(import, answer);
	}
	return tell(import, answer, arena);
}

bool import_intake(struct mail_import *import, struct intake *intake, struct arena *arena, struct error *err)
{
	struct answer *answer = &intake->answer;
	bool fine = true;

	if (intake->begun && !database_commit(import->session->store, err))
		return false;
	import->number = answer->outcome == ANSWER_UNSURE ? intake->number : 0;
	if (intake->entry.number)
		fine = report(import, answer, &intake->before, &intake->entry, arena, err);
	else if (answer->outcome == ANSWER_UNSURE)
		fine = tell_unsure(import, answer, arena, err);
	else if (!session_flag(import->session, OPTION_JSON))
		print_rest(import, answer);
	print_letters(import, intake);
	fine = fine && tell(import, answer, arena);
	import->number = 0;
	return fine;
}

/* A file, or a pasted text, taken in: what is in it, recorded, or only told. */
#include "app/import_run.h"

#include "app/answer_file.h"
#include "app/case_import.h"
#include "app/database.h"
#include "app/intake.h"
#include "app/invite_file.h"
#include "app/memory_file.h"
#include "app/own_reader.h"
#include "base/text.h"

struct running {
	struct store *store;
	struct desk *desk;
	const struct import_source *source;
	struct ical_options options;
	struct invite invite;
	struct answer_reader reader;
	bool dry;
	size_t interviews; /* new or known */
	struct arena *arena;
	struct import_result *result;
};

/* The place for the next thing that is told; NULL once there are too many. */
static struct import_found *next_found(struct running *running)
{
	struct import_result *result = running->result;

	result->total++;
	return result->found_count < IMPORT_RUN_TOLD ? &result->found[result->found_count++] : NULL;
}

static bool end(struct running *running, struct error *err)
{
	if (!running->dry)
		return database_commit(running->store, err);
	database_rollback(running->store);
	return true;
}

static const char *names_of(const struct meeting *meeting, struct arena *arena)
{
	TEXT_CLEANUP struct text list = {0};

	for (size_t i = 0; i < meeting->interviewer_count; i++)
		text_format(&list, "%s%s", i ? ", " : "",
			meeting->interviewers[i].name ? meeting->interviewers[i].name
						      : meeting->interviewers[i].email);
	return list.length ? arena_strdup(arena, list.start) : NULL;
}

static void tell_meeting(
	struct running *running, const struct meeting *meeting, const struct invite_result *outcome)
{
	struct arena *arena = running->arena;
	struct import_result *result = running->result;
	struct import_found *found;

	result->recorded += outcome->outcome <= INVITE_CANCELLED;
	result->alone += outcome->outcome == INVITE_ALONE;
	running->interviews += outcome->outcome <= INVITE_KNOWN;
	result->stopped += outcome->stopped;
	found = next_found(running);
	if (!found)
		return;
	*found = (struct import_found){
		.is_meeting = true,
		.outcome = (uint8_t)outcome->outcome,
		.new_process = outcome->new_process,
		.title = arena_strdup(arena, meeting->summary ? meeting->summary : "(no title)"),
		.who = names_of(meeting, arena),
		.process = outcome->new_process && running->dry ? 0 : outcome->entry.number,
		.role = arena_strdup(arena, outcome->entry.process.role),
		.organization = arena_strdup(arena, outcome->entry.process.organization),
		.at = meeting->start,
	};
}

static bool record_meetings(
	struct running *running, const struct meeting *meetings, size_t count, struct error *err)
{
	for (size_t i = 0; i < count; i++) {
		struct invite_result outcome;
		if (!invite_record(&running->invite, &meetings[i], running->arena, &outcome, err))
			return false;
		tell_meeting(running, &meetings[i], &outcome);
	}
	return true;
}

/* All of them, or none. */
static bool take_meetings(struct running *running, const struct span *parts, size_t part_count,
	struct arena *arena, struct error *err)
{
	struct meeting *meetings;
	size_t count;

	if (!invite_file_read_parts(parts, part_count, &running->options, arena, &meetings, &count, err) ||
		!database_begin(running->store, err))
		return false;
	if (record_meetings(running, meetings, count, err) && end(running, err))
		return true;
	database_rollback(running->store);
	return false;
}

static void tell_mail(struct running *running, const struct intake *intake)
{
	const struct answer *answer = &intake->answer;
	const struct message_address *from = &answer->message.from;
	struct arena *arena = running->arena;
	struct import_found *found;

	running->result->recorded += answer->outcome <= ANSWER_RECORDED;
	running->result->asked += answer->outcome == ANSWER_UNSURE;
	running->result->stopped += intake->stopped;
	found = next_found(running);
	if (!found)
		return;
	*found = (struct import_found){
		.outcome = (uint8_t)answer->outcome,
		.what = (uint8_t)answer->what,
		.title = arena_strdup(arena, answer->message.subject),
		.who = arena_strdup(arena, from->name      ? from->name
					   : from->address ? from->address
							   : "somebody"),
		.at = answer->at,
	};
	if (answer->outcome > ANSWER_UNSURE)
		return;
	found->doubt = answer->outcome == ANSWER_UNSURE ? arena_strdup(arena, answer->doubt) : NULL;
	found->evidence = answer->class.evidence.length ? arena_copy(arena, answer->class.evidence.start,
								  answer->class.evidence.length)
							: NULL;
	found->question = answer->outcome == ANSWER_UNSURE && !running->dry ? intake->number : 0;
	if (answer->places.count == 0)
		return;
	found->process = answer->places.list[0].process;
	found->role = arena_strdup(arena, answer->places.list[0].role);
	found->organization = arena_strdup(arena, answer->places.list[0].organization);
}

static bool take_words(
	struct running *running, const struct message *message, struct arena *arena, struct error *err)
{
	struct intake intake;

	if (!intake_begin(&running->reader, message, 0, arena, &intake, err) ||
		(intake.begun && !end(running, err)))
		return false;
	tell_mail(running, &intake);
	return true;
}

/* An interview in its calendar, new or known, needs no other reading of the mail. */
static bool take_message(
	struct running *running, const struct message *message, struct arena *arena, struct error *err)
{
	struct message words = *message;
	const size_t before = running->interviews;

	if (message->calendar_count &&
		!take_meetings(running, message->calendars, message->calendar_count, arena, err))
		return false;
	words.calendar_count = 0;
	return running->interviews > before || take_words(running, &words, arena, err);
}

/* A mail that is wrong does not keep the others out. */
static bool take_next(void *closure, const struct message *message, struct arena *arena, struct error *err)
{
	struct running *running = closure;
	struct error trouble = {0};

	if (message && take_message(running, message, arena, &trouble))
		return true;
	running->result->unreadable++;
	if (!message || trouble.kind == ERROR_INVALID)
		return true;
	*err = trouble;
	return false;
}

static bool run_mailbox(struct running *running, struct error *err)
{
	const struct answer_box box = {.closure = running, .take = take_next};
	struct memory_file file;
	bool fine;

	if (!memory_file_open(running->source->bytes, &file, err))
		return false;
	fine = answer_box_read(file.path, &box, err);
	memory_file_close(&file);
	return fine;
}

static bool run_cases(struct running *running, struct error *err)
{
	struct case_import *import = arena_new(running->arena, struct case_import);
	struct import_result *result = running->result;
	struct memory_file file;
	bool fine;

	import->store = running->dry ? NULL : running->store;
	import->desk = running->desk;
	import->now = running->reader.now;
	import->name = running->source->name[0] ? running->source->name : "what you pasted";
	if (!memory_file_open(running->source->bytes, &file, err))
		return false;
	fine = case_import_file(import, file.path, err);
	memory_file_close(&file);
	result->cases = (size_t)import->recorded_count;
	result->known_cases = (size_t)import->known_count;
	result->recorded += result->cases;
	result->first_case = import->first_number;
	return fine;
}

static bool run_calendar(struct running *running, struct error *err)
{
	return take_meetings(running, &running->source->bytes, 1, running->arena, err);
}

static bool run_mail(struct running *running, struct error *err)
{
	struct message message;

	return message_read(running->source->bytes, running->arena, &message, err) &&
	       take_message(running, &message, running->arena, err);
}

static bool run_text(struct running *running, struct error *err)
{
	const char *name = running->source->name[0] ? running->source->name : "what you pasted";
	struct message message;

	if (!running->source->from && !answer_file_begins_mail(running->source->bytes)) {
		error_set(err, ERROR_INVALID, "the text does not tell who wrote it");
		return error_hint(err, "say who wrote it, by address or by name");
	}
	return answer_text_read(
		       name, running->source->bytes, running->source->from, running->arena, &message, err) &&
	       take_message(running, &message, running->arena, err);
}

static bool prepare(struct running *running, const struct zone *zone, struct instant now, struct error *err)
{
	const char *named = running->source->zone, *word = NULL;

	if (running->source->process)
		word = arena_format(running->arena, "%lld", (long long)running->source->process);

	if (!own_reader_mails(running->store, running->desk, now, running->arena, &running->reader, err) ||
		!own_reader_calendars(
			running->store, running->desk, running->arena, &running->options, err) ||
		(named && !zone_store_get(&running->desk->zones, named, &running->options.zone, err)))
		return false;
	running->invite = (struct invite){
		.store = running->store,
		.desk = running->desk,
		.now = now,
		.own_zone = named ? named : zone->name,
		.as_interview = running->source->as_interview,
		.process_word = word,
	};
	running->reader.number = running->source->process;
	return true;
}

/* What is pasted is a text; what else it is shows at its beginning. */
static enum import_sort sort_of(const struct import_source *source)
{
	const enum import_sort sort =
		source->as_sort ? source->sort : import_kind_of(source->name, source->bytes);

	return sort == IMPORT_SORT_COUNT && !source->name[0] ? IMPORT_TEXT : sort;
}

bool import_run(struct store *store, struct desk *desk, const struct import_source *source,
	const struct zone *zone, struct instant now, bool dry, struct arena *arena,
	struct import_result *ret_result, struct error *err)
{
	static bool (*const ways[IMPORT_SORT_COUNT])(struct running * running, struct error * err) = {
		[IMPORT_CALENDAR] = run_calendar,
		[IMPORT_MAILBOX] = run_mailbox,
		[IMPORT_MAIL] = run_mail,
		[IMPORT_TEXT] = run_text,
		[IMPORT_CASES] = run_cases,
	};
	struct running running = {.store = store,
		.desk = desk,
		.source = source,
		.dry = dry,
		.arena = arena,
		.result = ret_result};

	*ret_result = (struct import_result){
		.sort = sort_of(source), .found = arena_array(arena, struct import_found, IMPORT_RUN_TOLD)};
	if (ret_result->sort == IMPORT_SORT_COUNT) {
		error_set(err, ERROR_INVALID, "\"%.100s\" is nothing that can be taken in", source->name);
		return error_hint(err, "tact takes calendar files (.ics), mails (.eml), mailboxes (mbox), "
				       "text (.txt) and case files (.json)");
	}
	return prepare(&running, zone, now, err) && ways[ret_result->sort](&running, err);
}

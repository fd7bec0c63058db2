/* `tact person`: the people of a process: listed, added, corrected. */
#include "app/case_write.h"
#include "app/person_find.h"
#include "app/person_search.h"
#include "cli/commands.h"
#include "cli/people_words.h"
#include "cli/recording.h"
#include "cli/screen.h"

static void print_people(struct session *session, const struct process *process)
{
	if (session_flag(session, OPTION_JSON)) {
		struct json_text json;
		json_text_answer(&json, &session->out, 2);
		json_text_key(&json, "people");
		json_text_list(&json);
		for (int32_t i = 0; i < process->people_count; i++)
			case_write_person(&process->people[i], &json);
		json_text_end_list(&json);
		json_text_end_object(&json);
		text_add_char(&session->out, '\n');
		return;
	}
	for (int32_t i = 0; i < process->people_count; i++) {
		const struct person *person = &process->people[i];
		text_add_string(&session->out, "  ");
		screen_column(session, 12, PAINT_BOLD, screen_plain(session, person->id));
		screen_column(session, 28, PAINT_NONE, screen_plain(session, person->name));
		for (int j = 0; j < RELATION_COUNT; j++)
			if (person->relations & 1 << j)
				text_format(&session->out, " %s", relation_names[j]);
		screen_line(session, "%s%s%s%s", person->email ? "  " : "",
			person->email ? screen_plain(session, person->email) : "", person->phone ? "  " : "",
			person->phone ? screen_plain(session, person->phone) : "");
	}
	if (process->people_count == 0)
		screen_line(session, "Nobody yet. tact person add 'Dana Lee' --relation interviewer");
}

static bool run_list(struct session *session, struct error *err)
{
	struct chosen chosen;

	if (!chosen_load(session, session_option(session, OPTION_PROCESS), &chosen, err))
		return false;
	print_people(session, &chosen.process);
	return true;
}

static bool run_add(struct session *session, const char *name, struct error *err)
{
	struct recording recording;
	struct person *person;
	bool given;

	if (!name[0] || strlen(name) > PROCESS_MAX_TEXT)
		return error_set(err, ERROR_USAGE, "a person needs a name");
	if (!recording_begin(session, 0, 1, 0, &recording, err))
		return false;
	person = entry_add_person(&recording.entry, name, &session->arena);
	if (!people_words_relations(session, &person->relations, &given, err) ||
		!people_words_contacts(session, person, err) ||
		!entry_record(session->store, &session->desk, &recording.entry, recording.before.now,
			&session->arena, err) ||
		!database_commit(session->store, err))
		return false;
	print_people(session, &recording.entry.process);
	return true;
}

static bool run_change(struct session *session, const char *word, struct error *err)
{
	struct recording recording;
	struct process *process = &recording.entry.process;
	const char *name = session_option(session, OPTION_NAME);
	int16_t number;
	uint8_t relations;
	bool given;

	if (!recording_begin(session, 0, 0, 0, &recording, err) ||
		!person_find(process, word, &number, err) ||
		!people_words_relations(session, &relations, &given, err) ||
		!people_words_contacts(session, &process->people[number], err))
		return false;
	if (given)
		process->people[number].relations = relations;
	if (name && name[0])
		process->people[number].name = name;
	if (!entry_change_person(session->store, &recording.entry, number, err))
		return false;
	return recording_commit(session, &recording, err);
}

static void write_hits(struct session *session, const struct person_hit *hits, size_t count)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "people");
	json_text_list(&json);
	for (size_t i = 0; i < count; i++) {
		json_text_object(&json);
		json_text_key(&json, "process");
		json_text_integer(&json, hits[i].process);
		json_text_pair(&json, "organization", hits[i].organization);
		json_text_key(&json, "person");
		case_write_person(&hits[i].person, &json);
		json_text_end_object(&json);
	}
	json_text_end_list(&json);
	json_text_end_object(&json);
	text_add_char(&session->out, '\n');
}

static bool run_search(struct session *session, const char *word, struct error *err)
{
	struct person_hit *hits;
	size_t count;

	if (!person_search(session->store, word, &session->arena, &hits, &count, err))
		return false;
	if (count == 0) {
		error_set(err, ERROR_NOT_FOUND, "nobody is called \"%.100s\"", word);
		return error_hint(err, "tact person add NAME adds somebody");
	}
	if (session_flag(session, OPTION_JSON)) {
		write_hits(session, hits, count);
		return true;
	}
	for (size_t i = 0; i < count; i++) {
		text_add_string(&session->out, "  ");
		screen_column(session, 28, PAINT_BOLD, screen_plain(session, hits[i].person.name));
		screen_column(session, 30, PAINT_NONE, screen_plain(session, hits[i].person.email));
		screen_line(session, "%lld  %s", (long long)hits[i].process,
			screen_plain(session,
				arena_format(&session->arena, "%s, %s", hits[i].role, hits[i].organization)));
	}
	return true;
}

static bool run(struct session *session, struct error *err)
{
	const char *verb = session->argument_count ? session->arguments[0] : NULL;

	if (!session_open_store(session, session->argument_count == 2 ? DATABASE_WRITE : DATABASE_READ, err))
		return false;
	if (!verb)
		return run_list(session, err);
	if (session->argument_count == 1)
		return run_search(session, verb, err);
	if (strcmp(verb, "add") == 0 && session->argument_count == 2)
		return run_add(session, session->arguments[1], err);
	if (strcmp(verb, "change") == 0 && session->argument_count == 2)
		return run_change(session, session->arguments[1], err);
	error_set(err, ERROR_USAGE, "expected add NAME or change PERSON, found \"%.60s\"", verb);
	return error_hint(err, "tact help person shows examples");
}

const struct command_row command_person = {
	.name = "person",
	.arguments = "[NAME | add NAME | change PERSON]",
	.help = "the people of a process: listed, added, corrected; or looked for everywhere",
	.details = "Examples: tact person add 'Dana Lee' --relation interviewer,manager --email "
		   "dana@acme.example\n"
		   "          tact person change dana --phone '+1 555 0100'",
	.options = OPTIONS(OPTION_PROCESS, OPTION_NAME, OPTION_RELATION, OPTION_EMAIL, OPTION_PHONE,
		OPTION_LINKEDIN, OPTION_ADDRESS),
	.store = NEEDS_NO_STORE,
	.max_arguments = 2,
	.run = run,
};

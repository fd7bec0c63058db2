/* The words behind the program's name, taken apart: options may stand anywhere. */
#include "cli/session.h"

struct words {
	struct session *session;
	char **words;
	int count, next;
	bool options_over; /* behind "--" */
	const char *command;
};

static bool given_twice(const struct words *words, enum option option, struct error *err)
{
	if (option_rows[option].repeats || !session_option(words->session, option))
		return false;
	error_set(err, ERROR_USAGE, "--%s is given twice", option_rows[option].name);
	return true;
}

static bool unknown_option(const struct words *words, const char *word, struct error *err)
{
	const char *names[OPTION_COUNT], *nearest;
	struct span name = span_trim(span_of(word));
	const struct command_row *command = words->command ? command_find(words->command) : NULL;

	while (name.length && name.start[0] == '-')
		name = (struct span){name.start + 1, name.length - 1};
	for (int i = 0; i < OPTION_COUNT; i++)
		names[i] = !command || command_takes(command, (enum option)i) ? option_rows[i].name : NULL;
	nearest = text_nearest(name, names, OPTION_COUNT);
	if (nearest)
		error_set(err, ERROR_USAGE, "unknown option \"%.100s\"; did you mean --%s?", word, nearest);
	else
		error_set(err, ERROR_USAGE, "unknown option \"%.100s\"", word);
	return error_hint(err,
		command ? "tact help %s lists its options" : "tact help lists the commands%.0s",
		command ? command->name : "");
}

static bool take_option(struct words *words, const char *word, struct error *err)
{
	const char *equals = strchr(word, '='), *value = NULL;
	char name[64] = "";
	int option;

	if (word[1] != '-') {
		option = option_find_letter(word[1]);
		if (option < 0)
			return unknown_option(words, word, err);
		value = word[2] ? word + 2 : NULL;
	} else {
		size_t length = equals ? (size_t)(equals - word - 2) : strlen(word + 2);
		if (length < sizeof(name))
			memcpy(name, word + 2, length);
		option = length < sizeof(name) ? option_find(name) : -1;
		if (option < 0)
			return unknown_option(words, word, err);
		value = equals ? equals + 1 : NULL;
	}
	if (given_twice(words, (enum option)option, err))
		return false;
	if (!option_rows[option].value && value)
		return error_set(err, ERROR_USAGE, "--%s takes no value", option_rows[option].name);
	if (option_rows[option].value && !value) {
		if (words->next >= words->count)
			return error_set(err, ERROR_USAGE, "--%s needs a value: %s", option_rows[option].name,
				option_rows[option].value);
		value = words->words[words->next++];
	}
	words->session->options[words->session->option_count++] =
		(struct session_option){(enum option)option, value ? value : ""};
	return true;
}

static bool take_words(struct words *words, struct error *err)
{
	struct session *session = words->session;

	while (words->next < words->count) {
		const char *word = words->words[words->next++];
		size_t at;
		if (!text_utf8_valid(word, strlen(word), &at))
			return error_set(err, ERROR_USAGE, "word %d of the command line is not valid UTF-8",
				words->next);
		if (!words->options_over && strcmp(word, "--") == 0) {
			words->options_over = true;
		} else if (!words->options_over && word[0] == '-' && word[1]) {
			if (!take_option(words, word, err))
				return false;
		} else if (!words->command) {
			words->command = word;
		} else {
			session->arguments[session->argument_count++] = word;
		}
	}
	return true;
}

static bool check_options(const struct session *session, struct error *err)
{
	const struct command_row *command = session->command;

	for (int i = 0; i < session->option_count; i++) {
		enum option option = session->options[i].option;
		if (command_takes(command, option))
			continue;
		error_set(err, ERROR_USAGE, "tact %s takes no --%s", command->name, option_rows[option].name);
		return error_hint(err, "tact help %s lists its options", command->name);
	}
	return true;
}

static bool check_arguments(const struct session *session, struct error *err)
{
	const struct command_row *command = session->command;

	if (session->argument_count >= command->min_arguments &&
		session->argument_count <= command->max_arguments)
		return true;
	if (session->argument_count > command->max_arguments)
		error_set(err, ERROR_USAGE, "tact %s: one word too many: \"%.100s\"", command->name,
			session->arguments[command->max_arguments]);
	else
		error_set(err, ERROR_USAGE, "tact %s: too few words", command->name);
	return error_hint(err, "usage: tact %s %s", command->name, command->arguments);
}

bool session_parse(struct session *session, int count, char **words, struct error *err)
{
	struct words parser = {.session = session, .words = words, .count = count};

	session->arguments = arena_array(&session->arena, const char *, count + 1);
	session->options = arena_array(&session->arena, struct session_option, count + 1);
	if (!take_words(&parser, err))
		return false;
	if (session_flag(session, OPTION_NO_COLOR) || session_flag(session, OPTION_JSON))
		session->color = false;
	if (session_flag(session, OPTION_VERSION))
		parser.command = "version";
	if (!parser.command)
		parser.command = session_flag(session, OPTION_HELP) ? "help" : "next";
	session->command = command_find(parser.command);
	if (!session->command)
		return command_unknown(parser.command, err);
	if (session_flag(session, OPTION_HELP) || session_flag(session, OPTION_VERSION))
		return true;
	return check_options(session, err) && check_arguments(session, err);
}

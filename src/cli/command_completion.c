/* `tact completion`: completion for bash and zsh, written from the rows of commands and options. */
#include "cli/commands.h"
#include "cli/session.h"
#include "core/words.h"

static const char bash_head[] =
	"# bash completion for tact; load it with: source <(tact completion bash)\n"
	"_tact()\n"
	"{\n"
	"\tlocal word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\" command=\"\" i\n"
	"\tfor ((i = 1; i < COMP_CWORD; i++)); do\n"
	"\t\tcase \"${COMP_WORDS[i]}\" in -*) ;; *) command=\"${COMP_WORDS[i]}\"; break ;; esac\n"
	"\tdone\n";

static const char bash_tail[] = "\tif [[ $word != -* && $words == '' ]]; then\n"
				"\t\tCOMPREPLY=($(compgen -f -- \"$word\"))\n"
				"\telse\n"
				"\t\tCOMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
				"\tfi\n"
				"}\n"
				"complete -o filenames -F _tact tact\n";

static void add_words(struct text *text, const struct option_row *row)
{
	for (int i = 0; i < row->word_count; i++)
		text_format(text, "%s%s", i ? " " : "", row->words[i]);
}

static void bash_values(struct session *session)
{
	struct text *out = &session->out;

	text_add_string(out, "\tcase \"$before\" in\n");
	for (int i = 0; i < OPTION_COUNT; i++) {
		const struct option_row *row = &option_rows[i];
		if (!row->value)
			continue;
		text_format(out, "\t--%s)\n", row->name);
		if (row->completion == COMPLETE_WORDS) {
			text_add_string(out, "\t\tCOMPREPLY=($(compgen -W \"");
			add_words(out, row);
			text_add_string(out, "\" -- \"$word\"))\n");
		} else if (row->completion == COMPLETE_FILES) {
			text_add_string(out, "\t\tCOMPREPLY=($(compgen -f -- \"$word\"))\n");
		} else if (row->completion == COMPLETE_PLAYBOOKS) {
			text_add_string(out,
				"\t\tCOMPREPLY=($(compgen -W \"$(tact playbook list --json 2>/dev/null | "
				"sed -n 's/.*\"name\": \"\\([^\"]*\\)\".*/\\1/p')\" -- \"$word\") $(compgen "
				"-f -- \"$word\"))\n");
		} else {
			text_add_string(out, "\t\tCOMPREPLY=()\n");
		}
		text_add_string(out, "\t\treturn ;;\n");
	}
	text_add_string(out, "\tesac\n");
}

static void list_words(struct text *text, const char *const *words, int count)
{
	for (int i = 0; i < count; i++)
		text_format(text, " %s", words[i]);
}

/* The fixed words that may stand behind a command. */
static void command_words(struct text *text, const struct command_row *command)
{
	if (command == &command_log)
		list_words(text, event_type_names, EVENT_TYPE_COUNT);
	if (command == &command_did || command == &command_may) {
		list_words(text, action_names, ACTION_COUNT);
		list_words(text, channel_names, CHANNEL_COUNT);
	}
	if (command == &command_draft)
		list_words(text, action_names, ACTION_COUNT);
	if (command == &command_word)
		text_add_string(text, " add forget");
	if (command == &command_heard)
		list_words(text, heard_names, HEARD_COUNT);
	if (command == &command_playbook)
		text_add_string(text, " list show check");
	if (command == &command_person)
		text_add_string(text, " add change");
	if (command == &command_completion)
		text_add_string(text, " bash zsh");
	if (command == &command_help)
		for (size_t i = 0; i < command_count; i++)
			text_format(text, " %s", command_rows[i]->name);
}

static void write_bash(struct session *session)
{
	struct text *out = &session->out;

	text_add_string(out, bash_head);
	bash_values(session);
	text_add_string(out, "\tlocal words=''\n\tcase \"$command\" in\n\t'') words='");
	for (size_t i = 0; i < command_count; i++)
		text_format(out, "%s%s", i ? " " : "", command_rows[i]->name);
	text_add_string(out, " --help --version' ;;\n");
	for (size_t i = 0; i < command_count; i++) {
		const struct command_row *command = command_rows[i];
		text_format(out, "\t%s)\n\t\tif [[ $word == -* ]]; then words='", command->name);
		for (int j = 0; j < OPTION_COUNT; j++)
			if (command_takes(command, (enum option)j))
				text_format(out, "--%s ", option_rows[j].name);
		text_add_string(out, "'; else words='");
		command_words(out, command);
		text_add_string(out, "'; fi ;;\n");
	}
	text_add_string(out, "\tesac\n");
	text_add_string(out, bash_tail);
}

/* Brackets, colons and quotes mean something to _arguments. */
static void zsh_help(struct text *text, const char *help)
{
	for (const char *p = help; *p; p++) {
		if (*p == '[' || *p == ']' || *p == ':')
			text_add_char(text, '\\');
		if (*p == '\'')
			text_add_string(text, "'\\'");
		text_add_char(text, *p);
	}
}

static void zsh_option(struct text *out, const struct option_row *row)
{
	text_format(out, "\t\t\t'%s--%s[", row->repeats ? "*" : "", row->name);
	zsh_help(out, row->help);
	text_add_char(out, ']');
	if (row->value) {
		text_add_string(out, ": :");
		if (row->completion == COMPLETE_WORDS) {
			text_add_char(out, '(');
			add_words(out, row);
			text_add_char(out, ')');
		} else if (row->completion != COMPLETE_NOTHING) {
			text_add_string(out, "_files");
		}
	}
	text_add_string(out, "' \\\n");
}

static void write_zsh(struct session *session)
{
	struct text *out = &session->out;

	text_add_string(out, "#compdef tact\n# zsh completion for tact; save it as _tact in a folder of "
			     "$fpath\n_tact()\n{\n"
			     "\tlocal -a commands\n\tcommands=(\n");
	for (size_t i = 0; i < command_count; i++) {
		text_format(out, "\t\t'%s:", command_rows[i]->name);
		zsh_help(out, command_rows[i]->help);
		text_add_string(out, "'\n");
	}
	text_add_string(out, "\t)\n\tif (( CURRENT == 2 )); then\n\t\t_describe command "
			     "commands\n\t\treturn\n\tfi\n\tcase $words[2] in\n");
	for (size_t i = 0; i < command_count; i++) {
		const struct command_row *command = command_rows[i];
		TEXT_CLEANUP struct text words = {0};
		text_format(out, "\t%s)\n\t\t_arguments \\\n", command->name);
		for (int j = 0; j < OPTION_COUNT; j++)
			if (command_takes(command, (enum option)j))
				zsh_option(out, &option_rows[j]);
		command_words(&words, command);
		if (words.length)
			text_format(out, "\t\t\t'*:word:(%s)' ;;\n", words.start + 1);
		else
			text_add_string(out, "\t\t\t'*:file:_files' ;;\n");
	}
	text_add_string(out, "\tesac\n}\n_tact \"$@\"\n");
}

static bool run(struct session *session, struct error *err)
{
	const char *shell = session->arguments[0];

	if (strcmp(shell, "bash") == 0) {
		write_bash(session);
		return true;
	}
	if (strcmp(shell, "zsh") == 0) {
		write_zsh(session);
		return true;
	}
	error_set(err, ERROR_USAGE, "there is no completion for \"%.40s\"", shell);
	return error_hint(err, "known: bash zsh");
}

const struct command_row command_completion = {
	.name = "completion",
	.arguments = "bash|zsh",
	.help = "print the completion for a shell",
	.details = "Example: source <(tact completion bash)",
	.store = NEEDS_NO_STORE,
	.min_arguments = 1,
	.max_arguments = 1,
	.run = run,
};

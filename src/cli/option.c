/* Every option of every command, once; commands list the ones they take. */
#include "cli/option.h"

#include "base/array.h"
#include "core/words.h"

#include <string.h>

#define WORDS(names) .completion = COMPLETE_WORDS, .words = names, .word_count = ARRAY_COUNT(names)

static const char *const paper_words[] = {"A4", "Letter", "A6", NULL};

const struct option_row option_rows[OPTION_COUNT] = {
	[OPTION_HELP] = {"help", 'h', .help = "show what the command does and which options it takes"},
	[OPTION_VERSION] = {"version", .help = "show the version of the program and of its zone data"},
	[OPTION_DB] = {"db", .value = "FILE", .help = "the database to use", .completion = COMPLETE_FILES},
	[OPTION_JSON] = {"json", .help = "answer in JSON"},
	[OPTION_NO_COLOR] = {"no-color", .help = "no colours, even on a terminal"},
	[OPTION_NOW] = {"now", .value = "TIME", .help = "answer as if it were that time"},
	[OPTION_PROCESS] = {"process", 'p', "PROCESS",
		"which process: its number, or part of its organization or role"},
	[OPTION_CASE] = {"case", .value = "FILE",
		.help = "a case file instead of the database; - is standard input",
		.completion = COMPLETE_FILES},
	[OPTION_PLAYBOOK] = {"playbook", .value = "NAME|FILE", .help = "the playbook to follow",
		.completion = COMPLETE_PLAYBOOKS},
	[OPTION_ALL] = {"all", 'a', .help = "everything, also what is done or over"},
	[OPTION_LIMIT] = {"limit", .value = "ROWS", .help = "show at most so many rows"},
	[OPTION_AT] = {"at", .value = "TIME", .help = "when it happened, or is to happen"},
	[OPTION_THROUGH] = {"through", .value = "PERSON", .help = "the recruiter who passes it on"},
	[OPTION_FOR] = {"for", .value = "INTERVIEW",
		.help = "the interview it belongs to: the id of its event"},
	[OPTION_UNTIL] = {"until", .value = "TIME", .help = "when it ends"},
	[OPTION_WITH] = {"with", .value = "PERSON",
		.help = "who is there; several with commas, or the option again", .repeats = true},
	[OPTION_STAGE] = {"stage", .value = "WORD", .help = "what kind of interview", WORDS(stage_names)},
	[OPTION_TRAVELLING] = {"travelling", .help = "you travel after the interview"},
	[OPTION_WENT] = {"went", .value = "WORD", .help = "how it went", WORDS(went_names)},
	[OPTION_OF] = {"of", .value = "EVENT", .help = "which event"},
	[OPTION_ABOUT] = {"about", .value = "WORD", .help = "what the note is about", WORDS(about_names)},
	[OPTION_TEXT] = {"text", .value = "TEXT", .help = "the words of it"},
	[OPTION_PERSON] = {"person", .value = "PERSON", .help = "whom it concerns"},
	[OPTION_DECIDE_BY] = {"decide-by", .value = "DAY",
		.help = "the date, or instant, by which they decide"},
	[OPTION_FROM] = {"from", .value = "PERSON", .help = "who said it"},
	[OPTION_ON] = {"on", .value = "DAY", .help = "from which day on"},
	[OPTION_DUE] = {"due", .value = "DAY", .help = "by which day"},
	[OPTION_TO] = {"to", .value = "PERSON", .help = "to whom"},
	[OPTION_ACTION] = {"action", .value = "ACTION", .help = "which action", WORDS(action_names)},
	[OPTION_CHANNEL] = {"channel", .value = "CHANNEL", .help = "by which channel", WORDS(channel_names)},
	[OPTION_ANSWERED] = {"answered", .value = "yes|no", .help = "whether the call was answered"},
	[OPTION_WHAT] = {"what", .value = "WORD", .help = "what was heard", WORDS(heard_names)},
	[OPTION_BACK] = {"back", .value = "DAY", .help = "return day of an auto-reply"},
	[OPTION_WHY] = {"why", .value = "TEXT", .help = "the reason"},
	[OPTION_EMAIL] = {"email", .value = "ADDRESS", .help = "an email address"},
	[OPTION_NAME] = {"name", .value = "NAME", .help = "the name"},
	[OPTION_RELATION] = {"relation", .value = "WORD",
		.help = "what the person is; several with commas, or the option again", .repeats = true,
		WORDS(relation_names)},
	[OPTION_PHONE] = {"phone", .value = "NUMBER", .help = "a phone number"},
	[OPTION_LINKEDIN] = {"linkedin", .value = "ADDRESS", .help = "a LinkedIn page"},
	[OPTION_ADDRESS] = {"address", .value = "TEXT", .help = "a postal address"},
	[OPTION_ZONE] = {"zone", .value = "ZONE", .help = "the time zone, such as Europe/Berlin"},
	[OPTION_HOLIDAYS] = {"holidays", .value = "COUNTRY",
		.help = "whose holidays count: US GB CA DE FR IN, or a name of your own"},
	[OPTION_VIA] = {"via", .value = "PERSON", .help = "the recruiter who arranged it"},
	[OPTION_REPRESENTED] = {"represented", .help = "the agency forbids writing to its client directly"},
	[OPTION_DRY_RUN] = {"dry-run", 'n', .help = "show what would be recorded, and record nothing"},
	[OPTION_AS_INTERVIEW] = {"as-interview",
		.help = "take each entry of the calendar file as an interview"},
	[OPTION_OUTPUT] = {"output", 'o', "FILE", "write there instead of standard output",
		.completion = COMPLETE_FILES},
	[OPTION_PROGRESS] = {"progress", .help = "a progress line even where standard error is no terminal"},
	[OPTION_AGAIN] = {"again", .help = "a new draft in other words"},
	[OPTION_PRINT] = {"print", .help = "the words of the letter alone"},
	[OPTION_COPY] = {"copy", .help = "put the words on the clipboard"},
	[OPTION_MAILTO] = {"mailto", .help = "as an address that opens your mail program with the letter"},
	[OPTION_EML] = {"eml", .value = "FILE", .help = "as a message that your mail program opens",
		.completion = COMPLETE_FILES},
	[OPTION_PDF] = {"pdf", .value = "FILE", .help = "on paper, with its envelope",
		.completion = COMPLETE_FILES},
	[OPTION_PAPER] = {"paper", .value = "PAPER", .help = "A4, Letter, or A6 for a card",
		.completion = COMPLETE_WORDS, .words = paper_words},
	[OPTION_CONTEXT] = {"context", .value = "JSON", .help = "what the letter is about"},
	[OPTION_JSONL] = {"jsonl", .help = "read a letter a line in JSON, and answer a line each"},
	[OPTION_HINTS] = {"hints", .help = "also sentences to look at again, after the rest"},
	[OPTION_FOREVER] = {"forever", .help = "right in every letter: the word goes into your dictionary"},
	[OPTION_ONCE] = {"once", .help = "do what there is to do, and end"},
	[OPTION_OUTSIDE_HOURS] = {"outside-hours", .help = "send it whatever the hour is where it arrives"},
	[OPTION_IMAP] = {"imap", .value = "HOST[:PORT]", .help = "the server that mail is read from"},
	[OPTION_SMTP] = {"smtp", .value = "HOST[:PORT]", .help = "the server that mail is sent by"},
	[OPTION_STARTTLS] = {"starttls", .help = "begin TLS by STARTTLS, and say nothing without it"},
	[OPTION_LOGIN] = {"login", .value = "USER", .help = "the user name, where it is not the address"},
	[OPTION_PASSWORD_COMMAND] = {"password-command", .value = "CMD",
		.help = "a command whose first line of output is the password"},
	[OPTION_TOKEN_COMMAND] = {"token-command", .value = "CMD",
		.help = "a command whose first line of output is an OAuth 2 access token"},
	[OPTION_SEALED] = {"sealed", .help = "keep the password in a sealed file, not in the keyring"},
	[OPTION_CA_FILE] = {"ca-file", .value = "FILE",
		.help = "trust these certificates instead of the system's", .completion = COMPLETE_FILES},
	[OPTION_ACCOUNT] = {"account", .value = "ADDRESS", .help = "the mail account that it leaves from"},
	[OPTION_PORT] = {"port", .value = "PORT", .help = "of the pages; 0: any that is free"},
	[OPTION_NO_BROWSER] = {"no-browser", .help = "print the address, and open nothing"},
};

const uint8_t option_everywhere[] = {
	OPTION_HELP, OPTION_JSON, OPTION_NO_COLOR, OPTION_DB, OPTION_NOW, OPTION_COUNT};

bool option_listed(const uint8_t *options, enum option option)
{
	for (; options && *options != OPTION_COUNT; options++)
		if (*options == option)
			return true;
	return false;
}

int option_find(const char *name)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		if (strcmp(option_rows[i].name, name) == 0)
			return i;
	return -1;
}

int option_find_letter(char letter)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		if (letter && option_rows[i].letter == letter)
			return i;
	return -1;
}

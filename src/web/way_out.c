/* The way out of an error: hints that name commands of the terminal become links to the pages that do it. */
#include "web/way_out.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { LINKS_MAX = 3, NUMBER_MAX_DIGITS = 9 };

enum { OF_NOTHING = 0, OF_PROCESS = 'p', OF_DRAFT = 'd', OF_MAIL = 'm' };

/* Of one thing, where the command names it; the first row that fits is taken. */
static const struct way {
	const char *command;
	char of;
	const char *path; /* goes before the number */
	const char *words;
} ways[] = {
	{"account", OF_NOTHING, "/accounts", "Mail accounts"},
	{"approve", OF_DRAFT, "/draft/d", "The letter d"},
	{"draft", OF_DRAFT, "/draft/d", "The letter d"},
	{"draft", OF_PROCESS, "/process/", "Process "},
	{"draft", OF_NOTHING, "/processes", "Your processes"},
	{"edit", OF_DRAFT, "/draft/d", "The letter d"},
	{"mark", OF_DRAFT, "/draft/d", "The letter d"},
	{"outbox", OF_DRAFT, "/outbox/d", "The sending of d"},
	{"outbox", OF_NOTHING, "/outbox", "The outbox"},
	{"resolve", OF_DRAFT, "/outbox/d", "The sending of d"},
	{"resolve", OF_MAIL, "/mail/m", "The mail m"},
	{"resolve", OF_NOTHING, "/outbox", "The outbox"},
	{"run", OF_NOTHING, "/outbox", "The outbox"},
	{"send", OF_DRAFT, "/outbox/d", "The sending of d"},
	{"did", OF_PROCESS, "/process/", "Process "},
	{"heard", OF_PROCESS, "/process/", "Process "},
	{"log", OF_PROCESS, "/process/", "Process "},
	{"met", OF_PROCESS, "/process/", "Process "},
	{"person", OF_PROCESS, "/process/", "Process "},
	{"plan", OF_PROCESS, "/process/", "Process "},
	{"plan", OF_NOTHING, "/", "Today"},
	{"list", OF_NOTHING, "/processes", "Your processes"},
	{"heard", OF_NOTHING, "/processes", "Your processes"},
	{"log", OF_NOTHING, "/processes", "Your processes"},
	{"met", OF_NOTHING, "/processes", "Your processes"},
	{"person", OF_NOTHING, "/processes", "Your processes"},
	{"new", OF_NOTHING, "/new", "A new process"},
	{"import", OF_NOTHING, "/import", "Import"},
	{"setting", OF_NOTHING, "/settings", "Settings"},
	{"playbook", OF_NOTHING, "/playbooks", "Playbooks"},
};

/* The next "tact WORD" where WORD is a command of the table; NULL where there is none. */
static const char *next_command(const char *words, struct span *ret_command)
{
	for (const char *at = words; (at = strstr(at, "tact ")) != NULL; at += 5) {
		struct span command = {at + 5, strspn(at + 5, "abcdefghijklmnopqrstuvwxyz")};
		if (at > words && isalnum((unsigned char)at[-1]))
			continue;
		for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
			if (span_is(command, ways[i].command)) {
				*ret_command = command;
				return at;
			}
	}
	return NULL;
}

/* "--db FILE" */
static const char *next_option(const char *words)
{
	for (const char *at = words; (at = strstr(at, "--")) != NULL; at++)
		if ((at == words || at[-1] == ' ' || at[-1] == '(') && islower((unsigned char)at[2]))
			return at;
	return NULL;
}

const char *way_out_plain(const struct visit *visit, const char *words)
{
	struct span command;
	const char *end = next_command(words, &command), *option = next_option(words), *cut = words;

	if (!end || (option && option < end))
		end = option;
	if (!end)
		return arena_strdup(visit->arena, words);
	/* Whole sentences or parts of them: to the last that ended before. */
	for (const char *at = words; at < end; at++)
		if (*at == ';' || strncmp(at, " (", 2) == 0)
			cut = at;
	return arena_copy(visit->arena, words, (size_t)(cut - words));
}

static bool is_edge(char c)
{
	return !isalnum((unsigned char)c) && c != '-';
}

/* The number of what a command is about, in its part of the words: "d7", "--process 7", "7". */
static bool find_number(const char *start, const char *end, char of, long long *ret_number)
{
	for (const char *at = start; at < end; at++) {
		const char *digits = at + (of != OF_PROCESS);
		char *rest;
		if ((at > start && !is_edge(at[-1])) || (of != OF_PROCESS && *at != of) ||
			!isdigit((unsigned char)*digits))
			continue;
		*ret_number = strtoll(digits, &rest, 10);
		if (rest - digits <= NUMBER_MAX_DIGITS && is_edge(*rest))
			return true;
	}
	return false;
}

static const char *address_of(
	const struct visit *visit, const char *start, struct span command, const char **ret_words)
{
	const char *end = start + strcspn(start, ";");

	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		const struct way *way = &ways[i];
		long long number;
		if (!span_is(command, way->command))
			continue;
		*ret_words = way->words;
		if (way->of == OF_NOTHING)
			return way->path;
		if (!find_number(command.start + command.length, end, way->of, &number))
			continue;
		*ret_words = arena_format(visit->arena, "%s%lld", way->words, number);
		return arena_format(visit->arena, "%s%lld", way->path, number);
	}
	return NULL;
}

/* Neither this page nor one that is named already. */
static bool is_new(const struct visit *visit, const char *address, const char *const *before, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(before[i], address) == 0)
			return false;
	return strcmp(visit->request->path, address) != 0;
}

void way_out_links(struct visit *visit, const char *words)
{
	const char *addresses[LINKS_MAX], *labels[LINKS_MAX];
	struct span command;
	size_t count = 0;

	for (const char *at = words; count < LINKS_MAX && (at = next_command(at, &command)) != NULL;
		at += 5) {
		addresses[count] = address_of(visit, at, command, &labels[count]);
		if (addresses[count] && is_new(visit, addresses[count], addresses, count))
			count++;
	}
	if (count == 0)
		return;
	html_add(&visit->html, "<p>");
	for (size_t i = 0; i < count; i++)
		html_add(&visit->html, "<a class=\"button quiet\" href=\"%s\">%s</a> ", addresses[i],
			labels[i]);
	html_add(&visit->html, "</p>\n");
}

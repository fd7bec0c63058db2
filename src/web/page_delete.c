/* Everything deleted: what goes and what stays is told, a word is typed, and the empty state follows. */
#include "app/delete_all.h"
#include "web/pages.h"
#include "web/sheet.h"

#include <strings.h>

static void add_more_than(struct visit *visit, size_t count, const char *one, const char *several)
{
	if (count)
		html_add(&visit->html, "<li>%s%zu %s</li>\n",
			count >= DELETE_ALL_COUNT_MAX ? "more than " : "", count, count == 1 ? one : several);
}

static void add_what_goes(struct visit *visit, const struct delete_all_count *count)
{
	struct html *html = &visit->html;

	html_add(html, "<h2>What goes</h2>\n<ul>\n");
	html_add(html, "<li>every process, %lld of them, with its people and its log</li>\n",
		(long long)count->processes);
	add_more_than(visit, count->letters, "letter, also if it waits to be sent: it is not sent",
		"letters, also those that wait to be sent: they are not sent");
	add_more_than(visit, count->mails, "note of a mail that came", "notes of mails that came");
	add_more_than(visit, count->accounts,
		"mail account, with its password in the keyring or in a sealed file",
		"mail accounts, with their passwords in the keyring or in sealed files");
	html_add(html, "<li>your settings, your words, the address of your calendar</li>\n"
		       "<li>the database file itself, and what tact keeps beside it</li>\n</ul>\n");
	html_add(html, "<h2>What stays</h2>\n<ul>\n"
		       "<li>your mailbox: mails that were sent or came are where they always were</li>\n"
		       "<li>playbooks and letter templates that you wrote as files of your own</li>\n"
		       "<li>files that you exported, and copies that a backup of your computer has</li>\n"
		       "</ul>\n<p class=\"hint\">The file is removed, not written over: until its place is "
		       "used again, somebody with the disk in hands may find traces.</p>\n");
}

static void add_form(struct visit *visit)
{
	html_add(&visit->html, "<section><h2>Delete</h2>\n<p>This cannot be taken back. "
			       "<a href=\"/export\">Export everything first</a>.</p>\n");
	sheet_form(visit, "/delete");
	sheet_line_field(visit, "word", "To delete everything, type the word delete", NULL,
		"six letters, nothing else");
	sheet_form_end(visit, "Delete everything");
	html_add(&visit->html, "</section>\n");
}

static bool run(struct visit *visit, struct error *err)
{
	struct delete_all_count count = {0};

	if (visit->store && !delete_all_count(visit->store, visit->arena, &count, err))
		return false;
	sheet_begin(visit, ROOM_MORE, "Delete everything");
	if (visit->store) {
		add_what_goes(visit, &count);
		add_form(visit);
	} else {
		html_add(&visit->html, "<p>There is nothing to delete: tact holds no process, no letter and "
				       "no account. <a href=\"/\">Begin</a></p>\n");
	}
	sheet_end(visit);
	return true;
}

/* Passwords that the keyring did not give up are told: nobody else will know of them. */
static void show_stayed(struct visit *visit, const struct delete_all_stayed *stayed)
{
	sheet_begin(visit, ROOM_COUNT, "Deleted, but for this");
	html_add(&visit->html, "<p>Everything else is gone. What stayed:</p>\n<ul>\n");
	for (size_t i = 0; i < stayed->count; i++)
		html_add(&visit->html, "<li>%s</li>\n", stayed->sentences[i]);
	html_add(&visit->html, "</ul>\n<p>Look for \"tact\" in the program that manages your passwords, and "
			       "remove it there.</p>\n<p><a href=\"/\">To the first page</a></p>\n");
	sheet_end(visit);
}

static bool run_form(struct visit *visit, struct error *err)
{
	const char *word = visit_field(visit, "word");
	struct delete_all_stayed stayed;

	if (!word || strcasecmp(word, "delete") != 0) {
		error_set(err, ERROR_INVALID, "nothing was deleted: the word is not \"delete\"");
		error_hint(err, "type it into the field below, or leave this page");
		return visit_wrong(visit, "word");
	}
	if (!delete_all(visit->database, visit->arena, &stayed, err))
		return false;
	visit->store = NULL;
	if (stayed.count)
		show_stayed(visit, &stayed);
	else
		visit_go(visit, "/");
	return true;
}

static const struct field_row fields[] = {{.name = "word"}, {.name = NULL}};

const struct route page_delete = {.method = "GET", .path = "/delete", .store = ROUTE_READ, .run = run};

const struct route form_delete = {.method = "POST",
	.path = "/delete",
	.store = ROUTE_NO_STORE,
	.fields = fields,
	.page = &page_delete,
	.run = run_form};

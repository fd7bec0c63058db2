/* The rooms that do not stand in the ways of every page. */
#include "web/pages.h"
#include "web/sheet.h"

static const struct {
	const char *path, *name, *words;
} rooms[] = {
	{"/new", "Begin a process", "a company, a role, and when you talk to whom"},
	{"/import", "Import", "an invitation, a mail, or cases that were exported"},
	{"/statistics", "Statistics", "how soon you thank, how soon they answer, how often you write"},
	{"/playbooks", "Playbooks", "the rules that decide what is due, and where they come from"},
	{"/clauses", "Clauses", "what the articles say, clause by clause"},
	{"/calendar", "Calendar", "what is due and your interviews, in the calendar that you use"},
	{"/accounts", "Mail accounts", "where letters leave from and answers come to"},
	{"/settings", "Settings", "your name, your time zone, how your letters look"},
	{"/export", "Export", "everything that tact holds, as files"},
	{"/delete", "Delete everything", "so that nothing stays"},
};

static bool run(struct visit *visit, struct error *err)
{
	sheet_begin(visit, ROOM_MORE, "More");
	html_add(&visit->html, "<ul class=\"items ledger\">\n");
	for (size_t i = 0; i < sizeof(rooms) / sizeof(rooms[0]); i++)
		html_add(&visit->html,
			"<li><p class=\"deed\"><a href=\"%s\">%s</a></p><p class=\"hint\">%s</p></li>\n",
			rooms[i].path, rooms[i].name, rooms[i].words);
	html_add(&visit->html, "</ul>\n");
	sheet_end(visit);
	return true;
}

const struct route page_more = {.method = "GET", .path = "/more", .store = ROUTE_NO_STORE, .run = run};

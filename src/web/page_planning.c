/* How far the planning of all processes is, after a playbook was changed; it looks again by itself. */
#include "web/pages.h"
#include "web/planning.h"
#include "web/sheet.h"

enum { LOOK_AGAIN_SECONDS = 1 };

static void add_running(struct visit *visit, const struct planning_view *view)
{
	struct html *html = &visit->html;

	html_add(html,
		"<p role=\"status\">Your playbook is saved. All processes are planned anew by it: %lld%s",
		(long long)view->done, view->all ? "" : " so far");
	if (view->all)
		html_add(html, " of about %lld", (long long)view->all);
	html_add(html, ".</p>\n<p><progress aria-label=\"How far it is\"");
	if (view->all)
		html_add(html, " max=\"%lld\" value=\"%lld\"", (long long)view->all, (long long)view->done);
	html_add(html,
		"></progress></p>\n<p>This page looks again each second. You may go on elsewhere: until "
		"it is done, the pages show what was planned before, and nothing new is recorded."
		"</p>\n<p><a href=\"/planning\">Look again</a></p>\n");
}

static void add_over(struct visit *visit, const struct planning_view *view)
{
	struct html *html = &visit->html;

	if (view->state == PLANNING_NONE)
		html_add(html, "<p>Nothing is being planned.</p>\n");
	else if (view->state == PLANNING_FAILED)
		html_add(html,
			"<div class=\"problem\" role=\"alert\"><p>%s.</p><p>Your playbook is saved; what was "
			"planned before stands until it works. Save the playbook once more, or type "
			"<kbd>tact "
			"replan</kbd> in a terminal.</p></div>\n",
			view->trouble.message);
	else
		html_add(html,
			"<p role=\"status\">Done: %lld processes were planned anew, and %lld changed.</p>\n",
			(long long)view->done, (long long)view->changed);
	if (view->broken)
		html_add(html, "<p class=\"note\">%lld cannot be planned. The first: %s.</p>\n",
			(long long)view->broken, view->first_problem);
	html_add(html, "<p><a href=\"/playbooks\">All playbooks</a></p>\n"
		       "<p><a href=\"/\">To today's page</a></p>\n");
}

static bool show(struct visit *visit, struct error *err)
{
	struct planning_view view;

	(void)err;
	planning_wait(0, &view);
	if (view.state == PLANNING_RUNS)
		visit->look_again_seconds = LOOK_AGAIN_SECONDS;
	sheet_begin(visit, ROOM_MORE, "Planning anew");
	if (view.state == PLANNING_RUNS)
		add_running(visit, &view);
	else
		add_over(visit, &view);
	sheet_end(visit);
	return true;
}

const struct route page_planning = {
	.method = "GET", .path = "/planning", .store = ROUTE_NO_STORE, .run = show};

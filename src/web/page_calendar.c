/* The calendar to subscribe to: its address, and changing it. */
#include "app/calendar_token.h"
#include "web/pages.h"
#include "web/sheet.h"

static void add_address(struct visit *visit, const char *token)
{
	struct html *html = &visit->html;

	html_add(html,
		"<section class=\"sheet\"><h2>Its address</h2>\n"
		"<p class=\"typed\"><code>http://%s/calendar/%s.ics</code></p>\n"
		"<p>Give it to your calendar program as a calendar to subscribe to. Or "
		"<a href=\"/calendar/%s.ics\">save it once</a>.</p>\n",
		visit->request->host, token, token);
	html_add(html,
		"<p class=\"hint\">It can be read while tact runs, on this computer, and stays the same "
		"from start to start unless another program has taken the port.</p>\n</section>\n");
	html_add(html, "<h2>A new address</h2>\n<p>Whoever has the address can read the calendar. If you "
		       "gave it to somebody, make another; the one above is worth nothing then.</p>\n");
	sheet_form(visit, "/calendar");
	html_add(
		html, "<p class=\"send\"><button class=\"quiet\">Make a new address</button></p>\n</form>\n");
	sheet_form(visit, "/calendar/stop");
	html_add(html, "<p class=\"send\"><button class=\"quiet\">Stop the calendar</button></p>\n</form>\n");
}

static bool run(struct visit *visit, struct error *err)
{
	char token[CALENDAR_TOKEN_LENGTH + 1];
	struct error missing = {0};
	const bool there = calendar_token_load(token, &missing);

	if (!there && missing.kind != ERROR_NOT_FOUND && visit->problem.kind == ERROR_NONE)
		visit->problem = missing;
	sheet_begin(visit, ROOM_MORE, "Calendar");
	html_add(&visit->html,
		"<p>Your interviews, and when what is due opens and closes, with a reminder for each, in the "
		"calendar that you use anyway. Names of people and firms are in it; what you noted is "
		"not.</p>\n");
	if (there) {
		add_address(visit, token);
	} else {
		sheet_form(visit, "/calendar");
		sheet_form_end(visit, "Make its address");
	}
	sheet_end(visit);
	return true;
}

static bool run_renewal(struct visit *visit, struct error *err)
{
	if (!calendar_token_renew(err))
		return false;
	visit_go(visit, "/calendar");
	return true;
}

static bool run_stop(struct visit *visit, struct error *err)
{
	if (!calendar_token_forget(err))
		return false;
	visit_go(visit, "/calendar");
	return true;
}

const struct route page_calendar = {
	.method = "GET", .path = "/calendar", .store = ROUTE_NO_STORE, .run = run};
const struct route form_calendar_renew = {.method = "POST",
	.path = "/calendar",
	.store = ROUTE_NO_STORE,
	.page = &page_calendar,
	.run = run_renewal};
const struct route form_calendar_stop = {.method = "POST",
	.path = "/calendar/stop",
	.store = ROUTE_NO_STORE,
	.page = &page_calendar,
	.run = run_stop};

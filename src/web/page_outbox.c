/* The letters on their way out: what asks first, then what waits, then what was sent. */
#include "web/pages.h"
#include "web/sheet_outbox.h"

enum { LETTERS_LISTED = 50 };

struct group {
	const char *words;
	enum outbox_turn turn;
};

static const struct group groups[] = {
	{"These ask you", OUTBOX_ASKS},
	{"On their way", OUTBOX_GOES_ON},
	{"Ended", OUTBOX_ENDED},
};

static void add_letter(struct visit *visit, const struct outbox_look *look)
{
	const struct process *process = &look->process;
	const long long number = (long long)look->letter.draft;

	html_add(&visit->html,
		"<li class=\"%s\">\n<p class=\"deed\"><a href=\"/outbox/d%lld\">%s</a></p>\n"
		"<p class=\"of\"><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></p>\n",
		outbox_states[look->letter.state].name, number, sheet_outbox_title(visit, look),
		(long long)look->letter.process, process->role, process->organization);
	sheet_outbox_state(visit, look);
	if (outbox_states[look->letter.state].turn == OUTBOX_ASKS)
		sheet_outbox_choices(visit, look);
	html_add(&visit->html, "</li>\n");
}

static void add_group(
	struct visit *visit, const struct group *group, const struct outbox_look *looks, size_t count)
{
	bool any = false;

	for (size_t i = 0; i < count; i++) {
		if (outbox_states[looks[i].letter.state].turn != group->turn)
			continue;
		if (!any)
			html_add(
				&visit->html, "<section>\n<h2>%s</h2>\n<ul class=\"items\">\n", group->words);
		any = true;
		add_letter(visit, &looks[i]);
	}
	if (any)
		html_add(&visit->html, "</ul>\n</section>\n");
}

static bool run(struct visit *visit, struct error *err)
{
	const bool all = visit_flag(visit, "all");
	struct outbox_look *looks = NULL;
	size_t count = 0;
	bool more = false;

	if (visit->store && !outbox_look_list(visit->store, visit->desk, all ? OUTBOX_ALL : OUTBOX_UNDER_WAY,
				    LETTERS_LISTED, visit->now, visit->arena, &looks, &count, &more, err))
		return false;
	sheet_begin(visit, ROOM_OUTBOX, "Outbox");
	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
		add_group(visit, &groups[i], looks, count);
	if (count == 0)
		html_add(&visit->html, "<p>%s</p>\n",
			all ? "No letter was approved for sending yet."
			    : "No letter is on its way, and none asks you anything.");
	if (more)
		html_add(&visit->html, "<p class=\"hint\">The newest %d are shown.</p>\n",
			(int)LETTERS_LISTED);
	if (!all)
		html_add(&visit->html, "<p><a class=\"button quiet\" href=\"/outbox?all=yes\">Those that "
				       "were sent, too</a></p>\n");
	sheet_end(visit);
	return true;
}

static const struct field_row fields[] = {{.name = "all", .kind = FIELD_FLAG}, {.name = NULL}};

const struct route page_outbox = {
	.method = "GET", .path = "/outbox", .store = ROUTE_READ, .fields = fields, .run = run};

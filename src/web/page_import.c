/* Taking in what was received: an invitation, a mail, a case file; told first, recorded after a yes. */
#include "web/field_problem.h"
#include "web/import_choice.h"
#include "web/pages.h"
#include "web/sheet_import.h"

enum { TEXT_ROWS = 10 };

static void add_file_field(struct visit *visit)
{
	static const struct field_place place = {"file", "file", "The files",
		".ics, .eml, .mbox, .txt or .json; up to 20 at once, each at most 8 MB, together 16 MB",
		false};

	html_add(&visit->html,
		"<p class=\"field drop\" data-drop=\"file\"><label for=\"file\">The files</label>"
		"<input type=\"file\" id=\"file\" name=\"file\" multiple");
	field_problem_attributes(visit, &place);
	html_add(&visit->html, ">");
	field_problem_words(visit, &place);
	html_add(&visit->html, "</p>\n");
}

static bool show(struct visit *visit, struct error *err)
{
	struct html *html = &visit->html;

	(void)err;
	sheet_begin(visit, ROOM_MORE, "Take in");
	html_add(html, "<p>Invitations, mails, mailboxes or case files. What each was taken for is shown "
		       "first; nothing is recorded before you say yes.</p>\n");
	sheet_form(visit, "/import");
	add_file_field(visit);
	html_add(html, "<h2>Or paste it</h2>\n");
	sheet_text_field(visit, "text", "The mail or the invitation", NULL, TEXT_ROWS);
	sheet_line_field(visit, "from", "Who wrote it, where the text does not say", NULL,
		"such as: dana@acme.example, or a name");
	sheet_line_field(visit, "zone", "Time zone, where it names none", NULL, "such as: Europe/Berlin");
	sheet_form_end(visit, "Show me what it is");
	sheet_end(visit);
	return true;
}

static const char *title_of(struct visit *visit, const struct import_all *all)
{
	if (all->count > 1)
		return arena_format(visit->arena, "%d things to take in", all->count);
	return all->list[0].source.name[0] ? all->list[0].source.name : "What you pasted";
}

static bool can_record(const struct import_given *given)
{
	return given->fine && given->result.recorded + given->result.asked + given->result.alone > 0;
}

/* Nothing that the person says makes a difference. */
static bool is_known(const struct import_given *given)
{
	const struct import_result *result = &given->result;

	for (size_t i = 0; given->fine && i < result->found_count; i++) {
		const struct import_found *found = &result->found[i];
		if (found->outcome != (found->is_meeting ? (uint8_t)INVITE_KNOWN : (uint8_t)ANSWER_KNOWN))
			return false;
	}
	return given->fine && (result->found_count || result->known_cases);
}

static void add_given(
	struct visit *visit, const struct import_given *given, const struct import_offer *offer, bool alone)
{
	const char *take = import_given_field(visit, "take", given->number);

	if (!alone)
		html_add(&visit->html, "<section class=\"sheet\"><h2><bdi>%s</bdi></h2>\n",
			given->source.name[0] ? given->source.name : "What you pasted");
	if (given->fine)
		sheet_import(visit, &given->result);
	else
		html_add(&visit->html, "<p class=\"wrong\">It cannot be taken in as it stands: %s%s%s.</p>\n",
			given->trouble.message, given->trouble.hint[0] ? "; " : "", given->trouble.hint);
	if (can_record(given) && !alone)
		sheet_flag_field(visit, take, "Take it in", given->chosen);
	else
		html_add(&visit->html, "<input type=\"hidden\" name=\"%s\" value=\"yes\">\n", take);
	if (given->fine && !can_record(given))
		html_add(&visit->html, "<p>Nothing of it would be recorded.</p>\n");
	if (!is_known(given))
		import_choice_add(visit, given, offer);
	if (!alone)
		html_add(&visit->html, "</section>\n");
}

static void add_buttons(struct visit *visit, const struct import_all *all)
{
	const struct import_result *first = &all->list[0].result;
	bool records = false;

	for (int i = 0; i < all->count; i++)
		records = records || can_record(&all->list[i]);
	html_add(&visit->html, "<p class=\"send\">");
	if (records)
		html_add(&visit->html, "<button>%s</button>\n",
			all->count > 1    ? "Record what is ticked"
			: first->recorded ? "Record it"
			: first->asked    ? "Ask me about it"
					  : "Take it in");
	html_add(&visit->html, "<button class=\"quiet\" name=\"then\" value=\"look\">Look again with what I "
			       "chose</button></p>\n</form>\n");
}

static bool show_all(struct visit *visit, const struct import_all *all, const char *note, struct error *err)
{
	struct import_offer offer;

	if (!import_choice_offer(visit, &offer, err))
		return false;
	sheet_begin(visit, ROOM_MORE, title_of(visit, all));
	if (note)
		html_add(&visit->html, "<p class=\"note\" role=\"status\">%s</p>\n", note);
	if (all->count == 1 && is_known(&all->list[0])) {
		add_given(visit, &all->list[0], &offer, true);
	} else {
		sheet_form(visit, "/import/record");
		for (int i = 0; i < all->count; i++)
			add_given(visit, &all->list[i], &offer, all->count == 1);
		add_buttons(visit, all);
	}
	html_add(&visit->html, "<p><a href=\"/import\">Something else</a></p>\n");
	sheet_end(visit);
	return true;
}

/* Done and undone again, so that what is told is what will be. */
static bool tell(struct visit *visit, struct import_all *all, struct error *err)
{
	for (int i = 0; i < all->count; i++)
		import_given_run(visit, &all->list[i], true);
	if (all->count > 1 || all->list[0].fine)
		return show_all(visit, all, NULL, err);
	*err = all->list[0].trouble;
	return false;
}

static bool look(struct visit *visit, struct error *err)
{
	struct import_all *all = arena_new(visit->arena, struct import_all);

	return import_given_first(visit, all, err) && tell(visit, all, err);
}

/* Where the things are that came of it. */
struct arrival {
	int64_t process, question;
	size_t asked;
	bool several;
};

static void arrive(struct arrival *arrival, const struct import_result *result)
{
	const int64_t first = result->cases == 1 ? result->first_case : 0;

	arrival->several = arrival->several || result->cases > 1 || (first && arrival->process);
	arrival->process = first ? first : arrival->process;
	arrival->asked += result->asked;
	for (size_t i = 0; i < result->found_count; i++) {
		const struct import_found *found = &result->found[i];
		const bool counts = found->is_meeting ? found->outcome <= INVITE_CANCELLED
						      : found->outcome <= ANSWER_RECORDED;
		arrival->question = found->question ? found->question : arrival->question;
		if (!counts || !found->process)
			continue;
		arrival->several =
			arrival->several || (arrival->process && arrival->process != found->process);
		arrival->process = found->process;
	}
}

/* To where the one thing is that came of it. */
static void go_on(struct visit *visit, const struct arrival *arrival)
{
	if (arrival->several)
		visit_go(visit, "/processes");
	else if (arrival->process)
		visit_go(visit, "/process/%lld", (long long)arrival->process);
	else if (arrival->question && arrival->asked == 1)
		visit_go(visit, "/mail/m%lld", (long long)arrival->question);
	else
		visit_go(visit, "/");
}

/* Each by itself: one that is wrong does not keep the others out, and is shown again. */
static bool record_all(struct visit *visit, struct import_all *all, struct error *err)
{
	struct arrival arrival = {0};
	struct import_all *left = arena_new(visit->arena, struct import_all);
	int taken = 0;

	for (int i = 0; i < all->count; i++) {
		struct import_given *given = &all->list[i];
		if (!given->chosen)
			continue;
		import_given_run(visit, given, false);
		if (!given->fine) {
			left->list[left->count++] = *given;
			continue;
		}
		taken++;
		held_drop(given->key);
		arrive(&arrival, &given->result);
	}
	if (taken && left->count)
		return show_all(visit, left,
			arena_format(visit->arena, "%d of %d were taken in; this was not", taken,
				taken + left->count),
			err);
	if (left->count) {
		*err = left->list[0].trouble;
		return false;
	}
	go_on(visit, &arrival);
	return true;
}

static bool record(struct visit *visit, struct error *err)
{
	struct import_all *all = arena_new(visit->arena, struct import_all);
	bool any = false;

	if (!import_given_again(visit, all, err))
		return false;
	for (int i = 0; i < all->count; i++)
		any = any || all->list[i].chosen;
	if (visit_field(visit, "then"))
		return tell(visit, all, err);
	if (any)
		return record_all(visit, all, err);
	error_set(err, ERROR_INVALID, "nothing was ticked, and nothing was recorded");
	return error_hint(err, "go back, and tick what is to be taken in");
}

static const struct field_row look_fields[] = {
	{.name = "file", .kind = FIELD_FILE, .repeats = true, .max_bytes = HELD_MAX_BYTES},
	{.name = "text", .kind = FIELD_TEXT, .max_bytes = REQUEST_MAX_FORM},
	{.name = "from", .kind = FIELD_LINE, .max_bytes = 300},
	{.name = "zone", .kind = FIELD_LINE, .max_bytes = 100},
	{.name = NULL},
};

static const char *const thens[] = {"look", NULL};

static const struct field_row record_fields[] = {
	{.name = "key-*", .kind = FIELD_LINE, .max_bytes = HELD_KEY_LENGTH},
	{.name = "text-*", .kind = FIELD_TEXT, .max_bytes = REQUEST_MAX_FORM},
	{.name = "take-*", .kind = FIELD_FLAG},
	{.name = "process-*", .kind = FIELD_NUMBER},
	{.name = "sort-*", .kind = FIELD_WORD, .words = import_choice_sorts},
	{.name = "from-*", .kind = FIELD_LINE, .max_bytes = 300},
	{.name = "zone-*", .kind = FIELD_LINE, .max_bytes = 100},
	{.name = "as-interview-*", .kind = FIELD_FLAG},
	{.name = "then", .kind = FIELD_WORD, .words = thens},
	{.name = NULL},
};

const struct route page_import = {.method = "GET", .path = "/import", .store = ROUTE_READ, .run = show};
const struct route form_import = {
	.method = "POST",
	.path = "/import",
	.store = ROUTE_WRITE,
	.fields = look_fields,
	.page = &page_import,
	.max_body = REQUEST_MAX_BODY,
	.run = look,
};
const struct route form_import_record = {
	.method = "POST",
	.path = "/import/record",
	.store = ROUTE_WRITE,
	.fields = record_fields,
	.page = &page_import,
	.max_body = 4 * REQUEST_MAX_FORM,
	.run = record,
};

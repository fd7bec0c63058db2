/* Taking in what was received: an invitation, a mail, a case file; told first, recorded after a yes. */
#include "app/import_run.h"
#include "web/held.h"
#include "web/pages.h"
#include "web/sheet_import.h"

enum { TEXT_ROWS = 10, MULTIPART_BYTES = 1 << 16 };

static bool show(struct visit *visit, struct error *err)
{
	struct html *html = &visit->html;

	sheet_begin(visit, ROOM_MORE, "Take in");
	html_add(html, "<p>An invitation, a mail, a mailbox or a case file. What it was taken for is shown "
		       "first; nothing is recorded before you say yes.</p>\n");
	sheet_form(visit, "/import");
	html_add(html, "<p class=\"field\"><label for=\"file\">The file</label>"
		       "<input type=\"file\" id=\"file\" name=\"file\" aria-describedby=\"file-hint\">"
		       "<span class=\"hint\" id=\"file-hint\">.ics, .eml, .mbox, .txt or .json; at most "
		       "8 MB</span></p>\n<h2>Or paste it</h2>\n");
	sheet_text_field(visit, "text", "The mail or the invitation", NULL, TEXT_ROWS);
	sheet_line_field(visit, "from", "Who wrote it, where the text does not say", NULL,
		"such as: dana@acme.example, or a name");
	sheet_line_field(visit, "zone", "Time zone, where it names none", NULL, "such as: Europe/Berlin");
	sheet_form_end(visit, "Show me what it is");
	sheet_end(visit);
	return true;
}

/* What was pasted travels with the form; a file is kept here. */
static bool read_source(struct visit *visit, struct import_source *ret_source, struct error *err)
{
	const char *text = visit_field(visit, "text"), *key = visit_field(visit, "key");
	const char *name = visit_file_name(visit, "file");

	*ret_source = (struct import_source){.name = "",
		.from = visit_field(visit, "from"),
		.zone = visit_field(visit, "zone"),
		.as_interview = visit_flag(visit, "as-interview")};
	if (key)
		return held_find(key, visit->now, &ret_source->name, &ret_source->bytes, err);
	if (name && name[0]) {
		ret_source->name = name;
		ret_source->bytes = visit_bytes(visit, "file");
		return true;
	}
	ret_source->bytes = span_of(text);
	if (text)
		return true;
	error_set(err, ERROR_INVALID, "there is neither a file nor a text");
	return error_hint(err, "choose a file, or paste what you received");
}

static void add_hidden(struct visit *visit, const char *name, const char *value)
{
	if (value)
		html_add(&visit->html, "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n", name, value);
}

static bool add_confirm(struct visit *visit, const struct import_source *source,
	const struct import_result *result, struct error *err)
{
	char key[HELD_KEY_LENGTH + 1];

	if (source->name[0] && !held_keep(source->name, source->bytes, visit->now, key, err))
		return false;
	sheet_form(visit, "/import/record");
	add_hidden(visit, "key", source->name[0] ? key : NULL);
	add_hidden(visit, "text", source->name[0] ? NULL : visit_field(visit, "text"));
	add_hidden(visit, "from", source->from);
	add_hidden(visit, "zone", source->zone);
	if (result->alone)
		sheet_flag_field(visit, "as-interview",
			"It is an interview all the same: take in what was left alone", false);
	sheet_form_end(visit, result->recorded ? "Record it"
			      : result->asked  ? "Ask me about it"
					       : "Take it in");
	html_add(&visit->html, "<p><a href=\"/import\">Something else</a></p>\n");
	return true;
}

/* Done and undone again, so that what is told is what will be. */
static bool look(struct visit *visit, struct error *err)
{
	struct import_source source;
	struct import_result result;

	if (!read_source(visit, &source, err) || !import_run(visit->store, visit->desk, &source, visit->zone,
							 visit->now, true, visit->arena, &result, err))
		return false;
	sheet_begin(visit, ROOM_MORE, source.name[0] ? source.name : "What you pasted");
	sheet_import(visit, &result);
	if (result.recorded + result.asked + result.alone) {
		if (!add_confirm(visit, &source, &result, err))
			return false;
	} else {
		html_add(&visit->html, "<p>Nothing of it would be recorded.</p>\n"
				       "<p><a class=\"button\" href=\"/import\">Something else</a></p>\n");
	}
	sheet_end(visit);
	return true;
}

/* To where the one thing is that came of it. */
static void go_on(struct visit *visit, const struct import_result *result)
{
	int64_t process = result->cases == 1 ? result->first_case : 0, question = 0;
	bool several = result->cases > 1;

	for (size_t i = 0; i < result->found_count; i++) {
		const struct import_found *found = &result->found[i];
		const bool counts = found->is_meeting ? found->outcome <= INVITE_CANCELLED
						      : found->outcome <= ANSWER_RECORDED;
		question = found->question ? found->question : question;
		if (!counts || !found->process)
			continue;
		several = several || (process && process != found->process);
		process = found->process;
	}
	if (several)
		visit_go(visit, "/processes");
	else if (process)
		visit_go(visit, "/process/%lld", (long long)process);
	else if (question && result->asked == 1)
		visit_go(visit, "/mail/m%lld", (long long)question);
	else
		visit_go(visit, "/");
}

static bool record(struct visit *visit, struct error *err)
{
	struct import_source source;
	struct import_result result;

	if (!read_source(visit, &source, err) || !import_run(visit->store, visit->desk, &source, visit->zone,
							 visit->now, false, visit->arena, &result, err))
		return false;
	if (visit_field(visit, "key"))
		held_drop(visit_field(visit, "key"));
	go_on(visit, &result);
	return true;
}

static const struct field_row look_fields[] = {
	{.name = "file", .kind = FIELD_FILE, .max_bytes = HELD_MAX_BYTES},
	{.name = "text", .kind = FIELD_TEXT, .max_bytes = REQUEST_MAX_FORM},
	{.name = "from", .kind = FIELD_LINE, .max_bytes = 300},
	{.name = "zone", .kind = FIELD_LINE, .max_bytes = 100},
	{.name = NULL},
};

static const struct field_row record_fields[] = {
	{.name = "key", .kind = FIELD_LINE, .max_bytes = HELD_KEY_LENGTH},
	{.name = "text", .kind = FIELD_TEXT, .max_bytes = REQUEST_MAX_FORM},
	{.name = "from", .kind = FIELD_LINE, .max_bytes = 300},
	{.name = "zone", .kind = FIELD_LINE, .max_bytes = 100},
	{.name = "as-interview", .kind = FIELD_FLAG},
	{.name = NULL},
};

const struct route page_import = {.method = "GET", .path = "/import", .store = ROUTE_READ, .run = show};
const struct route form_import = {
	.method = "POST",
	.path = "/import",
	.store = ROUTE_WRITE,
	.fields = look_fields,
	.page = &page_import,
	.max_body = HELD_MAX_BYTES + REQUEST_MAX_FORM + MULTIPART_BYTES,
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

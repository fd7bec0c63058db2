/* What a person says of one thing that is taken in: of which sort it is, of which process, of whom. */
#include "web/import_choice.h"

#include "app/process_find.h"
#include "app/process_list.h"
#include "core/agenda.h"
#include "web/sheet.h"

#include <assert.h>
#include <string.h>

enum { OFFERED = 200 };

/* By enum import_sort; the first is what tact takes it for. */
const char *const import_choice_sorts[] = {"", "calendar", "mailbox", "mail", "text", "cases", NULL};
static const char *const sort_labels[] = {"what tact takes it for", "a calendar file", "a mailbox", "a mail",
	"the text of a mail", "a case file"};
enum { SORTS = sizeof(sort_labels) / sizeof(sort_labels[0]) };
static_assert(SORTS == IMPORT_SORT_COUNT + 1, "each sort has its words");

static bool read_processes(struct visit *visit, struct import_offer *offer, struct error *err)
{
	struct process_line *lines;
	size_t count;

	if (!process_list_read(visit->store, 0, OFFERED, visit->arena, &lines, &count, err))
		return false;
	/* The newest first. */
	for (size_t i = count; i-- > 0;) {
		if (lines[i].planned && lines[i].state == STATE_CLOSED)
			continue;
		offer->words[offer->count] = arena_format(visit->arena, "%lld", (long long)lines[i].number);
		offer->labels[offer->count++] =
			arena_format(visit->arena, "%s, %s", lines[i].role, lines[i].organization);
	}
	return true;
}

bool import_choice_offer(struct visit *visit, struct import_offer *ret_offer, struct error *err)
{
	*ret_offer = (struct import_offer){.words = arena_array(visit->arena, const char *, OFFERED + 1),
		.labels = arena_array(visit->arena, const char *, OFFERED + 1),
		.count = 1};
	ret_offer->words[0] = "";
	ret_offer->labels[0] = "the one that tact finds, or a new one";
	return !visit->store || read_processes(visit, ret_offer, err);
}

static void add_hidden(struct visit *visit, const char *name, const char *value)
{
	html_add(&visit->html, "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n", name, value);
}

static void add_process(
	struct visit *visit, const struct import_given *given, const struct import_offer *offer)
{
	const char *chosen = arena_format(visit->arena, "%lld", (long long)given->source.process);

	if (offer->count > 1)
		sheet_choice_field(visit, import_given_field(visit, "process", given->number),
			"About which process", offer->words, offer->labels, offer->count,
			given->source.process ? chosen : "");
}

/* What helps where it could not be read as it stands. */
static void add_ways(struct visit *visit, const struct import_given *given)
{
	const struct import_source *source = &given->source;

	sheet_choice_field(visit, import_given_field(visit, "sort", given->number), "It is",
		import_choice_sorts, sort_labels, SORTS,
		source->as_sort ? import_choice_sorts[source->sort + 1] : "");
	sheet_line_field(visit, import_given_field(visit, "from", given->number),
		"Who wrote it, where it does not say", source->from, "such as: dana@acme.example, or a name");
	sheet_line_field(visit, import_given_field(visit, "zone", given->number),
		"Time zone, where it names none", source->zone, "such as: Europe/Berlin");
}

void import_choice_add(
	struct visit *visit, const struct import_given *given, const struct import_offer *offer)
{
	const struct import_result *result = &given->result;
	const bool cases = given->fine && result->sort == IMPORT_CASES;

	if (given->key[0])
		add_hidden(visit, import_given_field(visit, "key", given->number), given->key);
	else
		add_hidden(visit, import_given_field(visit, "text", given->number),
			arena_copy(visit->arena, given->source.bytes.start, given->source.bytes.length));
	if (given->fine && (result->alone || given->source.as_interview))
		sheet_flag_field(visit, import_given_field(visit, "as-interview", given->number),
			"It is an interview all the same: take in what was left alone",
			given->source.as_interview);
	if (!cases && given->fine)
		add_process(visit, given, offer);
	html_add(&visit->html, "<details%s><summary>It is something else</summary>\n",
		given->fine && !given->source.as_sort ? "" : " open");
	add_ways(visit, given);
	html_add(&visit->html, "</details>\n");
}

bool import_choice_take(struct visit *visit, struct import_given *given, struct error *err)
{
	struct import_source *source = &given->source;
	const int number = given->number;
	const char *process = visit_field(visit, import_given_field(visit, "process", number)),
		   *sort = visit_field(visit, import_given_field(visit, "sort", number));

	source->from = visit_field(visit, import_given_field(visit, "from", number));
	source->zone = visit_field(visit, import_given_field(visit, "zone", number));
	source->as_interview = visit_flag(visit, import_given_field(visit, "as-interview", number));
	for (int i = 1; sort && i < SORTS; i++)
		if (strcmp(sort, import_choice_sorts[i]) == 0) {
			source->as_sort = true;
			source->sort = (enum import_sort)(i - 1);
		}
	return !process || process_find(visit->store, process, visit->arena, &source->process, err);
}

/* Right after an interview: what is noted while it is fresh, on one page that a thumb can fill. */
#include "app/after_interview.h"
#include "app/when.h"
#include "web/known.h"
#include "web/pages.h"
#include "web/sheet.h"

#include <string.h>

enum { ASKED_MAX = 40, ROWS = 3, ID_MAX = 900 };

static const char *const went_words[] = {"", "well", "badly", "unsure", NULL};
static const char *const went_labels[] = {"not said", "well", "badly", "not sure"};

static bool was_there(const struct event *interview, int person)
{
	for (int i = 0; i < interview->with_count; i++)
		if (interview->with[i] == person)
			return true;
	return false;
}

/* Those of the employer, and whoever was there; the rest was not asked. */
static bool is_asked(const struct process *process, const struct event *interview, int person)
{
	return was_there(interview, person) ||
	       (person_is_employer(process, person) && !person_is_recruiter(process, person));
}

static const char *name_of(struct visit *visit, const char *what, int person)
{
	return arena_format(visit->arena, "%s-%d", what, person);
}

static void add_person(struct visit *visit, const struct process *process, const struct event *interview,
	int person, bool corrects)
{
	html_add(&visit->html, "<fieldset><legend><bdi>%s</bdi></legend>\n", process->people[person].name);
	if (corrects)
		sheet_flag_field(
			visit, name_of(visit, "there", person), "was there", was_there(interview, person));
	sheet_line_field(visit, name_of(visit, "detail", person), "Something from your talk", NULL,
		"such as: they asked about the move to Rust");
	sheet_line_field(visit, name_of(visit, "call", person), "You may call, from which day on", NULL,
		"such as: fri, 4 dec; empty: not said");
	sheet_flag_field(visit, name_of(visit, "connect", person), "said yes to connecting", false);
	html_add(&visit->html, "</fieldset>\n");
}

static void add_people(
	struct visit *visit, const struct process *process, const struct event *interview, bool corrects)
{
	int asked = 0;

	html_add(&visit->html, "<h2>Who was there</h2>\n");
	for (int i = 0; i < process->people_count && asked < ASKED_MAX; i++)
		if (is_asked(process, interview, i)) {
			add_person(visit, process, interview, i, corrects);
			asked++;
		}
	if (!corrects) {
		html_add(&visit->html, "<p class=\"hint\">What you did since hangs on this interview, so who "
				       "was there stays as it is.</p>\n");
		return;
	}
	sheet_text_field(
		visit, "others", "Somebody else, one a line: Max Ode: asked about tests", NULL, ROWS);
}

static void add_rest(struct visit *visit, bool corrects, const struct event *interview)
{
	html_add(&visit->html, "<h2>What matters now</h2>\n");
	sheet_line_field(visit, "decide-by", "They decide by", NULL, "such as: fri, 4 dec; empty: not said");
	sheet_flag_field(visit, "no-calls", "They said: don't call us, we'll call you", false);
	sheet_text_field(visit, "forgot", "What you forgot to say", NULL, ROWS);
	sheet_text_field(visit, "concern", "What they doubted", NULL, ROWS);
	sheet_text_field(visit, "skill", "A skill that matters to them", NULL, ROWS);
	if (corrects)
		sheet_choice_field(visit, "went", "How it went", went_words, went_labels, WENT_COUNT + 1,
			interview->went < WENT_COUNT ? went_names[interview->went] : "");
}

static bool run(struct visit *visit, struct error *err)
{
	const struct event *interview;
	struct known known;
	int32_t number;
	bool corrects;

	if (!known_load(visit, 0, &known, err) ||
		!after_interview_find(&known.process, known_word(visit, 1), visit->now, &number, err))
		return false;
	interview = &known.process.events[number];
	if (strlen(known_url(visit, interview->id)) > ID_MAX)
		return error_set(err, ERROR_INVALID, "the id of this interview is too long for a page");
	corrects = after_interview_may_correct(&known.process, number);
	sheet_begin(visit, ROOM_PROCESSES, "Right after the interview");
	known_title(visit, &known);
	html_add(&visit->html, "<p>");
	sheet_when(visit, &known.matter, interview->at.instant);
	html_add(&visit->html, ". Note it while it is fresh; leave empty what was not said.</p>\n");
	sheet_form(visit, "/process/%lld/after/%s", (long long)known.number, known_url(visit, interview->id));
	add_people(visit, &known.process, interview, corrects);
	add_rest(visit, corrects, interview);
	sheet_form_end(visit, "Keep it");
	sheet_end(visit);
	return true;
}

static bool read_day(struct visit *visit, const char *field, const struct zone *zone, struct day *ret_day,
	struct error *err)
{
	const char *words = visit_field(visit, field);

	*ret_day = DAY_NONE;
	return !words || when_parse_day(words, visit->now, zone, WHEN_FUTURE, ret_day, err) ||
	       error_prefix(err, "%s", field);
}

static bool read_people(struct visit *visit, const struct process_change *change,
	struct after_interview *after, struct error *err)
{
	const struct process *process = &change->before;
	const struct event *interview = &process->events[after->interview];
	struct after_person *people =
		arena_array(visit->arena, struct after_person, process->people_count + 1);
	int asked = 0;

	for (int16_t i = 0; i < process->people_count; i++) {
		struct after_person *person = &people[after->people_count];
		const bool shown = is_asked(process, interview, i) && asked++ < ASKED_MAX;
		if (!shown && !was_there(interview, i))
			continue;
		*person = (struct after_person){.person = i,
			.there = shown ? visit_flag(visit, name_of(visit, "there", i)) : true,
			.detail = visit_field(visit, name_of(visit, "detail", i)),
			.connect = visit_flag(visit, name_of(visit, "connect", i))};
		if (!read_day(visit, name_of(visit, "call", i), change->matter.zone, &person->call_from, err))
			return error_prefix(err, "%.60s", process->people[i].name);
		after->people_count++;
	}
	after->people = people;
	return true;
}

static bool read_form(struct visit *visit, const struct process_change *change, struct after_interview *after,
	struct error *err)
{
	const char *went = visit_field(visit, "went");
	const int way = went ? word_find(went_names, WENT_COUNT, span_of(went)) : -1;

	after->corrects = after_interview_may_correct(&change->before, after->interview);
	after->others = visit_field(visit, "others");
	after->went = way >= 0 ? (uint8_t)way : WENT_UNSAID;
	after->forgot = visit_field(visit, "forgot");
	after->skill = visit_field(visit, "skill");
	after->concern = visit_field(visit, "concern");
	after->no_calls = visit_flag(visit, "no-calls");
	return read_people(visit, change, after, err) &&
	       read_day(visit, "decide-by", change->matter.zone, &after->decide_by, err);
}

static bool keep(struct visit *visit, struct error *err)
{
	struct process_change change;
	struct after_interview after = {0};
	int64_t number;
	int added;

	if (!visit_number(visit, 0, "", &number, err) ||
		!process_change_begin(visit->store, visit->desk, number, AFTER_INTERVIEW_PEOPLE,
			after_interview_events(&(struct after_interview){.people_count = PROCESS_MAX_WITH}),
			visit->arena, &change, err) ||
		!after_interview_find(
			&change.before, known_word(visit, 1), visit->now, &after.interview, err) ||
		!read_form(visit, &change, &after, err) ||
		!after_interview_add(visit->store, &change, &after,
			process_change_moment(&change, visit->now), visit->arena, &added, err))
		return false;
	if (added &&
		!process_change_commit(visit->store, visit->desk, &change, visit->now, visit->arena, err))
		return false;
	if (added)
		visit_go(visit, "/process/%lld?noted=%s", (long long)number,
			change.entry.process.events[change.entry.process.events_count - 1].id);
	else
		visit_go(visit, "/process/%lld", (long long)number);
	return true;
}

static const struct field_row fields[] = {
	{.name = "there-*", .kind = FIELD_FLAG},
	{.name = "detail-*", .kind = FIELD_LINE, .max_bytes = 4000},
	{.name = "call-*", .kind = FIELD_LINE, .max_bytes = 200},
	{.name = "connect-*", .kind = FIELD_FLAG},
	{.name = "others", .kind = FIELD_TEXT, .max_bytes = 20000},
	{.name = "decide-by", .kind = FIELD_LINE, .max_bytes = 200},
	{.name = "no-calls", .kind = FIELD_FLAG},
	{.name = "forgot", .kind = FIELD_TEXT, .max_bytes = 20000},
	{.name = "concern", .kind = FIELD_TEXT, .max_bytes = 20000},
	{.name = "skill", .kind = FIELD_TEXT, .max_bytes = 20000},
	{.name = "went", .kind = FIELD_WORD, .words = went_words},
	{.name = NULL},
};

const struct route page_after = {
	.method = "GET", .path = "/process/{}/after/{}", .store = ROUTE_READ, .run = run};
const struct route form_after = {
	.method = "POST",
	.path = "/process/{}/after/{}",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_after,
	.run = keep,
};
